# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which container a hit belongs to: fills the owners map of ``bpf/include/fleet/owner.h``.

A container is identified by its cgroup v2 id when it has a cgroup of its own. Otherwise (on a host with only cgroup v1,
or in the cgroup of whatever started it) its mount namespace identifies it.
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import Collection, Dict, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import host_process
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import HIGHEST_OFFSET, Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY, Libbpf, index_key

MOUNT_KEY = 1 << 63
NET_KEY = 1 << 62  # socket.h
HOST_KEY = (1 << 64) - 1
NOBODY = (1 << 32) - 1
HOST_INDEX = NOBODY - 1
HOST_ID = "host"
COMING = 1024  # containers that may start during the window
PLACES = 8  # OWNER_PLACES in owner.h
DEEPEST_CGROUP = 32  # the same in owner.h

# constant in owner.h -> the struct member whose byte offset it holds
_MOUNT_OFFSETS = {
    "TASK_NSPROXY": ("task_struct", "nsproxy"),
    "NSPROXY_MNT": ("nsproxy", "mnt_ns"),
    "MNT_INUM": ("mnt_namespace", "ns.inum"),
}
_PID_OFFSETS = {
    "TASK_GROUP_LEADER": ("task_struct", "group_leader"),
    "TASK_THREAD_PID": ("task_struct", "thread_pid"),
    "PID_NUMBERS": ("pid", "numbers"),
    "PID_LEVEL": ("pid", "level"),
    "UPID_NR": ("upid", "nr"),
    "UPID_NS": ("upid", "ns"),
    "PIDNS_INUM": ("pid_namespace", "ns.inum"),
}
# for a probe whose program looks up the owner of a cgroup
CGROUP_MEMBERS = {
    "CGROUP_KN": ("cgroup", "kn"),
    "KN_ID": ("kernfs_node", "id"),
    "CGROUP_LEVEL": ("cgroup", "level"),
    "CGROUP_PARENT": ("cgroup", "self.parent"),
    "CSS_CGROUP": ("cgroup_subsys_state", "cgroup"),
}
_TASK_MEMBERS = {
    **CGROUP_MEMBERS,
    "TASK_CGROUPS": ("task_struct", "cgroups"),
    "CSET_CGROUP": ("css_set", "dfl_cgrp"),
    "TASK_PID": ("task_struct", "pid"),
    "TASK_TGID": ("task_struct", "tgid"),
    "TASK_COMM": ("task_struct", "comm"),
    "CRED_UID": ("cred", "uid"),
}
# for a probe whose program looks up the owner of a task that is not the current one
OTHER_TASKS = {**_PID_OFFSETS, **_TASK_MEMBERS, "TASK_CRED": ("task_struct", "real_cred")}
# what every program loads of the current task, if it can, instead of calling helpers (member.h)
_CURRENT_TASK = {**_TASK_MEMBERS, "TASK_OWN_CRED": ("task_struct", "cred")}


class Seat(NamedTuple):
    """Where a process is, as /proc shows it.

    ``cgroups`` are the ids of its cgroup v2 and of those above it, innermost first, the visible root last; empty where
    they are unknown. ``mount`` and ``pidns`` are the numbers of its namespaces.
    """

    cgroups: Sequence[int]
    mount: Optional[int] = None
    pidns: Optional[int] = None


class Owner(NamedTuple):
    """One entry of the map. ``container`` is the container's index in the result, HOST_INDEX or NOBODY."""

    key: int
    container: int
    pidns: int
    level: int


