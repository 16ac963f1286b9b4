# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches the answer of a detached probe from a host."""

from __future__ import annotations

import time
from typing import Any

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.fetch import fetch
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import Overdue, patience
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain

ARGUMENT_SPEC = {
    "results_file": {"type": "str"},
    "pid": {"type": "int"},
    "deadline": {"type": "float", "default": 0.0},
    "job": {"type": "str", "default": ""},
}
_POLL = 1.0
# Seconds that a look may take beyond the time it waits: for the connection, and for a host under load.
_PATIENCE = 15.0
_NO_FILE = "The host has no answer of this run: it did not take part, or its answer was fetched before."


class ActionModule(ActionBase):
    """Reads the results file over the connection itself, so nothing is copied and no Python starts."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        if args["job"]:
            # As it was registered: Ansible would template it for each host, and it is what the host has said.
            job = plain((task_vars or {}).get(args["job"]) or {})
            if not job.get("started"):
                return {**result, "skipped": True, "skip_reason": f"{args['job']} has no probe that runs"}
            args = {**args, **{name: job[name] for name in ("results_file", "pid", "deadline")}}
        if args["results_file"] is None:
            return {**result, "failed": True, "msg": "results_file or job must be given."}
        if not args["results_file"]:
            return {**result, "failed": True, "msg": _NO_FILE}
        execute, expected = self._low_level_execute_command, bool(args["deadline"])
        while True:
            left = args["deadline"] - time.time()
            wait = max(left, 0.0)
            try:
                with patience(wait + _PATIENCE):
                    return {**result, **fetch(execute, args["results_file"], args["pid"], wait, expected)}
            except Overdue as error:
                return {**result, "failed": True, "msg": str(error)}
            except AnsibleConnectionFailure as error:
                # The probe runs on without the connection.
                if left <= 0:
                    raise AnsibleConnectionFailure(f"connection lost after the probe was started: {error}") from None
            time.sleep(_POLL)
