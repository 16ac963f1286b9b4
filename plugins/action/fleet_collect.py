# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches the answer of a detached probe from a host."""

from __future__ import annotations

import math
import shlex
import time
from typing import Any

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import parse_answer
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import Overdue, patience
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import MOST_BYTES

ARGUMENT_SPEC = {
    "results_file": {"type": "str", "required": True},
    "pid": {"type": "int"},
    "deadline": {"type": "float", "default": 0.0},
}
_POLL = 1.0
_SHOWN = 300  # characters of what a host printed
# Seconds that a look may take beyond the time it waits: for the connection, and for a host under load.
_PATIENCE = 15.0
_RUNNING, _GONE, _FOREIGN = 3, 4, 5
_NO_FILE = "The host has no answer of this run: it did not take part, or its answer was fetched before."
# The host does the waiting, so that it takes one command however long it lasts. The file must be a regular one and the
# user's own before it is opened, because opening a pipe or a device may block, and after that still be the one that was
# opened: others may be able to write to the folder.
_COMMAND = """\
f={file}
n={seconds}; while [ ! -e "$f" ] && [ ! -L "$f" ] && {alive} && [ $n -gt 0 ]; do
n=$((n-1)); sleep 1; done
own() {{ [ -f "$f" ] && [ -O "$f" ] && [ ! -L "$f" ]; }}
if own && exec 3<"$f" && [ "$f" -ef /proc/self/fd/3 ] && own; then head -c {most} <&3 && rm -f -- "$f"
elif [ -e "$f" ] || [ -L "$f" ]; then exit {foreign}
elif {hangs}; then exit {running}
else rm -f -- "$f.part"; exit {gone}; fi"""


# Of a job of another play only the draft is known, and that it is killed when its time is over.
_BY_DRAFT = {"alive": '[ -e "$f.part" ]', "hangs": "false"}


def _by_pid(pid: int) -> dict[str, str]:
    return dict.fromkeys(("alive", "hangs"), f"kill -0 {pid} 2>/dev/null")


class ActionModule(ActionBase):
    """Reads the results file over the connection itself, so nothing is copied and no Python starts."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        if not args["results_file"]:
            return {**result, "failed": True, "msg": _NO_FILE}
        while True:
            left = args["deadline"] - time.time()
            try:
                with patience(max(left, 0.0) + _PATIENCE):
                    return {**result, **self._look(args, max(left, 0.0))}
            except Overdue as error:
                return {**result, "failed": True, "msg": str(error)}
            except AnsibleConnectionFailure as error:
                # The probe runs on without the connection.
                if left <= 0:
                    raise AnsibleConnectionFailure(f"connection lost after the probe was started: {error}") from None
            time.sleep(_POLL)

    def _look(self, args: dict[str, Any], left: float) -> dict[str, Any]:
        """The answer, or why there is none, within ``left`` seconds."""
        command = _COMMAND.format(
            file=shlex.quote(args["results_file"]),
            **(_BY_DRAFT if args["pid"] is None else _by_pid(args["pid"])),
            seconds=math.ceil(left),
            most=MOST_BYTES + 1,
            running=_RUNNING,
            foreign=_FOREIGN,
            gone=_GONE,
        )
        done = self._low_level_execute_command(command)
        if done["rc"] == _RUNNING and not args["deadline"]:
            return {"changed": False, "collecting": True}
        if done["rc"] == _RUNNING:
            return {"failed": True, "msg": "The probe did not answer by its deadline; the host appears to hang."}
        if done["rc"] == _GONE:
            return {"failed": True, "msg": "The probe's process was killed before it answered."}
        if done["rc"] == _FOREIGN:
            name = printable_text(args["results_file"])
            return {"failed": True, "msg": f"{name} is not a regular file of the user who started the probe."}
        try:
            return parse_answer(done["stdout"])
        except ValueError as error:
            printed = printable_text((done["stderr"] or done["stdout"]).strip()[-_SHOWN:]) or "nothing"
            return {"failed": True, "msg": f"The probe's answer {error}; the host printed: {printed}"}
