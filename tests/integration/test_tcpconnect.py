# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcpconnect on real containers, with a second container and the host connecting to the same ports as noise."""

from __future__ import annotations

import contextlib
import errno
import socket
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import run, unique
from lab.probes import probe_while
from lab.workload import Talker, start_talker

APP, NOISE = unique("web"), unique("noise")
PORT, CLOSED, FAR = 8080, 8081, "192.0.2.7"
IPV6 = {"sysctl": "net.ipv6.conf.all.disable_ipv6=0"}


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Talker, Talker]:
    """The container that is watched, whose workload is not its PID 1, and one that is not; both listen."""
    watched = start_talker(docker, "connect-watched", shell=True, labels={"app": APP}, **IPV6)
    noise = start_talker(docker, "connect-noise", labels={"app": NOISE})
    watched.do(f"listen ::1 {PORT + 6}", f"listen 127.0.0.1 {PORT}")
    noise.do(f"listen 127.0.0.1 {PORT}")
    # what is sent there is lost on the way
    inside = ("nsenter", f"--net=/proc/{watched.container.pid}/ns/net")
    run(*inside, "ip", "address", "add", "192.0.2.1/24", "dev", "lo")
    run(*inside, "iptables", "-A", "OUTPUT", "-d", FAR, "-p", "tcp", "--dport", "9", "-j", "DROP")
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def make_noise(noise: Talker) -> None:
    """The same connections in another container and on the host."""
    noise.do(f"tcp 127.0.0.1 {PORT} 9 1 1", f"tcp 127.0.0.1 {CLOSED} 9 1 1")
    for _time in range(9):
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", CLOSED)).close()


def test_events_equal_the_connections(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    log: list[list[str]] = []

    def work() -> None:
        log.extend(watched.do(f"tcp 127.0.0.1 {PORT} 20 100 10", f"tcp 127.0.0.1 {CLOSED} 5 1 1"))
        make_noise(noise)

    result = probe_while("tcpconnect", watch(docker), work)
    assert [(event["sport"], event["established"], event["error"], event["dport"]) for event in result["events"]] == [
        (int(port), False, "ECONNREFUSED", CLOSED) if int(error) else (int(port), True, None, PORT)
        for _kind, port, error, _out, _in in log
    ]
    assert [int(entry[2]) for entry in log] == [0] * 20 + [errno.ECONNREFUSED] * 5
    assert {
        (event["container"], event["pid"], event["container_pid"], event["comm"], event["ip_version"], event["daddr"])
        for event in result["events"]
    } == {(watched.container.id, watched.pid, watched.container_pid, "talker", 4, "127.0.0.1")}
    assert all(event["saddr"] == "127.0.0.1" and event["latency"] > 0 for event in result["events"])
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 25
    assert result["coverage"]["complete"] is True


def test_ipv6(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = probe_while("tcpconnect", watch(docker), lambda: watched.do(f"tcp ::1 {PORT + 6} 3 1 1"))
    assert [(event["ip_version"], event["saddr"], event["daddr"]) for event in result["events"]] == [
        (6, "::1", "::1")
    ] * 3


def test_what_is_not_established_by_the_end(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = probe_while("tcpconnect", watch(docker), lambda: watched.do(*[f"begin {FAR} 9"] * 4))
    assert [
        (event["daddr"], event["dport"], event["established"], event["error"], event["latency"])
        for event in result["events"]
    ] == [(FAR, 9, None, "EINPROGRESS", None)] * 4
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 4
    counted = probe_while(
        "tcpconnect",
        watch(docker, collect="count", by=["error", "established"]),
        lambda: watched.do(*[f"begin {FAR} 9"] * 3),
    )
    assert [(row["by"], row["count"]) for row in counted["rows"]] == [
        ({"error": "EINPROGRESS", "established": None}, 3)
    ]
    assert counted["accounting"]["hits"] == counted["accounting"]["delivered"] == 3


def test_counts_by_port_and_error(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "tcpconnect",
        watch(docker, collect="count", by=["container", "daddr", "dport", "error"]),
        lambda: [
            watched.do(f"tcp 127.0.0.1 {PORT} 30 1 1", f"tcp 127.0.0.1 {CLOSED} 4 1 1", f"begin {FAR} 9"),
            make_noise(noise),
        ],
    )
    rows = {(row["container"], *row["by"].values()): row["count"] for row in result["rows"]}
    assert rows == {
        (watched.container.id, "127.0.0.1", PORT, None): 30,
        (watched.container.id, "127.0.0.1", CLOSED, "ECONNREFUSED"): 4,
        (watched.container.id, FAR, 9, "EINPROGRESS"): 1,
    }


@pytest.mark.parametrize("collect", ["events", "count"])
def test_failed_leaves_out_what_was_established(docker: Dockerd, pair: tuple[Talker, Talker], collect: str) -> None:
    watched, noise = pair
    result = probe_while(
        "tcpconnect",
        watch(docker, failed=True, collect=collect, by=["container", "dport", "error"]),
        lambda: [
            watched.do(f"tcp 127.0.0.1 {PORT} 30 1 1", f"tcp 127.0.0.1 {CLOSED} 4 1 1", f"begin {FAR} 9"),
            make_noise(noise),
        ],
    )
    found = result["events"] or [row["by"] for row in result["rows"] for _hit in range(row["count"])]
    expected = [(CLOSED, "ECONNREFUSED")] * 4 + [(9, "EINPROGRESS")]
    assert sorted((one["dport"], one["error"]) for one in found) == sorted(expected)
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 5


def test_the_port_filter_runs_in_the_kernel(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = probe_while(
        "tcpconnect",
        watch(docker, port=[CLOSED, 9]),
        lambda: watched.do(f"tcp 127.0.0.1 {PORT} 7 1 1", f"tcp 127.0.0.1 {CLOSED} 2 1 1"),
    )
    assert [event["dport"] for event in result["events"]] == [CLOSED] * 2
    assert result["accounting"]["hits"] == 2


def test_latencies_are_of_what_was_established(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "tcpconnect",
        watch(docker, collect="latency", by=["dport"]),
        lambda: [
            watched.do(f"tcp 127.0.0.1 {PORT} 25 1 1", f"tcp 127.0.0.1 {CLOSED} 4 1 1", f"begin {FAR} 9"),
            make_noise(noise),
        ],
    )
    (row,) = result["rows"]
    assert (row["by"], row["count"], row["unit"]) == ({"dport": PORT}, 25, "ns")
    assert 0 < row["min"] <= row["max"] and sum(bucket["count"] for bucket in row["histogram"]) == 25
    account = result["accounting"]
    assert (account["hits"], account["delivered"], account["unfinished"]) == (26, 25, 1), "one was still being made"


def test_connections_that_find_no_room_are_counted(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = probe_while("tcpconnect", watch(docker, map_entries=2), lambda: watched.do(*[f"begin {FAR} 9"] * 5))
    account = result["accounting"]
    assert (account["hits"], account["delivered"], account["map_full"]) == (5, 2, 3)
    assert result["coverage"]["complete"] is False


def test_the_hosts_own(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    _watched, noise = pair
    result = probe_while(
        "tcpconnect", watch(docker, include_host=True, port=[CLOSED], names=["nobody"]), lambda: make_noise(noise)
    )
    assert [event["container"] for event in result["events"]] == [None] * 9
