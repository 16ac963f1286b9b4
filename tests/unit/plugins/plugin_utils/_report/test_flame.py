# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._report.flame import flame
from fleet_results import answer


def stack(*frames: str, count: int = 1) -> dict[str, Any]:
    return {"container": f"{1:064x}", "pid": 5, "comm": "app", "frames": list(frames), "count": count}


def test_boxes_are_as_wide_as_their_samples_and_lie_on_their_callers() -> None:
    found = flame({"a": answer(stacks=[stack("work", "main", count=3), stack("idle", "main", count=1), stack("main")])})
    assert found is not None
    assert (found["total"], found["unit"], found["depth"]) == (5, "samples", 6)
    boxes = {box["name"]: (box["level"], box["left"], box["width"]) for box in found["boxes"]}
    assert boxes == {
        "all": (0, 0.0, 100.0),
        "a": (1, 0.0, 100.0),
        "web1": (2, 0.0, 100.0),
        "app": (3, 0.0, 100.0),
        "main": (4, 0.0, 100.0),
        "idle": (5, 0.0, 20.0),
        "work": (5, 20.0, 60.0),
    }


def test_recursion_stacks_boxes() -> None:
    found = flame({"a": answer(stacks=[stack("f", "f", "f")])})
    assert found is not None
    assert [box["level"] for box in found["boxes"] if box["name"] == "f"] == [4, 5, 6]


def test_boxes_too_narrow_to_see_are_left_out() -> None:
    found = flame({"a": answer(stacks=[stack("big", count=9999), stack("small", count=1)])})
    assert found is not None
    assert {"big", "small"} & {box["name"] for box in found["boxes"]} == {"big"}


def test_without_stacks_there_is_no_flame_graph() -> None:
    assert flame({"a": answer()}) is None
