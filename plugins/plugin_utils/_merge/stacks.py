# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stacks of many hosts, in the formats that flame graph tools read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import HostRow, host_rows, of_probe, short_id

Results = Mapping[str, Mapping[str, Any]]


def weighed_stacks(results: Results, by: Sequence[str] = ("host", "name")) -> Iterator[tuple[list[str], int]]:
    """Every stack as its frames, outermost first (the values of ``by``, command, then functions), and its weight.

    A result's ``frames`` have the innermost function first, as the kernel and debuggers list them. A stack's weight is
    its ``sum`` where it has one (nanoseconds off CPU), otherwise its ``count``.
    """
    for entry in host_rows(results, "stacks"):
        stack = entry.row
        groups = [_group(entry, key) for key in by if key != "comm"]
        yield [*groups, stack.get("comm") or "?", *reversed(stack["frames"])], _weight(stack)


def _group(entry: HostRow, key: str) -> str:
    """The value of a merge key as the name of a frame."""
    if key in ("container", "name"):
        return entry.container.get("name") or short_id(entry.row.get("container") or "") or "(no container)"
    value = entry.row.get(key) if of_probe(key) else entry.value(key)
    return f"(no {key})" if value is None else str(value)


def weight_unit(results: Results) -> str:
    """The unit of the weights, ``ns``, ``samples`` or ``hits``; empty if the stacks have different units."""
    units = {entry.row.get("unit") or "samples" for entry in host_rows(results, "stacks")}
    return units.pop() if len(units) == 1 else ""


def _weight(stack: Mapping[str, Any]) -> int:
    weight: int = stack["count"] if stack.get("sum") is None else stack["sum"]
    return weight


def to_folded(results: Results) -> str:
    """Folded stacks: sorted lines of ``host;container;command;main;work 12``, equal stacks added up.

    The number is the stack's weight. A semicolon in a name becomes a colon, because it would end the frame.
    """
    counts: dict[str, int] = {}
    for frames, count in weighed_stacks(results):
        line = ";".join(frame.replace(";", ":").replace("\n", " ") for frame in frames)
        counts[line] = counts.get(line, 0) + count
    return "".join(f"{line} {count}\n" for line, count in sorted(counts.items()))


def to_speedscope(results: Results, name: str) -> dict[str, Any]:
    """One sampled profile in speedscope's file format (https://www.speedscope.app/file-format-schema.json).

    Its samples have no time of their own; they are sorted, so that equal callers lie side by side in any of its views.
    """
    index: dict[str, int] = {}
    samples: list[list[int]] = []
    weights: list[int] = []
    for frames, count in sorted(weighed_stacks(results)):
        samples.append([index.setdefault(frame, len(index)) for frame in frames])
        weights.append(count)
    return {
        "$schema": "https://www.speedscope.app/file-format-schema.json",
        "name": name,
        "exporter": "fleet.probe",
        "shared": {"frames": [{"name": frame} for frame in index]},
        "profiles": [
            {
                "type": "sampled",
                "name": name,
                "unit": "nanoseconds" if weight_unit(results) == "ns" else "none",
                "startValue": 0,
                "endValue": sum(weights),
                "samples": samples,
                "weights": weights,
            }
        ],
    }
