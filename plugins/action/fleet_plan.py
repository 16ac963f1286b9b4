# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the one start time at which all hosts of the play open their window."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Mapping
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import parse_duration
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import counted
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import registered
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schedule import (
    forks_of,
    parse_future,
    parse_interval,
    parse_start_delay,
    start_delay,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.slices import check_one_window, lead_of_slice, plan_of
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_plan

ARGUMENT_SPEC = {
    "probe": {"type": "str", "required": True},
    "duration": {"type": "raw", "required": True},
    "start_delay": {"type": "raw"},
    "start_at": {"type": "raw"},
    "more": {"type": "float", "default": 0.0},
    "repeat": {"type": "int", "default": 1},
    "interval": {"type": "raw"},
    "clock": {"type": "str", "default": "trace_clock"},
    "slices": {"type": "int", "default": 0},
    "slice_delay": {"type": "raw", "default": "30s"},
    "hosts": {"type": "list", "elements": "str", "default": []},
    "file": {"type": "str", "default": ""},
    "grace": {"type": "float", "default": 30.0},
    "files": {"type": "bool", "default": False},
}


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False
    # One start time for all hosts cannot be chosen host by host; with this the free strategy refuses the action.
    BYPASS_HOST_LOOP = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        try:
            result.update(_plan(args, task_vars or {}, bool(self._task.check_mode)))
            if args["file"]:
                write_plan(args["file"], result["statistics"])
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}
        self._display.display(result["msg"])
        return result


def _plan(args: Mapping[str, Any], task_vars: Mapping[str, Any], check_mode: bool) -> dict[str, Any]:
    check_probe(args["probe"])
    duration = parse_duration(str(args["duration"]))
    batch = task_vars["ansible_play_batch"]
    # Of a wave of hosts, which tells what one of them costs.
    clocks = registered(task_vars, batch, args["clock"])
    reached = [clock for clock in clocks.values() if "measured_at" in clock]
    clock_round = (
        max(clock["measured_at"] for clock in reached) - min(clock["began_at"] for clock in reached) if reached else 0.0
    )
    now = time.time()
    hosts = len(batch) - len(clocks) + len(reached)
    local = sum(1 for clock in reached if clock.get("local"))
    forks = forks_of(task_vars)
    cores, load = os.cpu_count() or 1, os.getloadavg()[0]
    slices, more = args["slices"], args["more"]
    if slices:
        check_one_window(args["repeat"])
        largest = math.ceil(len(args["hosts"]) / slices)
        lead = lead_of_slice(clock_round, len(reached), local, largest, forks, cores, load)
        estimate = lead + parse_start_delay(args["slice_delay"])
        cost = f"{counted(slices, 'slice')} of {counted(largest, 'host')} with {counted(forks, 'fork')}"
        cost += ", and for their jobs to begin"
    else:
        of_all = math.ceil(local * hosts / max(len(reached), 1))
        delay = start_delay(clock_round, len(clocks), hosts, of_all, forks, cores, load)
        estimate = lead = round(delay + more, 1)
        cost = f"{counted(hosts, 'host')} with {counted(forks, 'fork')}"
    learned = f", {more:g} s more because hosts were late before" if more else ""
    if args["start_at"] not in (None, ""):
        start_at = parse_future(args["start_at"], now)
        why = "set by start_at"
    elif args["start_delay"] not in (None, ""):
        delay = parse_start_delay(args["start_delay"]) + more
        lead = lead if slices else delay
        start_at = now + delay
        why = f"set by start_delay{learned}"
    else:
        start_at = now + estimate
        why = f"time to start {cost}{learned}; set start_delay to change it"
    start_at = round(start_at, 3)
    opens_at = time.strftime("%H:%M:%S", time.localtime(start_at))
    repeat = args["repeat"]
    interval = parse_interval(args["interval"], duration, lead) if repeat > 1 else duration
    again = f"; {repeat} windows, one every {interval:g} s" if repeat > 1 else ""
    planned = plan_of(start_at, args["hosts"], lead, now) if slices else None
    on = (
        f"on {counted(len(args['hosts']), 'host')} ({why})"
        if slices
        else f"on {hosts} of {counted(len(batch), 'host')} ({why}){again}"
    )
    opens, after = f"Window of {duration:g} s opens at {opens_at}, in", f"{start_at - now:.1f} s, {on}"
    would_open = f"Check mode opens no window; one of {duration:g} s would open in"
    return {
        "changed": False,
        **({"statistics": planned} if planned else {}),
        "start_at": start_at,
        "duration": duration,
        "interval": interval,
        "lead": lead,
        "more": more,
        "delay": None if args["start_at"] not in (None, "") else round(start_at - now, 1),
        "clock_round": round(clock_round, 3),
        "grace": args["grace"],
        "files": args["files"],
        "msg": f"{would_open if check_mode else opens} {after}",
    }
