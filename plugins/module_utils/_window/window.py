# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 5, window: sleep until start_at, arm, collect, disarm, drain."""

from __future__ import annotations

import contextlib
import math
import os
import sys
import time
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Protocol, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import Gate
from ansible_collections.fleet.probe.plugins.module_utils._window.guard import Guard
from ansible_collections.fleet.probe.plugins.module_utils._window.job import ready
from ansible_collections.fleet.probe.plugins.module_utils._window.meter import Overhead
from ansible_collections.fleet.probe.plugins.module_utils._window.ring import NEVER, TIME, Ring

POLL, BUSY_POLL = 0.05, 0.002  # seconds between two looks at the ring buffer
FAR, REST = 3.0, 1.0  # seconds: while the window is more than FAR away, the module sleeps for REST at a time
# The further away the window is, the rarer the looks: the next comes after this share of the time that is left, but
# after LONGEST_REST seconds at most. A look takes tens of milliseconds where there are thousands of processes.
LONGEST_REST, SHARE_OF_REST = 10.0, 0.125
QUIET = 1.0  # seconds before the window without any other work: a look at new containers may take that long
NICE = -10  # the module's nice value while it waits for the window and collects
AUTOGROUP = "/proc/self/autogroup"
LATE = 0.1  # seconds after start_at from which a window counts as late
LONGER = 0.5  # seconds after its end from which a window is said to have been open for longer
LONG_AGO = 600.0  # seconds: a window that ended before that was not missed, its start_at is a mistake
LONGEST_WAIT = 24 * 3600.0  # a start_at further ahead is a mistake, such as a time in milliseconds


class Reader(Protocol):
    """The consumer's side of what a program sends."""

    def drain(self, before: int) -> List[bytes]:
        """Removes and returns the complete records, oldest first; those whose time is not ``before`` may be empty."""

    def backlog(self) -> float:
        """How full the buffer is, 0.0 to 1.0."""

    def close(self) -> None:
        """Gives up the buffer."""


class WindowOptions(NamedTuple):
    """When to collect: ``start_at`` is epoch seconds by the controller's clock, the other two are in seconds.

    The host adds ``clock_offset`` to ``start_at``.
    """

    duration: float
    start_at: Optional[float] = None
    clock_offset: float = 0.0


@dataclass(eq=False, repr=False)
class Window:
    """A window and what it collected. Times are epoch seconds by this host's clock.

    If the clock was set meanwhile, all times are by the clock as it was before, so they agree with each other, with
    start_at and with the other hosts. ``clock_step`` is by how many seconds it was set, ``suspended`` for how many the
    host was suspended. ``epochs`` are the times at which the monotonic clock was 0, each with the monotonic time
    (seconds) from which it holds: a suspension stops that clock. ``records`` are those for which the result
    may have ``room``, and ``later`` is how many events came after them.
    """

    options: WindowOptions
    start_at: float
    started_at: float = 0.0
    ended_at: float = 0.0
    tally: Dict[str, int] = field(default_factory=dict)
    missed: int = 0
    records: List[bytes] = field(default_factory=list)
    drained: int = 0  # records taken from the ring, including those beyond max_events
    epochs: Sequence[Tuple[float, float]] = ((0.0, 0.0),)
    clock_step: float = 0.0
    suspended: float = 0.0
    unfinished: int = 0  # hits that had begun, and not ended, when it closed
    guard: Optional[Guard] = None
    room: int = sys.maxsize
    later: int = 0
    before: int = NEVER  # monotonic nanoseconds: there is no room for what is not before that

    def keep(self, records: List[bytes], max_events: int) -> None:
        """Takes records, up to ``max_events`` in all; of those, the earliest stay.

        So the memory that a window takes does not grow with what happens in it.
        """
        taken = records[: max(0, max_events - len(self.records) - self.later)]
        kept = list(filter(None, taken))
        self.records += kept
        self.later += len(taken) - len(kept)
        if len(self.records) > 2 * self.room:
            self.records.sort(key=TIME.unpack_from)
            self.later += len(self.records) - self.room
            del self.records[self.room :]
            (self.before,) = TIME.unpack_from(self.records[-1])

    def epoch_at(self, when: int) -> float:
        """When the monotonic clock was 0, according to what held at its time ``when`` (nanoseconds)."""
        if len(self.epochs) == 1:
            return self.epochs[0][1]
        return next(epoch for since, epoch in reversed(self.epochs) if since <= when / 1e9)

    @property
    def end(self) -> float:
        """When it closes by itself."""
        return self.start_at + self.options.duration

    @property
    def stopped(self) -> Optional[str]:
        """Why it ended before its time: ``budget``, ``stop_after``, ``interrupted``, or None."""
        return self.guard.stopped if self.guard else None

    @property
    def overhead(self) -> Optional[Overhead]:
        """What the probe cost; None where that was not measured."""
        return self.guard.overhead if self.guard else None

    @property
    def late(self) -> float:
        """How many seconds after start_at the window opened."""
        return max(0.0, self.started_at - self.start_at)

    def as_result(self) -> Dict[str, Any]:
        """``window`` of the result. Its start_at is by the controller's clock, like the option."""
        return {
            "start_at": round(self.start_at - self.options.clock_offset, 6),
            "started_at": round(self.started_at, 6),
            "ended_at": round(self.ended_at, 6),
            "duration": self.options.duration,
            "late_ms": round(self.late * 1000, 3),
            "clock_offset": self.options.clock_offset,
            "clock_step": round(self.clock_step, 3),
            "suspended": round(self.suspended, 3),
            "stopped": self.stopped,
        }

    def warnings(self) -> List[str]:
        """What happened to the host's clock, to the end of the window and to the budget, in sentences."""
        found = []
        longer = self.ended_at - self.end
        if longer > LONGER:
            was_open = self.ended_at - self.started_at
            found.append(
                f"The window was open for {was_open:.1f} s, not for {self.options.duration:g} s, because the host was "
                "too busy to close it; all counts are of that time."
            )
        if self.clock_step:
            found.append(
                f"The host's clock was set by {self.clock_step:+.3f} s while the module waited for its window or "
                "collected; all times in this result are by the clock as it was before."
            )
        if self.suspended:
            found.append(f"The host was suspended for {self.suspended:.3f} s while the module waited or collected.")
        if self.guard and self.guard.trouble:
            found.append(f"{self.guard.trouble}, so max_overhead and max_rate did not apply.")
        return found


