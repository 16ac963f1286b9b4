# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""biolatency on real containers and the disk below them, with a second container and the host as noise."""

from __future__ import annotations

import mmap
import os
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import DirectIO, start_directio

APP, NOISE = unique("disk"), unique("disk-noise")
WIDE = {"max_events": 100_000, "max_bytes": 100_000_000, "ring_bytes": 16 << 20}
BLOCK = 4096


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[DirectIO, DirectIO]:
    """The container that is watched, whose workload is not its PID 1, and one that is not."""
    watched = start_directio(docker, "disk-watched", shell=True, labels={"app": APP})
    noise = start_directio(docker, "disk-noise", labels={"app": NOISE})
    for one in (watched, noise):  # The first time also reads where the file's blocks are.
        one.do(1, "read")
        one.do(1, "write")
    return watched, noise


@pytest.fixture(scope="module")
def disk(pair: tuple[DirectIO, DirectIO]) -> str:
    """The disk that the workloads' files lie on."""
    number = os.stat(pair[0].directory).st_dev
    name = Path(f"/sys/dev/block/{os.major(number)}:{os.minor(number)}").resolve()
    if not name.exists():
        pytest.skip(f"no disk of its own below {pair[0].directory}: device {os.major(number)}:{os.minor(number)}")
    return (name.parent if (name / "partition").exists() else name).name


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def make_noise(noise: DirectIO, times: int) -> None:
    """The same I/O by another container and by the host."""
    noise.do(times, "read")
    data, room = os.open(noise.directory / "data", os.O_RDONLY | os.O_DIRECT), mmap.mmap(-1, BLOCK)
    try:
        for number in range(times):
            assert os.preadv(data, [room], number * BLOCK) == BLOCK
    finally:
        os.close(data)


def untold(result: dict[str, Any], asked: int) -> int:
    """How many of the requests had an issue or a completion that the kernel did not tell; each is accounted for.

    On a test machine, no program runs in an interrupt that finds one process of the machine's own (docs/tested.md).
    """
    account = result["accounting"]
    missing = account["unpaired"] + account["unfinished"]
    if missing:
        print(f"the kernel did not tell the end of {missing} requests: {account}")
    assert account["hits"] == asked and account["delivered"] == asked - missing, account
    assert result["coverage"]["complete"] is (account["unpaired"] == 0)
    assert missing <= asked / 10, "so many are no accident"
    return missing


def assert_told(found: Mapping[Any, int], asked: Mapping[Any, int], missing: int) -> None:
    """What was found is what was asked for, but for those requests of it that are missing."""
    assert sum(found.values()) == sum(asked.values()) - missing, found
    assert all(count <= asked.get(key, 0) for key, count in found.items()), found


def test_stacks_are_those_of_who_asked_for_the_io(docker: Dockerd, pair: tuple[DirectIO, DirectIO], disk: str) -> None:
    watched, noise = pair
    result = probe_while(
        "biolatency",
        watch(docker, collect="stacks", by=["disk", "operation"]),
        lambda: [watched.do(40, "read"), watched.do(15, "write"), make_noise(noise, 50)],
    )
    missing = untold(result, 55)
    counts = {(row["by"]["disk"], row["by"]["operation"]): row["count"] for row in result["rows"]}
    assert_told(counts, {(disk, "read"): 40, (disk, "write"): 15}, missing)
    assert sum(stack["count"] for stack in result["stacks"]) == 55 - missing
    assert result["unwound"]["complete"] in range(55 - missing, 56)
    assert (result["unwound"]["cut"], result["unwound"]["frame_pointers"]) == (0, 0)
    assert result["coverage"]["failed"] == []
    calls: Counter[str] = Counter()
    for stack in result["stacks"]:
        assert (stack["container"], stack["comm"], stack["unit"]) == (watched.container.id, "directio", "hits")
        assert "main" in stack["frames"]
        calls[next(frame for frame in stack["frames"] if not frame.endswith("_[k]"))] += stack["count"]
    reads, writes = sorted(calls.values(), reverse=True)
    assert_told({"read": reads, "write": writes}, {"read": 40, "write": 15}, missing)


