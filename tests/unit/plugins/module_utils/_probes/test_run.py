# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of the six steps, by a probe that only notes what it is asked to do."""

from __future__ import annotations

import sys
from typing import Any, Dict, List, Mapping, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events, most_events
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import AllContainersFailed
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import SELECTION_SPEC, read_selection
from ansible_collections.fleet.probe.plugins.module_utils._probes import live as _live
from ansible_collections.fleet.probe.plugins.module_utils._probes import run as _run
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._tools.execsnoop import EXECSNOOP_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import FakeLibbpf, bytecode, container, loaded, probe_params


class Noting(Probe):
    """Notes its steps."""

    def __init__(self, steps: List[str], fails: str = "", **given: Any) -> None:
        super().__init__(tool_collect(probe_params(EXECSNOOP_SPEC, **given), [], lambda _fields, _tail: {}))
        self.steps, self.fails = steps, fails

    def note(self, step: str) -> None:
        self.steps.append(step)
        if step == self.fails:
            raise HostError(f"{step} failed")

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        return bytecode

    def discovered(self, run: Run) -> None:
        self.note("discovered")

    def resolve(self, run: Run) -> None:
        self.note("resolve")

    def fill(self, loaded: Any) -> None:
        self.note("fill")

    def attach(self, run: Run) -> None:
        self.note("attach")

    def tick(self, run: Run) -> None:
        self.note("tick")

    def finish(self, run: Run, window: Window) -> None:
        self.note("finish")

    def rows(self, run: Run, window: Window, unfinished: Any) -> List[Dict[str, Any]]:
        self.note("rows")
        return []

    def events(self, run: Run, window: Window) -> Events:
        self.note("events")
        return Events()

    def end(self) -> None:
        self.steps.append("end")


class Unaudited:
    """Finds every process where it should be."""

    def look(self, *_found: Any) -> None: ...

    def opens(self) -> None: ...

    def finish(self, *_window: Any) -> None: ...


class Stage:
    """The host around a run: its containers, and a window that opens and closes at once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steps: List[str] = []
        self.missed: List[int] = []
        self.guards: List[Any] = []
        self.rooms: List[int] = []
        self.containers = [container("3f2a")]
        self.unknown: List[str] = []
        libbpf = FakeLibbpf()
        self.maps = loaded("execsnoop", libbpf)
        for name, value in (
            ("require_host", lambda: libbpf),
            ("list_pids", list),
            ("discover", lambda selection, processes: self.discovery()),
            ("load_bytecode", self.load),
            ("open_window", self.window),
            ("Watch", lambda *_: self),
            ("Audit", lambda *_: Unaudited()),
            ("root_level", lambda *_: 0),
        ):
            monkeypatch.setattr(_run, name, value)
        monkeypatch.setattr(_run.Coverage, "recheck", lambda _coverage: self.steps.append("recheck"))
        monkeypatch.setattr(Attachments, "close", lambda _attachments: self.steps.append("detach"))

    def discovery(self) -> Discovery:
        return Discovery(list(self.containers), list(self.containers), unknown=self.unknown)

    def load(self, *_given: Any) -> Any:
        self.steps.append("load")
        return self.maps

    def window(
        self,
        _loaded: Any,
        options: WindowOptions,
        _most: int,
        tick: Any,
        _clock: Any,
        missed: Any,
        edge: Any,
        _quiet: bool,
        _ring: str,
        guard: Any,
        reader: Any,
        show: Any,
        room: int,
    ) -> Window:
        assert missed() == 0
        self.steps.append("window")
        edge(True, 0.0)
        self.steps.append("open")
        tick()
        self.steps.append("close")
        edge(False, 0.0)
        self.missed.append(missed())
        window = Window(options, 1.0, 1.0, 2.0)
        window.tally = dict.fromkeys(("hits", "delivered", "ring_full", "map_full", "capped", "unpaired"), 0)
        show(window)
        self.guards.append(guard)
        self.rooms.append(room)
        return window

    def opened(self, _ago: float) -> None:
        """The watch's."""

    def tick(self) -> None:
        """The watch's."""
        self.steps.append("watch")

    def finish(self, ended: float) -> None:
        """The watch's."""
        self.steps.append("watched")

    def run(self, check_mode: bool = False, **probe: Any) -> Dict[str, Any]:
        selection = read_selection(probe_params(SELECTION_SPEC))
        return _run.run(Noting(self.steps, **probe), selection, bytecode("execsnoop"), check_mode)


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    return Stage(monkeypatch)


