# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that is open, as lines: its events as they come, its rows as they change, and how it stands."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import lost
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import HostRow, host_rows, merge_rows
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import cell, width
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import COMMON, clock, of_event, table

# Columns are at least this wide from the first event on, so that few later ones are wider.
_LEAST = {"container": 16, "pid": 7, "container_pid": 7, "comm": 15}
_NUMBERS = ("pid", "container_pid")
ROWS_EVERY = 2.0  # seconds between two lists of rows, where the output is no terminal
_AROUND = 5  # lines of a terminal that are not rows: titles, notes, how the window stands, and one to spare


class EventLines:
    """Lays out events that come one by one: columns only get wider, and new titles are shown when columns change."""

    def __init__(self) -> None:
        self._widths: dict[str, int] = {}

    def add(self, events: Iterable[HostRow]) -> list[str]:
        """The lines of these events, below their titles if those are new."""
        rows = [{key: cell(value) for key, value in _columns(event).items()} for event in events]
        titles = [key for key in dict.fromkeys(key for row in rows for key in row) if key not in self._widths]
        for key in titles:
            self._widths[key] = max(_LEAST.get(key, 0), width(key))
        for row in rows:
            for key, text in row.items():
                self._widths[key] = max(self._widths[key], width(text))
        head = [self._line({key: key for key in self._widths})] if titles else []
        return head + [self._line(row) for row in rows]

    def _line(self, texts: Mapping[str, str]) -> str:
        parts = []
        for key, wide in self._widths.items():
            text = texts.get(key, "-")
            gap = " " * (wide - width(text))
            parts.append(gap + text if key in _NUMBERS else text + gap)
        return "  ".join(parts).rstrip()


def _columns(entry: HostRow) -> dict[str, Any]:
    """The columns of an event, as in the table of events, without the host."""
    event = entry.row
    own = {key: value for key, value in event.items() if key not in COMMON and not key.endswith("_hex")}
    return {
        "time": clock(event.get("time")),
        "container": entry.container.get("name") or event.get("container") or None,
        **{key: event[key] for key in _NUMBERS if event.get(key) is not None},
        "comm": event.get("comm") or None,
        **{key: of_event(key, value) for key, value in own.items()},
    }


class Watched:
    """The window of one host: takes what the host shows, and says what to print."""

    def __init__(self, host: str, by: Sequence[str] | None, duration: float, most: int, sort: str | None) -> None:
        self._host, self._by, self._most, self._sort = host, by, most, sort
        self._duration = duration
        self._counts: dict[str, Any] = {}
        self._shown: dict[str, Any] | None = None
        self._began = 0.0  # by the caller's clock
        self._event_lines = EventLines()
        self._pending: list[str] = []
        self._number = 0
        self._printed = -math.inf  # when rows were last printed as lines
        self.sequence = 0

    def take(self, shown: Mapping[str, Any], now: float) -> None:
        """Takes what the host shows (LIVE of the schema) at ``now``, seconds of a clock that cannot be set."""
        if self._shown is None:
            self._began = now - max(0.0, shown["at"] - shown["started_at"])
            self._pending.append(f"The window is open for {self._duration:g} s, {_probed(shown)}; Ctrl-C closes it.")
        self._shown, self.sequence = dict(shown), shown["sequence"]
        new = [event for number, event in zip(shown["numbers"], shown["events"], strict=True) if number > self._number]
        missing = shown["last"] - self._number - len(new)
        self._number = max(self._number, shown["last"])
        if missing > 0:
            self._pending.append(f"… {missing} events are not shown here, because they came too fast")
        answers = {self._host: {"events": new, "containers": shown["containers"]}}
        self._pending += self._event_lines.add(host_rows(answers, "events"))

    def lines(self, now: float, drawing: bool, last: bool = False) -> list[str]:
        """What is to be printed and stays. Rows are not, where they can be ``drawing``, but every two seconds else."""
        lines, self._pending = self._pending, []
        if self._shown is None or drawing or (now - self._printed < ROWS_EVERY and not last):
            return lines
        changed = self._changed()
        if changed:
            self._printed = now
            lines += [self.standing(now), *changed]
        return lines

    def drawn(self, now: float, columns: int, height: int) -> list[str]:
        """What is to be redrawn: the rows as far as there is room, and how the window stands."""
        rows = table(self._merged(), min(self._most, max(1, height - _AROUND)), self._sort) if self._shown else []
        return [cut(line, columns - 1) for line in [*rows, self.standing(now)]]

    def standing(self, now: float) -> str:
        """``12 of 30 s; containers: 1; hits: 5, lost: 0``: how the window stands."""
        if self._shown is None:
            return "The probe is being attached …"
        elapsed = min(max(now - self._began, 0.0), self._duration)
        containers = f"containers: {self._shown['matched']}"
        return f"{elapsed:.0f} of {self._duration:g} s; {containers}; {_hits(self._shown['accounting'])}"

    def _merged(self) -> list[dict[str, Any]]:
        shown = self._shown or {}
        answers = {self._host: {key: shown.get(key) for key in ("rows", "containers")}}
        try:
            return merge_rows(answers, self._by)
        except OptionError:  # a key that no row has so far
            return merge_rows(answers)

    def _changed(self) -> list[str]:
        """The rows that have changed since the last call."""
        changed = []
        for row in self._merged():
            key = json.dumps([row["by"], row.get("unit")], sort_keys=True)
            state = [row["count"], row.get("sum")]
            if self._counts.get(key) != state:
                self._counts[key] = state
                changed.append(row)
        return table(changed, self._most, self._sort)


def _probed(shown: Mapping[str, Any]) -> str:
    number = shown["matched"]
    if not number:
        return "and no container matches so far"
    return "1 container is probed" if number == 1 else f"{number} containers are probed"


def _hits(accounting: Mapping[str, int]) -> str:
    hits = f"hits: {accounting.get('hits', 0)}, lost: {lost(accounting)}"
    if accounting.get("capped"):
        hits += "; max_events is reached, so further events are counted and not shown"
    return hits


def cut(text: str, columns: int) -> str:
    """``text`` as far as it fits into so many columns of a terminal."""
    if width(text) <= columns:
        return text
    kept = used = 0
    while used + width(text[kept]) < columns:
        used += width(text[kept])
        kept += 1
    return text[:kept] + "…"
