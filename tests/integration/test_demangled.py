# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Functions of C++ and Rust by the names that people write, in probes, lists and stacks, against c++filt and counts."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve import demangle
from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import Demangler, load
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import SymbolRequest, name_addresses
from elf_files import CODE_ADDRESS, CODE_OFFSET, Sym, build_elf
from lab.docker import Dockerd
from lab.host import LabMissing, require, run, unique
from lab.modules import run_module
from lab.namespaces import NamespaceContainer, make_root
from lab.probes import probe_while
from lab.workload import LabContainer

NAME = unique("shopper")
X86 = os.uname().machine == "x86_64"
PROGRAMS = Path(__file__).parent / "programs"
ADD_INT, ADD_DOUBLE, PRICE = "Shop::Cart::add(int)", "Shop::Cart::add(double)", "int Shop::price<int>(int)"
V0, LEGACY = "<m::shop::Cart<u8>>::add", "m::shop::Cart<T>::sell"
MANGLED = {
    ADD_INT: "_ZN4Shop4Cart3addEi",
    ADD_DOUBLE: "_ZN4Shop4Cart3addEd",
    PRICE: "_ZN4Shop5priceIiEET_S1_",
    V0: "_RNvMNtCs6663Vq3Raqp_1m4shopINtB2_4CarthE3addB4_",
    LEGACY: "_ZN1m4shop13Cart$LT$T$GT$4sell17h20a2aac6403923aaE",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A directory with the program."""
    path = tmp_path_factory.mktemp("cxx")
    try:
        require("g++")
    except LabMissing as reason:
        pytest.skip(str(reason))
    flags = ["-O1", "-static", "-fno-omit-frame-pointer", "-Wall", "-Werror"]
    run("g++", *flags, "-o", str(path / "shop"), str(PROGRAMS / "shop.cpp"))
    yield path
    shutil.rmtree(path)


@pytest.fixture
def shop(docker: Dockerd, built: Path) -> LabContainer:
    """A container in which the program burns CPU time."""
    return docker.run(NAME, "/cxx/shop", volumes={str(built): "/cxx:ro"})


def ask(docker: Dockerd, function: Any, calls: int, **more: Any) -> dict[str, Any]:
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": "/cxx/shop",
        "function": function,
        "by": ["container", "function"],
        **more,
    }
    return probe_while("uprobe", given, lambda: docker.exec(NAME, "/cxx/shop", str(calls)))


def counts(result: dict[str, Any]) -> dict[str, int]:
    assert "rows" in result, result.get("msg")
    return {row["by"]["function"]: row["count"] for row in result["rows"]}


def test_functions_are_counted_by_what_people_write(docker: Dockerd, shop: LabContainer) -> None:
    result = ask(docker, ["Shop::Cart::add*", "Shop::price<int>"], 50)
    assert counts(result) == {ADD_INT: 50, ADD_DOUBLE: 25, PRICE: 50}
    assert {each["function"]: each["symbol"] for each in result["attachments"]} == {
        name: MANGLED[name] for name in (ADD_INT, ADD_DOUBLE, PRICE)
    }
    assert counts(ask(docker, ADD_INT, 8)) == {ADD_INT: 8}
    assert counts(ask(docker, "Shop::Cart::add", 8)) == {ADD_INT: 8, ADD_DOUBLE: 4}
    assert counts(ask(docker, ["*Cart<*"], 8)) == {V0: 1, LEGACY: 1}
    assert counts(ask(docker, "*Cart*", 8, language="rust")) == {V0: 1, LEGACY: 1}
    assert counts(ask(docker, ["*Cart*add*", MANGLED[ADD_INT]], 8, language="c++")) == {ADD_INT: 8, ADD_DOUBLE: 4}
    message = ask(docker, ADD_INT, 1, language="rust")["msg"]
    assert ADD_INT in message and "of language rust" in message, message
    assert counts(ask(docker, [MANGLED[ADD_DOUBLE], MANGLED[V0]], 6)) == {ADD_DOUBLE: 3, V0: 1}


def test_calls_are_timed_to_their_returns(docker: Dockerd, shop: LabContainer) -> None:
    result = ask(docker, ADD_INT, 8, collect="latency")
    assert counts(result) == {ADD_INT: 8} and result["attachments"][0]["returns"] == "ret_sites"


def test_a_name_that_is_not_there_is_told_with_the_closest(docker: Dockerd, shop: LabContainer) -> None:
    message = ask(docker, "Shop::Cart::ad(int)", 1)["msg"]
    assert ADD_INT in message and "_ZN" not in message, message


def test_they_are_listed_with_the_names_in_the_file(docker: Dockerd, shop: LabContainer) -> None:
    given = {"endpoints": {"docker": str(docker.socket)}, "names": [NAME], "target": "/cxx/shop"}
    listed = run_module("probes_info", {**given, "match": ["Shop::*", "*m::shop*", "main"]})["probes"]
    burn = {"Shop::Cart::burn(int)": "_ZN4Shop4Cart4burnEi"}
    assert {each["name"]: each.get("symbol") for each in listed} == {**MANGLED, **burn, "main": None}
    by_symbol = run_module("probes_info", {**given, "match": ["_ZN4Shop4Cart*"]})["probes"]
    assert {each["name"] for each in by_symbol} == {ADD_INT, ADD_DOUBLE, *burn}


def test_they_are_in_stacks(docker: Dockerd, shop: LabContainer) -> None:
    given = {"endpoints": {"docker": str(docker.socket)}, "names": [NAME], "duration": "2", "kernel_stacks": False}
    result = run_module("profile", given)
    assert result["accounting"]["hits"] > 0
    assert result["stacks"][0]["frames"][0] == "Shop::Cart::burn(int)"
    assert result["symbols"] == [{"name": "Shop::Cart::burn(int)", "symbols": ["_ZN4Shop4Cart4burnEi"]}]


def growing(parts: int) -> str:
    """A name in which each part is a pair of the part before it; libstdc++ takes minutes for 30 parts."""
    letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    pairs = (f"S{letters[part + 1]}_" for part in range(parts))
    return "_Z1f1a1pIS_S_E" + "".join(f"S0_I{pair}{pair}E" for pair in pairs)


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[tuple[NamespaceContainer, NamespaceContainer]]:
    """Two containers with /bin/app, whose function has a name that grows in the first one."""
    started = []
    try:
        for name in (growing(30), MANGLED[ADD_INT]):
            root = make_root(tmp_path / f"root{len(started)}")
            (root / "bin/app").write_bytes(build_elf([Sym(name, CODE_ADDRESS)], machine=62 if X86 else 183))
            started.append(NamespaceContainer(root))
        yield started[0], started[1]
    finally:
        for container in started:
            container.stop()


@pytest.mark.parametrize("guarded", [True, False])
def test_a_name_that_grows_costs_its_container_at_most(
    hostile: tuple[NamespaceContainer, NamespaceContainer], monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """libstdc++ cannot be interrupted: where such a name gets to it, the helper is killed."""
    if not guarded:
        monkeypatch.setattr(demangle, "_plain", lambda _name: True)
    requests = []
    for number, container in enumerate(hostile):
        inode = (container.root / "bin/app").stat().st_ino
        files = {(b"/bin/app", inode): [CODE_OFFSET]}
        requests.append(SymbolRequest(container.record(f"c{number}"), files=files))
    first, second = name_addresses(requests)
    ((named,),) = (list(names.values()) for names in second.files.values())
    assert named == ADD_INT.encode() and second.mangled == {named: [MANGLED[ADD_INT].encode()]}
    if guarded:
        assert [list(names.values()) for names in first.files.values()] == [[growing(30).encode()]]
    else:
        assert first.failure is not None and not first.files


def test_names_are_those_of_cxxfilt() -> None:
    """c++filt shares its reader of C++ with libstdc++, and has one of its own for Rust."""
    require("c++filt", "nm", "g++")
    assert load()
    library = run("g++", "-print-file-name=libstdc++.so.6").strip()
    names = sorted({line.split()[-1].split("@")[0] for line in run("nm", "-D", library).splitlines()})
    names = [*(name for name in names if name.startswith("_Z")), *MANGLED.values()]
    read = Demangler(60)
    expected = run("c++filt", "-i", *names).splitlines()
    assert [read(name) for name in names] == expected and len(names) > 3000
