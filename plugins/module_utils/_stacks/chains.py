# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From copies of stacks to chains of calls, by the unwind tables of the files in their containers.

The tables are read in the namespace helper only, and the walk goes on there too, because each step says which table is
needed next. The kernel's own code in every process, the vdso, is the same in this one.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import os
import time
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import executable_regions
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Process
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import run_searches
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfa import row_at
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfi import Cfi
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, MemorySource, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_frames import GoFrame, GoFrames
from ansible_collections.fleet.probe.plugins.module_utils._stacks.copies import KeptCopy
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import FileKey, open_as_mapped
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import (
    MACHINES,
    End,
    Leaving,
    Step,
    unwind,
)
from ansible_collections.fleet.probe.plugins.module_utils._stacks.user_frames import entered

DEADLINE = 8.0  # seconds for each container
_ENOUGH = 3.5  # seconds of CPU time, or 6 of the clock, after which a helper answers with the chains that it has
_PATIENCE = 6.0
_MOST_FRAMES = 400_000  # of one answer
_VDSO = b"[vdso]"
_MAX_VDSO = 1 << 20


class Chain(NamedTuple):
    """A chain of calls: its addresses, innermost first, and why it ends.

    ``exact`` are the places of addresses that are no return addresses, beside the first.
    """

    addresses: List[int]
    end: End
    exact: Sequence[int] = ()


@dataclass
class _Request:
    """The copies of one container's processes, by their ids; ``frames`` are the lists that frame pointers lead to."""

    container: Container
    processes: Dict[int, MappedProcess] = field(default_factory=dict)
    copies: Dict[int, Tuple[MappedProcess, KeptCopy, List[int]]] = field(default_factory=dict)

    def job(self, machine: str, vdso: bytes) -> Job:
        """What the helper has to do."""
        paths = {
            os.fsdecode(region.path)
            for process in self.processes.values()
            for snapshot in process.snapshots
            for region in snapshot.regions
            if region.is_file
        }
        known = [Process(pid, [], "", 0.0, process.start_ticks) for pid, process in self.processes.items()]
        container = dataclasses.replace(self.container, processes=known)
        look = functools.partial(_look, self, machine, vdso)
        return Job(container, look, list(self.processes), paths.__contains__)


class Chains:
    """The chains of all copies. Call ``add`` with every copy, then ``look_up`` once."""

    def __init__(self, containers: Mapping[int, Container]) -> None:
        self._containers = containers
        self._requests: Dict[Tuple[int, Optional[int]], _Request] = {}
        self.found: Dict[int, Chain] = {}

    def add(self, number: int, container: int, process: MappedProcess, copy: KeptCopy, frames: List[int]) -> None:
        """Adds a copy; ``number`` is its id."""
        record = self._containers.get(container)
        if record is None:
            return
        view = (container, process.mount)
        request = self._requests.setdefault(view, _Request(entered(record, process)))
        request.processes[process.pid] = process
        request.copies[number] = process, copy, frames

    def look_up(self) -> List[str]:
        """Unwinds, in all containers at once; returns warnings about containers where that failed."""
        machine, vdso = architecture(), read_vdso()
        requests = list(self._requests.values())
        warnings = []
        for request, outcome in zip(requests, run_searches([each.job(machine, vdso) for each in requests], DEADLINE)):
            if outcome.failure is not None:
                warnings.append(f"Stacks were followed by frame pointers alone: {outcome.failure.reason}")
                continue
            addresses = outcome.payload["addresses"]
            for number, (end, exact, chain) in zip(request.copies, outcome.payload["chains"]):
                self.found[number] = Chain([addresses[place] for place in chain], End(end), exact)
        return warnings


def _look(request: _Request, machine: str, vdso: bytes, inside: Inside) -> Reply:
    """The job: runs in the helper, inside the container."""
    began = time.monotonic()

    def late() -> bool:
        return time.process_time() > _ENOUGH or time.monotonic() - began > _PATIENCE

    tables = Tables(machine, vdso, inside, late)
    code: Dict[int, Code] = {}
    places: Dict[int, int] = {}
    chains: List[Tuple[int, List[int], List[int]]] = []
    room = _MOST_FRAMES
    try:
        for process, kept, frames in request.copies.values():
            if late() or room < 0:
                chains.append((End.LATE, [], []))
                continue
            known = code.setdefault(id(process), Code(process, tables))
            addresses, exact, end = unwind(kept.copy(frames), MACHINES[machine], known.step)
            chains.append((end, exact, [places.setdefault(address, len(places)) for address in addresses]))
            room -= len(addresses)
    finally:
        tables.close()
    return Reply({"addresses": list(places), "chains": chains})


