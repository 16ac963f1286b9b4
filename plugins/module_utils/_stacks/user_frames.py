# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of user-space frames: which file of which container has the name of each address."""

from __future__ import annotations

import dataclasses
import enum
import posixpath
from typing import Any, Collection, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import (
    FileKey,
    JitKey,
    SymbolAnswer,
    SymbolRequest,
    name_addresses,
)

UNKNOWN = b"[unknown]"
_KERNEL_REGIONS = (b"[vdso]", b"[vsyscall]")  # mapped by the kernel into every process


class Astray(enum.Enum):
    """Why a stack has frames that no file has, as the end of a sentence about such stacks."""

    NO_CODE = (
        "have addresses that are no code, because a function in them keeps no frame pointer; callers beyond it are "
        "missing or wrong"
    )
    NO_FILE = (
        "have frames without names in code that is in no file, such as code that its program has moved, or that of a "
        "just-in-time compiler without a perf map, which node writes with --perf-basic-prof and a JVM when jcmd PID "
        "Compiler.perfmap asks for it"
    )


# A container's number and a mount namespace: a process may have its own mount namespace inside its container.
_View = Tuple[int, Optional[int]]


class _Lookup(NamedTuple):
    """Where to look up the name of an address: at an offset in a file, in a perf map, or nowhere (both None)."""

    file: Optional[FileKey]
    jit: Optional[JitKey]
    at: int


def calls_of(addresses: Sequence[int], exact: Collection[int] = ()) -> List[int]:
    """For each address of a stack, innermost first, an address inside the instruction.

    All but the innermost are return addresses, which may be the first byte of the next function; these are decremented.
    ``exact`` are the places of others.
    """
    return [address if number == 0 or number in exact else address - 1 for number, address in enumerate(addresses)]


