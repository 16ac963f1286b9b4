# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import to_folded, to_speedscope, weight_unit
from fleet_results import answer


def stack(*frames: str, count: int = 1, **changes: Any) -> dict[str, Any]:
    return {"container": f"{1:064x}", "pid": 5, "comm": "app", "frames": list(frames), "count": count, **changes}


RESULTS = {
    "b": answer(stacks=[stack("work", "main", count=3), stack("work", "main", count=4, pid=6)]),
    "a": answer(stacks=[stack("std::a;b", "main"), stack("idle", container=None)]),
}


def test_folded_stacks_have_the_outermost_frame_first_and_sum_equal_ones() -> None:
    assert to_folded(RESULTS).splitlines() == [
        "a;(no container);app;idle 1",
        "a;web1;app;main;std::a:b 1",
        "b;web1;app;main;work 7",
    ]
    assert to_folded({"a": answer()}) == ""


def test_speedscope_refers_to_frames_by_number_and_weighs_all() -> None:
    profile = to_speedscope(RESULTS, "mine")
    names = [frame["name"] for frame in profile["shared"]["frames"]]
    (sampled,) = profile["profiles"]
    told = [[names[number] for number in sample] for sample in sampled["samples"]]
    assert told[-1] == ["b", "web1", "app", "main", "work"] and told == sorted(told), "equal callers are neighbours"
    assert len(names) == len(set(names))
    assert sampled["weights"] == [1, 1, 3, 4]
    assert sampled["endValue"] == 9


def test_off_cpu_stacks_are_weighed_by_time() -> None:
    waited = {"a": answer(stacks=[stack("nap", "main", count=2, sum=7000, unit="ns"), stack("x", count=900, sum=1)])}
    assert to_folded(waited).splitlines() == ["a;web1;app;main;nap 7000", "a;web1;app;x 1"]
    assert to_speedscope(waited, "mixed")["profiles"][0]["unit"] == "none"
    alone = {"a": answer(stacks=[stack("nap", count=2, sum=7000, unit="ns")])}
    profile = to_speedscope(alone, "waits")["profiles"][0]
    assert (profile["unit"], profile["weights"], profile["endValue"]) == ("nanoseconds", [7000], 7000)
    assert weight_unit(alone) == "ns"
    assert weight_unit({"a": answer(stacks=[stack("x", sum=None, unit="samples")])}) == "samples"
