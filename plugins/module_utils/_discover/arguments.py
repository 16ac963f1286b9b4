# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments of processes, which their owner can withhold: read in a child, once for the whole of a discovery.

While its window is open, a module discovers again and again. What was read of a process is kept for that, because the
child costs more than all the rest of such a look.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, List, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._core.patience import PatientReader

# Arguments are those of one execve(2), which names the process anew: PID, start and name tell one from another.
_Program = Tuple[int, int, bytes]

_MOST_KEPT = 8192

_readers: List[Optional[PatientReader]] = []  # the one in use, if any; None until something is read with it
_kept: Dict[_Program, bytes] = {}
_now: Dict[int, Optional[bytes]] = {}  # by PID, in the discovery that goes on


@contextmanager
def reading_arguments(warnings: List[str]) -> Iterator[None]:
    """``arguments_of`` uses one child inside this context. Adds a sentence if processes withheld theirs."""
    if len(_kept) > _MOST_KEPT:
        _kept.clear()
    _readers.append(None)
    try:
        yield
    finally:
        _now.clear()
        reader = _readers.pop()
        if reader is not None:
            reader.close()
    if reader is not None and reader.stuck:
        warnings.append(_withheld(reader))


def _withheld(reader: PatientReader) -> str:
    from ansible_collections.fleet.probe.plugins.module_utils._core.patience import PATIENCE

    listed = ", ".join(map(str, sorted(reader.stuck)))
    more = " Those of other processes were not read any more." if reader.gave_up else ""
    return (
        f"The arguments of process {listed} could not be read within {PATIENCE:g} s, so names of containers may be "
        f"missing; the process withholds its memory, or the host is overloaded.{more}"
    )


def _reader() -> PatientReader:
    """The child, for which a module compiles code only where a process is to be asked."""
    reader = _readers[-1]
    if reader is None:
        from ansible_collections.fleet.probe.plugins.module_utils._core.patience import PatientReader

        reader = _readers[-1] = PatientReader(proc.raw_cmdline)
    return reader


def read_ahead(pids: Iterable[int]) -> None:
    """Reads the arguments of many processes at once, which saves most of what one at a time costs."""
    programs = {pid: _program(pid) for pid in set(pids).difference(_now)}
    wanted = {pid: program for pid, program in programs.items() if program is not None and program not in _kept}
    for pid, data in _reader().of_all(sorted(wanted)).items() if wanted else ():
        _kept[wanted[pid]] = data
    _now.update((pid, None if program is None else _kept.get(program)) for pid, program in programs.items())


def arguments_of(pid: int) -> Optional[List[bytes]]:
    """A process's arguments; empty for kernel threads, None if it has ended or withholds them."""
    if not _readers:
        with reading_arguments([]):
            return arguments_of(pid)
    if pid not in _now:
        read_ahead([pid])
    data = _now[pid]
    return None if data is None else data.split(b"\0")[:-1]


def _program(pid: int) -> Optional[_Program]:
    stat = proc.read_stat(pid)
    return None if stat is None else (pid, stat.start_ticks, stat.comm)
