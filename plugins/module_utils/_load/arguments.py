# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The raw arguments of the kernel's tracepoints on which the programs in ``bpf/`` rely.

They are no stable interface: a kernel may add one, leave one out or change their order, and a program would then read
something else without anyone noticing. The kernel's type information has the type of each, as that of btf_trace_NAME.
"""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional, Sequence, Tuple

_WOKEN = (("task_struct *",),)
_SOCKET_STATE = (("sock *", "int", "int"),)
_BIO, _REQUEST = (("bio *",),), (("request *",),)
# tracepoint -> the forms that programs know; more arguments may follow, and None is one that no program reads
EXPECTED: Mapping[str, Sequence[Tuple[Optional[str], ...]]] = {
    "sched_switch": (("bool", "task_struct *", "task_struct *"),),
    "sched_wakeup": _WOKEN,
    "sched_wakeup_new": _WOKEN,
    "sched_process_exec": ((None, None, "linux_binprm *"),),
    "signal_generate": (("int", "kernel_siginfo *", "task_struct *", "int", "int"),),
    "signal_deliver": (("int", "kernel_siginfo *", "k_sigaction *"),),
    "mark_victim": (("task_struct *",), ("int",)),  # since Linux 6.9, and before
    "inet_sock_set_state": _SOCKET_STATE,
    "tcp_retransmit_skb": (("sock *", "sk_buff *", "int"), ("sock *", "sk_buff *")),  # since Linux 6.18, and before
    "tcp_retransmit_synack": (("sock *", "request_sock *"),),
    "net_dev_queue": (("sk_buff *",),),
    "sys_enter": (("pt_regs *", "long int"),),
    "sys_exit": (("pt_regs *", "long int"),),
    "block_getrq": _BIO,
    "block_bio_frontmerge": _BIO,
    "block_rq_merge": _REQUEST,
    "block_rq_requeue": _REQUEST,
    "block_rq_issue": _REQUEST,
    "block_rq_complete": (("request *", "u8", "unsigned int"),),
}


def unexpected(found: Mapping[str, Sequence[str]]) -> Dict[str, str]:
    """The tracepoints whose arguments no program can read, with a phrase that says what they are."""
    return {
        name: f"({', '.join(types)})"
        for name, types in found.items()
        if name in EXPECTED and not any(_begins(types, form) for form in EXPECTED[name])
    }


def _begins(types: Sequence[str], form: Sequence[Optional[str]]) -> bool:
    return len(types) >= len(form) and all(wanted in (None, is_) for wanted, is_ in zip(form, types))


def refusal(release: str, wrong: Mapping[str, str]) -> str:
    """The sentence that refuses a probe."""
    listed: List[str] = [f"{name}{types}" for name, types in sorted(wrong.items())]
    return f"This kernel ({release}) has other arguments at {', '.join(listed)} than the probe can read"
