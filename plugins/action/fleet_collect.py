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
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import parse_answer

ARGUMENT_SPEC = {
    "results_file": {"type": "str", "required": True},
    "pid": {"type": "int", "required": True},
    "deadline": {"type": "float", "default": 0.0},
}
_POLL = 1.0
_RUNNING, _GONE = 3, 4
# The host does the waiting, so that it takes one command however long it lasts.
_COMMAND = """\
n={seconds}; while [ ! -e {file} ] && kill -0 {pid} 2>/dev/null && [ $n -gt 0 ]; do n=$((n-1)); sleep 1; done
if [ -e {file} ]; then cat -- {file} && rm -f -- {file}
elif kill -0 {pid} 2>/dev/null; then exit {running}
else rm -f -- {file}.part; exit {gone}; fi"""


class ActionModule(ActionBase):
    """Reads the results file over the connection itself, so nothing is copied and no Python starts."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        while True:
            left = args["deadline"] - time.time()
            try:
                return {**result, **self._look(args, max(left, 0.0))}
            except AnsibleConnectionFailure as error:
                # The probe runs on without the connection.
                if left <= 0:
                    raise AnsibleConnectionFailure(f"connection lost after the probe was started: {error}") from None
            time.sleep(_POLL)

    def _look(self, args: dict[str, Any], left: float) -> dict[str, Any]:
        """The answer, or why there is none, within ``left`` seconds."""
        command = _COMMAND.format(
            file=shlex.quote(args["results_file"]),
            pid=args["pid"],
            seconds=math.ceil(left),
            running=_RUNNING,
            gone=_GONE,
        )
        done = self._low_level_execute_command(command)
        if done["rc"] == _RUNNING and not args["deadline"]:
            return {"changed": False, "collecting": True}
        if done["rc"] == _RUNNING:
            return {"failed": True, "msg": "The probe did not answer by its deadline; the host appears to hang."}
        if done["rc"] == _GONE:
            return {"failed": True, "msg": "The probe's process was killed before it answered."}
        try:
            return parse_answer(done["stdout"])
        except ValueError:
            printed = (done["stderr"] or done["stdout"]).strip() or "nothing"
            return {"failed": True, "msg": f"Could not read the probe's answer; the host printed: {printed[-300:]}"}
