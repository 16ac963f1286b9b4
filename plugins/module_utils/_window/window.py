# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 5, window: sleep to start_at, arm, collect, disarm, drain. Private to fleet.probe."""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Iterator, List, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY
from ansible_collections.fleet.probe.plugins.module_utils._window.detach import ready
from ansible_collections.fleet.probe.plugins.module_utils._window.ring import Ring

POLL, BUSY_POLL = 0.05, 0.002  # seconds between two looks at the ring buffer
FAR, REST = 3.0, 1.0  # seconds: while the window is that far away, one look in that time is enough
QUIET = 1.0  # seconds before the window in which nothing else is done: a look at new containers may take that long
NICE = -10  # of the module while it keeps the window
AUTOGROUP = "/proc/self/autogroup"
LATE = 0.1  # seconds after which a window counts as late
LONGEST_WAIT = 24 * 3600.0  # a start_at further ahead is a mistake, such as milliseconds


@dataclass(frozen=True)
class WindowOptions:
    """When to collect; ``start_at`` is in the controller's time, the host adds ``clock_offset``."""

    duration: float
    start_at: Optional[float] = None
    clock_offset: float = 0.0


@dataclass
class Window:
    """A window that was open: epoch seconds on this host's clock, and what came out of it."""

    options: WindowOptions
    start_at: float
    started_at: float = 0.0
    ended_at: float = 0.0
    tally: Dict[str, int] = field(default_factory=dict)
    missed: int = 0
    records: List[bytes] = field(default_factory=list)
    drained: int = 0  # records that the ring had, those beyond max_events among them
    epoch: float = 0.0  # when the monotonic clock was 0

    @property
    def late(self) -> float:
        """Seconds by which it opened after start_at."""
        return max(0.0, self.started_at - self.start_at)

    def as_result(self) -> Dict[str, Any]:
        """``window`` of the result. start_at is told in the controller's time, as it was asked for."""
        return {
            "start_at": round(self.start_at - self.options.clock_offset, 6),
            "started_at": round(self.started_at, 6),
            "ended_at": round(self.ended_at, 6),
            "duration": self.options.duration,
            "late_ms": round(self.late * 1000, 3),
            "clock_offset": self.options.clock_offset,
        }


def check_window(options: WindowOptions, now: float, told: str) -> float:
    """When the window opens on this host's clock, where ``now`` is the time (epoch seconds).

    Raises OptionError when the whole window is over, or further ahead than LONGEST_WAIT; ``told`` is
    start_at as the operator wrote it.
    """
    start = now if options.start_at is None else options.start_at + options.clock_offset
    over = now - start - options.duration
    if over >= 0:
        raise OptionError(
            f"start_at is {told!r}, and its window of {options.duration:g} s was over {over:.1f} s ago by this host's "
            "clock; choose a later start_at"
        )
    if start - now > LONGEST_WAIT:
        raise OptionError(
            f"start_at is {told!r}, {(start - now) / 3600:.0f} hours ahead by this host's clock; choose one within "
            f"{LONGEST_WAIT / 3600:g} hours"
        )
    return start


def open_window(
    loaded: Loaded,
    options: WindowOptions,
    max_events: int,
    tick: Callable[[], None],
    missed: Callable[[], int] = lambda: 0,
    gate: Callable[[bool], None] = lambda opening: None,
    ring: str = "events",
) -> Window:
    """Waits for ``start_at``, collects until ``start_at + duration``, returns when nothing is in flight.

    ``tick`` is called again and again meanwhile, for what has to be looked after. ``missed`` tells a number of
    hits so far for which the kernel ran no program, beside what it tells of the programs. ``gate`` opens and closes
    what keeps hits out that the program itself would not. ``ring`` is the map with the records.

    The end is counted from start_at, so that a host which arms late still closes with the others.
    Raises OptionError when the whole window is over by now (``check_window``).
    """
    start = check_window(options, time.time(), str(options.start_at))
    window = Window(options, start, epoch=time.time() - time.monotonic())
    records = _ring_of(loaded, ring)
    try:
        ready()
        with _first_in_line():
            _sleep_until(start, tick)
            gate(True)
            _arm(loaded, window, missed)
            while True:
                left = start + options.duration - time.time()
                if left <= 0:
                    break
                drained = _drain(records, window, max_events)
                tick()
                time.sleep(max(0.0, min(start + options.duration - time.time(), BUSY_POLL if drained else POLL)))
            _disarm(loaded, window, missed, gate)
            _drain(records, window, max_events)
    finally:
        if records is not None:
            records.close()
    window.tally = read_tally(loaded)
    return window


