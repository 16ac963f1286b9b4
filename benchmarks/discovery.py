# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures discovery on a large host, compared with the docker client.

    PYTHONPATH=tests python3 benchmarks/discovery.py [CONTAINERS[,CONTAINERS...] [PROCESSES]]

Starts CONTAINERS (300) with PROCESSES (20000) in total on a Docker Engine of its own, then runs `containers_info`,
`ansible.builtin.ping`, the least module that returns a list of containers, and `docker ps -q | xargs docker inspect` in
turn, nine times each, and prints the medians, the fastest rounds and the ratios of both. Times are those of whole
processes from start to exit, including interpreter, imports and the result's JSON. CPU time is the average of the
processes plus the engine. ping shows how much of the cost of `containers_info` any module has. As on a host, Python
keeps no compiled files of the collection. Several numbers of CONTAINERS, ascending, are measured one after the other,
the last with PROCESSES and the others with as many in each container: `10,100,300,1000` shows how the cost grows.

The least module asks the engine for its list and returns that: the engine's own work and Ansible's, without the
kernel's view of a container.

A second look is what a module takes that discovers again while its window is open: with nothing new on the host, and
with one container more.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from figures import OURS, Figure, show
from lab.docker import Dockerd
from lab.images import IMAGE

ROUNDS = 9
ROOT = Path(__file__).resolve().parents[1]


def measure(engine: int, argv: list[str], stdin: str = "") -> tuple[float, float, float, str]:
    """Wall seconds, CPU seconds (including those of process ``engine``), peak MB and output of a command."""
    command = ["/usr/bin/env", "python3", "-c", _CHILD, *argv]
    before = cpu_seconds(engine)
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=True)
    wall, cpu, peak = json.loads(done.stderr.splitlines()[-1])
    return wall, cpu + cpu_seconds(engine) - before, peak, done.stdout


def cpu_seconds(pid: int) -> float:
    """CPU seconds that a process has used so far (proc(5): utime and stime of stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# In a process of its own, because the kernel keeps a single maximum for all children of a process.
_CHILD = """
import json, resource, subprocess, sys, time
start = time.monotonic()
subprocess.run(sys.argv[1:], check=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]), file=sys.stderr)
"""


def summary(rounds: list[tuple[float, float, float, str]]) -> tuple[float, float, float, float]:
    """Median and lowest wall seconds, mean CPU seconds, peak MB."""
    walls = [one[0] for one in rounds]
    return (
        statistics.median(walls),
        min(walls),
        statistics.mean(one[1] for one in rounds),
        max(one[2] for one in rounds),
    )


# The engine's answer to one request as a module's result: what any module spends that lists containers.
_LIST = """
import json, socket, sys
from ansible.module_utils.basic import AnsibleModule
module = AnsibleModule(argument_spec={"socket": {"type": "str"}})
client = socket.socket(socket.AF_UNIX)
client.connect(module.params["socket"])
client.sendall(b"GET /containers/json HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n")
answer = client.makefile("rb").read()
module.exit_json(changed=False, containers=json.loads(answer.partition(b"\\r\\n\\r\\n")[2]))
"""

# What a module does that discovers while its window opens, and again while it is open: when nothing has changed, and
# when a container has come.
_LOOKS = """
import json, subprocess, sys, time
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
selection = Selection(endpoints={"docker": sys.argv[1]})
took = []
for come in ([], [], sys.argv[2:]):
    if come:
        subprocess.run(come, check=True, stdout=subprocess.DEVNULL)
    began = time.monotonic()
    discover(selection)
    took.append(time.monotonic() - began)
