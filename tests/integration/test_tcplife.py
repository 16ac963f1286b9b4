# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcplife on real containers, with a second container and the host having the same connections as noise."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.probes import probe_while
from lab.workload import Talker, start_talker

APP, NOISE = unique("web"), unique("noise")
PORT, CLOSED = 8080, 8081


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Talker, Talker]:
    """The container that is watched, whose workload is not its PID 1, and one that is not; both listen."""
    watched = start_talker(docker, "life-watched", shell=True, labels={"app": APP})
    noise = start_talker(docker, "life-noise", labels={"app": NOISE})
    for one in (watched, noise):
        one.do(f"listen 127.0.0.1 {PORT}", f"listen 127.0.0.1 {PORT + 2}")
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def make_noise(noise: Talker) -> None:
    """The same in another container and on the host."""
    noise.do(f"tcp 127.0.0.1 {PORT} 9 100 1", f"abort 127.0.0.1 {PORT}")
    with socket.create_server(("127.0.0.1", 0)) as server:
        for _time in range(9):
            with socket.create_connection(server.getsockname()):
                server.accept()[0].close()


def ends(events: list[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    """These fields of the events."""
    return sorted(tuple(event[name] for name in names) for event in events)


def test_events_equal_the_connections_at_both_ends(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    log: list[list[str]] = []

    def work() -> None:
        log.extend(watched.do(*(f"tcp 127.0.0.1 {PORT} 4 {out} {out // 7}" for out in (0, 1, 3000, 100_000))))
        make_noise(noise)

    result = probe_while("tcplife", watch(docker), work)
    told = [(int(port), int(out), int(back)) for _kind, port, _error, out, back in log]
    assert len(told) == 16 and {out for _port, out, _back in told} == {0, 1, 3000, 100_000}
    assert ends(result["events"], "direction", "sport", "dport", "tx_bytes", "rx_bytes") == sorted(
        [("connect", port, PORT, out, back) for port, out, back in told]
        + [("accept", PORT, port, back, out) for port, out, back in told]
    )
    assert {
        (event["container"], event["pid"], event["container_pid"], event["comm"], event["saddr"], event["ip_version"])
        for event in result["events"]
    } == {(watched.container.id, watched.pid, watched.container_pid, "talker", "127.0.0.1", 4)}
    assert all(event["duration"] > 0 for event in result["events"])
    assert {(event["direction"], event["state"]) for event in result["events"]} == {
        ("connect", "FIN_WAIT2"),
        ("accept", "LAST_ACK"),
    }
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 32
    assert result["coverage"]["complete"] is True


def test_connections_that_are_reset_or_refused(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "tcplife",
        watch(docker),
        lambda: [
            watched.do(f"abort 127.0.0.1 {PORT}", f"tcp 127.0.0.1 {CLOSED} 2 1 1"),
            make_noise(noise),
        ],
    )
    assert ends(result["events"], "direction", "state", "dport")[1:] == [
        ("connect", "ESTABLISHED", PORT),
        ("connect", "SYN_SENT", CLOSED),
        ("connect", "SYN_SENT", CLOSED),
    ]
    # the end that resets is closed by its process, the other one by what comes from the network
    assert ends(result["events"], "direction", "state", "sport")[0] == ("accept", "ESTABLISHED", PORT)
    assert {event["comm"] for event in result["events"] if event["direction"] == "accept"} == {None}
    assert {event["pid"] for event in result["events"] if event["direction"] == "connect"} == {watched.pid}


def test_bytes_by_port(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "tcplife",
        watch(docker, collect="tx_bytes", by=["container", "dport", "direction"], port=[PORT + 2]),
        lambda: [
            watched.do(f"tcp 127.0.0.1 {PORT + 2} 10 5000 3", f"tcp 127.0.0.1 {PORT} 3 1 1"),
            make_noise(noise),
        ],
    )
    row = next(row for row in result["rows"] if row["by"]["direction"] == "connect")
    assert (row["container"], row["by"]["dport"], row["unit"]) == (watched.container.id, PORT + 2, "bytes")
    assert (row["count"], row["sum"], row["min"], row["max"]) == (10, 50_000, 5000, 5000)
    assert sum(row["sum"] for row in result["rows"] if row["by"]["direction"] == "accept") == 30
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 20


def test_durations_are_of_what_began_in_the_window(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = probe_while(
        "tcplife",
        watch(docker, collect="duration", by=["direction"]),
        lambda: watched.do(f"tcp 127.0.0.1 {PORT} 6 9 9"),
    )
    assert {(row["by"]["direction"], row["count"], row["unit"]) for row in result["rows"]} == {
        ("connect", 6, "ns"),
        ("accept", 6, "ns"),
    }


def test_what_began_before_the_window(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    watched.do("hold 127.0.0.1 8080")
    result = probe_while("tcplife", watch(docker), lambda: watched.do("release"))
    assert [(event["direction"], event["duration"], event["tx_bytes"]) for event in result["events"]] == [
        (None, None, 5)
    ] * 2
    assert {event["pid"] for event in result["events"]} == {watched.pid}, "it closed both"
    found = probe_while(
        "tcplife", watch(docker, collect="count", by=["state"]), lambda: watched.do(f"tcp 127.0.0.1 {PORT} 1 1 1")
    )
    assert {(row["by"]["state"], row["count"]) for row in found["rows"]} == {("FIN_WAIT2", 1), ("LAST_ACK", 1)}
