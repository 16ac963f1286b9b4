# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers as the kernel alone shows them, from /proc and the cgroups.

What lives in a cgroup v2 that names a container is that container's. The other processes are grouped by
mount namespace, with one readlink each: a group whose cgroup of v1 names a container belongs to it
(several groups can: services in a container have mount namespaces of their own); one that has its own
PID namespace as well is a container too, whoever runs it; the rest are the host's own services.
Everything else is read of one process per group.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Optional, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup as _cgroup
from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import Starter, starter_of


@dataclass
class Found:
    """A container without its names.

    ``id`` is the runtime's where cgroup or keeper tell it; ``pid`` is its init; ``pids`` are all its
    processes, ascending; ``match`` is what its cgroup says, None for containers told by their namespaces
    alone; ``starter`` is its keeper, ``owner`` is the uid of the rootless user whose it is, else 0;
    ``parent`` is the container it runs inside.
    """

    id: str
    runtime: Optional[str]
    owner: int
    pid: int
    stat: proc.Stat
    nspid: List[int]
    namespaces: Dict[str, int]
    match: Optional[_cgroup.CgroupMatch]
    cgroup: Cgroup
    pids: List[int]
    starter: Optional[Starter]
    parent: Optional[Found] = None


@dataclass
class _Group:
    """One mount namespace, seen through one process."""

    pid: int
    stat: proc.Stat
    nspid: List[int]
    namespaces: Dict[str, int]
    paths: Dict[str, str]
    match: Optional[_cgroup.CgroupMatch]
    starter: Optional[Starter]
    pids: List[int] = field(default_factory=list)


def scan(saw: Callable[[str], None]) -> List[Found]:
    """Every container on the host; raises HostError where /proc may not be read in full.

    ``saw`` is called with the cgroups that name containers while there is still much to look at, so that
    who knows more of them can be asked meanwhile.
    """
    if os.geteuid() != 0:
        raise HostError(
            f"Only root can discover containers, and this module runs as uid {os.geteuid()}; set become: true."
        )
    host_mount, host_pid = proc.host_namespace("mnt"), proc.host_namespace("pid")
    if host_mount is None or host_pid is None:
        raise HostError("The host's namespaces in /proc cannot be read; the task needs CAP_SYS_PTRACE on the host.")
    root = _cgroup.v2_root()
    groups: List[_Group] = []
    told: Set[int] = set()
    named, others = _cgroup.populated(root, saw) if root else ({}, None)
    for path, pids in _by_container(named).items():
        if others is None:
            told.update(pids)
        group = _group(pids, host_mount, host_pid, {"": path})
        if group is not None:
            groups.append(group)
    rest = sorted(others if others is not None else set(proc.list_pids()) - told)
    for number, pids in proc.mount_groups(rest).items():
        group = _group(pids, host_mount, host_pid, None) if number != host_mount else None
        if group is not None:
            groups.append(group)
    containers = [_found(members, root) for members in _assemble(groups)]
    _set_parents(containers)
    return containers


def _by_container(cgroups: Dict[str, List[int]]) -> Dict[str, List[int]]:
    """Processes by the cgroup of the container they are in, sub-cgroups included, as far as v2 tells."""
    named: Dict[str, List[int]] = {}
    for path, pids in sorted(cgroups.items()):
        match = _cgroup.match_path(path)
        if match is None:
            continue
        own = match.path
        if path != own:
            # A container whose id is any word, in the cgroup of the container that its runtime runs in.
            own = _kept_below(path, own, pids, named) or own
        named.setdefault(own, []).extend(pids)
    return named


def _kept_below(path: str, outer: str, pids: List[int], named: Dict[str, List[int]]) -> Optional[str]:
    above = path
    while above != outer:
        if above in named:
            return above
        above = above.rpartition("/")[0]
    stat = proc.read_stat(pids[0])
    starter = starter_of(stat.ppid) if stat else None
    return path if starter and starter.id and path.endswith(f"/{starter.id}") else None


def _group(pids: List[int], host_mount: int, host_pid: int, paths: Optional[Dict[str, str]]) -> Optional[_Group]:
    """What ``pids`` are, told by one of them; ``paths`` are its cgroups where they are known."""
    left = pids
    while left:
        first = _first_process(left)
        if first is None:
            return None
        pid, nspid, stat = first
        numbers = proc.namespaces(pid)
        if numbers is not None and numbers["mnt"] == host_mount:
            # A keeper in the same cgroup (systemd-nspawn's), or a runtime's process on its way in.
            pids = left = [other for other in left if proc.namespace(other, "mnt") != host_mount]
            continue
        own_paths = paths or proc.cgroup_of(pid)
        if numbers is not None and "pid" in numbers and own_paths is not None:
            starter = None if _is_plain(own_paths, nspid) else starter_of(stat.ppid)
            kept = (starter.id, starter.runtime) if starter else (None, None)
            match = _cgroup.match_process(own_paths, *kept)
            if match is None and numbers["pid"] == host_pid:
                return None
            return _Group(pid, stat, nspid, numbers, own_paths, match, starter, pids)
        # It ended meanwhile; another one will tell.
        left = [other for other in left if other != pid]
    return None


