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

JOB = {"started": True, "changed": True, "pid": 4242, "results_file": "/jobs/fleet-x"}


def start(
    answer: dict[str, Any] | None = None,
    check: bool = False,
    ahead: float = 0.0,
    kernel: dict[str, Any] | None = None,
    commands: list[str] | None = None,
    transport: str = "ssh",
    variables: dict[str, Any] | None = None,
    **args: Any,
) -> tuple[dict[str, Any], mock.MagicMock]:
    """The action's result, and the calls of the module; the host's clock is ``ahead``, None for one that tells no time.

    ``kernel`` is what the host's kernel says of its clock, ``commands`` gets what else is run on the host.
    """
    moment = time.time() + 10
    given = {"probe": "uprobe", "start_at": moment, "duration": 5.0, **args}
    made = action(fleet_start.ActionModule, transport=transport, check_mode=check, **given)

    def module(**_called: Any) -> dict[str, Any]:
        clock = {"clock": {"now": time.time() + (ahead or 0.0), **kernel}} if kernel is not None else {}
        return {**JOB, **clock, **(answer or {})}

    def execute(command: str) -> dict[str, Any]:
        if commands is not None:
            commands.append(command)
        date = "" if ahead is None else f"{time.time() + ahead:.9f}"
        return {"rc": 0, "stdout": date if command.startswith("date") else "", "stderr": "date: no"}

    made._execute_module = mock.MagicMock(side_effect=module)
    made._low_level_execute_command = execute
    made._remove_tmp_path = mock.MagicMock()
    made.get_shell_option = lambda option, default: "/jobs"
    result: dict[str, Any] = made.run(None, variables or {})
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


PLAN = {"start_at": 2e9, "duration": 7.0, "interval": 60.0, "grace": 11.0, "files": True}


def test_a_plan_says_when_and_for_how_long_for_each_window_of_its_series() -> None:
    result, execute = start(variables={"my_plan": PLAN}, plan="my_plan", number=3, probe="capture")
    given = execute.call_args.kwargs["module_args"]
    assert (given["start_at"], given["duration"]) == (2e9 + 120, 7.0) and "dest" in given
    assert given["_job"]["time_limit"] == pytest.approx(2e9 + 120 + 7 + 11 - time.time(), abs=5)
    assert result["deadline"] == 2e9 + 120 + 7 + 11


def test_without_a_plan_moment_and_length_must_be_given() -> None:
    result, execute = start(start_at=None, duration=None)
    assert result["failed"] is True and not execute.called
    assert result["msg"] == (
        "start_at and duration must be given, or plan with the name of a variable that fleet_plan registered."
    )


@pytest.mark.parametrize(
    ("clock", "number", "started"),
    [
        (None, 1, True),
        ({"skipped": True}, 1, True),
        ({"measured_at": 1.0}, 1, True),
        ({"unreachable": True}, 1, False),
        ({"failed": True, "msg": "no time"}, 1, False),
        ({"unreachable": True}, 2, True),
    ],
)
def test_a_host_that_told_no_time_is_not_started_until_the_next_window(
    clock: dict[str, Any] | None, number: int, started: bool
) -> None:
    variables = {"my_plan": PLAN, **({"my_clock": clock} if clock else {})}
    result, execute = start(variables=variables, plan="my_plan", number=number, clock="my_clock")
    assert bool(execute.called) is started and result.get("skipped", False) is not started
    assert result.get("started", False) is started


DATE = "date +%s.%N"


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The controller's kernel vouches for its clock."""
    monkeypatch.setattr(fleet_start, "kernel_clock", lambda: {"now": time.time(), "error": 0.01})


@pytest.mark.usefixtures("kept")
def test_a_clock_that_both_kernels_vouch_for_is_not_read() -> None:
    commands: list[str] = []
    result, execute = start(kernel={"error": 0.02}, commands=commands)
    assert result["started"] is True and "clock" not in result
    assert commands == [] and "clock_offset" not in execute.call_args.kwargs["module_args"]


@pytest.mark.parametrize("error", [None, 0.5])
@pytest.mark.usefixtures("kept")
def test_one_that_nothing_keeps_or_that_may_be_off_is_read_once_and_let_be_if_it_is_right(error: float | None) -> None:
    commands: list[str] = []
    result, execute = start(kernel={"error": error}, commands=commands)
    assert result["started"] is True and commands == [DATE] and execute.call_count == 1


def test_that_of_the_controller_has_to_be_kept_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fleet_start, "kernel_clock", lambda: {"now": time.time(), "error": None})
    commands: list[str] = []
    start(kernel={"error": 0.001}, commands=commands)
    assert commands == [DATE]


@pytest.mark.parametrize("kernel", [None, {"error": None}, {"error": 0.001}])
@pytest.mark.usefixtures("kept")
def test_a_host_whose_clock_is_wrong_starts_again_with_its_offset_whatever_its_kernel_says(
    kernel: dict[str, Any] | None,
) -> None:
    commands: list[str] = []
    result, execute = start(ahead=60.0, kernel=kernel, commands=commands)
    first, second = (call.kwargs["module_args"] for call in execute.call_args_list)
    assert "clock_offset" not in first and second["clock_offset"] == pytest.approx(60.0, abs=1)
    assert commands[0] == DATE and "kill -KILL 4242" in commands[1] and "rm -f -- /jobs/fleet-x.part" in commands[1]
    assert result["started"] is True and "clock" not in result


def test_a_refusal_may_come_from_a_wrong_clock() -> None:
    refused = {"started": False, "failed": True, "msg": "start_at is 278 hours ahead"}
    commands: list[str] = []
    _result, execute = start(ahead=-1e6, answer=refused, commands=commands)
    assert execute.call_count == 2 and commands == [DATE], "there is no job to end"
    result, execute = start(answer=refused)
    assert execute.call_count == 1 and result["msg"] == refused["msg"]


def test_a_host_that_tells_no_time_fails_and_keeps_no_probe() -> None:
    commands: list[str] = []
    result, execute = start(ahead=None, commands=commands)
    assert (result["failed"], execute.call_count) == (True, 1)
    assert result["msg"] == "Could not read the host's clock; `date` printed: date: no"
    assert "started" not in result and "kill -KILL 4242" in commands[-1]


@pytest.mark.parametrize("given", [{"transport": "local"}, {"check": True}, {"answer": {"unsupported": True}}])
def test_where_no_clock_matters_none_is_read(given: dict[str, Any]) -> None:
    commands: list[str] = []
    start(commands=commands, **given)
    assert commands == []


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
