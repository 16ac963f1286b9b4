# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""program: the operator's own BCC programs on real containers, and what is left of them afterwards: nothing."""

from __future__ import annotations

import contextlib
import json
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
from lab.probes import LONGEST, armed, opened, start_probe, work_in_window
from lab.workload import DirectIO, Hot, LabContainer, Shell, start_directio, start_hot, start_shell

APP, NOISE = unique("own"), unique("own-noise")
HOT, HOT_NOISE = unique("own-hot"), unique("own-hot-noise")
SPINNER, HOSTNET = unique("own-spinner"), unique("own-hostnet")
SHELL, SHELL_NOISE = unique("own-shell"), unique("own-shell-noise")
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
    ready: Callable[[Running], bool] = lambda running: armed(running.pid),
    **how: Any,
) -> dict[str, Any]:
    """The result of a window in which ``work`` ran, from when it is ``ready``; ``how`` as for ``start_module``."""
    with start_probe("program", {"duration": str(LONGEST), **arguments}, **how) as running:
        wait_for(lambda: running.poll() is not None or ready(running), "the window opens", timeout=60)
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
            "map": "sent",
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
    """A container with a network namespace of its own in which ports 8000, 8001 and 8080 listen."""

    container: LabContainer
    server: subprocess.Popen[bytes]

    def connects(self, port: int, timeout: float = 1.0) -> bool:
        """Whether a connection to the port comes about."""
        code = f"import socket; socket.create_connection(('127.0.0.1', {port}), {timeout})"
        done = subprocess.run([*self.inside, sys.executable, "-c", code], capture_output=True, check=False)
        return done.returncode == 0

    def tc(self, *words: str) -> str:
        """What tc(8) prints about lo."""
        command = [*self.inside, "tc", *words[:2], "dev", "lo", *words[2:]]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def clean(self) -> bool:
        """Whether lo has no qdisc for filters."""
        return "clsact" not in self.tc("qdisc", "show") and "ingress" not in self.tc("qdisc", "show")

    @property
    def inside(self) -> list[str]:
        return ["nsenter", f"--target={self.container.pid}", "--net"]


SERVER = """
import socket, threading
def serve(port):
    listener = socket.create_server(("127.0.0.1", port))
    while True:
        listener.accept()[0].close()
for port in (8001, 8080):
    threading.Thread(target=serve, args=(port,), daemon=True).start()
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


# as on a kernel before 6.6, which has no TCX links
OLD = """
from ansible_collections.fleet.probe.plugins.module_utils._probes import program_packets
program_packets.offers_tcx = lambda _libbpf: False
"""
DROPS = [
    ("tcx_ingress", "drop_skb", ""),
    ("tcx_egress", "drop_skb", ""),
    ("tc_ingress", "drop_skb", ""),
    ("tc_ingress", "drop_skb", OLD),
    ("tc_egress", "drop_skb", OLD),
    ("xdp", "drop_frame", ""),
]
NAMES = ["tcx_ingress", "tcx_egress", "tc_ingress", "old tc_ingress", "old tc_egress", "xdp"]


def drop(docker: Dockerd, kind: str, program: str, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that drops TCP port 8000 of the first container."""
    attach = [{"program": program, "type": kind, "interface": "lo"}]
    return own(docker, "drop_port.c", attach, selector=f"app={NETWORK}", constants={"PORT": 8000}, **arguments)


@pytest.mark.parametrize(("kind", "program", "before"), DROPS, ids=NAMES)
def test_a_port_is_dropped_for_the_window_only(
    docker: Dockerd, networks: tuple[Network, Network], kind: str, program: str, before: str
) -> None:
    cut, other = networks
    seen: dict[str, bool] = {}

    def work() -> None:
        seen.update({"cut": cut.connects(8000), "port": cut.connects(8001), "container": other.connects(8000)})

    arguments = drop(docker, kind, program)
    result = own_while(
        arguments, work, ready=lambda running: opened(running.pid) and not cut.connects(8000, 0.3), before=before
    )
    assert seen == {"cut": False, "port": True, "container": True}, str(result.get("msg"))
    assert cut.clean() and cut.connects(8000), "the window is over"
    by = {"by": "clsact" if before else "tcx"} if kind.startswith("tc_") else {}
    assert result["attachments"] == [
        {"program": program, "type": kind, "interface": "lo", "containers": [cut.container.id], **by}
    ]
    assert [(row["by"]["map"], row["count"] > 0) for row in result["rows"]] == [("dropped", True)]
    shown = subprocess.run(["bpftool", "prog", "show", "name", program], capture_output=True, check=False).stdout
    assert shown == b"", "nothing holds the program any more"


