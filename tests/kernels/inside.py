# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside a booted kernel: loads every program, and tries every probe with the real modules on containers made of
namespaces.

usage: inside.py BINARIES [GROUP ...]     (the directory with the lab's workloads, and the groups of GROUPS to run; as
root, only in the virtual machine that matrix.py boots, with the PYTHONPATH that it sets)

The probes of a group share one window, because a module takes seconds to start under software emulation. They start
together: those whose window is open already would take the CPUs from the others. The work begins once all windows are
open, and they close when it is done. A second container does the same work as noise. Each output line that begins with
RESULT is one check as JSON: [name, passed, what was found].
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._load.host import ATTACH_COOKIE
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from lab.host import LabError, run, wait_for
from lab.loads import load_all, loadable
from lab.modules import Running, run_module, start_module
from lab.probes import ENOUGH, start_probe
from lab.workload import DirectIO, Hot, LabContainer, Opener, Shell, Talker, processes_in, shell_script

ARM = os.uname().machine == "aarch64"
PROGRAMS = Path(__file__).resolve().parents[1] / "integration" / "programs"
MEMORY = Path("/dev/shm/fleet-kernels")
BURST, OPENS, BURSTS = 1000, 300, 2
QUEUED = 2_000_000  # calls in a burst of the workload that shares a CPU
NOTHING, NO_PYTHON = "/etc/no-such-file", "/etc/no-such-python"
LISTENS, REFUSES, FULL = 8080, 8081, 8090  # ports
BACKLOG, LATE = 64, 5  # of talker's servers; connections beyond it, each of whose requests is sent again twice
DISK = "nullb0"
LIMIT = 32 << 20  # bytes of the container whose memory runs out
TABLE = 100  # characters of what is found for a table
SLOW = 1200.0  # seconds that a step may take under emulation
WIDE = {"collect": "events", "max_events": 10_000, "max_bytes": 10_000_000, "ring_bytes": 4 << 20}
# what a probe's process runs first: it makes a file once its window is open
OPENED = """
import os
import re
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import Gate
open_gate = Gate.open
def let_in(gate):
    moment = open_gate(gate)
    open(os.environ["FLEET_OPENED"], "w").close()
    return moment
Gate.open = let_in
"""
EDGES = 30  # seconds from the gate's setting to its window, and of that window
# what a probe's process runs first: it stops as soon as it has set the gate, and does so long before its window
STOPS = f"""
import os, signal
from ansible_collections.fleet.probe.plugins.module_utils._window import window
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import Gate
window.QUIET = {EDGES}
set_gate = Gate.open_by_clock
def stop_after(gate, opens, closes):
    set_gate(gate, opens, closes)
    os.kill(os.getpid(), signal.SIGSTOP)
Gate.open_by_clock = stop_after
"""
PYTHON_OPENS = 50
PYTHON_CHAIN = ["leaf", "middle", "middle", "middle", "work", "<module>"]
PYTHON_WORKLOAD = f"""
import os, sys
def leaf():
    try:
        os.open({NO_PYTHON!r}, os.O_RDONLY)
    except FileNotFoundError:
        pass
def middle(more):
    middle(more - 1) if more else leaf()
def work():
    for _ in range({PYTHON_OPENS}):
        middle(2)
for done in ("ready", "made"):
    open(os.path.join(sys.argv[1], done), "w").close()
    sys.stdin.readline()
    if done == "ready":
        work()
"""


def report(name: str, passed: object, found: object) -> None:
    """Prints one RESULT line for matrix.py."""
    print("\nRESULT " + json.dumps([name, bool(passed), str(found)[:300]]), flush=True)


@dataclass
class Box:
    """A container with a cgroup and namespaces of its own, whose first process is a shell that runs the workloads."""

    container: LabContainer
    hot: Hot
    opener: Opener
    talker: Talker
    disk: DirectIO
    shell: Shell
    marked: Hot
    queue: Hot

    def inside(self, *argv: str) -> str:
        """The output of a command in its network namespace."""
        return run("nsenter", f"--net=/proc/{self.container.pid}/ns/net", *argv)


def commands(home: Path) -> dict[str, list[str]]:
    """The command of each workload; ``home`` has a directory for each."""
    return {
        "hot": [f"{MEMORY}/hot", "burst", str(BURST), f"{home}/hot"],
        "opener": [f"{MEMORY}/opener", f"{home}/opener"],
        "talker": [f"{MEMORY}/talker", f"{home}/talker"],
        "disk": [f"{MEMORY}/directio", f"{home}/disk"],
        "shell": ["sh", f"{home}/shell/script"],
        "marked": [f"{MEMORY}/marked", f"{home}/marked"],
        "queue": [
            "taskset",
            "-c",
            str(min(os.sched_getaffinity(0))),
            f"{MEMORY}/hot",
            "burst",
            str(QUEUED),
            f"{home}/queue",
        ],
    }


def contain(name: str, limit: int | None = None) -> LabContainer:
    """Starts a container with all workloads; one with a memory limit has the shell alone."""
    cgroup, home = Path("/sys/fs/cgroup") / name, MEMORY / name
    wanted = commands(home) if limit is None else {"shell": commands(home)["shell"]}
    cgroup.mkdir()
    for kind in wanted:
        (home / kind).mkdir(parents=True)
    (home / "shell/script").write_text(shell_script(f"{home}/shell"))
    if limit is None:
        (home / "disk/data").symlink_to(f"/dev/{DISK}")
    else:
        (cgroup / "memory.max").write_text(str(limit))
    started = "".join(f"{' '.join(command)} & " for command in wanted.values())
    inner = f"mount -t proc proc /proc; ip link set lo up; {started} wait"
    script = f"echo $$ > {cgroup}/cgroup.procs; exec unshare --mount --pid --net --fork --kill-child sh -c '{inner}'"
    subprocess.Popen(["sh", "-c", script], stdin=subprocess.DEVNULL)
    for kind in wanted:
        wait_for((home / kind / "total").exists, f"{kind} of {name}", timeout=SLOW)
    for pid in map(int, (cgroup / "cgroup.procs").read_text().split()):
        if Path(f"/proc/{pid}/status").read_text().split("\nNSpid:")[1].split("\n")[0].split()[-1] == "1":
            return LabContainer("", name, pid)
    raise LabError(f"{name} has no first process")


