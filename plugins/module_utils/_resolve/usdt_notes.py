# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parses the notes of USDT probes: sites and locations of arguments.

Pure functions over bytes of a container. A probe is a ``nop`` in the code, and a note in the section
.note.stapsdt with its address and the locations of its arguments (sys/sdt.h of SystemTap, version 3, and
https://sourceware.org/systemtap/wiki/UserSpaceProbeImplementation).
"""

from __future__ import annotations

import os
import re
import struct
from dataclasses import dataclass
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple, Union

SECTION, BASE_SECTION = ".note.stapsdt", ".stapsdt.base"
MAX_SECTION = 16 << 20
MAX_NOTES = 1 << 16
MAX_ARGUMENTS = 12  # STAP_PROBE12 is the largest
_OWNER, _TYPE = b"stapsdt\0", 3
_HEADER = struct.Struct("<III")
_ADDRESSES = struct.Struct("<QQQ")
_MAX_TEXT = 4096

# ``kind`` of an argument, as in bpf/usdt.bpf.c
UNKNOWN, CONSTANT, REGISTER, MEMORY = range(4)
NO_REGISTER = 255
# ``extend``: which part of an index register counts
WHOLE, SIGNED_HALF, UNSIGNED_HALF = range(3)

# The positions of registers in struct pt_regs, in words: arch/x86/include/asm/ptrace.h, and for aarch64
# arch/arm64/include/uapi/asm/ptrace.h.
_X86_ORDER = (
    "r15", "r14", "r13", "r12", "bp", "bx", "r11", "r10", "r9", "r8", "ax", "cx", "dx", "si", "di", "orig_ax", "ip",
    "cs", "flags", "sp", "ss",
)  # fmt: skip
_X86_IP = _X86_ORDER.index("ip")
_ARM_SP = 31

Resolve = Callable[[str], Optional[int]]


class Note(NamedTuple):
    """One site of a probe. ``location`` is the address of its nop, ``semaphore`` that of a 16-bit counter that
    enables the probe (0: always enabled), both as nm prints them; ``arguments`` is the text of the note.
    """

    provider: str
    name: str
    location: int
    semaphore: int
    arguments: str


@dataclass(frozen=True)
class Argument:
    """The location and width of an argument. ``base`` and ``index`` are words of struct pt_regs or NO_REGISTER.

    CONSTANT is ``value``; REGISTER is base + value; MEMORY is at base + (index << scale) + value. Of these
    64 bits, shifting left by ``left`` and then right by ``right`` bits leaves the 64 - right of the argument.
    """

    kind: int
    value: int = 0
    base: int = NO_REGISTER
    index: int = NO_REGISTER
    scale: int = 0
    extend: int = WHOLE
    left: int = 0
    right: int = 0
    signed: bool = False

    def packed(self) -> Tuple[int, ...]:
        """The fields of struct argument in bpf/usdt.bpf.c, in their order."""
        value = self.value & (1 << 64) - 1
        fields = (self.kind, self.base, self.index, self.scale, self.extend, self.left, self.right, int(self.signed))
        return (value, *fields)


def parse_notes(data: bytes, base: Optional[int]) -> Iterator[Note]:
    """The notes of a section, without those of other owners; ends at the first damaged one.

    ``base`` is the current address of .stapsdt.base. Each note has its address at link time, because
    prelink(8) moves the addresses of the file, but not those in notes.
    """
    at, count = 0, 0
    while at + _HEADER.size <= len(data) and count < MAX_NOTES:
        name_size, size, kind = _HEADER.unpack_from(data, at)
        at += _HEADER.size
        owner, body = data[at : at + name_size], at + -(-name_size // 4) * 4
        text = data[body : body + size]
        if len(text) != size:
            return
        at = body + -(-size // 4) * 4
        count += 1
        parts = text[_ADDRESSES.size :].split(b"\0")
        if owner != _OWNER or kind != _TYPE or len(parts) < 3:
            continue
        location, then, semaphore = _ADDRESSES.unpack_from(text)
        moved = base - then if base is not None and then else 0
        provider, name, arguments = (os.fsdecode(part[:_MAX_TEXT]) for part in parts[:3])
        if provider and name:
            yield Note(
                provider,
                name,
                (location + moved) % (1 << 64),
                (semaphore + moved) % (1 << 64) if semaphore else 0,
                arguments,
            )


_X86_OPERAND = r"[^\s(]*\([^)]*\)|\S+"
_ARM_OPERAND = r"\[[^\]]*\]|\S+"
_SIZES = (1, 2, 4, 8)


def parse_arguments(
    text: str, machine: str, location: int, resolve: Resolve = lambda _name: None
) -> List[Union[Argument, str]]:
    """The location of each argument of a note, or a phrase that says why it cannot be read.

    ``location`` is the address of the site; ``resolve`` returns the address of a variable by its name.
    """
    form = _X86_OPERAND if machine == "x86_64" else _ARM_OPERAND
    read = _x86_operand if machine == "x86_64" else _arm_operand
    found: List[Union[Argument, str]] = []
    for match in re.finditer(rf"(?:(-?\d+)(f?)@)?({form})", text):
        if len(found) == MAX_ARGUMENTS:
            break
        size, floating, operand = match.groups()
        if floating:
            found.append("a floating-point number")
            continue
        parsed = read(operand, location, resolve)
        if parsed is None:
            found.append(f"the operand {operand:.80}, which cannot be read")
            continue
        # Without a size in front it is as wide as its register.
        width = abs(int(size[:6])) if size else parsed.width // 8
        if width not in _SIZES:
            found.append(f"{size} bytes wide, and only 1, 2, 4 and 8 bytes can be read")
            continue
        found.append(parsed.widened(width, size is None or size.startswith("-")))
    return found


@dataclass(frozen=True)
class _Operand:
    """An operand without its size: ``width`` of its register in bits, and ``start``, the first bit."""

    kind: int
    value: int = 0
    base: int = NO_REGISTER
    index: int = NO_REGISTER
    scale: int = 0
    extend: int = WHOLE
    width: int = 64
    start: int = 0

    def widened(self, size: int, signed: bool) -> Argument:
        bits = 8 * size
        right = 64 - bits
        left = right - self.start if self.kind == REGISTER and bits == 8 else right
        return Argument(self.kind, self.value, self.base, self.index, self.scale, self.extend, left, right, signed)


def _x86_registers() -> Dict[str, Tuple[int, int, int]]:
    """Name -> word of struct pt_regs, width in bits, first bit."""
    found: Dict[str, Tuple[int, int, int]] = {}
    for word, name in enumerate(_X86_ORDER):
        if name[0] == "r":
            found.update({name: (word, 64, 0), name + "d": (word, 32, 0), name + "w": (word, 16, 0)})
            found[name + "b"] = (word, 8, 0)
        elif len(name) == 2 and name not in ("cs", "ss"):
            found.update({"r" + name: (word, 64, 0), "e" + name: (word, 32, 0), name: (word, 16, 0)})
            if name[1] == "x":
                found.update({name[0] + "l": (word, 8, 0), name[0] + "h": (word, 8, 8)})
            elif name != "ip":
                found[name + "l"] = (word, 8, 0)
    return found


_X86 = _x86_registers()
_DIGITS = r"(?:0[xX][0-9a-fA-F]{1,16}|\d{1,20})"
_NUMBER = rf"[+-]?{_DIGITS}"
_SYMBOL = r"[A-Za-z_.$][\w.$@]*"
# A number and a symbol in either order, only one of them, or neither.
_DISPLACEMENT = re.compile(rf"(?P<before>{_NUMBER})?(?P<symbol>\+?{_SYMBOL})?(?P<after>[+-]{_DIGITS})?\Z")
_X86_MEMORY = re.compile(
    r"(?P<at>[^()%]*)(?:\(\s*(?:%(?P<base>\w+))?\s*(?:,\s*%(?P<index>\w+)\s*(?:,\s*(?P<scale>[1248]))?)?\s*\))?\Z"
)


def _number(text: str) -> int:
    return int(text, 16 if "x" in text.lower() else 10)


def _x86_operand(text: str, location: int, resolve: Resolve) -> Optional[_Operand]:
    """``%rax``, ``$5``, ``-8(%rbp)``, ``(%rax,%rbx,4)``, ``counter(%rip)``, ``counter+4``, ``$counter``."""
    if text.startswith("%"):
        register = _X86.get(text[1:])
        return None if register is None else _Operand(REGISTER, 0, register[0], width=register[1], start=register[2])
    if text.startswith("$"):
        parsed = _displacement(text[1:], resolve)
        if parsed is None:
            return None
        value, symbolic = parsed
        # At run time the addresses of code and variables follow from the address of the hit.
        return _Operand(REGISTER, value - location, _X86_IP) if symbolic else _Operand(CONSTANT, value)
    match = _X86_MEMORY.match(text)
    if match is None or not text:
        return None
    parsed = _displacement(match["at"], resolve)
    if parsed is None:
        return None
    value, symbolic = parsed
    base, index = _x86_address_register(match["base"]), _x86_address_register(match["index"])
    if base is None or index is None:
        return None
    if match["base"] == "rip" or symbolic and base == index == NO_REGISTER:
        if not symbolic:
            return None  # relative to an unknown instruction
        return _Operand(MEMORY, value - location, _X86_IP)
    if symbolic:
        return None
    scale = int(match["scale"] or 1).bit_length() - 1
    return _Operand(MEMORY, value, base, index, scale)


def _x86_address_register(name: Optional[str]) -> Optional[int]:
    if name is None:
        return NO_REGISTER
    word, width, _start = _X86.get(name, (NO_REGISTER, 0, 0))
    return word if width == 64 else None


def _displacement(text: str, resolve: Resolve) -> Optional[Tuple[int, bool]]:
    """The value of a displacement, and whether it includes a symbol's address."""
    match = _DISPLACEMENT.match(text.replace(" ", ""))
    if match is None or (match["before"] is None and match["symbol"] is None and match["after"]):
        return None
    value = sum(_number(match[part]) for part in ("before", "after") if match[part])
    if match["symbol"] is None:
        return value, False
    name = match["symbol"]
    if match["before"] and not name.startswith("+"):
        return None
    address = resolve(name.lstrip("+"))
    return None if address is None else (value + address, True)


_ARM_REGISTER = re.compile(r"(?:([xw])(\d+)|(sp|wsp|xzr|wzr|fp|lr))\Z")
_ARM_MEMORY = re.compile(
    r"\[\s*(?P<base>\w+)\s*"
    rf"(?:,\s*(?:#?(?P<number>{_NUMBER})|#?:lo12:(?P<symbol>{_SYMBOL})(?P<more>\+\d{{1,9}})?"
    r"|(?P<index>[xw]\w+)(?:\s*,\s*(?P<extend>lsl|sxtw|uxtw|sxtx|uxtx)(?:\s*#?(?P<scale>[0-4]))?)?)\s*)?\]\Z"
)


def _arm_operand(text: str, _location: int, resolve: Resolve) -> Optional[_Operand]:
    """``x0``, ``w0``, ``sp``, ``5``, ``#5``, ``[sp, 16]``, ``[x0, w1, sxtw 3]``, ``[x0, #:lo12:counter]``."""
    if re.match(rf"#?{_NUMBER}\Z", text):
        return _Operand(CONSTANT, _number(text.lstrip("#")))
    register = _arm_register(text)
    if register is not None:
        word, width = register
        return _Operand(CONSTANT) if word == NO_REGISTER else _Operand(REGISTER, 0, word, width=width)
    match = _ARM_MEMORY.match(text)
    if match is None:
        return None
    base = _arm_register(match["base"])
    if base is None or base[0] == NO_REGISTER or base[1] != 64:
        return None
    if match["symbol"]:
        # The code has the page; only the offset in the page is added, which moving the file does not change.
        address = resolve(match["symbol"])
        return None if address is None else _Operand(MEMORY, (address + int(match["more"] or 0)) & 0xFFF, base[0])
    if not match["index"]:
        return _Operand(MEMORY, _number(match["number"] or "0"), base[0])
    index = _arm_register(match["index"])
    if index is None:
        return None
    extend = {"sxtw": SIGNED_HALF, "uxtw": UNSIGNED_HALF}.get(match["extend"] or "", WHOLE)
    if (index[1] == 32) != (extend != WHOLE):
        return None
    return _Operand(MEMORY, 0, base[0], index[0], int(match["scale"] or 0), extend)


def _arm_register(text: str) -> Optional[Tuple[int, int]]:
    """Word of struct pt_regs (NO_REGISTER: always zero) and width in bits."""
    match = _ARM_REGISTER.match(text)
    if match is None:
        return None
    if match[3]:
        named = {"sp": (_ARM_SP, 64), "wsp": (_ARM_SP, 32), "fp": (29, 64), "lr": (30, 64), "xzr": (NO_REGISTER, 64)}
        return named.get(match[3], (NO_REGISTER, 32))
    number = int(match[2])
    return (number, 64 if match[1] == "x" else 32) if number <= 30 else None
