# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where functions return, on code written by hand."""

from __future__ import annotations

from typing import Any, Dict, Union

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.returns import (
    FUNCTION,
    UNKNOWN,
    Code,
    Returns,
    return_sites,
)

START = 0x1000
OTHER = 0x2000


def found(code: str, beyond: Union[Code, str] = UNKNOWN, machine: str = "x86_64", **more: Any) -> Returns:
    return return_sites(bytes.fromhex(code), START, machine, lambda address: beyond, **more)


def jump(opcode: str, at: int, target: int) -> str:
    """A jump with 32 bits at an offset into the function."""
    size = len(opcode) // 2 + 4
    return opcode + (target - START - at - size).to_bytes(4, "little", signed=True).hex()


@pytest.mark.parametrize(
    ("code", "returns"),
    [
        ("c3", [0]),
        ("55" + "4885ff" + "7402" + "5d" + "c3" + "c9" + "c3", [7, 9]),
        ("f3c3", [0]),
        ("ff25000000000f0b", []),
        ("31c0c3" + "0f1f4000", [2]),
    ],
)
def test_returns(code: str, returns: Any) -> None:
    assert found(code).reason == "" and found(code).returns == tuple(START + at for at in returns)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("06", "has bytes at +0x0 that are no instruction"),
        ("b8000000", "has bytes at +0x0 that are no instruction"),
        ("90", "does not end where the symbol table says"),
        ("31c0", "does not end where the symbol table says"),
        ("cf", "returns at +0x0 in a way that no probe can follow"),
        ("7401" + "b8000000c3" + "c3", "jumps at +0x0 into the middle of an instruction"),
        (jump("e9", 0, OTHER), "jumps at +0x0 to 0x2000, where no function is known to begin"),
        ("4885ff" + jump("0f84", 3, OTHER) + "c3", "jumps at +0x3 to 0x2000, where no function is known to begin"),
    ],
)
def test_what_is_refused(code: str, words: str) -> None:
    assert found(code) == Returns(reason=words)


def test_a_jump_to_the_middle_behind_a_lock_prefix_is_right() -> None:
    """glibc jumps over the prefix where a process has one thread."""
    assert found("7401" + "f00fb10f" + "c3").returns == (START + 6,)


def test_a_jump_to_another_function_ends_a_call() -> None:
    assert found(jump("e9", 0, OTHER), FUNCTION) == Returns((), (START,))
    assert found("53" + "5b" + jump("e9", 2, OTHER), FUNCTION).tails == (START + 2,)


def test_a_jump_to_the_function_itself_ends_a_call_and_begins_one() -> None:
    assert found("ffcf" + "7402" + "ebfa" + "c3").tails == (START + 4,)


def test_a_jump_on_a_condition_may_not_leave() -> None:
    code = "85ff" + jump("0f84", 2, OTHER) + "c3"
    assert found(code, FUNCTION).reason == "jumps out on a condition at +0x2"


def test_a_jump_with_a_frame_does_not_leave_to_a_function() -> None:
    assert "with its frame still on the stack" in found("53" + jump("e9", 1, OTHER), FUNCTION).reason


def test_what_lies_elsewhere_belongs_to_the_function() -> None:
    """By its name, because it is jumped to on a condition or with a frame, or because it jumps back."""
    back = Code(OTHER, bytes.fromhex("5bc3"), part=False)
    conditional = "53" + "85ff" + jump("0f84", 3, OTHER) + "5bc3"
    assert found(conditional, back).returns == (START + 10, OTHER + 1)
    assert found("53" + jump("e9", 1, OTHER), back).returns == (OTHER + 1,)
    assert found(jump("e9", 0, OTHER), Code(OTHER, b"\xc3", part=False)) == Returns((), (START,))
    assert found(jump("e9", 0, OTHER), Code(OTHER, b"\xc3", part=True)) == Returns((OTHER,), ())
    returning = (START + 5 - OTHER - 5).to_bytes(4, "little", signed=True)
    assert found(jump("e9", 0, OTHER) + "c3", Code(OTHER, b"\xe9" + returning, False)) == Returns((START + 5,), ())
    assert found("c3", parts=[Code(OTHER, b"\x90\xc3")]).returns == (START, OTHER + 1), "landing pads: none jumps there"


@pytest.mark.parametrize(
    ("code", "tails"),
    [
        ("3effe0c3", []),  # notrack jmp *%rax: a switch
        ("486304824801d0ffe0c3", []),  # movslq (%rdx,%rax,4),%rax; add %rdx,%rax; jmp *%rax
        ("ff2500000000", [0]),  # through the global offset table
        ("488b07ff6018", [3]),  # mov (%rdi),%rax; jmp *0x18(%rax): a virtual call at the end
        ("53488b075bffe0", [5]),
        ("4883ec0848" + "8b074883c408ffe0", [11]),
        ("554889e5488b07c9ffe0", [8]),
        ("53ffe05bc3", []),  # a computed goto: with a frame no function is left
    ],
)
def test_indirect_jumps(code: str, tails: Any) -> None:
    assert found(code).reason == "" and found(code).tails == tuple(START + at for at in tails)


@pytest.mark.parametrize("code", ["ff24c500104000c3", "488b04c500104000ffe0c3"])
def test_a_table_may_hold_labels_or_functions(code: str) -> None:
    assert found(code).reason.endswith("to an address that its code does not show")


def test_arm64() -> None:
    words: Dict[str, int] = {"ret": 0xD65F03C0, "br16": 0xD61F0200, "br1": 0xD61F0020, "add": 0x8B220021}

    def code(*names: str) -> str:
        return b"".join(words[name].to_bytes(4, "little") for name in names).hex()

    assert found(code("ret"), machine="aarch64").returns == (START,)
    assert found(code("br16"), machine="aarch64").tails == (START,)
    assert found(code("add", "br1", "ret"), machine="aarch64") == Returns((START + 8,), ())
    assert found(code("br1"), machine="aarch64").reason.endswith("to an address that its code does not show")
