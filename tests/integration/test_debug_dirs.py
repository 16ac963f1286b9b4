# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stripped program whose debug file lies on the host: its functions are named, listed and probed by their names."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.stacks import Stripped
from lab.workload import LabContainer

APP = unique("debugdirs")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Stripped:
    return Stripped(tmp_path_factory.mktemp("program"))


@pytest.fixture(scope="module")
def burning(docker: Dockerd, program: Stripped) -> Iterator[LabContainer]:
    one = docker.run("debugdirs", "/built/app", volumes={str(program.bin): "/built:ro"}, labels={"app": APP})
    yield one
    docker.rm(one)


@pytest.fixture
def debug_dir(program: Stripped, tmp_path: Path) -> str:
    """A directory of the host as packages fill /usr/lib/debug."""
    place = tmp_path / "debug/.build-id" / program.build_id[:2] / f"{program.build_id[2:]}.debug"
    place.parent.mkdir(parents=True)
    shutil.copy2(program.debug / "app.debug", place)
    return str(tmp_path / "debug")


def asked(docker: Dockerd, **options: Any) -> dict[str, Any]:
    return {"endpoints": {"docker": docker.host}, "selector": f"app={APP}", **options}


def test_stacks_have_names(docker: Dockerd, burning: LabContainer, debug_dir: str) -> None:
    options = asked(docker, kernel_stacks=False, duration="2", debug_dirs=[debug_dir])
    result = run_module("profile", options)
    counts: dict[tuple[str, ...], int] = {}
    for stack in result["stacks"]:
        frames = tuple(stack["frames"][:3])
        counts[frames] = counts.get(frames, 0) + stack["count"]
    assert max(counts, key=lambda frames: counts[frames]) == ("hot_fn", "work", "main")
    assert result["unnamed"] == []


def test_functions_are_listed_and_probed(docker: Dockerd, burning: LabContainer, debug_dir: str) -> None:
    for directories, names in (([], []), ([debug_dir], ["hot_fn"])):
        options = asked(docker, target="/built/app", match=["hot_fn"], debug_dirs=directories)
        listed = run_module("probes_info", options)
        assert [probe["name"] for probe in listed["probes"]] == names
    options = asked(docker, target="/built/app", function=["hot_fn"], duration="1", debug_dirs=[debug_dir])
    result = run_module("uprobe", options)
    (row,) = result["rows"]
    assert row["container"] == burning.id and row["count"] > 0
    assert result["coverage"]["complete"], result["coverage"]


def test_what_has_no_debug_file_says_so(docker: Dockerd, program: Stripped, burning: LabContainer) -> None:
    none = "/nosuch/debug"
    options = asked(docker, target="/built/app", function=["hot_fn"], duration="1", debug_dirs=[none])
    result = run_module("uprobe", options)
    assert f"no directory of debug_dirs has its debug file (build id {program.build_id})" in result["msg"]
    listed = run_module("probes_info", asked(docker, target="/built/app", debug_dirs=[none]))
    assert any(f"debug_dirs has '{none}', which is no directory of this host" in each for each in listed["warnings"])