def box(name: str) -> Box:
    """A container with all workloads, ready."""
    container, home = contain(name), MEMORY / name
    assert len(processes_in(container)) >= 8, "a shell and seven workloads"
    return Box(
        container,
        Hot(container, home / "hot"),
        Opener(container, home / "opener"),
        Talker(container, home / "talker"),
        DirectIO(container, home / "disk"),
        Shell(container, home / "shell"),
        Hot(container, home / "marked"),
        Hot(container, home / "queue"),
    )


@dataclass
class Check:
    """A probe in the window of its group, and what its result has to be.

    ``verdict`` gets the result and returns whether it equals what the workloads did, and what was found.
    """

    name: str
    module: str
    arguments: dict[str, Any]
    verdict: Callable[[dict[str, Any]], tuple[object, object]]


def together(container: LabContainer, checks: list[Check], work: Callable[[], Any]) -> None:
    """Runs the checks' probes of a container in one window, in which the work is done."""
    running: list[tuple[Check, Running, Path]] = []
    for number, check in enumerate(checks):
        opened = MEMORY / f"opened-{number}"
        opened.unlink(missing_ok=True)
        arguments = {"pids": [container.pid], "duration": "2h", **check.arguments}
        env = {"FLEET_OPENED": str(opened)}
        running.append((check, start_probe(check.module, arguments, before=OPENED, env=env), opened))
    for check, one, opened in running:
        wait_for(lambda one=one, opened=opened: opened.exists() or one.poll() is not None, check.name, timeout=SLOW)
    began, problem = time.time(), ""
    try:
        work()
    except (LabError, AssertionError, OSError) as error:
        problem = f"; the work failed: {error}"
    print(f"the work took {time.time() - began:.1f} s", flush=True)
    for _check, one, _opened in running:
        if one.poll() is None:
            one.kill(ENOUGH)
    for check, one, _opened in running:
        result = one.result(timeout=SLOW)
        report(check.name, *judge(check, result, problem))


def judge(check: Check, result: dict[str, Any], problem: str) -> tuple[bool, object]:
    """Whether the result is exact and complete, and what was found.

    Where a task may be preempted in a program (Linux 7.2: at system calls), the kernel does not run that program for
    other tasks of the CPU meanwhile, and counts that for the whole host. A result may lack no more than it says so.
    """
    if "accounting" not in result:
        return False, f"{result.get('msg')}{problem}"
    account = result["accounting"]
    # under emulation a window opens late, but not after the work, which waits for it
    failed = [failure for failure in result["coverage"]["failed"] if failure["stage"] != "window"]
    try:
        right, found = check.verdict(result)
    except (KeyError, ValueError, IndexError, TypeError) as error:
        right, found = False, f"{type(error).__name__} {error}"
    missed = account["kernel_missed"]
    whole = account["hits"] == account["delivered"] + account["unfinished"] + missed and not failed and not problem
    lacks = right if isinstance(right, Short) else Short(0)
    passed = whole and (bool(right) or 0 < lacks.by <= missed)
    if passed:
        return True, f"{found}; kernel_missed {missed}" if missed else found
    return False, f"{found}; {account} {failed} {result.get('warnings', '')}{problem}"


def rows(result: dict[str, Any]) -> dict[Any, int]:
    """The count of each row by its keys: a tuple of them, or the one."""
    found = {}
    for row in result["rows"]:
        keys = tuple(row["by"].values())
        found[keys[0] if len(keys) == 1 else keys] = row["count"]
    return found


def events(result: dict[str, Any], *names: str) -> list[Any]:
    """These fields of each event, or the one."""
    return [event[names[0]] if len(names) == 1 else tuple(event[name] for name in names) for event in result["events"]]


@dataclass(frozen=True)
class Short:
    """What is found is the truth but for hits that are missing; it is not right."""

    by: int

    def __bool__(self) -> bool:
        return False


def short(is_: Any, was: Any) -> Short:
    """By how many hits a count, or counts by their keys, are short; by none where anything else differs."""
    if isinstance(is_, int) and isinstance(was, int):
        return Short(max(0, was - is_))
    if isinstance(is_, dict) and isinstance(was, dict) and is_.keys() <= was.keys():
        return Short(sum(was.values()) - sum(is_.values()) if all(is_[key] <= was[key] for key in is_) else 0)
    if isinstance(is_, list) and isinstance(was, list) and len(is_) == len(was) == 1:
        return short(is_[0], was[0])
    return Short(0)


def equal(found: Callable[[dict[str, Any]], Any], truth: Callable[[], Any]) -> Callable[[Any], tuple[object, object]]:
    """A verdict: what is found in the result is the truth, which is known after the work."""

    def verdict(result: dict[str, Any]) -> tuple[object, object]:
        is_, was = found(result), truth()
        shown = f"all {len(is_)} as logged" if isinstance(is_, (list, dict)) and len(str(is_)) > TABLE else is_
        return (True, shown) if is_ == was else (short(is_, was), f"{is_}, but it was {was}")

    return verdict


