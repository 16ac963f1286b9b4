# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""capture on real containers: the packets in its file are those that were sent, and no others."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import struct
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_PROG_TEST_RUN
from ansible_collections.fleet.probe.plugins.module_utils._load import pcap
from ansible_collections.fleet.probe.plugins.module_utils._load.classic import prologue
from ansible_collections.fleet.probe.plugins.module_utils._load.level_programs import ProgramRun
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from lab.docker import Dockerd
from lab.host import run, unique, wait_for
from lab.modules import run_module, start_module
from lab.pcapng import fields
from lab.probes import LONGEST, armed, knows_network, probe_while, start_probe, work_in_window
from lab.workload import LabContainer, Talker, start_talker

APP, NOISE = unique("web"), unique("noise")
PORT = 9100
SLL = 16  # bytes of the header in front of each packet
UDP_HEADERS = 28
KERNEL_STOPPED = "T"


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Talker, Talker]:
    """The container whose packets are captured, and one that sends the same beside it."""
    return (
        start_talker(docker, "capture-watched", shell=True, labels={"app": APP}),
        start_talker(docker, "capture-noise", labels={"app": NOISE}),
    )


def options(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that captures what is sent to PORT by the first container."""
    given = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "expression": f"udp port {PORT}"}
    return {**given, **arguments}


def sent(talker: Talker, times: int, size: int, port: int = PORT) -> list[list[str]]:
    """What the container has logged of datagrams to itself, each of which passes once as it comes in."""
    log = talker.do(f"udp 127.0.0.1 {port} {times} {size}")
    assert len(log) == times
    return log


def stopped(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == KERNEL_STOPPED


def packet_sockets(container: LabContainer) -> list[str]:
    return Path(f"/proc/{container.pid}/net/packet").read_text().splitlines()[1:]


def test_the_file_has_the_packets_that_were_sent(docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path) -> None:
    watched, noise = pair
    log: list[list[str]] = []

    def work() -> None:
        log.extend(sent(watched, 40, 100) + sent(watched, 10, 1000))
        sent(watched, 5, 100, PORT + 1)
        sent(noise, 50, 100)

    path = tmp_path / "a.pcapng"
    result = probe_while("capture", options(docker, dest=str(path), snaplen=200), work)
    packets = fields(
        path, "udp.srcport", "udp.dstport", "frame.len", "frame.cap_len", "frame.interface_name",
        "frame.interface_description", "sll.pkttype", "udp.length",
    )  # fmt: skip
    name = f"{watched.container.name} (docker {watched.container.id[:12]})"
    assert packets == [
        (
            port, str(PORT), str(SLL + UDP_HEADERS + int(size)), str(SLL + min(200, UDP_HEADERS + int(size))), "lo",
            f"host {os.uname().nodename}, container {name}", "0", str(8 + int(size)),
        )
        for _kind, port, size in log
    ]  # fmt: skip
    assert result["accounting"] == {
        **dict.fromkeys(result["accounting"], 0), "hits": len(log), "delivered": len(log),
    }  # fmt: skip
    (row,) = result["rows"]
    assert (row["container"], row["by"], row["count"]) == (watched.container.id, {"direction": "in"}, len(log))
    assert row["sum"] == sum(UDP_HEADERS + int(size) for _kind, _port, size in log)
    assert result["capture"] == {
        "path": str(path), "bytes": path.stat().st_size, "packets": len(log), "overwritten": 0, "dropped": 0,
    }  # fmt: skip
    assert result["coverage"]["complete"] is True
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_the_kernel_dropped_is_counted(docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path) -> None:
    watched, _noise = pair
    path = tmp_path / "a.pcapng"
    number = 500

    def work() -> None:
        running.kill(signal.SIGSTOP)
        wait_for(lambda: stopped(running.pid), "the module reads nothing")
        sent(watched, number, 1000)
        running.kill(signal.SIGCONT)

    with start_probe("capture", options(docker, dest=str(path), ring_bytes=16384, duration=str(LONGEST))) as running:
        wait_for(lambda: running.poll() is not None or armed(running.pid), "the window opens")
        result = work_in_window(running, work)
    account = result["accounting"]
    assert (account["hits"], account["delivered"] + account["ring_full"]) == (number, number)
    assert account["ring_full"] == result["capture"]["dropped"] > 0
    assert len(fields(path, "frame.number")) == account["delivered"] == result["capture"]["packets"] > 0
    assert result["coverage"]["complete"] is False


def test_the_file_has_the_newest_and_the_others_are_counted(
    docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path
) -> None:
    watched, _noise = pair
    path = tmp_path / "a.pcapng"
    log: list[list[str]] = []
    result = probe_while(
        "capture", options(docker, dest=str(path), file_bytes=10000), lambda: log.extend(sent(watched, 100, 500))
    )
    account = result["accounting"]
    ports = [port for (port,) in fields(path, "udp.srcport")]
    assert 10 < len(ports) < 20
    assert ports == [port for _kind, port, _size in log][-len(ports) :]
    assert (account["hits"], account["delivered"], account["capped"]) == (100, len(ports), 100 - len(ports))
    assert result["rows"][0]["count"] == 100


def test_a_capture_ends_with_its_last_packet(docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path) -> None:
    path = tmp_path / "a.pcapng"
    with start_probe("capture", options(docker, dest=str(path), stop_after=10, duration=str(LONGEST))) as running:
        wait_for(lambda: running.poll() is not None or armed(running.pid), "the window opens")
        log = sent(pair[0], 30, 64)
        result = running.result()
    assert [port for (port,) in fields(path, "udp.srcport")] == [port for _kind, port, _size in log[:10]]
    assert (result["accounting"]["hits"], result["window"]["stopped"]) == (10, "stop_after")


# Sends so many bytes over loopback in as few calls as the kernel takes them.
_SENDS = """
import socket, sys
server = socket.create_server(("127.0.0.1", int(sys.argv[1])))
client = socket.create_connection(server.getsockname())
other, left = server.accept()[0], int(sys.argv[2])
client.setblocking(False)
unsent = left
while left:
    try:
        unsent -= client.send(bytes(min(unsent, 1 << 20))) if unsent else 0
    except BlockingIOError:
        pass
    left -= len(other.recv(1 << 20))
"""


def test_large_segments_are_whole(docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path) -> None:
    """Loopback passes segments of up to 64 KiB, whose data lies outside of a packet's first part: the filter, too, has
    to find it there."""
    path, pid = tmp_path / "a.pcapng", str(pair[0].container.pid)
    data = "(less 1000 or tcp[((tcp[12] & 0xf0) >> 2) + 900:4] = 0)"
    result = probe_while(
        "capture",
        options(docker, dest=str(path), expression=f"tcp dst port {PORT} and {data}", ring_bytes=64 << 20),
        lambda: run("nsenter", "-t", pid, "-n", sys.executable, "-c", _SENDS, str(PORT), "3000000"),
    )
    sizes = [int(size) for (size,) in fields(path, "tcp.len")]
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == len(sizes)
    assert sum(sizes) == 3000000 and max(sizes) > 10000


def test_containers_that_come_and_go_in_the_window(
    docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path
) -> None:
    """What a container sent is in the file although it ended before the window did."""
    path = tmp_path / "a.pcapng"
    started: list[Talker] = []

    def work() -> None:
        late = start_talker(docker, "capture-late", labels={"app": APP})
        started.append(late)
        wait_for(
            lambda: packet_sockets(late.container) and knows_network(running, late.container.pid),
            "the newcomer is noticed",
        )
        sent(late, 30, 200)
        theirs = {f"socket:[{line.split()[-1]}]" for line in packet_sockets(late.container)}
        assert theirs & sockets(running.pid)
        docker.rm(late.container)
        wait_for(lambda: not theirs & sockets(running.pid), "the end is noticed")
        sent(pair[0], 3, 200)

    with start_probe("capture", options(docker, dest=str(path), duration=str(LONGEST))) as running:
        wait_for(lambda: running.poll() is not None or armed(running.pid), "the window opens")
        result = work_in_window(running, work)
    late = started[0].container
    assert result["coverage"]["appeared"] == result["coverage"]["vanished"] == [late.id]
    described = Counter(text.rpartition("container ")[2] for (text,) in fields(path, "frame.interface_description"))
    assert described == {
        f"{late.name} (docker {late.id[:12]})": 30,
        f"{pair[0].container.name} (docker {pair[0].container.id[:12]})": 3,
    }
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 33


def sockets(pid: int) -> set[str]:
    """The sockets that a process holds."""
    found = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            found.add(os.readlink(descriptor))
    return {name for name in found if name.startswith("socket:")}


def test_a_killed_module_leaves_nothing(docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path) -> None:
    watched, _noise = pair
    alone, program = packet_sockets(watched.container), "socket_filter  name capture "
    arguments = options(docker, duration="60", dest=str(tmp_path / "a.pcapng"))
    with start_module("capture", arguments) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        sent(watched, 10, 100)
        assert program in run("bpftool", "prog", "show") and packet_sockets(watched.container) != alone
        running.kill(signal.SIGKILL)
        wait_for(lambda: running.poll() is not None, "it is gone")
    wait_for(lambda: packet_sockets(watched.container) == alone, "the socket is gone")
    wait_for(lambda: program not in run("bpftool", "prog", "show"), "its program is gone")
    assert list(tmp_path.iterdir()) == []


def test_check_mode_attaches_nothing_and_makes_no_file(
    docker: Dockerd, pair: tuple[Talker, Talker], tmp_path: Path
) -> None:
    watched, _noise = pair
    arguments = options(docker, dest=str(tmp_path / "a.pcapng"), _ansible_check_mode=True)
    result = run_module("capture", arguments)
    assert result["window"] is None and result["capture"]["path"] is None
    assert [one["container"] for one in result["attachments"]] == [watched.container.id]
    assert list(tmp_path.iterdir()) == []


def test_packets_counts_by_the_same_expression(docker: Dockerd, pair: tuple[Talker, Talker]) -> None:
    """Both ways of each datagram: packets counts what passes, capture takes what tcpdump takes."""
    watched, _noise = pair

    def work() -> None:
        sent(watched, 20, 100)
        sent(watched, 20, 300)

    result = probe_while("packets", options(docker, expression=f"udp port {PORT} and greater 200"), work)
    assert {row["by"]["direction"]: row["count"] for row in result["rows"]} == {"in": 20, "out": 20}


# Expressions whose filters have loads, jumps, arithmetic and memory of every kind.
EXPRESSIONS = [
    "ip", "ip6", "arp", "tcp", "udp or icmp", "not ip", "inbound", "outbound", "len > 60", "less 60", "ip proto 47",
    "host 10.0.0.1", "src host 10.0.0.1 and dst host 10.0.0.2", "net 10.0.0.0/30", "ip6 host fd00::2",
    "ip6 net fd00::/16", "port 443", "src port 443", "tcp dst port 53 or udp portrange 50-60", "ip[2:2] > 50",
    "ip[0] & 0xf != 5",
    "tcp[tcpflags] & (tcp-syn|tcp-ack) == tcp-syn", "tcp[((tcp[12]&0xf0)>>2):4] = 0x47455420",
    "tcp port 443 and (((ip[2:2] - ((ip[0]&0xf)<<2)) - ((tcp[12]&0xf0)>>2)) != 0)", "udp[8:4] % 7 = 4",
    "udp[4:2] * 3 - 7 > ip[8] ^ 0x55", "ip[8] / (ip[9] - 17) = 0", "ip[6:2] & 0x1fff != 0", "ip multicast",
    "udp[ip[8] & 7] | 1 = 41", "1 << (ip[8] & 31) > 100000", "icmp[icmptype] = icmp-echoreply", "ip6 multicast",
]  # fmt: skip


def packets_to_try() -> list[tuple[int, bytes]]:
    """Protocol and content, from the network header on: of many kinds, and each also cut short."""
    tried = []
    for last, protocol, ttl, options_size in [
        (2, 6, 64, 0),
        (3, 17, 61, 0),
        (2, 1, 7, 4),
        (3, 47, 18, 0),
        (9, 6, 63, 8),
    ]:
        size = 20 + options_size
        for ports in (443 << 16 | 40000, 53 << 16 | 53, 55 << 16 | 443):
            for flags, fragment in ((0x02, 0), (0x12, 0), (0x10, 5)):
                inside = struct.pack(">IIIBBHHH", ports, 8 << 24, ttl, 5 << 4, flags, 9, 0, 0) + b"GET / HTTP/1.1\r\n"
                if protocol == 17:
                    inside = struct.pack(">IHHI", ports, 40, 0, ttl * 1000 + flags) + bytes(range(28))
                head = struct.pack(
                    ">BBHHHBBH4s4s", 0x40 | size // 4, 0, size + len(inside), 1, fragment, ttl, protocol, 0,
                    bytes([10, 0, 0, 1]), bytes([224 if last == 9 else 10, 0, 0, last]),
                )  # fmt: skip
                tried.append((0x0800, head + bytes(options_size) + inside))
                head = struct.pack(">IHBB", 6 << 28, len(inside), protocol, ttl)
                ends = bytes([0xFD, *[0] * 14, 1]) + bytes([0xFF if last == 9 else 0xFD, *[0] * 14, last])
                tried.append((0x86DD, head + ends + inside))
    tried.append((0x0806, bytes(28)))
    # The kernel makes no IPv6 packet without a whole header.
    cut = [(kind, data[: size + (20 if kind == 0x86DD else 0)]) for kind, data in tried for size in (41, 33, 21)]
    return tried + cut


def by_kernel(fd: int, protocol: int, data: bytes) -> bool:
    """Whether the filter of a program accepts a packet; the kernel makes it of an Ethernet frame."""
    frame = bytes(12) + protocol.to_bytes(2, "big") + data
    buffer = ctypes.create_string_buffer(frame, len(frame))
    attr = ProgramRun(prog_fd=fd, data_size_in=len(frame), data_in=ctypes.addressof(buffer), repeat=1)
    linux.bpf(BPF_PROG_TEST_RUN, attr)
    return bool(attr.retval)


def by_libpcap(library: Any, program: Any, protocol: int, data: bytes) -> bool:
    """Whether libpcap's own interpreter accepts it, with the header that it expects. (The kernel makes the frame one
    that is for this host.)"""
    whole = struct.pack(">HHH8sH", 0, 772, 6, bytes(8), protocol) + data
    header = struct.pack("=qqII", 0, 0, len(whole), len(whole) - SLL)
    return bool(library.pcap_offline_filter(ctypes.byref(program), header, whole))


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_the_kernel_decides_as_libpcap_does(expression: str) -> None:
    try:
        library = pcap._library()
    except HostError as reason:
        pytest.skip(f"cannot compile expressions: {reason}")
    compiled = pcap.compile_expression(expression)
    instructions = ctypes.create_string_buffer(compiled, len(compiled))
    program = pcap._Program(len(compiled) // 8, ctypes.addressof(instructions))
    accept = struct.pack("<BBhiBBhi", 0xB7, 0, 0, 1, 0x95, 0, 0, 0)
    fd = Libbpf().load_program("socket_filter", "tried", prologue(compiled) + accept)
    try:
        found = Counter()
        for protocol, data in packets_to_try():
            kernel, own = by_kernel(fd, protocol, data), by_libpcap(library, program, protocol, data)
            assert kernel == own, (hex(protocol), data.hex())
            found[own] += 1
        assert expression == "outbound" or found[True], "some match"
        assert expression == "inbound" or found[False], "some don't"
    finally:
        os.close(fd)