class UserFrames:
    """Usage: ``add`` every stack, then call ``look_up`` once, then ``names`` of each stack.

    ``containers`` are the containers by their numbers in the program, ``debug_dirs`` directories of the host with debug
    files.
    """

    def __init__(self, containers: Mapping[int, Container], debug_dirs: Sequence[str] = ()) -> None:
        self._containers, self._debug_dirs = containers, debug_dirs
        self._lookups: Dict[_View, Dict[_Lookup, None]] = {}
        self._inits: Dict[_View, Container] = {}
        self._processes: Dict[_View, Dict[int, int]] = {}
        self._answers: Dict[_View, SymbolAnswer] = {}
        self._unnamed: Dict[Tuple[Optional[str], str, str], Dict[str, int]] = {}

    def add(
        self, container: int, process: MappedProcess, addresses: Sequence[int], exact: Collection[int] = ()
    ) -> None:
        """Adds a stack whose addresses ``look_up`` shall name; ``exact`` is that of ``calls_of``."""
        record = self._containers.get(container)
        if record is None:
            return
        view = (container, process.mount)
        self._inits.setdefault(view, entered(record, process))
        lookups = self._lookups.setdefault(view, {})
        for address in calls_of(addresses, exact):
            lookup = _lookup(process, process.region(address), address)
            if lookup.file:
                self._processes.setdefault(view, {})[process.pid] = process.start_ticks
            if lookup.file or lookup.jit:
                lookups[lookup] = None

    def look_up(self) -> List[str]:
        """Reads the names, in all containers at once; returns warnings about containers where that failed."""
        requests = {}
        for view, lookups in self._lookups.items():
            request = requests[view] = SymbolRequest(
                self._inits[view], processes=self._processes.get(view, {}), debug_dirs=self._debug_dirs
            )
            for lookup in lookups:
                if lookup.file is not None:
                    request.files.setdefault(lookup.file, []).append(lookup.at)
                elif lookup.jit is not None:
                    request.jits.setdefault(lookup.jit, []).append(lookup.at)
        self._answers = dict(zip(requests, name_addresses(list(requests.values()))))
        return [
            warning
            for answer in self._answers.values()
            for warning in (
                [f"Stack frames have no function names: {answer.failure}"] if answer.failure else answer.notes
            )
        ]

    def mangled(self) -> Dict[str, List[str]]:
        """The names in the files, by the name in frames, where they differ."""
        found: Dict[str, List[str]] = {}
        for answer in self._answers.values():
            for name, symbols in answer.mangled.items():
                known = found.setdefault(printable(name), [])
                known += [symbol for symbol in map(printable, symbols) if symbol not in known]
        return found

    def names(
        self,
        container: int,
        process: Optional[MappedProcess],
        addresses: Sequence[int],
        exact: Collection[int] = (),
    ) -> List[str]:
        """The frames of a stack: the function name, else ``FILE+OFFSET``, else ``[unknown]``."""
        if process is None:
            return [printable(UNKNOWN)] if addresses else []
        answer = self._answers.get((container, process.mount), SymbolAnswer())
        frames = []
        for address, call in zip(addresses, calls_of(addresses, exact)):
            region = process.region(call)
            lookup = _lookup(process, region, call)
            name = None
            if lookup.file is not None:
                name = answer.files.get(lookup.file, {}).get(lookup.at)
            elif lookup.jit is not None:
                name = answer.jits.get(lookup.jit, {}).get(lookup.at)
            frame = printable(name if name is not None else _nameless(region, address))
            if name is None and lookup.file is not None and lookup.file in answer.builds:
                self._note_unnamed(container, lookup, answer, frame)
            frames.append(frame)
        return frames

    def _note_unnamed(self, container: int, lookup: _Lookup, answer: SymbolAnswer, frame: str) -> None:
        at = answer.addresses.get(lookup.file, {}).get(lookup.at) if lookup.file is not None else None
        if lookup.file is None or at is None:
            return
        record = self._containers.get(container)
        where = record.id if record is not None and record.id != HOST_ID else None
        file = printable(posixpath.basename(lookup.file[0]))
        self._unnamed.setdefault((where, file, answer.builds[lookup.file]), {})[frame] = at

    def unnamed(self) -> List[Dict[str, Any]]:
        """``unnamed`` of the result: the frames that ``names`` has returned without a name, by the file's build id."""
        return [
            {
                "container": container,
                "file": file,
                "build_id": build,
                "frames": [{"frame": frame, "address": address} for frame, address in sorted(frames.items())],
            }
            for (container, file, build), frames in self._unnamed.items()
        ]


def astray(process: MappedProcess, addresses: Sequence[int], frames: Sequence[str]) -> Optional[Astray]:
    """Why ``frames``, the names of a stack's addresses, has frames that are ``[unknown]``; None if it has none."""
    found = None
    for frame, call in zip(frames, calls_of(addresses)):
        if frame == printable(UNKNOWN):
            if process.region(call) is None:
                return Astray.NO_CODE
            found = Astray.NO_FILE
    return found


def entered(container: Container, process: MappedProcess) -> Container:
    """The container as the helper has to enter it: through the process if that has its own mount namespace."""
    if process.mount is None or process.mount == container.namespaces.get("mnt", process.mount):
        return container
    return dataclasses.replace(
        container,
        pid=process.pid,
        start_ticks=process.start_ticks,
        namespaces={**container.namespaces, "mnt": process.mount},
    )


def _lookup(process: MappedProcess, region: Optional[Region], address: int) -> _Lookup:
    if region is not None and region.path in _KERNEL_REGIONS:
        return _Lookup(None, None, address)
    if region is not None and region.is_file:
        return _Lookup((region.path, region.inode), None, region.offset + address - region.start)
    return _Lookup(None, process.jit, address)


def _nameless(region: Optional[Region], address: int) -> bytes:
    """The frame of an address without a function name."""
    if region is not None and region.path in _KERNEL_REGIONS:
        return region.path
    if region is not None and region.is_file:
        return posixpath.basename(region.path) + b"+0x%x" % (region.offset + address - region.start)
    return UNKNOWN
