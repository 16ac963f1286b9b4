# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each step took."""

from __future__ import annotations

import os
import time

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import timing as _timing
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._core.timing import Timing


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """Clocks that the test sets; the process began 0.5 s ago, and has used 0.25 s of CPU time."""
    now = {"wall": 100.0, "cpu": 0.25}
    monkeypatch.setattr(_timing.time, "monotonic", lambda: now["wall"])
    monkeypatch.setattr(_timing.time, "process_time", lambda: now["cpu"])
    monkeypatch.setattr(_timing, "boot_seconds", lambda: 40.5)
    ticks = 40 * _timing.TICKS_PER_SECOND
    monkeypatch.setattr(_timing, "read_stat", lambda _pid: Stat(b"python3", "R", 1, ticks))
    none = type("Usage", (), {"ru_utime": 0.0, "ru_stime": 0.0})
    monkeypatch.setattr(_timing.resource, "getrusage", lambda _who: none)
    return now


def test_each_step_has_what_passed_since_the_one_before(clocks: dict[str, float]) -> None:
    timing = Timing()
    clocks.update(wall=100.2, cpu=0.26)
    timing.ends("discover")
    clocks.update(wall=100.3, cpu=0.29)
    timing.ends("resolve")
    clocks.update(wall=100.4, cpu=0.3)
    timing.ends("discover")
    assert timing.as_result() == {
        "start": {"wall_ms": 500.0, "cpu_ms": 250.0},
        "discover": {"wall_ms": 300.0, "cpu_ms": 20.0},
        "resolve": {"wall_ms": 100.0, "cpu_ms": 30.0},
    }


def test_the_cpu_time_of_children_counts() -> None:
    timing = Timing()
    child = os.fork()
    if not child:
        while time.process_time() < 0.05:
            pass
        os._exit(0)
    os.waitpid(child, 0)
    timing.ends("load")
    assert timing.as_result()["load"]["cpu_ms"] >= 40