def calls(watched: Box, noise: Box) -> None:
    """Functions, system calls and files."""
    function = {"target": str(MEMORY / "hot"), "function": ["hot_fn"], "value_type": ["int32"]}
    # the CPU's own registers hold the arguments of the kernel function behind a system call
    call = f"__{'arm64' if ARM else 'x64'}_sys_openat2"
    before = watched.hot.totals()

    def fours() -> int:
        return watched.hot.totals().minus_fours - before.minus_fours

    def texts(name: str) -> Callable[[dict[str, Any]], int]:
        return lambda result: events(result, name).count(NOTHING)

    only = equal(lambda result: [row["count"] for row in result["rows"]], lambda: [2 * OPENS])
    checks = [
        Check(
            "uprobe: return values",
            "uprobe",
            {**function, "by": ["retval"], "max_rows": 10_000, "max_bytes": 10_000_000},
            equal(
                lambda result: (result["accounting"]["delivered"], rows(result).get(-4)),
                lambda: (BURSTS * BURST, fours()),
            ),
        ),
        Check(
            "uprobe: latency",
            "uprobe",
            {**function, "collect": "latency"},
            equal(lambda result: [row["count"] for row in result["rows"]], lambda: [BURSTS * BURST]),
        ),
        Check("opensnoop", "opensnoop", {"path": NOTHING, **WIDE}, equal(texts("full_path"), lambda: OPENS)),
        Check(
            "opensnoop: relative paths",
            "opensnoop",
            {"path": Path(NOTHING).name, **WIDE},
            equal(texts("full_path"), lambda: OPENS),
        ),
        Check(
            "syscount",
            "syscount",
            {"by": ["syscall"], "syscall": ["openat2"], "failed": True},
            equal(rows, lambda: {"openat2": 2 * OPENS}),
        ),
        Check(
            "syscount: latency",
            "syscount",
            {"by": ["syscall"], "syscall": ["openat2"], "collect": "latency"},
            equal(rows, lambda: {"openat2": 2 * OPENS}),
        ),
        Check(
            "tracepoint: by field",
            "tracepoint",
            {"event": ["syscalls:sys_exit_openat2"], "by": ["ret"]},
            equal(rows, lambda: {-2: 2 * OPENS}),
        ),
        Check(
            "tracepoint: text",
            "tracepoint",
            {"event": ["syscalls:sys_enter_openat2"], "value": ["filename"], **WIDE},
            equal(texts("filename"), lambda: OPENS),
        ),
        Check("kprobe: count", "kprobe", {"function": [call]}, only),
        Check(
            "kretprobe: return values",
            "kprobe",
            {"function": [call], "value": ["retval"]},
            equal(rows, lambda: {-2: 2 * OPENS}),
        ),
        Check("kprobe: latency", "kprobe", {"function": [call], "collect": "latency"}, only),
        Check(
            "kprobe: text",
            "kprobe",
            {"function": ["do_sys_openat2"], "value": ["arg1", "retval"], "value_type": ["str", "int64"], **WIDE},
            equal(texts("arg1"), lambda: OPENS),
        ),
    ]

    def work() -> None:
        noise.hot.start(1)
        watched.hot.burst(BURSTS, timeout=SLOW)
        noise.opener.open(NOTHING, 50, "openat2")
        watched.opener.open(NOTHING, OPENS, "openat2")
        watched.opener.go_to("/etc")
        watched.opener.open(Path(NOTHING).name, OPENS, "openat2")

    together(watched.container, checks, work)


def fields(watched: Box, noise: Box) -> None:
    """Fields of the kernel's structs by its type information, beside what the file system and the commands say."""
    size, times, port, sent = 4321, 3, 0x1234, 333
    file = MEMORY / "a-file-with-fields"
    file.write_bytes(bytes(size))
    inode, name, skb = "arg0->f_inode", "arg0->f_path.dentry->d_name", "((struct sk_buff *)skbaddr)"
    address, mode = "((struct sockaddr_in *)uservaddr)", "(enum hrtimer_mode)arg1"
    values = [f"{inode}->i_ino", f"{inode}->i_size", f"{name}.name", "arg2"]
    bytes_of = f"{name}.name:{name}.len"
    packet = sent + 8 + 20 + 14  # UDP, IP and the link's header
    lines = [f"dd if={file} of=/dev/null bs={size} count=1 2>/dev/null", "sleep 0.01"] * times
    sender = MEMORY / "sender.py"
    sender.write_text(
        f"import socket\ns = socket.socket(2, 2)\ns.connect(('127.0.0.1', {port}))\ns.send(bytes({sent}))\n"
    )
    lines.append(f"python3 {sender}")
    checks = [
        Check(
            "kprobe: fields",
            "kprobe",
            {"function": ["vfs_read"], "value": values, "filter": [f'{name}.name == "{file.name}"'], **WIDE},
            equal(
                lambda result: events(result, *values),
                lambda: [(file.stat().st_ino, size, file.name, size)] * times,
            ),
        ),
        Check(
            "kprobe: bytes and their length in fields, beside a result",
            "kprobe",
            {
                **WIDE,
                "function": ["vfs_read"],
                "value": [bytes_of, "retval"],
                "value_type": ["str", "int64"],
                "filter": [f"{inode}->i_ino=={file.stat().st_ino}"],
            },
            equal(
                lambda result: events(result, f"{name}.name", f"{name}.name_length", "retval"),
                lambda: [(file.name, len(file.name), size)] * times,
            ),
        ),
        Check(
            "kprobe: fields of a task",
            "kprobe",
            {
                "function": ["wake_up_new_task"],
                "by": ["arg0->real_parent->tgid"],
                "filter": [f"arg0->real_parent->tgid=={watched.shell.pid}", 'arg0->comm == "sh"'],
            },
            equal(rows, lambda: {watched.shell.pid: len(lines)}),
        ),
        Check(
            "kprobe: names of an enum",
            "kprobe",
            {"function": ["hrtimer_nanosleep"], "by": ["comm", mode], "filter": [f"{mode}!=HRTIMER_MODE_ABS"]},
            equal(lambda result: rows(result).get(("sleep", "HRTIMER_MODE_REL")), lambda: times),
        ),
        Check(
            "tracepoint: fields behind a pointer of the kernel",
            "tracepoint",
            {
                **WIDE,
                "event": ["net:net_dev_queue"],
                "value": [f"{skb}->len", "len", f"{skb}->dev->name"],
                "filter": [f"{skb}->len=={packet}"],
            },
            equal(
                lambda result: events(result, f"{skb}->len", "len", f"{skb}->dev->name"),
                lambda: [(packet, packet, "lo")],
            ),
        ),
        Check(
            "tracepoint: fields behind a pointer of the process",
            "tracepoint",
            {
                "event": ["syscalls:sys_enter_connect"],
                "by": [f"{address}->sin_port"],
                "filter": [f"{address}->sin_family==2"],
            },
            equal(rows, lambda: {int.from_bytes(port.to_bytes(2, "big"), sys.byteorder): 1}),
        ),
    ]

    def work() -> None:
        noise.shell.do(*lines, timeout=SLOW)
        watched.shell.do(*lines, timeout=SLOW)

    together(watched.container, checks, work)


