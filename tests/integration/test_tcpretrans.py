# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcpretrans on real containers that lose packets, with a second container and a host process that lose them too.

The truth is what the kernel counts for the container's network namespace (RetransSegs in /proc/net/snmp).
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from lab.docker import Dockerd
from lab.ftrace import traced
from lab.host import run, unique
from lab.probes import probe_while
from lab.workload import Talker, start_talker

APP, NOISE = unique("web"), unique("noise")
PORT, SIZE = 8080, 700
# Every second one of these is lost on arrival, the first among them, and so has to be sent again.
EVERY_SECOND = ("-m", "statistic", "--mode", "nth", "--every", "2", "--packet", "0", "-j", "DROP")
SYN = ("-p", "tcp", "--syn", "--dport")
SYNACK = ("-p", "tcp", "--tcp-flags", "SYN,ACK", "SYN,ACK", "--sport")
DATA = ("-p", "tcp", "-m", "length", "--length", f"{SIZE}:{SIZE + 100}", "--dport")


FIRED = re.compile(r"-(?P<task>\d+) .*: tcp_retransmit_\w+: .*sport=(?P<sport>\d+) dport=(?P<dport>\d+)")


class Fired(NamedTuple):
    """A retransmission in tracefs: the thread that was running, and the ports."""

    task: int
    sport: int
    dport: int


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Talker, Talker]:
    """The container that is watched and one that is not; both lose requests to connect to PORT, what confirms
    those to PORT + 1, and segments of SIZE bytes to PORT + 2."""
    watched = start_talker(docker, "retrans-watched", shell=True, labels={"app": APP})
    noise = start_talker(docker, "retrans-noise", labels={"app": NOISE})
    for one in (watched, noise):
        for number, lost in enumerate((SYN, SYNACK, DATA)):
            one.do(f"listen 127.0.0.1 {PORT + number}")
            inside = ("nsenter", f"--net=/proc/{one.container.pid}/ns/net")
            run(*inside, "iptables", "-A", "INPUT", *lost, str(PORT + number), *EVERY_SECOND)
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def retransmitted(one: Talker) -> int:
    """What the kernel has sent again in the container's network namespace so far."""
    lines = Path(f"/proc/{one.container.pid}/net/snmp").read_text().splitlines()
    names, values = (line.split() for line in lines if line.startswith("Tcp:"))
    return int(values[names.index("RetransSegs")])


def make_noise(noise: Talker) -> None:
    """The same losses in another container and in a network namespace of the host's own."""
    noise.do(f"tcp 127.0.0.1 {PORT + 2} 2 {SIZE} 1", f"tcp 127.0.0.1 {PORT} 1 1 1")
    rule = " ".join(("iptables -A INPUT", *SYN, "9", *EVERY_SECOND))
    connect = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    subprocess.run(
        ["unshare", "--net", "sh", "-c", f'ip link set lo up && {rule} && exec python3 -c "{connect}"'], check=True
    )


@pytest.fixture
def fired() -> Iterator[Callable[[], list[Fired]]]:
    """What tracefs has of retransmissions since the test began."""
    with traced("tcp/tcp_retransmit_skb", "tcp/tcp_retransmit_synack") as read:
        yield lambda: [
            Fired(int(line["task"]), int(line["sport"]), int(line["dport"])) for line in FIRED.finditer(read())
        ]


def unseen(all_fired: list[Fired], ports: set[int]) -> list[Fired]:
    """Those of ``ports`` for which this kernel ran no program.

    On a test machine it runs none in an interrupt that finds a thread of its PID 1 (docs/tested.md), and counts that
    nowhere.
    """
    threads = {int(path.name) for path in Path("/proc/1/task").iterdir()}
    found = [one for one in all_fired if one.task in threads and ports & {one.sport, one.dport}]
    if found:
        print(f"the kernel ran no program for {found}")
    return found


def test_events_equal_what_the_kernel_counted(
    docker: Dockerd, pair: tuple[Talker, Talker], fired: Callable[[], list[Fired]]
) -> None:
    watched, noise = pair
    before, log = retransmitted(watched), []

    def work() -> None:
        log.extend(
            watched.do(
                f"tcp 127.0.0.1 {PORT} 2 1 1", f"tcp 127.0.0.1 {PORT + 1} 2 1 1", f"tcp 127.0.0.1 {PORT + 2} 5 {SIZE} 1"
            )
        )
        make_noise(noise)

    result = probe_while("tcpretrans", watch(docker), work)
    count = retransmitted(watched) - before
    ports = [int(port) for _kind, port, _error, _out, _back in log]
    lost = unseen(fired(), set(ports))
    assert len(result["events"]) == count - len(lost)
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == len(result["events"])
    assert {event["container"] for event in result["events"]} == {watched.container.id}
    assert {(event["saddr"], event["daddr"], event["ip_version"]) for event in result["events"]} == {
        ("127.0.0.1", "127.0.0.1", 4)
    }
    requests = [event["sport"] for event in result["events"] if event["dport"] == PORT]
    requests += [one.sport for one in lost if one.dport == PORT]
    assert sorted(requests) == sorted(ports[:2]), "each first request was lost"
    answers = [event for event in result["events"] if event["kind"] == "synack"]
    assert {(event["sport"], event["state"]) for event in answers} <= {(PORT + 1, "NEW_SYN_RECV")}
    answered = {event["dport"] for event in answers} | {one.dport for one in lost if one.sport == PORT + 1}
    assert ports[2] in answered and answered <= set(ports[2:4]), "the first answer of all was lost"
    segments = [event for event in result["events"] if event["dport"] == PORT + 2]
    assert len(segments) + sum(one.dport == PORT + 2 for one in lost) >= 5
    assert {event["sport"] for event in segments} <= set(ports[4:])
    assert {event["state"] for event in segments} == {"ESTABLISHED"}
    assert "pid" not in result["events"][0]
    assert result["coverage"]["complete"] is True


def test_counts_by_state_and_port(
    docker: Dockerd, pair: tuple[Talker, Talker], fired: Callable[[], list[Fired]]
) -> None:
    watched, noise = pair
    log: list[Any] = []
    result = probe_while(
        "tcpretrans",
        watch(docker, collect="count", by=["container", "dport", "state"], port=[PORT]),
        lambda: [
            log.extend(watched.do(f"tcp 127.0.0.1 {PORT} 2 1 1", f"tcp 127.0.0.1 {PORT + 2} 2 {SIZE} 1")),
            make_noise(noise),
        ],
    )
    seen = 2 - len(unseen(fired(), {int(port) for _kind, port, _error, _out, _back in log[:2]}))
    rows = [(row["container"], row["by"], row["count"]) for row in result["rows"]]
    assert rows == [(watched.container.id, {"dport": PORT, "state": "SYN_SENT"}, seen)][:seen]
    assert result["accounting"]["hits"] == seen
