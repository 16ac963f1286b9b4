# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a function returns: its return instructions and its tail jumps, which end it by a jump to another function.

Uprobes there do what a uretprobe does without a change to the return address on the stack. They are correct only where
every exit of the function is known; where one is not, the answer is the reason.
"""

from __future__ import annotations

from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import (
    BAD,
    BRANCH,
    CALL,
    INDIRECT,
    JUMP,
    LEAVE,
    NOP,
    PLAIN,
    RETURN,
    STOP,
    Instruction,
    instructions,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import MAX_FUNCTION

MAX_PARTS = 16

FUNCTION, UNKNOWN = "function", "unknown"  # what is at an address outside a function: the start of another, or neither


class Code(NamedTuple):
    """A run of instructions: the address of the first, and their bytes.

    ``part`` is False for code outside a function that may be another function.
    """

    start: int
    code: bytes
    part: bool = True

    def holds(self, address: int) -> bool:
        """Whether an address lies in it."""
        return self.start <= address < self.start + len(self.code)


Beyond = Callable[[int], Union[Code, str]]


class Returns(NamedTuple):
    """The addresses of a function's return instructions and tail jumps, or the ``reason`` why they are not certain.

    The reason is the rest of a sentence that begins with the function's name.
    """

    returns: Tuple[int, ...] = ()
    tails: Tuple[int, ...] = ()
    reason: str = ""


class _Unclear(Exception):
    """Why a function's exits are not certain."""


def return_sites(
    code: bytes, start: int, machine: str, beyond: Beyond, parts: Sequence[Code] = (), go: Optional[int] = None
) -> Returns:
    """The exits of the function whose ``code`` begins at the address ``start``.

    ``beyond`` returns what is at an address outside the function: FUNCTION, UNKNOWN, or the code. ``parts`` is other
    code of the function, such as NAME.cold. ``go`` is for a function of Go: the address of the jump by which it begins
    once more (``go_calls.StackCheck``), 0 if there is none.
    """
    try:
        return _Function([Code(start, code), *parts], machine, beyond, go).exits()
    except _Unclear as unclear:
        return Returns(reason=str(unclear))


class _Function:
    """A function with its parts: compilers move code that seldom runs (NAME.cold) away from the rest."""

    def __init__(self, parts: Sequence[Code], machine: str, beyond: Beyond, go: Optional[int]) -> None:
        self.start, self.machine, self.beyond, self.go = parts[0].start, machine, beyond, go
        self.parts: List[Code] = []
        self.listing: List[Tuple[Code, Instruction]] = []
        self.place: Dict[int, int] = {}  # address -> index in the listing
        for part in parts:
            self._take(part)

    def exits(self) -> Returns:
        """The addresses; raises _Unclear."""
        self._take_parts()
        depths = _stack_depths(self) if self.machine == "x86_64" else {}
        returns, tails = [], []
        for index, (part, instruction) in enumerate(self.listing):
            address = part.start + instruction.at
            if instruction.kind == RETURN:
                returns.append(address)
            elif instruction.kind == LEAVE:
                raise _Unclear(f"returns at {self._shown(address)} in a way that no probe can follow")
            elif instruction.kind in (JUMP, BRANCH):
                target = part.start + instruction.target
                again = target == self.start and instruction.kind == JUMP and address != self.go
                if self.inside(target) and not again:
                    self._check_target(address, target)
                elif instruction.kind == BRANCH:
                    raise _Unclear(f"jumps out on a condition at {self._shown(address)}")
                elif depths.get(index):
                    raise _Unclear(f"jumps at {self._shown(address)} to {target:#x} with its frame still on the stack")
                else:
                    tails.append(address)
            elif instruction.kind == INDIRECT and self._is_tail(index, depths):
                tails.append(address)
        return Returns(tuple(sorted(returns)), tuple(sorted(tails)))

    def inside(self, address: int) -> bool:
        """Whether an address lies in the function or one of its parts."""
        return any(part.holds(address) for part in self.parts)

    def bytes_of(self, index: int) -> bytes:
        """The bytes of an instruction."""
        part, instruction = self.listing[index]
        return part.code[instruction.at : instruction.at + instruction.size]

    def _take(self, part: Code) -> None:
        """Decode a part; raises _Unclear when it is not code to its end."""
        if len(self.parts) > MAX_PARTS or sum(len(each.code) for each in self.parts) + len(part.code) > MAX_FUNCTION:
            raise _Unclear("is too large to be decoded")
        self.parts.append(part)
        last: Optional[Instruction] = None
        for instruction in instructions(part.code, self.machine):
            if instruction.kind == BAD:
                raise _Unclear(f"has bytes at {self._shown(part.start + instruction.at)} that are no instruction")
            self.place[part.start + instruction.at] = len(self.listing)
            self.listing.append((part, instruction))
            if instruction.kind != NOP:
                last = instruction
        if last is None or last.kind not in (RETURN, JUMP, INDIRECT, CALL, STOP, LEAVE):
            raise _Unclear("does not end where the symbol table says")

    def _take_parts(self) -> None:
        """Look up every jump target outside the function, and add the code there that belongs to it."""
        done = 0
        while done < len(self.listing):
            part, instruction = self.listing[done]
            done += 1
            target = part.start + instruction.target
            if instruction.kind not in (JUMP, BRANCH) or self.inside(target):
                continue
            there = self.beyond(target)
            if isinstance(there, Code):
                if there.part or instruction.kind == BRANCH or self._comes_back(there) or self._framed(done - 1):
                    self._take(there)
            elif there == UNKNOWN:
                address = part.start + instruction.at
                raise _Unclear(f"jumps at {self._shown(address)} to {target:#x}, where no function is known to begin")

    def _framed(self, index: int) -> bool:
        """Whether the function's frame is still on the stack at an instruction, as far as that is known."""
        return self.machine == "x86_64" and bool(_stack_depths(self).get(index))

    def _comes_back(self, other: Code) -> bool:
        """Whether code elsewhere jumps into the middle of this function, which no other function does."""
        return any(
            each.kind in (JUMP, BRANCH)
            and other.start + each.target != self.start
            and self.inside(other.start + each.target)
            for each in instructions(other.code, self.machine)
        )

    def _check_target(self, address: int, target: int) -> None:
        """Raises _Unclear unless an instruction begins at the target: otherwise other code runs than was decoded."""
        before = self.place.get(target - 1)
        if target not in self.place and (before is None or self.bytes_of(before)[:1] != b"\xf0"):  # behind a LOCK
            raise _Unclear(f"jumps at {self._shown(address)} into the middle of an instruction")

    def _is_tail(self, index: int, depths: Dict[int, Optional[int]]) -> bool:
        """Whether an indirect jump leaves the function; raises _Unclear."""
        part, instruction = self.listing[index]
        kind = (_indirect_x86 if self.machine == "x86_64" else _indirect_arm64)(self, index)
        depth = depths.get(index)
        if kind == _SWITCH or depth:  # before a tail jump the frame is gone
            return False
        if kind == _TABLE and self.go is not None:
            return False  # a switch: Go jumps through no table of functions
        if kind == _TAIL or (kind == _EITHER and depth == 0):
            return True
        raise _Unclear(f"jumps at {self._shown(part.start + instruction.at)} to an address that its code does not show")

    def _shown(self, address: int) -> str:
        return f"{address - self.start:+#x}"