def goroutines(watched: Box, noise: Box) -> None:
    """Functions of a stripped Go program, whose goroutines change their threads and stacks, by its own count."""
    program, logged = str(MEMORY / "goroutines"), {}
    names = ("Grow", "Deep", "Nap", "Hop", "Catch", "Yield", "Pair")
    target = {"target": program, "function": [f"main.{name.lower()}" for name in names], "by": ["function"]}
    calls = equal(rows, lambda: {f"main.{name.lower()}": logged[name] for name in names})

    def texts(result: dict[str, Any]) -> bool:
        found = [(each["arg0"], each["arg1"], each["retval"]) for each in result["events"]]
        return len(found) == logged["Pair"] and all(
            text == f"n={number}" and returned == number + len(text) for number, text, returned in found
        )

    recorded = {"function": ["main.pair"], "collect": "events", "value": ["arg0", "arg1", "retval"], **WIDE}
    types = {"value_type": ["int64", "gostr", "int64"], "max_events": 100_000, "max_bytes": 64 << 20}
    checks = [
        Check("uprobe: calls in Go", "uprobe", target, calls),
        Check("uprobe: latency in Go", "uprobe", {**target, "collect": "latency"}, calls),
        Check("uprobe: values in Go", "uprobe", {**target, **recorded, **types}, equal(texts, lambda: True)),
    ]

    def run_in(container: LabContainer, name: str) -> dict[str, int]:
        enter = f"echo $$ > /sys/fs/cgroup/{name}/cgroup.procs; exec nsenter -t {container.pid} -m -p {program} 8"
        return dict(json.loads(run("sh", "-c", enter)))

    def work() -> None:
        run_in(noise.container, "noise")
        logged.update(run_in(watched.container, "watched"))

    together(watched.container, checks, work)


def reach(watched: Box, noise: Box) -> None:
    """Breakpoints in the processes of one container alone, by uprobe_multi or by perf events."""
    target = {"target": str(MEMORY / "hot"), "function": ["hot_fn"]}
    check = {**target, "pids": [watched.container.pid], "_ansible_check_mode": True}
    address = run_module("uprobe", check, timeout=SLOW)["attachments"][0]["address"]

    def code(workload: Hot) -> str:
        with open(f"/proc/{workload.pid}/mem", "rb") as process:
            process.seek(address)
            return process.read(4).hex()

    found: dict[str, Any] = {"before": code(noise.hot), "parent": watched.hot.pid}

    def verdict(result: dict[str, Any]) -> tuple[object, object]:
        gaps = [gap["what"] for gap in result["coverage"]["unwatched"]]
        parent = {row["by"]["pid"]: row["count"] for row in result["rows"]}.get(found["parent"])
        seen = {**found, "counted": parent, "unwatched": gaps, "reach": result["reach"]["taken"]}
        right = (
            parent == BURSTS * BURST
            and f"process {found['child']}" in gaps
            and found["noise"] == found["before"] != found["watched"]
            and not result["coverage"]["complete"]
        )
        return right, seen

    few = {**target, "by": ["pid"], "reach": "processes"}
    checks = [Check("uprobe: reach of single processes", "uprobe", few, verdict)]

    def work() -> None:
        found.update(watched=code(watched.hot), noise=code(noise.hot))
        noise.hot.burst(1, timeout=SLOW)
        watched.hot.burst(BURSTS, timeout=SLOW)
        child = watched.hot.fork()
        found["child"] = child.pid
        child.burst(1, timeout=SLOW)
        child.quit()

    together(watched.container, checks, work)


def marks(watched: Box, noise: Box) -> None:
    """USDT probes."""
    before = len(watched.marked.log())
    target = str(MEMORY / "marked")

    def logged(*names: str) -> list[list[str]]:
        return [line for line in watched.marked.log()[before:] if not names or line[0] in names]

    def five(result: dict[str, Any]) -> list[list[str]]:
        return [[str(event[f"arg{number}"]) for number in range(5)] for event in result["events"]]

    checks = [
        Check(
            "usdt: count",
            "usdt",
            {"target": target, "probe": ["lab:*"], "by": ["probe"]},
            equal(rows, lambda: dict(Counter(f"lab:{line[0]}" for line in logged()))),
        ),
        Check(
            "usdt: arguments",
            "usdt",
            {
                **WIDE,
                "target": target,
                "probe": ["lab:five"],
                "value": [f"arg{number}" for number in range(5)],
                "value_type": ["int64"],
            },
            equal(five, lambda: [line[1:] for line in logged("five")]),
        ),
    ]

    def work() -> None:
        noise.marked.burst(1, timeout=SLOW)
        watched.marked.burst(2, timeout=SLOW)

    together(watched.container, checks, work)


def own(watched: Box, noise: Box) -> None:
    """A program of the operator's own, which is compiled in the virtual machine."""
    if subprocess.run(["/usr/bin/python3", "-c", "import bcc"], capture_output=True, check=False).returncode:
        print("program is not tried: this machine has no BCC", flush=True)
        return
    before = watched.hot.totals()
    where = {"target": str(MEMORY / "hot"), "function": "hot_fn"}

    def program(result: dict[str, Any]) -> dict[str, Any]:
        returns = {row["by"]["value"]: row["count"] for row in result["rows"] if row["by"]["map"] == "returns"}
        entries = [row["count"] for row in result["rows"] if row["by"]["map"] == "entries"]
        return {"entries": entries, "returns": sum(returns.values()), "of them -4": returns.get(-4)}

    def truth() -> dict[str, Any]:
        after = watched.hot.totals()
        number, fours = after.calls - before.calls, after.minus_fours - before.minus_fours
        return {"entries": [number], "returns": number, "of them -4": fours}

    checks = [
        Check(
            "program: uprobe and uretprobe",
            "program",
            {
                "source": (PROGRAMS / "workloads.c").read_text(),
                "attach": [
                    {"program": "on_return", "type": "uretprobe", **where},
                    {"program": "on_entry", "type": "uprobe", **where},
                ],
                "constants": {"STEP": 2},
                "offsets": {"PID_OFFSET": "task_struct.tgid"},
            },
            equal(program, truth),
        ),
    ]

    def work() -> None:
        noise.hot.burst(1, timeout=SLOW)
        watched.hot.burst(1, timeout=SLOW)

    together(watched.container, checks, work)


