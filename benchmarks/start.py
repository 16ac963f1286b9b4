# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long it takes until a probe is armed, for 1 and for 100 containers of one image.

    PYTHONPATH=tests python3 benchmarks/start.py [ROUNDS]

Each module is the whole file that Ansible sends to a host, with its options. In each of ROUNDS (9) rounds, a bare
module (ansible.builtin.ping), ours and bpftrace run in turn; the figures are medians. Wall time is from the start of
the process to the start of the window; bpftrace's is to the breakpoint in the program. CPU time of ours is that until
the probe is attached, by `timing` of the result, less that of the bare module.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from figures import OURS, Figure, show
from lab.docker import Dockerd
from lab.host import wait_for
from lab.workload import Hot, start_hot
from uprobe import BCC_PYTHON, ROOT, bpftrace, probed, running

SIZES = (1, 100)
UNTIL_ARMED = ("start", "discover", "resolve", "load", "attach")  # the steps in ``timing`` of a result
PING = "ansible.builtin.ping"


class Run(NamedTuple):
    """Seconds until the window opened (for a module without one, until its end), and CPU seconds until then."""

    armed: float
    cpu: float


# In a process of its own, because Ansible's loader has to come before the first import of a collection.
_BUILD = """
import json, sys
from pathlib import Path
from ansible.plugins.loader import init_plugin_loader, module_loader
init_plugin_loader([sys.argv[1]])
from ansible.executor.module_common import modify_module
from ansible.parsing.dataloader import DataLoader
from ansible.template import Templar
name, arguments, interpreter, out = sys.argv[2:]
built = modify_module(
    module_name=name,
    module_path=module_loader.find_plugin_with_context(name).plugin_resolved_path,
    module_args=json.loads(arguments),
    templar=Templar(DataLoader()),
    task_vars={"ansible_python_interpreter": interpreter},
    module_compression="ZIP_DEFLATED",
)
Path(out).write_bytes(built.b_module_data)
"""


def write_module(name: str, arguments: dict[str, Any], path: Path) -> int:
    """Writes what Ansible sends to run a module; returns its size in bytes."""
    where = str(ROOT / ".build" / "collections")
    command = [sys.executable, "-c", _BUILD, where, name, json.dumps(arguments), BCC_PYTHON, str(path)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": ""})
    return path.stat().st_size


def run(path: Path) -> Run:
    """Runs a module as a host does."""
    began = time.time()
    process = subprocess.Popen([BCC_PYTHON, str(path)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, cwd="/")
    assert process.stdout is not None  # a pipe was asked for
    result = json.loads(process.stdout.read())
    _pid, _status, used = os.wait4(process.pid, 0)
    process.returncode = 0  # wait4() above has reaped it, for its CPU time
    if result.get("failed"):
        sys.exit(f"{path.name} failed: {result['msg']}")
    opened = result["window"]["started_at"] if "window" in result else time.time()
    steps = result.get("timing", {})
    until = sum(steps[step]["cpu_ms"] for step in UNTIL_ARMED) / 1000 if steps else used.ru_utime + used.ru_stime
    return Run(opened - began, until)


def run_bpftrace(workload: Hot, address: int) -> Run:
    """bpftrace, which counts the same function of the same program."""
    contender = bpftrace(f"uprobe:/proc/{workload.pid}/root/bin/hot:hot_fn {{ @[cgroup] = count(); }}")
    wait_for(lambda: not probed(workload, address), "the last one's breakpoint is gone")
    began = time.time()
    with running(contender, workload, address) as (_pid, spent):
        return Run(time.time() - began - 1.0, spent / 1000)  # running() rests for a second


@contextmanager
def containers(docker: Dockerd, number: int) -> Iterator[None]:
    """More containers of the image, beside the workload's."""
    names = [f"start-{each}" for each in range(1, number)]
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(docker.run, names))
        try:
            yield
        finally:
            list(pool.map(docker.rm, made))


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    armed: dict[int, float] = {}
    with Dockerd() as docker, tempfile.TemporaryDirectory() as folder:
        bare, own = Path(folder) / "ping.py", Path(folder) / "uprobe.py"
        workload = start_hot(docker, "start-0", 10_000)
        listed = subprocess.run(
            ["nm", f"/proc/{workload.pid}/root/bin/hot"], capture_output=True, text=True, check=True
        )
        address = next(int(line.split()[0], 16) for line in listed.stdout.splitlines() if line.endswith(" hot_fn"))
        given: dict[str, object] = {"target": "/bin/hot", "function": "hot_fn", "names": ["start-*"], "duration": "0.1"}
        given["_ansible_verbosity"] = 2
        smallest = write_module(PING, {}, bare)
        size = write_module("fleet.probe.uprobe", {**given, "endpoints": {"docker": docker.host}}, own)
        show(Figure("start", "payload", "KB", {OURS: size / 1000, PING: smallest / 1000}))
        for number in SIZES:
            with containers(docker, number):
                taken = [(run(bare), run(own), run_bpftrace(workload, address)) for _round in range(rounds)]
            ping, ours, theirs = (
                Run(*(statistics.median(each[who][at] for each in taken) for at in (0, 1))) for who in range(3)
            )
            armed[number] = ours.armed
            what = f"{number} container{'s' if number > 1 else ''} of one image"
            wall = {OURS: ours.armed * 1000, "bpftrace": theirs.armed * 1000, PING: ping.armed * 1000}
            show(Figure("start", f"{what}, wall until armed", "ms", wall))
            over = {OURS: (ours.cpu - ping.cpu) * 1000, PING: ping.cpu * 1000, "bpftrace": theirs.cpu * 1000}
            show(Figure("start", f"{what}, CPU over a bare module", "ms", over))
        few, many = (armed[number] * 1000 for number in SIZES)
        show(Figure("start", "wall until armed for 100 containers by that for 1", "ms", {OURS: many, "for 1": few}))


if __name__ == "__main__":
    main()
