# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import time
from typing import Any
from unittest import mock

from action_runs import action
from ansible_collections.fleet.probe.plugins.action import fleet_start


def start(**args: Any) -> tuple[dict[str, Any], mock.MagicMock]:
    """The action's result, and the calls of the module."""
    moment = time.time() + 10
    made = action(fleet_start.ActionModule, **{"probe": "uprobe", "start_at": moment, "duration": 5.0, **args})
    made._execute_module = mock.MagicMock(return_value={"started": True, "changed": True})
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
