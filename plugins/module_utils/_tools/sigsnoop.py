# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sigsnoop: its options, attach points, row keys and events; the program is ``bpf/sigsnoop.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key, number_key, text_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import OTHER_TASKS
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._tools.signals import signal_name, signal_number

SIGSNOOP_SPEC: Dict[str, Any] = {
    **STACK_SPEC,
    **PID_SPEC,
    "signal": {"type": "list", "elements": "str", "default": []},
    "side": {"type": "str", "choices": ["sender", "receiver"], "default": "sender"},
    "collect": {"type": "str", "choices": ["count", "events", STACKS], "default": "events"},
}
ALL_SIGNALS = (1 << 64) - 1
# enum of TRACE_SIGNAL_*, include/trace/events/signal.h
RESULTS = ("delivered", "ignored", "already_pending", "overflow_fail", "lose_info")


class Sigsnoop(KernelProbe):
    """Signals that are sent. Raises OptionError if an option is wrong."""

    hooks = [Hook("generated", "signal:signal_generate", raw=True)]
    members = {**OTHER_TASKS, "SIGINFO_CODE": ("kernel_siginfo", "si_code")}

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [
            Key("signal", lambda fields: signal_fields(fields["signal"])),
            Key("result", lambda fields: {"result": result_name(fields["result"])}),
            number_key("target_pid"),
            text_key("target_comm"),
        ]
        super().__init__(tool_collect(params, keys, decode_signal, stacks=True))
        self.kept = caller_stacks(params, self.collect.shared)
        self._signals = signal_mask(params["signal"])
        self._receiver = params["side"] == "receiver"

    def constants(self) -> Dict[str, int]:
        """The constants of sigsnoop.bpf.c."""
        return {"FOR_RECEIVER": int(self._receiver), "SIGNALS": self._signals}


def signal_mask(names: List[str]) -> int:
    """A mask with bit N-1 set for each signal N; ALL_SIGNALS for an empty list. Raises OptionError."""
    mask = 0
    for name in names:
        number = signal_number(name)
        if number is None:
            raise OptionError(
                f"signal has {name!r}, which is not a signal; give names or numbers, such as SIGTERM, TERM or 15"
            )
        mask |= 1 << (number - 1)
    return mask or ALL_SIGNALS


def decode_signal(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    return {
        **signal_fields(fields["signal"]),
        "target_pid": fields["target_pid"],
        "target_container_pid": fields["target_container_pid"] or None,
        "target_tid": fields["target_tid"],
        **text_fields("target_comm", c_string(fields["target_comm"])),
        "result": result_name(fields["result"]),
        "sent_by": "kernel" if fields["from_kernel"] else "process",
    }


def signal_fields(number: int) -> Dict[str, Any]:
    """A signal's number and name."""
    return {"signal": number, "signal_name": signal_name(number)}


def result_name(number: int) -> str:
    """What the kernel did with a signal, one of RESULTS."""
    return RESULTS[number] if number < len(RESULTS) else str(number)
