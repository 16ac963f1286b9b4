# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches the file that a detached probe made from a host, and removes it there."""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
import shlex
from collections.abc import Iterator
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import patience
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import new_file

ARGUMENT_SPEC = {
    "file": {"type": "str", "required": True},
    "folder": {"type": "str", "default": ""},
}
# Of one command: what it prints is held in memory, as text that is a third longer.
_CHUNK = 4 << 20
# What a probe may make (MOST_FILE of _tools/capture.py), with the descriptions of interfaces.
_MOST = (1 << 30) + (64 << 20)
_PATIENCE = 300.0  # seconds for one chunk
_ABSENT, _FOREIGN = 4, 5
# As in fleet_collect: a regular file and the user's own, before it is opened and after.
_COMMAND = """\
f={file}
[ -e "$f" ] || [ -L "$f" ] || exit {absent}
own() {{ [ -f "$f" ] && [ -O "$f" ] && [ ! -L "$f" ]; }}
own && exec 3<"$f" && [ "$f" -ef /proc/self/fd/3 ] && own || exit {foreign}
tail -c +{start} <&3 | head -c {size} | base64"""


class _Failed(ProbeError):
    """The file could not be fetched."""


class ActionModule(ActionBase):
    """Reads the file over the connection itself, piece by piece, so nothing is copied to the host."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = {**super().run(tmp, task_vars), "changed": False, "path": None, "bytes": 0}
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        name = str((task_vars or {}).get("inventory_hostname", "host"))
        try:
            if args["folder"]:
                result.update(self._fetch(args["file"], args["folder"], name))
            self._remove(args["file"])
        except ProbeError as error:
            result.update(failed=True, msg=str(error))
        return result

    def _fetch(self, remote: str, folder: str, host: str) -> dict[str, Any]:
        """``path`` and ``bytes`` of the file on the controller; none if the host has no such file."""
        pieces = self._pieces(remote)
        first = next(pieces, None)
        if first is None:
            return {}
        extension = os.path.splitext(remote)[1]
        try:
            path, file = new_file(folder, host, extension)
        except OSError as error:
            raise _Failed(f"Could not make a file in {folder}: {error.strerror}.") from None
        try:
            with file:
                size = file.write(first)
                for piece in pieces:
                    size += file.write(piece)
        except BaseException as error:
            with contextlib.suppress(OSError):
                os.unlink(path)
            if isinstance(error, OSError):
                raise _Failed(f"Could not write {path}: {error.strerror}.") from None
            raise
        return {"path": path, "bytes": size}

    def _pieces(self, remote: str) -> Iterator[bytes]:
        """The file's content, piece by piece; nothing if there is no such file."""
        start = 0
        while True:
            with patience(_PATIENCE):
                done = self._low_level_execute_command(
                    _COMMAND.format(
                        file=shlex.quote(remote), start=start + 1, size=_CHUNK, absent=_ABSENT, foreign=_FOREIGN
                    )
                )
            if done["rc"] == _ABSENT and not start:
                return
            if done["rc"] == _FOREIGN:
                raise _Failed(f"{printable_text(remote)} is not a regular file of the user who started the probe.")
            try:
                piece = base64.b64decode("".join(done["stdout"].split()), validate=True)
            except (binascii.Error, ValueError):
                piece = b""
                done["rc"] = done["rc"] or 1
            if done["rc"]:
                printed = printable_text((done["stderr"] or done["stdout"]).strip()[-300:]) or "nothing"
                raise _Failed(f"Could not read {printable_text(remote)}; the host printed: {printed}")
            yield piece[:_CHUNK]
            start += len(piece)
            if len(piece) < _CHUNK:
                return
            if start > _MOST:
                raise _Failed(f"{printable_text(remote)} has more than {_MOST >> 20} MiB, so it is not the probe's.")

    def _remove(self, remote: str) -> None:
        with patience(_PATIENCE):
            self._low_level_execute_command(f"rm -f -- {shlex.quote(remote)}")
