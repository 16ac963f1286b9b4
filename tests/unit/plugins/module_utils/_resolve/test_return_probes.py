# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How returns are probed, by what the file says: on files made to order."""

from __future__ import annotations

import struct
from typing import Any, List, Optional, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import ReturnProbes
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site
from ansible_collections.fleet.probe.plugins.module_utils._resolve.unwind import Extents
from elf_files import CODE_ADDRESS, CODE_OFFSET, Sym, build_elf

# a function that returns, one that jumps to it, one with a jump through a table
CODE = bytes.fromhex("31c0c3".ljust(32, "9") + ("e9" + "ebffffff").ljust(32, "9") + "ff24c500104000")
PLAIN = Sym("plain", CODE_ADDRESS, 3)
TAIL = Sym("tail", CODE_ADDRESS + 16, 5)
TABLE = Sym("table", CODE_ADDRESS + 32, 7)
SIZELESS = Sym("sizeless", CODE_ADDRESS, 0)
CPP = Sym("__gxx_personality_v0", 0, section=0)


def file_of(*more: Sym) -> SearchedFile:
    elf = Elf(MemorySource(build_elf([PLAIN, TAIL, TABLE, *more], code=CODE)), "x86_64")
    return SearchedFile(elf, OpenFile(-1, "/bin/app", 0, 0, 0), Inside("web1", -1, -1, []), "x86_64")


def choose(file: SearchedFile, method: str, *symbols: Sym, result: bool = False) -> List[Site]:
    sites = [Site(each.name, each.address, CODE_OFFSET + each.address - CODE_ADDRESS, each.size) for each in symbols]
    return ReturnProbes(file, method, result).choose(sites)


@pytest.mark.parametrize("method", ["auto", "ret_sites"])
def test_the_exits_are_offsets_into_the_file(method: str) -> None:
    plain, tail = choose(file_of(CPP), method, PLAIN, TAIL)
    assert (plain.returns, plain.exits, plain.reason) == ("ret_sites", (CODE_OFFSET + 2,), "every exit is known")
    assert (tail.returns, tail.exits) == ("ret_sites", (CODE_OFFSET + 16,))
    assert tail.reason.endswith("; 1 of them end a call by a jump to a function")


def test_trampolines_are_as_they_were() -> None:
    (table,) = choose(file_of(CPP), "trampoline", TABLE)
    assert (table.returns, table.exits, table.reason) == ("trampoline", (), "requested")


@pytest.mark.parametrize(
    ("symbol", "result", "reason"),
    [
        (TABLE, False, "the function jumps at +0x0 to an address that its code does not show"),
        (TAIL, True, "the function jumps to another function at +0x0, where there is no return value yet"),
        (SIZELESS, False, "the function has no size in the symbol table"),
    ],
)
def test_what_has_unknown_exits_gets_a_trampoline_where_no_exception_can_pass(
    symbol: Sym, result: bool, reason: str
) -> None:
    (site,) = choose(file_of(), "auto", symbol, result=result)
    assert (site.returns, site.exits, site.reason) == ("trampoline", (), reason)


@pytest.mark.parametrize(
    ("method", "more", "words"),
    [
        ("ret_sites", (), "so its returns cannot be probed one by one; probe its entry, or set returns to trampoline"),
        ("auto", (CPP,), "and the file uses __gxx_personality_v0: an exception"),
        (
            "auto",
            (Sym("rust_eh_personality", CODE_ADDRESS + 64),),
            "and the file uses rust_eh_personality: an exception",
        ),
    ],
)
def test_refusals_say_why_and_what_to_do(method: str, more: Sequence[Sym], words: str) -> None:
    with pytest.raises(ContainerError) as caught:
        choose(file_of(*more), method, TABLE)
    assert words in caught.value.reason and "jumps at +0x0 to an address that" in caught.value.reason


def test_a_function_with_a_name_of_cpp_is_of_cpp() -> None:
    with pytest.raises(ContainerError) as caught:
        choose(file_of(), "auto", TABLE._replace(name="_ZN3fooEv"))
    assert "its name is of C++ or Rust" in caught.value.reason


def test_of_several_functions_those_that_cannot_be_probed_are_left_out_and_said() -> None:
    file = file_of(CPP)
    assert [site.function for site in choose(file, "auto", PLAIN, TABLE)] == ["plain"]
    (reason,) = file.left_out
    assert reason.startswith("Function table in /bin/app of container web1 jumps at +0x0")


class FakeElf:
    """A file with an .eh_frame at 0x5000."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def section(self, name: str) -> Any:
        return type("Section", (), {"address": 0x5000})

    def read_section(self, name: str, limit: int) -> Optional[bytes]:
        return self.data


def entry(number: int, body: bytes) -> bytes:
    return struct.pack("<II", len(body) + 4, number) + body


def test_extents_are_those_of_the_unwind_table() -> None:
    cie = entry(0, b"\1zPLR\0" + bytes([1, 0x78, 16, 7, 0x9B, 1, 2, 3, 4, 0x1B, 0x1B]))
    fde = entry(len(cie) + 4, struct.pack("<iI", 0x1000 - 0x5000 - len(cie) - 8, 0x40) + bytes(4))
    elf: Any = FakeElf(cie + fde + bytes(4))
    extents = Extents(elf)
    assert extents.at(0x1000) == extents.at(0x103F) == (0x1000, 0x40)
    assert extents.at(0xFFF) is None and extents.at(0x1040) is None


@pytest.mark.parametrize("cut", range(0, 48, 5))
def test_a_damaged_table_has_no_extents(cut: int) -> None:
    cie = entry(0, b"\1zR\0" + bytes([1, 0x78, 16, 1, 0x1B, 0, 0]))
    fde = entry(len(cie) + 4, struct.pack("<iI", -0x4000, 0x40) + bytes(4))
    elf: Any = FakeElf((cie + fde)[:cut] if cut < len(cie + fde) else b"\xff" * 64)
    assert Extents(elf).at(0x1000) is None