_SWITCH, _TAIL, _EITHER, _TABLE = "switch", "tail", "either", "table"
_LOOK_BACK = 12
_STRAIGHT = (PLAIN, NOP)


def _indirect_x86(function: _Function, index: int) -> str:
    """What an indirect jump looks like: _SWITCH, _TAIL, _EITHER of them, or through a _TABLE of labels or functions."""
    code = function.bytes_of(index)
    if 0x3E in code[: code.index(0xFF)]:
        return _SWITCH  # NOTRACK: with -fcf-protection compilers mark so the jumps of a switch alone
    at = code.index(0xFF) + 1
    rex = code[at - 2] if at > 1 and code[at - 2] & 0xF0 == 0x40 else 0
    modrm = code[at]
    if modrm < 0xC0:
        if modrm & 0xC7 == 5:
            return _TAIL  # through the global offset table
        if modrm & 7 == 4 and (code[at + 1] >> 3 & 7 != 4 or rex & 2):
            return _TABLE
        return _EITHER
    register = modrm & 7 | (rex & 1) << 3
    added = False
    for before in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
        if function.listing[before][1].kind not in _STRAIGHT:
            break
        opcode, rex, modrm, rest = _operands(function.bytes_of(before))
        to = modrm >> 3 & 7 | (rex & 4) << 1
        if opcode in (0x01, 0x03) and modrm >= 0xC0:
            added = added or register in (to, modrm & 7 | (rex & 1) << 3)
        indexed = modrm < 0xC0 and modrm & 7 == 4 and (rest[0] >> 3 & 7 != 4 or bool(rex & 2))
        if opcode == 0x63 and indexed and added:
            return _SWITCH  # an offset from a table, added to the table's address
        if opcode == 0x8B and indexed and to == register:
            return _TABLE
    return _EITHER


def _operands(code: bytes) -> Tuple[int, int, int, bytes]:
    """Opcode, REX, ModRM and what follows, of an instruction of the one-byte map; opcode -1 for others."""
    at = 0
    while at < len(code) and code[at] in (0x66, 0x67, 0xF2, 0xF3, 0xF0, 0x2E, 0x36, 0x3E, 0x26, 0x64, 0x65):
        at += 1
    rex = 0
    if code[at] & 0xF0 == 0x40:
        rex, at = code[at], at + 1
    if code[at] in (0x0F, 0xC4, 0xC5, 0x62):
        return -1, rex, 0xC0, b""
    padded = code[at:] + bytes(3)
    return padded[0], rex, padded[1], padded[2:]


