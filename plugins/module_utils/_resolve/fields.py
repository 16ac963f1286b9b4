# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the values lie that are read behind registers at sites in a file, by the file's debug information."""

from __future__ import annotations

from typing import Callable, List, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.c_types import CType, declared
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import separate_symbols
from ansible_collections.fleet.probe.plugins.module_utils._resolve.dwarf import Dwarf
from ansible_collections.fleet.probe.plugins.module_utils._resolve.dwarf_types import DwarfFunction, DwarfSource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import ElfError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import (
    Agreement,
    Attached,
    Wanted,
    argument,
    in_memory,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    SearchedFile,
    Site,
    SiteReader,
    shown,
)

_CHANGED = ".isra.", ".constprop.", ".part.", ".cold"  # copies of a function with other parameters


class FieldFinder(SiteReader):
    """Finds the wanted values in files, for the sites of functions and USDT probes."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self.wanted = wanted

    def complete(self, file: SearchedFile, sites: Sequence[Site]) -> List[Site]:
        """The sites with where their values lie, without those that have no such values.

        Raises ContainerError where none has, and where what a value is differs from site to site.
        """
        try:
            dwarf = _debug_information(file)
        except ElfError as error:
            raise file.inside.fail(f"{file.where} {error}, so {self.wanted[0].name} cannot be found.") from None
        done: List[Site] = []
        reasons: List[str] = []
        agreement = Agreement(self.wanted)
        for site in sites:
            name, where = shown(site.function), f" in {file.where}"
            try:
                start, source = _Start(dwarf, file, site), DwarfSource(dwarf, site.address)
                paths, found = Attached(name + where, file.inside.fail, start, source).resolve(self.wanted)
            except ElfError as error:
                reasons.append(f"{file.where} {error}, so {self.wanted[0].name} cannot be found.")
                continue
            except ContainerError as error:
                reasons.append(error.reason)
                continue
            difference = agreement.differs(found, name, where)
            if difference:
                reasons.append(f"{difference}.")
            else:
                done.append(site._replace(paths=paths))
        file.leave_out(reasons, bool(done))
        file.found.extend(list(each) for each in agreement.found)
        return done


def _debug_information(file: SearchedFile) -> Dwarf:
    """Raises ElfError without any."""
    dwarf = Dwarf(file.elf)
    if dwarf.part(".debug_info").size:
        return dwarf
    file.alone = False
    other = separate_symbols(file.elf, file.opened, file.inside, file.machine)
    if other is not None:
        dwarf = Dwarf(other)
        if dwarf.part(".debug_info").size:
            return dwarf
    raise ElfError(
        "has no debug information, which says where fields lie: build it with -g, or put its debug file below "
        "/usr/lib/debug of the container"
    )


class _Start:
    """The types of what the registers of a site hold."""

    def __init__(self, dwarf: Dwarf, file: SearchedFile, site: Site) -> None:
        self._dwarf, self._file, self._site = dwarf, file, site
        self._known: Optional[DwarfFunction] = None
        if site.go or file.elf.go:
            raise self._fail("is in a Go program, where the registers of a struct are not known; give a register")

    def __call__(self, base: str, refuse: Callable[[str], ContainerError]) -> Optional[CType]:
        function = self._function()
        if base == "retval":
            return function.result()
        result = function.result()
        if in_memory(result, self._file.machine, not function.in_c()):
            raise refuse(
                f"cannot be found: the function returns {declared(result)} in memory, which moves its arguments to "
                "other registers; give a register"
            )
        return argument(int(base[3:]), function.parameters(), refuse)

    def _function(self) -> DwarfFunction:
        if self._known is None:
            if any(part in self._site.in_file for part in _CHANGED):
                raise self._fail("is a copy whose parameters the compiler has changed; give a register")
            entry = self._dwarf.function(self._site.address)
            if entry is None:
                raise self._fail("has no entry in the file's debug information; build all of it with -g")
            found = DwarfFunction(self._dwarf, entry)
            if found.changed:
                raise self._fail("has parameters that the compiler has changed; give a register")
            self._known = found
        return self._known

    def _fail(self, what: str) -> ContainerError:
        return self._file.inside.fail(f"{shown(self._site.function)} in {self._file.where} {what}.")
