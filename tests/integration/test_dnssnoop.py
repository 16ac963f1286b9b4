# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""dnssnoop on real containers, with a second container and the host asking for the same names as noise.

Each workload asks a server of its own, in its network namespace; its log says what was asked and answered.
"""

from __future__ import annotations

import socket
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Talker, start_talker

APP, NOISE, HIDDEN = unique("web"), unique("noise"), unique("hidden")
PORT = 53
TYPES = {"1": "A", "5": "CNAME", "15": "MX", "28": "AAAA"}
RCODES = {"0": "NOERROR", "2": "SERVFAIL", "3": "NXDOMAIN", "-1": None}


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Talker, Talker]:
    """The container that is watched, whose workload is not its PID 1, and one that is not."""
    watched = start_talker(docker, "dns-watched", shell=True, labels={"app": APP})
    noise = start_talker(docker, "dns-noise", labels={"app": NOISE})
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def make_noise(noise: Talker) -> None:
    """The same queries in another container and on the host, where nobody answers."""
    noise.do(*[f"dns {PORT} www.example.com 1 0 1"] * 9)
    query = b"\0\7\1\0\0\1\0\0\0\0\0\0\3www\7example\3com\0\0\1\0\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        for _time in range(9):
            sender.sendto(query, ("127.0.0.3", PORT))


def test_events_equal_the_queries_and_answers(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    log: list[list[str]] = []

    def work() -> None:
        log.extend(
            watched.do(
                f"dns {PORT} www.example.com 1 0 3",
                f"dns {PORT} a.very.long.{'x' * 63}.{'y' * 63}.{'z' * 63}.example 1 0 1",
                f"dns {PORT} www.example.com 28 2 0",
                f"dns {PORT} nowhere.example 1 3 0",
                f"dns {PORT} mail.example 15 0 2",
                f"dns {PORT} lost.example 1 -1 0",
            )
        )
        make_noise(noise)

    result = probe_while("dnssnoop", watch(docker), work)
    assert len(log) == 6 == len(result["events"])
    for event, (_word, port, _id, name, kind, rcode, answers) in zip(result["events"], log, strict=True):
        assert (event["query"], event["type"], event["rcode"]) == (name, TYPES[kind], RCODES[rcode])
        assert (event["sport"], event["daddr"], event["dport"]) == (int(port), "127.0.0.1", PORT)
        data = {"A": lambda number: {"data": f"192.0.2.{number + 1}"}}.get(TYPES[kind], lambda _number: {})
        assert event["answers"] == [
            {"name": name, "type": TYPES[kind], "ttl": 60, **data(number)} for number in range(int(answers))
        ]
        assert (event["latency"] is None) == (rcode == "-1")
        assert "answers_truncated" not in event
    assert {
        (event["container"], event["pid"], event["container_pid"], event["comm"]) for event in result["events"]
    } == {(watched.container.id, watched.pid, watched.container_pid, "talker")}
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 6
    assert result["coverage"]["complete"] is True


def test_counts_by_name_and_answer(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "dnssnoop",
        watch(docker, collect="count", by=["container", "query", "type", "rcode", "daddr"]),
        lambda: [
            watched.do(
                *[f"dns {PORT} www.example.com 1 0 1"] * 7,
                *[f"dns {PORT} www.example.com 1 3 0"] * 2,
                *[f"dns {PORT} lost.example 28 -1 0"] * 3,
            ),
            make_noise(noise),
        ],
    )
    rows = {(row["container"], *row["by"].values()): row["count"] for row in result["rows"]}
    here = watched.container.id
    assert rows == {
        (here, "www.example.com", "A", "NOERROR", "127.0.0.1"): 7,
        (here, "www.example.com", "A", "NXDOMAIN", "127.0.0.1"): 2,
        (here, "lost.example", "AAAA", None, "127.0.0.1"): 3,
    }
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 12


def test_failed_leaves_out_what_was_answered_well(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "dnssnoop",
        watch(docker, failed=True),
        lambda: [
            watched.do(
                *[f"dns {PORT} www.example.com 1 0 1"] * 7,
                *[f"dns {PORT} none.example 1 3 0"] * 2,
                f"dns {PORT} lost.example 28 -1 0",
            ),
            make_noise(noise),
        ],
    )
    failed = [(event["query"], event["rcode"]) for event in result["events"]]
    assert sorted(failed) == [("lost.example", None), ("none.example", "NXDOMAIN"), ("none.example", "NXDOMAIN")]
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 3


def test_latencies_are_of_what_was_answered(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "dnssnoop",
        watch(docker, collect="latency", by=["query"]),
        lambda: [
            watched.do(*[f"dns {PORT} www.example.com 1 0 1"] * 20, f"dns {PORT} www.example.com 1 -1 0"),
            make_noise(noise),
        ],
    )
    (row,) = result["rows"]
    assert (row["by"], row["count"], row["unit"]) == ({"query": "www.example.com"}, 20, "ns")
    assert 0 < row["min"] <= row["max"]


def test_containers_that_share_a_network_are_told_apart(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    """One of them is not asked about; another one is in the host's network namespace."""
    watched, _noise = pair
    shared = f"container:{watched.container.name}"
    other = start_talker(docker, "dns-other", labels={"app": APP}, network=shared)
    hidden = start_talker(docker, "dns-hidden", labels={"app": HIDDEN}, network=shared)
    apart = start_talker(docker, "dns-host", labels={"app": APP}, network="host")
    result = probe_while(
        "dnssnoop",
        watch(docker, port=[5301, 5302, 5303, 5304], collect="count", by=["container", "pid"]),
        lambda: [
            watched.do(*["dns 5301 www.example.com 1 0 1"] * 2),
            other.do(*["dns 5302 www.example.com 1 0 1"] * 3),
            hidden.do(*["dns 5303 www.example.com 1 0 1"] * 4),
            apart.do(*["dns 5304 www.example.com 1 0 1"] * 5),
        ],
    )
    rows = {(row["container"], row["by"]["container_pid"]): row["count"] for row in result["rows"]}
    assert rows == {
        (watched.container.id, watched.container_pid): 2,
        (other.container.id, other.container_pid): 3,
        (apart.container.id, apart.container_pid): 5,
    }
    assert result["coverage"]["complete"] is True


def test_queries_that_find_no_room_are_counted(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = probe_while(
        "dnssnoop", watch(docker, map_entries=2), lambda: watched.do(*[f"dns {PORT} lost.example 1 -1 0"] * 5)
    )
    account = result["accounting"]
    assert (account["hits"], account["delivered"], account["map_full"]) == (5, 2, 3)


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = run_module("dnssnoop", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["events"] == []
    assert result["attachments"][0] == {"event": "net:net_dev_queue"}
    assert result["attachments"][1]["container"] == watched.container.id
