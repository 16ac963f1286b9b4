# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""runqlat: its options, attach points, row keys and events; the program is ``bpf/runqlat.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import LEAST_SPEC, least_ns, tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import OTHER_TASKS
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe

RUNQLAT_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    **LEAST_SPEC,
    "collect": {"type": "str", "choices": ["latency", "count", "events"], "default": "latency"},
}

PREEMPTED = Key("preempted", lambda fields: {"preempted": bool(fields["preempted"])})


class Runqlat(KernelProbe):
    """Time that runnable threads wait for a CPU. Raises OptionError if an option is wrong."""

    hooks = [
        Hook("woken", "sched:sched_wakeup", raw=True),
        Hook("woken", "sched:sched_wakeup_new", raw=True),
        Hook("switched", "sched:sched_switch", raw=True),
    ]
    members = {
        **OTHER_TASKS,
        "TASK_STATE": ("task_struct", "__state"),
        "TASK_NVCSW": ("task_struct", "nvcsw"),
        "TASK_NIVCSW": ("task_struct", "nivcsw"),
        "TASK_ON_CPU": ("task_struct", "on_cpu"),
    }

    def __init__(self, params: Mapping[str, Any]) -> None:
        super().__init__(tool_collect(params, [PREEMPTED], decode_wait, unit="ns"))
        self._least = least_ns(params)

    def constants(self) -> Dict[str, int]:
        """The constants of runqlat.bpf.c."""
        return {"MIN_WAIT": self._least}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each waiting thread."""
        return {"waiting": {"max_entries": self.collect.shared.map_entries}}


def decode_wait(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    return {"latency": fields["latency"], "cpu": fields["cpu"], "preempted": bool(fields["preempted"])}
