# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what each tool costs containers, compared with the tool of bpftrace or BCC for the same question.

    PYTHONPATH=tests:.build/collections python3 benchmarks/tools.py [TOOL ...]

A container does something many times, and the kernel counts the nanoseconds that the tool's BPF programs take for it
(BPF_ENABLE_STATS), those that find nothing to do included. Prints them for each time, less what an empty
program takes for each run. Each figure is the lowest of several bursts. Not every tool has a peer that runs on every
kernel: one that does not start is named, with its reason, and left out. Everything is measured in one run, because
machines differ.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from figures import OURS, Figure, show
from lab.docker import Dockerd
from lab.host import LabError, wait_for
from lab.workload import start_caller, start_directio, start_hot, start_opener, start_shell, start_talker
from opensnoop import BCC_SCRIPT as BCC_OPENSNOOP
from opensnoop import TRACEFS
from uprobe import (
    BCC_PYTHON,
    ROOT,
    Contender,
    address_of,
    empty_program,
    interrupt,
    programs_of,
    statistics_on,
    wait_until_counting,
)

BURSTS = 7
EVENTS = {"collect": "events", "max_events": 10_000_000, "max_bytes": 4096, "ring_bytes": 16 << 20}
RELATIVE = "app/data"  # below the workload's directory /state, which is a mount


class Refused(Exception):
    """A contender ended before it was ready; the end of what it said."""


@dataclass
class Tool:
    """What is done ``times`` in a burst by calling ``work``, and who watches it.

    ``container`` is the name of that which does it, ``options`` are those of our module ``module``, and ``peers`` are
    the commands of others.
    """

    container: str
    module: str
    what: str
    times: int
    work: Callable[[], object]
    options: dict[str, Any] = field(default_factory=dict)
    peers: dict[str, list[str]] = field(default_factory=dict)


def bt(name: str) -> dict[str, list[str]]:
    """A tool of bpftrace."""
    return {f"bpftrace {name}.bt": [*TRACEFS, "bpftrace", "-q", f"/usr/sbin/{name}.bt"]}


def one_liner(text: str) -> dict[str, list[str]]:
    """A program of bpftrace."""
    return {"bpftrace": [*TRACEFS, "bpftrace", "-q", "-e", text]}


def bcc(name: str, *argv: str) -> dict[str, list[str]]:
    """A tool of BCC."""
    return {f"BCC {name}": [*TRACEFS, f"{name}-bpfcc", *argv]}


def ours(docker: Dockerd, tool: Tool) -> Contender:
    """Our module."""
    given = {"names": [tool.container], "duration": "600", "max_overhead": 0, "endpoints": {"docker": docker.host}}
    module = [BCC_PYTHON, "-m", f"ansible_collections.fleet.probe.plugins.modules.{tool.module}"]
    return Contender(OURS, module, json.dumps({"ANSIBLE_MODULE_ARGS": {**given, **tool.options}}))


@contextmanager
def watching(contender: Contender, tool: Tool) -> Iterator[Callable[[], tuple[int, int]]]:
    """Runs a contender; yields, once its programs run for the work, what tells their time in ns and their runs."""
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as output:
        stdin.write(contender.stdin.encode())
        stdin.seek(0)
        with subprocess.Popen(contender.argv, stdin=stdin, stdout=output, stderr=output) as process:

            def spent() -> tuple[int, int]:
                found = programs_of(process.pid).values()
                return sum(time_ns for time_ns, _runs in found), sum(runs for _time, runs in found)

            def works() -> bool:
                if process.poll() is not None:
                    output.seek(0)
                    said = output.read().decode(errors="replace").strip().splitlines()
                    raise Refused(said[-1] if said else f"it ended with {process.returncode}")
                before = spent()[1]
                tool.work()
                return spent()[1] - before >= tool.times

            try:
                wait_for(works, f"{contender.name} watches {tool.what}", timeout=60)
                wait_until_counting(contender, process.pid)
                yield spent
            finally:
                interrupt(process)


def cost(contender: Contender, tool: Tool, empty: float) -> float:
    """Nanoseconds for each time of the work."""
    costs = []
    with watching(contender, tool) as spent:
        for _burst in range(BURSTS):
            time_before, runs_before = spent()
            tool.work()
            time_ns, runs = spent()
            costs.append((time_ns - time_before - empty * (runs - runs_before)) / tool.times)
    return min(costs)


def opens(docker: Dockerd) -> list[Tool]:
    """Opens of files by absolute and relative paths."""
    opener = start_opener(docker, "opens")
    (opener.directory / RELATIVE).mkdir(parents=True)
    (opener.directory / RELATIVE / "hosts").write_text("")

    def absolute() -> None:
        opener.open("/etc/hosts", 10_000)

    def relative() -> None:
        opener.go_to(f"/state/{RELATIVE}")
        opener.open("hosts", 10_000)

    peers = {"BCC on tracepoints": [*TRACEFS, BCC_PYTHON, "-c", BCC_OPENSNOOP], **bt("opensnoop")}
    return [
        Tool("opens", "opensnoop", "open by an absolute path", 10_000, absolute, EVENTS, peers),
        Tool("opens", "opensnoop", f"open from /state/{RELATIVE}", 10_000, relative, EVENTS, peers),
    ]


