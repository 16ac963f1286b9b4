# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What probes count where the kernel does something unusual: every hit in exactly one counter, and nothing else.

The container has the host's files and namespaces of its own, so that programs of the host can run in it.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.host import run, wait_for
from lab.probes import probe_while

PROGRAMS = Path(__file__).parent / "programs"
NAMESPACES = ("--mount", "--pid", "--net")


class Place:
    """A container with the host's root; ``pid`` is its first process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(["unshare", *NAMESPACES, "--fork", "--kill-child", "sleep", "1000"])
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        self.pid = int(wait_for(lambda: children.read_text().split(), "the container's first process")[0])
        wait_for(lambda: Path(f"/proc/{self.pid}/comm").read_text() == "sleep\n", "the container runs")
        self.do("ip", "link", "set", "lo", "up")

    def argv(self, *argv: str) -> list[str]:
        """The command that runs ``argv`` in the container."""
        return ["nsenter", "--target", str(self.pid), *NAMESPACES, *argv]

    def do(self, *argv: str) -> str:
        """Run a program in the container; its output."""
        return run(*self.argv(*argv))

    def python(self, text: str) -> list[str]:
        """Run a program in Python; the lines that it printed."""
        return self.do(sys.executable, "-c", text).splitlines()

    def close(self) -> None:
        """End every process of it."""
        self._process.kill()
        self._process.wait()


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    yield place
    place.close()


def watch(place: Place, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the container."""
    return {"pids": [place.pid], **arguments}


def assert_accounted(result: dict[str, Any]) -> None:
    """hits is the sum of what became of them."""
    account = dict(result["accounting"])
    assert account.pop("hits") == sum(account.values())


@pytest.fixture(scope="module")
def tail_calls(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The program that calls in tail position."""
    program = tmp_path_factory.mktemp("tail") / "tail_calls"
    run("gcc", "-O2", "-pthread", "-o", str(program), str(PROGRAMS / "tail_calls.c"))
    return str(program)


def latencies(place: Place, program: str, *words: str, returns: str = "trampoline") -> dict[str, Any]:
    """What the latency of every function of ``program`` is in a run with ``words``."""
    functions = ["even", "odd", "outer", "hang"]
    return probe_while(
        "uprobe",
        watch(
            place, target=program, function=functions, collect="latency", by=["container", "function"], returns=returns
        ),
        lambda: place.do(program, *words),
    )


def counts(result: dict[str, Any], key: str) -> dict[str, int]:
    """Counts by one key."""
    return {row["by"][key]: row["count"] for row in result["rows"]}


@pytest.mark.parametrize("returns", ["trampoline", "ret_sites"])
def test_each_of_a_chain_of_tail_calls_is_counted(place: Place, tail_calls: str, returns: str) -> None:
    """They have one stack pointer; the kernel follows the return of each."""
    result = latencies(place, tail_calls, "100", "20", "0", returns=returns)
    assert counts(result, "function") == {"even": 1100, "odd": 1000, "outer": 100}
    assert result["accounting"]["delivered"] == result["accounting"]["hits"] == 2200
    assert result["coverage"]["complete"] is True
    by_function = {row["by"]["function"]: row for row in result["rows"]}
    assert by_function["even"]["max"] <= by_function["outer"]["max"]


def test_tail_calls_whose_return_the_kernel_does_not_follow_are_counted(place: Place, tail_calls: str) -> None:
    """A thread has at most 64 pending returns: outer() and the first 63 of its 201 tail calls."""
    result = latencies(place, tail_calls, "10", "200", "0")
    account = result["accounting"]
    assert account["delivered"] == 640 and counts(result, "function")["outer"] == 10
    assert account["hits"] == 10 * 202 == account["delivered"] + account["unpaired"] + account["unfinished"]
    assert account["unpaired"] > account["unfinished"] > 0
    assert result["coverage"]["complete"] is False


def test_calls_that_have_not_returned_are_counted(place: Place, tail_calls: str) -> None:
    result = latencies(place, tail_calls, "3", "0", "5")
    assert counts(result, "function") == {"even": 3, "outer": 3}
    account = result["accounting"]
    assert (account["hits"], account["delivered"], account["unfinished"]) == (11, 6, 5)
    assert result["coverage"]["complete"] is True, str(result["coverage"]) + str(result["warnings"])


FORKS = """
import os
open("/proc/self/comm", "w").write("forks")
for _ in range(100):
    if os.fork() == 0:
        os._exit(0)
    os.wait()
"""


@pytest.mark.parametrize("collect", ["count", "latency"])
def test_a_call_that_returns_in_its_child_too_is_one_call(place: Place, collect: str) -> None:
    by = ["comm", "syscall"]
    result = probe_while("syscount", watch(place, collect=collect, by=by), lambda: place.python(FORKS))
    found = {row["by"]["syscall"]: row["count"] for row in result["rows"] if row["by"]["comm"] == "forks"}
    assert found["clone"] == found["wait4"] == 100
    assert_accounted(result)


TIMERS = """
import signal, time
for number in (signal.SIGALRM, signal.SIGPROF):
    signal.signal(number, lambda *_: None)
def run(timer, seconds, work):
    signal.setitimer(timer, 0.01, 0.01)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        work()
    signal.setitimer(timer, 0)
run(signal.ITIMER_REAL, 0.3, lambda: None)
run(signal.ITIMER_PROF, 0.3, lambda: None)
run(signal.ITIMER_REAL, 0.2, lambda: time.sleep(0.05))
signal.raise_signal(signal.SIGALRM)
"""


def test_a_timer_that_fires_while_its_process_runs_is_no_process(place: Place) -> None:
    result = probe_while(
        "sigsnoop", watch(place, signal=["SIGALRM", "SIGPROF"], by=["signal"]), lambda: place.python(TIMERS)
    )
    assert len(result["events"]) > 20
    by_process = [event for event in result["events"] if event["sent_by"] == "process"]
    assert by_process == result["events"][-1:], "the last one is sent by raise()"


# Segments to the server are lost on arrival, then refused before they leave.
RETRANSMITS = """
import pathlib, socket, subprocess, time
def kernel(file, group, name):
    lines = [line.split() for line in pathlib.Path(f"/proc/self/net/{file}").read_text().splitlines()]
    names, values = (line for line in lines if line[0] == group)
    return int(values[names.index(name)])
def sent():
    return kernel("snmp", "Tcp:", "RetransSegs")
def failed():
    return kernel("netstat", "TcpExt:", "TCPRetransFail")
def drop(how, chain):
    segments = "-p tcp --dport 7777 -m length --length 700:800 -j DROP"
    subprocess.run(["iptables", how, chain, *segments.split()], check=True)
def wait_for(condition):
    until = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)
