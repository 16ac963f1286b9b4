# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A container as the kernel shows it, and which one is around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Collection, Dict, Iterable, List, Mapping, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import CgroupMatch, match_path

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import Shim


@dataclass(eq=False, repr=False)
class KernelContainer:
    """A container as the kernel shows it, without the names that runtimes give.

    ``id`` is the runtime's if the cgroup or the shim has it. ``pid`` is the init process, ``pids`` are all
    processes, ascending. ``match`` comes from the cgroup, and is None for a container that only its
    namespaces show. ``owner`` is the uid of the rootless user who owns it, else 0. ``parent`` is the
    container around it. ``seats`` are the same processes by their v2 cgroup, empty where only v1 shows it.
    Both may be read only when they are asked for.
    """

    id: str
    runtime: Optional[str]
    owner: int
    pid: int
    stat: proc.Stat
    nspid: List[int]
    namespaces: Dict[str, int]
    match: Optional[CgroupMatch]
    cgroup: Cgroup
    pids: Sequence[int]
    shim: Optional[Shim]
    parent: Optional[KernelContainer] = None
    seats: Mapping[str, Sequence[int]] = field(default_factory=dict)


def set_parents(containers: Sequence[KernelContainer], on_host: Collection[int] = ()) -> None:
    """Sets ``parent`` of each container; ``on_host`` are processes that are in no container."""
    by_path = {found.cgroup.path: found for found in containers if found.match is not None}
    inits: Dict[int, KernelContainer] = {}
    for found in containers:
        if found.nspid[-1] == 1 and "pid" in found.namespaces:
            inits.setdefault(found.namespaces["pid"], found)
    shims = {found.shim.pid for found in containers if found.shim}.difference(on_host)
    inside = _around(shims, containers) if shims else {}
    for found in containers:
        around_shim = inside.get(found.shim.pid) if found.shim else None
        found.parent = around_shim or _parent_by_pid_namespace(found, inits) or _parent_by_cgroup(found, by_path)


def _around(shims: Iterable[int], containers: Sequence[KernelContainer]) -> Dict[int, KernelContainer]:
    """The containers that some of ``shims`` run in, for which only the processes in their own cgroups are read."""
    seated: Dict[str, List[KernelContainer]] = {}
    for found in containers:
        for path in found.seats:
            seated.setdefault(path, []).append(found)
    unseated = [found for found in containers if not found.seats]
    inside = {}
    for pid in shims:
        path = (proc.cgroup_of(pid) or {}).get("", "/..")
        # A path outside the reader's cgroup namespace (cgroup_namespaces(7)) is none of those that were walked.
        near = containers if path.startswith("/..") else [*seated.get(path, ()), *unseated]
        for found in near:
            if pid in found.seats.get(path, found.pids):
                inside[pid] = found
    return inside


def _parent_by_cgroup(found: KernelContainer, by_path: Dict[str, KernelContainer]) -> Optional[KernelContainer]:
    outer = match_path(found.cgroup.path.rpartition("/")[0])
    return None if outer is None else by_path.get(outer.path)


def _parent_by_pid_namespace(found: KernelContainer, inits: Dict[int, KernelContainer]) -> Optional[KernelContainer]:
    if len(found.nspid) < 2 or "pid" not in found.namespaces:
        return None
    init = inits.get(found.namespaces["pid"])
    if init is not None and init is not found:
        # It shares the PID namespace of another container: either both are of one pod, so siblings, or a
        # runtime in that container gave it "the host's" PID namespace.
        if _directory(init) == _directory(found) or not _started_in(found, init):
            return init.parent or _ancestor(init, inits)
        return init
    return _ancestor(found, inits)


def _started_in(found: KernelContainer, around: KernelContainer) -> bool:
    """Whether a process of ``around`` started ``found``, or its parent, which started it, has ended since."""
    parent = found.stat.ppid
    stat = proc.read_stat(parent)
    if parent in around.pids or parent <= 1 or stat is None:
        return True
    # The runtime of the host entered a container's PID namespace for it.
    return len(proc.read_nspid(parent) or []) > 1


def _directory(found: KernelContainer) -> str:
    return found.cgroup.path.rpartition("/")[0]


def _ancestor(found: KernelContainer, inits: Dict[int, KernelContainer]) -> Optional[KernelContainer]:
    if len(found.nspid) < 3:
        # Its PID namespace is a child of the host's.
        return None
    for number in proc.pid_namespace_chain(found.pid)[1:]:
        if number in inits and inits[number] is not found:
            return inits[number]
    return None
