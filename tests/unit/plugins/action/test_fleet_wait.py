# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from action_runs import action, play_vars, shown
from ansible_collections.fleet.probe.plugins.action import fleet_wait
from fleet_results import failed, unreachable

ARMED = {"trace_job": {"started": True, "armed": True}}


def wait(
    monkeypatch: pytest.MonkeyPatch, hosts: dict[str, dict[str, Any]], live: bool = False, **args: Any
) -> tuple[dict[str, Any], list[str], float]:
    """The result of a wait from 100 to 130 for a window from 110 to 120, what it showed, and when it ended."""
    clock = SimpleNamespace(now=100.0)
    clock.time = lambda: clock.now
    clock.sleep = lambda seconds: setattr(clock, "now", clock.now + seconds)
    monkeypatch.setattr(fleet_wait, "time", clock)
    monkeypatch.setattr(fleet_wait, "terminal", lambda: live)
    made = action(fleet_wait.ActionModule, **{"until": 130.0, "start_at": 110.0, "duration": 10.0, **args})
    about = {"ansible_inventory_sources": ["my hosts"], "ansible_limit": "web"}
    result: dict[str, Any] = made.run(None, play_vars(hosts, **about))
    return result, shown(made), clock.now


def test_it_says_how_the_fleet_stands_and_waits_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    hosts = {"a": ARMED, "b": ARMED, "c": {"trace_job": failed("No function x")}, "d": {"trace_clock": unreachable()}}
    result, displayed, ended = wait(monkeypatch, hosts)
    assert result["hosts"] == {"armed": 2, "failed": 1, "unreachable": 1} and result["changed"] is False
    assert displayed[0] == (
        "Ctrl-C leaves the probes running to the end of the window; then: "
        "ansible-playbook fleet.probe.collect -i 'my hosts' --limit web"
    )
    assert displayed[1] == "2 armed, window opens in 10 s, 1 failed, 1 unreachable"
    assert any(line.startswith("2 collecting") for line in displayed)
    assert ended == 130.0


def test_on_a_terminal_one_line_is_redrawn_every_second_and_then_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    _result, displayed, _ended = wait(monkeypatch, {"a": ARMED}, live=True, way_back=False)
    assert len(displayed) == 32 and {text[:4] for text in displayed} == {"\r\x1b[K"}
    assert displayed[-1] == "\r\x1b[K"


def test_where_no_probe_runs_nothing_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    result, displayed, ended = wait(monkeypatch, {"a": {"trace_job": failed("No function x")}})
    assert (result["hosts"], displayed, ended) == ({"failed": 1}, [], 100.0)


def test_between_two_windows_it_says_when_the_next_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    result, displayed, ended = wait(monkeypatch, {"a": ARMED}, until=140.0, start_at=150.0, idle=True)
    assert (result["hosts"], ended) == ({}, 140.0)
    assert displayed[0] == "next window opens in 50 s" and len(displayed) > 1
