# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sites of the USDT probes that are asked for."""

from __future__ import annotations

import fnmatch
import re
from dataclasses import dataclass
from typing import Dict, Iterator, List, Sequence, Union

from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion_of_all
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, is_glob
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_SITES,
    Site,
    SiteRequest,
    View,
    shown,
)
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


@dataclass(frozen=True)
class UsdtRequest(SiteRequest):
    """USDT probes: ``probes`` are provider:name, globs in both; ``needed`` are the arguments that will be read."""

    target: str
    probes: List[str]
    needed: List[int]
    machine: str

    def wanted(self) -> Dict[str, None]:
        return dict.fromkeys(self.probes)

    def sites(self, view: View, absent: Dict[str, None]) -> List[Site]:
        found: Dict[int, Site] = {}
        patterns = [(probe, re.compile(fnmatch.translate(probe)).match) for probe in self.probes]
        refused: Dict[str, str] = {}
        kept = set()
        for note in read_notes(view.elf):
            for probe, matches in patterns:
                if not matches(f"{note.provider}:{note.name}"):
                    continue
                absent.pop(probe, None)
                arguments = note_arguments(view.elf, note, self.machine)
                reason = self._unreadable(note, arguments)
                if not reason:
                    kept.add(probe)
                    found.setdefault(note.location, self._site(view, note, arguments))
                elif is_glob(probe):
                    refused.setdefault(probe, reason)
                else:
                    raise view.inside.fail(f"{reason} in {view.where}; ask for another value.")
        for probe, reason in refused.items():
            if probe not in kept:
                raise view.inside.fail(f"{reason} in {view.where}, and so it is with all that {shown(probe)} matches.")
        if len(found) > MAX_SITES:
            raise view.inside.fail(
                f"The probes asked for are at {len(found)} places in {view.where}; at most {MAX_SITES} can be probed, "
                "so ask for fewer."
            )
        return [found[at] for at in sorted(found)]

    def absent_sentence(self, absent: Sequence[str], views: Sequence[View]) -> str:
        paths = " or ".join(shown(view.opened.path) for view in views[:4])
        matching = "that matches " if is_glob(absent[0]) else ""
        sentence = f"No USDT probe {matching}{shown(absent[0])} in {paths} of container {views[0].inside.name}"
        names = list(dict.fromkeys(f"{note.provider}:{note.name}" for view in views for note in read_notes(view.elf)))
        if not names:
            return f"{sentence}; the file has no USDT probes at all."
        return f"{sentence}{suggestion_of_all(shown(absent[0]), [shown(name) for name in names])}."

    def _unreadable(self, note: Note, arguments: Sequence[Union[Argument, str]]) -> str:
        name = shown(f"{note.provider}:{note.name}")
        for number in self.needed:
            if number >= len(arguments):
                return f"USDT probe {name} has {len(arguments)} arguments, no arg{number},"
            argument = arguments[number]
            if isinstance(argument, str):
                return f"arg{number} of USDT probe {name} is {shown(argument)},"
        return ""

    def _site(self, view: View, note: Note, arguments: Sequence[Union[Argument, str]]) -> Site:
        name = f"{note.provider}:{note.name}"
        offset = view.elf.file_offset(note.location)
        semaphore = view.elf.data_offset(note.semaphore) if note.semaphore else 0
        if offset is None or semaphore is None:
            what = f"address {note.location:#x}" if offset is None else f"semaphore {note.semaphore:#x}"
            raise view.inside.fail(
                f"The note of USDT probe {shown(name)} in {view.where} is damaged: its {what} is not in the file."
            )
        packed = tuple((NOTHING if isinstance(each, str) else each).packed() for each in arguments)
        return Site(name, note.location, offset, 0, semaphore, packed)


def read_notes(elf: Elf) -> Iterator[Note]:
    """The USDT probes of a file, site by site; raises ElfError."""
    base = elf.section(BASE_SECTION)
    data = elf.read_section(SECTION, MAX_SECTION)
    return parse_notes(data or b"", base.address if base is not None else None)


def note_arguments(elf: Elf, note: Note, machine: str) -> List[Union[Argument, str]]:
    """Where the arguments of a site are, or why they cannot be told."""
    return parse_arguments(note.arguments, machine, note.location, elf.variable)
