# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the trap of a uprobe costs on this host: from half a microsecond to 16 µs.

The kernel's statistics have the time of a probe's program, but not that of the trap which leads to it. That depends on
the machine, most of all on whether it is virtual, and on the instruction under the probe (instructions.trap_kind).
"""

from __future__ import annotations

import os
import struct
import time
from typing import Callable, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child
from ansible_collections.fleet.probe.plugins.module_utils._core.records import TRAP_EMULATED, TRAP_NOP, TRAP_STEPPED
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING, Libbpf

# By trap_kind: a loop that runs as often as its argument says, and begins with an instruction of that kind.
CODE = {
    "x86_64": {
        TRAP_STEPPED: "4889f8 48ffcf 75f8 c3",  # mov rax, rdi; dec rdi; jnz; ret
        TRAP_EMULATED: "55 5d 48ffcf 75f9 c3",  # push rbp; pop rbp; dec rdi; jnz; ret
        TRAP_NOP: "0f1f00 48ffcf 75f8 c3",  # nop; dec rdi; jnz; ret
    },
    "aarch64": {
        TRAP_STEPPED: "e10300aa 000400f1 c1ffff54 c0035fd6",  # mov x1, x0; subs x0, x0, #1; b.ne; ret
        TRAP_EMULATED: "01000010 000400f1 c1ffff54 c0035fd6",  # adr x1, .; subs; b.ne; ret
        TRAP_NOP: "1f2003d5 000400f1 c1ffff54 c0035fd6",  # nop; subs; b.ne; ret
    },
}
ROUNDS, CALLS = 8, 50
ASSUMED = (2000.0, 1000.0, 1000.0)  # nanoseconds by trap_kind, where they cannot be measured
_ANSWER = f"<{len(ASSUMED)}d"


class TrapCost:
    """Measures in a child process while the caller goes on; leaving the context waits for its end.

    The child answers long before that: the kernel takes some 0.3 s to take its uprobes away.
    """

    def __init__(self, libbpf: Libbpf) -> None:
        reader, writer = os.pipe()

        def work() -> None:
            os.write(writer, struct.pack(_ANSWER, *(measure(libbpf, kind) for kind in range(len(ASSUMED)))))

        self._child = fork_child(work, [writer])
        os.close(writer)
        self._reader = reader

    def __enter__(self) -> TrapCost:
        return self

    def __exit__(self, *_error: object) -> None:
        os.close(self._reader)
        os.waitpid(self._child, 0)

    def wait(self) -> Sequence[float]:
        """Nanoseconds of a trap by trap_kind, or ASSUMED. To be called once."""
        answer = os.read(self._reader, struct.calcsize(_ANSWER))
        if len(answer) != struct.calcsize(_ANSWER):
            return ASSUMED
        return struct.unpack(_ANSWER, answer)


def measure(libbpf: Libbpf, kind: int) -> float:
    """Nanoseconds that a trap takes from the thread that runs into it, with a program that does nothing. OSError.

    The shortest of several rounds counts: it was interrupted least.
    """
    file = os.memfd_create("fleet.probe", os.MFD_CLOEXEC)
    os.write(file, bytes.fromhex(CODE[linux.architecture()][kind]))
    calls = linux.call_mapped(file, CALLS)
    plain = min(_time(calls) for _round in range(ROUNDS))
    attachments = Attachments()
    attachments.uprobe(libbpf.load_program("kprobe", "nothing", NOTHING), file, 0, False, 0)
    trapped = min(_time(calls) for _round in range(ROUNDS))
    return max(0.0, (trapped - plain) / CALLS)


def _time(calls: Callable[[], None]) -> int:
    began = time.thread_time_ns()
    calls()
    return time.thread_time_ns() - began