@contextlib.contextmanager
def _first_in_line() -> Iterator[None]:
    """Go before others: a host under load, which is what is probed, has to open and close its window in time too."""
    before = os.getpriority(os.PRIO_PROCESS, 0)
    _renice(min(before, NICE))
    try:
        yield
    finally:
        _renice(before)


def _renice(nice: int) -> None:
    """Where CAP_SYS_NICE is lacking nothing changes; the result then says how late the window was.

    With autogroups a process's nice value counts within its session alone, and the session's own has to be set too
    (sched(7)); done where this process leads the session, for another's is none of ours.
    """
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, nice)
        if os.getsid(0) == os.getpid():
            with open(AUTOGROUP, "w", encoding="ascii") as file:
                file.write(str(nice))


def read_tally(loaded: Loaded) -> Dict[str, int]:
    """The accounting counters, summed over CPUs; none where the program has none."""
    entry = loaded.maps.get("tally")
    if entry is None:
        return {}
    raw = loaded.libbpf.lookup(entry.fd, FIRST_KEY, entry.value_size * loaded.libbpf.possible_cpus)
    total: Dict[str, int] = {}
    for cpu in entry.value.unpack_all(raw, entry.value_size):
        for name, count in cpu.items():
            total[name] = total.get(name, 0) + count
    return total


def _ring_of(loaded: Loaded, name: str) -> Optional[Ring]:
    entry = loaded.maps.get(name)
    return Ring(entry.fd, entry.max_entries) if entry is not None else None


def _sleep_until(moment: float, tick: Callable[[], None]) -> None:
    """Sleeps to an epoch time in steps, so that a clock that is set meanwhile is followed."""
    while True:
        left = moment - time.time()
        if left <= 0:
            return
        if left > QUIET:
            tick()
        step = REST if left > FAR else POLL if left > QUIET else left
        time.sleep(max(0.0, min(moment - time.time(), step)))


def _arm(loaded: Loaded, window: Window, missed: Callable[[], int]) -> None:
    window.missed = -_misses(loaded) - missed()
    _write_gate(loaded, 1)
    window.started_at = time.time()


def _disarm(loaded: Loaded, window: Window, missed: Callable[[], int], gate: Callable[[bool], None]) -> None:
    """Closes the gate and waits for programs that passed it before.

    membarrier(2) in its global form waits for an RCU grace period (kernel/sched/membarrier.c), and the
    programs run inside RCU read-side sections: after it, no counter moves any more.
    """
    window.ended_at = time.time()
    _write_gate(loaded, 0)
    gate(False)
    linux.membarrier_global()
    window.missed += _misses(loaded) + missed()


def _write_gate(loaded: Loaded, armed: int) -> None:
    entry = loaded.maps.get("control")
    if entry is None:  # a program of the operator's, which need not have it
        return
    loaded.libbpf.update(entry.fd, FIRST_KEY, entry.value.pack(armed=armed, events=0))


def _misses(loaded: Loaded) -> int:
    return sum(loaded.libbpf.program_misses(fd) for fd in loaded.programs.values())


def _drain(ring: Optional[Ring], window: Window, max_events: int) -> bool:
    """Takes what the ring holds; True when it was filling up, so that the next look should come soon."""
    if ring is None:
        return False
    filling = ring.backlog() > 0.25
    records = ring.drain()
    window.drained += len(records)
    window.records += records[: max_events - len(window.records)]
    return filling
