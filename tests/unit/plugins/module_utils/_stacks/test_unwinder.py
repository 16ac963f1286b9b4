# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks of copied stacks: from caller to caller by rows of tables and by frame pointers, and why they end."""

from __future__ import annotations

from typing import Dict, List, Sequence, Tuple, Union

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve import cfa
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfa import Row, Rule
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import ElfError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_frames import GoFrame
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import (
    MACHINES,
    Copy,
    End,
    Leaving,
    Step,
    unwind,
)

X86, ARM = MACHINES["x86_64"], MACHINES["aarch64"]
RBX, RBP, RSP, RA = 3, 6, 7, 16
BOTTOM = 0x7FFC00000000
LEAF, MIDDLE, OUTER, MAIN, JIT, PLAIN = 0x1000, 0x2000, 0x3000, 0x4000, 0x7000, 0x8000


def step(base: Union[Tuple[int, int], bytes], rules: Dict[int, Rule], signal: bool = False, returns: int = RA) -> Step:
    return Step(Row(base, rules), returns, signal)


ORDINARY = step((RSP, 16), {RA: (cfa.OFFSET, -8)})
LAST = step((RSP, 8), {RA: (cfa.UNDEFINED, 0)})
Code = Dict[int, Union[Leaving, Exception]]


def walk(
    code: Code,
    words: Sequence[int],
    pc: int = LEAF,
    frame: int = 0,
    frames: Sequence[int] = (),
    machine: str = "x86_64",
    linked: int = 0,
    size: int = 0,
) -> Tuple[List[int], List[int], End]:
    """The walk of a stack with these words from its pointer on. ``code`` has the step of each 4 KiB."""
    architecture = MACHINES[machine]
    registers = [0] * 34
    registers[architecture.pc], registers[architecture.order[architecture.stack]] = pc, BOTTOM
    registers[architecture.order[architecture.frame]] = frame
    if linked:
        registers[30] = linked

    def steps(address: int) -> Leaving:
        found = code[address & ~0xFFF]
        if isinstance(found, Exception):
            raise found
        return found

    kept = {number: word for number, word in enumerate(words) if word}
    return unwind(Copy(registers, kept, BOTTOM, size or 8 * len(words), list(frames)), architecture, steps)


def test_from_caller_to_caller() -> None:
    """The caller is looked up by its call: a return address may be the first byte of the next function."""
    code = {LEAF: ORDINARY, MIDDLE: ORDINARY, OUTER: LAST}
    found = walk(code, [0, MIDDLE + 0x1000, 0, OUTER + 9, 0])
    assert found == ([LEAF, MIDDLE + 0x1000, OUTER + 9], [], End.COMPLETE)


def test_registers_are_restored() -> None:
    """The leaf saves rbp and makes it something else; the CFA of its caller is by rbp."""
    leaf = step((RSP, 24), {RA: (cfa.OFFSET, -8), RBP: (cfa.OFFSET, -16)})
    by_frame = step((RBP, 16), {RA: (cfa.OFFSET, -8), RBP: (cfa.OFFSET, -16), RBX: (cfa.VALUE_OFFSET, 8)})
    by_other = step((RBX, 8), {RA: (cfa.REGISTER, RBP)})
    words = [0, BOTTOM + 40, MIDDLE + 4, 7, 7, MAIN + 5, OUTER + 4]
    found = walk({LEAF: leaf, MIDDLE: by_frame, OUTER: by_other, MAIN: LAST}, words)
    assert found == ([LEAF, MIDDLE + 4, OUTER + 4, MAIN + 5], [], End.COMPLETE)


def test_expressions_and_signals() -> None:
    """What a signal interrupted is looked up at the address itself, also on another stack."""
    frame = step(b"\x77\x10\x06", {RSP: (cfa.EXPRESSION, b"\x77\x10"), RA: (cfa.EXPRESSION, b"\x77\x08")}, signal=True)
    value = step((RSP, 8), {RA: (cfa.VALUE_EXPRESSION, b"\x0a\x05\x40")})
    code = {LEAF: step((RSP, 8), {RA: (cfa.OFFSET, -8)}), MIDDLE: frame, OUTER: value, MAIN: LAST}
    addresses, exact, end = walk(code, [MIDDLE + 1, 0, OUTER, BOTTOM + 40, 0, 0, 0])
    assert (addresses, exact, end) == ([LEAF, MIDDLE + 1, OUTER, MAIN + 5], [2], End.COMPLETE)


def test_code_without_tables_is_passed_by_its_frame_pointer() -> None:
    """A program that jumps between both kinds of code: generated at run time, and compiled without frame pointers."""
    words = [BOTTOM + 48, MIDDLE + 4, 0, PLAIN + 7, 0, 0, 0, OUTER + 3]
    code = {JIT: None, MIDDLE: ORDINARY, PLAIN: None, OUTER: LAST}
    found = walk(code, words, JIT, frame=BOTTOM)
    assert found == ([JIT, MIDDLE + 4, PLAIN + 7, OUTER + 3], [], End.COMPLETE)