def check_window(options: WindowOptions, now: float, text: str) -> float:
    """When the window opens; this and ``now`` are epoch seconds by this host's clock.

    Raises OptionError when the window has ended already, or is further ahead than LONGEST_WAIT; the message quotes
    ``text``, the start_at that the operator wrote.
    """
    start = now if options.start_at is None else options.start_at + options.clock_offset
    over = now - start - options.duration
    if 0 <= over < LONG_AGO:
        late = now - start
        raise OptionError(
            f"The probe was ready {late:.1f} s after the window opened, and by then its window of "
            f"{options.duration:g} s had ended; open it at least {math.ceil(late)} s later, by start_delay, or choose "
            f"a later start_at (it is {text!r})"
        )
    if over >= 0:
        raise OptionError(
            f"start_at is {text!r}, but by this host's clock its window of {options.duration:g} s ended {over:.1f} s "
            "ago; choose a later start_at"
        )
    if start - now > LONGEST_WAIT:
        raise OptionError(
            f"start_at is {text!r}, which is {(start - now) / 3600:.0f} hours ahead of this host's clock; choose one "
            f"within {LONGEST_WAIT / 3600:g} hours"
        )
    return start


def open_window(
    loaded: Loaded,
    options: WindowOptions,
    max_events: int,
    tick: Callable[[], None],
    clock: WindowClock,
    missed: Callable[[], int] = lambda: 0,
    edge: Callable[[bool, float], None] = lambda opening, ago: None,
    quiet: bool = True,
    ring: str = "events",
    guard: Optional[Guard] = None,
    reader: Optional[Reader] = None,
    show: Callable[[Window], None] = lambda window: None,
    room: int = sys.maxsize,
) -> Window:
    """Waits until ``start_at``, collects until ``start_at + duration``, and returns when no program is running.

    ``guard`` may end it earlier.

    ``tick`` is called repeatedly before and during the window. ``missed`` returns the number of hits so far for which
    the kernel ran no program, apart from those that it counts per program. ``edge`` is called with True when the window
    has opened and with False when it has closed, and with how many seconds ago that was. ``quiet``: the program is
    attached before the window opens and ignores hits until then; otherwise ``edge`` attaches it.
    ``ring`` is the name of the ring buffer, where no ``reader`` reads the records. ``show`` is called while the window
    is open, each time that records may have been added to it. ``room`` is for how many events the result has
    room at most; where it is given, the records begin with their times.

    The end is relative to start_at, so a host that arms late closes together with the others. The window keeps to
    ``clock``, so setting the host's clock does not move it. With a start_at the programs themselves open and close it
    by the clock, where they can, so that hosts too busy to run this process in time still share one window.
    Raises OptionError when the window has ended already (``check_window``).
    """
    start = check_window(options, clock.now(), str(options.start_at))
    gate = guard.gate if guard is not None else Gate(loaded, clock)
    timed = options.start_at is not None and quiet and gate.can_keep_time
    window = Window(options, start, epochs=clock.follow(), guard=guard, room=room)
    records = _ring_of(loaded, ring) if reader is None else reader
    try:
        ready()
        with _first_in_line():
            _sleep_until(start - QUIET, clock, tick)
            if timed and clock.now() < start:
                window.missed = -_misses(loaded) - missed()
                gate.open_by_clock(start, window.end)
                window.started_at = gate.passed(start)
            _sleep_until(start, clock)
            if gate.keeps_time:
                edge(True, clock.now() - window.started_at)
            else:
                edge(True, 0.0)
                window.missed = -_misses(loaded) - missed()
                window.started_at = gate.open()
            if guard is not None:
                guard.start()
            while clock.now() < window.end:
                clock.follow()
                if timed:
                    gate.opened(start, window.end)
                drained = _drain(records, window, max_events)
                if guard is not None and guard.enough(window.drained):
                    break
                show(window)
                tick()
                pause = guard.wait if guard is not None else time.sleep
                pause(max(0.0, min(window.end - clock.now(), BUSY_POLL if drained else POLL)))
            _disarm(window, gate, loaded, missed, edge, clock)
            _drain(records, window, max_events)
    finally:
        if guard is not None:
            guard.end()
        if records is not None:
            records.close()
    window.tally = read_tally(loaded)
    window.epochs, window.clock_step, window.suspended = clock.follow(), clock.step, clock.suspended
    return window


