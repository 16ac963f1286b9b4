# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""exitsnoop: its options, attach points, row keys and events; the program is ``bpf/exitsnoop.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._tools.signals import signal_name

EXITSNOOP_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **STACK_SPEC,
    "failed": {"type": "bool", "default": False},
    "collect": {"type": "str", "choices": ["count", "events", STACKS], "default": "events"},
}
CORE_DUMPED, SIGNAL = 0x80, 0x7F  # masks of a wait status, wait(2)
# where the end of a process begins; only where stacks are kept
BEGINS = [
    Hook("leaves", "syscalls:sys_enter_exit_group"),
    Hook("leaves_last", "syscalls:sys_enter_exit"),
    Hook("killed", "signal:signal_deliver", raw=True),
]


class Exitsnoop(KernelProbe):
    """Processes that end. Raises OptionError if an option is wrong."""

    hooks = [Hook("exited", "sched:sched_process_exit", raw=True)]
    members = {
        "TASK_SIGNAL": ("task_struct", "signal"),
        "SIGNAL_LIVE": ("signal_struct", "live"),
        "SIGNAL_FLAGS": ("signal_struct", "flags"),
        "SIGNAL_EXIT_CODE": ("signal_struct", "group_exit_code"),
        "TASK_EXIT_CODE": ("task_struct", "exit_code"),
        "TASK_START_TIME": ("task_struct", "start_time"),
        "TASK_REAL_PARENT": ("task_struct", "real_parent"),
        "TASK_TGID": ("task_struct", "tgid"),
        "TASK_COMM": ("task_struct", "comm"),
        "TASK_GROUP_LEADER": ("task_struct", "group_leader"),
    }

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [
            Key("exit_code", lambda fields: {"exit_code": fields["exit_code"] if fields["exit_code"] >= 0 else None}),
            Key("signal", lambda fields: signal_fields(fields["signal"])),
            Key("ppid", parent),
        ]
        collect = tool_collect(params, keys, decode_exit, stacks=True)
        super().__init__(collect._replace(pids="ppid" in params["by"]))
        self.kept = caller_stacks(params, self.collect.shared, later=True, ends=True)
        self._failed = params["failed"]
        if self.kept is not None:
            self.hooks = [*self.hooks, *BEGINS]
            self.members = {**self.members, "ACTION_HANDLER": ("k_sigaction", "sa.sa_handler")}
        self.loads = {hook.program for hook in self.hooks}

    def constants(self) -> Dict[str, int]:
        """The constants of exitsnoop.bpf.c."""
        return {"ONLY_FAILED": int(self._failed)}


def decode_exit(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    status = fields["status"]
    signal = status & SIGNAL
    return {
        "exit_code": None if signal else status >> 8 & 0xFF,
        **signal_fields(signal),
        "core_dumped": bool(status & CORE_DUMPED),
        "age": round(fields["age"] / 1e9, 6),
        **parent(fields),
    }


def parent(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The parent's PID on the host and inside the container; the latter is None for a parent outside of it."""
    return {"ppid": fields["ppid"], "container_ppid": fields["container_ppid"] or None}


def signal_fields(number: int) -> Dict[str, Any]:
    """A signal's number and name; both None for 0."""
    return {"signal": number or None, "signal_name": signal_name(number) if number else None}
