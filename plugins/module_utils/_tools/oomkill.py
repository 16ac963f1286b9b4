# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oomkill: its options, attach point, row keys and events; the program is ``bpf/oomkill.bpf.c``."""

from __future__ import annotations

import mmap
from typing import Any, Collection, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import text_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import OTHER_TASKS
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run

OOMKILL_SPEC: Dict[str, Any] = {
    **STACK_SPEC,
    **PID_SPEC,
    "collect": {"type": "str", "choices": ["count", "events", STACKS], "default": "events"},
}
MEMORY_MEMBERS = {
    "TASK_MM": ("task_struct", "mm"),
    "MM_TOTAL_VM": ("mm_struct", "total_vm"),
    "MM_RSS_STAT": ("mm_struct", "rss_stat"),
    "MM_RSS_COUNT": ("mm_struct", "rss_stat.count"),  # before Linux 6.2
    "COUNTER_COUNT": ("percpu_counter", "count"),
    "COUNTER_LAST": ("percpu_counter", "counters"),
    "TASK_SIGNAL": ("task_struct", "signal"),
    "SIGNAL_OOM_SCORE_ADJ": ("signal_struct", "oom_score_adj"),
}
MEMORY = ("total_vm", "anon_rss", "file_rss", "shmem_rss")


class Oomkill(KernelProbe):
    """Processes killed because memory ran out. Raises OptionError if an option is wrong."""

    hooks = [Hook("marked", "oom:mark_victim", raw=True)]

    def __init__(self, params: Mapping[str, Any]) -> None:
        super().__init__(tool_collect(params, [text_key("trigger_comm")], decode_kill, stacks=True))
        self.kept = caller_stacks(params, self.collect.shared)
        self._knows = self.collect.events
        self.members = {**OTHER_TASKS, **(MEMORY_MEMBERS if self._knows else {})}
        self.optional = MEMORY_MEMBERS if self._knows else {}

    def resolve(self, run: Run) -> None:
        """Step 2: the tracepoints; before Linux 6.9 another one tells the victim's task."""
        with Tracefs() as tracefs:
            fields = tracefs.fields("oom", "mark_victim")
        if not any(field.name == "uid" for field in fields):
            self.hooks = [Hook("killed", "signal:signal_generate", raw=True), *self.hooks]
        super().resolve(run)

    def lacks(self, run: Run, missing: Collection[str]) -> None:
        """Step 3: of the two forms of a process's memory a kernel has one."""
        other = {"MM_RSS_COUNT"} if "MM_RSS_COUNT" in missing else {"COUNTER_COUNT", "COUNTER_LAST"}
        needed = [name for name in missing if name not in other]
        if needed:
            self._knows = False
            run.warnings.append(
                f"The memory of killed processes is null, because this kernel does not have {self.named(needed)}."
            )

    def constants(self) -> Dict[str, int]:
        """The constants of oomkill.bpf.c that are no offsets."""
        return {"KNOWS_MEMORY": int(self._knows)}


def decode_kill(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have; None where the kernel is too old to report them."""
    known = bool(fields["known"])
    kilobytes = {f"{name}_kb": max(0, fields[name]) * mmap.PAGESIZE // 1024 if known else None for name in MEMORY}
    return {
        **kilobytes,
        "oom_score_adj": fields["oom_score_adj"] if known else None,
        "trigger_pid": fields["trigger_pid"],
        "trigger_container_pid": fields["trigger_container_pid"] or None,
        **text_fields("trigger_comm", c_string(fields["trigger_comm"])),
    }
