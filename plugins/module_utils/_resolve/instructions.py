# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where machine instructions begin and end, and what they do to the flow of control, for x86-64 and arm64.

Only lengths and the instructions that branch are decoded. x86-64 follows the opcode maps of Intel's Software
Developer's Manual, volume 2, appendix A; arm64 follows the Arm Architecture Reference Manual, section C4.1.
What a manual leaves undefined is not decoded.
"""

from __future__ import annotations

import struct
from typing import Iterator, NamedTuple, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.under_probe import LONGEST

# what an instruction does
PLAIN = "plain"
NOP = "nop"
RETURN = "return"
JUMP = "jump"  # direct and always taken
BRANCH = "branch"  # direct and taken on a condition
INDIRECT = "indirect"  # a jump to where a register or memory says
CALL = "call"
STOP = "stop"  # a trap or a halt, after which the code does not go on
LEAVE = "leave"  # a return of another kind: to another segment, from an interrupt, or with a signed address
BAD = "bad"  # not an instruction


class Instruction(NamedTuple):
    """``at``, ``size`` and ``target`` are in bytes from the first byte of the code; ``target`` is 0 where none is."""

    at: int
    size: int
    kind: str
    target: int = 0


# What follows each opcode: . nothing, M ModRM, b imm8, w imm16, z imm16 or imm32, v imm16, imm32 or imm64, m ModRM and
# imm8, Z ModRM and imm16 or imm32, e imm16 and imm8, o an address, j rel8, J rel32, 3 and 7 the groups F6 and F7, of
# which TEST alone has an immediate. p is a prefix, > an escape to another map, x no opcode.
_ONE_BYTE = (
    "MMMMbzxxMMMMbzx>"  # 00
    "MMMMbzxxMMMMbzxx"  # 10
    "MMMMbzpxMMMMbzpx"  # 20
    "MMMMbzpxMMMMbzpx"  # 30
    "pppppppppppppppp"  # 40: REX
    "................"  # 50
    "xx>MppppzZbm...."  # 60
    "jjjjjjjjjjjjjjjj"  # 70
    "mZxmMMMMMMMMMMMM"  # 80
    "..........x....."  # 90
    "oooo....bz......"  # A0
    "bbbbbbbbvvvvvvvv"  # B0
    "mmw.>>mZe.w..bx."  # C0
    "MMMMxxx.MMMMMMMM"  # D0
    "jjjjbbbbJJxj...."  # E0
    "p.pp..37......MM"  # F0
)
_TWO_BYTE = (
    "MMMMx....."
    "x.xM.x"  # 00
    "MMMMMMMMMMMMMMMM"  # 10
    "MMMMxxxxMMMMMMMM"  # 20
    "......x.>x>xxxxx"  # 30
    "MMMMMMMMMMMMMMMM"  # 40
    "MMMMMMMMMMMMMMMM"  # 50
    "MMMMMMMMMMMMMMMM"  # 60
    "mmmmMMM.MMxxMMMM"  # 70
    "JJJJJJJJJJJJJJJJ"  # 80
    "MMMMMMMMMMMMMMMM"  # 90
    "...MmMVV...MmMMM"  # A0: V, of VIA's PadLock
    "MMMMMMMMMMmMMMMM"  # B0
    "MMmMmmmM........"  # C0
    "MMMMMMMMMMMMMMMM"  # D0
    "MMMMMMMMMMMMMMMM"  # E0
    "MMMMMMMMMMMMMMMM"  # F0
)


def _set(*ranges: int) -> bytes:
    """256 flags from pairs of a first and a last number."""
    flags = bytearray(256)
    for first, last in zip(ranges[::2], ranges[1::2]):
        flags[first : last + 1] = b"\1" * (last + 1 - first)
    return bytes(flags)


# the opcodes of the maps 0F 38 (all with ModRM) and 0F 3A (all with ModRM and imm8) that need no VEX prefix
_MAP_38 = _set(
    0x00, 0x0B, 0x10, 0x10, 0x14, 0x15, 0x17, 0x17, 0x1C, 0x1E, 0x20, 0x25, 0x28, 0x2B, 0x30, 0x41, 0x80, 0x82,
    0xC8, 0xCD, 0xCF, 0xCF, 0xD8, 0xD8, 0xDB, 0xDF, 0xF0, 0xF1, 0xF5, 0xF6, 0xF8, 0xFA, 0xFC, 0xFC,
)  # fmt: skip
_MAP_3A = _set(
    0x08, 0x0F, 0x14, 0x17, 0x20, 0x22, 0x40, 0x42, 0x44, 0x44, 0x60, 0x63, 0xCC, 0xCC, 0xCE, 0xCF, 0xDF, 0xDF
)
_VECTOR_IMM8 = _set(0x70, 0x73, 0xC2, 0xC2, 0xC4, 0xC6)  # the opcodes of map 0F that have an imm8 with VEX or EVEX


_OPERAND_SIZE, _REX_W = 1, 2


def _modrm_sizes() -> Tuple[bytes, bytes]:
    """Bytes of ModRM and displacement by ModRM, the SIB byte included; and whether there is one whose base counts."""
    sizes, tail = bytearray(256), bytearray(256)
    for modrm in range(256):
        mode, register = modrm >> 6, modrm & 7
        size = 1 + (0, 1, 4, 0)[mode]
        if mode != 3 and register == 4:
            size += 1
            tail[modrm] = mode == 0
        elif mode == 0 and register == 5:
            size += 4  # relative to the next instruction
        sizes[modrm] = size
    return bytes(sizes), bytes(tail)


_MODRM_SIZES, _BASE_COUNTS = _modrm_sizes()


def decode(code: bytes, at: int, machine: str) -> Instruction:
    """The instruction that begins at ``at``; of kind BAD and size 0 where none does, or where it is cut off."""
    if machine == "aarch64":
        return _decode_arm64(code, at)
    try:
        return _decode_x86(code, at)
    except IndexError:
        return Instruction(at, 0, BAD)


def instructions(code: bytes, machine: str) -> Iterator[Instruction]:
    """One instruction after the other from the first byte on; the last one is BAD where the code does not decode."""
    at, end = 0, len(code)
    while at < end:
        instruction = decode(code, at, machine)
        yield instruction
        if not instruction.size:
            return
        at += instruction.size


def begins(code: bytes, at: int, machine: str) -> Optional[bool]:
    """Whether an instruction begins at ``at``; None where the bytes before it do not decode."""
    for instruction in instructions(code, machine):
        if instruction.at >= at:
            return instruction.at == at and instruction.kind != BAD
        if instruction.kind == BAD:
            return None
    return None


def _decode_x86(code: bytes, start: int) -> Instruction:
    at, flags, form = start, 0, "p"
    rex = repeat = 0
    while True:
        opcode = code[at]
        at += 1
        form = _ONE_BYTE[opcode]
        if form != "p":
            break
        if at - start >= LONGEST:
            return Instruction(start, 0, BAD)
        if 0x40 <= opcode <= 0x4F:
            rex = opcode
        else:
            rex = 0  # REX counts only just before the opcode
            if opcode == 0x66:
                flags = _OPERAND_SIZE
            elif opcode in (0xF2, 0xF3):
                repeat = opcode
    if rex & 8:
        flags |= _REX_W
    kind = PLAIN
    if form == ">":
        if opcode == 0x0F:
            opcode = code[at]
            at += 1
            form = _TWO_BYTE[opcode]
            if form == ">":
                known, form = (_MAP_38, "M") if opcode == 0x38 else (_MAP_3A, "m")
                if not known[code[at]]:
                    return Instruction(start, 0, BAD)
                at += 1
            elif form == "M":
                if opcode == 0x1F:
                    kind = NOP
                elif opcode in (0xB9, 0xFF):
                    kind = STOP  # UD1, UD0
                elif 0x20 <= opcode <= 0x23:
                    at, form = at + 1, "."  # control and debug registers: ModRM names registers whatever its mode
                elif opcode == 0x78 and (flags & _OPERAND_SIZE or repeat):
                    at, form = at + 2, "M"  # EXTRQ, INSERTQ
            elif form == "J":
                kind = BRANCH
            elif form == "V":
                at, form = at + 1, "." if code[at] >= 0xC0 else "x"
            elif opcode == 0x0B:
                kind = STOP  # UD2
            elif opcode in (0x07, 0x35):
                kind = LEAVE
        elif rex or repeat or flags:
            return Instruction(start, 0, BAD)  # neither VEX nor EVEX goes with these prefixes
        else:
            at, form = _vector_form(code, at, opcode)
    elif form == "M":
        if opcode == 0xFF:
            operation = code[at] >> 3 & 7
            if operation == 7 or (operation in (3, 5) and code[at] >= 0xC0):
                return Instruction(start, 0, BAD)
            kind = (PLAIN, PLAIN, CALL, CALL, INDIRECT, LEAVE, PLAIN)[operation]
        elif opcode == 0xFE:
            form = "M" if code[at] >> 3 & 7 < 2 else "x"
        elif opcode == 0x8F and code[at] & 0x38:
            at, form = _xop_form(code, at)
        elif opcode == 0x8D:
            form = "x" if code[at] >= 0xC0 else "M"
    elif form == ".":
        kind = _kind_of_short(opcode, rex, repeat)
    elif form in "jJ":
        kind = CALL if opcode == 0xE8 else JUMP if opcode in (0xE9, 0xEB) else BRANCH
        if form == "J" and flags == _OPERAND_SIZE:
            return Instruction(start, 0, BAD)  # Intel's and AMD's processors differ about its length
    elif form == "w":
        kind = RETURN if opcode == 0xC2 else LEAVE
    elif form == "3":
        form = "M" if code[at] & 0x30 else "m"
    elif form == "7":
        form = "M" if code[at] & 0x30 else "Z"
    elif opcode in (0xC6, 0xC7) and code[at] & 0x38:
        if code[at] != 0xF8:
            return Instruction(start, 0, BAD)
        kind = BRANCH if opcode == 0xC7 else PLAIN  # XBEGIN, XABORT

    immediate = 0
    if form in "MmZ":
        modrm = code[at]
        if _BASE_COUNTS[modrm] and code[at + 1] & 7 == 5:
            at += 4
        at += _MODRM_SIZES[modrm]
        form = {"M": ".", "m": "b", "Z": "z"}[form]
    if form in "bj":
        immediate = 1
    elif form in "zJ":
        immediate = 2 if form == "z" and flags == _OPERAND_SIZE else 4
    elif form == "w":
        immediate = 2
    elif form == "v":
        immediate = 8 if flags & _REX_W else 2 if flags else 4
    elif form == "e":
        immediate = 3
    elif form == "o":
        immediate = 4 if 0x67 in code[start : at - 1] else 8
    elif form == "x":
        return Instruction(start, 0, BAD)
    at += immediate
    size = at - start
    if size > LONGEST or at > len(code):
        return Instruction(start, 0, BAD)
    target = 0
    if form in "jJ" or kind == BRANCH:
        target = at + int.from_bytes(code[at - immediate : at], "little", signed=True)
    return Instruction(start, size, kind, target)


def _vector_form(code: bytes, at: int, opcode: int) -> Tuple[int, str]:
    """Behind a VEX or EVEX prefix: where ModRM is, and the form."""
    if opcode == 0xC5:
        number, at = 1, at + 1
    elif opcode == 0xC4:
        number, at = code[at] & 0x1F, at + 2
        if not 1 <= number <= 3:
            return at, "x"
    else:
        number = code[at] & 7
        if code[at] & 8 or not code[at + 1] & 4 or number not in (1, 2, 3, 5, 6):
            return at, "x"
        at += 3
    opcode, at = code[at], at + 1
    if number == 1 and opcode == 0x77:
        return at, "."  # VZEROUPPER, VZEROALL
    return at, "m" if number == 3 or (number == 1 and _VECTOR_IMM8[opcode]) else "M"


def _xop_form(code: bytes, at: int) -> Tuple[int, str]:
    """The same behind an XOP prefix (AMD64 Architecture Programmer's Manual, volume 6)."""
    forms = {8: "m", 9: "M", 10: "Z"}
    return at + 3, forms.get(code[at] & 0x1F, "x")


def _kind_of_short(opcode: int, rex: int, repeat: int) -> str:
    """What an opcode without operands does."""
    if opcode == 0xC3:
        return RETURN
    if opcode == 0x90 and not rex & 1 and not repeat:
        return NOP
    if opcode in (0xCC, 0xF1, 0xF4):
        return STOP  # INT3, INT1, HLT
    return LEAVE if opcode in (0xCB, 0xCF) else PLAIN


_WORD = struct.Struct("<I")


def _decode_arm64(code: bytes, at: int) -> Instruction:
    if at + 4 > len(code) or at % 4:
        return Instruction(at, 0, BAD)
    (word,) = _WORD.unpack_from(code, at)
    top = word >> 26
    if top == 0x05:
        return Instruction(at, 4, JUMP, at + _signed(word, 26) * 4)
    if top == 0x25:
        return Instruction(at, 4, CALL, at + _signed(word, 26) * 4)
    if word >> 24 == 0x54 or word >> 25 & 0x3F == 0x1A:  # B.cond, CBZ and CBNZ
        return Instruction(at, 4, BRANCH, at + _signed(word >> 5, 19) * 4)
    if word >> 25 & 0x3F == 0x1B:  # TBZ and TBNZ
        return Instruction(at, 4, BRANCH, at + _signed(word >> 5, 14) * 4)
    if word & 0xFFFFFC1F == 0xD65F0000:
        return Instruction(at, 4, RETURN)
    if word & 0xFFFFFC1F == 0xD61F0000 or word & 0xFEFFF800 == 0xD61F0800:  # BR, BRAA and kin
        return Instruction(at, 4, INDIRECT)
    if word & 0xFFFFFC1F == 0xD63F0000 or word & 0xFEFFF800 == 0xD63F0800:  # BLR, BLRAA and kin
        return Instruction(at, 4, CALL)
    if word & 0xFE000000 == 0xD6000000:  # RETAA, RETAB, ERET and what is undefined beside them
        return Instruction(at, 4, LEAVE)
    if word == 0xD503201F:
        return Instruction(at, 4, NOP)
    if word & 0xFFE0001F in (0xD4200000, 0xD4400000):  # BRK, HLT
        return Instruction(at, 4, STOP)
    if not word >> 16:  # UDF
        return Instruction(at, 4, STOP)
    return Instruction(at, 4, PLAIN)


def _signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value
