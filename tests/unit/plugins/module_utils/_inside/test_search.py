# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches in containers: what fails costs the others nothing, and what lacks lzma is run again with it."""

from __future__ import annotations

import builtins
import sys
from typing import Any, Callable, List, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._inside import search as _search
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Outcome, Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import (
    NeedsLzma,
    run_searches,
    search_containers,
)
from probe_fakes import container


@pytest.fixture
def rounds(monkeypatch: pytest.MonkeyPatch) -> List[List[Job]]:
    """Jobs run in this process, which has not imported lzma yet, and see their container's id as its name; what ran
    in each round."""
    ran: List[List[Job]] = []

    def run(jobs: Sequence[Job], deadline: float, ended: Callable[[Outcome], None]) -> List[Outcome]:
        assert deadline == 4.0
        ran.append(list(jobs))
        outcomes = [outcome(job) for job in jobs]
        for each in outcomes:
            ended(each)
        return outcomes

    def outcome(job: Job) -> Outcome:
        try:
            reply = job.function(Inside(job.container.id, -1, -1, []))
        except ContainerError as error:
            return Outcome(job.container, failure=error)
        return Outcome(job.container, reply.payload, reply.fds)

    monkeypatch.setattr(_search, "run_in_containers", run)
    monkeypatch.setitem(sys.modules, "lzma", None)  # put back afterwards, whatever a test imports
    monkeypatch.delitem(sys.modules, "lzma")
    return ran


def look(inside: Inside) -> Reply:
    if inside.name == "packed" and "lzma" not in sys.modules:
        raise NeedsLzma
    if inside.name == "broken":
        raise inside.fail("It is broken.")
    return Reply([inside.name, sys.modules.get("lzma") is not None])


def these(*names: str) -> List[Container]:
    return [container(name) for name in names]


def test_answers_and_failures_are_apart(rounds: List[List[Job]]) -> None:
    answers, failures = search_containers(these("a", "broken", "b"), look, {"a": [7, 8]}, 4.0)
    assert [answer.container.id for answer in answers] == [answer.payload[0] for answer in answers] == ["a", "b"]
    assert failures == [Failure("broken", "resolve", "It is broken.")]
    assert [list(job.processes) for job in rounds[0]] == [[7, 8], *([job.container.pid] for job in rounds[0][1:])]


def test_each_outcome_is_told_once(rounds: List[List[Job]]) -> None:
    told: List[Any] = []
    kinds = {"a": "image", "packed": "image"}
    search_containers(
        these("a", "packed", "broken"), look, {}, 4.0, None, (), kinds, lambda one: told.append(one.payload)
    )
    assert told == [["a", False], None, ["packed", True]], "what is run again has no answer of its own"
    assert [job.kind for job in rounds[0]] == ["image", "image", None]


def test_only_what_needs_lzma_is_run_again(rounds: List[List[Job]]) -> None:
    jobs = [Job(each, look) for each in these("a", "packed", "broken", "packed")]
    outcomes = run_searches(jobs, 4.0)
    assert [len(jobs) for jobs in rounds] == [4, 2]
    assert [outcome.payload for outcome in outcomes] == [["a", False], ["packed", True], None, ["packed", True]]
    assert outcomes[2].failure is not None
    run_searches(jobs, 4.0)
    assert len(rounds) == 3, "lzma is imported by now"


def test_a_python_without_lzma_is_not_asked_twice(rounds: List[List[Job]], monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "lzma":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    (outcome,) = run_searches([Job(each, look) for each in these("packed")], 4.0)
    assert outcome.payload == ["packed", False] and len(rounds) == 2
