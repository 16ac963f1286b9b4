# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the host's container runtimes, side by side, and fits their claims to what the kernel shows.

Private to fleet.probe. An endpoint comes from the ``endpoints`` option, else from the environment
variable that the runtime's own tools read, else from the well-known paths.
"""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils import _runtime_docker
from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._runtime import DEADLINE, Answer, Claim, RuntimeTrouble
from ansible_collections.fleet.probe.plugins.module_utils._scan import Found
from ansible_collections.fleet.probe.plugins.module_utils._target import TargetOptions, check_endpoint
from ansible_collections.fleet.probe.plugins.module_utils._text import printable_text


@dataclass
class Named:
    """Claims and runtime names by ``id()`` of the Found they belong to, and the warnings."""

    claims: Dict[int, Claim] = field(default_factory=dict)
    runtimes: Dict[int, str] = field(default_factory=dict)
    warnings: List[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Question:
    runtime: str
    endpoint: str
    ask: Callable[[str], List[Claim]]


def claims(found: List[Found], options: TargetOptions, environ: Mapping[str, str] = os.environ) -> Named:
    """What runtimes say of the containers ``found``; never raises for what a runtime does."""
    named = Named()
    for one in found:
        if one.match is not None and one.match.runtime is not None:
            named.runtimes[id(one)] = one.match.runtime
    by_id: Dict[str, Found] = {}
    for one in found:
        # Runtimes on the host speak of the host's containers: an inner cgroup of the same name, which
        # whoever may write cgroups in a container can make, is not theirs.
        if one.match is not None and one.parent is None:
            by_id[one.match.id] = one
    if not by_id:
        return named
    answers = _ask(_questions(options, environ, named.warnings))
    for answer in answers:
        if answer.trouble is not None:
            named.warnings.append(
                f"{answer.runtime} at {printable_text(answer.endpoint)} cannot be asked: {answer.trouble}; "
                f"its containers are listed without names, images and labels."
            )
        for claim in answer.claims:
            claimed = by_id.get(claim.id)
            # The cgroup's own word on the runtime stands, where it has one.
            if claimed is None or named.runtimes.get(id(claimed), answer.runtime) not in _COMPATIBLE[answer.runtime]:
                continue
            named.claims[id(claimed)] = claim
            named.runtimes[id(claimed)] = answer.runtime
    return named


# cri-dockerd puts Docker's containers under kubepods, where the path alone would mean containerd's.
_COMPATIBLE = {"docker": ("docker", "containerd")}


def _questions(options: TargetOptions, environ: Mapping[str, str], warnings: List[str]) -> List[_Question]:
    questions: List[_Question] = []
    if options.runtimes is None or "docker" in options.runtimes:
        docker = _endpoint("docker", options, environ.get("DOCKER_HOST"), "DOCKER_HOST", warnings)
        if docker is not None:
            questions.append(_Question("docker", docker, _runtime_docker.list_containers))
        else:
            present = [path for path in _runtime_docker.WELL_KNOWN if os.path.exists(path)][:1]
            questions.extend(_Question("docker", path, _runtime_docker.list_containers) for path in present)
    return questions


def _endpoint(
    runtime: str, options: TargetOptions, variable: Optional[str], name: str, warnings: List[str]
) -> Optional[str]:
    if runtime in options.endpoints:
        return options.endpoints[runtime]
    if not variable:
        return None
    try:
        return check_endpoint(f"The environment variable {name} on the host", runtime, variable)
    except OptionError as error:
        # The host's environment is not the operator's input: worth a warning, not the run.
        warnings.append(f"{error} The well-known sockets are tried instead.")
        return None


def _ask(questions: List[_Question]) -> List[Answer]:
    """All answers, in the order of the questions; nobody is waited for beyond the deadline."""
    answers: List[Optional[Answer]] = [None] * len(questions)

    def work(index: int, question: _Question) -> None:
        answer = Answer(question.runtime, question.endpoint)
        try:
            answer.claims = question.ask(question.endpoint)
        except RuntimeTrouble as error:
            answer.trouble = str(error)
        except Exception as error:
            # A runtime's answer must not cost the run, whatever it holds; say what it was.
            answer.trouble = f"its answer could not be used ({type(error).__name__})"
        answers[index] = answer

    threads = [
        threading.Thread(target=work, args=(index, question), daemon=True) for index, question in enumerate(questions)
    ]
    for thread in threads:
        thread.start()
    until = time.monotonic() + DEADLINE + 0.5
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    return [
        answer or Answer(question.runtime, question.endpoint, trouble=f"no answer within {DEADLINE:g} s")
        for question, answer in zip(questions, list(answers))
    ]
