# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The budget of a window: what is measured in slices, and when it ends the window."""

from __future__ import annotations

import os
import threading
import time
from typing import Any, Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import linux as _linux
from ansible_collections.fleet.probe.plugins.module_utils._window import guard as _guard
from ansible_collections.fleet.probe.plugins.module_utils._window import meter as _meter
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock
from ansible_collections.fleet.probe.plugins.module_utils._window.guard import Guard, Limits
from ansible_collections.fleet.probe.plugins.module_utils._window.meter import Load, Meter
from probe_fakes import FakeLibbpf, loaded

COSTS = (10_000.0, 500.0, 400.0)


class Kernel(FakeLibbpf):
    """Counts runs of the program while its statistics are open; the test says how many."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.runs = self.spent = 0
        self.opened = 0
        self.fails = False

    def monotonic(self) -> float:
        return self.now

    def program_runs(self, fd: int) -> Tuple[int, int]:
        return self.runs, self.spent

    def bpf(self, command: int, _attr: Any) -> int:
        assert command == 32
        if self.fails:
            raise PermissionError(1, "Operation not permitted")
        self.opened += 1
        return os.open("/dev/null", os.O_RDONLY)

    def goes_on(self, seconds: float, runs: int, spent: int = 100) -> None:
        """Time passes, and with it runs of ``spent`` nanoseconds each."""
        self.now += seconds
        self.runs += runs
        self.spent += runs * spent


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    one = Kernel()
    monkeypatch.setattr(_meter, "time", one)
    monkeypatch.setattr(_linux, "bpf", one.bpf)
    return one


def meter(kernel: Kernel, **traps: Any) -> Meter:
    one = Meter(loaded("uprobe", kernel), traps)
    one.costs = COSTS
    return one


def test_a_hit_costs_its_program_and_its_trap(kernel: Kernel) -> None:
    one = meter(kernel, hit={(1,)})
    one.begin()
    kernel.goes_on(0.5, 1000)
    load = one.take()
    assert (load.rate, load.share) == pytest.approx((2000, 2000 * 600e-9))
    assert one.overhead().as_result() == {
        "trap_ns": 500, "hit_ns": 600, "rate": 2000.0, "share": 0.12, "runs": 1000,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("traps", "cost"),
    [({}, None), ({"hit": {(1, 1)}}, 1000), ({"hit": {(1,), (0,)}}, 10_000), ({"other": {(2,)}}, 400)],
)
def test_the_dearest_of_a_programs_places_counts(kernel: Kernel, traps: Dict[str, Any], cost: Any) -> None:
    assert meter(kernel, **traps).overhead().trap_ns == cost


def test_nothing_is_judged_before_a_second_has_passed(kernel: Kernel) -> None:
    one = meter(kernel)
    one.begin()
    kernel.goes_on(0.9, 100)
    one.take(more=True)
    assert one.last_second() is None
    kernel.goes_on(0.2, 100)
    one.take()
    # the first of both slices is 0.8 of the last second
    assert one.last_second() is not None and one.last_second().rate == pytest.approx(0.8 * 100 / 0.9 + 100)  # type: ignore[union-attr]


def test_a_pause_counts_as_the_lower_of_the_slices_around_it(kernel: Kernel) -> None:
    one = meter(kernel)
    one.begin()
    kernel.goes_on(0.2, 2)
    one.take()
    kernel.goes_on(0.8, 0)
    one.begin()
    kernel.goes_on(0.2, 2000)
    one.take()
    last = one.last_second()
    assert last is not None and last.rate == pytest.approx(0.8 * 10 + 2000)
    assert one.overhead().runs == 2 + 8 + 2000


def test_the_busiest_second_is_what_the_result_says(kernel: Kernel) -> None:
    one = meter(kernel)
    one.begin()
    for runs in (10, 500, 10, 10):
        kernel.goes_on(1.0, runs)
        one.take(more=True)
    one.close()
    assert one.overhead().rate == pytest.approx(500)
    assert kernel.opened == 1 and not one.measuring


@pytest.mark.parametrize(
    ("limits", "load", "near"),
    [
        (Limits(), Load(1e9, 5.0), False),
        (Limits(overhead=5), Load(1e9, 0.049), False),
        (Limits(overhead=5), Load(1, 0.051), True),
        (Limits(rate=100), Load(101, 0.0), True),
        (Limits(rate=100), Load(100, 9.0), False),
    ],
)
def test_a_limit_is_exceeded_by_what_is_above_it(limits: Limits, load: Load, near: bool) -> None:
    assert limits.near(load) is near


class Watched:
    """A guard of a window, in real time: the kernel's counter rises by itself."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, rate: float, limits: Limits, fails: bool = False) -> None:
        self.libbpf = libbpf = Kernel()
        libbpf.fails = fails
        began = time.monotonic()
        monkeypatch.setattr(libbpf, "program_runs", lambda _fd: (int((time.monotonic() - began) * rate), 0))
        monkeypatch.setattr(_linux, "bpf", libbpf.bpf)
        self.control = bytes(24)
        monkeypatch.setattr(libbpf, "lookup", lambda *_key: self.control)
        self.detached: List[str] = []
        self.asked = False
        self.guard = Guard(
            loaded("uprobe", libbpf),
            limits,
            WindowClock(),
            lambda: self.detached.append(threading.current_thread().name),
            {"hit": {(0,)}},
            lambda: COSTS,
            lambda: self.asked,
        )

    def ends(self) -> bool:
        """Whether the guard ends the window by itself."""
        self.guard.start()
        deadline = time.monotonic() + 60
        while not self.guard.enough(0) and time.monotonic() < deadline:
            self.guard.wait(0.1)
        self.guard.end()
        return self.guard.stopped is not None


