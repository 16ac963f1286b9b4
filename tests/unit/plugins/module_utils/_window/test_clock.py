# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of a window, while the host's clocks do what they like."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._window import clock as _clock
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock


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
