# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames of Go's functions by Go's own table, made to order, damaged and hostile."""

from __future__ import annotations

import contextlib
import random

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_frames import GoFrame, GoFrames
from elf_files import CODE_ADDRESS, GO_ASSEMBLY, GoFunc, build_elf, go_table, go_values, with_go_table

TOP, MOVES = 1, 2
CALLER = CODE_ADDRESS + 0x10
END = CODE_ADDRESS + 0x600
# A table of more than 256 bytes: as that of a function which is a page long.
LONG = [(8 * (number % 2), 1) for number in range(0x180)]
FUNCTIONS = [
    GoFunc(b"main.add", CALLER, sizes=go_values([(0, 4), (0x1000, 0xB0), (0, 0xC)])),
    GoFunc(b"runtime.goexit", CALLER + 0xC0, flag=TOP | GO_ASSEMBLY, sizes=go_values([(0, 7)])),
    GoFunc(b"runtime.systemstack", CALLER + 0xD0, flag=MOVES | GO_ASSEMBLY, sizes=go_values([(0, 0x10)])),
    GoFunc(b"runtime.sigtramp", CALLER + 0xE0, flag=TOP | GO_ASSEMBLY, sizes=go_values([(0, 4), (112, 0xC)])),
    GoFunc(b"runtime.memmove", CALLER + 0xF0, flag=GO_ASSEMBLY, sizes=go_values([(0, 0x10)])),
    GoFunc(b"runtime.text", CALLER + 0x100),
    GoFunc(b"main.long", CALLER + 0x110, sizes=go_values(LONG)),
    GoFunc(b"main.odd", CALLER + 0x300, sizes=go_values([(12, 4), (-16, 4), (8, 4)])),
]


def frames(data: bytes, machine: str = "x86_64") -> GoFrames:
    return GoFrames(Elf(MemorySource(data), machine), machine)


@pytest.mark.parametrize("magic", [0xF0, 0xF1])
def test_each_place_of_a_function_has_its_frame(magic: int) -> None:
    found = frames(with_go_table(build_elf(None, sections=False), go_table(FUNCTIONS, END, magic)))
    assert [found.at(CALLER + at) for at in (0, 3, 4, 0xB3, 0xB4, 0xBF)] == [
        GoFrame(size) for size in (0, 0, 0x1000, 0x1000, 0, 0)
    ]
    assert found.at(CALLER + 0xC1) == GoFrame(0, top=True)
    assert found.at(CALLER + 0xF8) == GoFrame(0)
    assert [found.at(CALLER + 0x110 + at) for at in (0, 1, 0x17F)] == [GoFrame(0), GoFrame(8), GoFrame(8)]


def test_where_the_table_says_nothing_the_frame_pointer_leads_on() -> None:
    """What moves the stack pointer, a handler of signals, no values for the place, and impossible ones."""
    found = frames(with_go_table(build_elf(None, sections=False), go_table(FUNCTIONS, END)))
    for at in (0xC7, 0xD8, 0xE8, 0x110 + 0x180, 0x300, 0x304, 0x30C):
        assert found.at(CALLER + at) == GoFrame(None), hex(at)
    assert found.at(CALLER + 0x308) == GoFrame(8)


def test_what_is_not_of_go() -> None:
    """Outside the table, and a function in it of which it has no values, as of C."""
    found = frames(with_go_table(build_elf(None, sections=False), go_table(FUNCTIONS, END)))
    assert [found.at(address) for address in (CALLER - 1, CALLER + 0x108, END)] == [None] * 3
    assert found.at(END - 1) == GoFrame(None)


@pytest.mark.parametrize("magic", [0xFA, 0xF2])
def test_tables_that_do_not_say_what_moves_the_stack_pointer_are_not_used(magic: int) -> None:
    """Go before 1.18, and a layout that is not known."""
    with pytest.raises(ElfError, match="no table"):
        frames(with_go_table(build_elf(None, sections=False), go_table(FUNCTIONS, END, magic)))


def test_any_damage_raises_nothing_else() -> None:
    table = go_table(FUNCTIONS, END)
    chance = random.Random(1)
    for _try in range(400):
        data = bytearray(table)
        for _change in range(chance.randrange(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with contextlib.suppress(ElfError):
            found = frames(with_go_table(build_elf(None, sections=False), bytes(data)))
            for address in range(CALLER, END, 16):
                with contextlib.suppress(ElfError):
                    found.at(address)