def habits(watched: Box, noise: Box) -> None:
    """Programs as people write them for bcc, compiled in the virtual machine with this kernel's types."""
    if subprocess.run(["/usr/bin/python3", "-c", "import bcc"], capture_output=True, check=False).returncode:
        print("programs for bcc are not tried: this machine has no BCC", flush=True)
        return
    scope = {"scope": "containers", "max_events": 10_000, "max_bytes": 10_000_000}

    def source(name: str) -> str:
        return (PROGRAMS / name).read_text()

    def opens(result: dict[str, Any]) -> dict[str, Any]:
        def rows_of(part: str) -> list[dict[str, Any]]:
            return [row for row in result["rows"] if row["by"]["map"] == part]

        (histogram,), (place,) = rows_of("took"), rows_of("places")
        names = ("map", "name", "result")
        return {
            "events": Counter(tuple(event[name] for name in names) for event in result["events"]),
            "histogram": sum(bucket["count"] for bucket in histogram["histogram"]) == histogram["count"],
            "took": histogram["count"],
            "stack": (place["count"], "openat" in place["by"]["kernel_stack_id"]),
            "functions": sorted(row["by"]["key"] for row in rows_of("functions")),
        }

    def printed(result: dict[str, Any]) -> dict[str, Any]:
        lines = [event for event in result["events"] if event["map"] == "bpf_trace_printk"]
        whole = all(line["message"] == f"pid {line['pid']} starts a thread" for line in lines)
        return {"lines": len(lines) >= 3, "whole": whole, "inside": all(line["container_pid"] for line in lines)}

    def writers(result: dict[str, Any]) -> dict[str, Any]:
        inside = {event["process"] for event in result["events"] if event["name"] == "directio"}
        return {"inside": inside == {watched.disk.container_pid}, "name": bool(result["events"])}

    checks = [
        Check(
            "program: probes by name, histogram, stacks, perf buffer, trampolines",
            "program",
            {"source": source("habits.c"), **scope},
            equal(
                opens,
                lambda: {
                    "events": {("missing", "opener", -2): OPENS},
                    "histogram": True,
                    "took": OPENS,
                    "stack": (OPENS, True),
                    "functions": [1, 2],
                },
            ),
        ),
        Check(
            "program: bpf_trace_printk",
            "program",
            {"source": source("new_threads.c"), **scope},
            equal(printed, lambda: {"lines": True, "whole": True, "inside": True}),
        ),
        Check(
            "program: PIDs inside",
            "program",
            {"source": source("pid_inside.c"), "attach": [{"program": "on_write", "syscall": "pwrite64"}], **scope},
            equal(writers, lambda: {"inside": True, "name": True}),
        ),
    ]

    def work() -> None:
        for one in (noise, watched):
            one.opener.open(NOTHING, OPENS)
            one.shell.do(*["( : )"] * 3, timeout=SLOW)  # by clone(2); a command may be by vfork(2)
            one.disk.do(3, "write")

    together(watched.container, checks, work)


def places(watched: Box, noise: Box) -> None:
    """The operator's own programs that get packets, with a filter of clsact where there are no TCX links."""
    if subprocess.run(["/usr/bin/python3", "-c", "import bcc"], capture_output=True, check=False).returncode:
        print("programs of packets are not tried: this machine has no BCC", flush=True)
        return
    port, number = 9000, 40
    attach = [
        {"program": "tc_in", "type": "tc_ingress", "interface": "lo"},
        {"program": "tc_out", "type": "tc_egress", "interface": "lo"},
        {"program": "frame", "type": "xdp", "interface": "lo"},
        {"program": "copied", "type": "socket_filter", "expression": f"udp dst port {port} and greater 100"},
        {"program": "sent", "type": "cgroup_skb_egress"},
    ]

    def found(result: dict[str, Any]) -> dict[str, int]:
        counts = {row["by"]["key"]: row["count"] for row in result["rows"]}
        kinds = ["tc in", "tc out", "XDP", "socket", "cgroup"]
        by = {f"by {one['by']}": 1 for one in result["attachments"] if "by" in one}
        left = watched.inside("tc", "qdisc", "show", "dev", "lo").count("clsact")
        return {**{kind: counts.get(place, 0) for place, kind in enumerate(kinds)}, **by, "left": left}

    by = "tcx" if tuple(map(int, re.findall(r"\d+", os.uname().release)[:2])) >= (6, 6) else "clsact"
    # a socket filter sees what goes over lo on its way out and in
    expected = dict.fromkeys(["tc in", "tc out", "XDP", "cgroup"], number) | {
        "socket": 2 * number,
        f"by {by}": 1,
        "left": 0,
    }
    check = Check(
        "program: tc, XDP, socket filter with an expression, cgroup",
        "program",
        {"source": (PROGRAMS / "places.c").read_text(), "attach": attach, "constants": {"PORT": port}},
        equal(found, lambda: expected),
    )

    def work() -> None:
        noise.talker.do(f"udp 127.0.0.1 {port} 9 100")
        watched.talker.do(f"udp 127.0.0.1 {port} {number} 100", f"udp 127.0.0.1 {port + 1} 7 100")

    together(watched.container, [check], work)


def bcc(tools: list[str]) -> None:
    """The programs of BCC's tools, all where none is named: how far each comes on this kernel."""
    from bcc_tools.table import TOOLS, try_tool

    for tool in tools or TOOLS:
        outcome = try_tool(tool, 60)
        print(outcome.row(), flush=True)
        report(f"bcc's {tool}", outcome.steps >= 3, outcome.row())