server = socket.create_server(("127.0.0.1", 7777))
client = socket.create_connection(("127.0.0.1", 7777))
server.accept()
before = sent()
drop("-A", "INPUT")
client.send(b"a" * 700)
wait_for(lambda: sent() - before >= 2)
drop("-A", "OUTPUT")
wait_for(lambda: failed() >= 2)
print(sent() - before - failed())  # RetransSegs counts the refused ones too
"""


def test_segments_that_were_not_sent_are_no_retransmissions(place: Place) -> None:
    lines: list[str] = []
    result = probe_while("tcpretrans", watch(place), lambda: lines.extend(place.python(RETRANSMITS)))
    (sent,) = map(int, lines)
    assert len(result["events"]) == sent == result["accounting"]["hits"]


# openat2(2) has the same number on all architectures; struct open_how is flags, mode and resolve.
IN_ROOT = """
import ctypes, os, struct
libc = ctypes.CDLL(None)
at = os.open(os.environ["TREE"], os.O_PATH)
for path, resolve in ((b"/file", 0x10), (b"file", 0x10), (b"/../file", 0x10), (b"file", 0)):
    assert libc.syscall(437, at, path, struct.pack("<3Q", os.O_RDONLY, 0, resolve), 24) >= 0
"""


def test_a_path_that_is_resolved_below_a_directory_begins_with_it(place: Place, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = probe_while(
        "opensnoop",
        watch(place, path="*file", match="glob"),
        lambda: place.do("env", f"TREE={tmp_path}", sys.executable, "-c", IN_ROOT),
    )
    opened = [(event["path"], event["full_path"]) for event in result["events"]]
    assert opened == [(path, f"{tmp_path}/file") for path in ("/file", "file", "/../file", "file")]


ONE_PORT = """
import pathlib, socket
pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").write_text("40000 40000")
server = socket.create_server(("127.0.0.1", 7000))
first, second = socket.socket(), socket.socket()
print(first.connect_ex(("127.0.0.1", 7000)), second.connect_ex(("127.0.0.1", 7000)))
"""


@pytest.mark.parametrize("collect", ["events", "count"])
def test_a_connection_without_a_local_port_has_its_error(place: Place, collect: str) -> None:
    log: list[str] = []
    result = probe_while(
        "tcpconnect",
        watch(place, collect=collect, by=["error", "established"]),
        lambda: log.extend(place.python(ONE_PORT)),
    )
    assert log == [f"0 {errno.EADDRNOTAVAIL}"]
    found = result["events"] if collect == "events" else [row["by"] for row in result["rows"]]
    assert sorted((one["established"], one["error"] or "") for one in found) == [(False, "EADDRNOTAVAIL"), (True, "")]
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 2


# What a test's resolver does: ask(name, number, server) sends a query, serve(address, delay) answers each, over UDP and
# TCP, which has a length before each message.
DNS = """
import os, socket, struct, subprocess, sys, threading, time
def message(number, kind=1, flags=0x100):
    return struct.pack(">6H", number, flags, 1, 0, 0, 0) + b"\\3abc\\7example\\0" + struct.pack(">2H", kind, 1)
