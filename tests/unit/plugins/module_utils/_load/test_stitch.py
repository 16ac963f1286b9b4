# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is added to the instructions of an operator's program; the integration tests run it in the kernel."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any, Dict, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._load.compile import pack_code
from ansible_collections.fleet.probe.plugins.module_utils._load.stitch import stitched

One = Tuple[int, int, int, int]
EXIT, RETURN_1, LOAD_MAP = (0x95, 0, 0, 0), (0xB7, 0, 0, 1), [(0x18, 0x11, 0, 0), (0, 0, 0, 0)]
KERNELS = (0x85, 0, 0, 0)
PRINTK, SET_R3 = (0x85, 0, 0, 6), (0xB7, 3, 0, 9)


def bytecode(**functions: List[One]) -> Dict[str, Any]:
    """Bytecode whose functions have these instructions, with a map's place at each 64-bit immediate."""
    programs, code = {}, b""
    for name, instructions in functions.items():
        places = [[8 * at, f"map of {name}"] for at, one in enumerate(instructions) if one[0] == 0x18]
        raw = b"".join(struct.pack("<BBhi", *one) for one in instructions)
        calls = [[8 * at, f"call of {name}"] for at, one in enumerate(instructions) if one == KERNELS]
        found = {"maps": places, "constants": [], "members": [], "calls": calls, "linked": []}
        programs[name] = {"type": "kprobe", "code": [len(code), len(raw)], **found}
        code += raw
    return {"programs": programs, "code": pack_code(code)}


def instructions_of(found: Dict[str, Any], name: str) -> List[One]:
    at, size = found["programs"][name]["code"]
    raw = zlib.decompress(base64.b64decode(found["code"]))[at : at + size]
    return list(struct.iter_unpack("<BBhi", raw))


def test_a_program_that_asks_for_nothing_stays_as_it_is() -> None:
    given = bytecode(f=[*LOAD_MAP, RETURN_1, EXIT], g=[RETURN_1, EXIT])
    found = stitched(given, [])
    assert found["programs"] == given["programs"]
    assert instructions_of(found, "f") == [*LOAD_MAP, RETURN_1, EXIT]


def test_the_gate_stands_in_front_and_its_exits_lead_to_its_end() -> None:
    gate = [*LOAD_MAP, (0x15, 0, 1, 0), EXIT, RETURN_1, EXIT]
    given = bytecode(fleet_gate=gate, f=[*LOAD_MAP, EXIT], g=[EXIT])
    found = stitched(given, ["f"])
    assert list(found["programs"]) == ["f", "g"] and instructions_of(found, "g") == [EXIT]
    assert instructions_of(found, "f") == [
        *LOAD_MAP, (0x15, 0, 1, 0), (0x05, 0, 2, 0), RETURN_1, (0x05, 0, 0, 0),
        (0x55, 0, 2, 0), (0xB7, 0, 0, 0), EXIT, (0xBF, 0x01, 0, 0), *LOAD_MAP, EXIT,
    ]  # fmt: skip
    assert found["programs"]["f"]["maps"] == [[0, "map of fleet_gate"], [80, "map of f"]]


def test_all_that_the_loader_fills_in_moves_with_its_part() -> None:
    given = bytecode(fleet_gate=[KERNELS, EXIT], f=[RETURN_1, KERNELS, EXIT])
    for name in ("fleet_gate", "f"):
        given["programs"][name].update(constants=[[0, f"constant of {name}"]], members=[[8, f"member of {name}"]])
    found = stitched(given, ["f"])["programs"]["f"]
    # two instructions of the gate, and the four that end it
    assert found["calls"] == [[0, "call of fleet_gate"], [56, "call of f"]]
    assert found["constants"] == [[0, "constant of fleet_gate"], [48, "constant of f"]]
    assert found["members"] == [[8, "member of fleet_gate"], [56, "member of f"]]


def test_printk_becomes_a_call_with_the_values_that_are_set() -> None:
    code = [PRINTK, SET_R3, PRINTK, SET_R3, PRINTK, EXIT]
    found = stitched(bytecode(f=code, fleet_printed=[*LOAD_MAP, EXIT]), [])
    after = instructions_of(found, "f")
    calls = [at + 1 + one[3] for at, one in enumerate(after[:6]) if one[0] == 0x85]
    assert [one[1] for one in after[:6] if one[0] == 0x85] == [0x10] * 3
    assert calls[0] == 6 and calls[1] == calls[2] == 15, "one caller for each set of values"
    # no value is set, then r3: what is not set is stored as zero
    assert [one[0] for one in after[6:11]] == [0x7B, 0x7B, 0x7A, 0x7A, 0x7A]
    assert [one[0] for one in after[15:20]] == [0x7B, 0x7B, 0x7B, 0x7A, 0x7A]
    for caller in (6, 15):
        call = after[caller + 7]
        assert call[:2] == (0x85, 0x10) and caller + 8 + call[3] == 24, "the callers call what the compiler made"
    assert after[24:] == [*LOAD_MAP, EXIT]
    assert found["programs"]["f"]["maps"] == [[24 * 8, "map of fleet_printed"]]
