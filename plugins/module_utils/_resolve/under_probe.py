# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel makes of an instruction under a uprobe: it emulates some, steps through most, and misreads a few."""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.module_utils._core.records import TRAP_EMULATED, TRAP_NOP, TRAP_STEPPED

LONGEST = 15  # bytes of an x86-64 instruction
_ARM_NOP = bytes.fromhex("1f2003d5")
# opcodes that uprobes.c emulates or treats apart: push, conditional jumps, nop, calls, popf, returns, jumps, group 5
_MISREAD = {
    *range(0x50, 0x58), *range(0x70, 0x80), 0x90, 0x9A, 0x9D, 0xC2, 0xC3, 0xCA, 0xCB, *range(0xE8, 0xEC), 0xFF,
}  # fmt: skip


def trap_kind(code: bytes, machine: str) -> int:
    """What the kernel does with the first instruction under a uprobe, which decides what its trap costs.

    TRAP_STEPPED: it executes the instruction elsewhere, and that takes a second trap. TRAP_EMULATED: it does what the
    instruction would do. TRAP_NOP: a long nop, which newer kernels emulate as well. The kernel's rules are in
    arch/x86/kernel/uprobes.c and arch/arm64/kernel/probes/decode-insn.c; TRAP_STEPPED where they are not certain.
    """
    if machine != "x86_64":
        return TRAP_NOP if code[:4] == _ARM_NOP else TRAP_STEPPED
    first = code[1:2] if code[:1] == b"\x41" else code[:1]
    if first and 0x50 <= first[0] <= 0x57:
        return TRAP_EMULATED  # push
    if code[:1] in (b"\x90", b"\xe8", b"\xe9", b"\xeb") or (code and 0x70 <= code[0] <= 0x7F):
        return TRAP_EMULATED  # nop, call and jumps
    if code[:1] == b"\x0f" and len(code) > 1 and 0x80 <= code[1] <= 0x8F:
        return TRAP_EMULATED
    return TRAP_NOP if code[:2] in (b"\x0f\x1f", b"\x66\x0f") and b"\x0f\x1f" in code[:3] else TRAP_STEPPED


def kernel_misreads(code: bytes, machine: str) -> bool:
    """Whether the kernel takes the first instruction for another one, and a uprobe there changes what the program does.

    arch/x86/kernel/uprobes.c looks at the opcode of an instruction with a VEX or EVEX prefix as at one without: it
    runs vpcmpeqb (opcode 74) as JE and vpor (EB) as JMP. Seen on Linux 6.18.
    """
    if machine != "x86_64" or not code:
        return False
    if code[0] == 0x8F:
        return len(code) > 1 and bool(code[1] & 0x38)  # XOP, which the kernel takes for POP
    place = {0xC5: 2, 0xC4: 3, 0x62: 4}.get(code[0])
    return place is not None and place < len(code) and code[place] in _MISREAD
