# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 6: the function names of addresses, from the program's files in its container.

Container files are read in the namespace helper only, as in step 2. A file is opened as a process has it mapped; once
that has ended, by the path in the mapping, and used only if it still has the inode that was mapped.
"""

from __future__ import annotations

import dataclasses
import functools
import os
import time
from dataclasses import dataclass, field
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Process
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, printable_text
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, MappedFile, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import run_searches
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import (
    borrow_symbols,
    build_id,
    unread_symbols,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import Demangler, load
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import names_at
from ansible_collections.fleet.probe.plugins.module_utils._resolve.unwind import Extents
from ansible_collections.fleet.probe.plugins.module_utils._stacks.perf_map import perf_map_names

DEADLINE = 4.0  # seconds for each container
_ENOUGH = 2.5  # seconds of CPU time after which a helper answers with the names that it has
_MOST_DEMANGLING = 1.0  # seconds of CPU time
_MOST_SYMBOLS = 16  # of one readable name
_MAX_NAME = 1024
_MAX_NOTES = 4
_MAX_NAMES = 2 << 20  # bytes of all names in one answer
# Overlay file systems may store the layer in the upper bits of an inode number (xino): stat(2) shows these bits,
# /proc/PID/maps of older kernels does not.
_INODE_BITS = 0xFFFFFFFF

FileKey = Tuple[bytes, int]  # path in the container, inode number


class JitKey(NamedTuple):
    """A process that may have a perf map: its PID in its own PID namespace, and its uid on the host."""

    pid: int
    user: int


@dataclass
class SymbolRequest:
    """The addresses to name in one container: offsets into files, and addresses in just-in-time compiled code.

    ``processes`` are the start times, by host PID, of processes that have the files mapped, ``debug_dirs`` directories
    of the host with debug files.
    """

    container: Container
    files: Dict[FileKey, List[int]] = field(default_factory=dict)
    jits: Dict[JitKey, List[int]] = field(default_factory=dict)
    processes: Dict[int, int] = field(default_factory=dict)
    debug_dirs: Sequence[str] = ()

    def job(self, machine: str) -> Job:
        """What the helper has to do. Of a process that has ended, its files are opened by their paths."""
        paths = {os.fsdecode(path) for path, _inode in self.files}
        known = [Process(pid, [], "", 0.0, started) for pid, started in self.processes.items()]
        container = dataclasses.replace(self.container, processes=known)
        look = functools.partial(_look, self, machine)
        return Job(container, look, list(self.processes), paths.__contains__, self.debug_dirs)


@dataclass
class SymbolAnswer:
    """The names by offset or address, only of those that have one.

    ``failure`` says why there are no names at all, ``notes`` why there are none in some files. ``mangled`` are the
    names in the file, by readable name, where they differ. ``builds`` are the build ids of files with offsets that have
    no name, and ``addresses`` what these offsets are in the file's own addresses: enough to find the names elsewhere.
    """

    files: Dict[FileKey, Dict[int, bytes]] = field(default_factory=dict)
    jits: Dict[JitKey, Dict[int, bytes]] = field(default_factory=dict)
    failure: Optional[str] = None
    notes: List[str] = field(default_factory=list)
    mangled: Dict[bytes, List[bytes]] = field(default_factory=dict)
    builds: Dict[FileKey, str] = field(default_factory=dict)
    addresses: Dict[FileKey, Dict[int, int]] = field(default_factory=dict)


class _Found(NamedTuple):
    """What a file says of some offsets: their functions, why some may be missing, and where those without one are."""

    functions: Dict[int, str] = {}
    unread: str = ""
    build: str = ""
    addresses: Dict[int, int] = {}


def name_addresses(requests: Sequence[SymbolRequest]) -> List[SymbolAnswer]:
    """One answer for each request, in their order; a failed request does not affect the others."""
    machine = architecture()
    load()
    jobs = [request.job(machine) for request in requests]
    answers = []
    for request, outcome in zip(requests, run_searches(jobs, DEADLINE)):
        if outcome.failure is not None:
            answers.append(SymbolAnswer(failure=outcome.failure.reason))
            continue
        names = [os.fsencode(name) for name in outcome.payload["names"]]
        files, jits = outcome.payload["files"], outcome.payload["jits"]
        answers.append(
            SymbolAnswer(
                {key: _named(names, request.files[key], numbers) for key, numbers in zip(request.files, files)},
                {key: _named(names, request.jits[key], numbers) for key, numbers in zip(request.jits, jits)},
                notes=[printable_text(note) for note in outcome.payload["notes"]],
                mangled={
                    os.fsencode(name): [os.fsencode(symbol) for symbol in symbols]
                    for name, symbols in outcome.payload["mangled"].items()
                },
                builds={key: build for key, build in zip(request.files, outcome.payload["builds"]) if build},
                addresses={
                    key: dict(zip(offsets, addresses))
                    for key, (offsets, addresses) in zip(request.files, outcome.payload["nameless"])
                    if offsets
                },
            )
        )
    return answers


def _named(names: Sequence[bytes], addresses: Sequence[int], numbers: Sequence[int]) -> Dict[int, bytes]:
    return {address: names[number] for address, number in zip(addresses, numbers) if number >= 0}


class _Names:
    """The names of an answer, each stored once, up to _MAX_NAMES bytes in total."""

    def __init__(self) -> None:
        self.numbers: Dict[str, int] = {}
        self.mangled: Dict[str, List[str]] = {}
        self.demangler = Demangler(_MOST_DEMANGLING)
        self._room = _MAX_NAMES

    def function(self, symbol: Optional[str]) -> int:
        """The index of the readable name of a function in a file, as ``number``."""
        name = None if symbol is None else self.demangler(symbol)
        number = self.number(name)
        if name is not None and symbol is not None and number >= 0 and name != symbol:
            symbols = self.mangled.setdefault(name[:_MAX_NAME], [])
            if symbol[:_MAX_NAME] not in symbols and len(symbols) < _MOST_SYMBOLS and len(symbol) <= self._room:
                self._room -= len(symbol)
                symbols.append(symbol[:_MAX_NAME])
        return number

    def number(self, name: Optional[str]) -> int:
        """The index of a name in the answer; -1 for None and if the name does not fit."""
        if name is None:
            return -1
        name = name[:_MAX_NAME]
        if name not in self.numbers:
            self._room -= len(name)
            if self._room < 0:
                return -1
            self.numbers[name] = len(self.numbers)
        return self.numbers[name]


def _look(request: SymbolRequest, machine: str, inside: Inside) -> Reply:
    """The job: runs in the helper, inside the container."""
    names = _Names()
    late = _Late()
    notes: List[str] = []
    jits = []
    for key, addresses in request.jits.items():
        named, unread = ({}, "the time was up") if late() else perf_map_names(inside, key.pid, key.user, addresses)
        if unread and len(named) < len(set(addresses)):
            notes.append(
                f"Functions in the perf map of process {key.pid} (/tmp/perf-{key.pid}.map) of container {inside.name} "
                f"may have no names: {unread}."
            )
        decoded = {address: os.fsdecode(name) for address, name in named.items()}
        jits.append([names.number(decoded.get(address)) for address in addresses])
    files = []
    answers = []
    for file, offsets in request.files.items():
        found = _Found()
        shown = printable(file[0])
        try:
            if late():
                raise ElfError("was not read, because the time was up")
            found = _names_in(file, offsets, machine, inside, late)
            if found.unread:
                notes.append(f"Functions in {shown} of container {inside.name} may have no names: {found.unread}.")
        except ContainerError as error:
            notes.append(f"Functions in {shown} have no names: {error.reason}")
        except ElfError as error:
            notes.append(f"Functions in {shown} of container {inside.name} have no names: it {error}.")
        files.append([names.function(found.functions.get(offset)) for offset in offsets])
        answers.append(found)
    if names.demangler.problem:
        problem = names.demangler.problem
        notes.insert(0, f"Names of C++ and Rust in container {inside.name} may be mangled, because {problem}.")
    return Reply(
        {
            "names": list(names.numbers),
            "mangled": names.mangled,
            "files": files,
            "jits": jits,
            "notes": notes[:_MAX_NOTES],
            "builds": [answer.build for answer in answers],
            "nameless": [[list(answer.addresses), list(answer.addresses.values())] for answer in answers],
        }
    )


class _Late:
    """Whether it is time to answer with what there is: by CPU time, and by the clock on a busy host."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def __call__(self) -> bool:
        return time.process_time() > _ENOUGH or time.monotonic() - self._began > _ENOUGH


