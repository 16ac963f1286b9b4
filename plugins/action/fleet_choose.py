# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the run whose answers are to be collected: the newest that any host has."""

from __future__ import annotations

import time
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import parse_start_at
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import counted
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.jobs import SPARE, choose
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe

ARGUMENT_SPEC = {
    "found": {"type": "str", "default": "trace_found"},
    "start_at": {"type": "str"},
    "probe": {"type": "str"},
    "grace": {"type": "float", "default": 30.0},
}


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False
    BYPASS_HOST_LOOP = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        registered = {
            host: task_vars["hostvars"].raw_get(host).get(args["found"]) for host in task_vars["ansible_play_hosts_all"]
        }
        found = {host: value for host, value in registered.items() if isinstance(value, dict) and "jobs" in value}
        try:
            if not found:
                raise OptionError("No host could be reached.")
            if args["probe"]:
                check_probe(args["probe"])
            chosen = choose(found, parse_start_at(args["start_at"]) if args["start_at"] else None, args["probe"])
            check_probe(chosen["probe"])
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}
        files = {host: job["results_file"] for host, job in chosen.pop("jobs").items()}
        until = chosen["start_at"] + chosen["duration"] + args["grace"] + SPARE
        when = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(chosen["start_at"]))
        text = f"Collecting {chosen['probe']} of {when} from {len(files)} of {counted(len(registered), 'host')}"
        rest = [f"-e start_at={run['start_at']:.3f} ({run['probe']})" for run in chosen["others"][:5]]
        if rest:
            text += f"; {len(chosen['others'])} other runs are there: {', '.join(rest)}"
        self._display.display(text)
        return {**result, "changed": False, **chosen, "files": files, "deadline": round(until, 3), "msg": text}
