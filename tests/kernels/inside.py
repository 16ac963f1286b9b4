# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside a booted kernel: tries every kind of probe with the real modules, on containers made of namespaces.

usage: inside.py BINARIES     (the directory with the lab's workloads; as root, only in the virtual machine that
matrix.py boots, with the PYTHONPATH that it sets)

All probes share one window, because a module takes seconds to start under software emulation. A second container does
the same work as noise. Each output line that begins with RESULT is one check as JSON: [name, passed, what was found].
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._load.host import OLDEST, kernel_version
from lab.host import wait_for
from lab.loads import load_all, loadable
from lab.modules import run_module, start_module
from lab.workload import Hot, LabContainer, Opener, processes_in

MEMORY = Path("/dev/shm/fleet-kernels")
BURST, OPENS, BURSTS = 1000, 300, 2
NOTHING = "/etc/no-such-file"
PROBES = ("uprobe", "opensnoop", "tracepoint", "kprobe", "profile", "offcputime")
DURATION = 20.0
# how the opener ends: its exit code, and the signal that its parent gets
ONCE = {"exitsnoop": "0", "sigsnoop": "17"}


def report(name: str, passed: bool, found: object) -> None:
    """Prints one RESULT line for matrix.py."""
    print("\nRESULT " + json.dumps([name, passed, str(found)[:300]]), flush=True)


def start(name: str) -> tuple[Hot, Opener]:
    """Starts a container with a cgroup of its own, whose first process is a shell that runs both workloads."""
    cgroup, states = Path("/sys/fs/cgroup") / name, [MEMORY / name / kind for kind in ("hot", "opener")]
    cgroup.mkdir()
    for state in states:
        state.mkdir(parents=True)
    inner = f"mount -t proc proc /proc; {MEMORY}/opener {states[1]} & {MEMORY}/hot burst {BURST} {states[0]}; true"
    script = f"echo $$ > {cgroup}/cgroup.procs; exec unshare --mount --pid --fork --kill-child sh -c '{inner}'"
    subprocess.Popen(["sh", "-c", script], stdin=subprocess.DEVNULL)

    def first() -> int | None:
        for pid in (cgroup / "cgroup.procs").read_text().split():
            if Path(f"/proc/{pid}/status").read_text().split("\nNSpid:")[1].split("\n")[0].split()[-1] == "1":
                return int(pid)
        return None

    for state in states:
        wait_for((state / "total").exists, f"the workloads of {name}", timeout=120.0)
    pid = first()
    assert pid is not None and len(processes_in(LabContainer("", name, pid))) == 3, "a shell and two workloads"
    container = LabContainer("", name, pid)
    return Hot(container, states[0]), Opener(container, states[1])


def loads() -> None:
    """Loads every program in every form that has another pair of constants' values."""
    for name in loadable():
        began = time.time()
        found = load_all(name, pairs=True)
        report(f"{name}: loads", not found.refused, f"{found.told()}, {time.time() - began:.0f} s")


def refusals() -> None:
    """Checks that every module refuses a kernel that is too old, in one sentence."""
    required: dict[str, dict[str, Any]] = {
        "uprobe": {"target": "/bin/sh", "function": ["main"]},
        "opensnoop": {},
        "tracepoint": {"event": ["sched:sched_switch"]},
        "kprobe": {"function": ["vfs_read"]},
        "profile": {},
        "offcputime": {},
    }
    sentence = f"Kernel {os.uname().release} is too old; this probe needs Linux 5.15 or newer, or RHEL 9."
    for name in PROBES:
        result = run_module(name, required[name], timeout=300.0)
        report(f"{name} is refused", result.get("unsupported") is True and result["msg"] == sentence, result.get("msg"))


def runs(hot: str, pid: int) -> dict[str, tuple[str, dict[str, Any]]]:
    """The module and the arguments of each check."""
    function = {"target": hot, "function": ["hot_fn"], "value_type": ["int32"]}
    wide = {"collect": "events", "max_events": 10_000, "max_bytes": 10_000_000, "ring_bytes": 4 << 20}
    call = f"__{'x64' if os.uname().machine == 'x86_64' else 'arm64'}_sys_openat2"
    return {
        "uprobe: return values": (
            "uprobe",
            {**function, "by": ["retval"], "max_rows": 10_000, "max_bytes": 10_000_000},
        ),
        "uprobe: latency": ("uprobe", {**function, "collect": "latency"}),
        "opensnoop": ("opensnoop", {"path": NOTHING, **wide}),
        "opensnoop: relative paths": ("opensnoop", {"path": Path(NOTHING).name, **wide}),
        "syscount": ("syscount", {"by": ["syscall"], "syscall": ["openat2"], "failed": True}),
        "syscount: latency": ("syscount", {"by": ["syscall"], "syscall": ["openat2"], "collect": "latency"}),
        "exitsnoop": ("exitsnoop", {"collect": "count", "by": ["exit_code"]}),
        "sigsnoop": ("sigsnoop", {"collect": "count", "by": ["signal"], "signal": ["CHLD"]}),
        "oomkill: none": ("oomkill", {"collect": "count"}),
        "tracepoint: by field": ("tracepoint", {"event": ["syscalls:sys_exit_openat2"], "by": ["ret"]}),
        "tracepoint: text": ("tracepoint", {"event": ["syscalls:sys_enter_openat2"], "value": ["filename"], **wide}),
        "kprobe: count": ("kprobe", {"function": [call]}),
        "kretprobe: return values": ("kprobe", {"function": [call], "value": ["retval"]}),
        "kprobe: latency": ("kprobe", {"function": [call], "collect": "latency"}),
        "kprobe: text": (
            "kprobe",
            {"function": ["do_sys_openat2"], "value": ["arg1", "retval"], "value_type": ["str", "int64"], **wide},
        ),
        "profile": ("profile", {"frequency": 199, "max_bytes": 10_000_000}),
        "offcputime": ("offcputime", {"max_bytes": 10_000_000}),
    }