def processes(docker: Dockerd) -> list[Tool]:
    """Processes that start, end and get signals."""
    shell = start_shell(docker, "processes")

    def start() -> None:
        shell.do("i=0; while [ $i -lt 200 ]; do /bin/true; i=$((i+1)); done")

    def signals() -> None:
        shell.do("i=0; while [ $i -lt 1000 ]; do kill -CONT $$; i=$((i+1)); done")

    executed = "tracepoint:sched:sched_process_exec"
    count = one_liner(f"{executed} {{ @[cgroup] = count(); }}")
    return [
        Tool("processes", "execsnoop", "process, executed", 200, start, EVENTS, bt("execsnoop")),
        Tool("processes", "exitsnoop", "process, ended", 200, start, EVENTS, bcc("exitsnoop")),
        Tool("processes", "tracepoint", executed, 200, start, {"event": [executed.partition(":")[2]]}, count),
        Tool("processes", "sigsnoop", "signal", 1000, signals, EVENTS, bt("killsnoop")),
    ]


def calls(docker: Dockerd) -> list[Tool]:
    """System calls, and sleeps of 20 ms."""
    caller = start_caller(docker, "calls")

    def call() -> None:
        caller.call("getppid", 10_000)

    def sleep() -> None:
        caller.call("nanosleep", 50)

    naps = (
        "tracepoint:sched:sched_switch { if (@s[args->next_pid]) "
        "{ @[args->next_pid] = sum(nsecs - @s[args->next_pid]); delete(@s[args->next_pid]); } "
        "@s[args->prev_pid] = nsecs; @k[kstack, ustack] = count(); }"
    )
    return [
        Tool("calls", "syscount", "system call", 10_000, call, {}, {**bcc("syscount"), **bt("syscount")}),
        Tool("calls", "runqlat", "sleep of 20 ms", 50, sleep, {}, {**bcc("runqlat"), **bt("runqlat")}),
        Tool("calls", "offcputime", "sleep of 20 ms", 50, sleep, {}, {**one_liner(naps), **bcc("offcputime")}),
    ]


def network(docker: Dockerd) -> list[Tool]:
    """TCP connections and DNS queries over loopback."""
    talker = start_talker(docker, "network")
    talker.do("listen 127.0.0.1 8080")

    def connect() -> None:
        talker.do("tcp 127.0.0.1 8080 300 10 10")

    def ask() -> None:
        talker.do(*["dns 5300 a.example 1 0 1"] * 100)

    begun, whole = ({**bcc(name), **bt(name)} for name in ("tcpconnect", "tcplife"))
    return [
        Tool("network", "tcpconnect", "TCP connection, opened", 300, connect, EVENTS, begun),
        Tool("network", "tcplife", "TCP connection, from end to end", 300, connect, EVENTS, whole),
        Tool("network", "dnssnoop", "DNS query and answer", 100, ask, {"port": [5300], **EVENTS}),
    ]


def disks(docker: Dockerd) -> list[Tool]:
    """Reads that a disk does."""
    disk = start_directio(docker, "disks")

    def read() -> None:
        disk.do(300, "read")

    return [Tool("disks", "biolatency", "read by a disk", 300, read, {}, {**bcc("biolatency"), **bt("biolatency")})]


def work(docker: Dockerd) -> list[Tool]:
    """Work that keeps a CPU busy for a while."""
    hot = start_hot(docker, "work", 30_000_000)
    return [Tool("work", "profile", "burst of work", 1, hot.burst, {}, bcc("profile"))]


def main() -> None:
    import ansible

    wanted = sys.argv[1:]
    path = [str(ROOT / ".build" / "collections"), str(Path(ansible.__file__).parents[1])]
    os.environ["PYTHONPATH"] = os.pathsep.join(path)
    os.environ["BCC_KERNEL_SOURCE"] = str(ROOT / "bpf")  # replacements for kernel headers, for hosts without them
    print("Nanoseconds in the programs of each tool, by what a container does, less those of empty programs")
    with Dockerd() as docker, statistics_on():
        hot = start_hot(docker, "empty", 10_000)
        empty = empty_program(hot, *address_of(hot), BURSTS)
        for make in (opens, processes, calls, network, disks, work):
            for tool in make(docker):
                if wanted and tool.module not in wanted:
                    continue
                values = {}
                contenders = [ours(docker, tool), *(Contender(name, argv) for name, argv in tool.peers.items())]
                for contender in contenders:
                    try:
                        values[contender.name] = cost(contender, tool, empty)
                    except (Refused, LabError) as reason:
                        if contender.name == OURS:
                            raise
                        print(f"  {contender.name} does not run here: {str(reason)[:200]}")
                show(Figure("tool", f"{tool.module}: {tool.what}", "ns", values))


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"(the whole benchmark took {time.monotonic() - started:.0f} s)")
