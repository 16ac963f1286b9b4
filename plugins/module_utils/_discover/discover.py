# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 1 of every module: the containers on the host, and the selected ones among them.

The kernel shows which containers exist (scan.py); runtimes, called in parallel, give them names. A runtime
that does not answer costs a warning and its names, never the run.
"""

from __future__ import annotations

import fnmatch
import gc
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Process
from ansible_collections.fleet.probe.plugins.module_utils._discover import naming, scan
from ansible_collections.fleet.probe.plugins.module_utils._discover.arguments import reading_arguments
from ansible_collections.fleet.probe.plugins.module_utils._discover.hostname import hostnames
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer
from ansible_collections.fleet.probe.plugins.module_utils._discover.memory import Known, Memory
from ansible_collections.fleet.probe.plugins.module_utils._discover.sandbox import sandboxes_of
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
from ansible_collections.fleet.probe.plugins.module_utils._discover.selector import Selector

_memory = Memory()


@dataclass(eq=False, repr=False)
class Discovery:
    """``containers`` are all on the host, ``selected`` those that the options select, both sorted by name and id.

    ``members`` has every container's processes (host PIDs, ascending) by its id, ``seats`` the same by their v2 cgroup
    (empty where only v1 shows it). ``warnings`` are sentences for the operator: which runtimes did not answer, and what
    that costs. ``unknown`` says why names, images or labels that the options ask for are unknown: the containers may be
    meant, too. ``undecided`` are the ids of those that are not selected because no runtime has named them yet.
    """

    containers: List[Container] = field(default_factory=list)
    selected: List[Container] = field(default_factory=list)
    members: Dict[str, Sequence[int]] = field(default_factory=dict)
    seats: Dict[str, Mapping[str, Sequence[int]]] = field(default_factory=dict)
    runtime_calls: List[naming.FinishedCall] = field(default_factory=list)
    warnings: List[str] = field(default_factory=list)
    unknown: List[str] = field(default_factory=list)
    undecided: Set[str] = field(default_factory=set)


def discover(options: Selection, processes: bool = False) -> Discovery:
    """The host's containers and the selected ones; with ``processes`` the selected ones list theirs.

    Raises HostError if /proc cannot be read. An empty selection is not an error here.
    """
    warnings: List[str] = []
    with reading_arguments(warnings), _without_collector():
        found = _discover(options, processes)
    found.warnings += warnings
    return found


@contextmanager
def _without_collector() -> Iterator[None]:
    """Objects are made here by the thousand and in no circles, but the garbage collector would look at all of them."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _discover(options: Selection, processes: bool) -> Discovery:
    early = naming.EarlyCall(options, os.environ, _memory.has_any(options))
    forged: List[str] = []
    found = scan.scan(early.on_cgroup, forged)
    known = _memory.recall(options, found)
    names = naming.RuntimeNames()
    new = [one for one in found if id(one) not in known]
    if new:
        names, learned = _find_out(new, options, early)
        known.update(learned)
        open_questions = {*names.unknown, *names.unnamed}
        _memory.keep(options, found, {number: each for number, each in known.items() if number not in open_questions})
    ids = _unique_ids(found)
    result = Discovery(runtime_calls=names.calls, warnings=[*forged, *names.warnings])
    for one, container in zip(found, _memory.containers(found, known, ids, proc.boot_time())):
        claim = known[id(one)].claim
        result.members[container.id] = one.pids
        result.seats[container.id] = one.seats
        result.containers.append(container)
        if not _may_match(options, container, claim is not None):
            continue
        if id(one) in names.unnamed:
            result.undecided.add(container.id)
        reason = names.unknown.get(id(one))
        if reason is not None and reason not in result.unknown:
            result.unknown.append(reason)
    result.containers.sort(key=lambda container: (container.name, container.id))
    with_pids = _selected_by_pid(options, result)
    for container in result.containers:
        if selects(options, container) and (with_pids is None or container.id in with_pids):
            result.selected.append(container)
            result.undecided.discard(container.id)
    if processes:
        list_processes(result, result.selected)
    return result


def list_processes(found: Discovery, containers: Iterable[Container]) -> None:
    """Has some of the containers list the processes that were found in them."""
    booted = proc.boot_time()
    for container in containers:
        container.processes[:] = read_processes(found.members[container.id], booted)


def _find_out(
    found: List[KernelContainer], options: Selection, early: naming.EarlyCall
) -> Tuple[naming.RuntimeNames, Dict[int, Known]]:
    """What the kernel does not show of the containers, by ``id()``."""
    host_names = _host_names(found)
    hosts = host_names.get(proc.host_namespace("uts") or 0)
    sandboxes = sandboxes_of([(one.pid, one.stat.ppid, one.stat.comm) for one in found])
    # The last, because the engine that was asked during the scan may be at work still.
    names = naming.name_containers(found, options, os.environ, early)
    known = {}
    for one, sandbox in zip(found, sandboxes):
        claim, hostname = names.claims.get(id(one)), host_names.get(one.namespaces.get("uts", 0))
        known[id(one)] = Known(
            claim,
            claim.name if claim else _own_name(one, hostname, hosts),
            names.runtimes.get(id(one), "unknown"),
            hostname,
            sandbox,
        )
    return names, known


