# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translates PIDs between the host and containers, both ways and at any depth."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional, Set

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Process
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery, read_processes


class Level(NamedTuple):
    """One entry of NSpid: the PID, and the container that the PID namespace belongs to (None: the host)."""

    pid: int
    container: Optional[Container]


class Translated(NamedTuple):
    """A process, the innermost container it runs in (None: the host), and its PID at each level.

    ``thread`` are the numbers of the thread that was asked for, as ``Process.nspid``; None for the process itself.
    """

    process: Process
    container: Optional[Container]
    levels: List[Level]
    thread: Optional[List[int]] = None


def from_host(found: Discovery, pid: int) -> Optional[Translated]:
    """The process with PID ``pid`` on the host, or the one that has a thread with that number, or None."""
    leader = proc.leader_of(pid)
    thread = proc.read_nspid(pid) if leader is not None and leader != pid else None
    listed = read_processes([pid if thread is None or leader is None else leader], proc.boot_time())
    if not listed:
        return None
    container = None
    for one in found.containers:
        if listed[0].pid in found.members[one.id]:
            container = one
    return Translated(listed[0], container, _levels(found, listed[0], container), thread)


def from_container(found: Discovery, container: Container, pid: int) -> Optional[Translated]:
    """The process with PID ``pid`` in the PID namespace of ``container``, or with a thread of that number, or None.

    It may run in another container that shares the namespace (in the same pod) or is nested in it.
    """
    near = _near(found, container)
    return _with_number(found, container, near, pid) or _with_number(
        found, container, [thread for process in near for thread in proc.threads_of(process)], pid
    )


def _with_number(found: Discovery, container: Container, candidates: List[int], pid: int) -> Optional[Translated]:
    depth = len(container.nspid)
    for candidate in candidates:
        nspid = proc.read_nspid(candidate)
        if nspid is None or len(nspid) < depth or nspid[depth - 1] != pid:
            continue
        chain = proc.pid_namespace_chain(candidate)
        if len(chain) == len(nspid) and chain[-depth] == container.namespaces.get("pid"):
            return from_host(found, candidate)
    return None


def _near(found: Discovery, container: Container) -> List[int]:
    """Processes that can be in a container's PID namespace: its own first, then its pod's and nested ones."""
    inside: Set[str] = {container.id}
    grown = True
    while grown:
        more = {one.id for one in found.containers if one.parent in inside} - inside
        inside |= more
        grown = bool(more)
    number = container.namespaces.get("pid")
    near = [one for one in found.containers if one.id in inside or one.namespaces.get("pid") == number]
    near.sort(key=lambda one: one.id != container.id)
    return [pid for one in near for pid in found.members[one.id]]


def _levels(found: Discovery, process: Process, container: Optional[Container]) -> List[Level]:
    chain = proc.pid_namespace_chain(process.pid)
    owners: Dict[int, Container] = {}
    for one in found.containers:
        # Of the containers that share a PID namespace, the one whose init is its PID 1.
        if len(one.nspid) > 1 and (one.nspid[-1] == 1 or one.namespaces.get("pid") not in owners):
            owners[one.namespaces.get("pid", 0)] = one
    if container is not None and len(container.nspid) > 1:
        # At the process's own level report the container it runs in, even if a pod's sandbox made the namespace.
        owners[container.namespaces.get("pid", 0)] = container
    return [Level(pid, owners.get(number)) for pid, number in zip(process.nspid, reversed(chain))]