def test_frame_pointers_end_with_zero() -> None:
    assert walk({JIT: None}, [0, JIT + 5, 0], JIT, frame=BOTTOM) == ([JIT, JIT + 5], [], End.COMPLETE)
    assert walk({JIT: None}, [0, JIT + 5, 0], JIT, frame=0) == ([JIT], [], End.NO_FRAME), "never followed one"


@pytest.mark.parametrize(
    ("code", "words", "end", "length"),
    [
        ({LEAF: ORDINARY}, [0, 0], End.NO_CODE, 1),
        ({LEAF: ORDINARY}, [0, OUTER + 1], End.NO_CODE, 1),
        ({LEAF: ORDINARY}, [0], End.UNREAD, 1),
        ({LEAF: ORDINARY, MIDDLE: ElfError("damaged")}, [0, MIDDLE + 1, 0], End.TABLES, 2),
        ({LEAF: ElfError("damaged")}, [0, MIDDLE + 1, 0], End.TABLES, 1),
        ({LEAF: step(b"\x06", {})}, [0, 0], End.TABLES, 1),
        ({LEAF: step((12, 8), {RA: (cfa.OFFSET, -8)})}, [0, MIDDLE], End.NO_FRAME, 1),
        ({LEAF: step((99, 8), {RA: (cfa.OFFSET, -8)})}, [0, MIDDLE], End.NO_FRAME, 1),
        ({LEAF: step((RSP, 8), {})}, [MIDDLE, 0], End.NO_FRAME, 1),
        ({LEAF: step((RSP, 3), {RA: (cfa.OFFSET, 0)})}, [MIDDLE, 0], End.NO_CODE, 1),
        ({LEAF: step((RSP, 0), {RA: (cfa.OFFSET, 0)})}, [LEAF + 1, 0], End.NO_FRAME, 2),
        ({LEAF: step((RSP, -8), {RA: (cfa.OFFSET, 8)})}, [LEAF + 1, 0], End.NO_FRAME, 1),
        ({LEAF: ORDINARY, MIDDLE: None}, [0, MIDDLE + 1, 0], End.NO_FRAME, 2),
        ({}, [0, MIDDLE + 1, 0], End.NO_CODE, 1),
    ],
)
def test_where_a_walk_ends(code: Code, words: Sequence[int], end: End, length: int) -> None:
    addresses, _exact, found = walk(code, words)
    assert (found, len(addresses)) == (end, length)


def test_a_walk_without_end_is_cut() -> None:
    """Each step moves the stack, so only their number ends them."""
    addresses, _exact, end = walk({LEAF: step((RSP, 8), {RA: (cfa.OFFSET, -8)})}, [LEAF + 5] * 2048)
    assert (len(addresses), end) == (1024, End.DEEP)


@pytest.mark.parametrize(("size", "end"), [(32256, End.DEEP), (31745, End.DEEP), (31744, End.UNREAD)])
def test_a_copy_ends_where_it_has_to_or_where_memory_cannot_be_read(size: int, end: End) -> None:
    far = step((RSP, 32256 + 8), {RA: (cfa.OFFSET, -8)})
    assert walk({LEAF: far}, [], size=size) == ([LEAF], [], end)
    assert walk({LEAF: far}, [1] * 2040, size=15000)[2] is End.UNREAD
    assert walk({LEAF: far}, [1] * 2041, size=15000)[2] is End.DEEP, "as many words as are kept"


def test_the_kernels_list_goes_on_where_the_copy_ends() -> None:
    """Go: frame pointers lead out of the copied part, and to another stack."""
    frames = [JIT, JIT + 8, JIT + 16, JIT + 16, JIT + 24]
    beyond = walk({JIT: None}, [BOTTOM + 4096, JIT + 8], JIT, BOTTOM, frames)
    assert beyond == (frames, [], End.COMPLETE)
    other = walk({JIT: None}, [BOTTOM - 4096, JIT + 8, 0, 0], JIT, BOTTOM, frames)
    assert other == (frames, [], End.COMPLETE)
    wrong = walk({JIT: None}, [BOTTOM + 4096, JIT + 8], JIT, BOTTOM, [JIT, JIT + 8, 0xBAD0000])
    assert wrong == ([JIT, JIT + 8], [], End.UNREAD), "a list that leaves the code is none to go on with"
    tables = walk({LEAF: ORDINARY, JIT: None}, [0, JIT + 8], LEAF, BOTTOM + 4096, [LEAF, JIT + 8, JIT + 16])
    assert tables == ([LEAF, JIT + 8, JIT + 16], [], End.COMPLETE)