@pytest.mark.parametrize(("kind", "program", "before"), DROPS, ids=NAMES)
def test_a_killed_module_leaves_the_network_as_it_was(
    docker: Dockerd, networks: tuple[Network, Network], kind: str, program: str, before: str
) -> None:
    cut, _other = networks
    with dropping(docker, cut, kind, program, before) as running:
        running.kill(signal.SIGKILL)
        wait_for(lambda: cut.connects(8000), "the port is back")
    wait_for(cut.clean, "no qdisc is left")
    wait_for(lambda: not held(program), "the kernel let go of the program")


@contextlib.contextmanager
def dropping(
    docker: Dockerd, cut: Network, kind: str, program: str, before: str, **arguments: Any
) -> Iterator[Running]:
    """A module that drops packets to port 8000."""
    with start_probe("program", drop(docker, kind, program, duration="60", **arguments), before=before) as running:
        wait_for(lambda: running.poll() is not None or not cut.connects(8000, 0.3), "the port is dropped", timeout=60)
        assert running.poll() is None, running.result()
        yield running


def held(program: str) -> bytes:
    """What bpftool shows of a program that the kernel has."""
    command = ["bpftool", "prog", "show", "name", program]
    return subprocess.run(command, capture_output=True, check=False).stdout


@pytest.mark.parametrize("killed", [False, True], ids=["closed", "killed"])
@pytest.mark.parametrize("kind", ["clsact", "ingress"])
def test_a_qdisc_that_was_there_is_left_as_it_was(
    docker: Dockerd, networks: tuple[Network, Network], kind: str, killed: bool
) -> None:
    cut, _other = networks
    cut.tc("qdisc", "add", kind)
    try:
        # a filter of somebody else's that lets everything pass, and would do so first
        cut.tc("filter", "add", "ingress", "pref", "1", "bpf", "bytecode", "1,6 0 0 4294967295,")
        was = cut.tc("qdisc", "show"), cut.tc("filter", "show", "ingress")
        with dropping(docker, cut, "tc_ingress", "drop_skb", OLD) as running:
            if killed:
                running.kill(signal.SIGKILL)
            else:
                work_in_window(running, lambda: None)
        wait_for(lambda: cut.connects(8000), "the port is back")
        wait_for(lambda: (cut.tc("qdisc", "show"), cut.tc("filter", "show", "ingress")) == was, "all is as it was")
        if kind == "ingress":
            result = run_module("program", drop(docker, "tc_egress", "drop_skb", duration="1"), before=OLD)
            assert result["failed"] is True and result["msg"].endswith(
                "it has the qdisc ingress, which has no filters for what is sent; use tc_ingress."
            )
    finally:
        cut.tc("qdisc", "del", kind)


def keepers(running: Running) -> list[int]:
    """The children of a module that hold filters: each is the leader of a session."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            name, _paren, rest = path.read_text().rpartition(")")
            _state, parent, _group, session = rest.split()[:4]
            if int(parent) == running.pid and session == path.parent.name and "fleet.probe" in name:
                found.append(int(path.parent.name))
    return found


def test_the_next_run_takes_away_what_a_killed_child_left(docker: Dockerd, networks: tuple[Network, Network]) -> None:
    """Something kills all processes of a run at once, such as the end of the container that it is in."""
    cut, _other = networks
    try:
        with dropping(docker, cut, "tc_ingress", "drop_skb", OLD) as running:
            (keeper,) = keepers(running)
            running.kill(signal.SIGSTOP)
            os.kill(keeper, signal.SIGKILL)
            running.kill(signal.SIGKILL)
        assert not cut.connects(8000, 0.3) and not cut.clean(), "it is left, or this test shows nothing"
        arguments = {**drop(docker, "tc_egress", "drop_skb"), "constants": {"PORT": 1}, "duration": "1"}
        assert run_module("program", arguments, before=OLD)["coverage"]["complete"] is True
        assert cut.connects(8000) and cut.clean()
    finally:
        if not cut.clean():
            cut.tc("qdisc", "del", "clsact")


def test_two_runs_share_the_qdisc_that_one_of_them_added(docker: Dockerd, networks: tuple[Network, Network]) -> None:
    cut, _other = networks
    with dropping(docker, cut, "tc_ingress", "drop_skb", OLD) as first:
        second = drop(docker, "tc_egress", "drop_skb", duration="1")
        second["attach"].append({**second["attach"][0], "type": "tc_ingress"})
        result = run_module("program", second, before=OLD)
        assert result["coverage"]["complete"] is True, result["coverage"]
        assert not cut.clean() and not cut.connects(8000, 0.3), "the first one goes on"
        first.kill(signal.SIGKILL)
    wait_for(cut.clean, "no qdisc is left")
    assert cut.connects(8000)


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


LENGTHS = """
BPF_HASH(lengths, u32, u64);
int on_packet(struct __sk_buff *skb)
{
    u32 length = skb->len;
    u16 kind = 0;

    bpf_skb_load_bytes(skb, 12, &kind, sizeof(kind));
    if (kind == bpf_htons(0x0800))
        lengths.increment(length);
    return 0;
}
"""
SENDS = """
import socket
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
    for port, size, number in ((7001, 30, 5), (7002, 30, 3), (7001, 300, 2)):
        for _time in range(number):
            out.sendto(bytes([size & 255]) * size, ("127.0.0.1", port))
