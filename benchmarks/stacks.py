# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how many samples of short-lived processes get symbol names: their mappings are read while they run.

    PYTHONPATH=tests python3 benchmarks/stacks.py [SECONDS…]

A container runs one process after another, each for SECONDS of CPU time. Prints a line for each of the given times.
"""

from __future__ import annotations

import sys

from lab.docker import Dockerd
from lab.modules import run_module
from lab.stacks import stacks_image


def main() -> None:
    print("| CPU time of a process | samples | with names |\n|---|---|---|")
    with Dockerd() as docker:
        image = stacks_image(docker)
        for life in sys.argv[1:] or ["0.01", "0.03", "0.06", "0.1", "0.5"]:
            docker.run("burn", "/bin/sh", "-c", f"while true; do /bin/burner {life}; done", image=image)
            arguments = {
                "endpoints": {"docker": str(docker.socket)},
                "names": ["burn"],
                "duration": "4",
                "max_overhead": 0,
            }
            stacks = run_module("profile", {**arguments, "kernel_stacks": False})["stacks"]
            docker.rm("burn")
            burners = [stack for stack in stacks if stack["comm"] == "burner"]
            samples = sum(stack["count"] for stack in burners)
            named = sum(stack["count"] for stack in burners if stack["frames"][0] != "[unknown]")
            print(f"| {float(life) * 1000:g} ms | {samples} | {100 * named / max(1, samples):.0f} % |", flush=True)


if __name__ == "__main__":
    main()
