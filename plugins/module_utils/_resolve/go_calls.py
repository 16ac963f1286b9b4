# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a call of a Go function begins, and whether its arguments lie in registers.

A Go function first checks whether its stack is large enough, or whether it shall yield. If so it calls
runtime.morestack, which may move the stack, and jumps back to its first instruction (stacksplit() in
src/cmd/internal/obj/x86/obj6.go and arm64/obj7.go): that runs once more in the same call. The instruction behind the
check runs once for each call, with the arguments and the stack pointer as at the entry.
"""

from __future__ import annotations

import re
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_memory import Pointers, addresses_of
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import functions_at
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_names import go_functions
from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import (
    BRANCH,
    CALL,
    JUMP,
    NOP,
    PLAIN,
    instructions,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site, shown

# Code of a function that is searched for the check, and at most so many instructions of each part of it.
MAX_CODE = 1 << 20
_LONGEST_CHECK, _LONGEST_CALL = 12, 64
_MORESTACK = "runtime.morestack"  # also runtime.morestack_noctxt, and both with .abi0
_REGISTERS = {"x86_64": (1, 17), "aarch64": (1, 18)}  # the Go versions from which on arguments lie in registers
_STACK_ABI = ".abi0"  # behind the name of what has a twin that takes its arguments in registers
_BUILD_INFO, _MAX_VERSION = b"\xff Go buildinf:", 256


class StackCheck(NamedTuple):
    """Bytes from a function's start: ``size`` to the instruction behind the check, ``back`` to the jump back to the
    start, ``grow`` to the function that is called before that jump."""

    size: int
    back: int
    grow: int


def stack_check(code: bytes, machine: str) -> Optional[StackCheck]:
    """The check with which a Go function begins; None if it has none, as small functions that call no other have."""
    found: Optional[StackCheck] = None
    label = 0
    for number, each in enumerate(instructions(code, machine)):
        if number == _LONGEST_CHECK or each.kind not in (PLAIN, NOP, BRANCH):
            break
        if each.kind != BRANCH:
            continue
        if found is None:
            grow = _growth(code, each.target, machine)
            if grow is None:
                break
            found, label = StackCheck(each.at + each.size, *grow), each.target
        elif each.target == label:  # for a large frame it is checked before that the address does not wrap around
            found = found._replace(size=each.at + each.size)
        else:
            break
    return found


def _growth(code: bytes, at: int, machine: str) -> Optional[Tuple[int, int]]:
    """The jump to the start, and the function called before it, if there is nothing else from ``at`` on."""
    called: Optional[int] = None
    if not 0 < at < len(code):
        return None
    for number, each in enumerate(instructions(code[at : at + _LONGEST_CALL * 16], machine)):
        if number == _LONGEST_CALL:
            return None
        if each.kind == CALL and called is None:
            called = at + each.target
        elif each.kind == JUMP:
            return (at + each.at, called) if called is not None and at + each.target == 0 else None
        elif each.kind not in (PLAIN, NOP):
            return None
    return None


def where_calls_begin(file: SearchedFile, sites: Sequence[Site], registers: bool) -> List[Site]:
    """The sites at the starts of functions of a Go program, those of Go functions moved to where a call begins.

    ``registers`` is whether arguments, results or the goroutine are read. Raises ContainerError where no site is left.
    """
    known = go_functions(file.elf, file.machine, [site.address for site in sites])
    if registers:
        _check_registers(file, known)
    checks: Dict[int, StackCheck] = {}
    loops: List[int] = []
    for site in sites:
        code = file.code(site.address, min(site.size, MAX_CODE))
        check = stack_check(code, file.machine)
        if check is not None:
            checks[site.address] = check
        elif _begins_again(code, file.machine):
            loops.append(site.address)
    names = functions_at(file.elf, {address + check.grow for address, check in checks.items()})
    for address, check in checks.items():
        if not any(name.startswith(_MORESTACK) for name in names.get(address + check.grow, ())):
            loops.append(address)
    moved: List[Site] = []
    refused: List[str] = []
    for site in sites:
        size = checks[site.address].size if site.address in checks else 0
        if known is not None and site.address not in known:  # of C, which programs with cgo have too
            moved.append(site)
        elif registers and (site.function.endswith(_STACK_ABI) or (known is not None and known[site.address])):
            refused.append(
                f"{shown(site.function)} in {file.where} is written in assembly, or for calls from it, and may have "
                "arguments, results and the goroutine elsewhere than Go has them; probe a function that calls it, or "
                "only count its calls."
            )
        elif site.address in loops:
            refused.append(
                f"{shown(site.function)} in {file.where} begins with a loop, so its first instruction runs several "
                "times in a call; probe a function that calls it."
            )
        else:
            moved.append(site._replace(go=True, offset=site.offset + size, check=size))
    file.leave_out(refused, bool(moved))
    return moved


def _begins_again(code: bytes, machine: str) -> bool:
    """Whether a function jumps to its first instruction."""
    return any(each.kind in (JUMP, BRANCH) and not each.target for each in instructions(code, machine))


def _check_registers(file: SearchedFile, known: Optional[Dict[int, bool]]) -> None:
    """Raises ContainerError unless the program's functions have their arguments in registers."""
    version = go_version(file.elf)
    if known is not None and version is not None and version >= _REGISTERS[file.machine]:
        return
    least = "{}.{}".format(*_REGISTERS[file.machine])
    built = "of an unknown version of Go" if version is None else "of Go {}.{}".format(*version)
    why = (
        f"which has its arguments in registers only from Go {least} on"
        if known is not None
        else ("whose table of functions cannot be read")
    )
    raise file.inside.fail(
        f"{file.where} is a program {built}, {why}; its calls can be counted, but not timed, and have no values."
    )


def go_version(elf: Elf) -> Optional[Tuple[int, int]]:
    """The version of Go that built a program, such as (1, 19); None if the file does not say.

    The format is that of src/debug/buildinfo/buildinfo.go.
    """
    section = elf.section(".go.buildinfo")
    try:
        start = section.address if section is not None else next(addresses_of(elf, _BUILD_INFO), None)
        if start is None:
            return None
        head = elf.read_at(start, 40, "build information of Go")
        if head[:14] != _BUILD_INFO:
            return None
        if head[15] & 2:  # since Go 1.18 the text itself, behind its length
            size = head[32]
            text = elf.read_at(start + 33, min(size, 127), "version of Go")
        else:
            pointers = Pointers(elf)
            place = pointers.at(start + 16)
            size = int.from_bytes(elf.read_at(place + 8, 8, "version of Go"), "little")
            text = elf.read_at(pointers.at(place), min(size, _MAX_VERSION), "version of Go")
    except ElfError:
        return None
    match = re.match(rb"(?:devel )?go(\d{1,3})\.(\d{1,3})", text)
    return (int(match[1]), int(match[2])) if match and b"noregabi" not in text else None
