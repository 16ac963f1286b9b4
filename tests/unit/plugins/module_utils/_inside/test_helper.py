# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which helper starts when; what helpers do is in the integration tests."""

from __future__ import annotations

import os
from typing import Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside import helper
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Outcome, Reply, run_in_containers
from probe_fakes import container


class Channel:
    """Of a helper that says nothing."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    def fileno(self) -> int:
        return self._fd


class Helper:
    """A helper that takes as many turns of the loop as its container's name says: ``a-3``."""

    started: List[str] = []
    ended_at: Dict[str, int] = {}
    hung: List[str] = []

    def __init__(self, index: int, job: Job, _deadline: float) -> None:
        self.index, self.container, self.limit = index, job.container, 0.0
        self._left = int(job.container.id.rpartition("-")[2])
        if self._left == 0:
            raise ContainerError("resolve", "It has ended.")
        self.started.append(job.container.id)
        self.pidfd, self._theirs = os.pipe()
        self.channel = Channel(self._theirs)
        self.ended = False

    def healthy(self, _now: float) -> bool:
        return self.container.id not in self.hung

    def receive(self) -> bool:
        return True

    def outcome(self, _now: float) -> Optional[Outcome]:
        self._left -= 1
        if self._left > 0:
            return None
        self.ended_at[self.container.id] = len(self.started)
        return Outcome(self.container, self.container.id)

    def release(self) -> None:
        os.close(self.pidfd)
        os.close(self._theirs)


@pytest.fixture(autouse=True)
def helpers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helper, "_Helper", Helper)
    for kept in (Helper.started, Helper.ended_at, Helper.hung):
        kept.clear()


def job(name: str, kind: Optional[str] = None) -> Job:
    def nothing(_inside: Inside) -> Reply:
        return Reply(None)

    return Job(container(name), nothing, kind=kind)


def test_the_others_of_a_kind_wait_for_the_first() -> None:
    told: List[str] = []
    jobs = [job("a-3", "x"), job("b-1", "x"), job("c-1"), job("d-2", "y"), job("e-1", "x"), job("f-1", "y")]
    outcomes = run_in_containers(jobs, ended=lambda one: told.append(one.container.id))
    assert [outcome.payload for outcome in outcomes] == ["a-3", "b-1", "c-1", "d-2", "e-1", "f-1"]
    assert Helper.started[:3] == ["a-3", "c-1", "d-2"]
    assert (
        Helper.started.index("b-1") >= Helper.ended_at["a-3"] and Helper.started.index("e-1") >= Helper.ended_at["a-3"]
    )
    assert Helper.started.index("f-1") >= Helper.ended_at["d-2"]
    assert sorted(told) == sorted(Helper.started) and told[0] == "c-1"


def test_nobody_waits_for_one_that_hangs() -> None:
    Helper.hung.append("a-9")
    run_in_containers([job("a-9", "x"), job("b-1", "x"), job("c-1", "x")])
    assert Helper.started == ["a-9", "b-1", "c-1"] and Helper.ended_at["c-1"] < 4


def test_one_that_cannot_start_is_no_first() -> None:
    outcomes = run_in_containers([job("a-0", "x"), job("b-2", "x"), job("c-1", "x")])
    assert outcomes[0].failure is not None and Helper.started == ["b-2", "c-1"]
    assert Helper.started.index("c-1") >= Helper.ended_at["b-2"]


def test_no_more_than_so_many_run_at_once() -> None:
    run_in_containers([job(f"{number}-1") for number in range(helper._CONCURRENT + 2)])
    assert Helper.ended_at["0-1"] == helper._CONCURRENT
