# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate of the window: what is written into the maps and read from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._window import clock as _clock
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import shifted
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import BY_CLOCK, CLOSED, EDGE, OPEN, Gate, claims
from probe_fakes import FakeLibbpf, loaded

NOW, BOOT = 1000.0, 900.0  # epoch seconds; the monotonic clock was 0 at BOOT


class Clock:
    now_is = NOW
    epoch = BOOT

    def now(self) -> float:
        return self.now_is

    def follow(self) -> Any:
        return [(0.0, self.epoch)]


def written(there: Loaded, name: str) -> List[Dict[str, Any]]:
    entry = there.maps[name]
    updates = there.libbpf.updates  # type: ignore[attr-defined]
    return [entry.value.unpack(value) for fd, _key, value in updates if fd == entry.fd]


@pytest.fixture
def there() -> Loaded:
    return loaded("uprobe", FakeLibbpf())


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_gate_opens_and_closes(there: Loaded, clock: Any) -> None:
    gate = Gate(there, clock)
    assert gate.open() == NOW
    gate.close(stop_after=5)
    assert [each["state"] for each in written(there, "gate")] == [OPEN, CLOSED]
    assert [(each["claimed"], each["ended"]) for each in written(there, "control")] == [(5, 0)]


def test_without_stop_after_no_counter_is_written(there: Loaded, clock: Any) -> None:
    gate = Gate(there, clock)
    gate.open()
    gate.close()
    assert written(there, "control") == []


def test_the_clock_of_the_programs_gets_both_edges(there: Loaded, clock: Any) -> None:
    gate = Gate(there, clock)
    gate.open_by_clock(NOW + 1.0, NOW + 31.0)
    assert written(there, "gate") == [{"state": BY_CLOCK, "opens": 101_000_000_000, "closes": 131_000_000_000}]
    assert gate.keeps_time


def test_a_gate_that_is_set_after_its_time_opens_when_it_is_set(there: Loaded, clock: Any) -> None:
    gate = Gate(there, clock)
    clock.now_is = NOW + 2.0
    gate.open_by_clock(NOW + 1.0, NOW + 31.0)
    assert (gate.passed(NOW + 1.0), gate.passed(NOW + 31.0)) == (NOW + 2.0, NOW + 31.0)


def test_a_suspension_stops_the_clock_of_the_programs(there: Loaded, clock: Any) -> None:
    gate = Gate(there, clock)
    gate.open_by_clock(NOW + 1.0, NOW + 31.0)
    clock.epoch += 6.0
    assert not gate.keeps_time


def test_no_hit_reads_a_clock_but_near_the_edges(there: Loaded, clock: Any) -> None:
    gate = Gate(there, clock)
    opens, closes = NOW + 1.0, NOW + 31.0
    gate.open_by_clock(opens, closes)
    for moment in (opens, opens + 0.1, closes - EDGE - 0.1, closes - EDGE, closes - 0.1):
        clock.now_is = moment
        gate.opened(opens, closes)
    assert [each["state"] for each in written(there, "gate")] == [BY_CLOCK, OPEN, BY_CLOCK]
    assert gate.keeps_time


def test_what_was_closed_stays_closed(there: Loaded, clock: Any) -> None:
    """The guard closes it in its thread, while the window's loop may be about to set it."""
    gate = Gate(there, clock)
    gate.open()
    gate.close()
    gate.opened(NOW - 1.0, NOW + 0.1)
    gate.open_by_clock(NOW - 1.0, NOW + 9.0)
    gate.open()
    assert [each["state"] for each in written(there, "gate")] == [OPEN, CLOSED]


def test_claims_are_read(there: Loaded) -> None:
    entry = there.maps["control"]
    there.libbpf.values[entry.fd] = entry.value.pack(events=0, claimed=3, ended=77)  # type: ignore[attr-defined]
    assert claims(there) == (3, 77)


def test_a_program_of_the_operator_need_not_have_a_gate(there: Loaded, clock: Any) -> None:
    there.libbpf.updates.clear()  # type: ignore[attr-defined]
    del there.maps["control"]
    del there.maps["gate"]
    gate = Gate(there, clock)
    assert not gate.can_keep_time
    gate.open()
    gate.close()
    assert claims(there) == (0, 0) and there.libbpf.updates == []  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("monotonic           0         0\nboottime            0         0\n", False),
        ("monotonic       86400         0\nboottime            0         0\n", True),
        (None, False),
    ],
)
def test_a_time_namespace_has_another_clock(
    there: Loaded, clock: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: Any, found: bool
) -> None:
    if text is not None:
        (tmp_path / "offsets").write_text(text)
    monkeypatch.setattr(_clock, "TIME_NAMESPACE", str(tmp_path / "offsets"))
    assert shifted() is found
    assert Gate(there, clock).can_keep_time is not found
