# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel makes of an instruction under a uprobe."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.records import TRAP_EMULATED, TRAP_NOP, TRAP_STEPPED
from ansible_collections.fleet.probe.plugins.module_utils._resolve.under_probe import kernel_misreads, trap_kind


@pytest.mark.parametrize(
    ("code", "misread"),
    [
        ("c5f174c9", True),  # vpcmpeqb: 74 is JE
        ("c5d9ebcc", True),  # vpor: EB is JMP
        ("62f27d287ac6", True),  # vpbroadcastb: 7A is JP
        ("c4e2699dcc", True),  # vfnmadd132ss: 9D is POPF
        ("8fe878c0ec0e", True),  # XOP
        ("c5f9efc0", False),  # vpxor
        ("c5f877", True),
        ("8f00", False),  # pop (%rax)
        ("7402", False),
        ("e800000000", False),
        ("c5", False),
        ("", False),
    ],
)
def test_what_the_kernel_takes_for_another_instruction(code: str, misread: bool) -> None:
    assert kernel_misreads(bytes.fromhex(code), "x86_64") is misread
    assert not kernel_misreads(bytes.fromhex(code), "aarch64")


@pytest.mark.parametrize(
    ("machine", "code", "kind"),
    [
        ("x86_64", "55", TRAP_EMULATED),  # push rbp
        ("x86_64", "4157", TRAP_EMULATED),  # push r15
        ("x86_64", "90", TRAP_EMULATED),
        ("x86_64", "0f84aabbccdd", TRAP_EMULATED),  # je
        ("x86_64", "0f1f00", TRAP_NOP),
        ("x86_64", "660f1f440000", TRAP_NOP),
        ("x86_64", "f30f1efa", TRAP_STEPPED),  # endbr64
        ("x86_64", "4889f8", TRAP_STEPPED),  # mov
        ("x86_64", "c3", TRAP_STEPPED),
        ("x86_64", "", TRAP_STEPPED),
        ("aarch64", "1f2003d5", TRAP_NOP),
        ("aarch64", "fd7bbfa9", TRAP_STEPPED),  # stp x29, x30, [sp, #-16]!
    ],
)
def test_what_the_kernel_does_with_an_instruction_under_a_probe(machine: str, code: str, kind: int) -> None:
    assert trap_kind(bytes.fromhex(code), machine) == kind
