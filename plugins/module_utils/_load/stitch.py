# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds to the instructions of an operator's program, whose text stays as it is.

The compiler gives two functions of the collection beside the operator's (``bpf/include/fleet``): ``fleet_gate`` returns
its context if the current task is in a selected container, else NULL; ``fleet_printed`` takes the arguments of
bpf_trace_printk() and sends them to the module. Here the first one goes in front of a program, and the second one in
the place of the helper. Instructions: kernel docs, bpf/standardization/instruction-set.rst.
"""

from __future__ import annotations

import struct
import zlib
from binascii import a2b_base64, b2a_base64
from typing import Any, Collection, Dict, List, Mapping, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import PLACES

GATE, PRINTED = "fleet_gate", "fleet_printed"
PARTS = (GATE, PRINTED)
_INSTRUCTION = struct.Struct("<BBhi")  # opcode, source and destination register, offset, immediate
_LD_IMM64, _STORE, _STORE_ZERO, _MOVE, _MOVE_VALUE, _ADD = 0x18, 0x7B, 0x7A, 0xBF, 0xB7, 0x07
_JUMP, _JUMP_IF_NOT, _CALL, _EXIT = 0x05, 0x55, 0x85, 0x95
_TO_FUNCTION = 1  # source register of a call: the immediate is a distance (BPF_PSEUDO_CALL)
_TRACE_PRINTK = 6  # BPF_FUNC_trace_printk, include/uapi/linux/bpf.h
_FRAME = 10  # register of the frame pointer
_ROOM = 40  # bytes of struct printed_arguments
_VALUES = (3, 4, 5)  # the registers of the helper's values
_WRITES = (0, 1, 4, 7)  # instruction classes that write their destination: LD, LDX, ALU and ALU64

Code = List[Tuple[int, int, int, int]]
Places = Dict[str, List[List[Any]]]  # by their kind
Part = Tuple[Code, Places]


def stitched(bytecode: Mapping[str, Any], gated: Collection[str]) -> Dict[str, Any]:
    """The bytecode with the gate in front of the programs ``gated``, and without calls of bpf_trace_printk()."""
    whole = zlib.decompress(a2b_base64(bytecode["code"]))
    given: Dict[str, Part] = {
        name: (_read(whole, program["code"]), {kind: program[kind] for kind in PLACES})
        for name, program in bytecode["programs"].items()
    }
    programs, instructions = {}, b""
    for name, program in bytecode["programs"].items():
        if name in PARTS:
            continue
        code, own = given[name]
        parts = [_gate(given[GATE])] if name in gated else []
        parts.append((code, own))
        if PRINTED in given:
            parts += _printing(code, given[PRINTED])
        joined, at = b"", {kind: [] for kind in PLACES}  # type: Tuple[bytes, Places]
        for part, places in parts:
            for kind in PLACES:
                at[kind] += [[place + len(joined), label] for place, label in places.get(kind, [])]
            joined += b"".join(_INSTRUCTION.pack(*one) for one in part)
        programs[name] = {**program, "code": [len(instructions), len(joined)], **at}
        instructions += joined
    return {**bytecode, "programs": programs, "code": b2a_base64(zlib.compress(instructions), newline=False).decode()}


def _gate(gate: Part) -> Part:
    """The gate, at whose end the program begins or does not run."""
    code, places = gate
    code = [
        (_JUMP, 0, len(code) - number - 1, 0) if one[0] == _EXIT and not _second(code, number) else one
        for number, one in enumerate(code)
    ]
    end = [(_JUMP_IF_NOT, 0, 2, 0), (_MOVE_VALUE, 0, 0, 0), (_EXIT, 0, 0, 0), (_MOVE, 0 << 4 | 1, 0, 0)]
    return [*code, *end], places


def _printing(code: Code, printed: Part) -> Sequence[Part]:
    """The functions that the program calls in the place of the helper, whose calls in ``code`` become calls of them.

    The helper does not look at values that its format does not have, and the program need not set them: for each set
    of values there is a function that hands over those, and zeros.
    """
    callers: Code = []
    begins: Dict[Tuple[int, ...], int] = {}
    length = len(code)
    for number, one in enumerate(code):
        if one[0] != _CALL or one[1] >> 4 or one[3] != _TRACE_PRINTK or _second(code, number):
            continue
        values = _set_before(code, number)
        if values not in begins:
            begins[values] = length + len(callers)
            callers += _caller(values)
        code[number] = (_CALL, _TO_FUNCTION << 4, 0, begins[values] - number - 1)
    for number, one in enumerate(callers):
        if one[0] == _CALL:
            callers[number] = (_CALL, _TO_FUNCTION << 4, 0, len(callers) - number - 1)
    return [(callers, {}), printed] if callers else []


def _caller(values: Sequence[int]) -> Code:
    stores: Code = [
        (_STORE, register << 4 | _FRAME, 8 * (register - 1) - _ROOM, 0)
        if register not in _VALUES or register in values
        else (_STORE_ZERO, _FRAME, 8 * (register - 1) - _ROOM, 0)
        for register in range(1, 6)
    ]
    return [*stores, (_MOVE, _FRAME << 4 | 1, 0, 0), (_ADD, 1, 0, -_ROOM), (_CALL, 0, 0, 0), (_EXIT, 0, 0, 0)]


def _set_before(code: Code, call: int) -> Tuple[int, ...]:
    """Which of the registers of values are set when this call is reached: a call before it leaves none of them."""
    found = set()
    for number in range(call - 1, -1, -1):
        opcode, registers, _offset, _immediate = code[number]
        if _second(code, number):
            continue
        if opcode == _CALL:
            break
        if opcode & 7 in _WRITES:
            found.add(registers & 0xF)
    return tuple(sorted(found & set(_VALUES)))


def _second(code: Code, number: int) -> bool:
    """Whether this is the second half of a 64-bit immediate. Its opcode is 0, as that of no instruction."""
    return code[number][0] == 0


def _read(whole: bytes, place: Sequence[int]) -> Code:
    at, size = place
    return list(_INSTRUCTION.iter_unpack(whole[at : at + size]))
