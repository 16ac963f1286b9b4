# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls container runtimes in parallel and matches their claims to the containers that the kernel shows."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import TICKS_PER_SECOND, boot_seconds
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import match_path, owner
from ansible_collections.fleet.probe.plugins.module_utils._discover.endpoints import (
    RuntimeCall,
    early_docker_call,
    runtime_calls,
)
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import ENDPOINT_RUNTIMES, Selection
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import DEADLINE, Claim, RuntimeClientError

_SHOWN = 8  # ids in a warning
CREATION = 5.0  # seconds after which a runtime lists every container that it has started


class FinishedCall(NamedTuple):
    """A call of a runtime: its endpoint, for how many containers it was made, and the error if it failed."""

    runtime: str
    endpoint: str
    containers: int
    error: Optional[str]


@dataclass(eq=False, repr=False)
class RuntimeNames:
    """Claims and runtime names by ``id()`` of their KernelContainer, the calls that were made, and the warnings.

    ``unknown`` has a sentence for each container that a runtime should have named and did not, also by ``id()``;
    ``unnamed`` are those and the ones that may only be too young.
    """

    claims: Dict[int, Claim] = field(default_factory=dict)
    runtimes: Dict[int, str] = field(default_factory=dict)
    calls: List[FinishedCall] = field(default_factory=list)
    warnings: List[str] = field(default_factory=list)
    unknown: Dict[int, str] = field(default_factory=dict)
    unnamed: Set[int] = field(default_factory=set)


class _Answer(NamedTuple):
    claims: List[Claim]
    error: Optional[str] = None


class _PendingCall:
    """A call that a thread of its own waits for."""

    def __init__(self, send: Callable[[], List[Claim]]) -> None:
        self._send = send
        self._answer: Optional[_Answer] = None
        self._until = time.monotonic() + DEADLINE + 0.5
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        try:
            self._answer = _Answer(self._send())
        except RuntimeClientError as error:
            self._answer = _Answer([], str(error))
        except Exception as error:
            # No answer of a runtime may fail the run, so report what went wrong.
            self._answer = _Answer([], f"its answer could not be used ({type(error).__name__})")

    def answer(self) -> _Answer:
        """Wait for the answer, at most until the deadline, which counts from the start of the call."""
        self._thread.join(max(0.0, self._until - time.monotonic()))
        return self._answer or _Answer([], f"no answer within {DEADLINE:g} s")


class EarlyCall:
    """Calls the host's Docker Engine as soon as the scan meets one of its containers, so that both run in parallel.

    Not before, because connecting to a socket of systemd would start an engine that is not needed. The
    endpoints of the other runtimes are in the arguments of shims, which are known when the scan has ended. Where most
    containers are known from the ``last`` discovery, nothing is asked either: the engine names the few others sooner
    when they are known and it need not list all.
    """

    def __init__(self, options: Selection, environ: Mapping[str, str], last: bool = False) -> None:
        self._options, self._environ = options, environ
        self._done = last
        self.pending: Dict[Tuple[str, str], _PendingCall] = {}

    def on_cgroup(self, path: str) -> None:
        """Takes the cgroup of a container; calls the engine at the first one that is Docker's and root's."""
        if self._done or owner(path):
            return
        match = match_path(path)
        if match is None or match.runtime != "docker":
            return
        self._done = True
        call = early_docker_call(self._options, self._environ)
        if call is not None:
            endpoint, send = call
            self.pending["docker", endpoint] = _PendingCall(send)


def name_containers(
    found: List[KernelContainer],
    options: Selection,
    environ: Mapping[str, str],
    early: Optional[EarlyCall] = None,
) -> RuntimeNames:
    """What the runtimes say about the containers ``found``; failures of runtimes become warnings.

    ``early`` has the calls that were sent during the scan.
    """
    names = RuntimeNames(runtimes={id(one): one.runtime for one in found if one.runtime is not None})
    calls = runtime_calls(found, options, environ, names.warnings)
    for call, answer in zip(calls, _send_all(calls, early.pending if early else {})):
        if answer.error is not None:
            names.warnings.append(
                f"{call.runtime} at {printable_text(call.endpoint)} cannot be queried: "
                f"{printable_text(answer.error)}; names, images or labels of its containers are missing."
            )
        names.calls.append(FinishedCall(call.runtime, call.endpoint, len(call.containers), answer.error))
        _apply(call, answer, names)
    _note_unknown(calls, options, names)
    for one in found:
        if id(one) not in names.claims:
            claim = _from_disk(one)
            if claim is not None:
                names.claims[id(one)] = claim
    _warn_of_unnamed(found, calls, options, names)
    return names


