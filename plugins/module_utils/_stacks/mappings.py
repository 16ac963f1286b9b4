# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The executable mappings of the processes whose stacks are collected.

They are read soon after ``bpf/include/fleet/stack.h`` first reports a process, while the window is open, and again when
the window has closed. This covers processes that end in the window and libraries that are loaded in it.
"""

from __future__ import annotations

import bisect
import contextlib
import itertools
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.moved_code import read_code
from ansible_collections.fleet.probe.plugins.module_utils._core.patience import PatientReader
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region, regions_of
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._stacks.copies import code_ranges
from ansible_collections.fleet.probe.plugins.module_utils._stacks.interpreters import Interpreters
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import JitKey

_MOST_READS = 64  # new processes per tick, so that the other work of the window is not delayed

ProcessKey = Tuple[int, int]  # host PID, and a number that rises with every execve(2)


class Snapshot(NamedTuple):
    """The executable mappings of a process at one moment, by start address."""

    starts: List[int]
    regions: List[Region]

    def region(self, address: int) -> Optional[Region]:
        """The mapping that contains an address."""
        at = bisect.bisect_right(self.starts, address) - 1
        return self.regions[at] if at >= 0 and address < self.regions[at].end else None


@dataclass
class MappedProcess:
    """A process: ``mount`` is its mount namespace; ``snapshots`` begins with the newest.

    ``stack`` is where its program's stack begins, 0 where that is not known.
    """

    pid: int
    start_ticks: int
    mount: Optional[int]
    jit: JitKey
    snapshots: List[Snapshot]
    stack: int = 0

    def region(self, address: int) -> Optional[Region]:
        """The mapping that contained an address."""
        return next(filter(None, (snapshot.region(address) for snapshot in self.snapshots)), None)


class Mappings:
    """The mappings of the processes that a loaded program reports.

    They are ``readable`` if its PIDs are those in /proc here: else an unrelated process may have the number. With
    ``tells`` the program is told where their code lies, for the copies of their stacks. ``interpreters`` are those that
    they have, None where Python functions are not asked for. The mappings of ``first`` processes are read before the
    program reports them, for a program that does so when they end.
    """

    def __init__(
        self,
        loaded: Loaded,
        readable: bool,
        tells: bool = False,
        interpreters: Optional[Interpreters] = None,
        first: Sequence[int] = (),
    ) -> None:
        self._loaded, self._tells = loaded, tells
        self.interpreters = interpreters
        self._found: Dict[ProcessKey, Optional[MappedProcess]] = {}
        self._first = list(first)
        self._before: Dict[int, Optional[MappedProcess]] = {}
        self._reader = PatientReader(read_code)
        self.readable = readable

    def tick(self) -> None:
        """Reads the mappings of new processes, at most _MOST_READS of them."""
        if not self.readable:
            return
        fresh = [(key, code) for key, code in self._reported().items() if key not in self._found]
        for key, code in fresh[:_MOST_READS]:
            found = self._found[key] = self._look(key, code)
            self._tell(key)
            if self.interpreters is not None and (found is None or found.pid == key[0]):
                self.interpreters.look(key)
        for pid in self._first[:_MOST_READS]:
            self._before[pid] = self._read(pid)
        del self._first[:_MOST_READS]
        if self.interpreters is not None:
            self.interpreters.tick()

    def finish(self) -> None:
        """Reads the mappings of all processes once more."""
        if not self.readable:
            return
        if self.interpreters is not None:
            self.interpreters.finish()
        # What withheld its mappings in the window is asked once more.
        self._reader.close()
        self._reader = PatientReader(read_code)
        reported = self._reported()
        newest = dict(sorted(reported))
        for key in newest.items():
            known, now = self._found.get(key), self._look(key, reported[key])
            if now is None or now is known:
                continue
            if known is not None:
                if known.start_ticks != now.start_ticks:  # another process has its PID now
                    continue
                now.snapshots += known.snapshots
            self._found[key] = now
        self._reader.close()

    def _look(self, key: ProcessKey, code: Mapping[str, Any]) -> Optional[MappedProcess]:
        """The mappings of the program that a process ran when it was reported.

        A process that was forked has those of its parent, who still has them when it has executed a program itself.
        """
        for process in self._candidates(key[0], code["parent"]):
            if process is not None and (not process.stack or code["stack"] in (0, process.stack)):
                return process
        return None

    def _candidates(self, pid: int, parent: int) -> Iterator[Optional[MappedProcess]]:
        yield self._read(pid)
        yield self._before.get(pid)
        if parent:
            yield self._read(parent)
            yield self._before.get(parent)

    def _read(self, pid: int) -> Optional[MappedProcess]:
        return _describe(pid, regions_of(pid, self._reader.of(pid)))

    def _tell(self, key: ProcessKey) -> None:
        """Writes the ranges of a process's code into its entry, unless it ended."""
        process, entry = self._found[key], self._loaded.maps["processes"]
        ranges = code_ranges(process.snapshots[0].regions) if process is not None and self._tells else []
        if not ranges:
            return
        packed = entry.key.pack(pid=key[0], exec=key[1])
        with contextlib.suppress(OSError):
            value = entry.value.unpack(self._loaded.libbpf.lookup(entry.fd, packed, entry.value_size))
            value.update(zip(("start0", "size0", "start1", "size1"), itertools.chain.from_iterable(ranges)))
            self._loaded.libbpf.update(entry.fd, packed, entry.value.pack(**value))

    def process(self, key: ProcessKey) -> Optional[MappedProcess]:
        """The mappings of a process; None if it ended before they were read."""
        return self._found.get(key)

    def _reported(self) -> Dict[ProcessKey, Mapping[str, Any]]:
        """What the program reported of each process: struct process_code of stack.h."""
        entry = self._loaded.maps["processes"]
        keys, values, count = self._loaded.libbpf.lookup_all(
            entry.fd, entry.key_size, entry.value_size, entry.max_entries
        )
        processes = entry.key.unpack_all(keys[: count * entry.key_size], entry.key_size)
        codes = entry.value.unpack_all(values[: count * entry.value_size], entry.value_size)
        return {(process["pid"], process["exec"]): code for process, code in zip(processes, codes)}


def mapped_processes(pids: Sequence[int]) -> Dict[int, MappedProcess]:
    """The mappings of these processes as they are now, by PID; without those that have ended."""
    if not proc.has_kernels_pids():
        return {}
    with PatientReader(read_code) as reader:
        found = {pid: _describe(pid, regions_of(pid, reader.of(pid))) for pid in pids}
    return {pid: process for pid, process in found.items() if process is not None}


def _describe(pid: int, regions: List[Region]) -> Optional[MappedProcess]:
    stat, user, nspid = proc.read_stat(pid), proc.effective_uid(pid), proc.read_nspid(pid)
    if stat is None or user is None or not nspid or not regions:
        return None
    snapshot = Snapshot([region.start for region in regions], regions)
    jit = JitKey(nspid[-1], user)
    return MappedProcess(pid, stat.start_ticks, proc.namespace(pid, "mnt"), jit, [snapshot], stat.start_stack)
