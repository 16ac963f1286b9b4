# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what `reach` costs: those who were not asked for each hit, and the module for each process.

    PYTHONPATH=tests python3 benchmarks/reach.py [PROCESSES]

First two containers of one image call malloc as fast as they can; one of them is probed, without a budget, and the
speed of both is printed, with each reach. Then PROCESSES (100) processes with one mapped file are attached to, each on
its own: by uprobe_multi links and by perf events, detached one after the other, as the kernel does it for a killed
process, and by CLOSERS threads.
"""

from __future__ import annotations

import os
import signal
import sys
import time

from ansible_collections.fleet.probe.plugins.module_utils._attach.bystanders import Search
from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._attach.trap import CODE
from ansible_collections.fleet.probe.plugins.module_utils._core import linux, proc
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_UPROBE_MULTI
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING
from lab.docker import Dockerd
from lab.host import wait_for
from lab.probes import armed, start_probe
from lab.workload import start_mallocs

CALLS = 20_000


def speeds() -> None:
    """Prints the speed of both containers, not probed and with each reach."""
    with Dockerd() as docker:
        asked, other = start_mallocs(docker, "reach-asked"), start_mallocs(docker, "reach-other")
        print(f"not probed: {asked.speed(10_000_000):,.0f} and {other.speed(10_000_000):,.0f} calls a second")
        for reach in ("file", "processes"):
            arguments = {
                "endpoints": {"docker": str(docker.socket)},
                "names": ["reach-asked"],
                "target": "/bin/mallocs",
                "function": "malloc",
                "duration": "10m",
                "reach": reach,
            }
            with start_probe("uprobe", arguments) as running:
                wait_for(lambda running=running: armed(running.pid), "the window opens")
                probed, bystander = asked.speed(CALLS), other.speed(CALLS)
            print(f"reach: {reach}: the one asked {probed:,.0f}, the other {bystander:,.0f} calls a second")


def processes(number: int) -> None:
    """Prints the seconds that attaching and detaching take."""
    libbpf = require_host()
    file = os.memfd_create("reach", os.MFD_CLOEXEC)
    os.write(file, bytes.fromhex(CODE[linux.architecture()][0]))
    linux.call_mapped(file, 1)
    children = []
    for _child in range(number):
        pid = os.fork()
        if not pid:
            signal.pause()
        children.append(pid)
    try:
        for multi in (True, False):
            for at_once in (False, True):
                program = libbpf.load_program("kprobe", "nothing", NOTHING, BPF_TRACE_UPROBE_MULTI if multi else 0)
                attachments, began = Attachments(), time.monotonic()
                for pid in children:
                    if multi:
                        attachments.uprobe_multi(program, file, [0], [0], False, pid=pid)
                    else:
                        attachments.uprobe(program, file, 0, False, 0, pid=pid)
                attached = time.monotonic()
                if at_once:
                    attachments.close()
                else:
                    for handle in list(attachments._fds):
                        attachments.detach(handle)
                kind, how = "uprobe_multi" if multi else "perf event", "by threads" if at_once else "one by one"
                attach, detach = (attached - began) / number, (time.monotonic() - attached) / number
                print(
                    f"{kind}: attached in {attach * 1000:.2f} ms a process, detached {how} in {detach * 1000:.1f} ms "
                    "a process"
                )
    finally:
        for pid in children:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    began, pids = time.monotonic(), len(proc.list_pids())
    Search({(1, 1)}, {1}, []).result()
    print(f"looking for bystanders among {pids} processes took {time.monotonic() - began:.3f} s")


if __name__ == "__main__":
    processes(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
    speeds()
