# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The processes of cgroups, of which most are never asked for.

To list a cgroup's processes takes the kernel a time that grows with their number, and who looks for containers needs
the first process alone.
"""

from __future__ import annotations

import os
from typing import Any, Callable, Iterator, List, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file

_BEGIN = 64  # bytes: the kernel stops where a read has enough (fs/seq_file.c), here at about ten processes
_MOST = 1 << 24


class Processes(Sequence[int]):
    """PIDs. ``begin`` are the first ones, and ``read`` returns all, once they are asked for; None if there are no more.

    Iterating reads them only when it has come to the end of ``begin``, which is None where none has been read.
    """

    def __init__(self, begin: Optional[Sequence[int]], read: Optional[Callable[[], List[int]]]) -> None:
        self.begin = begin
        self._read = read
        self._all: Optional[Sequence[int]] = begin if read is None else None

    @property
    def is_known(self) -> bool:
        """Whether all are known."""
        return self._all is not None

    def __iter__(self) -> Iterator[int]:
        if self._all is not None or self.begin is None:
            yield from self._known()
            return
        yield from self.begin
        begun = set(self.begin)
        for pid in self._known():
            if pid not in begun:
                yield pid

    def __getitem__(self, index: Any) -> Any:
        return self._known()[index]

    def __len__(self) -> int:
        return len(self._known())

    def __contains__(self, pid: object) -> bool:
        return pid in self._known()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self._known()) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def _known(self) -> Sequence[int]:
        if self._all is None and self._read is not None:
            self._all, self._read = self._read(), None
        return self._all or ()


def processes_of(directory: str, below: str = "", mount: Optional[int] = None) -> Processes:
    """The processes of the cgroup with this directory; none if it cannot be read.

    ``below`` is its path from the open directory ``mount``, if there is one, by which it is sooner found.
    """
    try:
        fd = os.open(f"{below or directory}/cgroup.procs", os.O_RDONLY | os.O_CLOEXEC, dir_fd=mount)
    except OSError:
        return Processes((), None)
    try:
        data = os.read(fd, _BEGIN)
    except OSError:
        return Processes((), None)
    finally:
        os.close(fd)
    if len(data) < _BEGIN:
        return Processes(_numbers(data), None)
    begin = _numbers(data[: data.rindex(b"\n")])
    # Where it is gone by then, the first ones are what was there.
    return Processes(begin, lambda: all_processes_of(directory) or begin)


def unread_processes_of(directory: str) -> Processes:
    """The same, of which none is read until one is asked for."""
    return Processes(None, lambda: all_processes_of(directory))


def all_processes_of(directory: str) -> List[int]:
    """The same, all read at once."""
    return _numbers(read_file(f"{directory}/cgroup.procs", _MOST) or b"")


def _numbers(data: bytes) -> List[int]:
    return list(map(int, data.split()))
