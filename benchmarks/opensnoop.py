# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what 100,000 opens per second cost the collector, compared with BCC and bpftrace.

    PYTHONPATH=tests python3 benchmarks/opensnoop.py [SECONDS]

A container opens a file RATE times per second for SECONDS (5), or as often as the machine can. BCC and bpftrace print
a line per open, with time, process and path, to a file. fleet.probe reads every event; its result holds those that fit
into max_bytes (the default) and the number of the others. A second run, of one second, returns all of them. Prints the
events that came out of the kernel and the CPU time per event of the collector's process, from the moment its probes are
attached until it ends. (The container pays for the BPF programs, see benchmarks/uprobe.py.) All run in turn on one
machine, because machines differ.

opensnoop-bpfcc uses kprobes or fentry. So that the benchmark also runs where neither works, a BCC program on the
tracepoints of openat replaces it: it keeps the path from entry to return and prints in the callback of its perf
buffer, as the tool does.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO

from figures import OURS, Figure, show
from lab.docker import Dockerd
from lab.host import wait_for
from lab.workload import Opener, start_opener
from uprobe import BCC_PYTHON, ROOT, Contender, cpu_time, programs

RATE, SLICE = 100_000, 0.05  # opens per second; seconds between two commands to the workload
PATH = "/etc/hosts"
# mounts tracefs only for the contender, so that the host stays as it is
TRACEFS = ["unshare", "--mount", "sh", "-c", 'mount -t tracefs tracefs /sys/kernel/tracing; exec "$@"', "sh"]
BCC_SCRIPT = r"""
import sys
from bcc import BPF
bpf = BPF(text='''
struct opened { u64 time; u32 pid; u32 uid; int result; int flags; char comm[TASK_COMM_LEN]; char path[255]; };
struct asked { const char *path; int flags; };
BPF_HASH(entered, u64, struct asked);
BPF_PERF_OUTPUT(events);
TRACEPOINT_PROBE(syscalls, sys_enter_openat) {
    u64 thread = bpf_get_current_pid_tgid();
    struct asked asked = {.path = args->filename, .flags = args->flags};
    entered.update(&thread, &asked);
    return 0;
}
TRACEPOINT_PROBE(syscalls, sys_exit_openat) {
    u64 thread = bpf_get_current_pid_tgid();
    struct asked *asked = entered.lookup(&thread);
    struct opened event = {};
    if (!asked)
        return 0;
    event.time = bpf_ktime_get_ns();
    event.pid = thread >> 32;
    event.uid = bpf_get_current_uid_gid();
    event.result = args->ret;
    event.flags = asked->flags;
    bpf_get_current_comm(&event.comm, sizeof(event.comm));
    bpf_probe_read_user_str(&event.path, sizeof(event.path), asked->path);
    events.perf_submit(args, &event, sizeof(event));
    entered.delete(&thread);
    return 0;
}''')
def show(cpu, data, size):
    event = bpf["events"].event(data)
    number, error = (event.result, 0) if event.result >= 0 else (-1, -event.result)
    print("%-14.9f %-6d %-6d %-16s %4d %3d %s" % (event.time / 1e9, event.uid, event.pid,
          event.comm.decode("utf-8", "replace"), number, error, event.path.decode("utf-8", "replace")))
bpf["events"].open_perf_buffer(show, page_cnt=64)
while True:
    try:
        bpf.perf_buffer_poll()
    except KeyboardInterrupt:
        sys.exit()
"""

# What any module pays to return a result: Ansible goes through all of it, and makes JSON of it.
ANSIBLE_SCRIPT = """
import contextlib, io, json, sys, time
from ansible.module_utils import basic
result = json.load(open(sys.argv[1]))
for key in ("invocation", "warnings"):
    result.pop(key, None)
basic._ANSIBLE_ARGS = b'{"ANSIBLE_MODULE_ARGS": {}}'
basic._ANSIBLE_PROFILE = "legacy"
module = basic.AnsibleModule({})
began = time.process_time()
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    module.exit_json(**result)
print(time.process_time() - began)
"""


def work(opener: Opener, seconds: float) -> tuple[int, float]:
    """Opens RATE files per second, or fewer if the machine cannot keep up; returns the opens and the seconds."""
    before, began = opener.totals().tried, time.monotonic()
    for number in range(round(seconds / SLICE)):
        opener.open(PATH, round(RATE * SLICE))
        time.sleep(max(0.0, began + (number + 1) * SLICE - time.monotonic()))
    return opener.totals().tried - before, time.monotonic() - began


