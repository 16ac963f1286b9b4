# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stripped Go programs: names by the table that Go leaves in them, against nm, Go's own reader, and calls counted."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import MAX_TEXT
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_names import go_symbols
from lab.docker import Dockerd
from lab.golang import BARE, go_builder
from lab.host import LabMissing, run, unique, wait_for
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
                build(PROGRAMS / "goroutines.go", path / f"goroutines-{mode}.bare", BARE, f"-buildmode={mode}")
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
        "collect": "latency",
    }
    result = probe_while("uprobe", given, work)
    assert "rows" in result, result.get("msg")
    assert sum(row["count"] for row in result["rows"]) == requests == result["accounting"]["hits"]
    assert all(row["min"] > 0 for row in result["rows"])


GOROUTINES = 60
LOGGED = {"grow": "Grow", "deep": "Deep", "nap": "Nap", "hop": "Hop", "through": "Through", "catch": "Catch"}
LOGGED.update({"yield": "Yield", "pair": "Pair"})


def time_goroutines(docker: Dockerd, mode: str, functions: list[str], **options: Any) -> tuple[Any, dict[str, int]]:
    """The result of a probe of functions of ``goroutines``, and what the program itself counted."""
    logged: dict[str, int] = {}
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": f"/go/goroutines-{mode}.bare",
        "function": [f"main.{function}" for function in functions],
        "by": ["container", "function"],
        **options,
    }

    def work() -> None:
        logged.update(json.loads(docker.cli("exec", NAME, f"/go/goroutines-{mode}.bare", str(GOROUTINES))))

    result = probe_while("uprobe", given, work)
    assert "rows" in result, result.get("msg")
    # What concerns no container, such as another engine of the machine, takes nothing from the counts.
    assert [each for each in result["coverage"]["failed"] if each["container"]] == []
    return result, logged


def by_function(result: dict[str, Any]) -> dict[str, int]:
    return {row["by"]["function"]: row["count"] for row in result["rows"]}


def test_a_call_counts_once_though_a_stack_that_grows_begins_it_anew(docker: Dockerd, shop: LabContainer) -> None:
    result, logged = time_goroutines(docker, "pie", list(LOGGED))
    assert by_function(result) == {f"main.{function}": logged[name] for function, name in LOGGED.items()}


def test_returns_are_those_of_the_goroutine_that_called(docker: Dockerd, shop: LabContainer) -> None:
    """What a panic left has no end. The time that the program measured in nap is a part of each call's."""
    result, logged = time_goroutines(docker, "exe", list(LOGGED), collect="latency")
    returned = {function: logged[name] for function, name in LOGGED.items()}
    returned["through"] -= logged["Panics"]
    assert by_function(result) == {f"main.{function}": number for function, number in returned.items()}
    account = result["accounting"]
    assert account["delivered"] == sum(returned.values())
    assert account["unpaired"] + account["unfinished"] == logged["Panics"]
    assert account["hits"] == account["delivered"] + logged["Panics"]
    assert all(each["returns"] == "ret_sites" for each in result["attachments"])
    (nap,) = (row for row in result["rows"] if row["by"]["function"] == "main.nap")
    assert nap["min"] >= 1_000_000 and nap["sum"] >= logged["NapNs"]


def test_arguments_and_results_are_those_in_gos_registers(docker: Dockerd, shop: LabContainer) -> None:
    """What pair(number, text) returns is its number and the length of its text; catch negates what a panic brought."""
    room = {"max_events": 100_000, "max_bytes": 64 << 20, "ring_bytes": 32 << 20}
    values = ["arg0", "arg2", "retval", "latency"]
    result, logged = time_goroutines(docker, "exe", ["pair", "catch"], value=values, collect="events", **room)
    pairs = [each for each in result["events"] if each["function"] == "main.pair"]
    assert len(pairs) == logged["Pair"] and len(result["events"]) == logged["Pair"] + logged["Catch"]
    for each in result["events"]:
        number = each["arg0"]
        if each["function"] == "main.pair":
            assert each["arg2"] == len(f"n={number}") and each["retval"] == number + each["arg2"]
        else:
            assert each["retval"] == (-number if number % 2 else number + 1)


