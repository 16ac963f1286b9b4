# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stacks of many hosts in the formats that flame graphs are drawn from. Private to fleet.probe."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import locate

Results = Mapping[str, Mapping[str, Any]]


def weighed_stacks(results: Results) -> Iterator[tuple[list[str], int]]:
    """Every stack as its frames and its weight, outermost first: host, container, command, then functions.

    A result's ``frames`` have the innermost function first, as the kernel and every debugger list them. A stack's
    weight is its ``sum`` where it has one (nanoseconds that were waited with it), else its ``count``.
    """
    for located in locate(results, "stacks"):
        stack = located.row
        container = located.container.get("name") or (stack.get("container") or "")[:12] or "(no container)"
        yield [located.host, container, stack.get("comm") or "?", *reversed(stack["frames"])], _weight(stack)


def weight_unit(results: Results) -> str:
    """What stacks are weighed in: ``ns``, ``samples``; empty where they differ and add up to nothing that has one."""
    units = {located.row.get("unit") or "samples" for located in locate(results, "stacks")}
    return units.pop() if len(units) == 1 else ""


def _weight(stack: Mapping[str, Any]) -> int:
    weight: int = stack["count"] if stack.get("sum") is None else stack["sum"]
    return weight


def to_folded(results: Results) -> str:
    """Folded stacks, ``host;container;command;main;work 12`` a line, equal ones summed, sorted.

    The number is the stack's weight. A semicolon in a name becomes a colon, for it would end the frame.
    """
    counts: dict[str, int] = {}
    for frames, count in weighed_stacks(results):
        line = ";".join(frame.replace(";", ":").replace("\n", " ") for frame in frames)
        counts[line] = counts.get(line, 0) + count
    return "".join(f"{line} {count}\n" for line, count in sorted(counts.items()))


def to_speedscope(results: Results, name: str) -> dict[str, Any]:
    """One sampled profile in speedscope's file format (https://www.speedscope.app/file-format-schema.json)."""
    index: dict[str, int] = {}
    samples: list[list[int]] = []
    weights: list[int] = []
    for frames, count in weighed_stacks(results):
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