def test_arm64_returns_by_a_register_whose_upper_bits_are_signed() -> None:
    signed = 0x2A << 48
    leaf = step((31, 0), {}, returns=30)
    saved = step((31, 16), {29: (cfa.OFFSET, -16), 30: (cfa.OFFSET, -8)}, returns=30)
    code = {LEAF: leaf, MIDDLE: saved, OUTER: step((31, 0), {30: (cfa.UNDEFINED, 0)}, returns=30)}
    words = [0, OUTER + 4, 0]
    found = walk(code, words, machine="aarch64", linked=signed | MIDDLE + 4)
    assert found == ([LEAF, MIDDLE + 4, OUTER + 4], [], End.COMPLETE)
    # a function that calls none and is its own caller would never end
    assert walk({LEAF: leaf}, words, machine="aarch64", linked=LEAF)[2] is End.NO_FRAME


GOEXIT, SWITCH = 0x9000, 0xA000


def test_a_function_of_go_without_a_frame_hides_no_caller() -> None:
    """Neither an innermost one, nor one that has not set its frame pointer yet; the frame pointers are all kept."""
    words = [
        MIDDLE + 4,  # of the leaf, which has no frame
        7,
        BOTTOM + 56,
        OUTER + 5,  # of middle, which has set its frame pointer
        9,
        9,
        9,
        0,
        JIT + 6,  # of outer
        0,
        GOEXIT + 1,
    ]
    code = {LEAF: GoFrame(0), MIDDLE: GoFrame(16), OUTER: GoFrame(32), JIT: GoFrame(8), GOEXIT: GoFrame(0, top=True)}
    found = walk(code, words, frame=BOTTOM + 16)
    assert found == ([LEAF, MIDDLE + 4, OUTER + 5, JIT + 6, GOEXIT + 1], [], End.COMPLETE)


def test_go_on_the_stack_of_the_system_goes_on_along_the_frame_pointers_of_the_goroutine() -> None:
    """Also after code of C there that left the frame pointer alone, of which the kernel saw nothing."""
    code: Code = {LEAF: ORDINARY, SWITCH: GoFrame(None), MIDDLE: GoFrame(0), GOEXIT: GoFrame(0, top=True)}
    frame = 0xC000001000  # the goroutine's
    frames = [LEAF, MIDDLE + 4, GOEXIT + 1]
    found = walk(code, [0, SWITCH + 3, 0, 0], frame=frame, frames=frames)
    assert found == ([LEAF, SWITCH + 3, MIDDLE + 4, GOEXIT + 1], [], End.COMPLETE)
    found = walk({**code, SWITCH: None}, [0, SWITCH + 3, 0, 0], frame=frame, frames=frames)
    assert found == ([LEAF, SWITCH + 3], [], End.NO_FRAME), "code that is not Go's may keep anything in that register"


def test_go_beyond_the_copy_goes_on_along_the_frame_pointers() -> None:
    code = {LEAF: GoFrame(0), MIDDLE: GoFrame(64), OUTER: GoFrame(0), GOEXIT: GoFrame(0, top=True)}
    frames = [LEAF, MIDDLE + 4, OUTER + 1, GOEXIT + 1]
    found = walk(code, [MIDDLE + 4, 0, 0], frame=BOTTOM + 64, frames=frames)
    assert found == (frames, [], End.COMPLETE)


def test_a_frame_pointer_into_another_stack_is_not_taken_for_the_last() -> None:
    """It is not copied, as a 0 is not; the kernel followed it. A function that calls itself is on the way once more."""
    top, small = GoFrame(0, top=True), GoFrame(8)
    code: Code = {LEAF: GoFrame(0), SWITCH: GoFrame(None), MIDDLE: small, OUTER: small, GOEXIT: top}
    words = [MIDDLE + 4, 0, MIDDLE + 4, 0, SWITCH + 3, 0, 0]
    frames = [LEAF, MIDDLE + 4, SWITCH + 3, OUTER + 1, OUTER + 1, GOEXIT + 1]
    found = walk(code, words, frame=BOTTOM + 8, frames=frames)
    ours = [LEAF, MIDDLE + 4, MIDDLE + 4, SWITCH + 3, OUTER + 1, OUTER + 1, GOEXIT + 1]
    assert found == (ours, [], End.COMPLETE)
    found = walk(code, words, frame=BOTTOM + 8, frames=frames[:3])
    assert found == (ours[:4], [], End.COMPLETE), "it was the last"


def test_what_has_no_caller_ends_the_chain_wherever_its_frame_pointer_leads() -> None:
    """A new thread has that of the one that made it."""
    code = {LEAF: GoFrame(0), GOEXIT: GoFrame(0, top=True), OUTER: GoFrame(8)}
    found = walk(code, [GOEXIT + 1, 0], frame=0xC000001000, frames=[LEAF, GOEXIT + 1, OUTER + 4])
    assert found == ([LEAF, GOEXIT + 1], [], End.COMPLETE)
