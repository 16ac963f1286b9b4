# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a perf buffer, the older way from a program to its module: a ring for each CPU.

The kernel adds the time, by the clock of bpf_ktime_get_ns(), and the current task to each record.
"""

from __future__ import annotations

import errno
import mmap
import struct
import time
from typing import List, NamedTuple, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.perf_ring import PerfRing, lost_by, records
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    PERF_ATTR_USE_CLOCKID,
    PERF_COUNT_SW_BPF_OUTPUT,
    PERF_RECORD_LOST,
    PERF_RECORD_SAMPLE,
    PERF_SAMPLE_RAW,
    PERF_SAMPLE_TID,
    PERF_SAMPLE_TIME,
    PERF_TYPE_SOFTWARE,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Map
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, index_key

ROOM = 64 * mmap.PAGESIZE  # bytes of each CPU's ring, as in BCC's examples
_SAMPLE = struct.Struct("=IIQI")  # pid, tid, time, size of what the program sent


class Sample(NamedTuple):
    """A record: when it was sent (monotonic nanoseconds), in which thread, and what the program sent."""

    time: int
    pid: int
    tid: int
    data: bytes


class PerfBuffer:
    """The consumer's side of the perf buffer of a loaded program. Raises OSError."""

    def __init__(self, libbpf: Libbpf, entry: Map, cpus: Sequence[int]) -> None:
        self.lost = 0
        self._rings: List[PerfRing] = []
        attr = linux.PerfEventAttr(
            type=PERF_TYPE_SOFTWARE,
            config=PERF_COUNT_SW_BPF_OUTPUT,
            sample_period=1,
            sample_type=PERF_SAMPLE_RAW | PERF_SAMPLE_TIME | PERF_SAMPLE_TID,
            flags=PERF_ATTR_USE_CLOCKID,
            clockid=time.CLOCK_MONOTONIC,
        )
        try:
            for cpu in cpus:
                try:
                    self._rings.append(PerfRing(attr, cpu, ROOM))
                except OSError as error:
                    if error.errno == errno.ENODEV:  # it has just gone offline and runs nothing
                        continue
                    raise
                libbpf.update(entry.fd, index_key(cpu), struct.pack("=i", self._rings[-1].fd))
        except OSError:
            self.close()
            raise

    def drain(self) -> List[Sample]:
        """Removes and returns what was sent, in the order of time."""
        samples: List[Sample] = []
        for ring in self._rings:
            for kind, record in records(ring.take()):
                if kind == PERF_RECORD_SAMPLE:
                    pid, tid, when, length = _SAMPLE.unpack_from(record)
                    samples.append(Sample(when, pid, tid, record[_SAMPLE.size : _SAMPLE.size + length]))
                elif kind == PERF_RECORD_LOST:
                    self.lost += lost_by(record)
        return sorted(samples, key=lambda sample: sample.time)

    def backlog(self) -> float:
        """How full the fullest ring is, 0.0 to 1.0."""
        return max((ring.backlog for ring in self._rings), default=0.0)

    def close(self) -> None:
        """Unmaps and closes the rings."""
        for ring in self._rings:
            ring.close()
        self._rings = []
