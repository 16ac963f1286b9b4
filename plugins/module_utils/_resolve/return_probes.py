# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the returns of each function are probed without harm to the program.

The kernel's return probe (uretprobe) replaces the return address on the stack by that of a trampoline
(kernel/events/uprobes.c, prepare_uretprobe). The trampoline has no unwind data, so an exception that reaches it ends
the program. Probes on the return instructions themselves leave the stack alone.
"""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Union

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import functions_at
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_calls import stack_check
from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import BRANCH, JUMP, instructions
from ansible_collections.fleet.probe.plugins.module_utils._resolve.returns import (
    FUNCTION,
    UNKNOWN,
    Code,
    Returns,
    return_sites,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_FUNCTION,
    RET_SITES,
    TRAMPOLINE,
    SearchedFile,
    Site,
    shown,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.unwind import Extents, can_unwind

MAX_CODE = 8 << 20  # bytes of all functions of a file that are decoded
_COLD = ".cold"  # what compilers call the part of a function that seldom runs
_STUBS = (".plt", ".plt.sec", ".plt.got", ".iplt")


class ReturnProbes:
    """Chooses how the returns of one file's functions are probed.

    ``method`` is one of RETURNS; ``result`` is whether return values are read, which do not exist yet at a tail jump.
    """

    def __init__(self, file: SearchedFile, method: str, result: bool) -> None:
        self.file, self.method, self.result = file, method, result
        self._go = file.elf.go
        self._left = MAX_CODE
        self._names: Dict[int, List[str]] = {}
        self._cold: Dict[str, List[int]] = {}
        self._sizes: Dict[int, int] = {}
        sections = [file.elf.section(name) for name in _STUBS]
        self._stubs = [range(each.address, each.address + each.size) for each in sections if each is not None]
        self._extents = Extents(file.elf)

    def choose(self, sites: Sequence[Site]) -> List[Site]:
        """The sites with ``returns``, ``exits`` and ``reason``, less those that are refused.

        Raises ContainerError when all are refused.
        """
        if self.method == TRAMPOLINE and self._go:
            raise self.file.inside.fail(
                f"{self.file.where} is a Go program: Go moves stacks while they are in use, and the return address "
                "that a return probe puts there then crashes the program; set returns to ret_sites or auto."
            )
        if self.method == TRAMPOLINE:
            return [site._replace(returns=TRAMPOLINE, reason="requested") for site in sites]
        self._look_up(sites)
        chosen, refused = [], []
        for site in sites:
            try:
                chosen.append(self._choose(site))
            except ContainerError as error:
                refused.append(error.reason)
        self.file.leave_out(refused, bool(chosen))
        return chosen

    def _choose(self, site: Site) -> Site:
        extent = self._extents.at(site.address)
        if extent is not None and extent[0] != site.address and site.function.startswith("0x"):
            raise self.file.inside.fail(
                f"Address {site.function} lies inside a function of {self.file.where} that begins at {extent[0]:#x}; "
                "returns are probed of whole functions only, so give that address."
            )
        returns = self._returns(site)
        reason = returns.reason
        if not reason and self.result and returns.tails:
            into = returns.tails[0] - site.address
            reason = f"jumps to another function at {into:+#x}, where there is no return value yet"
        if not reason:
            offsets = [self.file.elf.file_offset(address) for address in (*returns.returns, *returns.tails)]
            exits = tuple(sorted(offset for offset in offsets if offset is not None))
            tails = f"; {len(returns.tails)} of them end a call by a jump to a function" if returns.tails else ""
            return site._replace(returns=RET_SITES, exits=exits, reason=f"every exit is known{tails}")
        name, where = shown(site.function), self.file.where
        if self._go:
            raise self.file.inside.fail(
                f"Function {name} in {where} {reason}, so its returns cannot be probed one by one, and the kernel's "
                "return probe crashes Go programs; probe its entry, or a function that calls it."
            )
        if self.method == RET_SITES:
            raise self.file.inside.fail(
                f"Function {name} in {where} {reason}, so its returns cannot be probed one by one; probe its entry, or "
                "set returns to trampoline if no exception passes through it."
            )
        unwinds = can_unwind(self.file.elf, site.in_file)
        if unwinds:
            raise self.file.inside.fail(
                f"Function {name} in {where} {reason}, so its returns cannot be probed one by one, and {unwinds}: an "
                "exception that passes through the kernel's return probe ends the program. Probe the entry, or set "
                "returns to trampoline if no exception passes through the function."
            )
        return site._replace(returns=TRAMPOLINE, reason=f"the function {reason}")

    def _returns(self, site: Site) -> Returns:
        size = self._size_of(site)
        if not size:
            return Returns(reason="has no size in the symbol table")
        if size > MAX_FUNCTION:
            return Returns(reason=f"is {size} bytes long; at most {MAX_FUNCTION} are decoded")
        self._left -= size
        if self._left < 0:
            return Returns(reason=f"exceeds the {MAX_CODE} bytes of code that are decoded in a file")
        code = self.file.code(site.address, size)
        parts = [self._code(address) for address in self._cold.get(site.in_file, ())]
        machine, go = self.file.machine, None
        if site.go:
            check = stack_check(code, machine)
            go = site.address + check.back if check is not None else 0
        return return_sites(code, site.address, machine, self._beyond, [each for each in parts if each], go)

    def _size_of(self, site: Site) -> int:
        extent = self._extents.at(site.address)
        return site.size or (extent[1] if extent is not None and extent[0] == site.address else 0)

    def _look_up(self, sites: Sequence[Site]) -> None:
        """Read the symbol table once for all addresses to which the functions jump."""
        found = self.file.elf.find([site.in_file + _COLD for site in sites if not site.function.startswith("0x")])
        self._cold = {
            name[: -len(_COLD)]: [symbol.address for symbol in symbols if symbol.size]
            for name, symbols in found.items()
        }
        self._sizes = {symbol.address: symbol.size for symbols in found.values() for symbol in symbols}
        targets = set()
        budget = MAX_CODE
        for start, size in [(site.address, self._size_of(site)) for site in sites] + list(self._sizes.items()):
            budget -= size
            if size > MAX_FUNCTION or budget < 0:
                continue
            for each in instructions(self.file.code(start, size), self.file.machine):
                target = start + each.target
                if each.kind in (JUMP, BRANCH) and not start <= target < start + size:
                    targets.add(target)
        starts = {extent[0] for extent in map(self._extents.at, targets) if extent is not None}
        self._names = functions_at(self.file.elf, targets | starts)

    def _beyond(self, address: int) -> Union[Code, str]:
        """What is at an address to which a function jumps."""
        if any(address in stubs for stubs in self._stubs):
            return FUNCTION
        names = self._names.get(address, [])
        if any(_COLD not in name for name in names):
            return FUNCTION
        code = self._code(address)
        if code is None:
            return UNKNOWN
        return code._replace(part=bool(names) or address != code.start)

    def _code(self, address: int) -> Optional[Code]:
        """The code around an address, unless a symbol names it as another function."""
        extent = self._extents.at(address)
        start, size = extent or (address, self._sizes.get(address, 0))
        if not 0 < size <= MAX_FUNCTION or any(_COLD not in name for name in self._names.get(start, [])):
            return None
        return Code(start, self.file.code(start, size))
