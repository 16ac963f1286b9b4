# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches the answer of a probe that runs asynchronously on a host."""

from __future__ import annotations

import shlex
import time
from typing import Any

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.plugin_utils._answers import parse_job

ARGUMENT_SPEC = {
    "results_file": {"type": "str", "required": True},
    "deadline": {"type": "float", "default": 0.0},
}
_POLL = 1.0
_RUNNING = "ansible_job_id"


class ActionModule(ActionBase):
    """Reads the job's file over the connection itself: no module is copied and no Python starts for it."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        path = shlex.quote(args["results_file"])
        while True:
            overdue = time.time() >= args["deadline"]
            answer = self._look(path, overdue)
            if answer is not None:
                return {**result, **answer}
            if overdue:
                return {**result, **_unfinished(args["deadline"])}
            time.sleep(_POLL)

    def _look(self, path: str, overdue: bool) -> dict[str, Any] | None:
        """What the job's file says by now: the answer, or None while there is none.

        The file of a job that runs names the job, and an answer does not: so one command can read and
        remove it. A connection that broke is tried again until the deadline: the probe goes on without it.
        """
        try:
            done = self._low_level_execute_command(
                f"cat -- {path} && (grep -q {_RUNNING} -- {path} || rm -f -- {path})"
            )
        except AnsibleConnectionFailure as error:
            if overdue:
                raise AnsibleConnectionFailure(f"cut off after its probe was started; {error}") from None
            return None
        answer = parse_job(done["stdout"])
        if answer is not None and _RUNNING in done["stdout"]:
            self._low_level_execute_command(f"rm -f -- {path}")
        return answer


def _unfinished(deadline: float) -> dict[str, Any]:
    if not deadline:
        return {"changed": False, "collecting": True}
    return {
        "failed": True,
        "msg": "The probe gave no answer by its deadline; its process was killed or the host hangs.",
    }
