# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks container runtimes, side by side, and fits their claims to what the kernel shows."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import match_path, owner
from ansible_collections.fleet.probe.plugins.module_utils._discover.endpoints import Question, docker_ahead, questions
from ansible_collections.fleet.probe.plugins.module_utils._discover.scan import Found
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import ENDPOINT_RUNTIMES, TargetOptions
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import DEADLINE, Claim, RuntimeClientError


@dataclass(frozen=True)
class FinishedCall:
    """A runtime that was asked: where, about how many containers, and what went wrong if something did."""

    runtime: str
    endpoint: str
    containers: int
    error: Optional[str]


@dataclass
class Named:
    """Claims and runtime names by ``id()`` of the Found they belong to, who was asked, and the warnings."""

    claims: Dict[int, Claim] = field(default_factory=dict)
    runtimes: Dict[int, str] = field(default_factory=dict)
    calls: List[FinishedCall] = field(default_factory=list)
    warnings: List[str] = field(default_factory=list)


@dataclass
class _Answer:
    claims: List[Claim] = field(default_factory=list)
    trouble: Optional[str] = None


class _Asking:
    """A question that a thread of its own waits with."""

    def __init__(self, ask: Callable[[], List[Claim]]) -> None:
        self._ask = ask
        self._answer: Optional[_Answer] = None
        self._until = time.monotonic() + DEADLINE + 0.5
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        answer = _Answer()
        try:
            answer.claims = self._ask()
        except RuntimeClientError as error:
            answer.trouble = str(error)
        except Exception as error:
            # A runtime's answer must not cost the run, whatever it holds; say what it was.
            answer.trouble = f"its answer could not be used ({type(error).__name__})"
        self._answer = answer

    def answer(self) -> _Answer:
        """Nobody is waited for beyond the deadline, which counts from when the question was put."""
        self._thread.join(max(0.0, self._until - time.monotonic()))
        return self._answer or _Answer(trouble=f"no answer within {DEADLINE:g} s")


class Ahead:
    """Asks the host's Docker Engine as soon as a container of its is seen: it answers while the scan goes on.

    Not before: a connection to a socket that systemd keeps would start an engine that nobody needs. The
    others are asked where their containers' keepers say, which is known when the scan is over.
    """

    def __init__(self, options: TargetOptions, environ: Mapping[str, str]) -> None:
        self._options, self._environ = options, environ
        self._done = False
        self.asking: Dict[Tuple[str, str], _Asking] = {}

    def saw(self, path: str) -> None:
        """Takes the cgroup of a container; for the first of Docker's that is not a user's, asks."""
        if self._done or owner(path):
            return
        match = match_path(path)
        if match is None or match.runtime != "docker":
            return
        self._done = True
        place = docker_ahead(self._options, self._environ)
        if place is not None:
            self.asking["docker", place[0]] = _Asking(place[1])


def name_containers(
    found: List[Found], options: TargetOptions, environ: Mapping[str, str], ahead: Optional[Ahead] = None
) -> Named:
    """What runtimes say of the containers ``found``; never raises for what a runtime does.

    ``ahead`` has asked already what it could.
    """
    named = Named(runtimes={id(one): one.runtime for one in found if one.runtime is not None})
    asked = questions(found, options, environ, named.warnings)
    for question, answer in zip(asked, _ask(asked, ahead.asking if ahead else {})):
        if answer.trouble is not None:
            named.warnings.append(
                f"{question.runtime} at {printable_text(question.where)} cannot be queried: "
                f"{printable_text(answer.trouble)}; names, images or labels of its containers are missing."
            )
        named.calls.append(FinishedCall(question.runtime, question.where, len(question.about), answer.trouble))
        _fit(question, answer, named)
    for one in found:
        if id(one) not in named.claims:
            claim = _from_disk(one)
            if claim is not None:
                named.claims[id(one)] = claim
    _warn_of_nameless(found, asked, options, named)
    return named


def _fit(question: Question, answer: _Answer, named: Named) -> None:
    about = {one.id: one for one in question.about}
    for claim in answer.claims:
        one = about.get(claim.id)
        if one is None:
            # Gone meanwhile, or made up: the kernel shows no such container where this runtime may speak.
            continue
        if not question.extra:
            named.claims[id(one)] = claim
            named.runtimes[id(one)] = question.runtime
        elif id(one) in named.claims and claim.pod is not None:
            named.claims[id(one)] = replace(named.claims[id(one)], pod=claim.pod)


def _from_disk(one: Found) -> Optional[Claim]:
    # A nested runtime's bundles lie in a container's root, where nothing is read with privileges.
    # A Docker Engine's bundles name nobody.
    if one.parent is not None or one.owner != 0 or one.starter is None or one.runtime == "docker":
        return None
    bundle = one.starter.bundle or (f"{one.starter.bundles}/{one.id}" if one.starter.bundles else None)
    if bundle is None:
        return None
    # Imported when it is needed, as the clients in _questions are.
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes.oci import read_bundle

    return read_bundle(one.id, bundle)


def _warn_of_nameless(found: Sequence[Found], asked: Sequence[Question], options: TargetOptions, named: Named) -> None:
    """Containers of a runtime that was found nowhere: a warning with how to say where it is."""
    reached = {id(one) for question in asked for one in question.about}
    nameless: Dict[str, int] = {}
    for one in found:
        runtime = named.runtimes.get(id(one), "unknown")
        askable = runtime in ENDPOINT_RUNTIMES and (options.runtimes is None or runtime in options.runtimes)
        if askable and one.parent is None and id(one) not in reached and id(one) not in named.claims:
            nameless[runtime] = nameless.get(runtime, 0) + 1
    for runtime, count in sorted(nameless.items()):
        named.warnings.append(
            f"{runtime}: no socket was found for {count} of its containers, so their names, images and labels "
            f"are missing; set endpoints.{runtime} to its socket."
        )


def _ask(asked: Sequence[Question], ahead: Mapping[Tuple[str, str], _Asking]) -> List[_Answer]:
    """All answers, in the order of the questions, which are put side by side."""
    asking = [
        # The rootless, the inner and the extra ones are other questions, whatever their place is called.
        (ahead.get((question.runtime, question.where)) if question.outer else None) or _Asking(question.ask)
        for question in asked
    ]
    return [one.answer() for one in asking]
