# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

from action_runs import action, play_vars, shown
from ansible_collections.fleet.probe.plugins.action import fleet_report, fleet_summary
from fleet_results import answer, row, unreachable

STACKS = [
    {"container": "1" * 64, "comm": "app", "frames": ["work", "main"], "count": 30},
    {"container": "1" * 64, "comm": "app", "frames": ["schedule_[k]", "vfs_read_[k]", "read", "main"], "count": 10},
]


def reported(before: dict[str, Any], answers: dict[str, Any], **asked: Any) -> dict[str, Any]:
    """What fleet_report registers on a host, after ``before``."""
    given = {"start_at": 1000.0, "duration": 10.0, **asked}
    hosts = {"a": {"trace_report": before, "trace_answer": answers}, "b": {"trace_clock": unreachable("No route")}}
    result: dict[str, Any] = action(fleet_report.ActionModule, **given).run(None, play_vars(hosts, ansible_limit=None))
    return result


def test_each_question_is_a_line_and_the_newest_answer_counts() -> None:
    stacks = {**answer(), "rows": [], "stacks": STACKS}
    report = reported({}, stacks, probe="profile")
    report = reported(report, answer(row(1, 5)), probe="opensnoop", probe_args={"path": "/a"})
    report = reported(report, answer(row(1, 6)), probe="opensnoop", probe_args={"path": "/b"})
    report = reported(report, answer(row(1, 7)), probe="opensnoop", probe_args={"path": "/a"})
    found = [(one["probe"], one["largest"], one["figure"]) for one in report["findings"]]
    name = found[1][1]
    assert found == [("profile", "work", "75.0 %"), ("opensnoop", name, "6"), ("opensnoop", name, "7")]
    assert "a" in name.split(", ")

    made = action(fleet_summary.ActionModule)
    result: dict[str, Any] = made.run(None, play_vars({"a": {"trace_report": report}, "b": {}}))
    assert result["findings"] == report["findings"]
    (text,) = shown(made)
    lines = text.strip().splitlines()
    assert lines[0].split()[:2] == ["question", "most"] and len(lines) == 6
    assert lines[-1] == "complete: 0 of 3 questions; not complete: profile, opensnoop, opensnoop"


def test_before_any_report_it_says_so() -> None:
    made = action(fleet_summary.ActionModule)
    made.run(None, play_vars({"a": {}}))
    assert shown(made) == ["\nNo question was answered.\n"]


def test_lateness_is_learned_once_and_kept() -> None:
    late = {**answer()["window"], "late_ms": 2940.0}
    report = reported({}, answer(row(1, 5), window=late), probe="uprobe")
    assert report["more_delay"] == 2.9
    report = reported(report, answer(row(1, 5)), probe="runqlat")
    assert report["more_delay"] == 2.9, "hosts were in time because of it"