def _apply(call: RuntimeCall, answer: _Answer, names: RuntimeNames) -> None:
    containers = {one.id: one for one in call.containers}
    for other in call.containers:
        if containers.get(other.id) is not other and containers.pop(other.id, None) is not None:
            names.warnings.append(
                f"{call.runtime}: several cgroups have the name of container {printable_text(other.id)}, so its name, "
                "image and labels go to none of them."
            )
    for claim in answer.claims:
        one = containers.get(claim.id)
        if one is None:
            # It has ended or was made up: the kernel shows no such container that this runtime may name.
            continue
        if not call.pods_only:
            names.claims[id(one)] = claim
            names.runtimes[id(one)] = call.runtime
        elif id(one) in names.claims and claim.pod is not None:
            names.claims[id(one)] = names.claims[id(one)]._replace(pod=claim.pod)


def _note_unknown(calls: Sequence[RuntimeCall], options: Selection, names: RuntimeNames) -> None:
    """Notes the containers about which a runtime was asked and said nothing.

    An endpoint in the options says which of several engines to ask, so the others' containers need no name then. A
    runtime lists a container only once it has been created.
    """
    now = boot_seconds()
    for call, done in zip(calls, names.calls):
        if done.error is None and call.pods_only:
            continue
        what = "does not list some of its containers" if done.error is None else "cannot be queried"
        remedy = ""
        on_host = all(one.parent is None for one in call.containers)  # else no option could name another
        if done.error is None and call.runtime in ENDPOINT_RUNTIMES and on_host:
            remedy = f"; if several engines run here, set endpoints.{call.runtime} to the socket of the right one"
        lacking = []
        for one in call.containers:
            claim = names.claims.get(id(one))
            age = now - one.stat.start_ticks / TICKS_PER_SECOND
            others = done.error is None and call.runtime in options.endpoints and age > 1.0
            if claim is None and not others:
                names.unnamed.add(id(one))
            excused = others or (done.error is None and age < CREATION)
            if excused or (claim is not None and not (call.pods_only and claim.pod is None)):
                continue
            names.unknown[id(one)] = (
                f"{call.runtime} at {printable_text(call.endpoint)} {what}, so it is unknown whether the names, images "
                f"or labels of its containers are those that the options select{remedy}."
            )
            if done.error is None:
                lacking.append(one.id[:12])
        if lacking:
            shown = ", ".join(map(printable_text, lacking[:_SHOWN])) + (", ..." if len(lacking) > _SHOWN else "")
            names.warnings.append(
                f"{call.runtime} at {printable_text(call.endpoint)} does not list {len(lacking)} of its containers "
                f"({shown}), so their names, images or labels are missing{remedy}."
            )


def _from_disk(one: KernelContainer) -> Optional[Claim]:
    # The bundles of a nested runtime are in a container's root, where nothing is read with privileges.
    # The bundles of a Docker Engine have no names.
    if one.parent is not None or one.owner != 0 or one.shim is None or one.runtime == "docker":
        return None
    bundle = one.shim.bundle or (f"{one.shim.bundles}/{one.id}" if one.shim.bundles else None)
    if bundle is None:
        return None
    # Imported when it is needed, like the clients in endpoints.py.
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes.oci import read_bundle

    return read_bundle(one.id, bundle, one.shim.pid)


def _warn_of_unnamed(
    found: Sequence[KernelContainer], calls: Sequence[RuntimeCall], options: Selection, names: RuntimeNames
) -> None:
    """Warn of containers whose runtime has no known endpoint, and say how to set it."""
    called = {id(one) for call in calls for one in call.containers}
    unnamed: Dict[str, int] = {}
    for one in found:
        runtime = names.runtimes.get(id(one), "unknown")
        has_endpoint = runtime in ENDPOINT_RUNTIMES and (options.runtimes is None or runtime in options.runtimes)
        if has_endpoint and one.parent is None and id(one) not in called and id(one) not in names.claims:
            unnamed[runtime] = unnamed.get(runtime, 0) + 1
            names.unknown[id(one)] = (
                f"{runtime}: no socket was found, so it is unknown whether the names, images or labels of its "
                f"containers are those that the options select; set endpoints.{runtime} to its socket."
            )
    for runtime, count in sorted(unnamed.items()):
        names.warnings.append(
            f"{runtime}: no socket was found for {count} of its containers, so their names, images and labels "
            f"are missing; set endpoints.{runtime} to its socket."
        )


def _send_all(calls: Sequence[RuntimeCall], early: Mapping[Tuple[str, str], _PendingCall]) -> List[_Answer]:
    """The answers of all calls, in their order; the calls run in parallel."""
    pending = [
        # Only the early call counts here: others may have the same endpoint and ask for something else.
        (early.get((call.runtime, call.endpoint)) if call.early else None) or _PendingCall(call.send)
        for call in calls
    ]
    return [each.answer() for each in pending]
