# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes that take stacks: processes are looked at while the window is open, and once it has closed."""

from __future__ import annotations

import mmap
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._probes import stack_probe as _stack_probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.stack_probe import StackProbe, stack_collect
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import ReadStacks, StackOptions
from ansible_collections.fleet.probe.plugins.module_utils._tools.profile import PROFILE_SPEC
from probe_fakes import container, probe_params, probe_run

KEPT = StackOptions(True, False, 77, False)


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch) -> List[str]:
    """What the mappings are asked for."""
    calls: List[str] = []

    class Noting:
        def __init__(self, _loaded: Any, _readable: bool, _tells: bool, _interpreters: Any, _first: Any) -> None:
            calls.append("made")

        def tick(self) -> None:
            calls.append("tick")

        def finish(self) -> None:
            calls.append("finish")

    monkeypatch.setattr(_stack_probe, "Mappings", Noting)
    return calls


def probe() -> StackProbe:
    return StackProbe(stack_collect(probe_params(PROFILE_SPEC), "count", "samples"), KEPT)


def test_processes_are_looked_at_in_every_tick_and_at_the_end(noted: List[str]) -> None:
    one, run = probe().kept, probe_run([container("a")])
    one.tick(run)
    one.fill(run.loaded)
    one.tick(run)
    one.finish(run, None)  # type: ignore[arg-type]
    assert noted == ["made", "tick", "finish"]


def test_stacks_are_read_with_what_was_noted_of_them(noted: List[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def read(_loaded: Any, kept: StackOptions, _mappings: Any, _places: Any, copies: Any, later: Any) -> ReadStacks:
        assert kept is KEPT and copies == {} and later == {5: 2}
        counts = {"complete": 1, "cut": 2, "frame_pointers": 0}
        symbols = [{"name": "f()", "symbols": ["_Z1fv"]}]
        return ReadStacks([{"count": 3}], symbols, counts, [], ["Frames have no names"], {})

    monkeypatch.setattr(_stack_probe, "read_stacks", read)
    one, run = probe().kept, probe_run([container("a")])
    assert one.stacks(run, [5, 5]) == [] and run.warnings == []
    one.fill(run.loaded)
    assert one.stacks(run, [5, 5]) == [{"count": 3}] and run.warnings == ["Frames have no names"]
    assert one.attached()["symbols"] == [{"name": "f()", "symbols": ["_Z1fv"]}]
    assert one.attached()["unwound"] == {"complete": 1, "cut": 2, "frame_pointers": 0}


def test_options_become_constants_and_room() -> None:
    whole = probe()
    one = whole.kept
    assert one.constants() == {"USER_STACKS": 1, "KERNEL_STACKS": 0, "UNWIND": 0, "INTERPRETERS": 0}
    sizes = {name: size["max_entries"] for name, size in one.sizes().items()}
    python = {"interpreters": 1, "interpreter_frames": 1, "code_objects": 1}
    kept = {"stack_frames": 77, "stack_counts": 77, "processes": 77, **python}
    assert sizes == {**kept, "copied": 1, "copies": mmap.PAGESIZE}
    one.resolve(probe_run([container("a")]))
    assert one.constants()["UNWIND"] == 1
    assert {name: size["max_entries"] for name, size in one.sizes().items()} == {**kept, "copied": 77}
    assert (whole.collect.unit, whole.collect.pids) == ("samples", True)  # type: ignore[attr-defined]
