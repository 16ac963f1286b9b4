# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often a probe's programs run and what that costs the processes which they interrupt.

The kernel counts runs and their time while someone holds its statistics open (BPF_ENABLE_STATS, Linux 5.8), whoever's
processes they are in. Reading two clocks for each run then costs some 40 ns, so they are open for short slices only,
unless the cost comes near a limit.
"""

from __future__ import annotations

import os
import time
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Traps
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import open_statistics

SECOND = 1.0  # over which a rate is judged: a shorter burst is no reason to stop
PERIOD = 10.0  # the same for the share of a CPU; the time before the window counts as idle


class Load(NamedTuple):
    """What the programs did in a time: runs a second, and seconds that they and their traps took a second."""

    rate: float = 0.0
    share: float = 0.0

    def least(self, other: Load) -> Load:
        """The lower of both, figure by figure."""
        return Load(min(self.rate, other.rate), min(self.share, other.share))


class Overhead(NamedTuple):
    """The figures of a run. ``rate`` is runs a second; ``share`` is in percent of one CPU; costs are nanoseconds."""

    trap_ns: Optional[float]  # None: the probe makes no traps
    hit_ns: Optional[float]  # None: nothing ran
    rate: float
    share: float
    runs: int  # in the whole window, estimated where the statistics were closed

    def as_result(self) -> Dict[str, Optional[float]]:
        """``overhead`` of the result."""
        return {
            "trap_ns": None if self.trap_ns is None else round(self.trap_ns),
            "hit_ns": None if self.hit_ns is None else round(self.hit_ns),
            "rate": round(self.rate, 1),
            "share": round(self.share, 3),
            "runs": self.runs,
        }


class Meter:
    """Counts in slices. Times are seconds of the monotonic clock.

    ``traps`` has for each program the kinds of the traps that lead to a run of it; where they differ from place to
    place, the dearest count. ``costs`` are the nanoseconds of a trap by its kind, to be set before the first ``take``.
    """

    def __init__(self, loaded: Loaded, traps: Traps) -> None:
        self._loaded, self._traps = loaded, traps
        self.costs: Sequence[float] = ()
        self._stats: Optional[int] = None
        self._before: Dict[str, Tuple[int, int]] = {}
        self._since = 0.0
        self._opened: Optional[float] = None
        self._closed = 0.0
        self._spans: List[Tuple[float, float, Load]] = []  # those of the last PERIOD
        self._last = Load()
        self._counted: Tuple[int, float] = (0, 0.0)  # runs and seconds, measured
        self._runs = 0.0
        self._peak = Load()

    @property
    def measuring(self) -> bool:
        """Whether the kernel's statistics are open."""
        return self._stats is not None

    def begin(self) -> None:
        """Begins a slice; raises OSError when the kernel keeps no statistics for this process."""
        if self._stats is None:
            self._stats = open_statistics()
        self._since, self._before = time.monotonic(), self._read()
        if self._opened is None:
            self._opened = self._closed = self._since

    def take(self, more: bool = False) -> Load:
        """Ends the slice and returns its load; ``more`` begins the next one at once."""
        now, read = time.monotonic(), self._read()
        runs, busy = 0, 0.0
        for name, (count, spent) in read.items():
            before = self._before.get(name, (0, 0))
            runs += count - before[0]
            busy += (spent - before[1] + (count - before[0]) * self._trap_ns(name)) / 1e9
        length = max(now - self._since, 1e-6)
        load = Load(runs / length, busy / length)
        if self._closed < self._since:
            # A pause counts as the lower of the slices around it: nothing unmeasured is a reason to stop.
            self._note(self._closed, self._since, self._last.least(load))
        self._note(self._since, now, load)
        self._counted = self._counted[0] + runs, self._counted[1] + busy
        self._last, self._closed = load, now
        self._since, self._before = now, read
        if not more:
            self.close()
        return load

    def close(self) -> None:
        """Closes the kernel's statistics."""
        if self._stats is not None:
            os.close(self._stats)
            self._stats = None

    def last_second(self) -> Optional[Load]:
        """The load over the last second; None until a second has passed."""
        if self._opened is None or self._closed - self._opened < SECOND:
            return None
        return self._over(self._closed - SECOND)

    def judged(self) -> Load:
        """The rate over the last second (0 until one has passed), and the share over the last PERIOD."""
        second = self.last_second()
        return Load(second.rate if second else 0.0, self._over(self._closed - PERIOD).share)

    def overhead(self) -> Overhead:
        """The figures: rate and share of the busiest second, or of the whole time if that was shorter."""
        highest = self._peak
        if self._opened is not None and self.last_second() is None and self._closed > self._opened:
            highest = self._over(self._opened)
        runs, busy = self._counted
        return Overhead(
            max(map(self._trap_ns, self._traps)) if self._traps and self.costs else None,
            busy / runs * 1e9 if runs else None,
            highest.rate,
            highest.share * 100,
            round(self._runs),
        )

    def _note(self, begin: float, end: float, load: Load) -> None:
        self._spans = [span for span in self._spans if span[1] > end - PERIOD] + [(begin, end, load)]
        self._runs += load.rate * (end - begin)
        self._closed = end
        now = self.last_second()
        if now is not None:
            self._peak = Load(max(self._peak.rate, now.rate), max(self._peak.share, now.share))

    def _over(self, since: float) -> Load:
        """The mean load from ``since`` to the end of the last slice."""
        rate = share = 0.0
        for begin, end, load in self._spans:
            part = (end - max(begin, since)) / (self._closed - since)
            if part > 0:
                rate, share = rate + part * load.rate, share + part * load.share
        return Load(rate, share)

    def _trap_ns(self, program: str) -> float:
        """What the traps that lead to one run of a program cost."""
        return max((sum(self.costs[kind] for kind in kinds) for kinds in self._traps.get(program, ())), default=0.0)

    def _read(self) -> Dict[str, Tuple[int, int]]:
        """Runs so far, and the nanoseconds that they took, by program."""
        return {name: self._loaded.libbpf.program_runs(fd) for name, fd in self._loaded.programs.items()}
