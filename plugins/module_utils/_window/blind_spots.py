# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""System calls that do not pass the tracepoints of a probe: whether a container makes such calls.

io_uring(7) does the work of system calls without making them, and on a 64-bit kernel the tracepoints of the category
``syscalls`` leave out 32-bit calls (kernel/trace/trace_syscalls.c). Neither can be counted there, but the kernel shows
which processes use io_uring and which run a 32-bit program. On x86-64 a 64-bit program can make 32-bit calls, too; a
program of the probe counts those that are made (``bpf/include/fleet/unseen.h``).
"""

from __future__ import annotations

from typing import Collection, Dict, FrozenSet, Iterable, List, Optional, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage

IO_URING, COMPAT = "io_uring", "32-bit"
NONE: FrozenSet[str] = frozenset()
SYSCALLS = frozenset((IO_URING, COMPAT))
_REASONS = {
    IO_URING: ("io_uring", "What a process does through io_uring does not pass the tracepoints of system calls."),
    COMPAT: ("32-bit system calls", "System calls of 32-bit programs do not pass the tracepoints that were probed."),
}


def unseen_by(event: str) -> FrozenSet[str]:
    """The blind spots of a tracepoint, ``category:name``."""
    category = event.partition(":")[0]
    return {"syscalls": SYSCALLS, "raw_syscalls": frozenset((IO_URING,))}.get(category, NONE)


class BlindSpots:
    """The processes in whose calls a probe is blind; ``kinds`` are its blind spots."""

    def __init__(self, kinds: Collection[str]) -> None:
        self.kinds = kinds
        self._found: Dict[Tuple[Optional[str], str], Set[int]] = {}
        self._calls: Dict[Optional[str], int] = {}

    def examine(self, container: Optional[str], pids: Iterable[int]) -> None:
        """Looks at processes of a container (by id; None for the host's own)."""
        if not self.kinds:
            return
        for pid in pids:
            for kind, used in ((IO_URING, proc.uses_io_uring), (COMPAT, proc.is_32_bit)):
                if kind in self.kinds and used(pid):
                    self._found.setdefault((container, kind), set()).add(pid)

    def note_calls(self, container: Optional[str], count: int) -> None:
        """Notes that a container (by id; None for the host) made 32-bit system calls."""
        self._calls[container] = self._calls.get(container, 0) + count

    def report(self, coverage: Coverage, since: float, until: float) -> None:
        """Notes what was found, one entry for each container and kind."""
        for (container, kind), found in self._found.items():
            pids: List[int] = sorted(found)
            what, reason = _REASONS[kind]
            more = f" and {len(pids) - 1} more" if len(pids) > 1 else ""
            coverage.note_unwatched(container, f"{what} of process {pids[0]}{more}", reason, since, until)
        for container, count in self._calls.items():
            if (container, COMPAT) not in self._found:
                what = f"{count} 32-bit system calls"
                reason = "They were made by 64-bit programs and do not pass the tracepoints that were probed."
                coverage.note_unwatched(container, what, reason, since, until)