def _is_plain(paths: Dict[str, str], nspid: List[int]) -> bool:
    """A Docker Engine's container on the host itself, of which its keeper would tell nothing more."""
    match = _cgroup.match_path(paths.get("", ""))
    return match is not None and match.runtime == "docker" and len(nspid) == 2


def _first_process(pids: List[int]) -> Optional[Tuple[int, List[int], proc.Stat]]:
    """The group's init: PID 1 of the outermost namespace below the host's, else the process that started first.

    Not simply the lowest PID: PIDs wrap, and a shell that was sent into the container later
    (nsenter -m) would lend the container its own cgroup.
    """
    best: Optional[Tuple[Tuple[bool, int, int, int], int, List[int], proc.Stat]] = None
    for pid in pids:
        nspid, stat = proc.read_nspid(pid), proc.read_stat(pid)
        if nspid is None or stat is None:
            continue
        is_first = len(nspid) > 1 and nspid[-1] == 1
        if is_first and len(nspid) == 2:
            return pid, nspid, stat
        rank = (not is_first, len(nspid) if is_first else 0, stat.start_ticks, pid)
        if best is None or rank < best[0]:
            best = rank, pid, nspid, stat
    return best[1:] if best else None


def _assemble(groups: List[_Group]) -> List[List[_Group]]:
    """Groups by container: by the cgroup that names it, else by PID namespace."""
    by_path: Dict[str, List[_Group]] = {}
    for group in groups:
        if group.match is not None:
            by_path.setdefault(group.match.path, []).append(group)
    owners: Dict[int, List[List[_Group]]] = {}
    for members in by_path.values():
        for number in {group.namespaces["pid"] for group in members}:
            owners.setdefault(number, []).append(members)
    by_namespace: Dict[int, List[_Group]] = {}
    for group in groups:
        if group.match is not None:
            continue
        owner = owners.get(group.namespaces["pid"], [])
        if len(owner) == 1:
            # A process that was moved to another cgroup, or was sent in from the host, is still inside.
            owner[0].append(group)
        else:
            by_namespace.setdefault(group.namespaces["pid"], []).append(group)
    return list(by_path.values()) + list(by_namespace.values())


def _found(members: List[_Group], root: Optional[str]) -> Found:
    # Of several mount namespaces in one container the init's is the one that was there first.
    init = min(members, key=lambda group: (group.match is None, group.stat.start_ticks, group.pid))
    pids = sorted(pid for group in members for pid in group.pids)
    cgroup = _cgroup.locate(init.paths, init.match, root)
    if not cgroup.own and cgroup.version == 2 and root is not None:
        own = not _cgroup.shared(root, cgroup.path, set(pids))
        cgroup = Cgroup(cgroup.path, cgroup.id, cgroup.version, cgroup.level, own)
    starter = init.starter
    runtime = starter.runtime if starter else init.match.runtime if init.match else None
    if init.match is not None:
        container_id = init.match.id
    else:
        container_id = (starter.id if starter else None) or f"mnt-{init.namespaces['mnt']}"
    return Found(
        id=container_id,
        runtime=runtime,
        owner=starter.uid if starter else _cgroup.owner(cgroup.path),
        pid=init.pid,
        stat=init.stat,
        nspid=init.nspid,
        namespaces=init.namespaces,
        match=init.match,
        cgroup=cgroup,
        pids=pids,
        starter=starter,
    )


def _set_parents(containers: List[Found]) -> None:
    by_path = {found.cgroup.path: found for found in containers if found.match is not None}
    inits: Dict[int, Found] = {}
    for found in containers:
        if found.nspid[-1] == 1 and "pid" in found.namespaces:
            inits.setdefault(found.namespaces["pid"], found)
    keepers = {found.starter.pid for found in containers if found.starter}
    inside = {pid: found for found in containers for pid in keepers.intersection(found.pids)} if keepers else {}
    for found in containers:
        keeper = inside.get(found.starter.pid) if found.starter else None
        found.parent = keeper or _parent_by_pid_namespace(found, inits) or _parent_by_cgroup(found, by_path)


def _parent_by_cgroup(found: Found, by_path: Dict[str, Found]) -> Optional[Found]:
    outer = _cgroup.match_path(found.cgroup.path.rpartition("/")[0])
    return None if outer is None else by_path.get(outer.path)


def _parent_by_pid_namespace(found: Found, inits: Dict[int, Found]) -> Optional[Found]:
    if len(found.nspid) < 2 or "pid" not in found.namespaces:
        return None
    init = inits.get(found.namespaces["pid"])
    if init is not None and init is not found:
        # In another container's PID namespace: of one pod, and a sibling then, or a container that
        # its runtime, itself in a container, gave "the host's" PID namespace.
        if _directory(init) == _directory(found):
            return init.parent or _ancestor(init, inits)
        return init
    return _ancestor(found, inits)


def _directory(found: Found) -> str:
    return found.cgroup.path.rpartition("/")[0]


def _ancestor(found: Found, inits: Dict[int, Found]) -> Optional[Found]:
    if len(found.nspid) < 3:
        # Its PID namespace lies right below the host's.
        return None
    for number in proc.pid_namespace_chain(found.pid)[1:]:
        if number in inits and inits[number] is not found:
            return inits[number]
    return None