def _indirect_arm64(function: _Function, index: int) -> str:
    """The same for BR. Compilers use x16 and x17 for tail calls, as AAPCS64 allows."""
    register = function.bytes_of(index)
    word = int.from_bytes(register, "little")
    to = word >> 5 & 31
    if word & 0xFFFFFC1F == 0xD61F0000:
        for before in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
            if function.listing[before][1].kind not in _STRAIGHT:
                break
            earlier = int.from_bytes(function.bytes_of(before), "little")
            if earlier & 31 == to and earlier >> 24 == 0x8B:
                return _SWITCH  # ADD of an offset from a table
            if earlier & 31 == to and earlier >> 21 == 0x7C3:
                return _TABLE  # LDR with an index
    return _TAIL if to in (16, 17) else _TABLE


def _stack_depths(function: _Function) -> Dict[int, Optional[int]]:
    """How many bytes below its value at the entry the stack pointer is, by index in the listing.

    None where that is unknown; instructions that no direct jump reaches have no entry. Because a call may never
    return, the path behind one is followed only to instructions that no other path reaches.
    """
    listing, place = function.listing, function.place
    depths: Dict[int, Optional[int]] = {}
    base: Optional[int] = None  # the depth that RBP keeps
    certain: List[Tuple[int, Optional[int]]] = [(0, 0)]
    after_calls: List[Tuple[int, Optional[int]]] = []
    while certain or after_calls:
        if certain:
            index, depth = certain.pop()
        else:
            index, depth = after_calls.pop(0)
            if index in depths:
                continue
        while True:
            if index in depths:
                if depths[index] != depth and depths[index] is not None:
                    depths[index] = None
                break
            depths[index] = depth
            part, instruction = listing[index]
            kind = instruction.kind
            if kind in (JUMP, BRANCH):
                target = place.get(part.start + instruction.target)
                if target is not None:
                    certain.append((target, depth))
            if kind in (RETURN, JUMP, INDIRECT, STOP, LEAVE) or index + 1 == len(listing):
                break
            if listing[index + 1][0] is not part:
                break
            if kind == CALL:
                after_calls.append((index + 1, depth))
                break
            if kind != BRANCH:
                depth, base = _moved(function.bytes_of(index), depth, base)
            index += 1
    return depths


def _moved(code: bytes, depth: Optional[int], base: Optional[int]) -> Tuple[Optional[int], Optional[int]]:
    """The depth, and the depth that RBP holds, after an instruction."""
    opcode, rex, modrm, rest = _operands(code)
    short = code[0] == 0x66
    to, of, direct = modrm >> 3 & 7 | (rex & 4) << 1, modrm & 7 | (rex & 1) << 3, modrm >= 0xC0
    if opcode < 0:
        at = code.find(b"\x0f")
        if code[at + 1 : at + 2] in (b"\xa0", b"\xa8"):
            return _plus(depth, 8), base
        return (_plus(depth, -8) if code[at + 1 : at + 2] in (b"\xa1", b"\xa9") and at < 2 else depth), base
    if 0x50 <= opcode <= 0x57 or opcode in (0x68, 0x6A, 0x9C) or (opcode == 0xFF and modrm >> 3 & 7 == 6):
        return (None if short else _plus(depth, 8)), base
    if 0x58 <= opcode <= 0x5F or opcode == 0x9D or opcode == 0x8F:
        return (None if short or (opcode == 0x5C and not rex & 1) else _plus(depth, -8)), base
    if opcode in (0x81, 0x83) and direct and of == 4:
        operation = modrm >> 3 & 7
        number = int.from_bytes(code[-1:] if opcode == 0x83 else code[-4:], "little", signed=True)
        if operation in (0, 5):
            return _plus(depth, number if operation == 5 else -number), base
        return (depth if operation == 7 else None), base
    if opcode == 0xC9:
        return _plus(base, -8), base
    if opcode == 0x8D and to == 4:
        mode = modrm >> 6
        if mode and (of == 5 or (modrm & 7 == 4 and rest[0] == 0x24 and not rex & 3)):
            number = int.from_bytes(code[-1:] if mode == 1 else code[-4:], "little", signed=True)
            return _plus(base if of == 5 else depth, -number), base
        return None, base
    if opcode in (0x89, 0x8B) and direct:
        source, target = (to, of) if opcode == 0x89 else (of, to)
        if (source, target) == (4, 5):
            return depth, depth
        if target == 4:
            return (base if source == 5 else None), base
        return depth, base
    if opcode == 0x8B and to == 4:
        return None, base
    if opcode == 0xC8 or opcode == 0x94 and not rex & 1:
        return None, base
    if opcode in (0x01, 0x09, 0x11, 0x19, 0x21, 0x29, 0x31, 0x87) and direct and of == 4:
        return None, base
    if opcode in (0x03, 0x0B, 0x13, 0x1B, 0x23, 0x2B, 0x33, 0x63, 0x87) and to == 4:
        return None, base
    return depth, base


def _plus(depth: Optional[int], more: int) -> Optional[int]:
    return None if depth is None else depth + more
