# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packets on real containers, with a second container and the host sending the same as noise."""

from __future__ import annotations

import signal
import socket
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import run, unique, wait_for
from lab.modules import run_module, start_module
from lab.probes import LONGEST, armed, knows_network, probe_while, start_probe, work_in_window
from lab.workload import LabContainer, Talker, start_talker

APP, NOISE = unique("web"), unique("noise")
PORT, TCP_PORT = 9000, 8080
UDP_HEADERS, UDP6_HEADERS = 28, 48  # of IP and UDP
IPV6 = {"sysctl": "net.ipv6.conf.all.disable_ipv6=0"}


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Talker, Talker]:
    """The container that is watched, whose workload is not its PID 1, and one that is not."""
    watched = start_talker(docker, "packets-watched", shell=True, labels={"app": APP}, **IPV6)
    noise = start_talker(docker, "packets-noise", labels={"app": NOISE})
    for one in (watched, noise):
        one.do(f"listen 127.0.0.1 {TCP_PORT}")
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def packet_sockets(container: LabContainer) -> list[str]:
    """The packet sockets in a container's network namespace."""
    return Path(f"/proc/{container.pid}/net/packet").read_text().splitlines()[1:]


def make_noise(noise: Talker) -> None:
    """The same packets in another container and on the host."""
    noise.do(f"udp 127.0.0.1 {PORT} 50 100")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        for _time in range(50):
            sender.sendto(b"x" * 100, ("127.0.0.1", PORT))


def rows_of(result: dict[str, Any]) -> dict[tuple[Any, ...], tuple[int, int, int, int]]:
    """Packets, bytes, smallest and largest by key."""
    return {
        (row["container"], *row["by"].values()): (row["count"], row["sum"], row["min"], row["max"])
        for row in result["rows"]
    }


def test_packets_and_bytes_equal_what_was_sent(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    """Nobody receives the datagrams: for each the kernel answers by one of ICMP, until it has done so too often."""
    watched, noise = pair
    log: list[list[str]] = []

    def work() -> None:
        log.extend(watched.do(f"udp 127.0.0.1 {PORT} 40 100", f"udp 127.0.0.1 {PORT + 1} 10 1000"))
        make_noise(noise)

    result = probe_while(
        "packets", watch(docker, protocol=["udp"], by=["container", "protocol", "dport", "direction"]), work
    )
    sent = [int(size) for _kind, _port, size in log]
    assert (sent.count(100), sent.count(1000)) == (40, 10)
    small, large = 100 + UDP_HEADERS, 1000 + UDP_HEADERS
    assert rows_of(result) == {
        (watched.container.id, "udp", port, way): (count, count * size, size, size)
        for port, count, size in ((PORT, 40, small), (PORT + 1, 10, large))
        for way in ("out", "in")
    }
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 100
    assert {row["unit"] for row in result["rows"]} == {"bytes"}
    assert result["coverage"]["complete"] is True
    (attachment,) = result["attachments"]
    assert attachment["containers"] == [attachment["container"]] == [watched.container.id]


def test_protocols_and_the_services_port(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    result = probe_while(
        "packets",
        watch(docker, collect="count", by=["protocol", "port", "direction"]),
        lambda: [watched.do(f"udp 127.0.0.1 {PORT} 1 9", f"tcp 127.0.0.1 {TCP_PORT} 1 10 10"), make_noise(noise)],
    )
    rows = {tuple(row["by"].values()): row["count"] for row in result["rows"]}
    assert rows[("udp", PORT, "out")] == rows[("udp", PORT, "in")] == 1
    assert rows[("icmp", 0, "out")] == rows[("icmp", 0, "in")] == 1, "nobody is there"
    assert rows[("tcp", TCP_PORT, "out")] == rows[("tcp", TCP_PORT, "in")] >= 8
    assert len(rows) == 6


def test_events_have_addresses_and_no_content(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, noise = pair
    log: list[list[str]] = []

    def work() -> None:
        log.extend(watched.do(f"udp 127.0.0.1 {PORT} 3 50", f"udp ::1 {PORT} 2 60", f"udp 127.0.0.1 {PORT + 1} 3 50"))
        make_noise(noise)

    result = probe_while("packets", watch(docker, collect="events", port=[PORT], protocol=["udp"]), work)
    expected = [
        {
            "container": watched.container.id,
            "name": watched.container.name,
            "ip_version": version,
            "saddr": address,
            "sport": int(port),
            "daddr": address,
            "dport": PORT,
            "protocol": "udp",
            "direction": way,
            "bytes": int(size) + headers,
        }
        for _kind, port, size in log[:5]
        for version, address, headers in [(4, "127.0.0.1", UDP_HEADERS) if size == "50" else (6, "::1", UDP6_HEADERS)]
        for way in ("out", "in")
    ]
    assert [{key: value for key, value in event.items() if key != "time"} for event in result["events"]] == expected


def test_containers_that_share_a_network(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    other = start_talker(docker, "packets-sharing", labels={"app": APP}, network=f"container:{watched.container.name}")
    apart = docker.run("packets-host", "/bin/pause", labels={"app": APP}, network="host")
    result = probe_while(
        "packets",
        watch(docker, port=[PORT], protocol=["udp"]),
        lambda: [watched.do(f"udp 127.0.0.1 {PORT} 3 50"), other.do(f"udp 127.0.0.1 {PORT} 4 50")],
    )
    assert {key: value[0] for key, value in rows_of(result).items()} == {
        (watched.container.id, "udp", "out"): 7,
        (watched.container.id, "udp", "in"): 7,
    }
    (attachment,) = result["attachments"]
    assert attachment["containers"] == [watched.container.id, other.container.id]
    (failure,) = result["coverage"]["failed"]
    assert failure["container"] == apart.id and "set include_host to true" in failure["reason"]
    assert result["coverage"]["complete"] is False


def test_a_container_that_comes_in_the_window(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    started: list[Talker] = []

    def work() -> None:
        late = start_talker(docker, "packets-late", labels={"app": APP})
        started.append(late)
        pid = late.container.pid
        wait_for(lambda: packet_sockets(late.container) and knows_network(running, pid), "the newcomer is noticed")
        late.do(f"udp 127.0.0.1 {PORT + 7} 1 50")

    arguments = watch(docker, port=[PORT + 7], by=["container"], duration=str(LONGEST))
    with start_probe("packets", arguments) as running:
        wait_for(lambda: running.poll() is not None or armed(running.pid), "the window opens")
        result = work_in_window(running, work)
    late = started[0].container
    assert result["coverage"]["appeared"] == [late.id]
    assert rows_of(result)[(late.id,)][0] > 0


def test_a_killed_module_leaves_nothing(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    alone, program = packet_sockets(watched.container), "socket_filter  name packet "
    arguments = watch(docker, duration="60")
    with start_module("packets", arguments) as running:
        wait_for(lambda: program in run("bpftool", "prog", "show"), "its program is there")
        wait_for(lambda: packet_sockets(watched.container) != alone, "a socket holds it")
        running.kill(signal.SIGKILL)
        wait_for(lambda: running.poll() is not None, "it is gone")
    wait_for(lambda: packet_sockets(watched.container) == alone, "the socket is gone")
    wait_for(lambda: program not in run("bpftool", "prog", "show"), "its program is gone")


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    watched, _noise = pair
    result = run_module("packets", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["rows"] == []
    assert [one["container"] for one in result["attachments"]] == [watched.container.id]