def network(watched: Box, noise: Box) -> None:
    """Connections, DNS and packets."""
    log: dict[str, list[list[str]]] = {}
    answers = {"0": "NOERROR", "2": "SERVFAIL", "3": "NXDOMAIN", "-1": None}
    types = {"1": "A", "28": "AAAA"}
    # a request that finds the server's queue full is dropped, and sent again twice; Linux 6.5 and newer send it again
    # as often as tcp_syn_linear_timeouts besides (tcp_write_timeout() in net/ipv4/tcp_timer.c)
    linear = "/proc/sys/net/ipv4/tcp_syn_linear_timeouts"
    for one in (watched, noise):
        one.inside("sh", "-c", f"echo 2 > /proc/sys/net/ipv4/tcp_syn_retries; test ! -e {linear} || echo 0 > {linear}")
        one.talker.do(*(f"listen {end}" for end in (f"127.0.0.1 {LISTENS}", f"::1 {LISTENS + 6}", f"127.0.0.1 {FULL}")))

    def resent() -> int:
        lines = Path(f"/proc/{watched.container.pid}/net/snmp").read_text().splitlines()
        names, numbers = (line.split() for line in lines if line.startswith("Tcp:"))
        return int(numbers[names.index("RetransSegs")])

    before = resent()

    def connects() -> list[Any]:
        ports = [LISTENS] * 20 + [REFUSES] * 5 + [LISTENS + 6] * 3
        return [
            (int(local), error == "0", None if error == "0" else "ECONNREFUSED", port)
            for (_kind, local, error, _out, _back), port in zip(log["tcp"], ports, strict=True)
        ]

    def lives() -> list[Any]:
        ports = [int(line[1]) for line in log["tcp"][:20]]
        ends = [("connect", port, LISTENS, 3000, 10) for port in ports]
        return sorted(ends + [("accept", LISTENS, port, 10, 3000) for port in ports])

    def queries() -> list[Any]:
        return [
            (name, types[kind], answers[code], int(port), int(count))
            for _dns, port, _id, name, kind, code, count in log["dns"]
        ]

    def asked(result: dict[str, Any]) -> list[Any]:
        kept = events(result, "query", "type", "rcode", "sport", "answers")
        return [(name, kind, code, port, len(found)) for name, kind, code, port, found in kept]

    checks = [
        Check(
            "tcpconnect",
            "tcpconnect",
            {**WIDE, "port": [LISTENS, REFUSES, LISTENS + 6]},
            equal(lambda result: events(result, "sport", "established", "error", "dport"), connects),
        ),
        Check(
            "tcplife",
            "tcplife",
            {**WIDE, "port": [LISTENS]},
            equal(lambda result: sorted(events(result, "direction", "sport", "dport", "tx_bytes", "rx_bytes")), lives),
        ),
        Check(
            "tcpretrans",
            "tcpretrans",
            {"collect": "count", "by": ["dport", "state"]},
            # a slow machine sends more again than these requests
            equal(
                lambda result: (sum(rows(result).values()), rows(result).get((FULL, "SYN_SENT"))),
                lambda: (resent() - before, 2 * LATE),
            ),
        ),
        Check("dnssnoop", "dnssnoop", WIDE, equal(asked, queries)),
        Check(
            "dnssnoop: count",
            "dnssnoop",
            {"collect": "count", "by": ["query", "rcode"]},
            equal(rows, lambda: dict(Counter((name, answers[code]) for _d, _p, _i, name, _k, code, _c in log["dns"]))),
        ),
        Check(
            "packets",
            "packets",
            {
                "port": [9000, 9001],
                "protocol": ["udp"],
                "expression": "udp[4:2] > 100 and greater 100",
                "collect": "count",
                "by": ["protocol", "dport", "direction"],
            },
            equal(
                rows,
                lambda: {
                    ("udp", port, way): number for port, number in ((9000, 40), (9001, 10)) for way in ("in", "out")
                },
            ),
        ),
        Check(
            "capture",
            "capture",
            {"expression": "udp port 9000", "by": ["direction"]},
            equal(rows, lambda: {"in": 40}),
        ),
    ]

    def work() -> None:
        log["tcp"] = watched.talker.do(
            f"tcp 127.0.0.1 {LISTENS} 20 3000 10", f"tcp 127.0.0.1 {REFUSES} 5 1 1", f"tcp ::1 {LISTENS + 6} 3 1 1"
        )
        noise.talker.do(f"tcp 127.0.0.1 {LISTENS} 9 3000 10", "udp 127.0.0.1 9000 9 100", "dns 53 noise.example 1 0 1")
        log["dns"] = watched.talker.do(
            *["dns 53 www.example.com 1 0 3"] * 3,
            f"dns 53 a.very.long.{'x' * 63}.{'y' * 63}.example 1 0 1",
            "dns 53 www.example.com 28 2 0",
            "dns 53 nowhere.example 1 3 0",
            "dns 53 lost.example 1 -1 0",
        )
        watched.talker.do("udp 127.0.0.1 9000 40 100", "udp 127.0.0.1 9001 10 1000")
        for one in (noise, watched):
            one.talker.do(*[f"begin 127.0.0.1 {FULL}"] * (BACKLOG + 1 + LATE), timeout=SLOW)
        wait_for(lambda: resent() - before >= 2 * LATE, "the requests are sent again", timeout=SLOW)

    together(watched.container, checks, work)


def tasks(watched: Box, noise: Box) -> None:
    """Processes that start, end and get signals, disks and the scheduler."""
    queue: dict[str, int] = {}

    def account() -> dict[str, int]:
        task = Path(f"/proc/{watched.queue.pid}")
        wait_for(lambda: (task / "stat").read_text().rsplit(") ", 1)[1].startswith("S"), "the workload sleeps", SLOW)
        _ran, _waited, runs = (task / "schedstat").read_text().split()
        lost = (task / "status").read_text().split("\nnonvoluntary_ctxt_switches:")[1].split()[0]
        return {"runs": int(runs), "preempted": int(lost)}

    def waits(result: dict[str, Any]) -> dict[str, int]:
        found = {row["by"]["preempted"]: row["count"] for row in result["rows"] if row["by"]["comm"] == "hot"}
        return {"runs": sum(found.values()), "preempted": found.get(True, 0)}

    line = f"/bin/sh -c 'exit 3' one 'two three'; {MEMORY}/ender leader 7; echo $? >> {watched.shell.directory}/log"
    checks = [
        Check(
            "execsnoop",
            "execsnoop",
            {},
            equal(
                lambda result: events(result, "path", "argv", "error"),
                lambda: [
                    ("/bin/sh", ["/bin/sh", "-c", "exit 3", "one", "two three"], None),
                    (f"{MEMORY}/ender", [f"{MEMORY}/ender", "leader", "7"], None),
                ],
            ),
        ),
        Check("exitsnoop", "exitsnoop", {"collect": "count", "by": ["exit_code"]}, equal(rows, lambda: {3: 1, 7: 1})),
        Check(
            "sigsnoop",
            "sigsnoop",
            {"collect": "count", "by": ["signal"], "signal": ["CHLD"]},
            equal(lambda result: list(rows(result).values()), lambda: [2]),
        ),
        Check(
            "biolatency",
            "biolatency",
            {"by": ["disk", "operation"]},
            equal(rows, lambda: {(DISK, "read"): 40, (DISK, "write"): 15}),
        ),
        Check("runqlat", "runqlat", {"by": ["comm", "preempted", "pid"]}, equal(waits, lambda: queue)),
    ]

    def work() -> None:
        watched.shell.do(line, timeout=SLOW)
        noise.shell.do(line.replace(str(watched.shell.directory), str(noise.shell.directory)), timeout=SLOW)
        watched.disk.do(40, "read")
        watched.disk.do(15, "write")
        noise.disk.do(50, "read")
        before = account()
        for _time in range(3):
            noise.queue.start(1)
            watched.queue.burst(1, timeout=SLOW)
        noise.queue.burst(1, timeout=SLOW)
        queue.update({name: number - before[name] for name, number in account().items()})

    together(watched.container, checks, work)