def verdict(name: str, result: dict[str, Any], minus_fours: int) -> tuple[bool, object]:
    """Whether the result matches what the workload did, and what was found."""
    if "rows" not in result:
        return False, result.get("msg")
    account, rows = result["accounting"], result["rows"]
    counts = {str(next(iter(row["by"].values()), None)): row["count"] for row in rows}
    texts = [event.get("filename", event.get("full_path", event.get("arg1"))) for event in result["events"]]
    found: object = counts if rows else f"{texts.count(NOTHING)} of {NOTHING}"
    if name == "uprobe: return values":
        passed = counts.get("-4") == minus_fours and account["delivered"] == BURSTS * BURST
        found = f"{account['delivered']} calls, {counts.get('-4')} of them -4"
    elif name == "uprobe: latency":
        passed = [row["count"] for row in rows] == [BURSTS * BURST] and rows[0]["min"] > 0
        found = f"{account['delivered']} calls"
    elif name in ONCE:
        passed = counts == {ONCE[name]: 1}
    elif name == "oomkill: none":
        passed, found = not rows and account["hits"] == 0, "loads and attaches; no process was killed"
    elif name.startswith("syscount"):
        passed = counts == {"openat2": 2 * OPENS}
    elif "by field" in name or "kretprobe" in name:
        passed = counts == {"-2": 2 * OPENS}
    elif name in ("kprobe: count", "kprobe: latency"):
        passed = [row["count"] for row in rows] == [2 * OPENS]
        found = f"{account['delivered']} calls"
    elif name in ("profile", "offcputime"):
        stacks = result["stacks"]
        named = [stack for stack in stacks if {"main", "hot_fn"} & set(stack["frames"])]
        kernel = {frame for stack in stacks for frame in stack["frames"] if frame.endswith("_[k]")} - {"[unknown]_[k]"}
        passed = bool(named and kernel) and sum(stack["count"] for stack in stacks) == account["delivered"] > 0
        found = f"{len(stacks)} stacks, {len(named)} of them of named functions of the program"
    else:
        passed = texts.count(NOTHING) == OPENS
    # under emulation a window may open late; a separate check verifies that it opened before the work began
    failed = [failure for failure in result["coverage"]["failed"] if failure["stage"] != "window"]
    passed = passed and not failed and account["hits"] == account["delivered"]
    return passed, found if passed else f"{found}; {account} {failed}"


def probes(hot_binary: str) -> None:
    """Checks every kind of probe on a kernel that is new enough."""
    (hot, opener), (noise_hot, noise_opener) = start("watched"), start("noise")
    print("the containers run", flush=True)
    began = time.time()
    run_module("opensnoop", {"_ansible_check_mode": True}, timeout=300.0)
    checks = runs(hot_binary, hot.container.pid)
    print(f"one module alone took {time.time() - began:.1f} s", flush=True)
    # one and a half times as long as all of them take side by side on two CPUs
    start_at = time.time() + 5.0 + (time.time() - began) * len(checks) * 0.75
    shared = {"pids": [hot.container.pid], "start_at": repr(start_at), "duration": str(DURATION)}
    running = {name: start_module(module, {**shared, **arguments}) for name, (module, arguments) in checks.items()}
    wait_for(lambda: time.time() > start_at + 3.0, "the window opens", timeout=600.0)
    before = hot.totals()
    worked = time.time()
    noise_hot.start(1)
    after = hot.burst(BURSTS)
    noise_opener.open(NOTHING, 50, "openat2")
    opener.open(NOTHING, OPENS, "openat2")
    opener.go_to("/etc")
    opener.open(Path(NOTHING).name, OPENS, "openat2")
    opener.quit()
    print(f"the work took {time.time() - worked:.1f} s of {DURATION:g}", flush=True)
    for name, one in running.items():
        result = one.result(timeout=300.0)
        report(name, *verdict(name, result, after.minus_fours - before.minus_fours))
        window = result.get("window")
        if window and not window["started_at"] < worked:
            report(f"{name}: in time", False, window)


def main() -> None:
    if os.path.exists("/run/docker.sock") or os.getpid() == 1:
        raise SystemExit("inside.py runs only in the virtual machine that matrix.py boots")
    if kernel_version(os.uname().release) < OLDEST:
        refusals()
        return
    loads()
    MEMORY.mkdir()
    for binary in ("hot", "opener"):
        shutil.copy2(Path(sys.argv[1]) / binary, MEMORY / binary)
    probes(str(MEMORY / "hot"))


if __name__ == "__main__":
    main()
