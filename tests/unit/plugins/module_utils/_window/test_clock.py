# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of a window, while the host's clocks do what they like."""

from __future__ import annotations

import struct
import time
from types import SimpleNamespace
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._window import clock as _clock
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock, kernel_clock


class Clocks:
    """The kernel's three clocks, set by the test."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.real, self.boot, self.monotonic = 1000.0, 50.0, 40.0
        monkeypatch.setattr(_clock.time, "time", lambda: self.real)
        monkeypatch.setattr(_clock.time, "monotonic", lambda: self.monotonic)
        monkeypatch.setattr(_clock, "boot_seconds", lambda: self.boot)

    def run(self, seconds: float) -> None:
        """Time passes."""
        self.real, self.boot, self.monotonic = self.real + seconds, self.boot + seconds, self.monotonic + seconds

    def sleep(self, seconds: float) -> None:
        """The host is suspended."""
        self.real, self.boot = self.real + seconds, self.boot + seconds


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    return Clocks(monkeypatch)


def test_a_clock_that_is_set_moves_nothing(clocks: Clocks) -> None:
    clock = WindowClock()
    clocks.run(5)
    clocks.real += 3600
    assert clock.now() == 1005.0 and clock.step == 3600.0
    clocks.real -= 3600.005
    assert clock.step == 0.0, "that little is how late a clock is read"


def test_a_suspension_is_told_and_counts(clocks: Clocks) -> None:
    clock = WindowClock()
    assert clock.follow() == [(0.0, 960.0)]
    clocks.run(5)
    clocks.sleep(30)
    assert clock.now() == 1035.0 and clock.suspended == 30.0 and clock.step == 0.0
    assert clock.follow() == [(0.0, 960.0), (45.0, 990.0)] == clock.follow()


def test_a_process_started_at_ticks_since_boot(clocks: Clocks) -> None:
    assert WindowClock().at_ticks(20 * _clock.TICKS_PER_SECOND) == 970.0


@pytest.mark.parametrize(
    ("state", "status", "error"),
    [(0, 0x2001, 0.0125), (1, 0x10, 0.0125), (5, 0x2001, None), (0, 0x41, None), (-1, 0, None)],
    ids=["kept", "with a leap second to come", "in error", "not synchronized", "refused"],
)
def test_the_kernel_says_how_wrong_its_clock_may_be(
    monkeypatch: pytest.MonkeyPatch, state: int, status: int, error: float | None
) -> None:
    def adjtimex(timex: Any) -> int:
        # include/uapi/linux/timex.h: modes, offset, freq, maxerror, esterror (long), status
        assert timex.raw == bytes(208), "nothing is asked to change"
        timex.raw = struct.pack("@Iqqqqi", 0, 1, 2, 12_500, 4, status).ljust(208, b"\0")
        return state

    monkeypatch.setattr(_clock.ctypes, "CDLL", lambda _name: SimpleNamespace(adjtimex=adjtimex))
    monkeypatch.setattr(_clock.time, "time", lambda: 1000.0)
    assert kernel_clock() == {"now": 1000.0, "error": error}


def test_the_real_kernel_answers() -> None:
    before = time.time()
    told = kernel_clock()
    assert before <= (told["now"] or 0) <= time.time() and (told["error"] is None or told["error"] >= 0)