@contextlib.contextmanager
def _first_in_line() -> Iterator[None]:
    """Raises this process's priority, so that a host under load, too, opens and closes its window in time."""
    before = os.getpriority(os.PRIO_PROCESS, 0)
    _renice(min(before, NICE))
    try:
        yield
    finally:
        _renice(before)


def _renice(nice: int) -> None:
    """Sets the nice value. Without CAP_SYS_NICE nothing changes, and the result says how late the window was.

    With autogroups, a process's nice value counts only within its session, so the session's has to be set, too
    (sched(7)). This process sets it only for a session that it leads.
    """
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, nice)
        if os.getsid(0) == os.getpid():
            with open(AUTOGROUP, "w", encoding="ascii") as file:
                file.write(str(nice))


def read_tally(loaded: Loaded) -> Dict[str, int]:
    """The accounting counters by name, summed over all CPUs; empty when the program has none."""
    entry = loaded.maps.get("tally")
    if entry is None:
        return {}
    raw = loaded.libbpf.lookup(entry.fd, FIRST_KEY, entry.value_size * loaded.libbpf.possible_cpus)
    total: Dict[str, int] = {}
    for cpu in entry.value.unpack_all(raw, entry.value_size):
        for name, count in cpu.items():
            total[name] = total.get(name, 0) + count
    return total


def _ring_of(loaded: Loaded, name: str) -> Optional[Reader]:
    entry = loaded.maps.get(name)
    return Ring(entry.fd, entry.max_entries) if entry is not None else None


def _sleep_until(moment: float, clock: WindowClock, tick: Optional[Callable[[], None]] = None) -> None:
    """Sleeps until an epoch time, in steps, because a suspension does not shorten time.sleep()."""
    look = 0.0
    while True:
        clock.follow()
        left = moment - clock.now()
        if left <= 0:
            return
        if tick is not None and clock.now() >= look:
            tick()
            look = clock.now() + min((left - FAR) * SHARE_OF_REST, LONGEST_REST)
        step = REST if left > FAR else left if tick is None else POLL
        time.sleep(max(0.0, min(moment - clock.now(), step)))


def _disarm(
    window: Window,
    gate: Gate,
    loaded: Loaded,
    missed: Callable[[], int],
    edge: Callable[[bool, float], None],
    clock: WindowClock,
) -> None:
    """Closes the gate and waits for the programs that have passed it: after that, no counter changes any more."""
    guard = window.guard
    if guard is not None:
        guard.end()
    now = clock.now()
    if guard is not None and guard.stopped:
        window.ended_at = guard.stopped_at
    else:
        window.ended_at = gate.passed(window.end) if gate.keeps_time else now
    gate.close(guard.limits.hits if guard is not None else 0)
    edge(False, now - window.ended_at)
    loaded.libbpf.wait_for_programs()
    window.missed += _misses(loaded) + missed()


def _misses(loaded: Loaded) -> int:
    return sum(loaded.libbpf.program_misses(fd) for fd in loaded.programs.values())


def _drain(ring: Optional[Reader], window: Window, max_events: int) -> bool:
    """Takes the records from the ring; True when it was filling up, so that it has to be drained again soon."""
    if ring is None:
        return False
    filling = ring.backlog() > 0.25
    records = ring.drain(window.before)
    window.drained += len(records)
    window.keep(records, max_events)
    return filling
