# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The copies of stacks that ``bpf/include/fleet/unwind.h`` sends: read while the window is open, unwound after it."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional, Protocol, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import ADDRESS, ADDRESS_BITS, WORD, Copy

RING = "copies"
_MOST_BYTES = 16 << 20  # of all copies, which stay in memory until the window has closed
_MARGIN = 16 << 20  # bytes below a process's libraries, where those that it loads later come to lie
_LOWEST = 1 << 16  # below it no program has anything (vm.mmap_min_addr)


class KeptCopy(NamedTuple):
    """A copy as the program sent it: of which process, and the id of the stack that frame pointers lead to."""

    pid: int
    exec: int
    frames: int
    base: int
    size: int
    registers: Tuple[int, ...]
    words: bytes

    def copy(self, frames: Sequence[int]) -> Copy:
        """The copy for the unwinder; each word has its number in its upper bits."""
        words = memoryview(self.words).cast("Q")
        return Copy(
            self.registers, {word >> ADDRESS_BITS: word & ADDRESS for word in words}, self.base, self.size, frames
        )


class Reader(Protocol):
    """What reads the ring buffer RING (``_window/ring.py``)."""

    def drain(self) -> List[bytes]:
        """Removes and returns the complete records, oldest first."""

    def close(self) -> None:
        """Gives up the buffer."""


class Copies:
    """The copies of a window, by their ids in the keys of stacks. ``layout`` is that of a record's head."""

    def __init__(self, ring: Reader, layout: Layout) -> None:
        self.found: Dict[int, KeptCopy] = {}
        self.left_out = 0
        self._layout = layout
        self._ring: Optional[Reader] = ring
        self._room = _MOST_BYTES

    def drain(self) -> None:
        """Takes what has arrived."""
        if self._ring is None:
            return
        for record in self._ring.drain():
            head = self._layout.unpack(record)
            words = record[self._layout.size : self._layout.size + WORD * head["kept"]]
            self._room -= len(words)
            if self._room < 0:
                self.left_out += 1
                words = b""
            self.found[head["id"]] = KeptCopy(
                head["pid"], head["exec"], head["frames"], head["base"], head["size"], tuple(head["registers"]), words
            )

    def close(self) -> None:
        """Gives up the buffer."""
        if self._ring is not None:
            self._ring.close()
            self._ring = None


def code_ranges(regions: Sequence[Region]) -> List[Tuple[int, int]]:
    """Start and size of the two ranges that hold a process's code: the program's, and that of its libraries.

    They are those on either side of the widest gap.
    """
    spans = sorted((region.start, region.end) for region in regions if region.start <= ADDRESS)
    if not spans:
        return []
    gaps = [(after[0] - before[1], number) for number, (before, after) in enumerate(zip(spans, spans[1:]), 1)]
    _gap, cut = max(gaps, default=(0, len(spans)))
    ranges = []
    for part, margin in ((spans[:cut], 0), (spans[cut:], _MARGIN)):
        if part:
            start = max(_LOWEST, part[0][0] - margin)
            ranges.append((start, part[-1][1] - start))
    return ranges
