# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The profile's own reader is in tests/integration/test_export_readers.py."""

from __future__ import annotations

import gzip
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._runtimes.protobuf import Message
from ansible_collections.fleet.probe.plugins.plugin_utils._report.pprof import to_pprof
from fleet_results import HOSTILE, answer, container, failed


def stack(*frames: str, count: int = 1, **changes: Any) -> dict[str, Any]:
    return {"container": f"{1:064x}", "pid": 5, "comm": "app", "frames": list(frames), "count": count, **changes}


def read(results: dict[str, Any]) -> Message:
    return Message(gzip.decompress(to_pprof(results)))


def test_frames_are_strings_of_the_profile() -> None:
    profile = read({"a": answer(stacks=[stack("leaf", "main", count=3)], containers=[container(1, name=HOSTILE)])})
    strings = profile.texts(6)
    assert strings[0] == "" and len(strings) == len(set(strings))
    assert {"leaf", "main", "samples", "count", "host", "a", "container", HOSTILE, "comm", "app"} <= set(strings)
    assert len(profile.messages(2)) == 1 and len(profile.messages(4)) == len(profile.messages(5)) == 2


def test_equal_functions_are_one_and_every_stack_has_a_place() -> None:
    stacks = [stack("leaf", "main"), stack("main"), stack()]
    profile = read({"a": answer(stacks=stacks), "b": answer(stacks=[stack("leaf")])})
    assert len(profile.messages(5)) == 3  # leaf, main, ?
    assert len(profile.messages(2)) == 4


def test_times_come_with_their_waits() -> None:
    profile = read({"a": answer(stacks=[stack("leaf", count=3, sum=10**30, unit="ns")])})
    assert {"waits", "time", "nanoseconds"} <= set(profile.texts(6)) and len(profile.messages(1)) == 2


def test_hits_are_no_samples() -> None:
    profile = read({"a": answer(stacks=[stack("leaf", count=3, unit="hits")])})
    assert "hits" in profile.texts(6) and "samples" not in profile.texts(6)


def test_equal_answers_give_equal_bytes() -> None:
    results = {"a": answer(stacks=[stack("leaf")]), "b": failed("no")}
    assert to_pprof(results) == to_pprof(results)
    assert read({}).texts(6) == ["", "samples", "count"]