def _names_in(file: FileKey, offsets: Sequence[int], machine: str, inside: Inside, late: Callable[[], bool]) -> _Found:
    """The functions at offsets into a file; raises ContainerError or ElfError.

    A file that is not the one that was mapped has none of its names.
    """
    opened = open_as_mapped(file, inside)
    descriptors = [opened.fd]
    try:
        elf = Elf(Source(opened.fd, opened.size), machine)
        if elf.stripped:
            descriptors.append(borrow_symbols(elf, opened, inside, machine))
        addresses = {offset: elf.address_at(offset) for offset in offsets}
        known = [address for address in addresses.values() if address is not None]
        named = names_at(elf, known, late, lambda: Extents(elf).at)
        names = {offset: named[address] for offset, address in addresses.items() if address in named}
        nameless = {offset: at for offset, at in addresses.items() if at is not None and at not in named}
        build = build_id(elf).hex() if nameless else ""
        return _Found(names, unread_symbols(elf) if len(names) < len(offsets) else "", build, nameless if build else {})
    finally:
        for descriptor in descriptors:
            if descriptor >= 0:  # -1: no other file, or symbols in memory
                os.close(descriptor)


def open_as_mapped(file: FileKey, inside: Inside) -> OpenFile:
    """Opens a file as a process has it mapped, else by its path; raises ContainerError or ElfError (another file)."""
    path, inode = file
    mapped = next((each for each in inside.mapped if each.handle >= 0 and _is(each, file)), None)
    if mapped is not None:
        return inside.open_mapped(mapped)
    opened = inside.open_file(os.fsdecode(path))
    if (opened.inode ^ inode) & _INODE_BITS:
        os.close(opened.fd)
        raise ElfError("is not the file that was mapped")
    return opened


def _is(mapped: MappedFile, file: FileKey) -> bool:
    return (os.fsencode(mapped.path), mapped.inode) == file
