# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_watch with a host that is this machine's shell, and a probe that has shown and answered already."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from action_runs import action, by_shell, play_vars
from ansible.errors import AnsibleConnectionFailure
from ansible_collections.fleet.probe.plugins.action import fleet_watch
from fleet_results import answer, container, row


class Screen:
    """Remembers what is printed."""

    drawing = False

    def __init__(self, _display: Any = None) -> None:
        self.printed: list[str] = []
        self.last: list[str] = []
        self.broken = False

    def lines(self, lines: Sequence[str]) -> None:
        if self.broken:
            raise BrokenPipeError
        self.printed += lines

    def last_words(self, lines: Sequence[str]) -> None:
        self.last += lines

    def left_alone(self) -> bool:
        return False

    def clear(self) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    one = Screen()
    monkeypatch.setattr(fleet_watch, "Screen", lambda _display: one)
    return one


@pytest.fixture
def job(tmp_path: Path) -> Path:
    """The results file of a job that has shown an event."""
    path = tmp_path / "fleet-x"
    shown = {
        "sequence": 1,
        "started_at": 1000.0,
        "at": 1001.0,
        "duration": 5.0,
        "ended": True,
        "numbers": [1],
        "events": [{"time": 1000.5, "container": f"{1:064x}", "path": "/etc/passwd"}],
        "last": 1,
        "rows": [],
        "more_rows": 0,
        "containers": [container()],
        "matched": 1,
        "accounting": {"hits": 1},
    }
    Path(f"{path}.live").write_text(f"1\n{json.dumps(shown)}\n")
    return path


def watch(job: Path, execute: Any = by_shell, started: Any = None, **args: Any) -> tuple[dict[str, Any], Any]:
    """The action's result and the arguments of the module."""
    made = action(fleet_watch.ActionModule, **{"probe": "opensnoop", "duration": 5.0, "report_dir": "", **args})
    answered = started or {"started": True, "armed": True, "pid": os.getpid(), "results_file": str(job)}
    made._execute_module = mock.MagicMock(return_value=answered)
    made._remove_tmp_path = mock.MagicMock()
    made._low_level_execute_command = execute
    made.get_shell_option = lambda option, default: "/jobs"
    result: dict[str, Any] = made.run(None, play_vars({"h1": {}}, inventory_hostname="h1"))
    return result, made._execute_module.call_args


def test_the_probe_is_started_as_a_job_that_shows_its_window(screen: Screen, job: Path) -> None:
    job.write_text(json.dumps(answer(row(1, 5))))
    _result, call = watch(job, containers={"names": ["web"]}, probe_args={"failed": True})
    given = call.kwargs["module_args"]
    assert call.kwargs["module_name"] == "fleet.probe.opensnoop"
    assert (given["names"], given["failed"], given["duration"]) == (["web"], True, 5.0)
    assert given["_job"]["live"] is True and "-opensnoop-" in given["_job"]["name"]
    assert "start_at" not in given, "the window opens when the probe is attached"


def test_events_are_printed_and_the_answer_comes_when_the_window_has_closed(screen: Screen, job: Path) -> None:
    job.write_text(json.dumps(answer(row(1, 5))))
    result, _call = watch(job)
    assert [line for line in screen.printed if "/etc/passwd" in line] and screen.last == []
    assert result["rows"] == [row(1, 5)] and not result.get("failed") and result["changed"] is False
    assert list(job.parent.iterdir()) == []


def test_a_host_that_cannot_run_the_probe_has_failed_as_ever(screen: Screen, job: Path) -> None:
    result, _call = watch(job, started={"failed": True, "msg": "No libbpf.", "unsupported": True})
    assert (result["failed"], result["msg"], result["unsupported"]) == (True, "No libbpf.", True)
    assert screen.printed == []


def test_a_probe_that_is_not_there_is_refused(screen: Screen, job: Path) -> None:
    result, call = watch(job, probe="opensnop")
    assert result["failed"] and "There is no probe 'opensnop'" in result["msg"] and call is None


def interrupting(job: Path) -> Any:
    """A host on which Ctrl-C comes while the second look waits; ``stop`` makes the probe answer."""
    looks = []

    def execute(command: str) -> dict[str, Any]:
        if "kill -TERM" in command:
            interrupted = {"window": {**answer()["window"], "stopped": "interrupted"}}
            job.write_text(json.dumps(answer(row(1, 5), **interrupted)))
            return {"rc": 0, "stdout": "", "stderr": ""}
        looks.append(command)
        if len(looks) == 2:
            os.kill(os.getpid(), signal.SIGINT)
            signal.pause()
        return by_shell(command)

    return execute


def test_ctrl_c_ends_the_window_and_prints_the_verdict(screen: Screen, job: Path) -> None:
    result, _call = watch(job, interrupting(job))
    assert result["failed"] and result["msg"] == "The watch was interrupted."
    assert "1 window ended early, because the watch was interrupted: h1" in screen.last
    assert "COMPLETE: every host, container and hit" in screen.last
    assert any(line.startswith("asked: opensnoop") for line in screen.last)
    assert list(job.parent.iterdir()) == []


def test_ctrl_c_writes_the_report_that_was_asked_for(screen: Screen, job: Path, tmp_path: Path) -> None:
    folder = tmp_path / "report"
    watch(job, interrupting(job), report_dir=str(folder))
    assert any(line.startswith("report: ") for line in screen.last)
    assert json.loads((folder / "latest" / "fleet.json").read_text())["probe"] == "opensnoop"


def test_a_reader_that_goes_away_ends_the_window(screen: Screen, job: Path) -> None:
    screen.broken = True
    stopped = []

    def execute(command: str) -> dict[str, Any]:
        if "kill -TERM" in command:
            stopped.append(command)
            job.write_text(json.dumps(answer()))
        return by_shell(command) if "kill -TERM" not in command else {"rc": 0, "stdout": "", "stderr": ""}

    watch(job, execute)
    assert stopped and list(job.parent.iterdir()) == []


def test_a_lost_connection_is_said_and_tried_again(monkeypatch: pytest.MonkeyPatch, screen: Screen, job: Path) -> None:
    monkeypatch.setattr(fleet_watch, "_PAUSE", 0.0)
    job.write_text(json.dumps(answer(row(1, 5))))
    left = [2]

    def execute(command: str) -> dict[str, Any]:
        if left[0]:
            left[0] -= 1
            raise AnsibleConnectionFailure("Broken pipe")
        return by_shell(command)

    result, _call = watch(job, execute)
    assert screen.printed.count("Nothing is shown for now: Broken pipe") == 1
    assert result["rows"] == [row(1, 5)]


def test_a_host_that_is_lost_for_good_says_when_the_probe_ends(screen: Screen, job: Path) -> None:
    looks = interrupting(job)

    def execute(command: str) -> dict[str, Any]:
        if "kill -TERM" in command:
            raise AnsibleConnectionFailure("No route to host")
        found: dict[str, Any] = looks(command)
        return found

    watch(job, execute)
    assert any("No route to host; the probe ends with its window, at " in line for line in screen.last)
