# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches the files of many containers, each in the namespace helper of its container."""

from __future__ import annotations

import functools
import sys
from typing import Callable, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Outcome, Reply, run_in_containers

_NEEDS_LZMA = "lzma"  # the answer of a helper whose job raised NeedsLzma


class NeedsLzma(Exception):
    """Raised by a job that needs ``lzma``: its helper was forked without it and cannot import it now."""


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
    """``run_in_containers``; a job that raises NeedsLzma runs again after an import of ``lzma``.

    lzma is not imported at the top because it takes memory and is rarely needed. If this Python has no lzma,
    ``sys.modules["lzma"]`` is None in the second run.
    """

    def answered(outcome: Outcome) -> None:
        if outcome.payload != _NEEDS_LZMA:
            ended(outcome)

    jobs = [job._replace(function=functools.partial(_answer, job.function)) for job in jobs]
    outcomes = run_in_containers(jobs, deadline, answered)
    again = [number for number, outcome in enumerate(outcomes) if outcome.payload == _NEEDS_LZMA]
    if again:
        _import_lzma()
        for number, outcome in zip(again, run_in_containers([jobs[number] for number in again], deadline, ended)):
            outcomes[number] = outcome
    return outcomes


def _answer(look: Callable[[Inside], Reply], inside: Inside) -> Reply:
    """The job: runs in the helper, inside the container."""
    try:
        return look(inside)
    except NeedsLzma:
        return Reply(_NEEDS_LZMA)


def _import_lzma() -> None:
    try:
        import lzma  # noqa: F401
    except ImportError:
        sys.modules["lzma"] = None  # type: ignore[assignment]