def test_events_equal_the_io_of_the_container(docker: Dockerd, pair: tuple[DirectIO, DirectIO], disk: str) -> None:
    watched, noise = pair
    result = probe_while(
        "biolatency",
        watch(docker, collect="events", **WIDE),
        lambda: [watched.do(40, "read"), watched.do(15, "write"), make_noise(noise, 50)],
    )
    events, missing = result["events"], untold(result, 55)
    asked = {(disk, "read", BLOCK): 40, (disk, "write", BLOCK): 15}
    assert_told(Counter((one["disk"], one["operation"], one["bytes"]) for one in events), asked, missing)
    assert {(one["container"], one["pid"], one["container_pid"], one["comm"], one["failed"]) for one in events} == {
        (watched.container.id, watched.pid, watched.container_pid, "directio", False)
    }
    assert 40 - missing <= len({event["sector"] for event in events}) <= 40, (
        "the writes go to where the first reads came from"
    )
    assert all(event["latency"] > 0 for event in events)


def test_histograms_by_disk_and_operation(docker: Dockerd, pair: tuple[DirectIO, DirectIO], disk: str) -> None:
    watched, noise = pair
    result = probe_while(
        "biolatency",
        watch(docker, by=["container", "disk", "operation", "pid"], disk=disk, sub_buckets=4),
        lambda: [watched.do(300, "read"), watched.do(200, "write"), make_noise(noise, 30)],
    )
    rows = {row["by"]["operation"]: row for row in result["rows"]}
    counts = {operation: row["count"] for operation, row in rows.items()}
    assert_told(counts, {"read": 300, "write": 200}, untold(result, 500))
    for row in rows.values():
        assert (row["container"], row["by"]["container_pid"]) == (watched.container.id, watched.container_pid)
        assert (row["by"]["disk"], row["unit"]) == (disk, "ns")
        assert sum(bucket["count"] for bucket in row["histogram"]) == row["count"]
        assert row["min"] * row["count"] <= row["sum"] <= row["max"] * row["count"]


def test_the_queue_is_part_of_the_time_where_asked_for(docker: Dockerd, pair: tuple[DirectIO, DirectIO]) -> None:
    """Two runs of one window see the same requests: each took at least as long from when it was asked for."""
    watched, _noise = pair
    arguments = watch(docker, collect="events", **WIDE)
    inner: list[dict[str, Any]] = []
    queue = probe_while(
        "biolatency",
        {**arguments, "queue": True},
        lambda: inner.append(probe_while("biolatency", arguments, lambda: watched.do(100, "read"))),
    )
    from_device = {event["sector"]: event["latency"] for event in inner[0]["events"]}
    from_queue = {event["sector"]: event["latency"] for event in queue["events"]}
    missing = untold(inner[0], 100)
    assert len(from_device) == 100 - missing and from_device.keys() == from_queue.keys()
    assert untold(queue, 100) == missing and sum(from_queue.values()) > sum(from_device.values())


def test_another_disk_is_not_looked_at(docker: Dockerd, pair: tuple[DirectIO, DirectIO], disk: str) -> None:
    watched, _noise = pair
    other = next(name for name in sorted(os.listdir("/sys/block")) if name != disk)
    result = probe_while("biolatency", watch(docker, disk=other), lambda: watched.do(10, "read"))
    assert result["rows"] == [] and result["accounting"]["hits"] == 0


def test_requests_that_find_no_room_are_accounted_for(docker: Dockerd, pair: tuple[DirectIO, DirectIO]) -> None:
    """Room for one request at a time, and two tasks that have one each under way most of the time."""
    watched, noise = pair
    arguments = {**watch(docker, collect="count", map_entries=1), "selector": f"app in ({APP}, {NOISE})"}

    def both() -> None:
        with ThreadPoolExecutor(2) as pool:
            for one in [pool.submit(workload.do, 3000, "read") for workload in pair]:
                one.result()

    result = probe_while("biolatency", arguments, both)
    account = result["accounting"]
    # each is in a counter, whether or not the kernel told its end; under memory pressure the page with a workload's log
    # is read again, too
    assert account["map_full"] > 0 and account["hits"] >= 6000, account
    assert account["hits"] == sum(count for name, count in account.items() if name != "hits")


def test_a_disk_that_is_none_is_refused(docker: Dockerd) -> None:
    result = run_module("biolatency", watch(docker, disk="nosuch"))
    assert result["failed"] is True and result["msg"].startswith(
        "disk is 'nosuch', which is not a whole disk of this host; give one of"
    )


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[DirectIO, DirectIO]) -> None:
    result = run_module("biolatency", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["coverage"]["matched"] == 1 and result["rows"] == []
    assert {"event": "block:block_rq_complete"} in result["attachments"]