def answer(query):
    return query[:2] + b"\\x81\\x80" + query[4:]
def sized(message):
    return struct.pack(">H", len(message)) + message
def each(data):
    while data:
        size = 2 + int.from_bytes(data[:2], "big")
        yield data[2:size]
        data = data[size:]
def serve(address, port=53, delay=0.0):
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind((address, port))
    tcp = socket.create_server((address, port))
    def over_udp():
        while True:
            query, client = udp.recvfrom(600)
            time.sleep(delay)
            udp.sendto(answer(query), client)
    def over_tcp():
        while True:
            client = tcp.accept()[0]
            while data := client.recv(600):
                client.send(b"".join(sized(answer(query)) for query in each(data)))
    for run in (over_udp, over_tcp):
        threading.Thread(target=run, daemon=True).start()
def udp():
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
"""


def asked(place: Place, text: str, **arguments: Any) -> list[tuple[Any, ...]]:
    """The queries that ``text`` sends, as dnssnoop sees them: server, protocol, type and answer."""
    result = probe_while("dnssnoop", watch(place, **arguments), lambda: place.python(DNS + text))
    assert result["accounting"]["hits"] == result["accounting"]["delivered"]
    assert all(event["dport"] == 53 and event["query"] == "abc.example" for event in result["events"])
    return [(event["daddr"], event["protocol"], event["type"], event["rcode"]) for event in result["events"]]


def test_one_query_to_two_servers_is_two(place: Place) -> None:
    text = """
serve("127.0.0.1", delay=0.05)
serve("127.0.0.2")
client = udp()
client.bind(("0.0.0.0", 0))
for server in ("127.0.0.1", "127.0.0.2", "127.0.0.3"):
    client.sendto(message(7), (server, 53))
for _ in range(2):
    client.recv(600)
"""
    assert asked(place, text) == [
        (f"127.0.0.{last}", "udp", "A", code) for last, code in ((1, "NOERROR"), (2, "NOERROR"), (3, None))
    ]


def test_queries_that_wait_in_a_queue_are_seen(place: Place) -> None:
    text = """
for line in (
    "ip link add va type veth peer name vb", "ip addr add 10.8.0.1/24 dev va", "ip link set va up", "ip link set vb up",
    "ip neigh add 10.8.0.2 lladdr 02:00:00:00:00:02 dev va",
    "tc qdisc add dev va root tbf rate 400kbit burst 2000 limit 100000",
):
    subprocess.run(line.split(), check=True)
for _ in range(3):
    udp().sendto(b"x" * 1400, ("10.8.0.2", 9))
client = udp()
client.connect(("10.8.0.2", 53))
client.send(message(1))
client.send(message(2, kind=28))
def sent():
    return int(subprocess.check_output(["tc", "-s", "qdisc", "show", "dev", "va"]).split(b"Sent ")[1].split()[2])
while sent() < 5:
    time.sleep(0.01)
"""
    assert sorted(asked(place, text)) == [("10.8.0.2", "udp", kind, None) for kind in ("A", "AAAA")]


def test_queries_over_tcp(place: Place) -> None:
    text = """
