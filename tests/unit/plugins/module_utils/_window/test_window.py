# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a simulated clock: when it opens and closes, and what is read from it."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any, Callable, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._window import clock as _clock
from ansible_collections.fleet.probe.plugins.module_utils._window import window as _window
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import BY_CLOCK, CLOSED, OPEN
from ansible_collections.fleet.probe.plugins.module_utils._window.ring import NEVER
from ansible_collections.fleet.probe.plugins.module_utils._window.window import (
    Window,
    WindowOptions,
    check_window,
    open_window,
    read_tally,
)
from probe_fakes import FakeLibbpf, loaded

NOW = 1_767_225_600.0


class Clock:
    """Time that passes only while sleeping. ``step`` is by how much the clock was set, ``suspended`` for how long the
    host slept."""

    CLOCK_BOOTTIME = 7

    def __init__(self) -> None:
        self.step = self.suspended = 0.0
        self.now, self.slept = NOW, []  # type: ignore[var-annotated]
        self.ticks: List[float] = []  # seconds from NOW
        self.tick_takes = 0.0

    def tick(self) -> None:
        self.ticks.append(round(self.now - NOW, 6))
        self.now += self.tick_takes

    def time(self) -> float:
        return self.now + self.step

    def clock_gettime(self, which: int) -> float:
        assert which == self.CLOCK_BOOTTIME
        return self.now - NOW + 60.0

    def monotonic(self) -> float:
        return self.now - NOW + 50.0 - self.suspended

    def after(self, seconds: float, change: Callable[[], None]) -> None:
        """Calls ``change`` once, ``seconds`` from NOW."""
        sleep, due = self.sleep, [change]

        def watched(step: float) -> None:
            sleep(step)
            if due and self.now >= NOW + seconds:
                due.pop()()

        self.sleep = watched  # type: ignore[method-assign]

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0
        self.slept.append(seconds)
        self.now += seconds


class Libbpf(FakeLibbpf):
    """Records when the gate is written, and simulates seven misses of the program in the window."""

    def __init__(self, clock: Clock, log: List[Any]) -> None:
        super().__init__()
        self._clock, self._log = clock, log

    def update(self, fd: int, key: bytes, value: bytes) -> None:
        state, opens, closes = struct.unpack("<3Q", value)
        times = [round(when / 1e9 - 50.0, 3) for when in (opens, closes)] if state == BY_CLOCK else []
        self._log.append(("gate", state, round(self._clock.now - NOW, 3), *times))

    def lookup(self, fd: int, key: bytes, size: int) -> bytes:
        self._log.append("tally")
        return super().lookup(fd, key, size)

    def program_misses(self, fd: int) -> int:
        # as the kernel counts: since the program was loaded, so some were missed before the window too
        return 107 if "wait" in self._log else 100

    def wait_for_programs(self) -> None:
        self._log.append("wait")
        FakeRing.waiting.insert(0, FakeRing.in_flight)


class FakeRing:
    """A ring buffer that holds what the test put in."""

    waiting: List[List[bytes]] = []
    in_flight: List[bytes] = []
    asked: List[int] = []
    fill = 0.0

    def __init__(self, fd: int, size: int) -> None:
        self.closed = False

    def drain(self, before: int) -> List[bytes]:
        self.asked.append(before)
        return self.waiting.pop(0) if self.waiting else []

    def backlog(self) -> float:
        return self.fill

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    one = Clock()
    monkeypatch.setattr(_window, "time", one)
    monkeypatch.setattr(_clock, "time", one)
    monkeypatch.setattr(_clock, "boot_seconds", lambda: one.clock_gettime(one.CLOCK_BOOTTIME))
    return one