def stacks(watched: Box, noise: Box) -> None:
    """Stacks of what runs and what waits."""

    def named(result: dict[str, Any]) -> tuple[object, object]:
        kept = result["stacks"]
        own = [stack for stack in kept if {"main", "hot_fn"} & set(stack["frames"])]
        kernel = {frame for stack in kept for frame in stack["frames"] if frame.endswith("_[k]")} - {"[unknown]_[k]"}
        total = sum(stack["count"] for stack in kept)
        unwound = result["unwound"]
        whole = all(stack["frames"][-1] == "_start" for stack in own if "hot_fn" in stack["frames"])
        right = own and kernel and whole and total == result["accounting"]["delivered"] > 0
        found = f"{len(kept)} stacks, {len(own)} of them of named functions of the program"
        return right, f"{found}; complete, cut, by frame pointers alone: {', '.join(map(str, unwound.values()))}"

    checks = [
        Check("profile", "profile", {"frequency": 199, "max_bytes": 10_000_000}, named),
        Check("offcputime", "offcputime", {"max_bytes": 10_000_000}, named),
    ]

    def work() -> None:
        noise.queue.start(1)
        watched.queue.burst(1, timeout=SLOW)
        noise.queue.burst(1, timeout=SLOW)

    together(watched.container, checks, work)


def callers(watched: Box, noise: Box) -> None:
    """Stacks of what calls: a probe on a function of ``hot`` does not share a window with the bursts of ``queue``."""

    def of_calls(frames: Callable[[dict[str, Any]], Sequence[tuple[Sequence[str], int]]]) -> Callable[..., Any]:
        """The calls by the ends of their stacks, which are `frames` of the result and how often."""

        def ends(result: dict[str, Any]) -> dict[tuple[str, str], int]:
            counts: Counter[tuple[str, str]] = Counter()
            for stack, count in frames(result):
                counts[stack[0], stack[-1]] += count
            return dict(counts)

        return equal(ends, lambda: {("hot_fn", "_start"): BURSTS * BURST})

    def of_python(result: dict[str, Any]) -> dict[tuple[str, ...], int]:
        """The calls by their functions in Python and by the end of their stacks."""
        counts: Counter[tuple[str, ...]] = Counter()
        for stack in result["stacks"]:
            named = [frame.split(":")[2] for frame in stack["frames"] if frame.startswith("py::")]
            counts[(*named, stack["frames"][-1])] += stack["count"]
        return dict(counts)

    script = MEMORY / "opens.py"
    script.write_text(PYTHON_WORKLOAD)
    for one in (watched, noise):
        home = one.shell.directory
        one.shell.do(f"mkfifo {home}/begin; exec 4<>{home}/begin", f"{sys.executable} -S {script} {home} <&4 &")
        wait_for((home / "ready").exists, "Python is ready", timeout=SLOW)
    function = {"target": str(MEMORY / "hot"), "function": ["hot_fn"]}
    checks = [
        Check(
            "uprobe: stacks",
            "uprobe",
            {**function, "collect": "stacks", "unwind": "tables"},
            of_calls(lambda result: [(stack["frames"], stack["count"]) for stack in result["stacks"]]),
        ),
        Check(
            "uprobe: by stack",
            "uprobe",
            {**function, "collect": "latency", "by": ["stack"]},
            of_calls(lambda result: [(row["by"]["stack"], row["count"]) for row in result["rows"]]),
        ),
        Check(
            "opensnoop: stacks",
            "opensnoop",
            {"path": NOTHING, "collect": "stacks", "kernel_stacks": False},
            equal(lambda result: sum(stack["count"] for stack in result["stacks"]), lambda: OPENS),
        ),
        Check(
            "opensnoop: stacks of Python",
            "opensnoop",
            {"path": NO_PYTHON, "collect": "stacks", "kernel_stacks": False},
            equal(of_python, lambda: {(*PYTHON_CHAIN, "_start"): PYTHON_OPENS}),
        ),
    ]

    def work() -> None:
        noise.hot.start(1)
        watched.hot.burst(BURSTS, timeout=SLOW)
        watched.opener.open(NOTHING, OPENS, "openat2")
        for one in (noise, watched):
            one.shell.do("echo >&4", timeout=SLOW)
            wait_for((one.shell.directory / "made").exists, "Python has made its calls", timeout=SLOW)

    together(watched.container, checks, work)
    for one in (noise, watched):  # until here they live: names of Python's functions are read from their memory
        one.shell.do("echo >&4; wait $!", timeout=SLOW)


def edges(watched: Box, noise: Box) -> None:
    """Windows that the kernel opens and closes by its clock: the probes' processes are stopped before and after."""
    function = {"target": str(MEMORY / "hot"), "function": ["hot_fn"]}

    def in_time(found: Callable[[dict[str, Any]], Any], truth: Any) -> Callable[[Any], tuple[object, object]]:
        def verdict(result: dict[str, Any]) -> tuple[object, object]:
            window = result["window"]
            kept = window["late_ms"] == 0 and abs(window["ended_at"] - window["started_at"] - EDGES) < 0.001
            return equal(found, lambda: truth)(result) if kept else (False, window)

        return verdict

    checks = [
        Check(
            "uprobe: by clock",
            "uprobe",
            function,
            in_time(lambda result: [row["count"] for row in result["rows"]], [BURST]),
        ),
        Check(
            "uprobe: stacks by clock",
            "uprobe",
            {**function, "collect": "stacks", "unwind": "frame_pointers"},
            in_time(lambda result: sum(stack["count"] for stack in result["stacks"]), BURST),
        ),
        Check(
            "opensnoop: by clock",
            "opensnoop",
            {**WIDE, "path": NOTHING},
            in_time(lambda result: events(result, "path").count(NOTHING), OPENS),
        ),
    ]

    def stopped(one: Running) -> bool:
        return one.poll() is not None or " T " in Path(f"/proc/{one.pid}/stat").read_text().rpartition(")")[2]

    def work() -> None:
        noise.hot.start(1)
        watched.hot.burst(1, timeout=SLOW)
        watched.opener.open(NOTHING, OPENS, "openat2")

    shared = {"pids": [watched.container.pid], "max_overhead": 0, "duration": str(EDGES)}
    began = time.time()
    run_module("uprobe", {**shared, **function, "_ansible_check_mode": True}, timeout=SLOW)
    opens = time.time() + EDGES + 3 * len(checks) * (time.time() - began)  # they are ready by then
    shared["start_at"] = repr(opens)
    running = [start_module(check.module, {**shared, **check.arguments}, before=STOPS) for check in checks]
    problem = ""
    try:
        for check, one in zip(checks, running, strict=True):
            wait_for(lambda one=one: stopped(one), f"{check.name} has set its gate", opens - time.time())
        for edge in (opens, opens + EDGES):
            work()
            if time.time() >= edge:
                problem = f"; the work ended {time.time() - edge:.1f} s too late"
            wait_for(lambda edge=edge: time.time() > edge, "the edge of the window", 2 * EDGES)
        work()
    except (LabError, AssertionError, OSError) as error:
        problem = f"; the work failed: {error}"
    for one in running:
        if one.poll() is None:
            one.kill(signal.SIGCONT)
    for check, one in zip(checks, running, strict=True):
        report(check.name, *judge(check, one.result(timeout=SLOW), problem))


