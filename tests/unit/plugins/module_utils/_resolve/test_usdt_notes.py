# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes of USDT probes and locations of arguments: all forms that compilers write, and damaged ones."""

from __future__ import annotations

import random
import struct
from typing import Any, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt_notes import (
    CONSTANT,
    MEMORY,
    NO_REGISTER,
    REGISTER,
    SIGNED_HALF,
    UNSIGNED_HALF,
    WHOLE,
    Argument,
    Note,
    parse_arguments,
    parse_notes,
)

# Words of struct pt_regs.
R15, BP, BX, R11, R10, R9, R8, AX, CX, DX, SI, DI, IP, SP = 0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 19
LOCATION = 0x401234
VARIABLES = {"counter": 0x404030, "x.0": 0x404040}


def note(
    provider: bytes = b"lab",
    name: bytes = b"six",
    arguments: bytes = b"",
    location: int = LOCATION,
    base: int = 0x402000,
    semaphore: int = 0,
    owner: bytes = b"stapsdt\0",
    kind: int = 3,
) -> bytes:
    text = struct.pack("<QQQ", location, base, semaphore) + b"\0".join((provider, name, arguments)) + b"\0"
    head = struct.pack("<III", len(owner), len(text), kind)
    return head + owner.ljust(-(-len(owner) // 4) * 4, b"\0") + text.ljust(-(-len(text) // 4) * 4, b"\0")


def test_notes_are_read_in_order() -> None:
    data = note(arguments=b"-4@%eax 8@%rbx", semaphore=0x404000) + note(b"python", b"gc__start")
    assert list(parse_notes(data, 0x402000)) == [
        Note("lab", "six", LOCATION, 0x404000, "-4@%eax 8@%rbx"),
        Note("python", "gc__start", LOCATION, 0, ""),
    ]


@pytest.mark.parametrize(
    ("now", "then", "moved"),
    [
        (0x402000, 0x402000, 0),
        (0x502000, 0x402000, 0x100000),
        (0x302000, 0x402000, -0x100000),
        (None, 0x402000, 0),
        (1, 0, 0),
    ],
)
def test_prelinked_files_are_moved_with_their_base(now: Optional[int], then: int, moved: int) -> None:
    (found,) = parse_notes(note(base=then, semaphore=0x404000), now)
    assert (found.location, found.semaphore) == (LOCATION + moved, 0x404000 + moved)
    (found,) = parse_notes(note(base=then), now)
    assert found.semaphore == 0, "none stays none"


def test_notes_of_other_owners_are_left_out() -> None:
    good = note()
    for other in (note(owner=b"GNU\0"), note(kind=1), note(name=b""), note(provider=b"")):
        assert len(list(parse_notes(other + good, None))) == 1
    short = struct.pack("<III", 8, 10, 3) + b"stapsdt\0" + b"x" * 12
    assert len(list(parse_notes(short + good, None))) == 1
    assert list(parse_notes(good[:-4], None)) == []
    assert list(parse_notes(b"", None)) == []


def test_no_damage_raises_or_never_ends() -> None:
    whole = b"".join(note(name=b"n%d" % number, arguments=b"-4@%eax 8@[x0, 8]") for number in range(20))
    for seed in range(2000):
        rng = random.Random(seed)
        data = bytearray(whole[: rng.randrange(len(whole))])
        for _turn in range(rng.choice((1, 4, 16))):
            if data:
                data[rng.randrange(len(data))] = rng.getrandbits(8)
        for found in parse_notes(bytes(data), rng.choice((None, 0x1000))):
            for machine in ("x86_64", "aarch64"):
                for argument in parse_arguments(found.arguments, machine, found.location):
                    if isinstance(argument, Argument):
                        assert len(argument.packed()) == 9


def register(number: int, size: int, signed: bool, start: int = 0) -> Argument:
    return Argument(REGISTER, 0, number, left=64 - 8 * size - start, right=64 - 8 * size, signed=signed)


def constant(value: int, size: int, signed: bool) -> Argument:
    return Argument(CONSTANT, value, left=64 - 8 * size, right=64 - 8 * size, signed=signed)


def memory(
    value: int, base: int, size: int, signed: bool, index: int = NO_REGISTER, scale: int = 0, extend: int = WHOLE
) -> Argument:
    return Argument(MEMORY, value, base, index, scale, extend, 64 - 8 * size, 64 - 8 * size, signed)


X86: List[Tuple[str, Argument]] = [
    ("8@%rax", register(AX, 8, False)),
    ("-8@%r15", register(R15, 8, True)),
    ("-4@%eax", register(AX, 4, True)),
    ("4@%r9d", register(R9, 4, False)),
    ("2@%r10w", register(R10, 2, False)),
    ("-2@%cx", register(CX, 2, True)),
    ("1@%r11b", register(R11, 1, False)),
    ("-1@%sil", register(SI, 1, True)),
    ("1@%bpl", register(BP, 1, False)),
    ("1@%dl", register(DX, 1, False)),
    ("1@%bh", register(BX, 1, False, 8)),
    ("-1@%ah", register(AX, 1, True, 8)),
    ("-4@%rdi", register(DI, 4, True)),
    ("%ecx", register(CX, 4, True)),
    ("-4@$-5", constant(-5, 4, True)),
    ("8@$010", constant(10, 8, False)),
    ("8@$0xff", constant(255, 8, False)),
    ("4@$4294967295", constant(4294967295, 4, False)),
    ("-8@-24(%rbp)", memory(-24, BP, 8, True)),
    ("4@(%rsp)", memory(0, SP, 4, False)),
    ("-4@0x10(%rax)", memory(16, AX, 4, True)),
    ("-4@8(%r8,%rdx,4)", memory(8, R8, 4, True, DX, 2)),
    ("1@(%rbx,%rcx)", memory(0, BX, 1, False, CX)),
    ("8@-8(,%rsi,8)", memory(-8, NO_REGISTER, 8, False, SI, 3)),
    ("2@(%rbx, %rcx, 2)", memory(0, BX, 2, False, CX, 1)),
    ("4@0x404000", memory(0x404000, NO_REGISTER, 4, False)),
    ("-4@counter(%rip)", memory(0x404030 - LOCATION, IP, 4, True)),
    ("-4@counter+8(%rip)", memory(0x404038 - LOCATION, IP, 4, True)),
    ("-4@8+counter(%rip)", memory(0x404038 - LOCATION, IP, 4, True)),
    ("-4@x.0-4(%rip)", memory(0x40403C - LOCATION, IP, 4, True)),
    ("8@counter", memory(0x404030 - LOCATION, IP, 8, False)),
    ("8@$counter", Argument(REGISTER, 0x404030 - LOCATION, IP)),
]
ARM: List[Tuple[str, Argument]] = [
    ("8@x0", register(0, 8, False)),
    ("-4@w19", register(19, 4, True)),
    ("-4@x30", register(30, 4, True)),
    ("8@sp", register(31, 8, False)),
    ("8@x29", register(29, 8, False)),
    ("8@xzr", constant(0, 8, False)),
    ("-4@wzr", constant(0, 4, True)),
    ("w3", register(3, 4, True)),
    ("-4@-5", constant(-5, 4, True)),
    ("4@#16", constant(16, 4, False)),
    ("8@0x20", constant(32, 8, False)),
    ("-8@[sp, 16]", memory(16, 31, 8, True)),
    ("-8@[sp, #-16]", memory(-16, 31, 8, True)),
    ("4@[x0]", memory(0, 0, 4, False)),
    ("4@[x0,8]", memory(8, 0, 4, False)),
    ("8@[x1, x2]", memory(0, 1, 8, False, 2)),
    ("8@[x1, x2, lsl 3]", memory(0, 1, 8, False, 2, 3)),
    ("4@[x1, w2, sxtw #2]", memory(0, 1, 4, False, 2, 2, SIGNED_HALF)),
    ("4@[x1, w2, uxtw]", memory(0, 1, 4, False, 2, 0, UNSIGNED_HALF)),
    ("-4@[x0, #:lo12:counter]", memory(0x30, 0, 4, True)),
    ("-4@[x0, :lo12:counter+4]", memory(0x34, 0, 4, True)),
]


@pytest.mark.parametrize(("text", "expected"), X86)
def test_operands_of_x86(text: str, expected: Argument) -> None:
    assert parse_arguments(text, "x86_64", LOCATION, VARIABLES.get) == [expected]


@pytest.mark.parametrize(("text", "expected"), ARM)
def test_operands_of_aarch64(text: str, expected: Argument) -> None:
    assert parse_arguments(text, "aarch64", LOCATION, VARIABLES.get) == [expected]


@pytest.mark.parametrize(("machine", "table"), [("x86_64", X86), ("aarch64", ARM)])
def test_several_arguments_are_separated(machine: str, table: Any) -> None:
    for at in range(len(table) - 2):
        three = table[at : at + 3]
        text = " ".join(text for text, _argument in three)
        assert parse_arguments(text, machine, LOCATION, VARIABLES.get) == [argument for _text, argument in three]
    assert parse_arguments("", machine, LOCATION) == []
    assert len(parse_arguments(" ".join([table[0][0]] * 20), machine, LOCATION)) == 12


@pytest.mark.parametrize(
    ("machine", "text", "words"),
    [
        ("x86_64", "8f@%xmm0", "a floating-point number"),
        ("x86_64", "8@%xmm0", "the operand %xmm0, which cannot be read"),
        ("x86_64", "8@%fs:40", "cannot be read"),
        ("x86_64", "4@unknown(%rip)", "the operand unknown(%rip), which cannot be read"),
        ("x86_64", "4@8(%rip)", "cannot be read"),
        ("x86_64", "4@8(%eax)", "cannot be read"),
        ("x86_64", "4@table(,%rax,4)", "cannot be read"),
        ("x86_64", "16@%rax", "16 bytes wide"),
        ("x86_64", "4@(%rax,%rbx,3)", "cannot be read"),
        ("aarch64", "8@d0", "the operand d0, which cannot be read"),
        ("aarch64", "8@x31", "cannot be read"),
        ("aarch64", "4@[x1, w2]", "cannot be read"),
        ("aarch64", "4@[x1, x2, sxtw]", "cannot be read"),
        ("aarch64", "4@[w1]", "cannot be read"),
        ("aarch64", "4@[x0, #:lo12:unknown]", "cannot be read"),
    ],
)
def test_unreadable_arguments_say_why(machine: str, text: str, words: str) -> None:
    first, second = parse_arguments(f"{text} {'8@%rax' if machine == 'x86_64' else '8@x0'}", machine, LOCATION)
    assert isinstance(first, str) and words in first
    assert isinstance(second, Argument), "the next one is none the worse"


def test_the_packed_form_has_64_bits_of_value() -> None:
    (argument,) = parse_arguments("-4@$-5", "x86_64", LOCATION)
    assert isinstance(argument, Argument)
    assert argument.packed() == (2**64 - 5, 1, 255, 255, 0, 0, 32, 32, 1)