@pytest.fixture
def opened(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Opens a window; returns it with what happened, in order."""

    def run(
        options: WindowOptions,
        events: bool = False,
        max_events: int = 100,
        tally: bytes = bytes(3 * 48),
        **more: Any,
    ) -> Any:
        log: List[Any] = []
        libbpf = Libbpf(clock, log)
        maps = loaded("uprobe", libbpf, events)
        libbpf.values[maps.maps["tally"].fd] = tally
        monkeypatch.setattr(_window, "Ring", FakeRing)
        monkeypatch.setattr(FakeRing, "waiting", list(FakeRing.waiting))
        return open_window(maps, options, max_events, clock.tick, _clock.WindowClock(), **more), log

    return run


def test_it_opens_at_once_and_closes_after_its_duration(opened: Any) -> None:
    window, log = opened(WindowOptions(2.0))
    assert log == [("gate", OPEN, 0.0), ("gate", CLOSED, 2.0), "wait", "tally"]
    assert (window.start_at, window.started_at, window.ended_at) == (NOW, NOW, NOW + 2.0)


def test_it_waits_for_start_at_corrected_by_the_clock_offset(opened: Any, clock: Clock) -> None:
    window, log = opened(WindowOptions(2.0, NOW + 10.0, clock_offset=0.5))
    assert log[:4] == [
        ("gate", BY_CLOCK, 9.5, 10.5, 12.5), ("gate", OPEN, 10.5), ("gate", BY_CLOCK, 12.05, 10.5, 12.5),
        ("gate", CLOSED, 12.5),
    ]  # fmt: skip
    assert (window.started_at, window.ended_at) == (NOW + 10.5, NOW + 12.5)
    assert window.as_result()["start_at"] == NOW + 10.0
    assert window.late == 0.0
    assert max(clock.slept) <= 1.0, "in steps, because a suspension does not shorten a sleep"


def test_a_host_that_is_late_closes_with_the_others(opened: Any) -> None:
    window, log = opened(WindowOptions(5.0, NOW - 2.0))
    assert log[0] == ("gate", OPEN, 0.0) and log[-3] == ("gate", CLOSED, 3.0)
    assert window.late == 2.0 and window.as_result()["late_ms"] == 2000.0


@pytest.mark.parametrize("step", [5.0, -30.0])
@pytest.mark.parametrize("when", [2.0, 6.0])
def test_a_clock_that_is_set_moves_neither_the_window_nor_its_events(
    opened: Any, clock: Clock, step: float, when: float
) -> None:
    clock.after(when, lambda: setattr(clock, "step", step))
    window, log = opened(WindowOptions(4.0, NOW + 5.0))
    assert [entry for entry in log if entry[0] == "gate"][1::2] == [("gate", OPEN, 5.0), ("gate", CLOSED, 9.0)]
    assert (window.started_at, window.ended_at, window.late) == (NOW + 5.0, NOW + 9.0, 0.0)
    seventh = int((50.0 + 7.0) * 1e9)
    assert round(window.epoch_at(seventh) + seventh / 1e9, 6) == NOW + 7.0
    assert window.as_result()["clock_step"] == step
    (warning,) = window.warnings()
    assert f"was set by {step:+.3f} s" in warning


def test_a_suspended_host_closes_with_the_others_and_dates_later_events(opened: Any, clock: Clock) -> None:
    def suspend() -> None:
        clock.now += 6.0
        clock.suspended = 6.0

    clock.after(2.0, suspend)
    window, log = opened(WindowOptions(14.0))
    assert log[1][2] == 14.0 and window.ended_at == NOW + 14.0
    before, after = int(51.0 * 1e9), int((50.0 + 10.0 - 6.0) * 1e9)
    assert [round(window.epoch_at(when) + when / 1e9, 6) for when in (before, after)] == [NOW + 1.0, NOW + 10.0]
    assert window.as_result()["suspended"] == 6.0 and window.as_result()["clock_step"] == 0.0
    (warning,) = window.warnings()
    assert "was suspended for 6.000 s" in warning


def test_a_host_suspended_as_its_window_opens_opens_it_late(opened: Any, clock: Clock) -> None:
    """The programs' clock stood still, so they would open and close the gate six seconds late."""

    def suspend() -> None:
        clock.now += 6.0
        clock.suspended = 6.0

    clock.after(10.0, suspend)
    window, log = opened(WindowOptions(14.0, NOW + 10.0))
    assert log[:2] == [("gate", BY_CLOCK, 9.0, 10.0, 24.0), ("gate", OPEN, 16.0)]
    assert (window.started_at, window.ended_at, window.late) == (NOW + 16.0, NOW + 24.0, 6.0)


def test_the_programs_keep_time_for_a_busy_host(opened: Any, clock: Clock) -> None:
    """This process ran 0.4 s after the window opened, and 0.3 s after it closed."""
    sleep = clock.sleep

    def late(seconds: float) -> None:
        sleep(seconds)
        if NOW + 10.0 <= clock.now < NOW + 10.1:
            clock.now = NOW + 10.4
        if NOW + 14.9 <= clock.now < NOW + 15.3:
            clock.now = NOW + 15.3

    clock.sleep = late  # type: ignore[method-assign]
    window, log = opened(WindowOptions(5.0, NOW + 10.0))
    assert [entry[2] for entry in log if entry[0] == "gate"] == [9.0, 10.4, 14.55, 15.3]
    assert (window.started_at, window.ended_at, window.late) == (NOW + 10.0, NOW + 15.0, 0.0)
    assert window.warnings() == []


def test_a_program_that_is_attached_as_the_window_opens_starts_then(opened: Any, clock: Clock) -> None:
    edges: List[Any] = []

    def edge(opening: bool, ago: float) -> None:
        clock.now += 0.25 if opening else 0.0
        edges.append((opening, round(ago, 6)))

    window, log = opened(WindowOptions(2.0, NOW + 10.0), edge=edge, quiet=False)
    assert [entry[1:] for entry in log if entry[0] == "gate"] == [(OPEN, 10.25), (CLOSED, 12.0)]
    assert (window.started_at, edges) == (NOW + 10.25, [(True, 0.0), (False, 0.0)])


def test_a_clock_that_nobody_sets_is_not_mentioned(opened: Any) -> None:
    window, _log = opened(WindowOptions(4.0))
    assert window.warnings() == [] and window.as_result()["clock_step"] == window.as_result()["suspended"] == 0.0


@pytest.mark.parametrize(("late", "mentioned"), [(0.0, False), (0.4, False), (0.6, True)])
def test_a_window_that_closes_late_is_mentioned(late: float, mentioned: bool) -> None:
    """Its counts are of a longer time than was asked for."""
    window = Window(WindowOptions(4.0), 100.0, started_at=100.0, ended_at=104.0 + late)
    assert window.warnings() == (
        [
            "The window was open for 4.6 s, not for 4 s, because the host was too busy to close it; all counts are of "
            "that time."
        ]
        if mentioned
        else []
    )


def test_only_misses_in_the_window_count(opened: Any) -> None:
    window, _log = opened(WindowOptions(1.0))
    assert window.missed == 7


def test_the_tally_is_summed_over_cpus(opened: Any) -> None:
    raw = struct.pack("<18Q", 10, 1, 2, 3, 4, 5, 100, 10, 20, 30, 40, 50, 1000, 100, 200, 300, 400, 500)
    window, _log = opened(WindowOptions(1.0), tally=raw)
    assert window.tally == {
        "hits": 1110, "delivered": 111, "ring_full": 222, "map_full": 333, "capped": 444, "unpaired": 555,
    }  # fmt: skip


def test_read_tally_asks_for_all_cpus() -> None:
    libbpf = FakeLibbpf()
    maps = loaded("opensnoop", libbpf)
    libbpf.values[maps.maps["tally"].fd] = bytes(3 * 48)
    assert read_tally(maps) == dict.fromkeys(("hits", "delivered", "ring_full", "map_full", "capped", "unpaired"), 0)


def test_records_are_taken_until_nothing_is_in_flight(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was in flight when the gate closed is in the ring once the programs have returned."""
    monkeypatch.setattr(FakeRing, "waiting", [[b"1", b"2"], [], [b"3"]])
    monkeypatch.setattr(FakeRing, "in_flight", [b"last"])
    window, _log = opened(WindowOptions(1.0), events=True)
    assert window.records == [b"1", b"2", b"3", b"last"]


def test_at_most_max_events_records_are_kept(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeRing, "waiting", [[b"1", b"2"], [b"3", b"4"]])
    assert opened(WindowOptions(1.0), events=True, max_events=3)[0].records == [b"1", b"2", b"3"]


def at(*times: int) -> List[bytes]:
    """Records of these times, each with its place among them."""
    return [struct.pack("<QI", time, place) for place, time in enumerate(times)]


def test_the_earliest_records_stay_when_there_are_twice_as_many_as_have_room() -> None:
    window = Window(WindowOptions(1.0), 0.0, room=3)
    window.keep(at(7, 5, 9, 5, 8, 6), 100)
    assert (window.records, window.later, window.before) == (at(7, 5, 9, 5, 8, 6), 0, NEVER)
    window.keep(at(4), 100)
    assert window.records == [at(4)[0], at(7, 5)[1], at(7, 5, 9, 5)[3]], "of two at one time, the first comes first"
    assert (window.later, window.before) == (4, 5)
    window.keep([b"", at(1)[0], b""], 100)
    assert (window.records[3:], window.later) == (at(1), 6), "a ring buffer leaves out what is too late"


def test_what_is_too_late_counts_for_max_events_too() -> None:
    window = Window(WindowOptions(1.0), 0.0, room=1)
    window.keep(at(3, 2, 1), 6)
    window.keep([b"", at(0)[0], b"", at(0)[0]], 6)
    assert (window.records, window.later) == ([at(3, 2, 1)[2], at(0)[0]], 4)


def test_the_ring_is_told_what_is_too_late(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeRing, "asked", [])
    monkeypatch.setattr(FakeRing, "waiting", [at(5, 6, 7)])
    window, _log = opened(WindowOptions(1.0), events=True, room=1)
    assert FakeRing.asked[:2] == [NEVER, 5] and window.drained == 3
    monkeypatch.setattr(FakeRing, "waiting", [at(5, 6, 7)])
    assert opened(WindowOptions(1.0), events=True)[0].records == at(5, 6, 7), "unless there is room for all"


def test_a_buffer_that_fills_up_is_drained_more_often(
    opened: Any, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(WindowOptions(1.0), events=True)
    calm = len(clock.slept)
    monkeypatch.setattr(FakeRing, "fill", 0.5)
    opened(WindowOptions(1.0), events=True)
    assert len(clock.slept) - calm > 10 * calm


def test_the_ring_is_unmapped_even_when_arming_fails(
    opened: Any, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    rings: List[FakeRing] = []

    def refuse(*_args: Any) -> None:
        raise OSError(1, "Operation not permitted")

    def remember(fd: int, size: int) -> FakeRing:
        rings.append(FakeRing(fd, size))
        return rings[0]

    monkeypatch.setattr(_window, "Ring", remember)
    monkeypatch.setattr(_window.Gate, "open", refuse)
    with pytest.raises(OSError):
        open_window(
            loaded("uprobe", FakeLibbpf(), events=True), WindowOptions(1.0), 10, clock.tick, _clock.WindowClock()
        )
    assert [ring.closed for ring in rings] == [True]


def test_the_window_is_shown_while_it_is_open_with_the_records_until_then(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: List[Any] = []
    monkeypatch.setattr(_window, "Ring", FakeRing)
    monkeypatch.setattr(FakeRing, "waiting", [[b"1"], [], [b"2"]])
    maps = loaded("uprobe", FakeLibbpf(), events=True)
    maps.libbpf.values[maps.maps["tally"].fd] = bytes(maps.maps["tally"].value_size * maps.libbpf.possible_cpus)
    open_window(
        maps,
        WindowOptions(0.2),
        10,
        clock.tick,
        _clock.WindowClock(),
        show=lambda window: shown.append((window.started_at, list(window.records))),
    )
    assert shown[:3] == [(NOW, [b"1"]), (NOW, [b"1"]), (NOW, [b"1", b"2"])]


def test_priority_is_raised_for_the_window_only(opened: Any, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    nice = [5]
    monkeypatch.setattr(_window.os, "getpriority", lambda *_which: nice[-1])
    monkeypatch.setattr(_window.os, "setpriority", lambda _which, _who, value: nice.append(value))
    during = []
    monkeypatch.setattr(clock, "tick", lambda: during.append(nice[-1]))
    opened(WindowOptions(2.0, NOW + 1.0))
    assert set(during) == {_window.NICE}
    assert nice[-1] == 5


@pytest.mark.parametrize("leads", [True, False])
def test_the_autogroup_is_set_only_for_a_session_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, leads: bool
) -> None:
    autogroup = tmp_path / "autogroup"
    autogroup.touch()
    monkeypatch.setattr(_window, "AUTOGROUP", str(autogroup))
    monkeypatch.setattr(_window.os, "getpriority", lambda *_which: 0)
    monkeypatch.setattr(_window.os, "setpriority", lambda *_which: None)
    monkeypatch.setattr(_window.os, "getsid", lambda _pid: os.getpid() if leads else 1)
    with _window._first_in_line():
        assert autogroup.read_text() == ("-10" if leads else "")
    assert autogroup.read_text() == ("0" if leads else "")


def test_tick_is_called_until_the_window_closes(opened: Any, clock: Clock) -> None:
    opened(WindowOptions(2.0, NOW + 10.0))
    assert clock.ticks[0] == 0.0 and clock.ticks == sorted(clock.ticks)
    waiting = [tick for tick in clock.ticks if tick < 10.0]
    during = [tick for tick in clock.ticks if tick >= 10.0]
    near = [tick for tick in waiting if tick > 8.0]
    assert all(later - sooner < 0.1 for ticks in (near, during) for sooner, later in zip(ticks, ticks[1:]))
    # While the window is far away, hundreds of hosts may wait on one machine, so once a second is enough.
    assert all(later - sooner <= 1.0 for sooner, later in zip(waiting, waiting[1:])) and len(waiting) < 100
    assert during[0] == 10.0 and 11.9 < during[-1] < 12.0


def test_a_host_that_waits_for_minutes_looks_rarely_and_in_the_end_as_often_as_ever(opened: Any, clock: Clock) -> None:
    opened(WindowOptions(1.0, NOW + 200.0))
    gaps = [(200.0 - sooner, later - sooner) for sooner, later in zip(clock.ticks, clock.ticks[1:]) if later < 200.0]
    assert all(9.0 <= gap <= 11.0 for left, gap in gaps if left > 100.0)
    assert all(gap <= 1.0 + left * 0.125 for left, gap in gaps) and len(gaps) < 100
    assert all(gap <= 1.05 for left, gap in gaps if left < 11.0)


def test_tick_is_not_called_right_before_the_window_opens(opened: Any, clock: Clock) -> None:
    window, _log = opened(WindowOptions(2.0, NOW + 10.0))
    last = max(tick for tick in clock.ticks if tick < 10.0)
    assert 10.0 - 2 * _window.QUIET < last < 10.0 - _window.QUIET
    assert window.late == 0.0


def test_a_slow_tick_does_not_delay_the_window(opened: Any, clock: Clock) -> None:
    clock.tick_takes = 0.25
    window, log = opened(WindowOptions(2.0, NOW + 10.0))
    assert log[0][:2] == ("gate", BY_CLOCK) and log[0][2] < 10.0
    assert (window.late, window.ended_at - window.start_at) == (0.0, 2.0)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            {"start_at": NOW - 15.5},
            ["ready 15.5 s after the window opened", "window of 10 s had ended", "at least 16 s later", "'WRITTEN'"],
        ),
        ({"start_at": NOW - 10.0}, ["ready 10.0 s after the window opened", "at least 10 s later"]),
        ({"start_at": NOW, "clock_offset": -20.0}, ["ready 20.0 s after", "start_delay", "a later start_at"]),
        ({"start_at": NOW - 615.0}, ["start_at is 'WRITTEN'", "window of 10 s ended 605.0 s ago", "later start_at"]),
        ({"start_at": NOW * 1000}, ["start_at is 'WRITTEN'", "hours ahead", "choose one within 24 hours"]),
        ({"start_at": NOW, "clock_offset": 1e6}, ["278 hours ahead"]),
    ],
)
def test_impossible_windows_are_refused(options: Dict[str, float], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        check_window(WindowOptions(10.0, **options), NOW, "WRITTEN")
    assert [word for word in words if word not in str(refused.value)] == []


@pytest.mark.parametrize(
    ("options", "start"),
    [
        ({}, NOW),
        ({"start_at": NOW - 9.9}, NOW - 9.9),
        ({"start_at": NOW + 86400.0}, NOW + 86400.0),
        ({"start_at": NOW + 1.0, "clock_offset": 2.0}, NOW + 3.0),
        ({"clock_offset": 99.0}, NOW),
    ],
)
def test_when_it_opens(options: Dict[str, float], start: float) -> None:
    assert check_window(WindowOptions(10.0, **options), NOW, "") == start


def test_a_window_that_ended_while_the_probe_was_prepared(opened: Any) -> None:
    with pytest.raises(OptionError, match=r"ready 20\.0 s after the window opened.*'1767225580\.0'"):
        opened(WindowOptions(10.0, NOW - 20.0))
