# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Classic filters, run as the kernel would run what becomes of them."""

from __future__ import annotations

import struct
from typing import Any, Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.classic import prologue

DATA = bytes.fromhex("45000054abcd00004006f00d0a0000010a000002") + bytes.fromhex("01bb9c4000000001") + bytes(range(64))
TYPE, PROTOCOL = 4, 0x0800  # an outgoing packet, IPv4
WORDS = 0xFFFFFFFF
LDW, LDH, LDB, INDW, INDH, INDB = 0x20, 0x28, 0x30, 0x40, 0x48, 0x50
LEN, IMM, MEM, LDXI, LDXM, LDXLEN, MSH = 0x80, 0x00, 0x60, 0x01, 0x61, 0x81, 0xB1
ST, STX, TAX, TXA, RET, RETA, JA, NEG = 0x02, 0x03, 0x07, 0x87, 0x06, 0x16, 0x05, 0x84


MEMBERS = {"head": 200, "data": 208, "network_header": 180}
HEAD, ROOM = 0xFFFF888000001000, 78  # where the packet's memory begins, and what is before the link layer's header
frame: Dict[str, Any] = {}


class Rejected(Exception):
    """A packet did not match."""


@pytest.fixture(autouse=True, params=[None, 0, 14, 18])
def link_layer(request: pytest.FixtureRequest) -> None:
    """The bytes of the link layer's header in front of a packet; None for a packet without, as the filter knows."""
    frame["link"] = request.param


def run(*instructions: Tuple[int, int, int, int], data: bytes = DATA) -> Dict[int, int]:
    """The registers behind the filter; raises Rejected."""
    link = frame["link"]
    code = prologue(b"".join(struct.pack("<HBBI", *one) for one in instructions), None if link is None else MEMBERS)
    data = bytes(link or 0) + data
    kernel = {200: HEAD, 208: HEAD + ROOM, 180: ROOM + (link or 0)}
    parts = [struct.unpack_from("<BBhi", code, at) for at in range(0, len(code), 8)]
    registers: Dict[int, int] = {1: 1234, 10: 0}
    stack: Dict[int, int] = {}
    at = steps = 0
    while at < len(parts):
        steps += 1
        assert steps < 1000
        operation, both, offset, value = parts[at]
        to, source = both & 15, both >> 4
        at += 1
        kind = operation & 7
        if kind in (4, 7):
            operand = registers[source] if operation & 8 and operation != 0xDC else value
            registers[to] = alu(operation & 0xF0, registers.get(to, 0), operand, kind == 4)
        elif operation == 0x85:
            place, size, member = registers[1], registers[2], registers[3] - 1234
            assert value == 113 and -88 <= place < -64 and size == (2 if member == 180 else 8)
            stack[place] = kernel[member]
            registers = {number: kept for number, kept in registers.items() if number > 5}
        elif operation in (0x69, 0x79):
            registers[to] = stack[offset]
        elif operation == 0x95:
            assert registers[0] == 0
            raise Rejected
        elif kind in (5, 6):
            operand = (registers[source] if operation & 8 else value) & WORDS
            if jumps(operation & 0xF0, registers.get(to, 0) & WORDS, operand):
                at += offset
        elif kind == 0:
            assert registers[6] == 1234, "the packet is where such a load expects it"
            start = value + (registers[source] & WORDS if operation & 0xE0 == 0x40 else 0)
            size = {0: 4, 8: 2, 16: 1}[operation & 0x18]
            if start + size > len(data):
                raise Rejected
            registers[0] = int.from_bytes(data[start : start + size], "big")
            for destroyed in range(1, 6):
                registers.pop(destroyed, None)
        elif operation == 0x61 and source == 6:
            registers[to] = {0: len(data), 4: TYPE, 16: int.from_bytes(PROTOCOL.to_bytes(2, "big"), "little")}[offset]
        elif operation == 0x61:
            registers[to] = stack[offset]
        else:
            assert operation == 0x63 and -64 <= offset < 0, hex(operation)
            stack[offset] = registers[source] & WORDS
    assert registers[1] == 1234, "the program behind the filter has its argument"
    return registers


def alu(kind: int, one: int, other: int, narrow: bool) -> int:
    if kind == 0xD0:
        assert other == 16
        return int.from_bytes((one & 0xFFFF).to_bytes(2, "little"), "big")
    assert kind not in (0x30, 0x90) or other, "no division by zero"
    found = {
        0x00: one + other,
        0x10: one - other,
        0x20: one * other,
        0x30: one // (other or 1),
        0x40: one | other,
        0x50: one & other,
        0x60: one << (other & 31),
        0x70: one >> (other & 31),
        0x80: -one,
        0x90: one % (other or 1),
        0xA0: one ^ other,
        0xB0: other,
    }[kind]
    return found & WORDS if narrow else found


def jumps(kind: int, one: int, other: int) -> bool:
    found: List[bool] = {0x00: [True], 0x10: [one == other], 0x20: [one > other], 0x30: [one >= other]}.get(
        kind, [one & other != 0 if kind == 0x40 else one != other]
    )
    return found[0]


def a_after(*instructions: Tuple[int, int, int, int]) -> int:
    """What A holds when the filter accepts."""
    return run(*instructions, (RET, 0, 0, 1))[0]


def accepts(*instructions: Tuple[int, int, int, int]) -> bool:
    try:
        run(*instructions)
    except Rejected:
        return False
    return True


