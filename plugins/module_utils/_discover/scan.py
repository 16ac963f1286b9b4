# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds containers from the kernel's view alone: /proc and the cgroups.

A process in a v2 cgroup that names a container belongs to that container. The other processes are grouped by
mount namespace, with one readlink each. A group whose v1 cgroup names a container belongs to it; several
groups can, because services in a container have mount namespaces of their own. A group with its own PID
namespace is a container too, whatever runs it. The rest are the host's own services. All other facts are
read from one process per group.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import (
    TYPE_CHECKING,
    Callable,
    Container,
    Dict,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup as cgroups
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer, set_parents
from ansible_collections.fleet.probe.plugins.module_utils._discover.processes import Processes
from ansible_collections.fleet.probe.plugins.module_utils._discover.sandbox import serves_files

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import Shim


@dataclass(eq=False, repr=False)
class _Group:
    """One mount namespace, seen through one process."""

    pid: int
    stat: proc.Stat
    nspid: List[int]
    namespaces: Dict[str, int]
    paths: Dict[str, str]
    match: Optional[cgroups.CgroupMatch]
    shim: Optional[Shim]
    pids: Sequence[int] = ()
    seats: Dict[str, Processes] = field(default_factory=dict)  # of one that a v2 cgroup names


# The processes of runtimes while they enter a container, or before they run its program (runc, crun, conmon, youki).
MAKERS = (b"runc:[", b"crun\n", b"conmon\n", b"youki")

# What processes run that start others in mount namespaces of their own, which are in no container: kthreadd, which runs
# no program, starts kdevtmpfs, and systemd the host's services.
_NO_SHIMS = (None, "systemd")

# NSpid by PID and start, for the next scan of the same module.
_nspids: Dict[Tuple[int, int], List[int]] = {}
_MOST_KEPT = 65536


class _Kept(NamedTuple):
    """A container of the last scan that was one group, whose processes all lay in its own cgroups."""

    group: _Group
    container: KernelContainer


_kept: Dict[str, _Kept] = {}  # by the container's cgroup, for the next scan of the same module


def scan(on_cgroup: Callable[[str], None], warnings: Optional[List[str]] = None) -> List[KernelContainer]:
    """Every container on the host; raises HostError if /proc cannot be read in full.

    Calls ``on_cgroup`` with each cgroup that names a container, early in the scan, so that a runtime can be
    called meanwhile. Appends to ``warnings`` what was ignored, and why.
    """

    def on_forged(match: cgroups.CgroupMatch, uid: int) -> None:
        if warnings is not None:
            warnings.append(
                f"cgroup {printable_text(match.path)} has the name of a container, but user {uid} could have made it; "
                "the name is ignored."
            )

    if os.geteuid() != 0:
        raise HostError(
            f"Only root can discover containers, and this module runs as uid {os.geteuid()}; set become: true."
        )
    host_mount, host_pid = proc.host_namespace("mnt"), proc.host_namespace("pid")
    if host_mount is None or host_pid is None:
        raise HostError("The host's namespaces in /proc cannot be read; the task needs CAP_SYS_PTRACE on the host.")
    root = cgroups.v2_root()
    groups: List[_Group] = []
    grouped: Set[int] = set()
    numbers: Dict[str, int] = {}
    known = {path: kept.container.cgroup.id or 0 for path, kept in _kept.items()}
    named, others = cgroups.populated(root, on_cgroup, on_forged, known, numbers) if root else ({}, None)
    if others is None:
        grouped.update(pid for members in named.values() for pid in members)
    for path, seats in _by_container(named).items():
        kept = _kept.get(path)
        if kept is not None and _is_unchanged(kept, seats, numbers):
            seats = {each: _with_init(members, kept.group.pid) for each, members in seats.items()}
            kept.group.seats, kept.container.seats, kept.container.pids = seats, seats, _sorted(seats)
            groups.append(kept.group)
            continue
        group = _group(_joined(seats), host_mount, host_pid, {"": path}, root)
        if group is not None:
            group.seats = seats
            groups.append(group)
    rest = sorted(others if others is not None else set(proc.list_pids()) - grouped)
    by_mount = proc.mount_groups(rest)
    on_host = by_mount.pop(host_mount, [])
    for pids in by_mount.values():
        group = _group(pids, host_mount, host_pid, None, root)
        if group is not None:
            groups.append(group)
    before, containers = dict(_kept), []
    _kept.clear()
    for members in _assemble(groups):
        first, path = members[0], members[0].paths.get("", "")
        kept = before.get(path) if len(members) == 1 else None
        found = kept.container if kept is not None and kept.group is first else _found(members, root, numbers)
        is_same = kept is not None and kept.container is found
        if is_same or (len(members) == 1 and _can_be_kept(first, found) and len(_kept) < _MOST_KEPT):
            _kept[path] = _Kept(first, found)
        containers.append(found)
    set_parents(containers, on_host)
    return containers


def _joined(seats: Mapping[str, Processes]) -> Processes:
    """The processes of a container, those of its own cgroup first."""
    first = next(iter(seats.values()))
    if len(seats) == 1:
        return first
    return Processes(first.begin, lambda: [pid for members in seats.values() for pid in members])


def _sorted(seats: Mapping[str, Processes]) -> Processes:
    return Processes((), lambda: sorted(pid for members in seats.values() for pid in members))


def _with_init(members: Processes, init: int) -> Processes:
    """Those of a cgroup that are read later, when there may be none any more: its init is there now."""
    return members if members.begin is not None else Processes(None, lambda: list(members) or [init])


def _can_be_kept(group: _Group, found: KernelContainer) -> bool:
    """Whether the same first processes in the same cgroups, with the same init, are the same container.

    The first process of a PID namespace stays that, whatever processes take the numbers of the others.
    """
    return (
        group.nspid[-1] == 1
        and len(group.nspid) == 2
        and found.cgroup.version == 2
        and found.cgroup.path == group.paths.get("")
        and _is_whole(group)
        and any(group.pid in (members.begin or ()) for members in group.seats.values())
    )


def _is_whole(group: _Group) -> bool:
    """Whether a group is all that is in the cgroups of its container."""
    return isinstance(group.pids, Processes)


def _is_unchanged(kept: _Kept, seats: Mapping[str, Processes], numbers: Mapping[str, int]) -> bool:
    """Whether a container is as in the last scan: its cgroups, their first processes, its init and its mounts.

    The only cgroup of a container is not read for it: an init that has left it is in another group of processes now,
    and else it is the first process of its PID namespace still.
    """
    group, found = kept
    if numbers.get(found.cgroup.path) != found.cgroup.id or seats.keys() != group.seats.keys():
        return False
    for path, members in seats.items():
        if members.begin is not None and members.begin != group.seats[path].begin:
            return False
    stat, last = proc.read_stat(group.pid), group.stat
    return (
        stat is not None
        and (stat.start_ticks, stat.ppid, stat.comm) == (last.start_ticks, last.ppid, last.comm)
        and proc.namespace(group.pid, "mnt") == group.namespaces["mnt"]
    )


def shows_container(pids: Sequence[int], root: Optional[str]) -> bool:
    """Whether the processes of a mount namespace, not the host's, are in a container, as the kernel shows them now.

    ``root`` is where cgroup v2 is mounted, or None. A runtime may be making a container of them still.
    """
    host_mount, host_pid = proc.host_namespace("mnt"), proc.host_namespace("pid")
    return host_mount is None or host_pid is None or _group(pids, host_mount, host_pid, None, root) is not None


def _by_container(populated: Mapping[str, Processes]) -> Dict[str, Dict[str, Processes]]:
    """Processes by the cgroup of their container and their own cgroup in it, according to v2."""
    named: Dict[str, Dict[str, Processes]] = {}
    shims: Dict[int, Optional[Shim]] = {}  # by PID: thousands of cgroups in a container may have one parent
    for path, pids in sorted(populated.items()):
        match = cgroups.match_path(path)
        if match is None:
            continue
        own = match.path
        if path != own:
            # It may be a nested container with any word as its id, in the cgroup of the outer container.
            own = _nested_cgroup(path, own, next(iter(pids), 0), named, shims) or own
        named.setdefault(own, {})[path] = pids
    return named


def _nested_cgroup(
    path: str, outer: str, pid: int, named: Container[str], shims: Dict[int, Optional[Shim]]
) -> Optional[str]:
    around = path
    while around != outer:
        if around in named:
            return around
        around = around.rpartition("/")[0]
    stat = proc.read_stat(pid)
    if stat is None:
        return None
    if stat.ppid not in shims:
        shims[stat.ppid] = _shim_of(stat.ppid)
    shim = shims[stat.ppid]
    return path if shim and shim.id and path.endswith(f"/{shim.id}") else None


def _group(
    pids: Sequence[int], host_mount: int, host_pid: int, paths: Optional[Dict[str, str]], root: Optional[str]
) -> Optional[_Group]:
    """The group of ``pids``, read from one of them; ``paths`` are its cgroups if they are known."""
    left, among_host = pids, False
    while True:
        first = _first_process(left)
        if first is None:
            return None
        pid, nspid, stat = first
        numbers = proc.namespaces(pid)
        if numbers is not None and numbers["mnt"] == host_mount and not among_host:
            # A runtime's process that is about to enter the container is in its cgroup already. Others have entered
            # the host's mount namespace from there; the container is all that is left where every one of them has.
            by_mount = proc.mount_groups(left)
            inside = [other for mount, others in by_mount.items() if mount != host_mount for other in others]
            entered = [] if paths is None else [other for other in left if other not in inside and not _makes(other)]
            pids, left = sorted(inside + entered), inside or entered
            among_host = not inside
            continue
        own_paths = paths or proc.cgroup_of(pid)
        if numbers is not None and "pid" in numbers and own_paths is not None:
            shim = None if _is_plain(own_paths, nspid) else _shim_of(stat.ppid)
            shim_id, shim_runtime = (shim.id, shim.runtime) if shim else (None, None)
            # Of cgroups that were found by their names, who could have given these is known.
            mount = root if paths is None else None
            match = cgroups.match_process(own_paths, shim_id, shim_runtime, mount)
            if match is None and numbers["pid"] == host_pid and (shim is None or shim.id is None):
                return None
            return _Group(pid, stat, nspid, numbers, own_paths, match, shim, pids)
        # It has ended, so try another process.
        left = [other for other in left if other != pid]
    return None


def _shim_of(ppid: int) -> Optional[Shim]:
    # Arguments are read in a child, and most hosts have mount namespaces whose parent has none that matter.
    if proc.program_of(ppid) in _NO_SHIMS:
        return None
    # Imported when it is needed, like the clients in endpoints.py.
    from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import shim_of

    return shim_of(ppid)


def _makes(pid: int) -> bool:
    return (proc.read_file(f"/proc/{pid}/comm") or MAKERS[0]).startswith(MAKERS)


def _is_plain(paths: Dict[str, str], nspid: List[int]) -> bool:
    """Whether this is a Docker Engine's container on the host itself, where the shim has no more to say.

    One with the PID namespace of a machine around it is not the first process there.
    """
    match = cgroups.match_path(paths.get("", ""))
    return match is not None and match.runtime == "docker" and len(nspid) == 2 and nspid[-1] == 1


def _first_process(pids: Iterable[int]) -> Optional[Tuple[int, List[int], proc.Stat]]:
    """The group's init: PID 1 of the outermost namespace below the host's, else the process that started first.

    The lowest PID is not enough: PIDs wrap, and then a shell that entered the container later
    (nsenter -m) would pass its own cgroup off as the container's.
    """
    best: Optional[Tuple[Tuple[bool, bool, int, int, int], int, List[int], proc.Stat]] = None
    for pid in pids:
        stat = proc.read_stat(pid)
        nspid = nspid_of(pid, stat) if stat is not None else None
        if nspid is None or stat is None:
            continue
        is_first, serves = len(nspid) > 1 and nspid[-1] == 1, serves_files(pid, stat.comm)
        if is_first and len(nspid) == 2 and not serves:
            return pid, nspid, stat
        rank = (serves, not is_first, len(nspid) if is_first else 0, stat.start_ticks, pid)
        if best is None or rank < best[0]:
            best = rank, pid, nspid, stat
    return best[1:] if best else None


def nspid_of(pid: int, stat: proc.Stat) -> Optional[List[int]]:
    """The PIDs of a process in its namespaces, which it keeps for life."""
    key = pid, stat.start_ticks
    if key not in _nspids:
        if len(_nspids) > _MOST_KEPT:
            _nspids.clear()
        nspid = proc.read_nspid(pid)
        if nspid is None:
            return None
        _nspids[key] = nspid
    return _nspids[key]


def _assemble(groups: List[_Group]) -> List[List[_Group]]:
    """The groups of each container: those in the cgroup that names it, else those in one PID namespace.

    What a shim has started in its own PID namespace and in no cgroup that names a container, as a sandbox of gVisor may
    be, is in the container beside it.
    """
    beside = [group for group in groups if group.match is None and _is_beside_shim(group)]
    groups = [group for group in groups if group not in beside] if beside else groups
    by_path: Dict[str, List[_Group]] = {}
    for group in groups:
        if group.match is not None:
            by_path.setdefault(group.match.path, []).append(group)
    owners: Dict[int, List[List[_Group]]] = {}
    for members in by_path.values():
        for number in {group.namespaces["pid"] for group in members}:
            owners.setdefault(number, []).append(members)
    # One that joined the PID namespace of a machine around it, as with --pid=host, does not own that namespace.
    firsts = {group.namespaces["pid"]: group for group in groups if group.nspid[-1] == 1}
    by_namespace: Dict[int, List[_Group]] = {}
    for group in groups:
        if group.match is not None:
            continue
        owner = owners.get(group.namespaces["pid"], [])
        first = firsts.get(group.namespaces["pid"])
        if len(owner) == 1 and (first is None or first.match is not None or _shares_mounts(first, owner[0])):
            # A process that was moved to another cgroup, or entered from the host, still belongs to the container.
            owner[0].append(group)
        else:
            by_namespace.setdefault(group.namespaces["pid"], []).append(group)
    assembled = list(by_path.values()) + list(by_namespace.values())
    for group in beside:
        mates = [members for members in assembled if any(_have_one_shim(group, one) for one in members)]
        if len(mates) == 1:
            mates[0].append(group)
        else:
            assembled.append([group])
    return assembled


def _is_beside_shim(group: _Group) -> bool:
    shim = group.shim
    return shim is not None and shim.id is not None and group.namespaces["pid"] == proc.namespace(shim.pid, "pid")


def _have_one_shim(group: _Group, other: _Group) -> bool:
    return group.shim is not None and other.shim is not None and group.shim.pid == other.shim.pid


def _shares_mounts(group: _Group, others: List[_Group]) -> bool:
    return any(group.namespaces["mnt"] == other.namespaces["mnt"] for other in others)


def _found(members: List[_Group], root: Optional[str], numbers: Optional[Mapping[str, int]] = None) -> KernelContainer:
    # Of several mount namespaces in one container, the init's is the oldest.
    init = min(members, key=_rank)
    cgroup = cgroups.locate(init.paths, init.match, root, numbers)
    pids: Sequence[int]
    seats: Mapping[str, Sequence[int]]
    if len(members) == 1 and _is_whole(init):
        pids, seats = _sorted(init.seats), init.seats
    else:
        pids = sorted(pid for group in members for pid in group.pids)
        seats = _seats(members) if root is not None else {}
    if not cgroup.own and cgroup.version == 2 and root is not None:
        cgroup = _own_cgroup(root, seats, cgroup)
    shim = init.shim
    runtime = shim.runtime if shim else init.match.runtime if init.match else None
    if init.match is not None:
        container_id = init.match.id
    else:
        container_id = (shim.id if shim else None) or _machine(shim, cgroup.path) or f"mnt-{init.namespaces['mnt']}"
    return KernelContainer(
        id=container_id,
        runtime=runtime,
        owner=shim.uid if shim else cgroups.owner(cgroup.path),
        pid=init.pid,
        stat=init.stat,
        nspid=init.nspid,
        namespaces=init.namespaces,
        match=init.match,
        cgroup=cgroup,
        pids=pids,
        shim=shim,
        seats=seats,
    )


def _machine(shim: Optional[Shim], path: str) -> Optional[str]:
    """The name by which systemd-machined knows a container of systemd-nspawn: since systemd 258 its scope's."""
    return shim.name if shim is not None and shim.name and f"/{shim.name}.scope/" in f"{path}/" else None


def _rank(group: _Group) -> Tuple[bool, bool, int, int]:
    return group.match is None, serves_files(group.pid, group.stat.comm), group.stat.start_ticks, group.pid


def _seats(members: List[_Group]) -> Dict[str, List[int]]:
    """The processes of a container by their v2 cgroup."""
    seats: Dict[str, List[int]] = {}
    for group in members:
        if group.seats:
            wanted = set(group.pids)
            for path, pids in group.seats.items():
                seats.setdefault(path, []).extend(pid for pid in pids if pid in wanted)
            continue
        for pid in group.pids:
            v2_path = (proc.cgroup_of(pid) or {}).get("")
            if v2_path is not None:
                seats.setdefault(v2_path, []).append(pid)
    return seats


def _own_cgroup(root: str, seats: Mapping[str, Sequence[int]], init: Cgroup) -> Cgroup:
    """The cgroup of a container that no cgroup names: the one all its processes lie under, else that of its init.

    It is the container's own if nothing else lies under it.
    """
    pids = {pid for members in seats.values() for pid in members}
    common = cgroups.around(seats)
    for cgroup in (cgroups.locate({"": common}, None, root) if common not in ("/", init.path) else init, init):
        if cgroup.version == 2 and not cgroups.shared(root, cgroup.path, pids):
            return Cgroup(cgroup.path, cgroup.id, cgroup.version, cgroup.level, True)
    return init
