# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The boxes of a flame graph of all hosts' stacks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import weighed_stacks, weight_unit

# In percent. Narrower boxes are less than a pixel on any screen; the boxes below them include their weight.
_NARROWEST = 0.05
_DEEPEST = 128
_UNKNOWN = "[unknown]"
_KERNEL = "_[k]"
_NAMELESS = re.compile(r".+\+0x[0-9a-f]+|\[\w+\]")


@dataclass
class _Frame:
    name: str
    count: int = 0
    callees: dict[str, _Frame] = field(default_factory=dict)


def flame(results: Mapping[str, Mapping[str, Any]], by: Sequence[str] = ()) -> dict[str, Any] | None:
    """``{total, unit, depth, boxes: [{name, kind, count, level, left, width}]}``, or None if there are no stacks.

    One graph of all hosts: the first boxes are the values of ``by``, then the commands, then their functions.
    ``kind`` is ``group`` for these and the box of all stacks, ``kernel``, ``nameless``, or empty for a function of a
    program. ``unit`` is the unit of the counts: ``samples``, ``hits`` or ``ns`` (off CPU). ``left`` and ``width`` are
    percent of the whole; ``level`` is 0 for the box of all stacks. Boxes with the same parent are sorted by name, so
    that two graphs can be compared side by side.
    """
    root = _tree(weighed_stacks(results, by))
    if not root.count:
        return None
    groups = len({*by, "comm"})
    boxes: list[dict[str, Any]] = []
    waiting = [(root, 0, 0.0)]
    while waiting:
        frame, level, left = waiting.pop()
        width = 100 * frame.count / root.count
        if width < _NARROWEST or level > _DEEPEST:
            continue
        boxes.append(
            {
                "name": frame.name,
                "kind": "group" if level <= groups else _kind(frame.name),
                "count": frame.count,
                "level": level,
                "left": round(left, 4),
                "width": round(width, 4),
            }
        )
        for _name, callee in sorted(frame.callees.items()):
            waiting.append((callee, level + 1, left))
            left += 100 * callee.count / root.count
    boxes.sort(key=lambda box: (box["level"], box["left"]))
    return {"total": root.count, "unit": weight_unit(results), "depth": boxes[-1]["level"] + 1, "boxes": boxes}


def flame_difference(
    before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]], by: Sequence[str] = ()
) -> dict[str, Any] | None:
    """``{depth, boxes: [{name, before, after, change, level, left, width}]}`` of two runs; None unless both have some.

    ``before`` and ``after`` are percent of the run, ``width`` is the mean of both: nothing of either is missing.
    ``change`` is ``same``, or ``more`` or ``less`` with 1 to 3 for how much.
    """
    trees = [_tree(weighed_stacks(results, by)) for results in (before, after)]
    if not all(tree.count for tree in trees):
        return None
    boxes: list[dict[str, Any]] = []
    empty = _Frame("")
    waiting = [("all", trees[0], trees[1], 0, 0.0)]
    while waiting:
        name, *pair, level, left = waiting.pop()
        first, last = (100 * frame.count / tree.count for frame, tree in zip(pair, trees, strict=True))
        width = (first + last) / 2
        if width < _NARROWEST or level > _DEEPEST:
            continue
        boxes.append(
            {
                "name": name,
                "before": round(first, 2),
                "after": round(last, 2),
                "change": _change(last - first),
                "level": level,
                "left": round(left, 4),
                "width": round(width, 4),
            }
        )
        for callee in sorted({*pair[0].callees, *pair[1].callees}):
            inner = [frame.callees.get(callee, empty) for frame in pair]
            waiting.append((callee, inner[0], inner[1], level + 1, left))
            left += sum(50 * frame.count / tree.count for frame, tree in zip(inner, trees, strict=True))
    boxes.sort(key=lambda box: (box["level"], box["left"]))
    return {"depth": boxes[-1]["level"] + 1, "boxes": boxes}


def _kind(name: str) -> str:
    """What kind of function has this name in stacks."""
    return "kernel" if name.endswith(_KERNEL) else "nameless" if _NAMELESS.fullmatch(name) else ""


def _change(points: float) -> str:
    """How a change of so many percentage points is coloured."""
    size = sum(abs(points) >= step for step in (0.5, 2.0, 5.0))
    return f"{'more' if points > 0 else 'less'}{size}" if size else "same"


def _tree(stacks: Iterable[tuple[list[str], int]]) -> _Frame:
    root = _Frame("all")
    for frames, count in stacks:
        root.count += count
        frame = root
        for number, name in enumerate(frames):
            if name == _UNKNOWN == frames[number - 1]:
                continue  # a run of these says no more than one, and made graphs of a hundred levels
            frame = frame.callees.setdefault(name, _Frame(name))
            frame.count += count
    return root
