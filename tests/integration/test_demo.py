# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `make demo` runs, from the container to the report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from lab.docker import Dockerd

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="loads eBPF programs and makes a container, which needs root")


def run_demo(runtime: str, **environment: str) -> str:
    """The demo's output; the assertion shows it when the demo fails."""
    done = subprocess.run(
        [sys.executable, "demo/run.py", runtime],
        cwd=ROOT,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def assert_report() -> None:
    """One container, and every one of the seven values that atoi returned, -4 among them, equally often."""
    fleet = json.loads((ROOT / "report" / "latest" / "fleet.json").read_text(encoding="utf-8"))
    assert fleet["coverage"]["complete"] is True
    rows = {row["by"]["retval"]: row["count"] for row in fleet["merged"]["rows"]}
    assert sorted(rows) == [-4, 0, 1, 2, 3, 4, 5]
    assert min(rows.values()) > 0
    # The window opens and closes somewhere within the workload's round of seven.
    assert max(rows.values()) - min(rows.values()) <= 1
    assert (ROOT / "report" / "latest" / "report.html").is_file()


def test_with_nothing_but_the_collection() -> None:
    output = run_demo("embedded")
    assert "(namespaces and a cgroup, host PID " in output
    assert output.count("Removed the container") == 1
    assert_report()


def test_with_docker(docker: Dockerd) -> None:
    output = run_demo("docker", DOCKER_HOST=docker.host)
    assert "(docker, host PID " in output
    assert_report()
    assert docker.cli("ps", "--all", "--quiet", "--filter", "label=app=fleet-probe-demo") == ""


def test_containers_that_no_runtime_names_cost_a_warning_and_not_the_report(docker: Dockerd) -> None:
    docker.run("fleet-probe-demo-bystander", "/bin/pause")
    output = run_demo("embedded")
    # The lab's engine answers on a socket that nobody told the demo of.
    assert "[WARNING]: docker: " in output
    assert_report()
