# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one clock of a window, which a change of the host's clock does not move.

It takes three clocks of the kernel (clock_gettime(2)). CLOCK_REALTIME can be set at any time. CLOCK_BOOTTIME cannot be
set, and runs on while the host is suspended. CLOCK_MONOTONIC, from which BPF programs take times, stands still then.
"""

from __future__ import annotations

import ctypes
import struct
import time
from typing import Callable, Dict, List, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import TICKS_PER_SECOND, boot_seconds

# struct timex of 64-bit machines, include/uapi/linux/timex.h: maxerror (microseconds) and status.
_TIMEX_SIZE, _MAXERROR, _STATUS = 208, 24, 40
_TIME_ERROR, _STA_UNSYNC = 5, 0x40
TIME_NAMESPACE = "/proc/self/timens_offsets"  # time_namespaces(7)
STEP = 0.01  # seconds of change from which the host's clock was set and not merely read late


def kernel_clock() -> Dict[str, Optional[float]]:
    """``{now, error}``: the host's time (epoch seconds), and by how many seconds it may be wrong.

    The bound is the kernel's own, which whatever keeps the clock by NTP renews (adjtimex(2)); None if nothing does.
    """
    timex = ctypes.create_string_buffer(_TIMEX_SIZE)  # modes is 0: read, change nothing
    try:
        state = ctypes.CDLL(None).adjtimex(timex)
    except (OSError, AttributeError):
        state = _TIME_ERROR
    (error,) = struct.unpack_from("q", timex, _MAXERROR)
    (status,) = struct.unpack_from("i", timex, _STATUS)
    kept = 0 <= state < _TIME_ERROR and not status & _STA_UNSYNC
    return {"now": time.time(), "error": error / 1e6 if kept else None}


def shifted() -> bool:
    """Whether this process is in a time namespace whose monotonic clock is not the one of BPF programs."""
    try:
        with open(TIME_NAMESPACE, encoding="ascii") as file:
            return any(number != "0" for line in file for number in line.split()[1:])
    except OSError:  # before Linux 5.6 there are none
        return False


class WindowClock:
    """Epoch seconds by the host's clock as it was when this object was made."""

    def __init__(self) -> None:
        self._epoch = _difference(time.time, boot_seconds)
        self._first_sleep = _difference(boot_seconds, time.monotonic)
        self._epochs: List[Tuple[float, float]] = [(0.0, self._epoch + self._first_sleep)]

    def now(self) -> float:
        """The time now."""
        return self._epoch + boot_seconds()

    def at_ticks(self, ticks: int) -> float:
        """The time of a process's start in /proc/PID/stat (clock ticks since boot)."""
        return self._epoch + ticks / TICKS_PER_SECOND

    @property
    def step(self) -> float:
        """By how many seconds the host's clock was set since (forwards is positive), 0.0 if it was not."""
        return _significant(_difference(time.time, boot_seconds) - self._epoch)

    @property
    def suspended(self) -> float:
        """For how many seconds the host was suspended since, 0.0 if it was not."""
        return _significant(_difference(boot_seconds, time.monotonic) - self._first_sleep)

    def follow(self) -> List[Tuple[float, float]]:
        """When the monotonic clock was 0, each time with the monotonic time from which that holds.

        Call it often: a suspension is noticed when the host has resumed, and applies from the call on.
        """
        epoch = self._epoch + self._first_sleep + self.suspended
        if abs(epoch - self._epochs[-1][1]) >= STEP:
            self._epochs.append((time.monotonic(), epoch))
        return self._epochs


def _difference(one: Callable[[], float], other: Callable[[], float]) -> float:
    """``one`` minus ``other``: of three readings the one that took least time, since the reader may be preempted."""
    readings = []
    for _attempt in range(3):
        before, middle, after = other(), one(), other()
        readings.append((after - before, middle - (before + after) / 2))
    return min(readings)[1]


def _significant(seconds: float) -> float:
    return seconds if abs(seconds) >= STEP else 0.0
