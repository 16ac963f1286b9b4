# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits on the controller until a given time and shows the state of the fleet meanwhile."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import registered
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.progress import (
    line,
    running,
    standing,
    steps,
    terminal,
    way_back,
)

ARGUMENT_SPEC = {
    "until": {"type": "float", "required": True},
    "start_at": {"type": "float", "required": True},
    "duration": {"type": "float", "required": True},
    "idle": {"type": "bool", "default": False},
    "way_back": {"type": "bool", "default": True},
    "answers": {"type": "list", "elements": "str", "default": ["trace_job", "trace_clock"]},
}


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        if args["idle"]:
            self._wait(args, {})
            return {**result, "changed": False, "hosts": {}}
        hosts = standing([registered(task_vars, task_vars["ansible_play_batch"], name) for name in args["answers"]])
        if running(hosts):
            if args["way_back"]:
                sources = [str(source) for source in task_vars.get("ansible_inventory_sources") or []]
                self._display.display(printable_text(way_back(sources, task_vars.get("ansible_limit"))))
            self._wait(args, hosts)
        return {**result, "changed": False, "hosts": hosts}

    def _wait(self, args: Mapping[str, Any], hosts: Mapping[str, int]) -> None:
        """Redraw one line every second on a terminal; elsewhere print a few lines."""
        live = terminal()
        now = time.time()
        for moment in steps(now, args["start_at"], args["until"], 1.0 if live else None):
            time.sleep(max(moment - time.time(), 0.0))
            left = args["start_at"] - time.time()
            idle = f"next window opens in {max(left, 0):.0f} s"
            text = idle if args["idle"] else line(hosts, time.time(), args["start_at"], args["duration"])
            if live:
                self._display.display(f"\r\x1b[K{text}", newline=False, screen_only=True)
            else:
                self._display.display(text)
        time.sleep(max(args["until"] - time.time(), 0.0))
        if live:
            self._display.display("\r\x1b[K", newline=False, screen_only=True)
