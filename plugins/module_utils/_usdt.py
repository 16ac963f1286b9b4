# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The usdt module's options, and the sites of the probes that they mean. Private to fleet.probe."""

from __future__ import annotations

import difflib
import fnmatch
import os
import re
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Sequence, Union

from ansible_collections.fleet.probe.plugins.module_utils._bundle import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._collect import (
    COLLECT_SPEC,
    CollectOptions,
    collect_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._elf import Elf, is_glob
from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._plan import Plan
from ansible_collections.fleet.probe.plugins.module_utils._sites import (
    MAX_NAMES,
    MAX_SITES,
    MAX_TEXT,
    Site,
    SiteRequest,
    View,
    check_target,
    shown,
)
from ansible_collections.fleet.probe.plugins.module_utils._usdt_notes import (
    BASE_SECTION,
    MAX_ARGUMENTS,
    MAX_SECTION,
    SECTION,
    Argument,
    Note,
    parse_arguments,
    parse_notes,
)

# the number of a source in bpf/usdt.bpf.c is the argument's, from 1
SOURCES = {f"arg{number}": number + 1 for number in range(MAX_ARGUMENTS)}
NOTHING = Argument(0)
LATER_SETS = 256  # room for sets of arguments of files that are found in the window

USDT_SPEC: Dict[str, Any] = {
    **COLLECT_SPEC,
    "target": {"type": "str", "required": True},
    "provider": {"type": "str", "default": "*"},
    "name": {"type": "list", "elements": "str", "default": []},
    "probe": {"type": "list", "elements": "str", "default": []},
    "collect": {"type": "str", "choices": ["count", "value", "events"], "default": "count"},
}


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
        closest = difflib.get_close_matches(absent[0], names, 3, 0.5) or names[:8]
        return f"{sentence}; there are {len(names)}, such as {', '.join(shown(name) for name in closest)}."

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


@dataclass(frozen=True)
class UsdtOptions:
    """A checked usdt: where it goes and what it reads."""

    collect: CollectOptions
    where: UsdtRequest

    @property
    def programs(self) -> Dict[str, bool]:
        """The program to attach at each site."""
        return {"hit": False}

    def constants(self) -> Dict[str, int]:
        """usdt.bpf.c has no constants of its own."""
        return {}

    def sizes(self, plan: Plan) -> Dict[str, Dict[str, int]]:
        """Room for what is known of arguments, and for files that come later."""
        return {"arguments": {"max_entries": MAX_ARGUMENTS * (len(plan.arguments) + LATER_SETS)}}

    def fill(self, loaded: Loaded, plan: Plan) -> None:
        """Tells the program where each set of arguments is that it has not been told of; ProbeError: no room."""
        entry = loaded.maps["arguments"]
        fields = ("value", "kind", "base", "index", "scale", "extend", "left", "right", "is_signed")
        if len(plan.arguments) * MAX_ARGUMENTS > entry.max_entries:
            raise ProbeError("More places of USDT arguments came up in the window than there is room for; run again")
        for number in range(plan.told, len(plan.arguments)):
            for place, argument in enumerate(plan.arguments[number]):
                key = (number * MAX_ARGUMENTS + place).to_bytes(4, "little")
                loaded.libbpf.update(entry.fd, key, entry.value.pack(**dict(zip(fields, argument))))
        plan.told = len(plan.arguments)


def usdt_options(params: Mapping[str, Any]) -> UsdtOptions:
    """The checked record of a module's parameters; raises OptionError."""
    collect = collect_options(params, SOURCES, site="probe")
    probes = list(params["probe"]) + [f"{params['provider']}:{name}" for name in params["name"]]
    if not probes:
        raise OptionError("probe and name are both missing; give provider:name as probe, such as python:gc__start")
    if len(probes) > MAX_NAMES:
        raise OptionError(f"probe and name list {len(probes)} probes; give at most {MAX_NAMES}")
    for probe in probes:
        provider, colon, name = probe.partition(":")
        if not provider or not colon or not name or "\0" in probe or len(os.fsencode(probe)) > MAX_TEXT:
            raise OptionError(f"probe {probe!r:.80} is not provider:name; give both, such as python:gc__start")
    check_target(params["target"])
    needed = [value.source - 1 for value in collect.values]
    return UsdtOptions(collect, UsdtRequest(params["target"], probes, needed, architecture()))


def read_notes(elf: Elf) -> Iterator[Note]:
    """The USDT probes of a file, site by site; raises ElfError."""
    base = elf.section(BASE_SECTION)
    data = elf.read_section(SECTION, MAX_SECTION)
    return parse_notes(data or b"", base.address if base is not None else None)


def note_arguments(elf: Elf, note: Note, machine: str) -> List[Union[Argument, str]]:
    """Where the arguments of a site are, or why they cannot be told."""
    return parse_arguments(note.arguments, machine, note.location, elf.variable)
