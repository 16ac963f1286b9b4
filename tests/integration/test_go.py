# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stripped Go programs: names by the table that Go leaves in them, against nm, Go's own reader, and calls counted."""

from __future__ import annotations

import os
import re
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_names import go_symbols
from lab.docker import Dockerd
from lab.golang import BARE, go_builder
from lab.host import LabMissing, run, unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import LabContainer

NAME = unique("shop")
PROGRAMS = Path(__file__).parent / "programs"
MACHINE = os.uname().machine
GOSYM = "gosym"
MODES = ("exe", "pie")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A directory with shop-exe and shop-pie, each with symbols and without (``.bare``), and the oracle."""
    path = tmp_path_factory.mktemp("go")
    try:
        with go_builder() as build:
            for mode in MODES:
                build(PROGRAMS / "shop.go", path / f"shop-{mode}", "", f"-buildmode={mode}")
                build(PROGRAMS / "shop.go", path / f"shop-{mode}.bare", BARE, f"-buildmode={mode}")
            build(PROGRAMS / "gosym.go", path / GOSYM)
    except LabMissing as reason:
        pytest.skip(str(reason))
    yield path
    shutil.rmtree(path)


@pytest.fixture(scope="module")
def shop(docker: Dockerd, built: Path) -> LabContainer:
    """A container in which the stripped programs lie; each mode has a process that sleeps."""
    loader = {"/lib": "/lib:ro", "/lib64": "/lib64:ro"}  # which a position-independent program wants
    container = docker.run(NAME, "/go/shop-exe.bare", volumes={str(built): "/go:ro", **loader})
    docker.cli("exec", "--detach", container.id, "/go/shop-pie.bare")
    return container


def names_of(path: str) -> dict[int, set[str]]:
    """The functions of a program by its own table."""
    with open(path, "rb") as file:
        elf = Elf(Source(file.fileno(), os.path.getsize(path)), MACHINE)
        assert elf.go and elf.stripped, f"{path} is no stripped Go program"
        found = go_symbols(elf, MACHINE)
        assert found is not None, path
    entries, strings = found
    names: dict[int, set[str]] = {}
    for at, _kind, _other, _section, address, _size in struct.iter_unpack("<IBBHQQ", entries):
        names.setdefault(address, set()).add(strings[at : strings.index(0, at)].decode())
    return names


def nm(path: Path) -> dict[int, set[str]]:
    """The functions of a program by its symbols, without the two names that mark where the code begins and ends."""
    names: dict[int, set[str]] = {}
    for line in run("nm", str(path)).splitlines():
        address, kind, name = line.split(" ", 2)
        if kind in "tT" and name not in ("runtime.text", "runtime.etext"):
            names.setdefault(int(address, 16), set()).add(name)
    return names


def without_abi(name: str) -> str:
    """What the table calls a function: assembly without its .abi0, and a generic function without its shape."""
    return re.sub(r"\[.*\]", "[...]", name[: -len(".abi0")] if name.endswith(".abi0") else name)


@pytest.mark.parametrize("mode", MODES)
def test_every_function_is_nms(built: Path, mode: str) -> None:
    listed, own = nm(built / f"shop-{mode}"), names_of(str(built / f"shop-{mode}.bare"))
    assert own.keys() == listed.keys() and len(own) > 1000
    assert {at: set(map(without_abi, names)) for at, names in own.items()} == {
        at: set(map(without_abi, names)) for at, names in listed.items()
    }
    # Where one name is that of two functions, the plain one is as nm prints it.
    plain = [name for names in listed.values() for name in names]
    twins = {name for name in plain if f"{name}.abi0" in plain}
    assert twins
    for at, names in listed.items():
        if {without_abi(name) for name in names} & twins:
            assert own[at] == names


@pytest.mark.parametrize("program", ["runc", "containerd", "dockerd", "docker"])
def test_debians_programs_have_the_functions_that_gos_own_reader_finds(built: Path, program: str) -> None:
    """Linked by GNU ld with C code in them; dockerd and docker are position-independent, without a section for it."""
    path = shutil.which(program, path="/usr/sbin:/usr/bin")
    assert path is not None, f"{program} is not installed"
    expected: dict[int, set[str]] = {}
    for line in run(str(built / GOSYM), path).splitlines():
        address, name = line.split(" ", 1)
        expected.setdefault(int(address, 16), set()).add(name)
    own = names_of(path)
    assert {at: set(map(without_abi, names)) for at, names in own.items()} == expected and len(own) > 10_000


def ask(docker: Dockerd, mode: str, function: Any, calls: int) -> dict[str, Any]:
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": f"/go/shop-{mode}.bare",
        "function": function,
        "by": ["container", "function"],
    }
    return probe_while("uprobe", given, lambda: docker.cli("exec", NAME, f"/go/shop-{mode}.bare", str(calls)))


def counts(result: dict[str, Any]) -> dict[str, int]:
    assert "rows" in result, result.get("msg")
    assert result["coverage"]["failed"] == []
    return {row["by"]["function"]: row["count"] for row in result["rows"]}


@pytest.mark.parametrize("mode", MODES)
def test_calls_are_counted_by_name_and_by_glob(docker: Dockerd, shop: LabContainer, mode: str) -> None:
    assert counts(ask(docker, mode, "main.(*Cart).Add", 321)) == {"main.(*Cart).Add": 321}
    assert counts(ask(docker, mode, ["main.(*Cart).[A-I]*", "main.Price[...]"], 45)) == {
        "main.(*Cart).Add": 45,
        "main.(*Cart).Items": 1,
        "main.Price[...]": 45,
    }


def test_a_name_that_is_not_there_is_told_with_the_closest(docker: Dockerd, shop: LabContainer, built: Path) -> None:
    result = ask(docker, "exe", "main.(*Cart).Ad", 1)
    assert "main.(*Cart).Add" in result["msg"] and "stripped" not in result["msg"], result["msg"]


@pytest.mark.parametrize("mode", MODES)
def test_they_are_listed(docker: Dockerd, shop: LabContainer, built: Path, mode: str) -> None:
    result = run_module(
        "probes_info",
        {
            "endpoints": {"docker": str(docker.socket)},
            "names": [NAME],
            "target": f"/go/shop-{mode}.bare",
            "match": ["main.*"],
        },
    )
    expected = {
        (without_abi(name), address)
        for address, names in nm(built / f"shop-{mode}").items()
        for name in names
        if name.startswith("main.")
    }
    assert {(each["name"], each["address"]) for each in result["probes"]} == expected and len(expected) == 4


def test_calls_in_debians_dockerd_are_its_requests(docker: Dockerd) -> None:
    """Other engines of the machine run the same file, so what counts is this one's process; and the module itself asks
    the engine for containers."""
    pid = int((docker.directory / "pid").read_text())
    requests = 7

    def work() -> None:
        for _request in range(requests):
            docker.cli("volume", "ls")

    function = "github.com/docker/docker/api/server/router/volume.(*volumeRouter).getVolumesList"
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": ["nobody"],
        "include_host": True,
        "container_pid": pid,
        "target": shutil.which("dockerd", path="/usr/sbin:/usr/bin"),
        "function": function,
    }
    result = probe_while("uprobe", given, work)
    assert "rows" in result, result.get("msg")
    assert sum(row["count"] for row in result["rows"]) == requests
