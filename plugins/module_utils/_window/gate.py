# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate of the window, the map ``gate`` of bpf/include/fleet/window.h.

The programs open and close it by the kernel's clock: user space sets it before the moment, and on a busy host it may be
run long after that. Away from both edges the gate is simply open, so that no hit has to read the clock.
"""

from __future__ import annotations

import threading
from typing import Tuple

from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock, shifted

CLOSED, OPEN, BY_CLOCK = range(3)  # enum of bpf/include/fleet/window.h
EDGE = 0.5  # seconds before its end from which a window is left to the clock


class Gate:
    """The gate of one window. Two threads may use it: once it is closed, it stays closed.

    Times are epoch seconds by ``clock``.
    """

    def __init__(self, loaded: Loaded, clock: WindowClock) -> None:
        self._loaded, self._clock = loaded, clock
        self._lock = threading.Lock()
        self._state = CLOSED
        self._epoch = 0.0  # that of the monotonic clock by which the gate was set
        self._since = 0.0  # when it was set
        self._was_closed = False

    def open(self) -> float:
        """Lets the programs count hits from now on; returns the time."""
        self._set(OPEN)
        return self._clock.now()

    def open_by_clock(self, opens: float, closes: float) -> None:
        """Lets the programs count the hits between two times."""
        self._epoch = self._clock.follow()[-1][1]
        self._set(BY_CLOCK, *(max(int((when - self._epoch) * 1e9), 0) for when in (opens, closes)))
        self._since = self._clock.now()

    @property
    def can_keep_time(self) -> bool:
        """Whether the programs can open and close it; an operator's own program need not have a gate."""
        return "gate" in self._loaded.maps and not shifted()

    @property
    def keeps_time(self) -> bool:
        """Whether the programs open and close it, at the times that ``open_by_clock`` got.

        A suspension of the host stops the clock of the programs, so they would be late.
        """
        return self._state == BY_CLOCK and self._clock.follow()[-1][1] == self._epoch

    def passed(self, when: float) -> float:
        """When a gate that keeps time opened or closed, which should have been at ``when``."""
        return max(when, self._since)

    def opened(self, opens: float, closes: float) -> None:
        """Has the programs look at the clock near the end of an open window, and no longer before that."""
        ends = self._clock.now() >= closes - EDGE
        if ends and self._state == OPEN:
            self.open_by_clock(opens, closes)
        elif not ends and self._state == BY_CLOCK:
            self.open()

    def close(self, stop_after: int = 0) -> None:
        """Has the programs ignore hits; one that has passed the gate already finds no hit left to claim."""
        with self._lock:
            self._was_closed = True
            _write(self._loaded, "gate", state=CLOSED, opens=0, closes=0)
            if stop_after:
                _write(self._loaded, "control", events=0, claimed=stop_after, ended=0)

    def _set(self, state: int, opens: int = 0, closes: int = 0) -> None:
        with self._lock:
            if not self._was_closed:
                self._state = state
                _write(self._loaded, "gate", state=state, opens=opens, closes=closes)


def claims(loaded: Loaded) -> Tuple[int, int]:
    """How many hits of stop_after are claimed, and when the last one was (monotonic nanoseconds, 0 before)."""
    entry = loaded.maps.get("control")
    if entry is None:  # the operator's own program need not have it
        return 0, 0
    fields = entry.value.unpack(loaded.libbpf.lookup(entry.fd, FIRST_KEY, entry.value_size))
    return fields["claimed"], fields["ended"]


def _write(loaded: Loaded, name: str, **fields: int) -> None:
    entry = loaded.maps.get(name)
    if entry is not None:
        loaded.libbpf.update(entry.fd, FIRST_KEY, entry.value.pack(**fields))
