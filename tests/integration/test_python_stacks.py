# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python functions in stacks, of each version that is followed: known chains, py-spy's, and a program that lies."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module
from lab.stacks import LOADER, every_python, stacks_image
from lab.workload import LabContainer

NESTED, LIAR = unique("nested"), unique("liar")
ALIKE = 0.95  # of the samples
THREAD = ["Thread.run", "Thread._bootstrap_inner", "Thread._bootstrap"]
VERSIONS = ["python3", *(f"python3.{minor}" for minor in range(8, 14))]  # the name of each process
FRAME = re.compile(r"py::(.+?):(/.+)")


def called(version: str) -> list[str]:
    """The callers of the innermost function; before 3.11 a method has no class."""
    return plain([*["recurse_fn"] * 4, "generator_fn", "Work.run", "work"], version)


def plain(names: list[str], version: str) -> list[str]:
    old = version in ("python3.8", "python3.9", "python3.10")
    return [name.rpartition(".")[2] for name in names] if old else names


@contextlib.contextmanager
def running(docker: Dockerd, what: str, *versions: str) -> Iterator[LabContainer]:
    """A container that runs ``nested.py``, a process for each version that this machine has."""
    volumes, commands = every_python()
    started = [command for version, command in commands.items() if version in (versions or VERSIONS)]
    script = " ".join(f"{command} /bin/nested.py {what} &" for command in started) + " wait"
    container = docker.run(NESTED, "/bin/sh", "-c", script, image=stacks_image(docker), volumes=volumes)
    try:
        wait_for(
            lambda: docker.cli("logs", container.id).count("at work") == len(started), "the programs are at work", 120
        )
        yield container
    finally:
        docker.rm(container)


def measure(docker: Dockerd, module: str, *containers: LabContainer, **options: Any) -> dict[str, Any]:
    """What a module finds in the containers, all of which is accounted for."""
    names = [container.name for container in containers]
    asked = {"endpoints": {"docker": str(docker.socket)}, "names": names, "duration": "2", **options}
    result = run_module(module, {"kernel_stacks": False, "max_overhead": 0, "max_bytes": 16 << 20, **asked})
    account = result["accounting"]
    assert account["delivered"] == sum(stack["count"] for stack in result["stacks"]) > 0
    # the kernel does not tell the end of every wait (docs/tested.md)
    assert account["hits"] == account["delivered"] + account["unpaired"] and account["unpaired"] < account["hits"] / 20
    return result


def of_version(result: dict[str, Any], version: str) -> list[dict[str, Any]]:
    """The stacks of a version; its processes have its name, and threads that of their process."""
    return [stack for stack in result["stacks"] if stack["comm"] == version]


def python_only(frames: list[str]) -> list[str]:
    """The names of the Python functions."""
    return [found[1] for found in map(FRAME.fullmatch, frames) if found]


class Spinning(NamedTuple):
    """What profile found of each version, and what py-spy found after that."""

    result: dict[str, Any]
    spied: dict[str, Counter[tuple[str, ...]]]


@pytest.fixture(scope="module")
def spinning(docker: Dockerd, tmp_path_factory: pytest.TempPathFactory) -> Spinning:
    """All versions at once; py-spy, which stops a process to look at it, comes after the window."""
    folder = tmp_path_factory.mktemp("py-spy")
    spy = shutil.which("py-spy") or shutil.which("py-spy", path=str(Path(sys.executable).parent))
    spied: dict[str, Counter[tuple[str, ...]]] = {}
    with running(docker, "spin") as container:
        result = measure(docker, "profile", container, frequency=499, by=["pid"])
        pids = {stack["comm"]: str(stack["pid"]) for stack in result["stacks"] if stack["comm"] in VERSIONS}
        if spy is not None:
            command = [spy, "record", "--duration", "1", "--rate", "100", "--format", "raw"]
            for version, pid in pids.items():
                out = folder / version
                subprocess.run([*command, "--pid", pid, "--output", out], check=True, capture_output=True, timeout=120)
                spied[version] = read_raw(out.read_text())
    return Spinning(result, spied)


def read_raw(text: str) -> Counter[tuple[str, ...]]:
    """Chains of py-spy, innermost first: it writes ``main (a.py:9);leaf (a.py:2) 17``, some versions with the class."""
    found: Counter[tuple[str, ...]] = Counter()
    for line in text.splitlines():
        chain, _space, count = line.rpartition(" ")
        found[tuple(reversed([frame.partition(" (")[0] for frame in chain.split(";")]))] += int(count)
    return found


def of(spinning: Spinning, version: str) -> list[dict[str, Any]]:
    """The stacks of a version; skips where this machine does not have it."""
    if version not in every_python()[1]:
        pytest.skip(f"no {version} is installed that could run in a container")
    return of_version(spinning.result, version)


