# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of a stripped program from a real debuginfod, put in by the playbook on the controller."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.debuginfod import Debuginfod
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.stacks import Stripped
from lab.workload import LabContainer

APP = unique("stripped")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Stripped:
    return Stripped(tmp_path_factory.mktemp("program"))


@pytest.fixture(scope="module")
def burning(docker: Dockerd, program: Stripped) -> Iterator[LabContainer]:
    one = docker.run("stripped", "/built/app", volumes={str(program.bin): "/built:ro"}, labels={"app": APP})
    yield one
    docker.rm(one)


def profiled(tmp_path: Path, docker: Dockerd, server: Debuginfod) -> tuple[str, dict[str, Any]]:
    """What the playbook says, and its fleet.json."""
    (tmp_path / "hosts").write_text(f"here ansible_connection=local ansible_python_interpreter={sys.executable}\n")
    asked = {
        "probe": "profile",
        "selector": f"app={APP}",
        "endpoints": {"docker": docker.host},
        "probe_args": {"kernel_stacks": False},
        "duration": 5,
        "report_dir": str(tmp_path / "report"),
        "debuginfod_urls": [server.url],
    }
    done = subprocess.run(
        ["ansible-playbook", "fleet.probe.trace", "-i", str(tmp_path / "hosts"), "-e", json.dumps(asked)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={**os.environ, "ANSIBLE_NOCOLOR": "1", "DEBUGINFOD_CACHE_PATH": str(tmp_path / "cache")},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr, json.loads((tmp_path / "report" / "latest" / "fleet.json").read_text())


def test_frames_are_named_from_a_debuginfod(
    tmp_path: Path, docker: Dockerd, program: Stripped, burning: LabContainer
) -> None:
    with Debuginfod(program.debug, program.build_id) as server:
        said, document = profiled(tmp_path, docker, server)
    assert f"Asking {server.url} for the debug files of 1 build\n" in said, said
    answer = document["hosts"]["here"]
    counts: dict[tuple[str, ...], int] = {}
    for stack in answer["stacks"]:
        frames = tuple(stack["frames"][:3])
        counts[frames] = counts.get(frames, 0) + stack["count"]
    assert max(counts, key=lambda frames: counts[frames]) == ("hot_fn", "work", "main")
    assert answer["unnamed"] == []
    assert "hot_fn" in (tmp_path / "report" / "latest" / "stacks.folded").read_text()


def test_a_frame_without_a_name_comes_with_the_build_id_of_its_file(
    docker: Dockerd, program: Stripped, burning: LabContainer
) -> None:
    asked = {"endpoints": {"docker": docker.host}, "selector": f"app={APP}", "kernel_stacks": False, "duration": "2"}
    result = run_module("profile", asked)
    (unnamed,) = result["unnamed"]
    assert (unnamed["container"], unnamed["file"]) == (burning.id, "app")
    assert unnamed["build_id"] == program.build_id
    shown = {frame for stack in result["stacks"] for frame in stack["frames"]}
    assert {entry["frame"] for entry in unnamed["frames"]} <= shown
