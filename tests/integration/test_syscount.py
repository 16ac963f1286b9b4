# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""syscount on real containers, with a second container and the host making the same calls as noise."""

from __future__ import annotations

import os
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Caller, start_caller

APP, NOISE, ROOM = unique("web"), unique("noise"), unique("room")


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Caller, Caller]:
    """The container that is watched, whose workload is not its PID 1, and one that is not."""
    watched = start_caller(docker, "call-watched", shell=True, labels={"app": APP})
    noise = start_caller(docker, "call-noise", labels={"app": NOISE})
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def make_noise(noise: Caller) -> None:
    """The same calls by another container and by the host."""
    noise.call("getppid", 500)
    noise.call("close", 500)
    for _time in range(500):
        os.getppid()


def rows_of(result: dict[str, Any]) -> dict[tuple[Any, ...], int]:
    """Counts by the values of the keys."""
    return {tuple(row["by"].values()): row["count"] for row in result["rows"]}


def test_counts_equal_the_calls_made(docker: Dockerd, pair: tuple[Caller, Caller]) -> None:
    watched, noise = pair
    before = watched.totals()
    result = probe_while(
        "syscount",
        watch(docker, by=["container", "syscall", "error", "pid"]),
        lambda: [watched.call("getppid", 100_000), watched.call("close", 777), make_noise(noise)],
    )
    made = watched.totals()
    assert (made.calls - before.calls, made.failed - before.failed) == (100_777, 777)
    assert {(row["container"], row["by"]["pid"], row["by"]["container_pid"]) for row in result["rows"]} == {
        (watched.container.id, watched.pid, watched.container_pid)
    }
    counts = {(row["by"]["syscall"], row["by"]["error"]): row["count"] for row in result["rows"]}
    assert counts["getppid", None] == 100_000 and counts["close", "EBADF"] == 777
    # each command: its line is read, and its totals are written to a file that replaces the last one
    assert counts["rename", None] == 2 and counts["read", None] == 2
    assert ("nanosleep", None) not in counts
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == sum(counts.values()) and result["coverage"]["complete"] is True


def test_only_calls_of_a_name_that_failed(docker: Dockerd, pair: tuple[Caller, Caller]) -> None:
    watched, noise = pair

    def work() -> None:
        watched.call("close", 30)
        watched.call("getppid", 20)
        make_noise(noise)

    by = ["syscall", "error"]
    assert rows_of(probe_while("syscount", watch(docker, by=by, failed=True, syscall=["close"]), work)) == {
        ("close", "EBADF"): 30
    }
    assert rows_of(probe_while("syscount", watch(docker, by=by, error="EBADF"), work)) == {("close", "EBADF"): 30}
    assert rows_of(probe_while("syscount", watch(docker, by=by, error="ENOENT"), work)) == {}


def test_the_calls_of_32_bit_programs_have_names_of_their_own(docker: Dockerd, pair: tuple[Caller, Caller]) -> None:
    """i386 numbers getuid32 as 199, which for 64-bit programs is fremovexattr."""
    watched, _noise = pair
    if os.uname().machine != "x86_64":
        pytest.skip("only x86 programs can call both ways")
    result = probe_while(
        "syscount",
        watch(docker, by=["syscall"], syscall=["getuid32", "fremovexattr", "getppid"]),
        lambda: [watched.call("compat", 60), watched.call("getppid", 50)],
    )
    assert rows_of(result) == {("i386:getuid32",): 60, ("getppid",): 50}


def test_latency_of_calls_that_take_a_known_time(docker: Dockerd, pair: tuple[Caller, Caller]) -> None:
    watched, noise = pair
    result = probe_while(
        "syscount",
        watch(docker, collect="latency", syscall=["nanosleep", "getppid"], sub_buckets=4),
        lambda: [watched.call("nanosleep", 25), watched.call("getppid", 1000), make_noise(noise)],
    )
    rows = {row["by"]["syscall"]: row for row in result["rows"]}
    slept, quick = rows["nanosleep"], rows["getppid"]
    assert (slept["count"], slept["unit"], quick["count"]) == (25, "ns", 1000)
    assert slept["min"] >= 20_000_000 and slept["sum"] >= 25 * slept["min"] and slept["max"] >= slept["min"]
    assert quick["min"] < 1_000_000
    assert sum(bucket["count"] for bucket in slept["histogram"]) == 25
    assert all(bucket["high"] > 20_000_000 for bucket in slept["histogram"])
    assert result["accounting"]["hits"] == 1025


def test_more_calls_at_once_than_there_is_room_for(docker: Dockerd) -> None:
    """Two programs that read their commands have not returned; room for one leaves the other's call uncounted."""
    pair = [start_caller(docker, f"call-room-{number}", labels={"app": ROOM}) for number in range(2)]
    common = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={ROOM}", "syscall": ["nanosleep"]}

    def work() -> None:
        for each in pair:
            each._sent += 1
            each._send(b"50 nanosleep\n")
        for each in pair:
            each.call("getppid", 1)

    result = probe_while("syscount", {**common, "collect": "latency", "map_entries": 1}, work)
    docker.rm(*(each.container for each in pair))
    account = result["accounting"]
    assert account["hits"] == 100 == account["delivered"] + account["map_full"] and account["map_full"] > 0
    assert result["coverage"]["complete"] is False


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"syscall": ["opennat"]}, ["syscall has 'opennat', which is not a system call", "openat"]),
        ({"syscall": ["zzzzzzzz"]}, ["which is not a system call; give a name from section 2"]),
        ({"error": "ENOPE"}, ["error is 'ENOPE', which is not an error; give a name or number"]),
        ({"by": ["path"]}, ["by has 'path'", "syscall, error"]),
    ],
)
def test_refusals(given: dict[str, Any], words: list[str]) -> None:
    result = run_module("syscount", {"duration": "1", **given})
    assert result["failed"] is True
    assert [word for word in words if word not in result["msg"]] == [], result["msg"]
