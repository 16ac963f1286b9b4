# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Go's own table of functions, made to order in each layout, damaged and hostile."""

from __future__ import annotations

import random
import struct
from types import SimpleNamespace
from typing import Any, Dict, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._resolve import go_names
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import borrow_symbols, unread_symbols
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import closest_names, names_at
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_names import go_symbols
from elf_files import (
    AARCH64,
    CODE_ADDRESS,
    CODE_SIZE,
    GO_ASSEMBLY,
    GO_TABLE_ADDRESS,
    GO_WRAPPER,
    X86_64,
    GoFunc,
    build_elf,
    go_table,
    with_go_table,
)

FUNCTIONS = [
    GoFunc(b"runtime.text", CODE_ADDRESS + 0x40),
    GoFunc(b"main.(*Cart).Add", CODE_ADDRESS + 0x60),
    GoFunc(b"main.Map[...]", CODE_ADDRESS + 0x100),
    GoFunc(b"type:.eq.main.Cart", CODE_ADDRESS + 0x120, GO_WRAPPER),
]
END = CODE_ADDRESS + 0x180
LAYOUTS = [0xFA, 0xF0, 0xF1]


def bare(table: bytes, machine: int = X86_64) -> bytes:
    return with_go_table(build_elf(None, sections=False, machine=machine), table)


def names_in(data: bytes, machine: str = "x86_64") -> Optional[Dict[int, str]]:
    elf = Elf(MemorySource(data), machine)
    assert elf.go and elf.stripped
    found = go_symbols(elf, machine)
    if found is None:
        return None
    elf.add_functions(*found)
    assert not elf.stripped
    return {symbol.address: symbol.name for symbol in elf.match("*")}


NAMES = {each.address: each.name.decode() for each in FUNCTIONS}


@pytest.mark.parametrize("magic", LAYOUTS)
@pytest.mark.parametrize(("machine", "name", "quantum"), [(X86_64, "x86_64", 1), (AARCH64, "aarch64", 4)])
def test_each_layout_gives_names_addresses_and_sizes(magic: int, machine: int, name: str, quantum: int) -> None:
    data = bare(go_table(FUNCTIONS, END, magic, quantum), machine)
    assert names_in(data, name) == NAMES
    elf = Elf(MemorySource(data), name)
    elf.add_functions(*(go_symbols(elf, name) or pytest.fail("no table")))
    (add,) = elf.find(["main.(*Cart).Add"])["main.(*Cart).Add"]
    assert (add.address, add.size, add.ifunc) == (CODE_ADDRESS + 0x60, 0xA0, False)
    assert names_at(elf, [CODE_ADDRESS + 0x17F, END]) == {CODE_ADDRESS + 0x17F: "type:.eq.main.Cart"}
    assert closest_names(elf, "main.(*Cart).Ad") == ["main.(*Cart).Add"]


def test_another_machines_table_is_not_found() -> None:
    assert names_in(bare(go_table(FUNCTIONS, END, 0xF1, 4))) is None


def test_where_the_code_begins_is_the_runtimes_word_from_go_1_26_on() -> None:
    """The header has 0 there; the runtime's record of the program begins with a pointer to the table."""
    table = go_table(FUNCTIONS, END, text=0)
    record = [0] * 23
    record[0], record[1] = GO_TABLE_ADDRESS, GO_TABLE_ADDRESS + 72
    record[20], record[22] = FUNCTIONS[0].address, FUNCTIONS[0].address
    assert names_in(bare(table)) is None
    # A word that points to the table by chance comes before it.
    decoy = struct.pack("<Q", GO_TABLE_ADDRESS) + b"\0" * 8
    assert names_in(bare(table + b"\0" * (-len(table) % 8) + decoy + struct.pack("<23Q", *record))) == NAMES


def relocated(data: bytes, entries: List[Tuple[int, int]]) -> bytes:
    """The file with a dynamic segment that leads to these relocations: places and what the loader writes there."""
    body = bytearray(data)
    rela, dynamic = 0xC00, 0xE00
    for number, (place, value) in enumerate(entries):
        struct.pack_into("<QQQ", body, rela + 24 * number, place, 8, value)
    struct.pack_into("<qQqQqQ", body, dynamic, 7, 0x400000 + rela, 8, 24 * len(entries), 0, 0)
    struct.pack_into("<H", body, 56, 3)  # one more program header
    struct.pack_into("<IIQQQQQQ", body, 176, 2, 4, dynamic, 0x400000 + dynamic, 0x400000 + dynamic, 48, 48, 8)
    return bytes(body)


def test_what_only_the_loader_fills_in_is_taken_from_the_relocations() -> None:
    """Some linkers leave 0 where the loader writes addresses into a position-independent program."""
    data = bare(go_table(FUNCTIONS, END, text=0))
    at = GO_TABLE_ADDRESS + 24
    assert names_in(relocated(data, [(at + 8, 5), (at, FUNCTIONS[0].address)])) == NAMES
    record = 0x400A00
    words = {0: GO_TABLE_ADDRESS, 1: GO_TABLE_ADDRESS + 72, 20: FUNCTIONS[0].address, 22: FUNCTIONS[0].address}
    assert names_in(relocated(data, [(record + 8 * word, value) for word, value in words.items()])) == NAMES
    words[1] += 8
    assert names_in(relocated(data, [(record + 8 * word, value) for word, value in words.items()])) is None


