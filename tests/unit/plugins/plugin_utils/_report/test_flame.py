# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._report.flame import flame, flame_difference
from fleet_results import answer


def stack(*frames: str, count: int = 1) -> dict[str, Any]:
    return {"container": f"{1:064x}", "pid": 5, "comm": "app", "frames": list(frames), "count": count}


def test_boxes_are_as_wide_as_their_samples_and_lie_on_their_callers() -> None:
    found = flame({"a": answer(stacks=[stack("work", "main", count=3), stack("idle", "main", count=1), stack("main")])})
    assert found is not None
    assert (found["total"], found["unit"], found["depth"]) == (5, "samples", 4)
    boxes = {box["name"]: (box["level"], box["left"], box["width"]) for box in found["boxes"]}
    assert boxes == {
        "all": (0, 0.0, 100.0),
        "app": (1, 0.0, 100.0),
        "main": (2, 0.0, 100.0),
        "idle": (3, 0.0, 20.0),
        "work": (3, 20.0, 60.0),
    }


def test_recursion_stacks_boxes() -> None:
    found = flame({"a": answer(stacks=[stack("f", "f", "f")])})
    assert found is not None
    assert [box["level"] for box in found["boxes"] if box["name"] == "f"] == [2, 3, 4]


def test_boxes_too_narrow_to_see_are_left_out() -> None:
    found = flame({"a": answer(stacks=[stack("big", count=9999), stack("small", count=1)])})
    assert found is not None
    assert {"big", "small"} & {box["name"] for box in found["boxes"]} == {"big"}


def test_without_stacks_there_is_no_flame_graph() -> None:
    assert flame({"a": answer()}) is None


def test_hosts_are_one_graph_grouped_by_what_was_asked() -> None:
    results = {host: answer(stacks=[stack("work", "main")]) for host in ("a", "b")}

    def names(*by: str) -> list[str]:
        found = flame(results, by)
        assert found is not None
        return [box["name"] for box in found["boxes"]]

    assert names() == ["all", "app", "main", "work"]
    assert names("label.app") == ["all", "web", "app", "main", "work"]
    assert names("host", "container", "comm")[:4] == ["all", "a", "b", "web1"]
    assert names("label.no", "pid") == ["all", "(no label.no)", "5", "app", "main", "work"]


def test_groups_and_functions_of_the_kernel_are_told_apart() -> None:
    kernel = stack("read_[k]", "main", "[vdso]", "app+0x4f2a", "operator+")
    for by, groups in (((), {"all", "app"}), (("label.app", "comm"), {"all", "web", "app"})):
        found = flame({"a": answer(stacks=[kernel])}, by)
        assert found is not None
        kinds = {box["name"]: box["kind"] for box in found["boxes"]}
        assert kinds == {
            **dict.fromkeys(groups, "group"),
            "operator+": "",
            "app+0x4f2a": "nameless",
            "[vdso]": "nameless",
            "main": "",
            "read_[k]": "kernel",
        }


def test_a_run_of_unknown_frames_is_one_box() -> None:
    unknown = ["[unknown]"] * 135
    found = flame({"a": answer(stacks=[stack("work", *unknown, "main", *unknown)])})
    assert found is not None
    assert [box["name"] for box in found["boxes"]] == ["all", "app", "[unknown]", "main", "[unknown]", "work"]


def test_a_difference_has_what_only_one_run_has() -> None:
    before = {"a": answer(stacks=[stack("work", "main", count=3), stack("idle", "main", count=1)])}
    after = {"a": answer(stacks=[stack("work", "main", count=50), stack("new", "main", count=50)])}
    found = flame_difference(before, after)
    assert found is not None and found["depth"] == 4
    boxes = {box["name"]: (box["before"], box["after"], box["change"], box["width"]) for box in found["boxes"]}
    assert boxes == {
        "all": (100.0, 100.0, "same", 100.0),
        "app": (100.0, 100.0, "same", 100.0),
        "main": (100.0, 100.0, "same", 100.0),
        "idle": (25.0, 0.0, "less3", 12.5),
        "new": (0.0, 50.0, "more3", 25.0),
        "work": (75.0, 50.0, "less3", 62.5),
    }
    innermost = [box for box in found["boxes"] if box["level"] == 3]
    assert [box["left"] for box in innermost] == [0.0, 12.5, 37.5]
    assert flame_difference(before, {"a": answer()}) is None
