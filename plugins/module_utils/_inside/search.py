# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches the files of many containers, each in the namespace helper of its container."""

from __future__ import annotations

import functools
import time
from typing import Callable, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Outcome, Reply, run_in_containers
from ansible_collections.fleet.probe.plugins.module_utils._inside.imports import (
    NeedsImport,
    import_for_helpers,
    may_ask_for,
)

_IMPORT = "import"  # in the answer of a helper that needs one


def search_containers(
    containers: Sequence[Container],
    look: Callable[[Inside], Reply],
    pids: Mapping[str, List[int]],
    deadline: float,
    opens: Optional[Callable[[str], bool]] = None,
    debug_dirs: Sequence[str] = (),
    kinds: Optional[Mapping[str, str]] = None,
    ended: Callable[[Outcome], None] = lambda _outcome: None,
) -> Tuple[List[Outcome], List[Failure]]:
    """Run ``look`` in each container; returns the outcomes with an answer, and the failures of the others.

    ``pids`` maps a container's id to the host PIDs of its processes (default: its init), whose mapped files go
    into ``Inside.mapped``, with a handle if ``opens`` accepts its path. ``deadline`` is in seconds for each container.
    ``debug_dirs`` are directories of the host with debug files. ``kinds`` has the ``Job.kind`` of a container's id;
    ``ended`` gets each outcome, see ``run_in_containers``.
    """
    jobs = [
        Job(each, look, pids.get(each.id, [each.pid]), opens, debug_dirs, kinds.get(each.id) if kinds else None)
        for each in containers
    ]
    answers, failures = [], []
    for outcome in run_searches(jobs, deadline, ended):
        if outcome.failure is None:
            answers.append(outcome)
        else:
            failures.append(Failure(outcome.container.id, outcome.failure.stage, outcome.failure.reason))
    return answers, failures


def run_searches(
    jobs: Sequence[Job], deadline: float, ended: Callable[[Outcome], None] = lambda _outcome: None
) -> List[Outcome]:
    """``run_in_containers``; a job that imports what this process has not runs again after an import of that.

    All further runs of a job together have one more ``deadline``.
    """

    def answered(outcome: Outcome) -> None:
        name = _asked(outcome)
        if name is None:
            ended(outcome)
        else:
            import_for_helpers(name)  # at once, so that those which are forked from here on have it

    jobs = [job._replace(function=functools.partial(_answer, job.function)) for job in jobs]
    outcomes = run_in_containers(jobs, deadline, answered)
    until = time.monotonic() + deadline
    while True:
        again = [number for number, outcome in enumerate(outcomes) if _asked(outcome) is not None]
        if not again:
            return outcomes
        left = until - time.monotonic()
        if left <= 0:
            return [outcome if _asked(outcome) is None else _unanswered(outcome) for outcome in outcomes]
        for number, outcome in zip(again, run_in_containers([jobs[number] for number in again], left, answered)):
            outcomes[number] = outcome


def _answer(look: Callable[[Inside], Reply], inside: Inside) -> Reply:
    """The job: runs in the helper, inside the container."""
    try:
        return look(inside)
    except NeedsImport as missing:
        if not may_ask_for(missing.name):
            raise
        return Reply({_IMPORT: missing.name})


def _asked(outcome: Outcome) -> Optional[str]:
    """The module that a helper asks for; None if it has answered or failed."""
    payload = outcome.payload
    name = payload.get(_IMPORT) if isinstance(payload, dict) else None
    return name if isinstance(name, str) and may_ask_for(name) else None


def _unanswered(outcome: Outcome) -> Outcome:
    reason = f"The helper for container {outcome.container.describe()} did not answer in time; the host is overloaded."
    return Outcome(outcome.container, failure=ContainerError("resolve", reason))
