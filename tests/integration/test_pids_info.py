# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pids_info both ways, against what the kernel says of the same processes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import wait_for
from lab.modules import run_module
from lab.workload import LabContainer, processes_in, start_sleeper


@pytest.fixture(scope="module")
def container(docker: Dockerd) -> LabContainer:
    # A PID namespace inside the container: three levels, in one container.
    script = "/bin/sleep 1000 & /bin/unshare -p -f /bin/sh -c '/bin/sleep 2000 & wait' & wait"
    one = docker.run("pids-one", "/bin/sh", "-c", script, cap_add=["SYS_ADMIN"], security_opt="seccomp=unconfined")
    return one


def ask(docker: Dockerd, **options: Any) -> dict[str, Any]:
    result = run_module("pids_info", {"endpoints": {"docker": docker.host}, **options})
    assert result.get("failed") is None, result
    return result


def test_every_process_there_and_back(docker: Dockerd, container: LabContainer) -> None:
    inside = processes_in(container)
    assert len(inside) >= 2
    there = ask(docker, pids=sorted(inside))
    assert {one["pid"]: one["nspid"] for one in there["processes"]} == inside
    assert {one["container"] for one in there["processes"]} == {container.id}
    assert [one["name"] for one in there["containers"]] == ["pids-one"]
    for one in there["processes"]:
        assert one["levels"] == [
            {"pid": one["pid"], "container": None},
            {"pid": one["container_pid"], "container": container.id},
        ]
    back = ask(docker, ids=[container.id], container_pids=[one["container_pid"] for one in there["processes"]])
    assert [one["pid"] for one in back["processes"]] == sorted(inside)
    assert back["missing"] == []


def test_a_deeper_pid_namespace_is_seen_from_the_containers_own(docker: Dockerd, container: LabContainer) -> None:
    own = os.readlink(f"/proc/{container.pid}/ns/pid")
    deeper: dict[int, list[int]] = {}
    listed = ask(docker, ids=[container.id], container_pids=list(range(1, 20)))
    for one in listed["processes"]:
        assert one["asked"]["container_pid"] == one["nspid"][1]
        if os.readlink(f"/proc/{one['pid']}/ns/pid") != own:
            deeper[one["pid"]] = one["nspid"]
    assert deeper and all(len(nspid) == 3 for nspid in deeper.values())


def test_the_number_of_a_thread_names_its_process(docker: Dockerd) -> None:
    """As logs and top -H print it."""
    sleeper = start_sleeper(docker, "pids-threads", threads=2, depth=1, usleep=100_000_000)
    sleeper.start()
    pid = sleeper.pid
    tid = wait_for(
        lambda: next((int(name) for name in os.listdir(f"/proc/{pid}/task") if int(name) != pid), None),
        "it has threads",
    )
    status = Path(f"/proc/{tid}/status").read_text()
    numbers = [int(word) for word in status.split("\nNSpid:")[1].split("\n")[0].split()]
    for asked in ({"pids": [tid]}, {"ids": [sleeper.container.id], "container_pids": [numbers[-1]]}):
        (one,) = ask(docker, **asked)["processes"]
        assert (one["pid"], one["container"]) == (pid, sleeper.container.id)
        assert one["thread"] == {"tid": tid, "container_tid": numbers[-1], "nspid": numbers}
        assert [level["container"] for level in one["levels"]] == [None, sleeper.container.id]
    (itself,) = ask(docker, pids=[pid])["processes"]
    assert itself["thread"] is None
    found = run_module("containers_info", {"endpoints": {"docker": docker.host}, "pids": [tid]})
    assert [one["id"] for one in found["containers"]] == [sleeper.container.id] and found.get("warnings") in (None, [])
    stale = ask(docker, known=[{"pid": tid, "start_ticks": one["start_ticks"]}])
    assert stale["processes"] == [] and len(stale["missing"]) == 1


def test_a_process_of_the_host(docker: Dockerd) -> None:
    (one,) = ask(docker, pids=[os.getpid()])["processes"]
    assert one["container"] is None
    assert one["levels"] == [{"pid": os.getpid(), "container": None}]


def test_what_is_not_there_is_missing(docker: Dockerd, container: LabContainer) -> None:
    result = ask(docker, ids=[container.id], container_pids=[4000000], pids=[4194304])
    assert result["processes"] == []
    assert [sorted(one) for one in result["missing"]] == [["pid", "reason"], ["container", "container_pid", "reason"]]


def test_a_reused_pid_is_not_the_old_process(docker: Dockerd, container: LabContainer) -> None:
    (one,) = ask(docker, pids=[container.pid])["processes"]
    known = {"pid": one["pid"], "start_ticks": one["start_ticks"]}
    assert ask(docker, known=[known])["processes"][0]["pid"] == container.pid
    older = {**known, "start_ticks": one["start_ticks"] - 1}
    (missing,) = ask(docker, known=[older])["missing"]
    assert missing == {**older, "reason": "Its PID belongs to another process now."}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "one of the following is required"),
        ({"container_pids": [0]}, "container_pids: 0 is not a possible PID"),
        ({"pids": []}, "pids: the list is empty"),
    ],
)
def test_bad_input_is_one_sentence(options: dict[str, Any], words: str) -> None:
    result = run_module("pids_info", options)
    assert result["failed"] is True and words in result["msg"]