class Keeping:
    """Stacks that note their steps."""

    members = {"TASK_EXEC_ID": ("task_struct", "self_exec_id")}

    def __init__(self, steps: List[str]) -> None:
        self.steps = steps

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        self.steps.append("kept: compiled")
        return bytecode

    def constants(self) -> Dict[str, int]:
        return {"COLLECT_STACKS": 1}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        return {"stack_counts": {"max_entries": 7}}

    def stacks(self, run: Run, begun: Sequence[int]) -> List[Dict[str, Any]]:
        self.steps.append("kept: stacks")
        return [{"container": None, "frames": ["f"], "count": 2}]

    def attached(self) -> Dict[str, Any]:
        return {"unwound": {"complete": 2}}

    def __getattr__(self, step: str) -> Any:
        return lambda *_given: self.steps.append(f"kept: {step}")


PREPARED = ["discovered", "resolve", "load", "fill"]
ATTACHED = ["attach", "recheck"]
OPEN = ["open", "watch", "tick", "close"]


def test_a_quiet_probe_is_attached_before_its_window_opens(stage: Stage) -> None:
    result = stage.run()
    assert stage.steps == [
        *PREPARED, *ATTACHED, "window", *OPEN, "finish", "watched", "detach", "rows", "events", "end",
    ]  # fmt: skip
    assert result["window"]["ended_at"] == 2.0 and result["coverage"]["complete"] is True