class OwnerTable:
    """A hash table with linear probing: which place in the map each owner's key has (see owner_by_key() in owner.h).

    ``size`` is the number of places: a power of two, at least twice the number of ``keys`` plus ``coming``.
    """

    def __init__(self, keys: Sequence[int], coming: int) -> None:
        self._keys: Dict[int, int] = {}
        self.size = 1 << (2 * (len(keys) + coming) - 1).bit_length()
        while any(self.place(key) is None for key in keys):
            self.size *= 2
            self._keys = {}

    def place(self, key: int) -> Optional[int]:
        """The place of a key, which it keeps forever; None when all PLACES from its hash on are taken."""
        first = (key ^ key >> 32) % 2**32
        for step in range(PLACES):
            at = (first + step) % self.size
            if self._keys.setdefault(at, key) == key:
                return at
        return None


class Ownership:
    """Which tasks count for which container.

    The arguments are all containers on the host and the selected ones. A container nested in a selected one counts for
    the innermost selected container around it. ``containers`` are the selected ones in the order of the result; a
    container keeps its index in that list when others are added, and when it is restarted, because it keeps its id.
    ``base`` is the kernel's level of the cgroup that discovery takes for the root (``root_level``); None if it is
    unknown, and containers are then identified by mount namespace. ``pid_base`` is that of the host's PID namespace
    (``pid_level``); None if it is unknown, and the PIDs of a result are then the kernel's own.
    """

    def __init__(
        self,
        containers: Sequence[Container],
        selected: Sequence[Container],
        include_host: bool,
        base: Optional[int] = 0,
        pid_base: Optional[int] = 0,
    ) -> None:
        self.include_host = include_host
        self._base, self._pid_base = base, pid_base
        self._given: Dict[int, int] = {}  # key -> the index that the program finds by it
        self._counts_for: Dict[str, Optional[int]] = {}  # container id -> index, None for no container
        self._adopted: Dict[int, List[int]] = {}  # index -> keys that were added for processes of that container
        self.containers: List[Container] = []
        self.by_mount = False
        self._levels: List[int] = []
        self._known: Set[Tuple[str, int]] = set()  # id and start of the init process, of all that were looked at
        self._taken: Set[Tuple[str, int]] = set()  # the same of the selected ones
        self._settled = False  # whether the program has been given by_mount as a constant
        self._written: Set[int] = set()  # keys that are in the map
        self._fresh: List[Owner] = []
        self._networks: Dict[int, int] = {}  # network namespace -> the index for which its sockets or packets count
        if include_host:
            self._give(Owner(HOST_KEY, HOST_INDEX, host_namespace("pid") or 0, pid_base or 0))
        self.add(containers, selected)

    def add(self, containers: Sequence[Container], selected: Sequence[Container]) -> List[Container]:
        """Adds the containers that are not known yet; returns the selected ones that are new as such.

        A runtime may name a container later than the kernel shows it, and only then is it known to be selected. One
        that was started again and is not among the selected, because its runtime does not list it yet, is left for a
        later call: what is known of its id is about processes that have ended.
        """
        new = [container for container in selected if not self.knows(container)]
        self._taken.update((container.id, container.start_ticks) for container in new)
        index = {container.id: number for number, container in enumerate(self.containers)}
        for container in new:
            number = index.setdefault(container.id, len(self.containers))
            self.containers[number : number + 1] = [container]
        chosen = {container.id for container in new}
        again = {
            one.id
            for one in containers
            if one.id in index and one.id not in chosen and (one.id, one.start_ticks) not in self._known
        }
        for container_id in again:
            del index[container_id]
            self._counts_for[container_id] = None
        by_id = {container.id: container for container in containers}
        for container in containers:
            if container.id in again:
                continue
            owner, key = _innermost(container, index, by_id), (container.id, container.start_ticks)
            if key in self._known and self._counts_for[container.id] == owner:
                continue
            self._counts_for[container.id] = owner
            if owner is not None or self.include_host:
                self._known.add(key)
                if self.distinguishes(container):
                    self._give(self._owner(container, owner))
        return new

    def knows(self, container: Container) -> bool:
        """Whether the container was added before as a selected one."""
        return (container.id, container.start_ticks) in self._taken

    def _give(self, owner: Owner) -> None:
        self._fresh.append(owner)
        self._given[owner.key] = owner.container

    def expected(self, container_id: str) -> Optional[int]:
        """The index for which the processes of a container should count; None if they should not count."""
        return self._counts_for.get(container_id)

    def decides(self, seat: Seat) -> Optional[int]:
        """The index that the program finds for a process; None if it finds none.

        The same search as in find_owner() and find_owner_of() in owner.h; None where one of them does not reach the
        cgroup that has a key.
        """
        found = self._given.get(MOUNT_KEY | seat.mount) if self.by_mount and seat.mount is not None else None
        if found is None:
            found = self._by_ancestry(seat.cgroups)
        if found is None and self.include_host and seat.pidns == host_namespace("pid"):
            found = HOST_INDEX
        return None if found == NOBODY else found

    def _by_ancestry(self, cgroups: Sequence[int]) -> Optional[int]:
        if self._base is None:
            return None
        lowest, deepest = self._span
        for distance, number in enumerate(cgroups):
            if number in self._given:
                level = self._base + len(cgroups) - 1 - distance
                reached = lowest <= level <= deepest and distance < DEEPEST_CGROUP
                return self._given[number] if reached else None
        return None

    @property
    def _span(self) -> Tuple[int, int]:
        """The lowest and the deepest level at which the program looks; it looks at no more than DEEPEST_CGROUP."""
        lowest = min(self._levels, default=1)
        return lowest, min(max(self._levels, default=0), lowest + DEEPEST_CGROUP - 1)

    def adopt_cgroup(self, index: int, cgroups: Sequence[int]) -> bool:
        """Makes a cgroup (``Seat.cgroups``) and those below it count for the container at ``index``.

        False if there is no room for its key, or the program would not look at its level.
        """
        if not cgroups or self._base is None:
            return False
        level = self._base + len(cgroups) - 1
        levels = [*self._levels, level]
        if max(levels) - min(levels) >= DEEPEST_CGROUP or not self._adopt(index, cgroups[0]):
            return False
        self._levels.append(level)
        return True

    def adopt_mount(self, index: int, mount: int) -> bool:
        """Makes a mount namespace count for the container at ``index``; False if the program cannot."""
        if (self._settled and not self.by_mount) or mount == host_namespace("mnt"):
            return False
        if not self._adopt(index, MOUNT_KEY | mount):
            return False
        self.by_mount = True
        return True

    def _adopt(self, index: int, key: int) -> bool:
        if self._given.get(key, NOBODY) != NOBODY or (self._settled and self._table.place(key) is None):
            return False
        counted = self.containers[index]
        self._give(Owner(key, index, counted.namespaces.get("pid", 0), self._pid_level(counted)))
        self._adopted.setdefault(index, []).append(key)
        return True

    def add_network(self, number: int, index: int) -> None:
        """Makes everything in the network namespace ``number`` count for the container at ``index``."""
        if self._networks.get(number) != index:
            self._networks[number] = index
            self._fresh.append(Owner(NET_KEY | number, index, 0, 0))

    def distinguishes(self, container: Container) -> bool:
        """Whether the program can tell this container's hits from others', given the constants that it has."""
        if self._own_cgroup(container) is not None:
            return True
        # Many others are in the host's mount namespace.
        return (self.by_mount or not self._settled) and container.namespaces.get("mnt") != host_namespace("mnt")

    def _owner(self, container: Container, number: Optional[int]) -> Owner:
        # in-container PIDs are those of the container for which the hit counts
        counted = container if number is None else self.containers[number]
        index = NOBODY if number is None else number
        pidns, level = counted.namespaces.get("pid", 0), self._pid_level(counted)
        if self._own_cgroup(container) is not None:
            self._levels.append((self._base or 0) + container.cgroup.level)
        else:
            self.by_mount = True
        return Owner(self._key(container), index, pidns, level)

    def _pid_level(self, container: Container) -> int:
        """The level of a container's PID namespace in the kernel; NSpid begins with the host's."""
        return (self._pid_base or 0) + len(container.nspid) - 1

    @property
    def has_hosts_pids(self) -> bool:
        """Whether the program's numbers of processes are those in the host's /proc."""
        return self._pid_base is not None

    def _own_cgroup(self, container: Container) -> Optional[int]:
        return container.cgroup.id if container.cgroup.own and self._base is not None else None

    def _key(self, container: Container) -> int:
        """The container's key in the map."""
        cgroup = self._own_cgroup(container)
        return cgroup if cgroup is not None else MOUNT_KEY | container.namespaces["mnt"]

    def everywhere(self) -> List[Container]:
        """Where to look for a probe's target: in the selected containers, and on the host when it is included."""
        return [*self.containers, _host()] if self.include_host else list(self.containers)

    def by_cgroup(self, container: Container) -> bool:
        """Whether the container has a cgroup of its own, by which its sockets can be attributed, too."""
        return self._own_cgroup(container) is not None

    @property
    def by_net(self) -> bool:
        """Whether anything is attributed by its network namespace."""
        return bool(self._networks)

    @property
    def mode(self) -> str:
        """How hits are attributed, as the result states it: by cgroup, by mount namespace, or both."""
        if self._levels and self.by_mount:
            return "cgroup and mount namespace"
        return "mount namespace" if self.by_mount else "cgroup"

    def constants(
        self,
        libbpf: Libbpf,
        want_pids: bool,
        more: Optional[Mapping[str, Tuple[str, str]]] = None,
        optional: Collection[str] = (),
        tracepoints: Collection[str] = (),
    ) -> Dict[str, int]:
        """The values of the constants of owner.h and member.h; ``want_pids`` when the program needs in-container PIDs.

        ``more`` are struct members whose offsets the program needs as constants of its own. The kernel's type
        information is read only once, for all of them. Those named by ``optional`` are left out when the kernel does
        not have them. The arguments of ``tracepoints`` have to be those that programs know. Raises HostError.
        """
        self._settled = True
        own_pidns = os.stat("/proc/self/ns/pid")
        constants = {
            "OWNER_MASK": self._table.size - 1,
            "WANTS_PID": int(want_pids),
            "OWNER_BY_MOUNT": int(self.by_mount),
            "OWNER_HOST": int(self.include_host),
            "HOST_PIDNS_DEV": own_pidns.st_dev,
            "HOST_PIDNS_INO": own_pidns.st_ino,
            "HOST_LEVEL": self._pid_base or 0,
        }
        members = dict(more or {})
        members.update(_MOUNT_OFFSETS if self.by_mount else {})
        members.update(_PID_OFFSETS if want_pids or self._pid_base else {})
        spare = {*optional, *(_CURRENT_TASK.keys() - members.keys())}
        try:
            found = libbpf.members({**members, **_CURRENT_TASK}, spare, tracepoints)
        except HostError:
            if members:
                raise
            found = {}  # helpers do everything
        offsets = [found[name] for name in (*members, *_CURRENT_TASK) if name in found]
        typed = _CURRENT_TASK.keys() <= found.keys() and max(offsets) <= HIGHEST_OFFSET
        return {**constants, **found, "TYPED": int(typed)}

    @property
    def most(self) -> Optional[int]:
        """The highest number of containers there can be; None with the host, whose index is out of that range."""
        return None if self.include_host else len(self.containers) + COMING

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room for the containers that are running, and for COMING more."""
        return {"owners": {"max_entries": self._table.size}}

    @cached_property
    def _table(self) -> OwnerTable:
        return OwnerTable([owner.key for owner in self._fresh], COMING)

    @property
    def pending(self) -> bool:
        """Whether there are owners that ``fill`` has not written yet."""
        return bool(self._fresh)

    def index(self) -> Dict[str, int]:
        """The index of each container and of the host, by container id."""
        return {**{container.id: number for number, container in enumerate(self.containers)}, HOST_ID: HOST_INDEX}

    def numbered(self) -> Dict[int, Container]:
        """The containers, and the host when it is included, by index."""
        index = self.index()
        return {index[container.id]: container for container in self.everywhere()}

    def fill(self, loaded: Loaded) -> None:
        """Writes the owners that are not in the map yet; raises ProbeError when there is no place for one of them."""
        if "owners" not in loaded.maps:  # the operator's own program need not use them
            return
        owners, levels = loaded.maps["owners"], loaded.maps["owner_levels"]
        device = os.stat("/proc/self/ns/pid").st_dev
        lowest, deepest = self._span
        loaded.libbpf.update(levels.fd, FIRST_KEY, levels.value.pack(lowest=lowest, deepest=deepest))
        fresh, self._fresh = self._fresh, []
        written = [
            (place, owner) for place, owner in ((self._table.place(one.key), one) for one in fresh) if place is not None
        ]
        new = [(place, owner) for place, owner in written if owner.key not in self._written]
        running = bool(self._written)
        self._written.update(owner.key for _place, owner in new)

        def write(place: int, owner: Owner, key: int) -> None:
            value = owners.value.pack(
                container=owner.container, pidns_level=owner.level, pidns_dev=device, pidns_ino=owner.pidns, key=key
            )
            loaded.libbpf.update(owners.fd, index_key(place), value)

        # the kernel may copy the bytes of an element in any order, so the key is written once the rest is visible
        for place, owner in new:
            write(place, owner, 0)
        if running and new:
            loaded.libbpf.wait_for_programs()
        for place, owner in written:
            write(place, owner, owner.key)
        if len(written) < len(fresh):
            raise ProbeError(f"More than {COMING} containers started during the window; run the probe again")

    def forget(self, container: Container, loaded: Loaded) -> None:
        """Removes a container that has ended: the kernel reuses the number of a mount namespace at once."""
        if "owners" not in loaded.maps:
            return
        owners, keys = loaded.maps["owners"], [self._key(container)]
        keys += self._adopted.pop(self.index().get(container.id, NOBODY), [])
        number = container.namespaces.get("net", 0)
        if self._networks.get(number) == self.index().get(container.id, NOBODY):
            keys.append(NET_KEY | number)
            del self._networks[number]
        for key in keys:
            place = self._table.place(key)
            if key in self._given:
                self._given[key] = NOBODY
            if place is not None:
                nobody = owners.value.pack(container=NOBODY, pidns_level=0, pidns_dev=0, pidns_ino=0, key=key)
                loaded.libbpf.update(owners.fd, index_key(place), nobody)


def pids_of(containers: Sequence[Container]) -> Dict[str, List[int]]:
    """The host PIDs of the processes in each container, by container id."""
    return {
        container.id: [process.pid for process in container.processes] or [container.pid] for container in containers
    }


def _host() -> Container:
    """The host as a container, so that a target is looked up in its files, too: those that this process sees, or, in a
    debug pod, those of the host's first process.
    """
    pid = host_process() or os.getpid()
    start = start_ticks(pid)
    return Container(
        id=HOST_ID,
        name="the host itself",
        runtime="host",
        image=None,
        labels={},
        pod=None,
        pid=pid,
        nspid=[pid],
        namespaces={},
        hostname=None,
        cgroup=Cgroup("/", None, 1),
        parent=None,
        started_at=0.0,
        start_ticks=start if start is not None else 0,
    )


def _innermost(container: Container, index: Mapping[str, int], by_id: Mapping[str, Container]) -> Optional[int]:
    """The index of the innermost selected container that ``container`` is or lies inside."""
    seen = set()
    at: Optional[Container] = container
    while at is not None and at.id not in seen:
        if at.id in index:
            return index[at.id]
        seen.add(at.id)
        at = by_id.get(at.parent) if at.parent is not None else None
    return None
