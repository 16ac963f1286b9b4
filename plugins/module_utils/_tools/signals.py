# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signals by name, as x86 and arm64 number them (include/uapi/asm-generic/signal.h). Private to fleet.probe.

Python's own table lacks some of them before 3.11.
"""

from __future__ import annotations

from typing import Optional

NAMES = (
    "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV",
    "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCONT", "SIGSTOP", "SIGTSTP", "SIGTTIN",
    "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPWR", "SIGSYS",
)  # fmt: skip
SIGRTMIN, LAST = 34, 64  # C libraries keep 32 and 33 to themselves (signal(7))


def signal_name(number: int) -> str:
    """``SIGTERM``, ``SIGRTMIN+2``; the number where it has no name."""
    if 1 <= number <= len(NAMES):
        return NAMES[number - 1]
    if SIGRTMIN <= number <= LAST:
        return f"SIGRTMIN+{number - SIGRTMIN}" if number > SIGRTMIN else "SIGRTMIN"
    return str(number)


def signal_number(text: str) -> Optional[int]:
    """The signal that ``SIGTERM``, ``term`` or ``15`` is; None when it is none."""
    for number in range(1, LAST + 1):
        name = signal_name(number)
        if text and text.upper() in (name, name[3:], str(number)):
            return number
    return None