def test_past_the_budget_the_probe_is_detached_by_the_guard_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Watched(monkeypatch, 20_000, Limits(overhead=5))
    assert one.ends()
    assert (one.guard.stopped, one.detached) == ("budget", ["guard"])
    assert 0.05 < one.guard.over.share < 0.2, "of the last ten seconds, of which most were idle"
    gate, closed = one.libbpf.updates[-1][2][:8], bytes(8)
    assert gate == closed
    assert one.guard.overhead is not None and one.guard.overhead.trap_ns == 10_000


def test_the_claims_of_the_program_end_the_window_when_the_last_was_made(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Watched(monkeypatch, 0, Limits(hits=3))
    made = time.monotonic_ns() - 5_000_000_000
    one.control = b"".join(number.to_bytes(8, "little") for number in (0, 3, made))
    assert one.ends()
    assert (one.guard.stopped, len(one.detached)) == ("stop_after", 1)
    assert time.time() - one.guard.stopped_at >= 5
    # what has passed the gate already finds nothing left to claim
    assert one.libbpf.updates[-1][2][8:16] == (3).to_bytes(8, "little")


def test_whoever_watches_ends_the_window_even_where_nothing_limits_it(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Watched(monkeypatch, 0, Limits())
    one.asked = True
    assert one.ends()
    assert (one.guard.stopped, len(one.detached)) == ("interrupted", 1)
    assert one.libbpf.updates[-1][2][:8] == (0).to_bytes(8, "little"), "the gate is closed"


def test_records_end_the_window_of_a_program_that_claims_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Watched(monkeypatch, 0, Limits(hits=3))
    assert not one.guard.enough(2)
    assert one.guard.enough(3)
    assert one.guard.stopped == "stop_after"


def test_a_kernel_that_keeps_no_statistics_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Watched(monkeypatch, 20_000, Limits(overhead=5), fails=True)
    one.guard.start()
    one.guard.end()
    assert one.guard.stopped is None and one.guard.overhead is None
    assert "Operation not permitted" in one.guard.trouble


def test_an_estimate_opens_the_gate_for_a_moment(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_guard.time, "sleep", lambda seconds: kernel.goes_on(seconds, 50))
    found = _guard.estimate(loaded("uprobe", kernel), {"hit": {(1,)}}, COSTS, WindowClock())
    assert (found.rate, found.runs, found.hit_ns) == pytest.approx((500, 50, 600))
    assert [value[:1] for _fd, _key, value in kernel.updates] == [b"\x01", b"\x00"]
