# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what a play of fleet.probe.trace costs the controller, compared with `ansible -m ping` of the same hosts.

    PYTHONPATH=tests python3 benchmarks/fleet_play.py [--before COMMIT] [--kept] [HOSTS ...]

All hosts are this machine, over ssh on loopback, with 10 forks, Ansible's default settings and a window of 30 s. The
same cores do the hosts' work, so a fleet of separate machines is faster. Prints one line for each size: seconds of
the ping, without open connections, and of the play; the play's time relative to ping plus window; seconds of each
phase; CPU seconds per host of ansible and its ssh commands for the ping, for a play that pings all hosts and then
pauses for the time of the window (while Ansible waits, it looks for results a thousand times each second), and for
the play; memory of its largest process; bytes per host and direction on the network, which is a network namespace of
its own; how far apart the first and the last window opened, and the share of the window that all hosts had in common.

With --before each size is measured twice, with the collection of that commit and with this one. With --kept the kernel
of this machine says meanwhile that NTP keeps its clock, as that of a host in production does.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import json
import os
import re
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lab.docker import Dockerd
from lab.sshd import Sshd
from lab.workload import start_hot

FORKS, WINDOW = 10, 30
PHASES = {"clock": "Read ", "start": "Start the probe", "collect": "Collect the answers"}
ROOT = Path(__file__).resolve().parents[1]
ALONE = "FLEET_BENCH_ALONE"
PAUSE = f"""
- hosts: all
  gather_facts: false
  tasks:
    - ansible.builtin.ping:
    - ansible.builtin.pause:
        seconds: {WINDOW}
"""


class Run(NamedTuple):
    """One command: wall and CPU seconds, bytes over loopback, the start of each task in seconds, the exit status."""

    seconds: float
    processor: float
    sent: int
    began: dict[str, float]
    status: int


def run(*command: str) -> Run:
    """Runs an ansible command until it ends."""
    tasks: dict[str, float] = {}
    before, bytes_before, start = usage(), loopback(), time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout  # a pipe was asked for
    for line in process.stdout:
        if match := re.match(r"TASK \[(?:.* : )?(.*)\]", line):
            tasks[match[1]] = time.monotonic() - start
    status = process.wait()
    return Run(time.monotonic() - start, usage() - before, loopback() - bytes_before, tasks, status)


