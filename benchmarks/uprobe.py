# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what a uprobe costs, compared with bpftrace and the bcc tools answering the same question.

    PYTHONPATH=tests:.build/collections python3 benchmarks/uprobe.py [CALLS]

Prints two tables. The first shows memory and CPU time of the process on the host once its probe is attached
(fleet.probe's module, bpftrace, BCC in process). The second shows the nanoseconds that a hit costs in the BPF program,
as the kernel counts them (BPF_ENABLE_STATS: run_time_ns / run_cnt), minus the cost of an empty program; if a
question takes two programs, of both. Each figure is the lowest of bursts of 10000 hits, CALLS (100000) in total.
Everything is measured in one run, because machines differ.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import open_statistics
from figures import OURS, Figure, show
from lab.docker import Dockerd
from lab.host import wait_for
from lab.probes import armed, cgroup_id
from lab.workload import Hot, start_hot

ROOT = Path(__file__).resolve().parents[1]
BCC_PYTHON = "/usr/bin/python3"
BCC_SCRIPT = """
import sys, time
from bcc import BPF
bpf = BPF(text=sys.argv[2])
bpf.attach_uprobe(name=sys.argv[1], sym="hot_fn", fn_name="hit")
time.sleep(3600)
"""
BCC_COUNT = """BPF_HASH(hits, u64, u64);
int hit(struct pt_regs *ctx) { hits.increment(bpf_get_current_cgroup_id()); return 0; }"""
BCC_EMPTY = "int hit(struct pt_regs *ctx) { return 0; }"


@dataclass
class Contender:
    """A command that probes hot_fn of a running workload."""

    name: str
    argv: list[str]
    stdin: str = ""


def probed(workload: Hot, address: int) -> bool:
    """Whether there is a breakpoint on hot_fn."""
    with open(f"/proc/{workload.pid}/mem", "rb") as memory:
        memory.seek(address)
        return memory.read(1) == b"\xcc"


def wait_until_counting(contender: Contender, pid: int) -> None:
    """Waits until a contender whose first program runs counts what it sees; ``pid`` is its process."""
    if contender.name == OURS:
        wait_for(lambda: armed(pid), "its window opens", 60)
    else:
        time.sleep(1.0)  # for the second program of a pair


def interrupt(process: subprocess.Popen[bytes]) -> None:
    """Ends a contender as Ctrl-C does, or kills it if it goes on."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


@contextmanager
def running(contender: Contender, workload: Hot, address: int) -> Iterator[tuple[int, float]]:
    """Runs a contender; yields its PID while its probe is attached, and the CPU time in ms that attaching took."""
    wait_for(lambda: not probed(workload, address), "the last one's breakpoint is gone")
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as output:
        stdin.write(contender.stdin.encode())
        stdin.seek(0)
        with subprocess.Popen(contender.argv, stdin=stdin, stdout=output, stderr=output) as process:

            def ready() -> bool:
                if process.poll() is not None:
                    output.seek(0)
                    sys.exit(f"{contender.name} ended with {process.returncode}: {output.read()[-500:]!r}")
                return probed(workload, address)

            try:
                wait_for(ready, f"{contender.name} attaches", timeout=60)
                spent = cpu_time(process.pid)
                wait_until_counting(contender, process.pid)
                yield process.pid, spent
            finally:
                interrupt(process)


def resident(pid: int) -> float:
    """Resident memory of a process in MB."""
    return int(Path(f"/proc/{pid}/status").read_text().split("VmRSS:")[1].split()[0]) / 1024


def cpu_time(pid: int) -> float:
    """CPU time in ms so far: of the process's running threads and of its finished children."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    own = sum(int(thread.read_text().split()[0]) for thread in threads) / 1e6
    stat = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return own + (int(stat[13]) + int(stat[14])) * 1000 / os.sysconf("SC_CLK_TCK")


def programs() -> dict[int, tuple[int, int]]:
    """Run time in nanoseconds and number of runs of every program in the kernel, by program id."""
    listed = json.loads(subprocess.run(["bpftool", "-j", "prog", "show"], capture_output=True, check=True).stdout)
    return {p["id"]: (p.get("run_time_ns", 0), p.get("run_cnt", 0)) for p in listed}


def programs_of(pid: int) -> dict[int, tuple[int, int]]:
    """The same of the programs that a process holds: others may load and close some of theirs meanwhile."""
    held = set()
    for descriptor in Path(f"/proc/{pid}/fdinfo").iterdir():
        with suppress(OSError):  # closed by now
            held.update(map(int, re.findall(r"^prog_id:\s*(\d+)$", descriptor.read_text(), re.MULTILINE)))
    return {number: counts for number, counts in programs().items() if number in held}


def nanoseconds(contender: Contender, workload: Hot, address: int, bursts: int) -> float:
    """What one call of hot_fn costs in all programs that run for it: the least of so many bursts' averages, because
    what else goes on (a program on a uprobe can be preempted) only adds to it."""
    costs = []
    with running(contender, workload, address) as (pid, _cpu):
        for _burst in range(bursts):
            before, calls = programs_of(pid), workload.totals().calls
            workload.burst(1, timeout=300)
            calls = workload.totals().calls - calls
            spent = 0
            for number, (time_ns, runs) in programs_of(pid).items():
                time_before, runs_before = before.get(number, (0, 0))
                if runs - runs_before >= calls // 2:
                    spent += time_ns - time_before
            costs.append(spent / calls)
    return min(costs)


def ours(docker: Dockerd, **arguments: object) -> Contender:
    """fleet.probe's module with these options."""
    common: dict[str, object] = {
        "target": "/bin/hot",
        "function": ["hot_fn"],
        "names": ["bench"],
        "duration": "600",
        "max_overhead": 0,
    }
    common["returns"] = "trampoline"  # as the others do, who know when it is attached by the breakpoint at the entry
    given = {**common, "endpoints": {"docker": docker.host}, **arguments}
    module = [BCC_PYTHON, "-m", "ansible_collections.fleet.probe.plugins.modules.uprobe"]
    return Contender(OURS, module, json.dumps({"ANSIBLE_MODULE_ARGS": given}))


def bpftrace(text: str) -> Contender:
    """A bpftrace one-liner."""
    return Contender("bpftrace", ["bpftrace", "-q", "-e", text])


def bcc(tool: str, *argv: str) -> Contender:
    """One of the bcc tools, limited to one process: the kernel runs its program for no other."""
    return Contender(f"{tool} of a process", [f"{tool}-bpfcc", *argv])


def process_table(docker: Dockerd, workload: Hot, binary: str, address: int) -> None:
    """The first table."""
    print("The process on the host: memory in the window, CPU time until its probe is attached; count by container")
    count = bpftrace(f"uprobe:{binary}:hot_fn {{ @[cgroup] = count(); }}")
    in_process = Contender("BCC in process", [BCC_PYTHON, "-c", BCC_SCRIPT, binary, BCC_COUNT])
    memory, until = {}, {}
    for contender in (ours(docker), count, in_process):
        with running(contender, workload, address) as (pid, cpu):
            memory[contender.name], until[contender.name] = resident(pid), cpu
    show(Figure("process", "memory in the window", "MB", memory))
    show(Figure("process", "CPU time until the probe is in place", "ms", until))


def questions(docker: Dockerd, workload: Hot, binary: str) -> list[tuple[str, int, list[Contender]]]:
    """The questions, each with the number of programs it takes and the contenders that answer it.

    All but the second are about one container, which bpftrace selects by cgroup. The bcc tools cannot: they select its
    process, which is an easier question, and cannot answer the second.
    """
    int32 = {"value_type": ["int32"]}
    wide = {"max_events": 10_000_000, "max_bytes": 4096, "ring_bytes": 16 << 20}
    event = ours(docker, collect="events", value=["retval"], **int32, **wide)
    own = f"cgroup == {cgroup_id(workload.pid)}"
    every = f"uprobe:{binary}:hot_fn"
    entry, back = f"{every} /{own}/", f"uretprobe:{binary}:hot_fn /{own}"
    timed = f"{entry} {{ @s[tid] = nsecs; }} {back} && @s[tid]/ {{ @ = hist(nsecs - @s[tid]); delete(@s[tid]); }}"
    pid = ["-p", str(workload.pid)]
    return [
        (
            "count",
            1,
            [ours(docker), bpftrace(f"{entry} {{ @ = count(); }}"), bcc("funccount", *pid, f"{binary}:hot_fn")],
        ),
        ("count of each container", 1, [ours(docker, names=["*"]), bpftrace(f"{every} {{ @[cgroup] = count(); }}")]),
        (
            "negative results by value",
            1,
            [
                ours(docker, by=["retval"], filter=["retval<0"], **int32),
                bpftrace(f"{back} && (int32)retval < 0/ {{ @[(int32)retval] = count(); }}"),
                bcc("argdist", *pid, "-C", f"r:{binary}:hot_fn():int:$retval:$retval<0"),
            ],
        ),
        (
            "latency",
            2,
            [ours(docker, collect="latency"), bpftrace(timed), bcc("funclatency", *pid, f"{binary}:hot_fn")],
        ),
        (
            "histogram of arg0",
            1,
            [
                ours(docker, collect="value", value=["arg0"], **int32),
                bpftrace(f"{entry} {{ @ = hist(arg0); }}"),
                bcc("argdist", *pid, "-H", f"p:{binary}:hot_fn(int n):int:n"),
            ],
        ),
        ("event with retval", 1, [event, bpftrace(f'{back}/ {{ printf("%d %d\\n", pid, retval); }}')]),
    ]


def empty_program(workload: Hot, binary: str, address: int, bursts: int) -> float:
    """What a run of a program costs that does nothing, in nanoseconds."""
    return nanoseconds(Contender("empty", [BCC_PYTHON, "-c", BCC_SCRIPT, binary, BCC_EMPTY]), workload, address, bursts)


def address_of(workload: Hot) -> tuple[str, int]:
    """The path of the workload's program on the host, and the address of hot_fn."""
    binary = f"/proc/{workload.pid}/root/bin/hot"
    listed = subprocess.run(["nm", binary], capture_output=True, text=True, check=True).stdout
    return binary, next(int(line.split()[0], 16) for line in listed.splitlines() if line.endswith(" hot_fn"))


def hit_table(docker: Dockerd, workload: Hot, binary: str, address: int, bursts: int) -> None:
    """The second table."""
    empty = empty_program(workload, binary, address, bursts)
    print(f"\nNanoseconds per hit in the program, minus {empty:.0f} for an empty one")
    for question, pieces, contenders in questions(docker, workload, binary):
        costs = [nanoseconds(c, workload, address, bursts) - pieces * empty for c in contenders]
        values = {contender.name: cost for cost, contender in zip(costs, contenders, strict=True)}
        show(Figure("hit", question, "ns", values))


@contextmanager
def statistics_on() -> Iterator[None]:
    """Has the kernel count the runs of programs and their time for the duration of the block.

    What ``kernel.bpf_stats_enabled`` does, which others may set to 0 meanwhile.
    """
    counting = open_statistics()
    try:
        yield
    finally:
        os.close(counting)


def main() -> None:
    import ansible

    bursts = max(1, (int(sys.argv[1]) if len(sys.argv) > 1 else 100_000) // 10_000)
    path = [str(ROOT / ".build" / "collections"), str(Path(ansible.__file__).parents[1])]
    os.environ["PYTHONPATH"] = os.pathsep.join(path)
    os.environ["BCC_KERNEL_SOURCE"] = str(ROOT / "bpf")  # replacements for kernel headers, for hosts without them
    with Dockerd() as docker, statistics_on():
        workload = start_hot(docker, "bench", 10_000)
        binary, address = address_of(workload)
        process_table(docker, workload, binary, address)
        hit_table(docker, workload, binary, address, bursts)


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"(the whole benchmark took {time.monotonic() - started:.0f} s)")