@pytest.mark.parametrize(
    ("instruction", "value"),
    [
        ((LDH, 0, 0, 0), TYPE),
        ((LDH, 0, 0, 14), PROTOCOL),
        ((LDB, 0, 0, 16), 0x45),
        ((LDH, 0, 0, 16 + 4), 0xABCD),
        ((LDW, 0, 0, 16 + 12), 0x0A000001),
        ((LEN, 0, 0, 0), len(DATA)),
        ((IMM, 0, 0, WORDS), WORDS),
    ],
)
def test_a_load(instruction: Tuple[int, int, int, int], value: int) -> None:
    assert a_after(instruction) & WORDS == value


def test_what_lies_behind_the_packet_rejects_it() -> None:
    assert accepts((LDB, 0, 0, 16 + len(DATA) - 1), (RET, 0, 0, 1))
    assert not accepts((LDB, 0, 0, 16 + len(DATA)), (RET, 0, 0, 1))
    assert not accepts((LDXI, 0, 0, 60), (INDW, 0, 0, 16 + len(DATA) - 60), (RET, 0, 0, 1))


def test_the_length_of_the_ip_header_goes_to_the_index_and_a_stays() -> None:
    assert a_after((IMM, 0, 0, 7), (MSH, 0, 0, 16), (0x0C, 0, 0, 0)) == 7 + 20
    assert a_after((MSH, 0, 0, 16), (INDH, 0, 0, 16)) == 443, "the source port"
    assert a_after((MSH, 0, 0, 16), (INDB, 0, 0, 18)) == 0x9C


def test_memory_and_registers() -> None:
    stored = ((IMM, 0, 0, 5), (ST, 0, 0, 0), (IMM, 0, 0, 6), (TAX, 0, 0, 0), (STX, 0, 0, 15))
    assert a_after(*stored, (MEM, 0, 0, 0)) == 5
    assert a_after(*stored, (MEM, 0, 0, 15)) == 6
    assert a_after(*stored, (LDXM, 0, 0, 0), (TXA, 0, 0, 0)) == 5
    assert a_after((LDXLEN, 0, 0, 0), (TXA, 0, 0, 0)) == len(DATA)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (0x00, 105), (0x10, 95), (0x20, 500), (0x30, 20), (0x40, 101), (0x50, 4), (0x60, 3200), (0x70, 3), (0x90, 0),
        (0xA0, 97),
    ],
)  # fmt: skip
def test_arithmetic_with_a_number_and_with_the_index(kind: int, value: int) -> None:
    assert a_after((IMM, 0, 0, 100), (0x04 | kind, 0, 0, 5)) == value
    assert a_after((IMM, 0, 0, 100), (LDXI, 0, 0, 5), (0x0C | kind, 0, 0, 0)) == value


def test_arithmetic_is_of_32_bits() -> None:
    assert a_after((IMM, 0, 0, 1), (0x14, 0, 0, 2)) == WORDS
    assert a_after((IMM, 0, 0, 1), (NEG, 0, 0, 0)) == WORDS
    assert a_after((IMM, 0, 0, WORDS), (0x04, 0, 0, 2)) == 1


@pytest.mark.parametrize("kind", [0x30, 0x90])
def test_a_division_by_zero_rejects(kind: int) -> None:
    assert not accepts((IMM, 0, 0, 1), (LDXI, 0, 0, 0), (0x0C | kind, 0, 0, 0), (RET, 0, 0, 1))
    with pytest.raises(OptionError, match="unknown instruction"):
        run((0x04 | kind, 0, 0, 0), (RET, 0, 0, 1))


@pytest.mark.parametrize("source", [0, 8])
@pytest.mark.parametrize(
    ("kind", "other", "taken"),
    [
        (0x10, 9, False), (0x10, 10, True), (0x20, 9, True), (0x20, 10, False), (0x30, 10, True), (0x30, 11, False),
        (0x40, 2, True), (0x40, 5, False), (0x20, WORDS, False),
    ],
)  # fmt: skip
def test_conditions(kind: int, other: int, taken: bool, source: int) -> None:
    test = (0x05 | kind | source, 0, 1, 0 if source else other)
    assert accepts((LDXI, 0, 0, other), (IMM, 0, 0, 10), test, (RET, 0, 0, 1), (RET, 0, 0, 0)) is taken


def test_jumps_and_returns() -> None:
    assert accepts((JA, 0, 0, 1), (RET, 0, 0, 0), (RET, 0, 0, 262144))
    assert not accepts((RET, 0, 0, 0))
    assert accepts((IMM, 0, 0, 1), (RETA, 0, 0, 0))
    assert not accepts((IMM, 0, 0, 0), (RETA, 0, 0, 0))


@pytest.mark.parametrize(
    ("instructions", "words"),
    [
        ([], "compiles to 0 instructions"),
        ([(RET, 0, 0, 1)] * 4097, "compiles to 4097 instructions, at most 4096"),
        ([(LDH, 0, 0, 4), (RET, 0, 0, 1)], "tests the header of the link layer"),
        ([(LDW, 0, 0, 0xFFFFF000), (RET, 0, 0, 1)], "tests the header of the link layer"),
        ([(JA, 0, 0, 0xFFFFFFFE), (RET, 0, 0, 1)], "has a loop.*leave out 'protochain'"),
        ([(0x15, 9, 0, 0), (RET, 0, 0, 1)], "has a loop"),
        ([(ST, 0, 0, 16), (RET, 0, 0, 1)], "no word 16 in its memory"),
    ],
)
def test_what_cannot_run_is_refused(instructions: List[Tuple[int, int, int, int]], words: str) -> None:
    with pytest.raises(OptionError, match=words):
        run(*instructions)
