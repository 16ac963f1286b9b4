# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
import time
from typing import Any
from unittest import mock

import pytest
from action_runs import action
from ansible_collections.fleet.probe.plugins.action import fleet_start


def start(
    answer: dict[str, Any] | None = None, check: bool = False, **args: Any
) -> tuple[dict[str, Any], mock.MagicMock]:
    """The action's result, and the calls of the module."""
    moment = time.time() + 10
    made = action(
        fleet_start.ActionModule, check_mode=check, **{"probe": "uprobe", "start_at": moment, "duration": 5.0, **args}
    )
    made._execute_module = mock.MagicMock(return_value={"started": True, "changed": True, **(answer or {})})
    made._remove_tmp_path = mock.MagicMock()
    made.get_shell_option = lambda option, default: "/jobs"
    result: dict[str, Any] = made.run(None, {})
    return result, made._execute_module


def arguments_of(**args: Any) -> dict[str, Any]:
    """What the module is given."""
    _result, execute = start(**args)
    given: dict[str, Any] = execute.call_args.kwargs["module_args"]
    return given


def test_the_probe_named_runs_as_a_job_that_changes_nothing() -> None:
    result, execute = start(containers={"names": ["web"]}, probe_args={"target": "libc", "function": "atoi"})
    assert (result["started"], result["changed"]) == (True, False)
    assert execute.call_args.kwargs["module_name"] == "fleet.probe.uprobe"
    given = execute.call_args.kwargs["module_args"]
    assert (given["names"], given["target"], given["function"], given["duration"]) == (["web"], "libc", "atoi", 5.0)
    assert given["_job"]["directory"] == "/jobs" and "by" not in given


def test_a_job_may_take_its_window_and_the_grace_and_no_longer() -> None:
    assert 43 <= arguments_of(grace=30.0)["_job"]["time_limit"] <= 45
    assert 23 <= arguments_of(grace=10.0)["_job"]["time_limit"] <= 25


def test_a_job_says_what_was_asked_and_its_file_when() -> None:
    job = arguments_of(start_at=1e9, containers={"names": ["web"]}, probe_args={"target": "libc", "function": "f"})[
        "_job"
    ]
    assert job["question"] == {
        "probe": "uprobe",
        "containers": {"names": ["web"]},
        "probe_args": {"target": "libc", "function": "f"},
        "by": None,
    }
    assert job["name"].startswith("1000000000.000+5.000-uprobe-")


def test_a_clock_is_corrected_where_it_is_off_by_more_than_it_is_uncertain() -> None:
    assert arguments_of(clock={"offset": 2.5, "uncertainty": 0.1})["clock_offset"] == 2.5
    assert arguments_of(clock={"offset": 0.05, "uncertainty": 0.1})["clock_offset"] == 0.0
    assert arguments_of()["clock_offset"] == 0.0


def test_the_probe_counts_by_the_keys_that_it_alone_knows() -> None:
    assert arguments_of(by=["host", "label.app", "comm"])["by"] == ["container", "comm"]
    assert "by" not in arguments_of(by=["host", "label.app"])
    assert arguments_of(by=["comm"], probe_args={"by": ["pid"]})["by"] == ["pid"]


def test_a_probe_that_is_not_there_is_refused_before_the_host_is_asked() -> None:
    result, execute = start(probe="uprob")
    assert result["failed"] is True and "There is no probe 'uprob'" in result["msg"]
    assert not execute.called


def test_a_capture_keeps_its_file_beside_the_answer_if_files_are_wanted() -> None:
    result, execute = start(probe="capture", files=True, answer={"results_file": "/root/jobs/fleet-x"})
    dest = execute.call_args.kwargs["module_args"]["dest"]
    name = dest.rpartition("/")[2]
    assert dest == f"/jobs/{name}" and re.fullmatch(r"fleet-capture-[0-9a-f]{16}\.pcapng", name)
    assert result["file"] == f"/root/jobs/{name}"


def test_a_file_that_was_asked_for_stays_where_it_is() -> None:
    given = {"probe_args": {"dest": "/root/a.pcapng"}, "answer": {"results_file": "/root/jobs/fleet-x"}}
    result, execute = start(probe="capture", files=True, **given)
    assert execute.call_args.kwargs["module_args"]["dest"] == "/root/a.pcapng" and "file" not in result


@pytest.mark.parametrize(
    "given",
    [{"probe": "capture"}, {"probe": "uprobe", "files": True}, {"probe": "capture", "files": True, "check": True}],
)
def test_otherwise_no_file_is_made(given: dict[str, Any]) -> None:
    result, execute = start(**given)
    assert "dest" not in execute.call_args.kwargs["module_args"] and "file" not in result