class Code:
    """The code of a process: how to leave it at an address. Each address is looked up once."""

    def __init__(self, process: MappedProcess, tables: Tables) -> None:
        self._process, self._tables = process, tables
        self._known: Dict[int, object] = {}

    def step(self, address: int) -> Leaving:
        """The step at an address, as ``unwinder.Steps`` has it."""
        try:
            known = self._known[address]
        except KeyError:
            try:
                known = self._look(address)
            except (LookupError, ElfError) as error:
                known = error
            self._known[address] = known
        if isinstance(known, Exception):
            raise known
        return known if isinstance(known, (Step, GoFrame)) else None

    def _look(self, address: int) -> Leaving:
        region = self._process.region(address)
        if region is None:
            raise LookupError(address)
        if region.path == _VDSO:
            return self._tables.vdso_step(address - region.start)
        if not region.is_file:
            return None  # made at run time: with frame pointers, or with nothing to go by
        return self._tables.step((region.path, region.inode), region.offset + address - region.start)


class Tables:
    """The unwind tables of the files in a container."""

    def __init__(self, machine: str, vdso: bytes, inside: Inside, late: Callable[[], bool]) -> None:
        self._machine, self._inside, self._late = machine, inside, late
        self._files: Dict[FileKey, object] = {}
        self._vdso: Optional[_File] = None
        self._fds: List[int] = []
        if vdso:
            with contextlib.suppress(ElfError):
                self._vdso = _File(Elf(MemorySource(vdso), machine), machine, late)

    def vdso_step(self, offset: int) -> Leaving:
        """How to leave the kernel's code in a process."""
        return self._vdso.step(offset) if self._vdso is not None else None

    def step(self, file: FileKey, offset: int) -> Leaving:
        """How to leave the code at an offset into a file; raises ElfError."""
        if file not in self._files:
            try:
                self._files[file] = self._open(file)
            except ElfError as error:
                self._files[file] = error
            except ContainerError as error:
                self._files[file] = ElfError(error.reason)
        known = self._files[file]
        if isinstance(known, ElfError):
            raise known
        return known.step(offset) if isinstance(known, _File) else None

    def _open(self, file: FileKey) -> _File:
        opened = open_as_mapped(file, self._inside)
        self._fds.append(opened.fd)
        return _File(Elf(Source(opened.fd, opened.size), self._machine), self._machine, self._late)

    def close(self) -> None:
        """Closes the files."""
        for fd in self._fds:
            os.close(fd)


class _File:
    """One file. Go's own code goes by Go's own table; without that, a program of Go goes by frame pointers."""

    def __init__(self, elf: Elf, machine: str, late: Callable[[], bool]) -> None:
        self._elf = elf
        self._cfi: Optional[Cfi] = None
        self._go: Optional[GoFrames] = None
        self._known: Dict[int, Leaving] = {}
        with contextlib.suppress(ElfError):
            if elf.go:
                self._go = GoFrames(elf, machine)
            self._cfi = Cfi(elf, late)

    def step(self, offset: int) -> Leaving:
        if offset not in self._known:
            self._known[offset] = self._look(offset)
        return self._known[offset]

    def _look(self, offset: int) -> Leaving:
        address = self._elf.address_at(offset)
        if address is None:
            return None
        frame = self._go.at(address) if self._go is not None else None
        if frame is not None:
            return frame
        entry = self._cfi.entry(address) if self._cfi is not None else None
        if entry is None:
            return None
        return Step(row_at(entry, address), entry.cie.return_register, entry.cie.signal)


def read_vdso() -> bytes:
    """The kernel's code in this process, empty where it has none."""
    region = next((each for each in executable_regions(os.getpid()) if each.path == _VDSO), None)
    if region is None or region.end - region.start > _MAX_VDSO:
        return b""
    try:
        with open("/proc/self/mem", "rb", buffering=0) as memory:
            memory.seek(region.start)
            return memory.read(region.end - region.start)
    except OSError:
        return b""
