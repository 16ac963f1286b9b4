# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one clock of a window, which a change of the host's clock does not move.

It takes three clocks of the kernel (clock_gettime(2)). CLOCK_REALTIME can be set at any time. CLOCK_BOOTTIME cannot be
set, and runs on while the host is suspended. CLOCK_MONOTONIC, from which BPF programs take times, stands still then.
"""

from __future__ import annotations

import time
from typing import Callable, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import TICKS_PER_SECOND, boot_seconds

STEP = 0.01  # seconds of change from which the host's clock was set and not merely read late


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
