# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""program: the operator's own BCC programs on real containers, and what is left of them afterwards: nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import Running, run_module
from lab.probes import LONGEST, armed, start_probe, work_in_window
from lab.workload import DirectIO, Hot, LabContainer, start_directio, start_hot

APP, NOISE = unique("own"), unique("own-noise")
HOT, HOT_NOISE = unique("own-hot"), unique("own-hot-noise")
SPINNER, HOSTNET = unique("own-spinner"), unique("own-hostnet")
NETWORK, NETWORK_NOISE = unique("own-net"), unique("own-net-noise")
PROGRAMS = Path(__file__).parent / "programs"
BURST = 500
WIDE = {"max_events": 100_000, "max_bytes": 100_000_000}


@pytest.fixture(scope="module", autouse=True)
def compiler() -> Iterator[None]:
    """The host has BCC, and what is compiled is forgotten afterwards."""
    if subprocess.run(["/usr/bin/python3", "-c", "import bcc"], capture_output=True, check=False).returncode:
        pytest.skip("/usr/bin/python3 has no bcc")
    cache = Path("/var/cache/fleet.probe")
    was = cache.exists()
    yield
    if not was:
        shutil.rmtree(cache, ignore_errors=True)


@pytest.fixture(scope="module")
def disks(docker: Dockerd) -> tuple[DirectIO, DirectIO]:
    """Two containers that write by pwrite(2), the first of which is watched."""
    watched = start_directio(docker, "own-watched", shell=True, labels={"app": APP})
    noise = start_directio(docker, "own-noise", labels={"app": NOISE})
    return watched, noise


@pytest.fixture(scope="module")
def hots(docker: Dockerd) -> tuple[Hot, Hot]:
    """Two containers of one image that call hot_fn, the first of which is watched."""
    watched = start_hot(docker, "own-hot", BURST, shell=True, labels={"app": HOT})
    noise = start_hot(docker, "own-hot-noise", BURST, labels={"app": HOT_NOISE})
    return watched, noise


def own(docker: Dockerd, program: str, attach: list[dict[str, Any]], **arguments: Any) -> dict[str, Any]:
    """The arguments of a run of one of ``programs/``."""
    source = (PROGRAMS / program).read_text()
    return {"endpoints": {"docker": str(docker.socket)}, "source": source, "attach": attach, **arguments}


def own_while(
    arguments: dict[str, Any],
    work: Callable[[], Any],
    opened: Callable[[Running], bool] = lambda running: armed(running.pid),
) -> dict[str, Any]:
    """The result of a window in which ``work`` ran, from when it is ``opened``."""
    with start_probe("program", {"duration": str(LONGEST), **arguments}) as running:
        wait_for(lambda: running.poll() is not None or opened(running), "the window opens", timeout=60)
        return work_in_window(running, work)


def test_writes_by_descriptor(docker: Dockerd, disks: tuple[DirectIO, DirectIO]) -> None:
    watched, noise = disks
    attach = [{"program": "on_pwrite", "type": "tracepoint", "event": "syscalls:sys_enter_pwrite64"}]
    arguments = own(docker, "workloads.c", attach, selector=f"app={APP}", constants={"STEP": 3})
    result = own_while(arguments, lambda: [watched.do(70, "write"), noise.do(40, "write")])
    rows = result["rows"]
    assert {(row["container"], row["by"]["map"]) for row in rows} == {(watched.container.id, "writes")}
    # its data by the one descriptor, its log, which says so, by the other
    assert [row["count"] for row in rows] == [3 * 70, 3 * 1] and rows[0]["by"]["fd"] != rows[1]["by"]["fd"]
    assert result["coverage"]["complete"] is True and result["owner_mode"] == "cgroup"
    assert result["accounting"] == dict.fromkeys(result["accounting"], 0)