"""


@pytest.mark.parametrize(
    ("expression", "sizes"),
    [
        ("udp dst port 7001", {30: 5, 300: 2}),
        ("udp dst portrange 7000-7009 and greater 200", {300: 2}),  # of the network layer, as tcpdump -i any sees it
        ("udp dst port 7002 and udp[8:2] = 0x1e1e", {30: 3}),
        ("udp[((ip[0] & 0xf) << 2) - 12:1] = 44 and ip[2:2] > 300", {300: 2}),
    ],
)
def test_a_socket_filter_with_an_expression(
    docker: Dockerd, networks: tuple[Network, Network], expression: str, sizes: dict[int, int]
) -> None:
    cut, _other = networks
    attach = [{"program": "on_packet", "type": "socket_filter", "expression": expression}]
    arguments = {
        "endpoints": {"docker": str(docker.socket)}, "selector": f"app={NETWORK}", "source": LENGTHS, "attach": attach,
    }  # fmt: skip
    sockets = Path(f"/proc/{cut.container.pid}/net/packet")

    def ready(running: Running) -> bool:
        bound = any(line.split()[5] == "1" for line in sockets.read_text().splitlines()[1:])
        return bound and opened(running.pid)

    def work() -> None:
        subprocess.run([*cut.inside, sys.executable, "-c", SENDS], check=True)

    result = own_while(arguments, work, ready)
    found = {row["by"]["key"]: row["count"] for row in result["rows"]}
    # each on its way out and in, with the headers of Ethernet, IP and UDP
    assert found == {14 + 20 + 8 + size: 2 * number for size, number in sizes.items()}, result


def test_an_expression_that_libpcap_refuses(docker: Dockerd) -> None:
    attach = [{"program": "on_packet", "type": "socket_filter", "expression": "ip and tpc"}]
    arguments = {"endpoints": {"docker": str(docker.socket)}, "source": LENGTHS, "attach": attach, "duration": "1"}
    result = run_module("program", arguments)
    assert result["failed"] is True and "exception" not in result
    words = "expression is 'ip and tpc', which libpcap refuses, at character 8 ('tpc'): "
    assert words in result["msg"] and result["msg"].endswith("; see pcap-filter(7)."), result["msg"]


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
        ("int g(void *ctx) { return 0; }\n", ["attach has f, which is no function of the program, only g"]),
        ("#include <nosuch.h>\nint f(void *ctx) { return 0; }\n", ["line 1 of source: 'nosuch.h' file not found"]),
        (
            "#include <net/sock.h>\nint f(void *ctx)\n{\n    struct sick *sk = 0;\n    return sk->x;\n}\n",
            ["does not compile: line 5 of source: incomplete definition of type 'struct sick'."],
        ),
        (
            "#include <fleet/owner.h>\nCONSTANT(WANTS_PID)\nint f(void *ctx) { return 0; }\n",
            ["CONSTANT(WANTS_PID) is declared at line ", " of fleet/owner.h and again at line 2 of source"],
        ),
        ("#include <fleet/nosuch.h>\nint f(void *ctx) { return 0; }\n", ["there is no header fleet/nosuch.h"]),
        (
            "BPF_HASH(m, u32, u64);\nint f(void *ctx)\n{\n    u32 k = 0;\n    u64 *v = m.lookup(&k);\n\n"
            "    *v += 1;\n    return 0;\n}\n",
            ["rejected f at line 7 of source (*v += 1;): R0 invalid mem access 'map_value_or_null'."],
        ),
        (
            "int f(void *ctx)\n{\n    u64 n = bpf_ktime_get_ns();\n\n    while (n != 1)\n"
            "        n = n % 2 ? 3 * n + bpf_get_prandom_u32() : n / 2;\n    return n;\n}\n",
            ["rejected f at line 6 of source (n = n % 2 ? 3 * n", "infinite loop detected"],
        ),
        (  # what BCC has rewritten, and a log of the verifier's that is longer than its room
            "#include <linux/sched.h>\nint f(void *ctx)\n{\n    struct task_struct *task = (void *)"
            "bpf_get_current_task();\n    u32 depth = 0;\n\n    while (task->pid != 1) {\n"
            "        task = task->real_parent;\n        depth++;\n    }\n    return depth;\n}\n",
            ["rejected f at line 7 of source (while (task->pid != 1) {): ", " is too "],
        ),
        (
            "#include <linux/sched.h>\nint f(void *ctx)\n{\n    struct task_struct *task = (void *)"
            "bpf_get_current_task();\n\n    return task->lacks;\n}\n",
            ["does not compile: line 6 of source: no member named 'lacks' in 'struct task_struct'."],
        ),
        (
            "int f(void *ctx)\n{\n    char much[600];\n\n    return bpf_probe_read_user_str(much, 600, ctx);\n}\n",
            ["The program does not compile: f: ", "stack limit of 512 bytes"],
        ),
        (
            "int f(void *ctx)\n{\n    return bpf_redirect(1, 0);\n}\n",
            ["rejected f at line 3 of source (return bpf_redirect(1, 0);):", "bpf_redirect#23."],
        ),
        (
            "int f(void *ctx)\n{\n    return bpf_no_helper(1);\n}\n",
            ["does not compile: ", "bpf_no_helper"],
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_loaded_is_one_sentence(
    docker: Dockerd, disks: tuple[DirectIO, DirectIO], source: str, words: list[str]
) -> None:
    arguments = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "source": source}
    result = run_module("program", {**arguments, "attach": [ENTRY], "_ansible_check_mode": True})
    assert result["failed"] is True and "exception" not in result
    assert [word for word in words if word not in result["msg"]] == [], result["msg"]


# a host with headers of its kernel, which have an inline function that no type information has
HEADERS = f"""
import ctypes, os, shutil, tarfile
from ansible_collections.fleet.probe.plugins.module_utils._load import bcc
libc = ctypes.CDLL(None)
libc.unshare(0x20000)
libc.mount(b"none", b"/", None, 0x44000, None)
libc.mount(b"none", b"/lib/modules", b"tmpfs", 0, None)
shutil.copytree({str(PROGRAMS.parents[2] / "bpf/include")!r}, bcc.BUILD_DIRECTORY + "/include")
with open(bcc.BUILD_DIRECTORY + "/include/linux/inlined.h", "w") as file:
    file.write("static inline int twice(int x) {{ return 2 * x; }}\\n")
