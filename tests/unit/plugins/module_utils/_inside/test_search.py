# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches in containers: what fails costs the others nothing, and what lacks a module is run again with it."""

from __future__ import annotations

import importlib
import sys
from typing import Any, Callable, List, Optional, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._inside import search as _search
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Outcome, Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.imports import NeedsImport, Refusal
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import run_searches, search_containers
from probe_fakes import container


@pytest.fixture
def rounds(monkeypatch: pytest.MonkeyPatch) -> List[List[Job]]:
    """Jobs run in this process, which has not imported lzma yet, and see their container's id as its name; what ran
    in each round."""
    ran: List[List[Job]] = []

    def run(jobs: Sequence[Job], deadline: float, ended: Callable[[Outcome], None]) -> List[Outcome]:
        assert 0 < deadline <= 4.0 and (ran or deadline == 4.0)
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
        except ImportError as error:
            return Outcome(job.container, failure=ContainerError("resolve", f"failed: {error}"))
        return Outcome(job.container, reply.payload, reply.fds)

    monkeypatch.setattr(_search, "run_in_containers", run)
    monkeypatch.setitem(sys.modules, "lzma", None)  # put back afterwards, whatever a test imports
    monkeypatch.delitem(sys.modules, "lzma")
    return ran


def look(inside: Inside) -> Reply:
    if inside.name == "packed" and "lzma" not in sys.modules:
        raise NeedsImport(name="lzma")
    if inside.name == "curious":
        raise NeedsImport("a helper cannot import pty", name="pty")
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
    def without(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", without)
    (outcome,) = run_searches([Job(each, look) for each in these("packed")], 4.0)
    assert outcome.payload == ["packed", False] and len(rounds) == 2


def test_the_first_answer_brings_what_later_helpers_need(
    rounds: List[List[Job]], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: List[Optional[str]] = []

    def one_by_one(inside: Inside) -> Reply:
        seen.append("lzma" if "lzma" in sys.modules else None)
        return look(inside)

    def run(jobs: Sequence[Job], deadline: float, ended: Callable[[Outcome], None]) -> List[Outcome]:
        outcomes = []
        for job in jobs:
            outcomes.append(Outcome(job.container, job.function(Inside(job.container.id, -1, -1, [])).payload))
            ended(outcomes[-1])
        return outcomes

    monkeypatch.setattr(_search, "run_in_containers", run)
    run_searches([Job(each, one_by_one) for each in these("packed", "packed", "packed")], 4.0)
    assert seen == [None, "lzma", "lzma", "lzma"], "only the first runs twice"


def test_nothing_is_imported_for_whoever_asks(rounds: List[List[Job]]) -> None:
    sys.modules.pop("pty", None)
    (outcome,) = run_searches([Job(each, look) for each in these("curious")], 4.0)
    assert outcome.failure is not None and "pty" in outcome.failure.reason
    forged = Job(container("forged"), lambda inside: Reply({"import": "pty"}))
    (outcome,) = run_searches([forged], 4.0)
    assert outcome.payload == {"import": "pty"} and len(rounds) == 2, "it is an answer like any other"
    assert "pty" not in sys.modules


def test_who_asks_for_ever_is_given_up(rounds: List[List[Job]], monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(range(1000))
    monkeypatch.setattr(_search.time, "monotonic", lambda: float(next(now)))
    (outcome,) = run_searches([Job(container("endless"), lambda inside: Reply({"import": "lzma"}))], 4.0)
    assert outcome.failure is not None and "did not answer in time" in outcome.failure.reason
    assert len(rounds) == 4


def test_a_helper_finds_no_module() -> None:
    with pytest.raises(NeedsImport) as raised:
        Refusal.find_spec("a.b", ["/somewhere"])
    assert raised.value.name == "a.b"