serve("127.0.0.1")
client = socket.create_connection(("127.0.0.1", 53))
client.send(sized(message(1)) + sized(message(2, kind=28)))
got = b""
while len(got) < 2 * len(sized(message(1))):
    got += client.recv(600)
client.send(sized(message(3, kind=15)))
client.recv(600)
"""
    assert asked(place, text) == [("127.0.0.1", "tcp", kind, "NOERROR") for kind in ("A", "AAAA", "MX")]


def test_a_query_over_tcp_that_is_cut_into_segments_is_counted_as_capped(place: Place) -> None:
    text = """
serve("127.0.0.1")
client = socket.create_connection(("127.0.0.1", 53))
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
client.send(sized(message(1))[:20])
"""
    result = probe_while("dnssnoop", watch(place), lambda: place.python(DNS + text))
    assert (result["accounting"]["hits"], result["accounting"]["capped"]) == (1, 1)
    assert result["coverage"]["complete"] is False


def test_dockers_resolver_is_asked_at_another_port(place: Place) -> None:
    """As Docker sets it up in a container of its own networks (libnetwork, resolver_unix.go)."""
    text = """
serve("127.0.0.11", 35353)
for protocol in ("udp", "tcp"):
    for line in (
        f"OUTPUT -d 127.0.0.11 -p {protocol} --dport 53 -j DNAT --to-destination 127.0.0.11:35353",
        f"POSTROUTING -s 127.0.0.11 -p {protocol} --sport 35353 -j SNAT --to-source :53",
    ):
        subprocess.run(["iptables", "-t", "nat", "-A", *line.split()], check=True)
client = udp()
client.sendto(message(1), ("127.0.0.11", 53))
assert client.recvfrom(600)[1] == ("127.0.0.11", 53)
client = socket.create_connection(("127.0.0.11", 53))
client.send(sized(message(2, kind=28)))
client.recv(600)
"""
    assert asked(place, text) == [("127.0.0.11", "udp", "A", "NOERROR"), ("127.0.0.11", "tcp", "AAAA", "NOERROR")]


@pytest.fixture
def on_disk(tmp_path: Path) -> Path:
    """A file of 64 blocks on a disk, none of them in memory."""
    path = tmp_path / "data"
    path.write_bytes(bytes(64 * 4096))
    device = path.stat().st_dev
    if not Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}").exists():
        pytest.skip(f"no disk of its own below {tmp_path}: device {os.major(device)}:{os.minor(device)}")
    with path.open("rb") as file:
        os.fsync(file.fileno())
    return path


def test_what_is_put_in_front_of_other_io_leaves_nothing_behind(place: Place, on_disk: Path, tmp_path: Path) -> None:
    program = str(tmp_path / "backwards")
    run("gcc", "-O2", "-o", program, str(PROGRAMS / "backwards.c"))
    result = probe_while(
        "biolatency",
        watch(place, collect="events"),
        lambda: [place.do(program, str(on_disk), "32") for _one in range(5)],
    )
    reads = [event["bytes"] for event in result["events"] if event["comm"] == "backwards"]
    assert 5 <= len(reads) < 5 * 32 and sum(reads) == 5 * 32 * 4096, "some were merged"
    assert result["accounting"]["unfinished"] == 0


def test_a_system_call_that_has_not_returned_is_counted(place: Place) -> None:
    def work() -> None:
        sleeper = subprocess.Popen(place.argv("sleep", "1000"))
        children = Path(f"/proc/{sleeper.pid}/task/{sleeper.pid}/children")
        (pid,) = wait_for(lambda: children.read_text().split(), "the program starts")
        number = Path(f"/proc/{place.pid}/syscall").read_text().split()[0]
        wait_for(lambda: Path(f"/proc/{pid}/syscall").read_text().split()[0] == number, "the program sleeps")
        asleep.append(sleeper)

    asleep: list[subprocess.Popen[bytes]] = []
    result = probe_while("syscount", watch(place, collect="latency", syscall=["clock_nanosleep", "close"]), work)
    assert result["accounting"]["unfinished"] == 1 and counts(result, "syscall").get("clock_nanosleep") is None
    assert_accounted(result)
    assert result["coverage"]["complete"] is True
    place.close()
    asleep[0].wait()
