# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""perf (Debian: linux-perf) as judge of unwinding: its samples, with registers and stacks, and its own chains of them.

perf.data is in the kernel's tools/perf/Documentation/perf.data-file-format.txt, its records in perf_event_open(2).
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lab.host import LabMissing

FREQUENCY = 199
STACK = 16384
# enum perf_event_x86_regs in the order of struct pt_regs: r15 to r12, bp, bx, r11 to r8, ax, cx, dx, si, di
_X86 = (23, 22, 21, 20, 6, 1, 19, 18, 17, 16, 0, 2, 3, 4, 5)
_IP, _CS, _FLAGS, _SP, _SS = 8, 10, 9, 7, 11
_SAMPLE = 9  # PERF_RECORD_SAMPLE
_IDENTIFIER, _IP_BIT, _TID, _TIME, _ADDR, _ID, _STREAM = 1 << 16, 1, 2, 4, 8, 1 << 6, 1 << 9
_CPU, _PERIOD, _CALLCHAIN, _REGISTERS, _STACK = 1 << 7, 1 << 8, 1 << 5, 1 << 12, 1 << 13


class PerfSample(NamedTuple):
    """The registers in the order of struct pt_regs, the bytes of the stack, and perf's chain of calls.

    The chain has places in files, the innermost first; of callers it has the byte before the return address.
    """

    registers: tuple[int, ...]
    stack: bytes
    chain: list[int]


def perf() -> str:
    """The path of perf; raises LabMissing."""
    found = shutil.which("perf")
    if found is None:
        raise LabMissing("perf is not installed (Debian: linux-perf)")
    return found


def record(pid: int, seconds: float, file: Path) -> list[PerfSample]:
    """Samples of a running process while it is in its own code."""
    command = [perf(), "record", "-q", "-F", str(FREQUENCY), "-e", "cpu-clock:u", f"--call-graph=dwarf,{STACK}"]
    subprocess.run([*command, "-p", str(pid), "-o", file, "--", "sleep", str(seconds)], check=True, capture_output=True)
    samples = sorted(_samples(file.read_bytes()), key=lambda sample: sample[0])
    chains = _chains(file)
    assert len(samples) == len(chains) > 0
    return [
        PerfSample(registers, stack, chain) for (_time, registers, stack), chain in zip(samples, chains, strict=True)
    ]


def _chains(file: Path) -> list[list[int]]:
    command = [perf(), "script", "-i", file, "--no-inline", "-F", "comm,ip"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    chains: list[list[int]] = []
    for line in done.stdout.splitlines():
        if line.startswith(("\t", " ")) and line.strip():
            chains[-1].append(int(line.split()[0], 16))
        elif line.strip():
            chains.append([])
    return chains


def _samples(data: bytes) -> Iterator[tuple[int, tuple[int, ...], bytes]]:
    """Time, registers and stack of each sample."""
    _magic, _size, _attr_size, attrs, _attrs, at, size = struct.unpack_from("<8sQQQQQQ", data)
    kinds = struct.unpack_from("<Q", data, attrs + 24)[0]
    (mask,) = struct.unpack_from("<Q", data, attrs + 80)
    end = at + size
    while at < end:
        kind, _misc, length = struct.unpack_from("<IHH", data, at)
        if kind == _SAMPLE:
            yield _sample(data, at + 8, kinds, mask)
        at += length


def _sample(data: bytes, at: int, kinds: int, mask: int) -> tuple[int, tuple[int, ...], bytes]:
    time = 0
    for kind in (_IDENTIFIER, _IP_BIT, _TID, _TIME, _ADDR, _ID, _STREAM, _CPU, _PERIOD):
        if kinds & kind:
            if kind == _TIME:
                (time,) = struct.unpack_from("<Q", data, at)
            at += 8
    if kinds & _CALLCHAIN:
        at += 8 + 8 * struct.unpack_from("<Q", data, at)[0]
    assert kinds & _REGISTERS and kinds & _STACK
    (abi,) = struct.unpack_from("<Q", data, at)
    at += 8
    known: dict[int, int] = {}
    if abi:
        for number in (each for each in range(64) if mask >> each & 1):
            (known[number],) = struct.unpack_from("<Q", data, at)
            at += 8
    (size,) = struct.unpack_from("<Q", data, at)
    stack = data[at + 8 : at + 8 + size]
    (filled,) = struct.unpack_from("<Q", data, at + 8 + size) if size else (0,)
    order = (*_X86, 0, _IP, _CS, _FLAGS, _SP, _SS)  # the 0 is orig_ax
    return time, tuple(known.get(number, 0) for number in order), stack[:filled]
