# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long discovery takes on a large host, beside the docker client.

    PYTHONPATH=tests python3 benchmarks/discovery.py [CONTAINERS [PROCESSES]]

Starts that many containers (300) with that many processes in all (20000) on an engine of its own, then runs
`containers_info` and `docker ps -q | xargs docker inspect` by turns, nine times each, and prints medians, the
quickest rounds and the ratios of both. Times are of whole processes from start to exit, interpreter, imports and
the result's JSON included; CPU time is that of the processes and of the engine meanwhile, on average.
Between the two, `ansible.builtin.ping` tells what of ours any module costs.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lab.docker import Dockerd

ROUNDS = 9
ROOT = Path(__file__).resolve().parents[1]


def measure(engine: int, argv: list[str], stdin: str = "") -> tuple[float, float, float, str]:
    """Wall seconds, CPU seconds (with those of process ``engine``), peak MB of a command, and its output."""
    command = ["/usr/bin/env", "python3", "-c", _CHILD, *argv]
    before = cpu_seconds(engine)
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=True)
    wall, cpu, peak = json.loads(done.stderr.splitlines()[-1])
    return wall, cpu + cpu_seconds(engine) - before, peak, done.stdout


def cpu_seconds(pid: int) -> float:
    """What a process has used so far (proc(5): utime and stime of stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# In a process of its own, because the kernel keeps one maximum for all children that a process has had.
_CHILD = """
import json, resource, subprocess, sys, time
start = time.monotonic()
subprocess.run(sys.argv[1:], check=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]), file=sys.stderr)
"""


def summary(rounds: list[tuple[float, float, float, str]]) -> tuple[float, float, float, float]:
    """Median and least wall seconds, mean CPU seconds, peak MB."""
    walls = [one[0] for one in rounds]
    return (
        statistics.median(walls),
        min(walls),
        statistics.mean(one[1] for one in rounds),
        max(one[2] for one in rounds),
    )


def main() -> None:
    import ansible

    containers = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    processes = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    path = [str(ROOT / ".build" / "collections"), str(Path(ansible.__file__).parents[1])]
    os.environ["PYTHONPATH"] = os.pathsep.join([*path, os.environ.get("PYTHONPATH", "")])
    with Dockerd() as docker:
        each = str(max(1, processes // containers))
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda number: docker.run(f"many-{number}", "/bin/pause", each), range(containers)))
        arguments = json.dumps({"ANSIBLE_MODULE_ARGS": {"endpoints": {"docker": docker.host}, "names": ["many-*"]}})
        module = [sys.executable, "-m", "ansible_collections.fleet.probe.plugins.modules.containers_info"]
        engine = int((docker.directory / "pid").read_text())
        found = json.loads(measure(engine, module, arguments)[3])["containers"]
        if len(found) != containers:
            sys.exit(f"found {len(found)} of {containers} containers")
        inspect = f"docker -H {docker.host} ps -q | xargs docker -H {docker.host} inspect >/dev/null"
        # By turns, so that whatever else the machine does meets both.
        ping = [sys.executable, "-m", "ansible.modules.ping"]
        asked = ((module, arguments), (ping, '{"ANSIBLE_MODULE_ARGS": {}}'), (["sh", "-c", inspect], ""))
        rounds = [[measure(engine, argv, stdin) for argv, stdin in asked] for _round in range(ROUNDS)]
        count = sum(name.isdigit() for name in os.listdir("/proc"))
    ours, nothing, theirs = (summary([one[which] for one in rounds]) for which in range(3))
    print(f"{containers} containers, {count} processes on the host, {ROUNDS} rounds")
    named = (("containers_info", ours), ("ansible.builtin.ping", nothing), ("docker ps | docker inspect", theirs))
    for name, (wall, least, cpu, peak) in named:
        figures = f"{wall * 1000:6.0f} ms wall (least {least * 1000:.0f}) {cpu * 1000:6.0f} ms CPU {peak:6.1f} MB peak"
        print(f"{name:28} {figures}")
    print(
        f"containers_info takes {ours[0] / theirs[0]:.2f} of the docker client's time (medians), "
        f"{ours[1] / theirs[1]:.2f} by the quickest rounds"
    )


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"(the whole benchmark took {time.monotonic() - started:.0f} s)")