def test_functions_of_the_containers(docker: Dockerd, hots: tuple[Hot, Hot]) -> None:
    """Both run one file, so the probe fires in both; the program asks whose hit it is."""
    watched, noise = hots
    where = {"target": "/bin/hot", "function": "hot_fn"}
    attach = [
        {"program": "on_return", "type": "uretprobe", **where},
        {"program": "on_entry", "type": "uprobe", **where},
    ]
    arguments = own(
        docker, "workloads.c", attach, selector=f"app={HOT}", constants={"STEP": 2},
        offsets={"PID_OFFSET": "task_struct.tgid"}, **WIDE,
    )  # fmt: skip
    before = watched.totals()
    result = own_while(arguments, lambda: [watched.burst(2), noise.burst(1)])
    after = watched.totals()
    returns = {row["by"]["value"]: row for row in result["rows"] if row["by"]["map"] == "returns"}
    assert {row["container"] for row in returns.values()} == {watched.container.id}
    assert sum(row["count"] for row in returns.values()) == 2 * BURST == after.calls - before.calls
    assert returns[-4]["value"] == {"count": after.minus_fours - before.minus_fours, "sum": 2 * returns[-4]["count"]}
    assert [row["count"] for row in result["rows"] if row["by"]["map"] == "entries"] == [2 * BURST]
    events = result["events"]
    assert len(events) == after.minus_fours - before.minus_fours == result["accounting"]["delivered"]
    window = result["window"]
    for event in events:
        assert window["started_at"] <= event.pop("time") <= window["ended_at"]
        assert event == {
            "container": watched.container.id,
            "name": watched.container.name,
            "container_pid": watched.container_pid,
            "pid": watched.pid,
            "value": -4,
            "comm": "hot",
        }


def test_events_beyond_the_most_are_accounted_for(docker: Dockerd, hots: tuple[Hot, Hot]) -> None:
    watched, _noise = hots
    attach = [{"program": "on_return", "type": "uretprobe", "target": "/bin/hot", "function": "hot_fn"}]
    arguments = own(docker, "workloads.c", attach, selector=f"app={HOT}", max_events=10)
    before = watched.totals()
    result = own_while(arguments, lambda: watched.burst(2))
    sent = watched.totals().minus_fours - before.minus_fours
    account = result["accounting"]
    assert (account["hits"], account["delivered"], account["capped"]) == (sent, 10, sent - 10)
    assert len(result["events"]) == 10 and result["coverage"]["complete"] is False


def test_samples_of_the_clock(docker: Dockerd) -> None:
    spinner = start_hot(docker, "own-spinner", continuous_usleep=0, labels={"app": SPINNER})
    attach = [{"program": "on_clock", "type": "perf_event", "frequency": 499}]
    result = run_module("program", own(docker, "workloads.c", attach, selector=f"app={SPINNER}", duration="2"))
    assert [(row["container"], row["by"]["map"]) for row in result["rows"]] == [(spinner.container.id, "samples")]
    assert result["rows"][0]["count"] > 10


def test_what_is_told_of_any_task_is_what_is_told_of_the_current_one(
    docker: Dockerd, disks: tuple[DirectIO, DirectIO]
) -> None:
    watched, noise = disks
    attach = [{"program": "switched", "type": "raw_tracepoint", "event": "sched:sched_switch"}]
    for host in (False, True):
        arguments = own(docker, "owners.c", attach, selector=f"app={APP}", include_host=host)
        result = own_while(arguments, lambda: [watched.do(200, "write"), noise.do(200, "write")])
        answers = [
            (row["by"]["owner_differs"], row["by"]["pid_differs"], row["by"]["head_differs"]) for row in result["rows"]
        ]
        assert set(answers) == {(0, 0, 0)}
        asked = {row["container"] for row in result["rows"] if row["by"]["selected"]}
        assert asked == ({watched.container.id, None} if host else {watched.container.id})


@dataclass
class Network:
    """A container with a network namespace of its own in which ports 8000 and 8001 listen."""

    container: LabContainer
    server: subprocess.Popen[bytes]

    def connects(self, port: int, timeout: float = 1.0) -> bool:
        """Whether a connection to the port comes about."""
        code = f"import socket; socket.create_connection(('127.0.0.1', {port}), {timeout})"
        done = subprocess.run([*self.inside, sys.executable, "-c", code], capture_output=True, check=False)
        return done.returncode == 0

    @property
    def inside(self) -> list[str]:
        return ["nsenter", f"--target={self.container.pid}", "--net"]


SERVER = """
import socket, threading
def serve(port):
    listener = socket.create_server(("127.0.0.1", port))
    while True:
        listener.accept()[0].close()
threading.Thread(target=serve, args=(8001,), daemon=True).start()
serve(8000)
"""