def usage() -> float:
    """CPU seconds of all commands that have ended so far."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def loopback() -> int:
    """Bytes sent over the loopback interface so far."""
    (line,) = (line for line in Path("/proc/net/dev").read_text().splitlines() if line.strip().startswith("lo:"))
    return int(line.split()[1])


def phase(tasks: dict[str, float], name: str) -> float:
    """Seconds from the start of the task whose name begins so to the start of the next one."""
    began = next(moment for task, moment in tasks.items() if task.startswith(name))
    return min(moment for moment in tasks.values() if moment > began) - began


def run_on(hosts: int, directory: Path, *command: str) -> Run:
    """Runs an ansible command on that many hosts, none of which has an open connection yet."""
    with Sshd() as sshd:
        return run(*command, "-i", str(write_inventory(directory, sshd, hosts)), "-f", str(FORKS))


def write_inventory(directory: Path, sshd: Sshd, hosts: int) -> Path:
    """An inventory of ``hosts`` hosts."""
    lines = [f"host{number:04} {sshd.host(number)}" for number in range(hosts)]
    path = directory / "hosts"
    path.write_text("\n".join([*lines, "[all:vars]", f"ansible_python_interpreter={sys.executable}", ""]))
    return path


def collection(directory: Path, commit: str) -> Path:
    """The collection of a commit, where Ansible finds it."""
    place = directory / commit / "ansible_collections" / "fleet" / "probe"
    place.mkdir(parents=True)
    archive = subprocess.run(["git", "archive", commit], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    subprocess.run(["tar", "-x", "-C", str(place)], input=archive.stdout, check=True)
    return directory / commit


@contextlib.contextmanager
def kept_by_ntp() -> Iterator[None]:
    """The kernel takes its clock for one that is kept within 5 ms, until the end of the block (adjtimex(2))."""
    # Ended from outside, too, this leaves the kernel as it was.
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    libc = ctypes.CDLL(None, use_errno=True)
    before = ctypes.create_string_buffer(208)
    libc.adjtimex(before)
    maxerror, esterror = struct.unpack_from("qq", before, 24)
    (status,) = struct.unpack_from("i", before, 40)
    wanted = 0x4 | 0x8 | 0x10  # ADJ_MAXERROR, ADJ_ESTERROR, ADJ_STATUS
    asked = struct.pack("@Iqqqqi", wanted, 0, 0, 5000, 5000, status & ~0x40)
    if libc.adjtimex(ctypes.create_string_buffer(asked, 208)) < 0:
        raise SystemExit("--kept needs the capability CAP_SYS_TIME")
    try:
        yield
    finally:
        back = struct.pack("@Iqqqqi", wanted, 0, 0, maxerror, esterror, status)
        libc.adjtimex(ctypes.create_string_buffer(back, 208))


def measure(hosts: int, docker: Dockerd, directory: Path, trees: dict[str, Path]) -> Iterator[str]:
    """Measures one size; the lines of the table, one for each tree."""
    ping = run_on(hosts, directory, "ansible", "all", "-m", "ansible.builtin.ping")
    (directory / "pause.yml").write_text(PAUSE)
    pause = run_on(hosts, directory, "ansible-playbook", str(directory / "pause.yml"))
    for name, tree in trees.items():
        os.environ["ANSIBLE_COLLECTIONS_PATH"] = str(tree)
        yield f"{name:>6} {measured(hosts, docker, directory, ping, pause)}"


def measured(hosts: int, docker: Dockerd, directory: Path, ping: Run, pause: Run) -> str:
    """Measures the play with one tree."""
    report = directory / "report"
    variables = {
        "probe": "uprobe",
        "selector": "app=bench",
        "endpoints": {"docker": docker.host},
        "probe_args": {"target": "/bin/hot", "function": "hot_fn"},
        "duration": WINDOW,
        "report_dir": str(report),
    }
    play = run_on(hosts, directory, "ansible-playbook", "fleet.probe.trace", "-e", json.dumps(variables))
    if ping.status or pause.status or play.status:
        raise SystemExit(f"ping ended with {ping.status}, the pause with {pause.status}, the play with {play.status}")
    document = json.loads((report / "latest" / "fleet.json").read_text())
    window = document["window"]
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    phases = " ".join(f"{phase(play.began, name):7.1f}" for name in PHASES.values())
    return (
        f"{hosts:6} {ping.seconds:7.1f} {play.seconds:7.1f} {play.seconds / (ping.seconds + WINDOW):6.2f} {phases} "
        f"{ping.processor / hosts:8.2f} {pause.processor / hosts:9.2f} {play.processor / hosts:8.2f} "
        f"{memory / 1024:6.0f} "
        f"{ping.sent / hosts / 1024:9.0f} {play.sent / hosts / 1024:9.0f} "
        f"{window['spread_ms']:8.1f} {100 * window['overlap'] / WINDOW:7.1f} {document['coverage']['hosts_reached']:7}"
    )


def main() -> None:
    """Measures each size in a network namespace of its own, so that no other traffic is counted."""
    if ALONE not in os.environ:
        words = [sys.executable, *sys.argv]
        os.environ[ALONE] = "1"
        os.execvp("unshare", ["unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh", *words])
    parser = argparse.ArgumentParser(description="What a play costs the controller")
    parser.add_argument("--before", metavar="COMMIT")
    parser.add_argument("--kept", action="store_true")
    parser.add_argument("hosts", nargs="*", type=int)
    asked = parser.parse_args()
    print(
        f"{'tree':>6} "
        f"{'hosts':>6} {'ping s':>7} {'play s':>7} {'share':>6} {'clock s':>7} {'start s':>7} {'coll. s':>7} "
        f"{'ping cpu':>8} {'pause cpu':>9} {'play cpu':>8} {'MiB':>6} {'ping KiB':>9} {'play KiB':>9} "
        f"{'apart ms':>8} {'common%':>7} {'reached':>7}",
        flush=True,
    )
    kept = kept_by_ntp() if asked.kept else contextlib.nullcontext()
    with kept, Dockerd() as docker, tempfile.TemporaryDirectory() as name:
        trees = {"before": collection(Path(name), asked.before)} if asked.before else {}
        trees["now"] = ROOT / ".build" / "collections"
        hot = start_hot(docker, "bench-hot", labels={"app": "bench"})
        for hosts in asked.hosts or [10, 50, 100]:
            for line in measure(hosts, docker, Path(name), trees):
                print(line, flush=True)
        docker.rm(hot.container)


if __name__ == "__main__":
    main()
