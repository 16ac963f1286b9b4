# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the functions and USDT probes of a container, without attaching anything."""

from __future__ import annotations

import fnmatch
import functools
import itertools
import os
import re
from typing import Any, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import search_containers
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import read_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import (
    borrow_symbols,
    missing_debug_file,
    unread_symbols,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import Demangler, load
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import open_target
from ansible_collections.fleet.probe.plugins.module_utils._resolve.short_names import may_be
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import MAX_NAMES, check_target, shown
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import note_arguments, read_notes

# Limits of one container's answer; what exceeds them is counted.
_MAX_LISTED = 10_000
_MAX_TEXT = 1 << 20
_MAX_FILES = 512
_MAX_COUNTED = 1 << 20
_MAX_NOTES = 16


class ListRequest(NamedTuple):
    """``kind`` is function or usdt. ``target`` None (usdt only) means every file that the processes map.

    ``match`` are globs for a function's name, or for provider:name. ``debug_dirs`` are directories of the host with
    debug files.
    """

    kind: str
    target: Optional[str]
    match: List[str]
    debug_dirs: Sequence[str] = ()


class ContainerProbes(NamedTuple):
    """The probes of one container; ``left_out`` counts those beyond the limits, ``notes`` say why there may be none."""

    container: Container
    probes: List[Dict[str, Any]]
    left_out: int
    notes: List[str]


def list_request(params: Mapping[str, Any]) -> ListRequest:
    """The checked record of a module's parameters; raises OptionError."""
    if params["target"] is not None:
        check_target(params["target"])
    elif params["type"] == "function":
        raise OptionError("target is missing; give a path in the container or a library's short name, such as libssl.")
    if not 0 < len(params["match"]) <= MAX_NAMES or not all(params["match"]):
        raise OptionError(f"match has {len(params['match'])} globs; give 1 to {MAX_NAMES}, none of them empty.")
    if not 1 <= params["max_probes"] <= 1_000_000:
        raise OptionError(f"max_probes is {params['max_probes']}; give a number from 1 to 1000000.")
    return ListRequest(params["type"], params["target"], list(params["match"]), read_debug_dirs(params))


def list_probes(
    containers: Sequence[Container], request: ListRequest, pids: Mapping[str, List[int]], deadline: float = 5.0
) -> Tuple[List[ContainerProbes], List[Failure]]:
    """The probes in each container, and the failures. Attaches nothing."""
    machine = architecture()
    load()
    meant = may_be(request.target) if request.target is not None else _anything
    look = functools.partial(_look, request, machine)
    answers, failures = search_containers(containers, look, pids, deadline, meant, request.debug_dirs)
    listed: List[ContainerProbes] = []
    for outcome in answers:
        probes = [
            {key: printable_text(value) if isinstance(value, str) else value for key, value in probe.items()}
            for probe in outcome.payload["probes"]
        ]
        notes = [printable_text(note) for note in outcome.payload["notes"]]
        listed.append(ContainerProbes(outcome.container, probes, outcome.payload["left_out"], notes))
    return listed, failures


def _look(request: ListRequest, machine: str, inside: Inside) -> Reply:
    """The job: runs in the helper, inside the container."""
    notes: List[str] = []
    files: Iterable[OpenFile]
    if request.target is not None:
        files, notes = open_target(request.target, inside, machine)
    else:
        files = _mapped(inside, notes)
    probes: List[Dict[str, Any]] = []
    room, left_out = _MAX_TEXT, 0
    reasons: List[str] = []
    usable = False
    demangler = Demangler()
    for opened in files:
        try:
            elf = Elf(Source(opened.fd, opened.size), machine)
            usable = True
            before = len(probes) + left_out
            found = _functions(elf, opened, inside, request, machine, demangler)
            for probe in found if request.kind == "function" else _usdt(elf, request, machine):
                room -= len(probe["name"]) + len(probe.get("symbol", "")) + len(opened.path)
                if len(probes) >= _MAX_LISTED or room < 0:
                    left_out += 1
                else:
                    probes.append({"path": opened.path, **probe})
            if len(probes) + left_out == before:
                _note(notes, _nothing(elf, opened, inside, request))
        except ElfError as error:
            reasons.append(f"{shown(opened.path)} in container {inside.name} {error}; give another file as target.")
        os.close(opened.fd)
    if demangler.problem:
        _note(notes, f"Names of C++ and Rust in container {inside.name} may be mangled: {demangler.problem}.")
    if request.target is not None and not usable:
        raise inside.fail(" ".join([*reasons, *notes]))
    return Reply({"probes": probes, "left_out": left_out, "notes": notes})


def _anything(_path: str) -> bool:
    return True


def _note(notes: List[str], note: str) -> None:
    if note and len(notes) < _MAX_NOTES:
        notes.append(note)


def _nothing(elf: Elf, opened: OpenFile, inside: Inside, request: ListRequest) -> str:
    """Why a file has nothing to list, if that may be unexpected."""
    where = f"{shown(opened.path)} of container {inside.name}"
    if request.kind == "usdt":
        if not elf.has_sections:
            return f"{where} has no section headers, which lead to its USDT probes."
        return f"{where} has no USDT probe that matches." if request.target is not None else ""
    unread = unread_symbols(elf)
    if unread:
        return f"{where} has no function that matches: {unread}."
    if not elf.has_symbols:
        missing = missing_debug_file(elf, request.debug_dirs)
        return f"{where} has no symbols; its functions can be probed by address alone{missing}."
    if elf.stripped:
        missing = missing_debug_file(elf, request.debug_dirs)
        return f"{where} is stripped, so only its exported functions have names, of which none matches{missing}."
    return f"{where} has no function that matches."


def _mapped(inside: Inside, notes: List[str]) -> Iterator[OpenFile]:
    """The distinct files that the container's processes map, each open only until the next one."""
    seen = set()
    for mapped in inside.mapped[:_MAX_FILES]:
        try:
            if mapped.handle < 0 and mapped.deleted:
                raise inside.fail(f"{shown(mapped.path)} in container {inside.name} was deleted or replaced.")
            opened = inside.open_mapped(mapped) if mapped.handle >= 0 else inside.open_file(mapped.path)
        except ContainerError as error:
            _note(notes, f"{error.reason} Process {mapped.pid} has this file mapped; its probes are not listed.")
            continue
        if (opened.device, opened.inode) in seen:
            os.close(opened.fd)
            continue
        seen.add((opened.device, opened.inode))
        yield opened


def _functions(
    elf: Elf, opened: OpenFile, inside: Inside, request: ListRequest, machine: str, demangler: Demangler
) -> Iterator[Dict[str, Any]]:
    if elf.stripped:
        borrow_symbols(elf, opened, inside, machine)
    found: Dict[Tuple[str, int, str], Dict[str, Any]] = {}
    matching = [elf.match(pattern) for pattern in request.match]
    for symbol in itertools.chain(*matching, *demangler.matching(elf, request.match).values()):
        if len(found) < _MAX_COUNTED:
            name = demangler(symbol.name)
            found[name, symbol.address, symbol.name] = {
                "name": name,
                **({"symbol": symbol.name} if name != symbol.name else {}),
                "address": symbol.address,
                "size": symbol.size,
                "indirect": symbol.ifunc,
            }
    for key in sorted(found):
        yield found[key]


def _usdt(elf: Elf, request: ListRequest, machine: str) -> Iterator[Dict[str, Any]]:
    matches = [re.compile(fnmatch.translate(pattern)).match for pattern in request.match]
    found: Dict[str, Dict[str, Any]] = {}
    for note in read_notes(elf):
        name = f"{note.provider}:{note.name}"
        if any(match(name) for match in matches):
            probe = found.setdefault(
                name,
                {
                    "name": name,
                    "sites": 0,
                    "semaphore": bool(note.semaphore),
                    "arguments": len(note_arguments(elf, note, machine)),
                },
            )
            probe["sites"] += 1
    for name in sorted(found):
        yield found[name]
