# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where calls of Go functions begin, on code that Go 1.19 made."""

from __future__ import annotations

import struct
from typing import Dict, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve import go_calls
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_calls import (
    StackCheck,
    go_version,
    stack_check,
    where_calls_begin,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.returns import FUNCTION, return_sites
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site
from elf_files import CODE_ADDRESS, CODE_OFFSET, Sym, build_elf

X86, ARM = "x86_64", "aarch64"


def growing(prologue: str, rest: str = "90c3", to: int = 0) -> bytes:
    """A function that spills its argument, calls runtime.morestack at ``to``, takes it back and begins again."""
    code = bytes.fromhex(prologue + rest + "488944240890e8")
    code += struct.pack("<i", to - len(code) - 4) + bytes.fromhex("488b442408")
    return code + b"\xeb" + struct.pack("<b", -len(code) - 2)


SMALL = growing("493b66107633", "90" * 50 + "c3") + b"\xcc\xcc"
MIDDLE = growing("4c8da42498f8ffff" + "4d3b6610" + "7602")
LARGE = growing("4989e44981ec08110100" + "7208" + "4d3b6610" + "7602")
LOOP = bytes.fromhex("48ffc0" + "ebfb" + "c3")


def words(*code: int) -> bytes:
    return struct.pack(f"<{len(code)}I", *code)


ARM_SMALL = words(0xF9400B90, 0xEB3063FF, 0x54000069, 0xD503201F, 0xD65F03C0, 0xAA1E03E3, 0x97FFF662, 0x17FFFFF9)
ARM_LARGE = words(
    *(0xF9400B90, 0xD282221B, 0xF2A0003B, 0xEB3B63F1, 0x540000A3, 0xEB10023F, 0x54000069, 0xD503201F, 0xD65F03C0),
    *(0xF90007E0, 0xAA1E03E3, 0x97FFF662, 0xF94007E0, 0x17FFFFF3),
)


@pytest.mark.parametrize(
    ("code", "machine", "size", "back"),
    [
        (SMALL, X86, 6, len(SMALL) - 4),
        (MIDDLE, X86, 14, len(MIDDLE) - 2),
        (LARGE, X86, 18, len(LARGE) - 2),
        (ARM_SMALL, ARM, 12, 28),
        (ARM_LARGE, ARM, 28, 52),
    ],
)
def test_a_call_begins_behind_the_check_of_the_stack(code: bytes, machine: str, size: int, back: int) -> None:
    check = stack_check(code, machine)
    assert check is not None and check[:2] == (size, back)


@pytest.mark.parametrize("code", [b"", b"\xc3", LOOP, bytes.fromhex("7602c390") + b"\xc3", SMALL[:60]])
def test_other_code_has_no_check(code: bytes) -> None:
    assert stack_check(code, X86) is None


@pytest.mark.parametrize(("code", "machine", "at"), [(MIDDLE, X86, 15), (LARGE, X86, 19), (ARM_SMALL, ARM, 16)])
def test_the_jump_back_to_the_start_ends_no_call(code: bytes, machine: str, at: int) -> None:
    check = stack_check(code, machine)
    assert check is not None
    start = 0x401000
    assert return_sites(code, start, machine, lambda _address: FUNCTION, go=start + check.back) == (
        (start + at,),
        (),
        "",
    )
    assert return_sites(code, start, machine, lambda _address: FUNCTION).tails == (start + check.back,)


def test_a_jump_through_a_table_is_a_switch() -> None:
    code = bytes.fromhex("ff24c500104000" + "c3")
    assert return_sites(code, 0x401000, X86, lambda _address: FUNCTION, go=0).returns == (0x401007,)


class Program:
    """A program in which one function begins at CODE_ADDRESS, by what its table of functions says of it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, known: Optional[Dict[int, bool]], code: bytes) -> None:
        check = stack_check(code, X86)
        grow = [Sym("runtime.morestack_noctxt", CODE_ADDRESS + check.grow, 8)] if check is not None else []
        self.function = Sym("main.f", CODE_ADDRESS, len(code))
        code = code.ljust(128, b"\xcc")
        elf = Elf(MemorySource(build_elf([self.function, *grow], code=code)), X86)
        self.file = SearchedFile(elf, OpenFile(-1, "/bin/app", 0, 0, 0), Inside("web1", -1, -1, []), X86)
        monkeypatch.setattr(go_calls, "go_functions", lambda *_arguments: known)

    def begins(self, registers: bool = False) -> Tuple[bool, int, int, int]:
        site = Site("main.f", CODE_ADDRESS, CODE_OFFSET, self.function.size)
        (moved,) = where_calls_begin(self.file, [site], registers)
        return moved.go, moved.address, moved.offset, moved.check


GROWS = growing("493b66107602", to=64)


def test_a_function_is_probed_behind_its_check(monkeypatch: pytest.MonkeyPatch) -> None:
    assert stack_check(GROWS, X86) == StackCheck(6, len(GROWS) - 2, 64)
    expected = (True, CODE_ADDRESS, CODE_OFFSET + 6, 6)
    assert Program(monkeypatch, {CODE_ADDRESS: False}, GROWS).begins() == expected
    assert Program(monkeypatch, None, GROWS).begins() == expected


def test_c_in_a_go_program_is_probed_as_c(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Program(monkeypatch, {}, LOOP).begins() == (False, CODE_ADDRESS, CODE_OFFSET, 0)


@pytest.mark.parametrize(
    ("known", "code", "registers", "words"),
    [
        ({CODE_ADDRESS: False}, LOOP, False, "begins with a loop"),
        ({CODE_ADDRESS: True}, b"\xc3", True, "is written in assembly"),
        (None, b"\xc3", True, "whose table of functions cannot be read"),
    ],
)
def test_refusals(
    monkeypatch: pytest.MonkeyPatch, known: Optional[Dict[int, bool]], code: bytes, registers: bool, words: str
) -> None:
    monkeypatch.setattr(go_calls, "go_version", lambda _elf: (1, 19))
    with pytest.raises(ContainerError) as caught:
        Program(monkeypatch, known, code).begins(registers)
    assert words in caught.value.reason


@pytest.mark.parametrize(("version", "words"), [((1, 16), "of Go 1.16, which"), (None, "an unknown version of Go")])
def test_old_programs_have_no_registers(
    monkeypatch: pytest.MonkeyPatch, version: Optional[Tuple[int, int]], words: str
) -> None:
    monkeypatch.setattr(go_calls, "go_version", lambda _elf: version)
    program = Program(monkeypatch, {CODE_ADDRESS: False}, b"\xc3")
    with pytest.raises(ContainerError) as caught:
        program.begins(registers=True)
    assert words in caught.value.reason
    assert program.begins()[0]


@pytest.mark.parametrize(
    ("flags", "text", "expected"),
    [
        (2, b"go1.19.8", (1, 19)),
        (2, b"go1.27", (1, 27)),
        (2, b"devel go1.22-abc", (1, 22)),
        (2, b"go1.17 X:noregabi", None),
        (2, b"unknown", None),
        (0, b"", None),
    ],
)
def test_the_version_is_the_one_in_the_build_information(
    flags: int, text: bytes, expected: Optional[Tuple[int, int]]
) -> None:
    info = b"\xff Go buildinf:" + bytes([8, flags]) + bytes(16) + bytes([len(text)]) + text
    elf = Elf(MemorySource(build_elf([Sym("main.f", CODE_ADDRESS, 8)], code=info.ljust(96, b"\0"))), X86)
    assert go_version(elf) == expected