def test_what_is_kept_has_its_part_in_each_step(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    given: List[Any] = []

    def load(*arguments: Any) -> Any:
        given[:] = arguments
        return stage.load()

    monkeypatch.setattr(_run, "load_bytecode", load)
    monkeypatch.setattr(Noting, "kept", Keeping(stage.steps))
    result = stage.run()
    assert stage.steps == [
        "kept: compiled", "discovered", "kept: discovered", "resolve", "kept: resolve", "load", "fill", "kept: fill",
        *ATTACHED, "window", "open", "watch", "tick", "kept: tick", "close", "finish", "kept: finish", "watched",
        "detach", "kept: stacks", "rows", "events", "end", "kept: end",
    ]  # fmt: skip
    _libbpf, _bytecode, constants, sizes, *_rest = given
    assert constants["COLLECT_STACKS"] == 1 and "TASK_EXEC_ID" in constants
    assert sizes["stack_counts"] == {"max_entries": 7}
    assert [stack["frames"] for stack in result["stacks"]] == [["f"]] and result["unwound"] == {"complete": 2}


def test_another_one_is_attached_for_its_window_alone(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noting, "quiet", False)
    stage.run()
    assert stage.steps == [
        *PREPARED, "window", *ATTACHED, *OPEN, "detach", "finish", "watched", "detach", "rows", "events", "end",
    ]  # fmt: skip


def test_what_is_detached_is_not_asked_what_it_missed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def missed(_probe: Noting, _run: Run) -> int:
        assert "detach" not in stage.steps, "the kernel has no answer for a closed descriptor"
        return 3 if "open" in stage.steps else 0

    monkeypatch.setattr(Noting, "quiet", False)
    monkeypatch.setattr(Noting, "missed", missed)
    stage.run()
    assert stage.missed == [3]


class Shown:
    """What shows a window."""

    def __init__(self, steps: List[str], path: str) -> None:
        self.steps = steps
        steps.append(f"shown in {path}")

    def show(self, _window: Window) -> None:
        self.steps.append("show")

    def finish(self, _window: Window) -> None:
        self.steps.append("shown")

    def close(self) -> None:
        self.steps.append("no longer shown")


def test_what_shows_a_window_is_made_before_anything_is_attached_and_waited_for_after_that(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_run, "live_file", lambda: "/jobs/x.live")
    monkeypatch.setattr(_live, "Live", lambda _probe, _run, path: Shown(stage.steps, path))
    stage.run(max_overhead=0.0)
    assert [step for step in stage.steps if "sho" in step or "tach" in step] == [
        "shown in /jobs/x.live", "attach", "show", "shown", "detach", "no longer shown",
    ]  # fmt: skip
    (guard,) = stage.guards
    assert guard is not None, "whoever watches can end the window, though nothing limits it"
    assert stage.rooms == [sys.maxsize], "the newest events are shown"


def test_the_window_has_room_for_as_many_events_as_the_result(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.run()
    monkeypatch.setattr(Noting, "reader", lambda _probe, _run: object())
    stage.run()
    assert stage.rooms == [most_events(320 * 1024), sys.maxsize], "a program's records need not have a time"


def test_check_mode_loads_and_attaches_nothing(stage: Stage) -> None:
    result = stage.run(check_mode=True)
    assert stage.steps == [*PREPARED, "detach", "end"]
    assert (result["window"], result["rows"], result["events"]) == (None, [], [])
    assert result["coverage"]["matched"] == 1 and result["coverage"]["attached"] == 0


def test_where_nothing_matches_check_mode_loads_nothing(stage: Stage) -> None:
    stage.containers = []
    result = stage.run(check_mode=True)
    assert stage.steps == [] and result["window"] is None and result["coverage"]["matched"] == 0
    assert result["warnings"] == ["No container is running on this host, so nothing was probed."]


def test_where_nothing_matches_the_window_opens_for_what_may_start(stage: Stage) -> None:
    stage.containers = []
    result = stage.run()
    assert stage.steps == [
        *PREPARED, *ATTACHED, "window", *OPEN, "finish", "watched", "detach", "rows", "events", "end",
    ]  # fmt: skip
    assert result["window"] and result["coverage"]["complete"] is False
    assert result["warnings"] == ["No container is running on this host, so nothing was probed."]


def test_names_that_are_unknown_fail_the_discovery(stage: Stage) -> None:
    stage.unknown = ["docker at /s cannot be queried."]
    coverage = stage.run()["coverage"]
    assert coverage["complete"] is False and coverage["attached"] == 1
    assert coverage["failed"] == [{"container": None, "stage": "discover", "reason": "docker at /s cannot be queried."}]


def test_a_container_in_a_sandbox_fails_and_costs_itself_alone(stage: Stage) -> None:
    stage.containers = [container("3f2a"), container("77", sandbox="gvisor")]
    result = stage.run()
    (failure,) = result["coverage"]["failed"]
    assert (failure["container"], failure["stage"]) == ("77", "resolve") and "gVisor" in failure["reason"]
    assert (result["coverage"]["matched"], result["coverage"]["attached"]) == (2, 1)
    assert [one["sandbox"] for one in result["containers"]] == [None, "gvisor"]


def test_where_all_are_in_sandboxes_the_probe_fails(stage: Stage) -> None:
    stage.containers = [container("77", sandbox="kata")]
    with pytest.raises(AllContainersFailed, match="runs in Kata Containers"):
        stage.run()
    assert stage.steps == []


@pytest.mark.parametrize("step", ["discovered", "resolve", "fill", "attach", "tick", "finish"])
def test_a_step_that_fails_is_the_last_one_and_what_is_attached_is_let_go(stage: Stage, step: str) -> None:
    with pytest.raises(HostError, match=f"{step} failed"):
        stage.run(fails=step)
    assert stage.steps[stage.steps.index(step) :] == [step, *([] if step == "discovered" else ["detach", "end"])]


@pytest.mark.parametrize("step", ["rows", "events"])
def test_what_goes_on_until_there_is_a_result_is_ended_where_there_is_none(stage: Stage, step: str) -> None:
    with pytest.raises(HostError, match=f"{step} failed"):
        stage.run(fails=step)
    assert stage.steps[-2:] == [step, "end"]
