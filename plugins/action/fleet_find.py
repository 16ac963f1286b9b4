# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the results files that detached probes have left on a host."""

from __future__ import annotations

import shlex
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.jobs import as_result, jobs_of

ARGUMENT_SPEC: dict[str, Any] = {}
_MOST = 10_000  # names of files
# Regular files of the user alone: others may be able to write to the folder.
_COMMAND = """\
cd -- {folder} 2>/dev/null || exit 0
pwd -P
for f in fleet-*; do [ -f "$f" ] && [ -O "$f" ] && [ ! -L "$f" ] && printf '%s\\n' "$f"; done | head -n {most}"""


class ActionModule(ActionBase):
    """Lists the folder over the connection itself, so nothing is copied and no Python starts."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        folder = str(self.get_shell_option("async_dir", default="~/.ansible_async"))
        command = _COMMAND.format(folder=_in_shell(folder), most=_MOST)
        lines = self._low_level_execute_command(command)["stdout"].splitlines()[: _MOST + 1]
        # A login shell may print something of its own before the folder.
        path = next((line for line in lines if line.startswith("/")), "")
        host = str((task_vars or {}).get("inventory_hostname") or "")
        return {**result, "changed": False, "jobs": as_result(jobs_of(host, lines), path) if path else []}


def _in_shell(folder: str) -> str:
    """The folder as a word of a shell, which knows the home of the user that the task becomes."""
    return f'"$HOME"/{shlex.quote(folder[2:])}' if folder.startswith("~/") else shlex.quote(folder)