def test_a_function_that_exists_twice_has_one_plain_name() -> None:
    """Both would be hit by one call: the wrapper calls the other."""
    functions = [
        GoFunc(b"runtime.osinit", CODE_ADDRESS),
        GoFunc(b"crypto/md5.block", CODE_ADDRESS + 0x10, flag=GO_ASSEMBLY),
        GoFunc(b"crypto/md5.block", CODE_ADDRESS + 0x20, GO_WRAPPER),
        GoFunc(b"runtime.osinit", CODE_ADDRESS + 0x30, GO_WRAPPER),
        GoFunc(b"main.init", CODE_ADDRESS + 0x40),
        GoFunc(b"main.init", CODE_ADDRESS + 0x50),
    ]
    found = names_in(bare(go_table(functions, END)))
    assert found == {
        CODE_ADDRESS: "runtime.osinit",
        CODE_ADDRESS + 0x10: "crypto/md5.block.abi0",
        CODE_ADDRESS + 0x20: "crypto/md5.block",
        CODE_ADDRESS + 0x30: "runtime.osinit.abi0",
        CODE_ADDRESS + 0x40: "main.init",
        CODE_ADDRESS + 0x50: "main.init",
    }


def changed(at: int, layout: str, value: int) -> bytes:
    table = bytearray(go_table(FUNCTIONS, END))
    struct.pack_into(layout, table, at, value)
    return bare(bytes(table))


NAMES_SIZE = -(-sum(len(each.name) + 1 for each in FUNCTIONS) // 8) * 8
INDEX = 72 + NAMES_SIZE


@pytest.mark.parametrize(
    ("at", "layout", "value"),
    [
        (0, "<B", 0xFB),
        (4, "<B", 1),
        (7, "<B", 4),
        (8, "<Q", 0),
        (8, "<Q", 1 << 20),
        (8, "<Q", 1 << 63),
        (24, "<Q", 1 << 63),
        (24, "<Q", (1 << 64) - 1),
        (24, "<Q", 8),
        (32, "<Q", 1 << 62),
        (40, "<Q", 1 << 62),
        (64, "<Q", 1 << 62),
        (INDEX, "<I", 0xFFFFFFF0),
        (INDEX + 4, "<I", 3),
        (INDEX + 4, "<I", 0xFFFFFFFC),
        (INDEX + 8, "<I", 0),
        (INDEX + 40 + 4, "<I", 0x7FFFFFFF),
    ],
)
def test_a_damaged_table_names_nothing(at: int, layout: str, value: int) -> None:
    # An index that names other places goes down, or lies outside; whatever it says, nothing else is raised.
    data = changed(at, layout, value)
    found = names_in(data)
    assert found is None or set(found) <= set(range(CODE_ADDRESS, CODE_ADDRESS + CODE_SIZE)), found
    if at != INDEX + 8:
        assert found is None


def test_names_longer_than_any_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    long = [GoFunc(b"x" * 300, CODE_ADDRESS + 16 * number) for number in range(3)]
    assert names_in(bare(go_table(long, END))) is not None
    monkeypatch.setattr(go_names, "_MAX_NAME", 300)
    assert names_in(bare(go_table(long, END))) is None
    monkeypatch.setattr(go_names, "_MAX_NAME", 4096)
    monkeypatch.setattr(go_names, "_MAX_NAMES", 950)
    assert names_in(bare(go_table([GoFunc(b"a", CODE_ADDRESS)], END))) is not None
    shared = bytearray(go_table(long, END))
    for number in range(3):  # all of them the name of the first, so that it is stored once and read three times
        struct.pack_into("<i", shared, len(shared) - 48 * (3 - number) + 4, 0)
    monkeypatch.setattr(go_names, "_MAX_NAMES", 910)
    assert names_in(bare(bytes(shared))) is not None
    monkeypatch.setattr(go_names, "_MAX_NAMES", 899)
    assert names_in(bare(bytes(shared))) is None


def test_any_damage_raises_nothing() -> None:
    table, rng = go_table(FUNCTIONS, END, text=0) + struct.pack("<23Q", GO_TABLE_ADDRESS, *[0] * 22), random.Random(1)
    named = 0
    for _round in range(400):
        copy = bytearray(table if rng.random() < 0.5 else go_table(FUNCTIONS, END, rng.choice(LAYOUTS)))
        for _change in range(rng.randrange(1, 4)):
            copy[rng.randrange(len(copy))] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        named += names_in(bare(bytes(copy))) is not None
    assert 0 < named < 400


class Nothing:
    """A container without debug files."""

    name = "web1"

    def open_file(self, path: str) -> Any:
        raise ContainerError("resolve", f"no {path}")

    def debug_roots(self) -> List[Any]:
        return []


def test_a_stripped_go_program_is_a_program_with_names() -> None:
    elf = Elf(MemorySource(bare(go_table(FUNCTIONS, END))), "x86_64")
    opened: Any = SimpleNamespace(path="/bin/app", fd=-1)
    inside: Any = Nothing()
    assert borrow_symbols(elf, opened, inside, "x86_64") == -1
    assert list(elf.find(["main.(*Cart).Add"])) == ["main.(*Cart).Add"]
    assert not elf.stripped and unread_symbols(elf) == ""
    old = Elf(MemorySource(bare(go_table(FUNCTIONS, END, 0xFB))), "x86_64")
    borrow_symbols(old, opened, inside, "x86_64")
    assert "older than 1.16" in unread_symbols(old) and old.stripped