bcc.ARCHIVE = "/lib/modules/kheaders.tar.xz"
with tarfile.open(bcc.ARCHIVE, "w:xz") as archive:
    archive.add(bcc.BUILD_DIRECTORY, ".")
"""
NO_HEADERS = """
from ansible_collections.fleet.probe.plugins.module_utils._load import bcc
bcc.BUILD_DIRECTORY, bcc.ARCHIVE = "/nowhere/build", "/nowhere/kheaders.tar.xz"
"""


@pytest.mark.parametrize(
    ("kind", "before", "words"),
    [
        ("btf", HEADERS, "line 5 of source: implicit declaration of function 'twice'"),
        ("build", HEADERS, ""),
        ("kheaders", HEADERS, ""),
        ("build", NO_HEADERS, "kernel_headers is build, but this host has no /nowhere/build/include; install its"),
        ("kheaders", NO_HEADERS, "shows no /nowhere/kheaders.tar.xz; load its module kheaders (CONFIG_IKHEADERS), or"),
    ],
)
def test_the_kernels_own_headers(docker: Dockerd, kind: str, before: str, words: str) -> None:
    source = "#include <linux/inlined.h>\n#include <fleet/owner.h>\nint f(void *ctx)\n{\n    return twice(2);\n}\n"
    arguments = {
        "endpoints": {"docker": str(docker.socket)}, "source": source, "attach": [ENTRY], "kernel_headers": kind,
        "include_host": True, "scope": "containers",
    }  # fmt: skip
    result = run_module("program", {**arguments, "_ansible_check_mode": True}, before=before)
    assert (words in result["msg"]) if words else result.get("failed") is None, result


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


# programs as people write them for bcc, through Ansible


@pytest.fixture(scope="module")
def shells(docker: Dockerd) -> tuple[Shell, Shell]:
    """Two containers that run what they are told, the first of which is watched."""
    watched = start_shell(docker, "own-shell", labels={"app": SHELL}, hostname="shop")
    return watched, start_shell(docker, "own-shell-noise", labels={"app": SHELL_NOISE}, hostname="noise")


def played(folder: Path, docker: Dockerd, program: str, work: Callable[[], Any], **given: Any) -> dict[str, Any]:
    """The result of a play that runs one of ``programs/``, while ``work`` is done again and again."""
    arguments = {"src": str(PROGRAMS / program), "endpoints": {"docker": str(docker.socket)}, **given}
    tasks = [
        {"fleet.probe.program": arguments, "register": "result"},
        {
            "ansible.builtin.copy": {
                "content": "{{ result | to_json }}",
                "dest": str(folder / "result.json"),
                "mode": "600",
            }
        },
    ]
    (folder / "play.yml").write_text(json.dumps([{"hosts": "all", "gather_facts": False, "tasks": tasks}]))
    command = [str(Path(sys.executable).parent / "ansible-playbook"), str(folder / "play.yml")]
    options = ["-i", "localhost,", "-c", "local", "-e", f"ansible_python_interpreter={sys.executable}"]
    with open(folder / "said", "w+") as said:
        with subprocess.Popen([*command, *options], stdout=said, stderr=subprocess.STDOUT) as play:
            try:
                while play.poll() is None:
                    work()
            finally:
                play.kill()
        said.seek(0)
        assert play.returncode == 0, said.read()
    result: dict[str, Any] = json.loads((folder / "result.json").read_text())
    return result


def traced() -> list[str]:
    """What the machine's trace has of programs' lines, whether it takes more of them, its instances and its probes."""
    script = """
        mount -t tracefs none /sys/kernel/tracing && cd /sys/kernel/tracing || exit 1
        grep -c bpf_trace_printk: trace; cat events/bpf_trace/bpf_trace_printk/enable; ls instances
        cat kprobe_events uprobe_events 2>/dev/null || true
    """
    command = ["unshare", "--mount", "sh", "-c", script]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_new_threads_are_printed(docker: Dockerd, shells: tuple[Shell, Shell], tmp_path: Path) -> None:
    watched, noise = shells
    before = traced()

    def work() -> None:
        watched.do("/bin/true")
        noise.do("/bin/true")

    result = played(
        tmp_path, docker, "new_threads.c", work, selector=f"app={SHELL}", scope="containers", stop_after=3, duration=60
    )
    pid = watched.container.pid
    assert len(result["events"]) >= 3 and result["owner_mode"] == "cgroup"
    for event in result["events"]:
        assert (event["map"], event["format"]) == ("bpf_trace_printk", "pid %d starts a thread")
        assert event["message"] == f"pid {event['values'][0]} starts a thread"
        assert (event["container"], event["pid"], event["values"]) == (watched.container.id, pid, [pid])
        assert (event["container_pid"], event["comm"]) == (1, "sh")
        assert result["window"]["started_at"] <= event["time"] <= result["window"]["ended_at"]
    assert traced() == before, "the machine's own trace is left alone"


def test_pids_as_the_container_sees_them(docker: Dockerd, shells: tuple[Shell, Shell], tmp_path: Path) -> None:
    watched, noise = shells

    def work() -> None:
        watched.do("sh -c 'echo $$ >> /state/log'")
        noise.do(*["/bin/true"] * 5, "sh -c 'echo $$ >> /state/log'")

    attach = [{"program": "on_write", "syscall": "write"}]
    given = {"selector": f"app={SHELL}", "attach": attach, "stop_after": 6, "duration": 60}
    result = played(tmp_path, docker, "pid_inside.c", work, **given)
    inside = {event["process"] for event in result["events"]}
    # the shell is PID 1 there; what it starts says its own number
    assert inside - {1} and inside - {1} <= set(map(int, watched.log())), result["events"]
    assert all(event["pid"] != event["process"] and event["name"] == "sh" for event in result["events"])
    assert result["attachments"][0]["syscall"] == "write"


def test_who_reads_a_file_by_the_host_name(docker: Dockerd, shells: tuple[Shell, Shell], tmp_path: Path) -> None:
    watched, noise = shells

    def work() -> None:
        watched.do("cat /etc/hosts > /dev/null")
        noise.do("cat /etc/passwd > /dev/null")

    given = {"selector": f"app={SHELL}", "stop_after": 3, "duration": 60}
    result = played(tmp_path, docker, "who_reads_hosts.c", work, **given)
    found = {(event["host"], event["name"]) for event in result["events"]}
    assert ("shop", "cat") in found and "noise" not in {host for host, _name in found}
    only = played(tmp_path, docker, "who_reads_hosts.c", work, scope="containers", **given)
    assert {(event["map"], event["host"], event["name"]) for event in only["events"]} == {("opens", "shop", "cat")}


@pytest.mark.parametrize("kind", ["xdp"])
def test_port_8080_is_dropped(docker: Dockerd, networks: tuple[Network, Network], tmp_path: Path, kind: str) -> None:
    cut, other = networks
    seen: set[tuple[str, bool]] = set()

    def work() -> None:
        seen.add(("cut", cut.connects(8080, 0.3)))
        seen.add(("port", cut.connects(8001)))
        seen.add(("other", other.connects(8080)))

    attach = [{"program": "no_8080", "type": kind, "interface": "lo"}]
    result = played(tmp_path, docker, "drop_8080.c", work, selector=f"app={NETWORK}", attach=attach, duration=10)
    assert ("cut", False) in seen and seen - {("cut", False), ("cut", True)} == {("port", True), ("other", True)}
    assert cut.connects(8080), "the window is over"
    assert {row["by"]["key"] for row in result["rows"]} == {0, 1}, "passed, and dropped"
    left = subprocess.run(["bpftool", "prog", "show", "name", "no_8080"], capture_output=True, check=False).stdout
    assert left == b"", "nothing holds the program any more"


def test_a_killed_module_leaves_no_program(docker: Dockerd, shells: tuple[Shell, Shell]) -> None:
    watched, _noise = shells
    arguments = own(docker, "new_threads.c", [], selector=f"app={SHELL}", duration="60")
    before = traced()

    name = "kprobe__sys_clo"
    with start_probe("program", arguments) as running:
        wait_for(lambda: running.poll() is not None or held(name), "the program is loaded", timeout=60)
        assert running.poll() is None, running.result()
        watched.do("/bin/true")
        running.kill(signal.SIGKILL)
        wait_for(lambda: not held(name), "the kernel let go of it")
    watched.do("/bin/true")
    assert traced() == before


def test_a_module_that_is_killed_while_it_compiles_leaves_no_file(
    docker: Dockerd, disks: tuple[DirectIO, DirectIO]
) -> None:
    cache = Path("/var/cache/fleet.probe")

    def files() -> set[Path]:
        return {*cache.glob("*"), *Path("/tmp").glob("fleet-probe-*"), *Path("/tmp").glob("kheaders*")}

    def compiler() -> list[int]:
        """The process that compiles for the module, whose command line is the compiler's text."""
        return [pid for pid in children(running.pid) if b"CompileError" in Path(f"/proc/{pid}/cmdline").read_bytes()]

    source = f"#include <linux/sched.h>\nint f(void *ctx) {{ return {os.getpid()}; }} /* {time.time()} */"
    arguments = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "source": source}
    before = files()
    with start_probe("program", {**arguments, "attach": [ENTRY], "duration": "60"}) as running:
        found = wait_for(lambda: running.poll() is not None or compiler(), "it compiles", timeout=60)
        assert found is not True, running.result()
        running.kill(signal.SIGKILL)
        wait_for(lambda: ended(found[0]), "the compiler has ended")
    assert files() == before


def children(parent: int) -> list[int]:
    """The processes that a process started with its first thread."""
    return [int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def ended(pid: int) -> bool:
    """Whether a process has ended, reaped or not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_sockets_of_a_cgroup(docker: Dockerd, networks: tuple[Network, Network]) -> None:
    cut, _other = networks
    source = "BPF_ARRAY(seen, u64, 1);\nint look(struct __sk_buff *skb) { seen.increment(0); return 1; }\n"
    attach = [{"program": "look", "type": "cgroup_skb_egress"}]
    arguments = {
        "endpoints": {"docker": str(docker.socket)}, "selector": f"app={NETWORK}", "source": source, "attach": attach,
    }  # fmt: skip
    result = run_module("program", {**arguments, "duration": "1"})
    assert result["attachments"] == [{**attach[0], "containers": [cut.container.id]}], result
    assert result["coverage"]["complete"] is True, result["coverage"]
