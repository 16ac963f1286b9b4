# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how the cost of discovery grows with the number of containers.

    PYTHONPATH=tests python3 benchmarks/sizes.py [ROUNDS]

For 10, 100, 300 and 1,000 containers of ten processes each, a process of its own discovers twice, in each of ROUNDS (9)
rounds; the figures are the CPU time that this takes for one container, by the lowest round of each size, less what it
takes for no container of the benchmark. Below each other they are about the same where the cost is linear.

The containers are namespaces and cgroups as runc makes them for a Docker Engine, and a thread answers as the engine
would: 1,000 containers of a real one take a quarter of an hour to start.
"""

from __future__ import annotations

import json
import os
import socketserver
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import v2_root
from figures import OURS, Figure, show
from lab.images import SOURCES

SIZES = (10, 100, 300, 1000)
PROCESSES = 10  # in each container

# Makes one container for each cgroup that it reads, and removes all at the end of its input.
_MAKER = """
import contextlib, ctypes, os, signal, sys, time
pause, shim, processes = sys.argv[1:]
libc = ctypes.CDLL(None, use_errno=True)
NEWPID, OTHERS = 0x20000000, 0x00020000 | 0x04000000 | 0x08000000  # CLONE_NEWNS, NEWUTS, NEWIPC of linux/sched.h
made = []
for line in sys.stdin:
    cgroup = line.rstrip()
    os.makedirs(cgroup)
    reading, writing = os.pipe()
    starter = os.fork()
    if starter == 0:
        libc.unshare(NEWPID)  # for its child alone
        if os.fork() == 0:
            libc.unshare(OTHERS)
            with open(cgroup + "/cgroup.procs", "w") as file:
                file.write("0")
            os.write(writing, b"x")
            os.execv(pause, ["pause", processes])
        os.execv(shim, ["containerd-shim-runc-v2"])
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    made.append((cgroup, starter))
    print(cgroup, flush=True)
for cgroup, starter in made:
    with open(cgroup + "/cgroup.kill", "w") as file:
        file.write("1")
    os.kill(starter, signal.SIGKILL)
    os.waitpid(starter, 0)
for cgroup, _starter in made:
    while os.path.isdir(cgroup):
        with contextlib.suppress(OSError):
            os.rmdir(cgroup)
            break
        time.sleep(0.01)
"""

_LOOKS = """
import json, sys, time
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
selection = Selection(endpoints={"docker": sys.argv[1]}, names=("size-*",))
took = []
for _look in range(2):
    began = time.process_time()
    found = discover(selection)
    took.append(time.process_time() - began)
print(json.dumps([len(found.selected), *took]))
"""


class Engine(socketserver.ThreadingUnixStreamServer):
    """Answers GET /containers/json with what a Docker Engine 28 says of the containers ``ids``."""

    ids: list[str] = []

    def answer(self) -> bytes:
        """The response, which ends with the connection."""
        body = json.dumps([self._entry(number, container_id) for number, container_id in enumerate(self.ids)])
        return b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + body.encode("ascii")

    def _entry(self, number: int, container_id: str) -> dict[str, Any]:
        return {
            "Id": container_id,
            "Names": [f"/size-{number}"],
            "Image": "localhost/fleet-lab:1",
            "ImageID": f"sha256:{container_id}",
            "Command": "/bin/pause 10",
            "Created": 1796000000,
            "Ports": [],
            "Labels": {"app": "size", "number": str(number)},
            "State": "running",
            "Status": "Up 5 minutes",
            "HostConfig": {"NetworkMode": "none"},
            "NetworkSettings": {"Networks": {"none": {"NetworkID": container_id, "EndpointID": "", "Gateway": ""}}},
            "Mounts": [],
        }


class Answer(socketserver.StreamRequestHandler):
    """One request."""

    server: Engine

    def handle(self) -> None:
        """Takes the head of the request, and answers."""
        while self.rfile.readline().strip():
            pass
        self.wfile.write(self.server.answer())


@contextmanager
def engine(path: str) -> Iterator[Engine]:
    """An engine at a socket."""
    with Engine(path, Answer) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def maker(directory: Path) -> Iterator[subprocess.Popen[str]]:
    """The process that makes containers, and removes them at the end."""
    pause, shim = str(directory / "pause"), str(directory / "containerd-shim-runc-v2")
    for program in (pause, shim):
        subprocess.run(["gcc", "-std=gnu11", "-O1", "-static", "-o", program, str(SOURCES / "pause.c")], check=True)
    command = [sys.executable, "-c", _MAKER, pause, shim, str(PROCESSES)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process  # leaving closes its input, and waits


def grow(process: subprocess.Popen[str], docker: Engine, parent: str, size: int) -> None:
    """Makes containers until there are so many."""
    assert process.stdin is not None and process.stdout is not None  # pipes were asked for
    while len(docker.ids) < size:
        container_id = os.urandom(32).hex()
        process.stdin.write(f"{parent}/docker/{container_id}\n")
        process.stdin.flush()
        if not process.stdout.readline():
            sys.exit("no container could be made")
        docker.ids.append(container_id)


def look_twice(path: str, size: int) -> tuple[float, float]:
    """CPU seconds of two discoveries in one process."""
    done = subprocess.run([sys.executable, "-c", _LOOKS, path], capture_output=True, text=True, check=True)
    found, first, second = json.loads(done.stdout)
    if found != size:
        sys.exit(f"found {found} of {size} containers")
    return first, second


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    root = v2_root()
    if root is None:
        sys.exit("this host has no cgroup v2")
    parent = f"{root}/fleet-sizes-{os.getpid()}"
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/docker.sock"
        try:
            with engine(path) as docker, maker(Path(folder)) as process:
                none: tuple[float, ...] = ()
                for size in (0, *SIZES):
                    grow(process, docker, parent, size)
                    looks = [look_twice(path, size) for _round in range(rounds)]
                    least = tuple(min(each) for each in zip(*looks, strict=True))
                    none = none or least
                    for what, took, nothing in zip(("first", "second"), least, none, strict=True):
                        if size:
                            each = (took - nothing) / size
                            name = f"{size:,} containers, CPU of the {what} look for each"
                            show(Figure("discovery", name, "µs", {OURS: each * 1e6}))
        finally:
            for directory in (f"{parent}/docker", parent):
                if os.path.isdir(directory):
                    os.rmdir(directory)


if __name__ == "__main__":
    main()