def test_strings_and_slices_are_read_by_their_length(docker: Dockerd, shop: LabContainer) -> None:
    """Of a slice the next two registers are length and capacity, so the string behind it begins three further."""
    result, logged = time_goroutines(
        docker,
        "exe",
        ["label"],
        collect="events",
        max_bytes=64 << 20,
        ring_bytes=4 << 20,
        value=["arg1", "arg4", "retval"],
        value_type=["goslice", "gostr", "gostr"],
    )
    assert len(result["events"]) == logged["Label"] == 10 * GOROUTINES
    assert {each["arg1_length"] for each in result["events"]} == set(range(0, 200, 20))
    for each in result["events"]:
        number = each["arg1_length"] // 20
        assert bytes.fromhex(each["arg1"]) == (b"ab" * 10 * number)[:MAX_TEXT]
        assert (each["arg4"], each["arg4_length"]) == (f"é{number}", len(f"é{number}".encode()))
        returned = b"<" + b"ab" * 10 * number + each["arg4"].encode() + b">"
        assert each["retval_length"] == len(returned)
        assert each["retval"] == returned[:MAX_TEXT].decode(errors="backslashreplace")


SAME_NAME = """
#include <unistd.h>
__attribute__((noinline)) int pair(int number) __asm__("main.pair");
int pair(int number) { __asm__ volatile(""); return number + 1; }
int main(int argc, char **argv) { for (int at = 1; at < argc; at++) pair(at); return argc > 1 ? 0 : pause(); }
"""


def test_a_program_of_another_language_may_start_in_the_window(docker: Dockerd, built: Path, tmp_path: Path) -> None:
    """What the probe runs for functions of Go is loaded once there is one."""
    (tmp_path / "same.c").write_text(SAME_NAME)
    for language in ("c", "go"):
        (tmp_path / language).mkdir()
    run("gcc", "-O1", "-static", "-o", str(tmp_path / "c" / "program"), str(tmp_path / "same.c"))
    shutil.copy(built / "goroutines-exe.bare", tmp_path / "go" / "program")
    (at,) = (address for address, names in names_of(str(tmp_path / "go" / "program")).items() if "main.pair" in names)
    mixed = unique("mixed")

    def start(language: str) -> LabContainer:
        return docker.run(f"{mixed}-{language}", "/x/program", volumes={str(tmp_path / language): "/x:ro"})

    def trapped(pid: int) -> bool:
        with open(f"/proc/{pid}/mem", "rb") as memory:
            memory.seek(at)
            return b"\xcc" in memory.read(11)  # the check of the stack's size has 6 or 10

    started = [start("c")]
    calls: dict[str, int] = {}

    def work() -> None:
        started.append(start("go"))
        wait_for(lambda: trapped(started[1].pid), "the Go program is probed")
        docker.cli("exec", started[0].id, "/x/program", "1", "2", "3")
        calls.update(json.loads(docker.cli("exec", started[1].id, "/x/program", "3")))

    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [f"{mixed}-*"],
        "target": "/x/program",
        "function": "main.pair",
        "collect": "latency",
    }
    try:
        result = probe_while("uprobe", given, work)
    finally:
        for container in started:
            docker.rm(container)
    assert "rows" in result, result.get("msg")
    assert {row["container"]: row["count"] for row in result["rows"]} == {
        started[0].id: 3,
        started[1].id: calls["Pair"],
    }


def test_functions_that_have_no_such_registers_are_refused(docker: Dockerd, shop: LabContainer) -> None:
    for function, words in (
        ("runtime.memmove", "is written in assembly"),
        ("runtime.osinit.abi0", "or for calls from it"),
        ("runtime.(*gcControllerState).memoryLimitHeapGoal", "begins with a loop"),
    ):
        message = run_module(
            "uprobe",
            {
                "endpoints": {"docker": str(docker.socket)},
                "names": [NAME],
                "target": "/go/goroutines-exe.bare",
                "function": function,
                "collect": "latency",
                "duration": "1s",
            },
        )["msg"]
        assert words in message, message
