# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes in containers' files: which link the kernel is given, and what a later look costs."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.call import CALL_SPEC, call_options
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import AllContainersFailed
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_UPROBE_MULTI
from ansible_collections.fleet.probe.plugins.module_utils._probes import user_probe as _user_probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import UserProbe
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedTarget
from probe_fakes import container, probe_params, probe_run

WEB, OTHER = container("web"), container("other")


class FakeAttachPoints:
    """Notes what is attached; containers of ``refuses`` are refused."""

    def __init__(self, refuses: Tuple[str, ...] = ()) -> None:
        self.calls: List[Any] = []
        self.refuses = refuses
        self.per_container = False
        self.functions = ["hot_fn"]

    def add(self, located: List[ResolvedTarget], index: Dict[str, int]) -> List[Failure]:
        self.calls.append(("add", [entry.container.id for entry in located], index))
        return [Failure(e.container.id, "resolve", "refused") for e in located if e.container.id in self.refuses]

    def check_single(self, programs: int) -> None:
        self.calls.append(("check_single", programs))

    def attach(self, _attachments: Any, programs: Any, wanted: Any, _coverage: Any, multi: bool) -> None:
        self.calls.append(("attach", programs, wanted, multi))

    def release(self, _attachments: Any, gone: Container) -> None:
        self.calls.append(("release", gone.id))


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> UserProbe:
    monkeypatch.setattr(_user_probe, "offers_uprobe_multi", lambda _libbpf: True)
    monkeypatch.setattr(_user_probe, "locate", look(WEB))
    options = call_options(probe_params(CALL_SPEC))
    made = UserProbe(options.collect, FunctionRequest("/bin/hot", ["hot_fn"]), options.programs)
    made.attach_points = FakeAttachPoints()  # type: ignore[assignment]
    return made


def look(*found: Container) -> Any:
    """A look that finds the file in these containers and in no other."""

    def locate(containers: List[Container], _where: Any, _pids: Any) -> Tuple[List[ResolvedTarget], List[Failure]]:
        there = [one for one in containers if one in found]
        lost = [Failure(one.id, "resolve", "There is no file") for one in containers if one not in found]
        return [ResolvedTarget(one, []) for one in there], lost

    return locate


def calls(probe: UserProbe) -> List[Any]:
    noted: List[Any] = probe.attach_points.calls  # type: ignore[attr-defined]
    return noted


def test_where_the_kernel_can_all_places_are_one_link(probe: UserProbe) -> None:
    run = probe_run([WEB, OTHER], {"hit": 5})
    probe.resolve(run)
    assert probe.attach_type == BPF_TRACE_UPROBE_MULTI
    assert [failure.container for failure in run.coverage.failed] == ["other"]
    probe.attach(run)
    assert calls(probe) == [("add", ["web"], run.ownership.index()), ("attach", {"hit": 5}, {"hit": False}, True)]


def test_where_it_cannot_their_number_is_checked_before(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_user_probe, "offers_uprobe_multi", lambda _libbpf: False)
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    probe.attach(run)
    assert probe.attach_type == 0
    assert calls(probe)[1:] == [("check_single", 1), ("attach", {"hit": 5}, {"hit": False}, False)]


def test_nothing_found_is_the_end(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_user_probe, "locate", look())
    with pytest.raises(AllContainersFailed, match="There is no file"):
        probe.resolve(probe_run([WEB]))


def test_a_newcomer_is_attached_and_one_that_is_refused_is_told(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    monkeypatch.setattr(_user_probe, "locate", look(OTHER))
    probe.attach_points.refuses = ("other",)  # type: ignore[attr-defined]
    probe.appeared(run, [OTHER], {})
    assert [failure.reason for failure in run.coverage.failed] == ["refused"]
    assert calls(probe)[-1][0] == "attach"
    probe.vanished(run, OTHER)
    assert calls(probe)[-1] == ("release", "other")


def test_places_get_their_names_after_the_window(probe: UserProbe) -> None:
    probe.finish(probe_run([WEB]), None)  # type: ignore[arg-type]
    assert probe.collect.functions == ["hot_fn"]
