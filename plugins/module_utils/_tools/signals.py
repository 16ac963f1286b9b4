# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and numbers of signals on x86 and arm64 (include/uapi/asm-generic/signal.h).

Python's ``signal`` module lacks some of them before 3.11.
"""

from __future__ import annotations

from typing import Optional

NAMES = (
    "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV",
    "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCONT", "SIGSTOP", "SIGTSTP", "SIGTTIN",
    "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPWR", "SIGSYS",
)  # fmt: skip
SIGRTMIN, LAST = 34, 64  # C libraries reserve 32 and 33 (signal(7))


def signal_name(number: int) -> str:
    """``SIGTERM``, ``SIGRTMIN+2``; the number as text if it has no name."""
    if 1 <= number <= len(NAMES):
        return NAMES[number - 1]
    if SIGRTMIN <= number <= LAST:
        return f"SIGRTMIN+{number - SIGRTMIN}" if number > SIGRTMIN else "SIGRTMIN"
    return str(number)


def signal_number(text: str) -> Optional[int]:
    """The number of a signal given as ``SIGTERM``, ``term`` or ``15``; None if there is no such signal."""
    for number in range(1, LAST + 1):
        name = signal_name(number)
        if text and text.upper() in (name, name[3:], str(number)):
            return number
    return None
