# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from action_runs import action
from ansible_collections.fleet.probe.plugins.action import clock_info
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet import clock as exchanges


def measure(monkeypatch: pytest.MonkeyPatch, moments: list[float], printed: list[str], **task: Any) -> dict[str, Any]:
    """The action's result where the controller's clock shows ``moments`` and the host prints the others."""
    clock, answers = iter(moments), iter(printed)
    for module in (clock_info, exchanges):
        monkeypatch.setattr(module, "time", SimpleNamespace(time=lambda: next(clock)))
    made = action(clock_info.ActionModule, **task)
    commands: list[str] = []

    def execute(command: str) -> dict[str, Any]:
        commands.append(command)
        return {"rc": 0, "stdout": next(answers), "stderr": ""}

    made._low_level_execute_command = execute
    result: dict[str, Any] = made.run(None, {})
    assert set(commands) <= {"date +%s.%N"}
    assert list(answers) == [] and list(clock) == [], "every prepared answer was used"
    return result


def test_the_shortest_exchange_of_three_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    start = 1_700_000_000.0
    moments = [start, start, start + 0.5, start + 1, start + 1.125, start + 2, start + 3, start + 4]
    printed = [f"{start + 90:.9f}\n", f"motd\n{start + 11.0625:.9f}\n", f"{start + 70:.9f}\n"]
    result = measure(monkeypatch, moments, printed)
    assert (result["offset"], result["uncertainty"], result["round_trip"]) == (10.0, 0.0625, 0.125)
    assert result["epoch"] == start + 11.0625 and result["local"] is False
    assert (result["began_at"], result["measured_at"]) == (start, start + 4)


def test_a_local_host_has_the_controllers_clock_and_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    start = 1_700_000_000.0
    result = measure(monkeypatch, [start, start, start + 1, start + 2], ["1700000500.0\n"], transport="local")
    assert (result["offset"], result["uncertainty"], result["local"]) == (0.0, 0.0, True)


def test_the_number_of_samples_is_the_operators(monkeypatch: pytest.MonkeyPatch) -> None:
    start = 1_700_000_000.0
    assert measure(monkeypatch, [start] * 4, [f"{start}\n"], samples=1)["offset"] == 0.0
    refused = measure(monkeypatch, [], [], samples=0)
    assert (refused["failed"], refused["msg"]) == (True, "samples is 0; give 1 or more.")


@pytest.mark.parametrize(("printed", "words"), [("date: not found\n", "printed: date: not found"), ("", "nothing")])
def test_what_is_no_time_is_shown(monkeypatch: pytest.MonkeyPatch, printed: str, words: str) -> None:
    result = measure(monkeypatch, [1.0, 1.0, 2.0], [printed])
    assert result["failed"] is True and result["msg"].endswith(words)