def selects(options: Selection, container: Container) -> bool:
    """Whether every option but ``pids`` matches; a container's own labels override its pod's."""
    if container.infra and not options.sandboxes:
        return False
    if options.runtimes is not None and container.runtime not in options.runtimes:
        return False
    pod = container.pod
    return (
        any_glob(options.names, container.name)
        and any_glob(options.images, container.image)
        and (options.ids is None or any(_is_id(pattern, container.id) for pattern in options.ids))
        and any_glob(options.pod_namespaces, pod.namespace if pod else None)
        and any_glob(options.pod_names, pod.name if pod else None)
        and options.selector.matches({**(pod.labels if pod else {}), **container.labels})
    )


def _may_match(options: Selection, container: Container, named: bool) -> bool:
    """Whether the options ask for something about a container that its runtime did not say, and the rest matches."""
    asked = (
        bool(options.selector.requirements)
        or (options.names is not None and not named)
        or (options.images is not None and container.image is None)
        or (bool(options.pod_names or options.pod_namespaces) and container.pod is None)
        or (options.runtimes is not None and container.runtime == "unknown")
    )
    return asked and selects(
        options._replace(
            selector=Selector(), names=None, images=None, pod_names=None, pod_namespaces=None, runtimes=None
        ),
        container,
    )


def may_be_selected(options: Selection, container_id: str, runtime: Optional[str]) -> bool:
    """Whether the options can select a container that started just now and of which only this is known."""
    return (
        options.pids is None
        and (options.ids is None or any(_is_id(pattern, container_id) for pattern in options.ids))
        and (options.runtimes is None or runtime is None or runtime in options.runtimes)
    )


def any_glob(patterns: Optional[Tuple[str, ...]], value: Optional[str]) -> bool:
    """Whether one of an option's patterns matches; None matches everything."""
    if patterns is None:
        return True
    return value is not None and any(fnmatch.fnmatchcase(value, pattern) for pattern in patterns)


def _is_id(pattern: str, container_id: str) -> bool:
    # Runtimes print and accept shortened ids, so a prefix is enough here as well.
    return container_id.startswith(pattern) or fnmatch.fnmatchcase(container_id, pattern)


def _own_name(found: KernelContainer, hostname: Optional[str], hosts: Optional[str]) -> str:
    """The name of a container that no runtime names: from its shim, its id, its host name or its command.

    ``hosts`` is the host's own name, which a new UTS namespace begins with.
    """
    if found.shim is not None and found.shim.name:
        return found.shim.name
    if not found.id.startswith("mnt-"):
        return found.id[:12] if len(found.id) == 64 else found.id
    if hostname and hostname != hosts:
        return hostname
    return os.fsdecode(found.stat.comm)


def _unique_ids(found: List[KernelContainer]) -> Dict[int, str]:
    """Unique ids by ``id()`` of the container. The host's own containers keep their plain ids.

    A nested or rootless container with the same id gets its mount namespace appended, so only root can
    claim an id on the host.
    """
    ids: Dict[int, str] = {}
    taken: Set[str] = set()

    def rank(one: KernelContainer) -> Tuple[bool, int, bool, int, int]:
        return one.parent is not None, one.owner, one.match is None, one.stat.start_ticks, one.pid

    for one in sorted(found, key=rank):
        unique = one.id if one.id not in taken else f"{one.id}@mnt-{one.namespaces['mnt']}"
        taken.add(unique)
        ids[id(one)] = unique
    return ids


def _host_names(found: List[KernelContainer]) -> Dict[int, str]:
    """The host names of the containers and of the host, by UTS namespace."""
    processes = {one.namespaces["uts"]: one.pid for one in found if "uts" in one.namespaces}
    own = proc.host_namespace("uts")
    return hostnames({**processes, own: proc.host_process()} if found and own is not None else processes)


def read_processes(pids: Iterable[int], booted: float) -> List[Process]:
    """The processes of ``pids`` that still run; ``booted`` is ``proc.boot_time()``."""
    listed: List[Process] = []
    for pid in pids:
        stat = proc.read_stat(pid)
        nspid = scan.nspid_of(pid, stat) if stat is not None else None
        if nspid is None or stat is None:
            continue
        started = proc.started_at(stat.start_ticks, booted)
        listed.append(Process(pid, nspid, os.fsdecode(stat.comm), started, stat.start_ticks))
    return listed


def _selected_by_pid(options: Selection, found: Discovery) -> Optional[Set[str]]:
    """Ids of the containers of the processes in the ``pids`` option; None without the option."""
    if options.pids is None:
        return None
    owner = {pid: container_id for container_id, pids in found.members.items() for pid in pids}
    # Logs often print the number of a thread.
    leaders = {pid: pid if pid in owner else proc.leader_of(pid) for pid in options.pids}
    for pid, leader in leaders.items():
        if leader not in owner:
            found.warnings.append(f"pids: process {pid} is not in any container on this host; look up its PID again.")
    return {owner[leader] for leader in leaders.values() if leader is not None and leader in owner}
