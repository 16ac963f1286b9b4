# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the sites of the requested USDT probes in a file."""

from __future__ import annotations

import fnmatch
import re
from dataclasses import dataclass
from typing import Dict, Iterator, List, Optional, Sequence, Set, Union

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, is_glob
from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import (
    BAD,
    NOP,
    decode,
    instructions,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_FUNCTION,
    MAX_SITES,
    SearchedFile,
    Site,
    SiteReader,
    SiteRequest,
    shown,
    too_many_sites,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.under_probe import LONGEST, trap_kind
from ansible_collections.fleet.probe.plugins.module_utils._resolve.unwind import Extents
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt_notes import (
    BASE_SECTION,
    MAX_SECTION,
    SECTION,
    Argument,
    Note,
    parse_arguments,
    parse_notes,
)

NOTHING = Argument(0)
SEMAPHORE_SIZE = 2  # bytes; a file has it as zero


@dataclass(frozen=True)
class UsdtRequest(SiteRequest):
    """USDT probes: ``probes`` are globs of provider:name, ``needed`` the numbers of the arguments to read, ``reader``
    finds what is read behind them."""

    target: str
    probes: List[str]
    needed: List[int]
    machine: str
    reader: Optional[SiteReader] = None
    debug_dirs: Sequence[str] = ()

    def wanted(self) -> Dict[str, None]:
        return dict.fromkeys(self.probes)

    def sites(self, file: SearchedFile, absent: Dict[str, None]) -> List[Site]:
        found: Dict[int, Site] = {}
        patterns = [(probe, re.compile(fnmatch.translate(probe)).match) for probe in self.probes]
        refused: Dict[str, str] = {}
        kept = set()
        check = NopCheck(file)
        unsafe: Dict[int, str] = {}
        for note in read_notes(file.elf):
            for probe, matches in patterns:
                if not matches(f"{note.provider}:{note.name}"):
                    continue
                absent.pop(probe, None)
                arguments = note_arguments(file.elf, note, self.machine)
                reason = self._unreadable(file, note, arguments)
                if not reason:
                    kept.add(probe)
                    try:
                        found.setdefault(note.location, self._site(file, note, arguments))
                        check.require(note)
                    except ContainerError as error:
                        found.pop(note.location, None)
                        unsafe[note.location] = error.reason
                elif is_glob(probe):
                    refused.setdefault(probe, reason)
                else:
                    raise file.inside.fail(f"{reason}; ask for another value.")
        for probe, reason in refused.items():
            if probe not in kept:
                raise file.inside.fail(f"{reason}, and no other match of {shown(probe)} can be read.")
        file.leave_out(list(unsafe.values()), bool(found))
        if len(found) > MAX_SITES:
            raise too_many_sites(file, f"{len(found)} sites of USDT probes")
        sites = [found[at] for at in sorted(found)]
        return self.reader.complete(file, sites) if self.reader is not None and sites else sites

    def blind(self, file: SearchedFile) -> str:
        return "" if file.elf.has_sections else f"{file.where} has no section headers, which lead to its USDT probes"

    def absent_message(self, absent: Sequence[str], files: Sequence[SearchedFile]) -> str:
        from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion_of_all

        paths = " or ".join(shown(file.opened.path) for file in files[:4])
        matching = "that matches " if is_glob(absent[0]) else ""
        sentence = f"No USDT probe {matching}{shown(absent[0])} in {paths} of container {files[0].inside.name}"
        names = list(dict.fromkeys(f"{note.provider}:{note.name}" for file in files for note in read_notes(file.elf)))
        if not names and not any(file.elf.has_sections for file in files):
            return f"{sentence}; the file has no section headers, which lead to its USDT probes."
        if not names:
            return f"{sentence}; the file has no USDT probes."
        return f"{sentence}{suggestion_of_all(shown(absent[0]), [shown(name) for name in names])}."

    def _unreadable(self, file: SearchedFile, note: Note, arguments: Sequence[Union[Argument, str]]) -> str:
        name = f"USDT probe {shown(f'{note.provider}:{note.name}')} in {file.where}"
        for number in self.needed:
            if number >= len(arguments):
                return f"{name} has no arg{number} (number of arguments: {len(arguments)})"
            argument = arguments[number]
            if isinstance(argument, str):
                return f"arg{number} of {name} is {shown(argument)}"
        return ""

    def _site(self, file: SearchedFile, note: Note, arguments: Sequence[Union[Argument, str]]) -> Site:
        name = f"{note.provider}:{note.name}"
        offset = file.elf.file_offset(note.location)
        semaphore = file.elf.data_offset(note.semaphore) if note.semaphore else 0
        if offset is None or semaphore is None:
            what = f"address {note.location:#x}" if offset is None else f"semaphore {note.semaphore:#x}"
            raise file.inside.fail(
                f"The note of USDT probe {shown(name)} in {file.where} is damaged: its {what} is not in the file."
            )
        packed = tuple((NOTHING if isinstance(each, str) else each).packed() for each in arguments)
        trap = trap_kind(file.code(note.location, LONGEST), file.machine)
        return Site(name, note.location, offset, 0, semaphore, packed, trap=trap)


class NopCheck:
    """Checks sites of a file against its code: a breakpoint anywhere but on the nop of a site breaks the program."""

    def __init__(self, file: SearchedFile) -> None:
        self.file = file
        self._extents = Extents(file.elf)
        self._starts: Dict[int, Set[int]] = {}

    def require(self, note: Note) -> None:
        """Check one site and its semaphore; raises ContainerError."""
        file, at = self.file, note.location
        name = f"{shown(f'{note.provider}:{note.name}')} in {file.where}"
        if decode(file.code(at, LONGEST), 0, file.machine).kind != NOP or not self._begins(at):
            raise file.inside.fail(
                f"The note of USDT probe {name} puts it at {at:#x}, where the file has no nop, and a probe on another "
                "instruction would crash the program; build the file again."
            )
        if not note.semaphore:
            return
        offset = file.elf.data_offset(note.semaphore)
        if (
            offset is None
            or file.elf.file_offset(note.semaphore) is not None
            or file.elf.source.read(offset, SEMAPHORE_SIZE, "semaphore") != bytes(SEMAPHORE_SIZE)
        ):
            raise file.inside.fail(
                f"The note of USDT probe {name} puts its semaphore at {note.semaphore:#x}, where the file has other "
                "content, and an increment there would corrupt the program; build the file again."
            )

    def _begins(self, address: int) -> bool:
        """Whether an instruction begins at an address; True as well where the start of its function is unknown."""
        extent = self._extents.at(address)
        if extent is None or extent[1] > MAX_FUNCTION:
            return True
        start, size = extent
        if start not in self._starts:
            decoded = list(instructions(self.file.code(start, size), self.file.machine))
            whole = bool(decoded) and decoded[-1].kind != BAD
            self._starts[start] = {start + each.at for each in decoded} if whole else set()
        return not self._starts[start] or address in self._starts[start]


def read_notes(elf: Elf) -> Iterator[Note]:
    """The notes of a file, one for each site of a USDT probe; raises ElfError."""
    base = elf.section(BASE_SECTION)
    data = elf.read_section(SECTION, MAX_SECTION)
    return parse_notes(data or b"", base.address if base is not None else None)


def note_arguments(elf: Elf, note: Note, machine: str) -> List[Union[Argument, str]]:
    """The locations of a site's arguments; a phrase that says why for one that cannot be read."""
    return parse_arguments(note.arguments, machine, note.location, elf.variable)
