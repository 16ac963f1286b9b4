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


def collect(results_file: Path | str, pid: int | None, execute: Any = by_shell, **args: Any) -> dict[str, Any]:
    given = {"results_file": str(results_file), **({} if pid is None else {"pid": pid}), **args}
    made = action(fleet_collect.ActionModule, **given)
    made._low_level_execute_command = execute
    result: dict[str, Any] = made.run(None, {})
    return result


def test_an_answer_is_taken_once(results_file: Path, ended: int) -> None:
    results_file.write_text(json.dumps(answer(row(1, 5))))
    found = collect(results_file, ended)
    assert found["rows"] == [row(1, 5)] and not found.get("failed")
    assert not results_file.exists()


def test_what_was_registered_when_the_probe_was_started_says_where_its_answer_is(
    results_file: Path, ended: int
) -> None:
    made = action(fleet_collect.ActionModule, job="my_job")
    made._low_level_execute_command = by_shell
    results_file.write_text(json.dumps(answer(row(1, 5))))
    job = {"started": True, "results_file": str(results_file), "pid": ended, "deadline": time.time()}
    assert made.run(None, {"my_job": job})["rows"] == [row(1, 5)]


@pytest.mark.parametrize(
    "job", [None, {"skipped": True}, {"unreachable": True}, {"failed": True, "msg": "No function"}]
)
def test_a_host_whose_probe_does_not_run_is_skipped(job: dict[str, Any] | None) -> None:
    executed: list[str] = []
    made = action(fleet_collect.ActionModule, job="my_job")
    made._low_level_execute_command = executed.append
    found = made.run(None, {"my_job": job} if job else {})
    assert found["skipped"] is True and executed == []


def test_neither_a_file_nor_a_job_is_a_failure() -> None:
    found = action(fleet_collect.ActionModule).run(None, {})
    assert (found["failed"], found["msg"]) == (True, "results_file or job must be given.")


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


def test_the_job_of_another_play_is_known_by_its_draft(results_file: Path) -> None:
    draft = Path(f"{results_file}.part")
    draft.write_text("{")

    def finish(command: str) -> dict[str, Any]:
        """The job answers while the host waits for it."""
        with subprocess.Popen(["sh", "-c", command], stdout=subprocess.PIPE, text=True) as waiting:
            draft.write_text(json.dumps(answer(row(1, 5))))
            draft.rename(results_file)
            output, _error = waiting.communicate(timeout=60)
        return {"rc": waiting.returncode, "stdout": output, "stderr": ""}

    assert collect(results_file, None, finish, deadline=time.time() + 60)["rows"] == [row(1, 5)]
    draft.write_text("{")
    late = collect(results_file, None, deadline=time.time() - 1)
    assert late["msg"] == "The probe's process was killed before it answered." and not draft.exists()


def test_a_host_without_an_answer_has_failed() -> None:
    found = collect("", None)
    assert found["failed"] and "it did not take part, or its answer was fetched before" in found["msg"]


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