@pytest.mark.parametrize("version", VERSIONS)
def test_known_chains(spinning: Spinning, version: str) -> None:
    """Each is whole, with the C functions where they belong."""
    stacks = of(spinning, version)
    total = sum(stack["count"] for stack in stacks)
    known = 0
    for stack in stacks:
        frames = stack["frames"]
        if python_only(frames) == ["leaf_fn", *called(version), "<module>"]:
            known += stack["count"]
            inner, outer = (
                next(at for at, name in enumerate(frames) if name.startswith(f"py::{what}:"))
                for what in ("leaf_fn", "recurse_fn")
            )
            assert outer > inner + 1, f"no C function between the Python functions: {frames}"
            assert frames[-1] == "_start", frames
    assert known >= ALIKE * total > 0, (known, total, stacks[:3])
    assert "Python" not in str(spinning.result.get("warnings")), spinning.result["warnings"]


@pytest.mark.parametrize("version", VERSIONS)
def test_chains_are_those_of_py_spy(spinning: Spinning, version: str) -> None:
    """Of the same program, one after the other."""
    stacks = of(spinning, version)
    if not spinning.spied:
        pytest.skip("py-spy is not installed (requirements-dev.txt)")
    ours: Counter[tuple[str, ...]] = Counter()
    for stack in stacks:
        ours[tuple(name.rpartition(".")[2] for name in python_only(stack["frames"]))] += stack["count"]
    theirs: Counter[tuple[str, ...]] = Counter()
    for chain, count in spinning.spied[version].items():
        theirs[tuple(name.rpartition(".")[2] for name in chain)] += count
    # Not the other way round: py-spy goes by the clock, so on a busy machine it sees where a process waits for a CPU.
    equal = sum(count for chain, count in ours.items() if chain in theirs)
    assert equal >= ALIKE * sum(ours.values()) > 0, (ours, theirs)
    assert ours.most_common(1)[0][0] == theirs.most_common(1)[0][0], (ours, theirs)


def test_threads_that_wait(docker: Dockerd) -> None:
    """Each has its own functions, and no other thread's."""
    with running(docker, "nap") as container:
        result = measure(docker, "offcputime", container)
    for version in every_python()[1]:
        chains: Counter[tuple[str, ...]] = Counter()
        for stack in of_version(result, version):
            if any("nanosleep" in frame or "select" in frame for frame in stack["frames"]):
                chains[tuple(python_only(stack["frames"]))] += stack["count"]
        expected = {("nap_fn", *called(version), *outer) for outer in (["<module>"], plain(THREAD, version))}
        assert {chain for chain, _count in chains.most_common(2)} == expected, (version, chains)
        assert sum(chains[chain] for chain in expected) >= ALIKE * sum(chains.values()), (version, chains)


def test_without_them_stacks_are_native(docker: Dockerd) -> None:
    with running(docker, "spin", "python3") as container:
        result = measure(docker, "profile", container, interpreters=False, duration="1")
    frames = Counter(frame for stack in result["stacks"] for frame in stack["frames"])
    assert frames["_PyEval_EvalFrameDefault"] > 0
    assert not [frame for frame in frames if FRAME.fullmatch(frame)]


def test_a_program_that_lies_has_lies_in_its_own_stacks_alone(docker: Dockerd) -> None:
    """Its samples are counted as all others, and the stacks of an honest program beside it are whole."""
    liar = docker.run(LIAR, "/bin/liar", image=stacks_image(docker), volumes=LOADER)
    try:
        with running(docker, "spin", "python3") as honest:
            result = measure(docker, "profile", honest, liar, frequency=499)
    finally:
        docker.rm(liar)
    chains: Counter[tuple[str, ...]] = Counter()
    for stack in of_version(result, "python3"):
        chains[tuple(python_only(stack["frames"]))] += stack["count"]
    assert chains["leaf_fn", *called("python3"), "<module>"] >= ALIKE * sum(chains.values()) > 0, chains
    lies: Counter[str] = Counter()
    for stack in result["stacks"]:
        if stack["container"] == liar.id:
            lies.update(frame for frame in set(stack["frames"]) if frame.startswith("py::"))
            assert "main" in stack["frames"] and len(stack["frames"]) <= 96 + 8, stack
    ours = "py::lie\\x1b[31m\\x0a"
    assert any(name.startswith(ours) and len(name) < 450 for name in lies), lies
    assert lies["py::[unknown]"] > 0, lies
    said = str(result.get("warnings"))
    assert "have more Python functions than are followed" in said
    assert "have a Python function that could not be read" in said
    assert "have Python functions without names" in said
