# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a window while it is open: its newest events, its largest rows and its counters, in a file for who watches.

A child process reads the maps, decodes and writes, so that none of that delays the window. It is forked before the
probe is attached and keeps only the maps, so nothing stays attached when it gets stuck. What it has to know of the
window comes through a socket that never blocks the window: what finds no room there is not shown, and counted.
"""

from __future__ import annotations

import collections
import contextlib
import dataclasses
import json
import os
import pickle
import select
import signal
import socket
import time
from typing import Any, Deque, Dict, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, reap
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result
from ansible_collections.fleet.probe.plugins.module_utils._result.result import LOSSES, named
from ansible_collections.fleet.probe.plugins.module_utils._window.detach import DRAFT
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, read_tally

HAND_OVER = 0.05  # seconds between two messages of records
MOST_RECORDS, MOST_MESSAGE = 200, 64 << 10  # records and their bytes in one message
STEP, LOOK = 0.2, 0.5  # seconds between two files, and between two looks at the maps
SHARE = 10  # a look that took long is not repeated before ten times as long has passed
MOST_EVENTS, MOST_ROWS = 500, 200
MOST_BYTES = 128 << 10  # of the events, and of the rows
NICE = 5
GRACE = 2.0  # seconds that the child has to write its last file


class Live:
    """The window's side. ``path`` is the file, which is always whole: each one replaces the one before.

    It has one object: ``sequence`` (of the file), ``started_at``, ``at`` (epoch seconds), ``duration``, ``ended``,
    ``events`` with their ``numbers`` (from 1), ``last`` (the number of the newest), ``rows``, ``more_rows``,
    ``containers`` (as many as fit), ``matched`` (how many there are) and ``accounting``.
    """

    def __init__(self, probe: Probe, run: Run, path: str) -> None:
        self._probe, self._containers = probe, run.ownership.containers
        self._known, self._names = len(self._containers), 0
        self._taken = self._skipped = 0
        self._next = 0.0
        reader, self._writer = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._writer.setblocking(False)
        keep = [reader.fileno(), *(entry.fd for entry in run.loaded.maps.values())]
        self._child = fork_child(lambda: _Screen(probe, run, path, reader).follow(), keep)
        reader.close()
        self._open = True

    def show(self, window: Window) -> None:
        """Hands over what is new in the window, if it is time for that."""
        now = time.monotonic()
        if self._open and now >= self._next:
            self._next = now + HAND_OVER
            self._hand_over(window)

    def finish(self, window: Window) -> None:
        """The window has closed."""
        if self._open:
            self._hand_over(window)
            self._writer.close()
            self._open = False

    def close(self) -> None:
        """Waits for the child, which has little left to do, and ends it if it does not end by itself."""
        self._writer.close()
        self._open = False
        reap(self._child, GRACE)
        # A child that has ended and was waited for is no process any more.
        with contextlib.suppress(ChildProcessError):
            if os.waitpid(self._child, os.WNOHANG)[0] == 0:
                os.kill(self._child, signal.SIGKILL)
                reap(self._child, GRACE)

    def _hand_over(self, window: Window) -> None:
        # Containers and names come before the records that have their numbers.
        names = self._probe.site_names()
        if len(names) > self._names and self._send("names", list(names)):
            self._names = len(names)
        while self._known < len(self._containers):
            container = dataclasses.replace(self._containers[self._known], processes=[])
            if not self._send("container", container):
                return
            self._known += 1
        records = window.records[self._taken :][:MOST_RECORDS]
        while records and sum(map(len, records)) > MOST_MESSAGE:
            records = records[: len(records) // 2]
        skipped = len(window.records) - self._taken - len(records)
        about = (window.started_at, window.options.duration, list(window.epochs))
        if self._send("records", (records, skipped + self._skipped, about)):
            self._skipped = 0
        else:
            self._skipped += skipped + len(records)
        self._taken = len(window.records)

    def _send(self, kind: str, what: Any) -> bool:
        """Whether the child gets this message."""
        try:
            self._writer.send(pickle.dumps((kind, what)))
        except (ConnectionError, BlockingIOError):
            return False
        except OSError:  # it is too long
            if kind != "container":
                return False
            return self._send("long container", dataclasses.replace(what, labels={}, pod=None))
        return True


class _Screen:
    """The child's side."""

    def __init__(self, probe: Probe, run: Run, path: str, reader: socket.socket) -> None:
        self._probe, self._run, self._path, self._reader = probe, run, path, reader
        self._layout = run.layout
        self._containers: List[Container] = run.ownership.containers
        self._window = Window(probe.collect.shared.window, 0.0)
        self._events: Deque[Tuple[int, Dict[str, Any]]] = collections.deque(maxlen=MOST_EVENTS)
        self._number = self._sequence = 0
        self._shown: Dict[str, Any] = {}
        self._rows: Tuple[List[Dict[str, Any]], int] = ([], 0)
        self._look_at = 0.0
        self._accounting: Dict[str, int] = {}
        self._duration = 0.0

    def follow(self) -> None:
        """Writes a file after each step in which something has changed, until the other side closes the socket."""
        with contextlib.suppress(OSError):
            os.nice(NICE)
        goes_on = True
        while goes_on:
            until = time.monotonic() + STEP
            while goes_on and time.monotonic() < until:
                if select.select([self._reader], [], [], max(0.0, until - time.monotonic()))[0]:
                    goes_on = self._take()
            if self._window.started_at:
                self._look(last=not goes_on)
                self._write(ended=not goes_on)

    def _take(self) -> bool:
        """Takes one message; False when there will be no more."""
        message = self._reader.recv(1 << 20)
        if not message:
            return False
        # The other side of the socket is this very program.
        kind, what = pickle.loads(message)
        if kind == "names":
            self._probe.take_site_names(what)
        elif kind == "records":
            records, skipped, (self._window.started_at, self._duration, self._window.epochs) = what
            self._window.records = records
            for event in self._probe.events(self._run, self._window):
                self._number += 1
                self._events.append((self._number, event))
            self._number += skipped
        else:
            self._containers.append(what)
        return True

    def _look(self, last: bool) -> None:
        """Reads the maps, unless that was done a moment ago or takes long."""
        began = time.monotonic()
        if began < self._look_at and not last:
            return
        self._window.records = []
        # A map that changes meanwhile may not be readable; the next look has another chance.
        with contextlib.suppress(OSError, ProbeError):
            tally = read_tally(self._run.loaded)
            self._accounting = {name: tally[name] for name in ("hits", "delivered", *LOSSES) if name in tally}
            rows = self._probe.rows(self._run, self._window, [])
            rows.sort(key=lambda row: (-row["count"], str(row["container"]), str(row["by"])))
            self._rows = rows[:MOST_ROWS], len(rows)
        took = time.monotonic() - began
        self._look_at = began + max(LOOK, SHARE * took)

    def _write(self, ended: bool) -> None:
        names = {container.id: container.name for container in self._containers}
        rows = _fitting([named(row, names) for row in self._rows[0]])
        # The newest come first into the room that there is.
        events = _fitting([(number, named(event, names)) for number, event in reversed(self._events)])[::-1]
        shown = {
            "started_at": self._window.started_at,
            "duration": self._duration,
            "ended": ended,
            "numbers": [number for number, _event in events],
            "events": [event for _number, event in events],
            "last": self._number,
            "rows": rows,
            "more_rows": self._rows[1] - len(rows),
            "containers": _fitting([container_result(container) for container in self._containers]),
            "matched": len(self._containers),
            "accounting": self._accounting,
        }
        if shown == self._shown:
            return
        self._shown = shown
        self._sequence += 1
        text = f"{self._sequence}\n{json.dumps({'sequence': self._sequence, 'at': time.time(), **shown})}\n"
        draft = self._path + DRAFT
        try:
            fd = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
            with open(fd, "w", encoding="utf-8") as file:
                file.write(text)
            os.rename(draft, self._path)
        except OSError:
            # Where there is no room for it, the result alone says what was measured.
            with contextlib.suppress(OSError):
                os.unlink(draft)


def _fitting(entries: Sequence[Any]) -> List[Any]:
    """The first of ``entries``, as many as fit into MOST_BYTES."""
    kept: List[Any] = []
    left = MOST_BYTES
    for entry in entries:
        left -= len(json.dumps(entry)) + 2
        if left < 0:
            break
        kept.append(entry)
    return kept