def collect(contender: Contender, opener: Opener, seconds: float, ready_at: float | None) -> tuple[int, float, IO[str]]:
    """Runs a collector; returns the opens, the CPU time in ms that it spent on them, and its output.

    Its probes are attached at ``ready_at`` (epoch seconds), or, if None, once its programs are loaded.
    """
    others = set(programs())
    output = tempfile.TemporaryFile("w+")  # noqa: SIM115
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as errors:
        stdin.write(contender.stdin.encode())
        stdin.seek(0)
        process = subprocess.Popen(contender.argv, stdin=stdin, stdout=output, stderr=errors)
        wait_for(lambda: len(set(programs()) - others) >= 1 or process.poll() is not None, "its programs are there", 60)
        time.sleep(1.5 if ready_at is None else max(0.0, ready_at + 0.2 - time.time()))
        spent = cpu_time(process.pid)
        opens, took = work(opener, seconds)
        if ready_at is None:
            time.sleep(1.0)
            process.send_signal(signal.SIGINT)
        _pid, _status, usage = os.wait4(process.pid, 0)
        process.returncode = 0  # wait4() above has reaped it, for its CPU time
        errors.seek(0)
        output.seek(0)
        spent = (usage.ru_utime + usage.ru_stime) * 1000 - spent
    print(f"  {contender.name:22} {opens / took:8.0f} opens/s", end="", flush=True)
    return opens, spent, output


def ours(name: str, docker: Dockerd, opener: Opener, seconds: float, **more: object) -> tuple[float, float]:
    """CPU time per event of fleet.probe's module, in µs, and Ansible's part of it; prints what became of the opens."""
    start_at = time.time() + 4.0
    given = {
        "endpoints": {"docker": docker.host}, "names": ["bench"], "start_at": repr(start_at),
        "duration": str(2 * seconds + 2), "max_events": 10_000_000, "ring_bytes": 64 << 20, "path": PATH,
        "max_overhead": 0, **more,
    }  # fmt: skip
    module = [BCC_PYTHON, "-m", "ansible_collections.fleet.probe.plugins.modules.opensnoop"]
    arguments = json.dumps({"ANSIBLE_MODULE_ARGS": given})
    opens, spent, output = collect(Contender(name, module, arguments), opener, seconds, start_at)
    with output:
        result = json.load(output)
    account = result["accounting"]
    assert account["hits"] == opens == sum(count for name, count in account.items() if name != "hits"), account
    print(f" {account['delivered']:8} events of {opens} {spent * 1000 / account['delivered']:7.2f} µs CPU an event")
    print(f"  {'':22} {len(result['events'])} of them in the result; {json.dumps(account)}")
    with tempfile.NamedTemporaryFile("w") as file:
        json.dump(result, file)
        file.flush()
        command = [BCC_PYTHON, "-c", ANSIBLE_SCRIPT, file.name]
        returned = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    delivered = float(account["delivered"])
    return spent * 1000 / delivered, returned * 1e6 / delivered


def theirs(contender: Contender, opener: Opener, seconds: float) -> float:
    """CPU time per event of a collector that prints lines, in µs."""
    opens, spent, output = collect(contender, opener, seconds, None)
    with output:
        events = sum(PATH in line for line in output)
    cost = spent * 1000 / max(1, events)
    print(f" {events:8} events of {opens} {cost:7.2f} µs CPU an event")
    return cost


def main() -> None:
    import ansible

    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    path = [str(ROOT / ".build" / "collections"), str(Path(ansible.__file__).parents[1])]
    os.environ["PYTHONPATH"] = os.pathsep.join(path)
    os.environ["BCC_KERNEL_SOURCE"] = str(ROOT / "bpf")  # replacements for kernel headers, for hosts without them
    print(f"Opens of {PATH} in a container for {seconds:g} s: events that came out, CPU time of the collector")
    with Dockerd() as docker:
        opener = start_opener(docker, "bench")
        own, _ansible = ours(OURS, docker, opener, seconds)
        whole, ansible = ours("fleet.probe, all of it", docker, opener, 1.0, max_bytes=1 << 30)
        bcc = theirs(Contender("BCC on tracepoints", [*TRACEFS, BCC_PYTHON, "-c", BCC_SCRIPT]), opener, seconds)
        opensnoop = [*TRACEFS, "bpftrace", "-q", "/usr/sbin/opensnoop.bt"]
        text = theirs(Contender("bpftrace opensnoop.bt", opensnoop), opener, seconds)
    peers = {"BCC on tracepoints": bcc, "bpftrace opensnoop.bt": text}
    show(Figure("collector", "the result holds what fits into max_bytes", "µs", {OURS: own, **peers}))
    show(Figure("collector", "the result holds every event", "µs", {OURS: whole, **peers}))
    show(
        Figure("collector", "the same, without what Ansible takes to return it", "µs", {OURS: whole - ansible, **peers})
    )


if __name__ == "__main__":
    main()
