# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what stacks cost, by frame pointers and by unwind tables, without and with Python functions.

    PYTHONPATH=tests python3 benchmarks/unwind.py [SECONDS]

A container has two processes of the host's Python, for two CPUs, or one that sleeps and wakes 200 times a second.
Prints, for each module and way: samples; the time of the program for one of them, which the kernel counts, with its
time for other tasks; copies and bytes that came to user space; and the CPU time of the module and its helpers, from
start to result.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from pathlib import Path
from typing import Any

from lab.docker import Dockerd
from lab.modules import start_module
from lab.stacks import stacks_image

HOST = {"/usr": "/usr:ro", "/lib": "/lib:ro", "/lib64": "/lib64:ro"}
BUSY = """
import json, os, re
os.fork()
data = [{"a": i, "b": [str(j) for j in range(20)]} for i in range(50)]
while True:
    json.loads(json.dumps(data))
    re.findall(r"(\\\\d+)-", "12-34-" * 500)
"""
SLEEPY = "import time\nwhile True: time.sleep(0.005)"
# what the module's process runs first: counts what comes out of the ring buffer
COUNT = """
import atexit, json
from ansible_collections.fleet.probe.plugins.module_utils._stacks import copies
seen = [0, 0]
drain = copies.Copies.drain
def count(self):
    class Counting:
        def drain(_self):
            records = ring.drain()
            seen[0] += len(records)
            seen[1] += sum(map(len, records))
            return records
        def close(_self):
            ring.close()
    if self._ring is not None and type(self._ring).__name__ != "Counting":
        ring = self._ring
        self._ring = Counting()
    drain(self)
copies.Copies.drain = count
atexit.register(lambda: open({path!r}, "w").write(json.dumps(seen)))
"""


def spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure(docker: Dockerd, module: str, way: str, python: bool, seconds: float) -> dict[str, Any]:
    arguments = {
        "endpoints": {"docker": str(docker.socket)},
        "names": ["burn"],
        "duration": str(seconds),
        "unwind": way,
        "interpreters": python,
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seen"
        before = spent()
        with start_module(module, arguments, before=COUNT.format(path=str(path))) as running:
            result = running.result(timeout=seconds + 120)
        copies, sent = json.loads(path.read_text()) if path.exists() else (0, 0)
    return {**result, "copies": copies, "sent": sent, "spent": spent() - before}


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    print(
        "| module | unwind | Python | samples | complete | with Python functions | ns of a sample | copies "
        "| bytes of a sample | CPU of the module |\n|---|---|---|---|---|---|---|---|---|---|"
    )
    with Dockerd() as docker:
        image = stacks_image(docker)
        for module, program in (("profile", BUSY), ("offcputime", SLEEPY)):
            docker.run("burn", "/usr/bin/python3", "-c", program, image=image, volumes=HOST)
            for way, python in (
                ("frame_pointers", False), ("frame_pointers", True), ("tables", False), ("tables", True),
            ):  # fmt: skip
                one = measure(docker, module, way, python, seconds)
                hits, unwound = one["accounting"]["hits"], one["unwound"]
                cost = one["overhead"]["hit_ns"] * one["overhead"]["runs"]
                complete = 100 * unwound["complete"] / max(1, sum(unwound.values()))
                shown = sum(stack["count"] for stack in one["stacks"] if "py::" in str(stack["frames"]))
                print(
                    f"| {module} | {way} | {'yes' if python else 'no'} | {hits} | {complete:.1f} % "
                    f"| {100 * shown / max(1, hits):.1f} % | {cost / max(1, hits):.0f} | {one['copies']} "
                    f"| {one['sent'] / max(1, hits):.0f} | {one['spent']:.2f} s |",
                    flush=True,
                )
            docker.rm("burn")


if __name__ == "__main__":
    main()