def memory(_watched: Box, noise: Box) -> None:
    """Processes that are killed because the memory of their container runs out."""
    Path("/sys/fs/cgroup/cgroup.subtree_control").write_text("+memory")
    limited = contain("limited", LIMIT)
    shell = Shell(limited, MEMORY / "limited/shell")
    hog = f"{MEMORY}/ender memory 64 & p=$!; wait $p; echo $p $? >> {shell.directory}/log"
    spared = hog.replace(str(shell.directory), str(noise.shell.directory))

    def killed() -> list[Any]:
        return [(int(pid), "ender", True) for pid, status in map(str.split, shell.log()) if status == "137"]

    def told(result: dict[str, Any]) -> list[Any]:
        # it had nearly as much as the limit allows
        return [
            (pid, comm, LIMIT // 2048 < size <= LIMIT // 1024 if size is not None else None)
            for pid, comm, size in events(result, "container_pid", "comm", "anon_rss_kb")
        ]

    def truth() -> list[Any]:
        found = killed()
        assert len(found) == 2, f"{found}: two were to be killed"
        return found

    checks = [
        Check("oomkill", "oomkill", WIDE, equal(told, truth)),
        Check("oomkill: count", "oomkill", {"collect": "count", "by": ["comm"]}, equal(rows, lambda: {"ender": 2})),
    ]

    def work() -> None:
        shell.do(hog, f"{MEMORY}/ender memory 4", hog, timeout=SLOW)
        noise.shell.do(spared, timeout=SLOW)

    together(limited, checks, work)


def preflight(_watched: Box, _noise: Box) -> None:
    """What host_info says of this kernel."""
    result = run_module("host_info", timeout=SLOW)
    found = {one["name"]: one for one in result["checks"]}
    told = [
        f"{name}: {found[name]['found']}"
        for name in ("ring buffer", "tracepoints", "uprobe_multi", "real time", "quiet cpus")
    ]
    kinds = [name for name, kind in result["probes"].items() if kind["usable"]]
    right = result["ready"] and all(found[name]["ok"] for name in ("ring buffer", "tracepoints")) and len(kinds) == 3
    report("host_info", right, "; ".join([f"usable: {', '.join(kinds)}", *told]))


GROUPS = {
    one.__name__: one
    for one in (
        preflight,
        calls,
        fields,
        goroutines,
        reach,
        marks,
        network,
        tasks,
        stacks,
        callers,
        edges,
        memory,
        own,
        habits,
        places,
    )
}
BCC = "bcc"  # no part of the whole: an hour under emulation; bcc=opensnoop,tcplife for some tools


def loads(forms: Path) -> None:
    """Loads every program in the forms that matrix.py has chosen."""
    for name, chosen in json.loads(forms.read_text()).items():
        began = time.time()
        found = load_all(name, chosen)
        report(f"{name}: loads", not found.refused, found.told())
        print(f"{name} took {time.time() - began:.0f} s", flush=True)


def refusals() -> None:
    """Checks that every module refuses a kernel that is too old, in one sentence."""
    required: dict[str, dict[str, Any]] = {
        "uprobe": {"target": "/bin/sh", "function": ["main"]},
        "usdt": {"target": "/bin/sh", "probe": ["a:b"]},
        "tracepoint": {"event": ["sched:sched_switch"]},
        "kprobe": {"function": ["vfs_read"]},
    }
    lacks = "it lacks bpf_get_attach_cookie, which Linux 5.15 and newer and RHEL 9 have"
    sentence = f"Kernel {os.uname().release} is too old: {lacks}."
    for name in loadable():
        result = run_module(name, required.get(name, {}), timeout=SLOW)
        report(f"{name} is refused", result.get("unsupported") is True and result["msg"] == sentence, result.get("msg"))


def main() -> None:
    if os.path.exists("/run/docker.sock") or os.getpid() == 1:
        raise SystemExit("inside.py runs only in the virtual machine that matrix.py boots")
    if not Libbpf().has_helper(ATTACH_COOKIE):
        refusals()
        return
    binaries, wanted = Path(sys.argv[1]), sys.argv[2:] or ["loads", *GROUPS]
    if {"loads", "values"} & set(wanted):
        loads(binaries / "forms.json")
    groups = [GROUPS[name] for name in wanted if name in GROUPS]
    if groups:
        try_groups(binaries, groups)
    for name in wanted:
        if name.partition("=")[0] == BCC:
            bcc(name.partition("=")[2].split(",") if "=" in name else [])


def try_groups(binaries: Path, groups: list[Callable[[Box, Box], None]]) -> None:
    """Runs these parts of GROUPS on two containers."""
    MEMORY.mkdir()
    for binary in ("hot", "opener", "talker", "directio", "marked", "ender", "goroutines"):
        shutil.copy2(binaries / binary, MEMORY / binary)
    run("modprobe", "null_blk", "nr_devices=1", "gb=1")
    watched, noise = box("watched"), box("noise")
    print("the containers run", flush=True)
    for group in groups:
        began = time.time()
        try:
            group(watched, noise)
        except (LabError, AssertionError, OSError, ValueError, KeyError) as error:
            report(group.__name__, False, f"{type(error).__name__} {error}")
        print(f"{group.__name__} took {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
    print("\ninside: done", flush=True)
