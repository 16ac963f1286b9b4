# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names for the addresses in processes' stacks: which file of which container, and what it says. Private to
fleet.probe."""

from __future__ import annotations

import dataclasses
import posixpath
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import (
    FileKey,
    JitKey,
    SymbolAnswer,
    SymbolRequest,
    name_addresses,
)

UNKNOWN = b"[unknown]"
_KERNELS_OWN = (b"[vdso]", b"[vsyscall]")  # what the kernel maps into every process

# A container's number and a mount namespace: a process may have one of its own inside its container.
_View = Tuple[int, Optional[int]]


class _Question(NamedTuple):
    """Where the name of an address stands: in a file, at an offset, or in a process's own map; or nowhere."""

    file: Optional[FileKey]
    jit: Optional[JitKey]
    at: int


def calls_of(addresses: Sequence[int]) -> List[int]:
    """For each address of a stack, innermost first, one inside the instruction that it tells of: all but the innermost
    are where a call returns to, which may be another function's first byte."""
    return [address if number == 0 else address - 1 for number, address in enumerate(addresses)]


class UserFrames:
    """First ``add`` every stack, then ``look_up`` once, then ask for ``names``.

    ``places`` are the containers by number, as the program knows them.
    """

    def __init__(self, places: Mapping[int, Container]) -> None:
        self._places = places
        self._questions: Dict[_View, Dict[_Question, None]] = {}
        self._inits: Dict[_View, Container] = {}
        self._answers: Dict[_View, SymbolAnswer] = {}

    def add(self, container: int, process: MappedProcess, addresses: Sequence[int]) -> None:
        """A stack whose addresses are to be named."""
        place = self._places.get(container)
        if place is None:
            return
        view = (container, process.mount)
        self._inits.setdefault(view, _entrance(place, process))
        questions = self._questions.setdefault(view, {})
        for address in calls_of(addresses):
            question = _question(process, process.region(address), address)
            if question.file or question.jit:
                questions[question] = None

    def look_up(self) -> List[str]:
        """Reads the names, in all containers at once; sentences on those where that failed."""
        requests = {}
        for view, questions in self._questions.items():
            request = requests[view] = SymbolRequest(self._inits[view])
            for question in questions:
                if question.file is not None:
                    request.files.setdefault(question.file, []).append(question.at)
                elif question.jit is not None:
                    request.jits.setdefault(question.jit, []).append(question.at)
        self._answers = dict(zip(requests, name_addresses(list(requests.values()))))
        return [f"Frames have no names: {answer.failure}" for answer in self._answers.values() if answer.failure]

    def names(self, container: int, process: Optional[MappedProcess], addresses: Sequence[int]) -> List[str]:
        """A stack's frames: function names, else the file and the offset into it, else ``[unknown]``."""
        if process is None:
            return [printable(UNKNOWN)] if addresses else []
        answer = self._answers.get((container, process.mount), SymbolAnswer())
        frames = []
        for address, call in zip(addresses, calls_of(addresses)):
            region = process.region(call)
            question = _question(process, region, call)
            name = None
            if question.file is not None:
                name = answer.files.get(question.file, {}).get(question.at)
            elif question.jit is not None:
                name = answer.jits.get(question.jit, {}).get(question.at)
            frames.append(printable(name if name is not None else _nameless(region, address)))
        return frames


def _entrance(place: Container, process: MappedProcess) -> Container:
    """The container as the helper enters it: by the process where that has a mount namespace of its own in it."""
    if process.mount is None or process.mount == place.namespaces.get("mnt", process.mount):
        return place
    return dataclasses.replace(
        place,
        pid=process.pid,
        start_ticks=process.start_ticks,
        namespaces={**place.namespaces, "mnt": process.mount},
    )


def _question(process: MappedProcess, region: Optional[Region], address: int) -> _Question:
    if region is not None and region.path in _KERNELS_OWN:
        return _Question(None, None, address)
    if region is not None and region.is_file and not region.deleted:
        return _Question((region.path, region.inode), None, region.offset + address - region.start)
    return _Question(None, process.jit, address)


def _nameless(region: Optional[Region], address: int) -> bytes:
    """What stands for an address that has no name."""
    if region is not None and region.path in _KERNELS_OWN:
        return region.path
    if region is not None and region.is_file:
        return posixpath.basename(region.path) + b"+0x%x" % (region.offset + address - region.start)
    return UNKNOWN
