# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where instructions end, on encodings that are easily got wrong; tests/tools/decoder.py compares with objdump."""

from __future__ import annotations

import pytest
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
    begins,
    decode,
    instructions,
)


@pytest.mark.parametrize(
    "code",
    [
        "4889e5",  # mov %rsp,%rbp
        "48b8efcdab8967452301",  # movabs $0x123456789abcdef,%rax
        "66b83412",  # mov $0x1234,%ax
        "b878563412",
        "6648b8efcdab8967452301",  # REX.W outdoes 66
        "48a1efcdab8967452301",  # movabs 0x123456789abcdef,%rax
        "67a178563412",
        "c8100000",  # enter $0x10,$0
        "8b0c85000000ff",  # mov -0x1000000(,%rax,4),%ecx
        "8b4c2408",
        "8b0d78563412",  # relative to rip
        "8b8c2478563412",
        "f6c101",  # test $1,%cl
        "f7c178563412",
        "66f7c13412",
        "f6d9",  # neg %cl
        "f7d9",
        "660f3a0fc108",  # palignr
        "660f3800c1",  # pshufb
        "0f20c0",  # mov %cr0,%rax
        "0f200c",  # ModRM names registers whatever its mode
        "0f72f104",  # pslld
        "c5f877",  # vzeroupper
        "c5f970c1ee",  # vpshufd
        "c4e37d06c120",  # vperm2f128
        "c4e27918c1",  # vbroadcastss
        "62f17c4810442401",  # vmovups 0x40(%rsp),%zmm0
        "62f37d4825c0ff",  # vpternlogd
        "660f1f840000000000",
        "662e0f1f840000000000",
        "f30f1efa",  # endbr64
        "64488b042528000000",  # mov %fs:0x28,%rax
        "f3480fb8c1",  # popcnt
        "480fc7f0",  # rdrand
        "c7f800000000",  # xbegin
        "660f78c00102",  # extrq
        "8fe878c0ec0e",  # vprotd
        "f30fa7c8",  # rep xcrypt-ecb
    ],
)
def test_lengths(code: str) -> None:
    data = bytes.fromhex(code)
    assert decode(data + b"\x90" * 15, 0, "x86_64").size == len(data)
    for cut in range(1, len(data)):
        assert decode(data[:cut], 0, "x86_64").size < len(data), "none may be longer than what is there"


@pytest.mark.parametrize(
    ("code", "kind", "target"),
    [
        ("c3", RETURN, 0),
        ("c20800", RETURN, 0),
        ("f3c3", RETURN, 0),
        ("f2c3", RETURN, 0),
        ("cb", LEAVE, 0),
        ("48cf", LEAVE, 0),
        ("ebfe", JUMP, 0),
        ("e900010000", JUMP, 0x105),
        ("f2e900010000", JUMP, 0x106),
        ("7410", BRANCH, 0x12),
        ("0f84faffffff", BRANCH, 0),
        ("e310", BRANCH, 0x12),
        ("ffe0", INDIRECT, 0),
        ("3effe0", INDIRECT, 0),
        ("ff2500000000", INDIRECT, 0),
        ("ff24c500000000", INDIRECT, 0),
        ("e800000000", CALL, 5),
        ("ff5008", CALL, 0),
        ("ff30", PLAIN, 0),
        ("90", NOP, 0),
        ("6690", NOP, 0),
        ("0f1f00", NOP, 0),
        ("4190", PLAIN, 0),  # xchg %eax,%r8d
        ("f390", PLAIN, 0),  # pause
        ("cc", STOP, 0),
        ("f4", STOP, 0),
        ("0f0b", STOP, 0),
        ("06", BAD, 0),
        ("ea", BAD, 0),
        ("0f04", BAD, 0),
        ("0f38ff00", BAD, 0),
        ("fff8", BAD, 0),
        ("8dc0", BAD, 0),
        ("66e90000", BAD, 0),  # its length depends on the maker of the processor
        ("66c5f877", BAD, 0),
        ("66" * 15 + "90", BAD, 0),
        ("", BAD, 0),
    ],
)
def test_kinds(code: str, kind: str, target: int) -> None:
    found = decode(bytes.fromhex(code), 0, "x86_64")
    assert (found.kind, found.target if kind in (JUMP, BRANCH, CALL) else 0) == (
        kind,
        0 if code == "ff5008" else target,
    )


@pytest.mark.parametrize(
    ("word", "kind", "target"),
    [
        (0xD65F03C0, RETURN, 0),
        (0xD65F0BFF, LEAVE, 0),  # retaa
        (0xD69F03E0, LEAVE, 0),  # eret
        (0x14000004, JUMP, 16),
        (0x17FFFFFF, JUMP, -4),
        (0x94000001, CALL, 4),
        (0xD61F0200, INDIRECT, 0),  # br x16
        (0xD71F0A11, INDIRECT, 0),  # braa x16, x17
        (0xD63F0000, CALL, 0),
        (0x54000040, BRANCH, 8),
        (0xB4000040, BRANCH, 8),  # cbz
        (0x37000040, BRANCH, 8),  # tbnz
        (0xD503201F, NOP, 0),
        (0xD4200000, STOP, 0),
        (0x00000000, STOP, 0),
        (0xA9BF7BFD, PLAIN, 0),  # stp x29, x30, [sp, #-16]!
    ],
)
def test_arm64(word: int, kind: str, target: int) -> None:
    assert decode(word.to_bytes(4, "little"), 0, "aarch64") == (0, 4, kind, target)
    assert decode(word.to_bytes(4, "little")[:3], 0, "aarch64").kind == BAD


def test_one_after_the_other_up_to_what_is_none() -> None:
    found = list(instructions(bytes.fromhex("554889e5" + "06" + "c3"), "x86_64"))
    assert [(each.at, each.size, each.kind) for each in found] == [(0, 1, PLAIN), (1, 3, PLAIN), (4, 0, BAD)]


def test_whether_one_begins_somewhere() -> None:
    code = bytes.fromhex("554889e5" + "06" + "c3")
    assert [begins(code, at, "x86_64") for at in range(7)] == [True, True, False, False, False, None, None]
