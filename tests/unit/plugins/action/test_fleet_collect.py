# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that a host runs is run here, by a real shell."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from action_runs import action, by_shell
from ansible.errors import AnsibleConnectionFailure
from ansible_collections.fleet.probe.plugins.action import fleet_collect
from fleet_results import answer, row


@pytest.fixture
def results_file(tmp_path: Path) -> Path:
    """A name that a shell would take apart."""
    return tmp_path / "a job's $results"


@pytest.fixture
def ended() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen(["true"]) as process:
        pass
    return process.pid


def collect(results_file: Path, pid: int, execute: Any = by_shell, **args: Any) -> dict[str, Any]:
    made = action(fleet_collect.ActionModule, results_file=str(results_file), pid=pid, **args)
    made._low_level_execute_command = execute
    result: dict[str, Any] = made.run(None, {})
    return result


def test_an_answer_is_taken_once(results_file: Path, ended: int) -> None:
    results_file.write_text(json.dumps(answer(row(1, 5))))
    found = collect(results_file, ended)
    assert found["rows"] == [row(1, 5)] and not found.get("failed")
    assert not results_file.exists()


def test_a_probe_that_goes_on_is_waited_for_until_the_deadline(results_file: Path) -> None:
    assert collect(results_file, os.getpid()) == {"changed": False, "collecting": True}
    late = collect(results_file, os.getpid(), deadline=time.time() + 0.01)
    assert (late["failed"], late["msg"]) == (
        True,
        "The probe did not answer by its deadline; the host appears to hang.",
    )


def test_a_probe_that_was_killed_leaves_no_draft(results_file: Path, ended: int) -> None:
    draft = Path(f"{results_file}.part")
    draft.write_text("{")
    found = collect(results_file, ended, deadline=time.time() + 60)
    assert (found["failed"], found["msg"]) == (True, "The probe's process was killed before it answered.")
    assert not draft.exists()


def test_what_is_no_answer_is_shown(results_file: Path, ended: int) -> None:
    results_file.write_text("Segmentation fault")
    found = collect(results_file, ended)
    assert found["failed"] and found["msg"].endswith("the host printed: Segmentation fault")


def broken(times: int) -> Any:
    """A connection that fails so often before it works."""
    left = [times]

    def execute(command: str) -> dict[str, Any]:
        if left[0]:
            left[0] -= 1
            raise AnsibleConnectionFailure("Broken pipe")
        return by_shell(command)

    return execute


def test_a_lost_connection_is_tried_again_until_the_deadline(
    monkeypatch: pytest.MonkeyPatch, results_file: Path, ended: int
) -> None:
    clock = SimpleNamespace(now=1000.0)
    clock.time = lambda: clock.now
    clock.sleep = lambda seconds: setattr(clock, "now", clock.now + seconds)
    monkeypatch.setattr(fleet_collect, "time", clock)
    results_file.write_text(json.dumps(answer()))
    assert "coverage" in collect(results_file, ended, broken(3), deadline=1010.0)
    assert clock.now == 1003.0
    with pytest.raises(AnsibleConnectionFailure, match="connection lost after the probe was started: Broken pipe"):
        collect(results_file, ended, broken(100), deadline=1010.0)
    assert clock.now == 1010.0
