# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs fleet.probe.slices over three execution nodes of receptor, and compares its answer with the workload's log.

    PYTHONPATH=tests python3 benchmarks/slices.py [HOSTS [FORKS]]     (default 300 hosts, 10 forks for each slice)

All hosts and all nodes are this machine, so a fleet of separate machines is faster, and starts closer together. Fails
unless every host is there and has counted exactly the calls that the workload made.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.receptor import Mesh
from lab.workload import start_hot

NODES, WINDOW = 3, 20
APP = unique("bench-slices")


def main() -> None:
    """One run; prints its figures."""
    hosts, forks = (int(word) for word in (*sys.argv[1:], *("300", "10")[len(sys.argv) - 1 :]))
    with Mesh(NODES) as mesh, Dockerd() as docker, tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        jobs = directory / "jobs"
        hot = start_hot(docker, "bench-slices", labels={"app": APP})
        # All modules run here, at nice -10: the workload has to be done before their windows close.
        os.setpriority(os.PRIO_PROCESS, hot.pid, -20)
        lines = [f"host{number:04} ansible_connection=local" for number in range(hosts)]
        common = [f"ansible_python_interpreter={sys.executable}", f"ansible_async_dir={jobs}"]
        (directory / "hosts").write_text("\n".join([*lines, "[all:vars]", *common, ""]))
        given = {
            "probe": "uprobe",
            "selector": f"app={APP}",
            "endpoints": {"docker": docker.host},
            "probe_args": {"target": "/bin/hot", "function": "hot_fn", "max_overhead": 0},
            "duration": WINDOW,
            "nodes": mesh.names,
            "receptor_socket": str(mesh.socket),
            "sign_work": True,
            "plan_timeout": "15m",
            # The role allows for machines of their own; these hosts share this one's processors.
            "start_delay": 60 + hosts,
            "table_rows": 3,
            "report_dir": str(directory / "report"),
        }
        words = ["ansible-playbook", "fleet.probe.slices", "-i", str(directory / "hosts"), "-f", str(forks)]
        began = time.monotonic()
        with open(directory / "output", "wb") as output:
            play = subprocess.Popen([*words, "-e", json.dumps(given)], stdout=output, stderr=output)

            def waiting() -> list[Path]:
                if play.poll() is not None:
                    raise SystemExit((directory / "output").read_text())
                found = list(jobs.glob("*.part")) if jobs.is_dir() else []
                return found if len(found) == hosts else []

            armed = wait_for(waiting, "all hosts have started", 3600)
            start_at = float(armed[0].name.split("-")[1].split("+")[0])
            wait_for(lambda: time.time() > start_at + 1, "the window is open", 3600)
            began_calls = time.monotonic()
            calls = hot.burst(2).calls
            called = time.monotonic() - began_calls
            status = play.wait()
        seconds = time.monotonic() - began
        shown = (directory / "output").read_text()
        document = json.loads((directory / "report" / "latest" / "fleet.json").read_text())
        window, coverage = document["window"], document["coverage"]
        counts = [row["count"] for row in document["merged"]["rows"]]
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print("\n".join(line for line in shown.splitlines() if line.startswith(("Window", "hosts:", "COMPLETE"))))
        print(f"{hosts} hosts, {NODES} slices, {forks} forks each: {seconds:.0f} s, largest process {memory:.0f} MiB")
        print(f"answered: {coverage['hosts_reached']}, late: {len(coverage['late'])}")
        print(f"starts {window['spread_ms']:.1f} ms apart, {window['overlap']:.3f} of {WINDOW} s in common")
        print(f"counted: {sorted(set(counts))} on {len(counts)} hosts, made: {calls} in {called:.1f} s")
        exact = counts == [calls] * hosts and document["merged"]["accounting"]["hits"] == hosts * calls
        left = [*jobs.iterdir(), *mesh.units()]
        print("exact, and nothing is left" if exact and not left else f"NOT exact, or left: {left[:3]}")
        for reason in coverage["reasons"][:10]:
            print(f"  - {reason}")
        sys.exit(0 if exact and not left and status == 0 else 1)


if __name__ == "__main__":
    main()
