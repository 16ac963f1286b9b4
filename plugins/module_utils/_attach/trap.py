# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the trap of a uprobe costs on this host: about 1 µs on metal and up to 16 µs in a virtual machine.

The kernel's statistics have the time of a probe's program, but not that of the trap which leads to it.
"""

from __future__ import annotations

import os
import struct
import time
from typing import Callable

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.child import close_inherited, fork_child
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING, Libbpf

# A loop that runs as often as its argument says. Its first instruction copies one register to another: the kernel has
# to execute such an instruction elsewhere, which costs more than those that it emulates. So this is the dearer case.
CODE = {
    "x86_64": bytes.fromhex("4889f8 48ffcf 75f8 c3"),  # mov rax, rdi; dec rdi; jnz; ret
    "aarch64": bytes.fromhex("e10300aa 000400f1 c1ffff54 c0035fd6"),  # mov x1, x0; subs x0, x0, #1; b.ne; ret
}
ROUNDS, CALLS = 8, 50
ASSUMED = 2000.0  # nanoseconds, where they cannot be measured
_ANSWER = "<d"


class TrapCost:
    """Measures in a child process, which ends by itself, while the caller goes on."""

    def __init__(self, libbpf: Libbpf) -> None:
        reader, writer = os.pipe()

        def work() -> None:
            close_inherited([writer])
            os.write(writer, struct.pack(_ANSWER, measure(libbpf)))

        self._child = fork_child(work)
        os.close(writer)
        self._reader = reader
        self.measured = False

    def wait(self) -> float:
        """Nanoseconds of a trap, or ASSUMED, and then ``measured`` stays false. To be called once."""
        answer = os.read(self._reader, struct.calcsize(_ANSWER))
        os.close(self._reader)
        os.waitpid(self._child, 0)
        if len(answer) != struct.calcsize(_ANSWER):
            return ASSUMED
        self.measured = True
        return float(struct.unpack(_ANSWER, answer)[0])


def measure(libbpf: Libbpf) -> float:
    """Nanoseconds that a trap takes from the thread that runs into it, with a program that does nothing. OSError.

    The shortest of several rounds counts: nothing else ran meanwhile.
    """
    file = os.memfd_create("fleet.probe", os.MFD_CLOEXEC)
    os.write(file, CODE[linux.architecture()])
    calls = linux.call_mapped(file, CALLS)
    plain = min(_time(calls) for _round in range(ROUNDS))
    attachments = Attachments()
    attachments.uprobe(libbpf.load_program("kprobe", "nothing", NOTHING), file, 0, False, 0)
    trapped = min(_time(calls) for _round in range(ROUNDS))
    return max(0.0, (trapped - plain) / CALLS)


def _time(calls: Callable[[], None]) -> int:
    began = time.perf_counter_ns()
    calls()
    return time.perf_counter_ns() - began
