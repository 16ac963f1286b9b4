# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""opensnoop on real containers, with a second container and the host opening the same paths as noise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.probes import probe_while, run_probe
from lab.workload import Opener, start_opener

WIDE = {"max_events": 100_000, "max_bytes": 100_000_000, "ring_bytes": 16 * 1024 * 1024}


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> Iterator[tuple[Opener, Opener]]:
    """The container that is watched, whose workload is not its PID 1, and one that is not."""
    watched = start_opener(docker, "open-watched", shell=True, labels={"app": "web"})
    noise = start_opener(docker, "open-noise", labels={"app": "noise"})
    yield watched, noise
    docker.rm(watched.container, noise.container)


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": "app=web", **arguments}


def make_noise(noise: Opener, path: str, times: int) -> None:
    """The same opens by another container and by the host."""
    noise.open(path, times)
    for _time in range(times):
        Path("/etc/hosts").read_bytes()


@pytest.mark.parametrize("call", ["open", "openat", "openat2"])
def test_events_equal_the_opens_of_the_path(docker: Dockerd, pair: tuple[Opener, Opener], call: str) -> None:
    watched, noise = pair
    result = probe_while(
        "opensnoop",
        watch(docker, path="/etc/hosts"),
        lambda: [
            watched.open("/etc/hosts", 30, call),
            watched.open("/bin/pause", 7, call),
            make_noise(noise, "/etc/hosts", 50),
        ],
    )
    events = result["events"]
    assert len(events) == 30 and result["accounting"]["hits"] == result["accounting"]["delivered"] == 30
    assert {(event["container"], event["pid"], event["container_pid"], event["comm"]) for event in events} == {
        (watched.container.id, watched.pid, watched.container_pid, "opener")
    }
    assert {(event["path"], event["error"], tuple(event["flags"])) for event in events} == {
        ("/etc/hosts", None, ("O_RDONLY", "O_CLOEXEC"))
    }
    assert all(event["retval"] >= 0 for event in events)
    assert result["coverage"]["complete"] is True


def test_failed_opens(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, _noise = pair
    result = probe_while(
        "opensnoop",
        watch(docker, path="/etc/*", failed=True),
        lambda: [watched.open("/etc/hosts", 5), watched.open("/etc/nothing", 3)],
    )
    assert [(event["path"], event["retval"], event["error"]) for event in result["events"]] == [
        ("/etc/nothing", -2, "ENOENT")
    ] * 3


@pytest.mark.parametrize(
    ("options", "matching"),
    [
        ({"path": "/etc/hosts"}, {"/etc/hosts"}),
        ({"path": "/etc/ho", "match": "prefix"}, {"/etc/hosts", "/etc/hostname", "/etc/hostsx", "/etc/host*"}),
        ({"path": "/etc/host*"}, {"/etc/hosts", "/etc/hostname", "/etc/hostsx", "/etc/host*"}),
        ({"path": "*/host?"}, {"/etc/hosts", "/etc/host*"}),
        ({"path": "*hosts*x"}, {"/etc/hostsx"}),
        ({"path": "/etc/host*", "match": "exact"}, {"/etc/host*"}),
        ({"path": "/*/*/deep"}, {"/some/where/deep"}),
    ],
)  # fmt: skip
def test_the_path_filter(
    docker: Dockerd, pair: tuple[Opener, Opener], options: dict[str, Any], matching: set[str]
) -> None:
    watched, _noise = pair
    paths = ["/etc/hosts", "/etc/hostname", "/etc/hostsx", "/etc/host*", "/some/where/deep", "/deep", "/etc/"]
    result = probe_while("opensnoop", watch(docker, **options), lambda: [watched.open(path, 2) for path in paths])
    assert sorted(event["path"] for event in result["events"]) == sorted(list(matching) * 2)
    assert result["accounting"]["hits"] == 2 * len(matching), "the filter runs in the kernel: what it drops is no hit"


def test_counts_by_path(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    result = probe_while(
        "opensnoop",
        watch(docker, collect="count", by=["container", "path"], path="/etc/*"),
        lambda: [watched.open("/etc/hosts", 40), watched.open("/etc/none", 2), make_noise(noise, "/etc/hosts", 9)],
    )
    rows = {(row["container"], row["by"]["path"]): row["count"] for row in result["rows"]}
    assert rows == {(watched.container.id, "/etc/hosts"): 40, (watched.container.id, "/etc/none"): 2}


def test_a_long_path_is_marked_as_cut(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, _noise = pair
    long = "/" + "d" * 200 + "/" + "f" * 200
    result = probe_while(
        "opensnoop", watch(docker, path="/dddd", match="prefix"), lambda: [watched.open(long), watched.open("/dddd")]
    )
    assert [(event["path"], event.get("path_truncated")) for event in result["events"]] == [
        (long[:255], True),
        ("/dddd", None),
    ]


def test_many_opens_are_all_accounted_for(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, _noise = pair
    result = probe_while(
        "opensnoop", watch(docker, path="/etc/hosts", **WIDE), lambda: watched.open("/etc/hosts", 50_000), duration=6.0
    )
    account = result["accounting"]
    assert account["hits"] == 50_000
    assert account["delivered"] == len(result["events"])
    assert account["hits"] == sum(count for name, count in account.items() if name != "hits")


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    result = run_probe("opensnoop", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["coverage"]["matched"] == 1 and result["events"] == []
