# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard of a window: ends it early, by its budget, after enough hits or when asked to, and detaches at once.

It is a thread, because what the module does in its window (looking for new containers and files) may take seconds. It
shares the process, because only closing the last descriptor of an attachment takes its trap away.
"""

from __future__ import annotations

import threading
import time
from typing import Callable, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Traps
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import Gate, claims
from ansible_collections.fleet.probe.plugins.module_utils._window.meter import Load, Meter, Overhead

BUDGET, STOP_AFTER, INTERRUPTED = "budget", "stop_after", "interrupted"  # why a window ended early
SLICE, PAUSE, CLOSELY = 0.02, 0.08, 0.05  # seconds: of a slice, between two, and of one without pauses
NEAR = 0.5  # of a limit: from then on there are no pauses
ESTIMATE = 0.1  # seconds


class Limits(NamedTuple):
    """What ends a window early; 0 is no limit.

    ``overhead`` is in percent of one CPU, ``rate`` in runs of the programs a second, ``hits`` is stop_after.
    """

    overhead: float = 0.0
    rate: float = 0.0
    hits: int = 0

    @property
    def budget(self) -> bool:
        """Whether there is a limit of what the probe may cost."""
        return bool(self.overhead or self.rate)

    def near(self, load: Load, part: float = 1.0) -> bool:
        """Whether a load is above ``part`` of a limit."""
        return bool(
            (self.overhead and load.share * 100 > self.overhead * part) or (self.rate and load.rate > self.rate * part)
        )


class Guard:
    """Watches a window from ``start`` to ``end``.

    ``detach`` takes the probe off. ``costs`` returns the costs of traps, and may wait for them; see Meter for both
    ``costs`` and ``traps``.
    ``asked`` says whether somebody wants the window to end now.
    ``stopped`` is why the window ended early, None while it did not; ``stopped_at`` is when, by ``clock``.
    """

    def __init__(
        self,
        loaded: Loaded,
        limits: Limits,
        clock: WindowClock,
        detach: Callable[[], None],
        traps: Traps,
        costs: Callable[[], Sequence[float]],
        asked: Callable[[], bool] = lambda: False,
    ) -> None:
        self.limits = limits
        self.gate = Gate(loaded, clock)
        self._asked = asked
        self._loaded, self._clock, self._detach, self._costs = loaded, clock, detach, costs
        self._meter = Meter(loaded, traps)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="guard", daemon=True)
        self._lock = threading.Lock()
        self.stopped: Optional[str] = None
        self.stopped_at = 0.0
        self.over = Load()  # what exceeded the budget
        self.trouble = ""  # why the budget could not be watched
        self._measured = False

    def start(self) -> None:
        """Begins to watch; the window has just opened."""
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Sleeps that long, or until the window ends early."""
        self._ends.wait(seconds)

    def enough(self, drained: int) -> bool:
        """Whether the window has ended early; ``drained`` is how many records it has sent.

        An operator's own program that sends records without the functions of fleet/tool.h claims none.
        """
        if self.limits.hits and drained >= self.limits.hits:
            self._claimed()
            self._stop(STOP_AFTER)
        return self.stopped is not None

    def end(self) -> None:
        """Ends the watch, also of a window that is not over by itself."""
        if self.limits.hits:
            self._claimed()
        self._ends.set()
        if self._thread.ident is not None:
            self._thread.join()

    @property
    def overhead(self) -> Optional[Overhead]:
        """What the probe cost; None where that was not measured."""
        return self._meter.overhead() if self._measured else None

    def _watch(self) -> None:
        closely = self.limits.budget  # the first second is measured without a pause
        try:
            if self.limits.budget:
                self._meter.begin()
                self._meter.costs = self._costs()
                self._measured = True
        except OSError as error:
            self.trouble = f"The kernel does not count how often the probe runs ({error.strerror})"
            closely = False
        opened = time.monotonic()
        near = opened
        while not self._ends.wait(CLOSELY if closely else SLICE if self._meter.measuring else PAUSE):
            if self._asked():
                self._stop(INTERRUPTED)
            if self.limits.hits:
                self._claimed()
            if self._measured:
                try:
                    if not self._meter.measuring:
                        self._meter.begin()
                        continue
                    load = self._meter.take(more=True)
                    now = time.monotonic()
                    near = now if self.limits.near(load, NEAR) else near
                    closely = now - near < 1.0
                    over = self._meter.judged()
                    if self.limits.near(over):
                        self.over = over
                        self._stop(BUDGET)
                    if not closely:
                        self._meter.close()
                except OSError as error:
                    self.trouble = f"The kernel no longer counts how often the probe runs ({error.strerror})"
                    self._measured = False
        if self._meter.measuring:
            self._meter.take()
        self._meter.close()

    def _claimed(self) -> None:
        claimed, ended = claims(self._loaded)
        if claimed >= self.limits.hits:
            self._stop(STOP_AFTER, ended)

    def _stop(self, why: str, ended: int = 0) -> None:
        """``ended`` is when the program itself closed the window, in nanoseconds of the monotonic clock."""
        with self._lock:
            if self.stopped is not None:
                return
            self.gate.close(self.limits.hits)
            ago = (time.monotonic_ns() - ended) / 1e9 if ended else 0.0
            self.stopped_at = self._clock.now() - max(0.0, ago)
            self.stopped = why
        self._ends.set()
        self._detach()


def estimate(loaded: Loaded, traps: Traps, costs: Sequence[float], clock: WindowClock) -> Overhead:
    """Opens the gate for ESTIMATE seconds and returns what the probe cost; raises OSError."""
    meter, gate = Meter(loaded, traps), Gate(loaded, clock)
    meter.costs = costs
    try:
        gate.open()
        meter.begin()
        time.sleep(ESTIMATE)
        meter.take()
    finally:
        gate.close()
        meter.close()
    return meter.overhead()