@pytest.fixture(scope="module")
def networks(docker: Dockerd) -> Iterator[tuple[Network, Network]]:
    """The container that is cut off, and one that is not."""
    both = []
    try:
        for name in (NETWORK, NETWORK_NOISE):
            container = docker.run(name, "/bin/pause", labels={"app": name})
            network = Network(container, None)  # type: ignore[arg-type]
            network.server = subprocess.Popen([*network.inside, sys.executable, "-c", SERVER])
            both.append(network)
            wait_for(lambda one=network: one.connects(8000) and one.connects(8001), f"{name} listens")
        yield both[0], both[1]
    finally:
        for network in both:
            network.server.kill()
            network.server.wait()
            docker.rm(network.container)


DROPS = [("tcx_ingress", "drop_skb"), ("tcx_egress", "drop_skb"), ("xdp", "drop_frame")]


def drop(docker: Dockerd, kind: str, program: str, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that drops TCP port 8000 of the first container."""
    attach = [{"program": program, "type": kind, "interface": "lo"}]
    return own(docker, "drop_port.c", attach, selector=f"app={NETWORK}", constants={"PORT": 8000}, **arguments)


@pytest.mark.parametrize(("kind", "program"), DROPS)
def test_a_port_is_dropped_for_the_window_only(
    docker: Dockerd, networks: tuple[Network, Network], kind: str, program: str
) -> None:
    cut, other = networks
    seen: dict[str, bool] = {}

    def work() -> None:
        seen.update({"cut": cut.connects(8000), "port": cut.connects(8001), "container": other.connects(8000)})

    arguments = drop(docker, kind, program)
    result = own_while(arguments, work, opened=lambda _running: not cut.connects(8000, 0.3))
    assert seen == {"cut": False, "port": True, "container": True}
    assert cut.connects(8000), "the window is over"
    assert result["attachments"] == [
        {"program": program, "type": kind, "interface": "lo", "containers": [cut.container.id]}
    ]
    assert [(row["by"]["map"], row["count"] > 0) for row in result["rows"]] == [("dropped", True)]
    shown = subprocess.run(["bpftool", "prog", "show", "name", program], capture_output=True, check=False).stdout
    assert shown == b"", "nothing holds the program any more"


@pytest.mark.parametrize(("kind", "program"), DROPS)
def test_a_killed_module_leaves_the_network_as_it_was(
    docker: Dockerd, networks: tuple[Network, Network], kind: str, program: str
) -> None:
    cut, _other = networks
    with start_probe("program", drop(docker, kind, program, duration="60")) as running:
        wait_for(lambda: running.poll() is not None or not cut.connects(8000, 0.3), "the port is dropped")
        assert running.poll() is None, running.result()
        running.kill(signal.SIGKILL)
        wait_for(lambda: cut.connects(8000), "the port is back")


def test_packets_of_a_network_namespace(docker: Dockerd, networks: tuple[Network, Network]) -> None:
    cut, other = networks
    attach = [{"program": "on_packet", "type": "socket_filter"}]
    arguments = own(docker, "workloads.c", attach, selector=f"app={NETWORK}")

    def count() -> int:
        text = subprocess.run([*cut.inside, "cat", "/proc/net/dev"], capture_output=True, text=True, check=True).stdout
        return int(text.split("lo:")[1].split()[1])

    seen: list[int] = []
    result = own_while(
        arguments,
        lambda: [seen.append(count()), cut.connects(8001), other.connects(8001), seen.append(count())],
    )
    # a packet socket of all interfaces meets what goes over lo on its way out and on its way in
    assert "rows" in result, result
    (row,) = [row for row in result["rows"] if row["by"]["map"] == "packets"]
    assert row["by"]["key"] == 1 and row["count"] == 2 * (seen[1] - seen[0]) > 0


def test_the_hosts_own_network_is_left_alone(docker: Dockerd) -> None:
    docker.run("own-hostnet", "/bin/pause", network="host", labels={"app": HOSTNET})
    arguments = {**drop(docker, "xdp", "drop_frame"), "selector": f"app={HOSTNET}", "duration": "1"}
    result = run_module("program", arguments)
    assert result.get("failed") is True and "in the host's network namespace" in result["msg"], result
    assert "set include_host to true" in result["msg"]


def test_an_interface_that_is_not_there(docker: Dockerd, networks: tuple[Network, Network]) -> None:
    arguments = drop(docker, "xdp", "drop_frame", duration="1")
    arguments["attach"][0]["interface"] = "eth7"
    result = run_module("program", arguments)
    assert result["failed"] is True and "there is no interface eth7" in result["msg"]


def test_check_mode_compiles_and_loads_and_attaches_nothing(
    docker: Dockerd, networks: tuple[Network, Network], disks: tuple[DirectIO, DirectIO]
) -> None:
    cut, _other = networks
    result = run_module("program", drop(docker, "xdp", "drop_frame", _ansible_check_mode=True))
    assert result["window"] is None and result["rows"] == [] and result["compiler"].startswith("bcc ")
    assert result["attachments"][0]["containers"] == [cut.container.id] and cut.connects(8000)


ENTRY = {"program": "f", "type": "tracepoint", "event": "sched:sched_switch"}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (
            "#include <fleet/owner.h>\nint f(void *ctx)\n{\n    return nothing;\n}\n",
            ["The program does not compile: line 4 of source: use of undeclared identifier 'nothing'."],
        ),
        ("int g(void *ctx) { return 0; }\n", ["does not compile: there is no function f, only g"]),
        (
            "#include <linux/nosuch.h>\nint f(void *ctx) { return 0; }\n",
            ["line 1 of source: 'linux/nosuch.h' file not found"],
        ),
        (
            "#include <fleet/owner.h>\nCONSTANT(WANTS_PID)\nint f(void *ctx) { return 0; }\n",
            ["CONSTANT(WANTS_PID) is declared at line ", " of fleet/owner.h and again at line 2 of source"],
        ),
        ("#include <fleet/nosuch.h>\nint f(void *ctx) { return 0; }\n", ["there is no header fleet/nosuch.h"]),
        (
            "struct in { int x; }; struct v { struct in y; };\nBPF_HASH(m, int, struct v);\n"
            "int f(void *ctx) { int k = 0; m.delete(&k); return 0; }\n",
            ["map m: its value's field y is a struct or union; use numbers"],
        ),
        (
            "BPF_PERF_OUTPUT(e);\nint f(struct pt_regs *ctx) { int x = 1; e.perf_submit(ctx, &x, 4); return 0; }\n",
            ["Map e is a perf buffer; use BPF_RINGBUF_OUTPUT to send events"],
        ),
        ("int f(void *ctx) { return *(int *)0; }\n", ["This kernel", "rejected the program", "program f"]),
    ],
)  # fmt: skip
def test_what_cannot_be_loaded_is_one_sentence(
    docker: Dockerd, disks: tuple[DirectIO, DirectIO], source: str, words: list[str]
) -> None:
    arguments = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "source": source}
    result = run_module("program", {**arguments, "attach": [ENTRY], "_ansible_check_mode": True})
    assert result["failed"] is True and "exception" not in result
    assert [word for word in words if word not in result["msg"]] == [], result["msg"]


def test_what_was_compiled_is_kept_where_root_alone_can_enter(
    docker: Dockerd, disks: tuple[DirectIO, DirectIO]
) -> None:
    cache = Path("/var/cache/fleet.probe")
    source = f"int f(void *ctx) {{ return {os.getpid()}; }} /* {time.time()} */"
    arguments = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "source": source}
    kept = set()
    for _time in range(2):
        result = run_module("program", {**arguments, "attach": [ENTRY], "_ansible_check_mode": True})
        assert result.get("failed") is None, result
        kept.add(frozenset(cache.iterdir()))
    assert len(kept) == 1, "the second run found what the first one kept"
    assert cache.stat().st_mode & 0o777 == 0o700 and all(
        file.stat().st_mode & 0o777 == 0o600 for file in cache.iterdir()
    )


def test_a_directory_that_others_can_enter_is_not_believed(docker: Dockerd, disks: tuple[DirectIO, DirectIO]) -> None:
    cache = Path("/var/cache/fleet.probe")
    cache.mkdir(mode=0o700, exist_ok=True)
    cache.chmod(0o755)
    try:
        arguments = {"endpoints": {"docker": str(docker.socket)}, "source": "int f(void *ctx) { return 0; }"}
        result = run_module("program", {**arguments, "attach": [ENTRY], "_ansible_check_mode": True})
    finally:
        cache.chmod(0o700)
    assert result["failed"] is True
    assert result["msg"] == f"{cache} is not a directory that only root can enter; remove it."
