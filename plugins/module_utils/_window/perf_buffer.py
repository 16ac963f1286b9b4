# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a perf buffer, the older way from a program to its module: a ring for each CPU.

Layout and protocol: perf_event_open(2). The kernel adds the time, by the clock of bpf_ktime_get_ns(), and the current
task to each record.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import struct
from typing import List, NamedTuple, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    PERF_COUNT_SW_BPF_OUTPUT,
    PERF_FLAG_FD_CLOEXEC,
    PERF_RECORD_LOST,
    PERF_RECORD_SAMPLE,
    PERF_SAMPLE_RAW,
    PERF_SAMPLE_TID,
    PERF_SAMPLE_TIME,
    PERF_TYPE_SOFTWARE,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Map
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, index_key

PAGES = 64  # of each CPU's ring, as in BCC's examples
PAGE = mmap.PAGESIZE
CLOCK_MONOTONIC = 1
_USE_CLOCKID = 1 << 25  # bit of struct perf_event_attr
_POSITIONS = 1024  # offset of data_head in struct perf_event_mmap_page, before data_tail
_HEADER = struct.Struct("<IHH")  # type, misc, size
_SAMPLE = struct.Struct("<IIQI")  # pid, tid, time, size of what the program sent


class _Attr(ctypes.Structure):
    """``struct perf_event_attr`` up to clockid (PERF_ATTR_SIZE_VER3), include/uapi/linux/perf_event.h."""

    _fields_ = [
        ("type", ctypes.c_uint32),
        ("size", ctypes.c_uint32),
        ("config", ctypes.c_uint64),
        ("sample_period", ctypes.c_uint64),
        ("sample_type", ctypes.c_uint64),
        ("read_format", ctypes.c_uint64),
        ("flags", ctypes.c_uint64),
        ("unused", ctypes.c_uint8 * 40),
        ("sample_stack_user", ctypes.c_uint32),
        ("clockid", ctypes.c_int32),
    ]


class Sample(NamedTuple):
    """A record: when it was sent (monotonic nanoseconds), in which thread, and what the program sent."""

    time: int
    pid: int
    tid: int
    data: bytes


class _CpuRing:
    def __init__(self, fd: int) -> None:
        self.fd = fd
        self._memory = mmap.mmap(fd, PAGE * (1 + PAGES), mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
        # 64-bit words, so that the positions are read and written whole
        self._positions = memoryview(self._memory)[_POSITIONS : _POSITIONS + 16].cast("Q")

    @property
    def backlog(self) -> float:
        return (self._positions[0] - self._positions[1]) / (PAGE * PAGES)

    def drain(self, samples: List[Sample]) -> int:
        """Moves the samples to ``samples``; returns how many the kernel lost."""
        head, tail, lost = self._positions[0], self._positions[1], 0
        while tail < head:
            kind, _misc, size = _HEADER.unpack(self._bytes(tail, _HEADER.size))
            record = self._bytes(tail + _HEADER.size, size - _HEADER.size)
            if kind == PERF_RECORD_SAMPLE:
                pid, tid, time, length = _SAMPLE.unpack_from(record)
                samples.append(Sample(time, pid, tid, record[_SAMPLE.size : _SAMPLE.size + length]))
            elif kind == PERF_RECORD_LOST:
                lost += struct.unpack_from("<Q", record, 8)[0]
            tail += size
        self._positions[1] = tail
        return lost

    def _bytes(self, position: int, size: int) -> bytes:
        at = position % (PAGE * PAGES)
        first = self._memory[PAGE + at : min(PAGE + at + size, PAGE * (1 + PAGES))]
        return first + self._memory[PAGE : PAGE + size - len(first)]

    def close(self) -> None:
        self._positions.release()
        self._memory.close()
        os.close(self.fd)


class PerfBuffer:
    """The consumer's side of the perf buffer of a loaded program. Raises OSError."""

    def __init__(self, libbpf: Libbpf, entry: Map, cpus: Sequence[int]) -> None:
        self.lost = 0
        self._rings: List[_CpuRing] = []
        try:
            for cpu in cpus:
                attr = _Attr(
                    type=PERF_TYPE_SOFTWARE,
                    size=ctypes.sizeof(_Attr),
                    config=PERF_COUNT_SW_BPF_OUTPUT,
                    sample_period=1,
                    sample_type=PERF_SAMPLE_RAW | PERF_SAMPLE_TIME | PERF_SAMPLE_TID,
                    flags=_USE_CLOCKID,
                    clockid=CLOCK_MONOTONIC,
                )
                try:
                    fd = linux.perf_event_open(attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC)
                except OSError as error:
                    if error.errno == errno.ENODEV:  # it has just gone offline and runs nothing
                        continue
                    raise
                self._rings.append(_CpuRing(fd))
                libbpf.update(entry.fd, index_key(cpu), struct.pack("<i", fd))
        except OSError:
            self.close()
            raise

    def drain(self) -> List[Sample]:
        """Removes and returns what was sent, in the order of time."""
        samples: List[Sample] = []
        for ring in self._rings:
            self.lost += ring.drain(samples)
        return sorted(samples, key=lambda sample: sample.time)

    def backlog(self) -> float:
        """How full the fullest ring is, 0.0 to 1.0."""
        return max((ring.backlog for ring in self._rings), default=0.0)

    def close(self) -> None:
        """Unmaps and closes the rings."""
        for ring in self._rings:
            ring.close()
        self._rings = []
