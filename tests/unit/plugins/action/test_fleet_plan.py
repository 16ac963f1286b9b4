# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from action_runs import action, play_vars, shown
from ansible_collections.fleet.probe.plugins.action import fleet_plan
from fleet_results import unreachable

NOW = 1_700_000_000.0
CLOCKS = {
    "a": {"trace_clock": {"began_at": NOW - 5, "measured_at": NOW - 4, "local": False}},
    "b": {"trace_clock": {"began_at": NOW - 4, "measured_at": NOW - 2, "local": True}},
    "c": {"trace_clock": unreachable()},
}


def plan(
    monkeypatch: pytest.MonkeyPatch, check_mode: bool = False, hosts: dict[str, Any] | None = None, **args: Any
) -> tuple[dict[str, Any], list[str]]:
    """The action's result at NOW, and what it displays."""
    real = fleet_plan.time
    monkeypatch.setattr(
        fleet_plan, "time", SimpleNamespace(time=lambda: NOW, strftime=real.strftime, localtime=real.localtime)
    )
    made = action(fleet_plan.ActionModule, **{"probe": "uprobe", "duration": "30s", **args})
    made._task.check_mode = check_mode
    result: dict[str, Any] = made.run(None, play_vars(hosts or CLOCKS, ansible_forks=7))
    return result, shown(made)


def test_a_delay_is_counted_from_now(monkeypatch: pytest.MonkeyPatch) -> None:
    result, displayed = plan(monkeypatch, start_delay="2m")
    assert (result["start_at"], result["duration"], result["clock_round"]) == (NOW + 120, 30.0, 3.0)
    assert displayed == [result["msg"]]
    assert "Window of 30 s opens at " in result["msg"] and "in 120.0 s, on 2 of 3 hosts" in result["msg"]
    assert result["delay"] == 120.0


def test_a_check_does_not_announce_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    result, displayed = plan(monkeypatch, start_delay="9", check_mode=True)
    assert displayed == [result["msg"]] and result["msg"].startswith(
        "Check mode opens no window; one of 30 s would open in 9.0 s, on 2 of 3 hosts"
    )


def test_a_time_may_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    result, _displayed = plan(monkeypatch, start_at=NOW + 90, start_delay="")
    assert result["start_at"] == NOW + 90 and "set by start_at" in result["msg"] and result["delay"] is None


def test_else_the_time_that_it_takes_to_start_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(fleet_plan, "start_delay", lambda *given: asked.append(given) or 8.0)
    result, _displayed = plan(monkeypatch)
    assert result["start_at"] == NOW + 8
    assert asked[0][:5] == (3.0, 3, 2, 1, 7), "the round of clocks, hosts asked, reached, local ones among them, forks"
    assert "time to start 2 hosts with 7 forks" in result["msg"]


def test_hosts_whose_clocks_were_not_read_are_started_too(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(fleet_plan, "start_delay", lambda *given: asked.append(given) or 8.0)
    rest = {f"more{number}": {"trace_clock": {"skipped": True}} for number in range(20)}
    result, _displayed = plan(monkeypatch, hosts={**CLOCKS, **rest})
    assert asked[0][:5] == (3.0, 3, 22, 11, 7) and "on 22 of 23 hosts" in result["msg"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"probe": "uprob"}, "There is no probe 'uprob'"),
        ({"duration": "soon"}, "duration is 'soon'"),
        ({"start_at": NOW - 60}, "60 s ago; give a time in the future"),
        ({"start_delay": "x"}, "start_delay is 'x'"),
    ],
)
def test_refusals_are_one_sentence(monkeypatch: pytest.MonkeyPatch, given: dict[str, Any], words: str) -> None:
    result, displayed = plan(monkeypatch, **given)
    assert result["failed"] is True and words in result["msg"] and displayed == []


def test_what_was_learned_from_late_hosts_is_added_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fleet_plan, "start_delay", lambda *_given: 8.0)
    result, _displayed = plan(monkeypatch, more=3.2)
    assert (result["start_at"], result["lead"], result["more"]) == (NOW + 11.2, 11.2, 3.2)
    assert "with 7 forks, 3.2 s more because hosts were late before; set start_delay" in result["msg"]
    result, _displayed = plan(monkeypatch, more=3.2, start_delay=20)
    assert result["start_at"] == NOW + 23.2 and "(set by start_delay, 3.2 s more because" in result["msg"]
    result, _displayed = plan(monkeypatch, more=3.2, start_at=NOW + 90)
    assert result["start_at"] == NOW + 90 and "more because" not in result["msg"]


def test_a_series_has_its_windows_so_far_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    result, _displayed = plan(monkeypatch, start_delay=20, repeat=12, interval="5m")
    assert (result["interval"], result["lead"], result["start_at"]) == (300.0, 20.0, NOW + 20)
    assert result["msg"].endswith("; 12 windows, one every 300 s")
    result, _displayed = plan(monkeypatch, start_delay=20, repeat=2)
    assert result["interval"] == 50.0
    result, displayed = plan(monkeypatch, start_delay=20, repeat=2, interval="40s")
    assert result["failed"] is True and "give at least 50s" in result["msg"] and displayed == []
    result, _displayed = plan(monkeypatch, start_at=NOW + 90)
    assert result["interval"] == 30.0 and "windows" not in result["msg"]
