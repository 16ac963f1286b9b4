# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and numbers of system calls, including those of 32-bit programs."""

from __future__ import annotations

from typing import Dict, List

from ansible_collections.fleet.probe.plugins.module_utils._tools.syscall_names import TABLES

COMPAT_TABLES = {"x86_64": "i386", "aarch64": "arm"}
COMPAT = 1 << 31  # set in the number of a call of the 32-bit table, as in syscount.bpf.c
X32 = 1 << 30  # __X32_SYSCALL_BIT, arch/x86/include/uapi/asm/unistd.h
NO_CALL = (1 << 32) - 1


def table(name: str) -> Dict[int, str]:
    """The names of one of TABLES, by number."""
    found: Dict[int, str] = {}
    number = 0
    for word in TABLES[name].split():
        if word.isdigit():
            number = int(word)
        else:
            found[number] = word
            number += 1
    return found


class Syscalls:
    """The system calls of an architecture (``os.uname().machine``), with the table of its 32-bit programs."""

    def __init__(self, machine: str) -> None:
        self._compat = COMPAT_TABLES[machine]
        self._names, self._compat_names = table(machine), table(self._compat)

    def name(self, call: int) -> str:
        """``openat``, or ``i386:open`` of a 32-bit program; the number if it has no name.

        ``unknown`` stands for a lost number: x86 overwrites the number of rt_sigreturn to prevent a restart.
        """
        number = call & ~COMPAT
        if call == NO_CALL or number == NO_CALL & ~COMPAT:
            return "unknown"
        if call & COMPAT:
            return f"{self._compat}:{self._compat_names.get(number, number)}"
        if call & X32:
            return f"x32:{self._names.get(number & ~X32, number & ~X32)}"
        return self._names.get(number, str(number))

    def numbers(self, name: str) -> List[int]:
        """The numbers of a name in both tables, with COMPAT in those of the 32-bit table; empty for an unknown name."""
        found = [number for number, known in self._names.items() if known == name]
        return found + [number | COMPAT for number, known in self._compat_names.items() if known == name]

    def names(self) -> List[str]:
        """Every name, each once."""
        return list(dict.fromkeys([*self._names.values(), *self._compat_names.values()]))
