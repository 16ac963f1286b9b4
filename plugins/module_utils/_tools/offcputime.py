# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""offcputime: its options and attach point; the program is ``bpf/offcputime.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import LONGEST_US
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._probes.stack_probe import StackProbe, stack_collect
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import DEBUG_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import stack_options

STATES = {"runnable": 1, "interruptible": 2, "uninterruptible": 4}  # as in offcputime.bpf.c
SWITCH = "__schedule"  # the kernel function that switches tasks; the frames that it calls belong to the probe

OFFCPUTIME_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    **STACK_SPEC,
    **DEBUG_SPEC,
    "min_block": {"type": "int", "default": 1},
    "max_block": {"type": "int"},
    "state": {"type": "list", "elements": "str", "choices": list(STATES), "default": []},
}


class Offcputime(StackProbe):
    """Stacks of threads that wait, with the time that they wait. Raises OptionError if an option is wrong."""

    hooks = [Hook("switched", "sched:sched_switch", raw=True)]
    members = {"TASK_STATE": ("task_struct", "__state"), "TASK_PID": ("task_struct", "pid")}

    def __init__(self, params: Mapping[str, Any]) -> None:
        collect = stack_collect(params, "latency", "ns")
        super().__init__(collect, stack_options(params, collect.shared, "ns", SWITCH))
        self._least, self._most = _bounds(params["min_block"], params["max_block"])
        self._states = sum(STATES[state] for state in set(params["state"]))

    def constants(self) -> Dict[str, int]:
        """The constants of offcputime.bpf.c."""
        return {"MIN_BLOCK": self._least, "MAX_BLOCK": self._most, "STATES": self._states}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each waiting thread."""
        return {"scratch_blocked": {"max_entries": self.collect.shared.map_entries}}


def _bounds(least: int, most: Optional[int]) -> Tuple[int, int]:
    """min_block and max_block, given in µs, in nanoseconds; raises OptionError."""
    for name, value in (("min_block", least), ("max_block", LONGEST_US if most is None else most)):
        if not 0 <= value <= LONGEST_US:
            raise OptionError(f"{name} is {value}; give microseconds from 0 to {LONGEST_US}")
    if most is not None and most < least:
        raise OptionError(f"max_block is {most} and min_block is {least}; give a max_block of at least {least}")
    return least * 1000, (LONGEST_US if most is None else most) * 1000