print(json.dumps(took))
"""


def look_again(docker: Dockerd) -> tuple[float, float, float]:
    """Seconds that three discoveries in one process take: the first, the next, and one when a container has come."""
    come = [
        "docker",
        "-H",
        docker.host,
        "run",
        "--detach",
        "--rm",
        "--name=more",
        "--network=none",
        IMAGE,
        "/bin/pause",
    ]
    done = subprocess.run(
        [sys.executable, "-c", _LOOKS, docker.host, *come], capture_output=True, text=True, check=True
    )
    docker.cli("rm", "--force", "more")
    first, second, third = json.loads(done.stdout)
    return first, second, third


def start(docker: Dockerd, numbers: Iterable[int], processes: int) -> None:
    """Starts the containers with these numbers and so many processes each."""
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: docker.run(f"many-{number}", "/bin/pause", str(processes)), numbers))


def compare(docker: Dockerd, containers: int) -> None:
    """Measures with so many containers, which run already, and shows the figures."""
    arguments = json.dumps({"ANSIBLE_MODULE_ARGS": {"endpoints": {"docker": docker.host}, "names": ["many-*"]}})
    module = [sys.executable, "-m", "ansible_collections.fleet.probe.plugins.modules.containers_info"]
    engine = int((docker.directory / "pid").read_text())
    found = json.loads(measure(engine, module, arguments)[3])["containers"]
    if len(found) != containers:
        sys.exit(f"found {len(found)} of {containers} containers")
    inspect = f"docker -H {docker.host} ps -q | xargs docker -H {docker.host} inspect >/dev/null"
    # In turn, so that other load on the machine affects all of them alike.
    ping = [sys.executable, "-m", "ansible.modules.ping"]
    least = json.dumps({"ANSIBLE_MODULE_ARGS": {"socket": str(docker.socket)}})
    client, listing = "docker ps | docker inspect", "the engine's list as a module's result"
    commands = {
        "containers_info": (module, arguments),
        "ansible.builtin.ping": (ping, '{"ANSIBLE_MODULE_ARGS": {}}'),
        listing: ([sys.executable, "-c", _LIST], least),
        client: (["sh", "-c", inspect], ""),
    }
    rounds = [[measure(engine, argv, stdin) for argv, stdin in commands.values()] for _round in range(ROUNDS)]
    looks = [statistics.median(each) for each in zip(*(look_again(docker) for _round in range(ROUNDS)), strict=True)]
    count = sum(name.isdigit() for name in os.listdir("/proc"))
    print(f"{containers} containers, {count} processes on the host, {ROUNDS} rounds")
    measured = [summary(list(each)) for each in zip(*rounds, strict=True)]
    for name, (wall, lowest, cpu, peak) in zip(commands, measured, strict=True):
        times = f"{wall * 1000:6.0f} ms wall (lowest {lowest * 1000:.0f}) {cpu * 1000:6.0f} ms CPU"
        print(f"{name:38} {times} {peak:6.1f} MB peak")
    first, second, third = (seconds * 1000 for seconds in looks)
    size = f"{containers:,} containers"
    for what, took in (("a second look", second), ("a look that finds one more", third)):
        show(Figure("discovery", f"{size}, {what}", "ms", {OURS: took, "the first": first}))
    for what, at, unit in (("wall", 0, "ms"), ("fastest", 1, "ms"), ("CPU", 2, "ms")):
        own, bare, listed, peer = (each[at] * 1000 for each in measured)
        show(Figure("discovery", f"{size}, {what}", unit, {OURS: own, client: peer, listing: listed}))
        over = {OURS: own - bare, client: peer, listing: listed - bare}
        show(Figure("discovery", f"{size}, {what} over a bare module", unit, over))


def main() -> None:
    import ansible

    sizes = list(map(int, sys.argv[1].split(","))) if len(sys.argv) > 1 else [300]
    processes = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    path = [str(ROOT / ".build" / "collections"), str(Path(ansible.__file__).parents[1])]
    os.environ["PYTHONPATH"] = os.pathsep.join([*path, os.environ.get("PYTHONPATH", "")])
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    with Dockerd() as docker:
        running = 0
        for containers in sizes:
            start(docker, range(running, containers), max(1, processes // sizes[-1]))
            running = containers
            compare(docker, containers)


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"(the whole benchmark took {time.monotonic() - started:.0f} s)")
