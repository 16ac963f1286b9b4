# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose hit it is: what the owners map of ``bpf/include/fleet/owner.h`` is filled with. Private to fleet.probe.

By cgroup v2 id where the container's cgroup is its own, by mount namespace where it tells nothing (hosts
with cgroup v1 only, containers in their starter's cgroup).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from typing import Dict, List, Mapping, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY, Libbpf, index_key

MOUNT_KEY = 1 << 63
NET_KEY = 1 << 62  # socket.h
HOST_KEY = (1 << 64) - 1
NOBODY = (1 << 32) - 1
HOST_INDEX = NOBODY - 1
HOST_ID = "host"
COMING = 1024  # containers that may appear in the window
PLACES = 8  # OWNER_PLACES in owner.h

# constant in owner.h -> the member whose byte offset it is
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
    "UPID_NS": ("upid", "ns"),
    "PIDNS_INUM": ("pid_namespace", "ns.inum"),
}
# among the members of a probe whose program asks for the owner of a cgroup
CGROUP_MEMBERS = {
    "CGROUP_KN": ("cgroup", "kn"),
    "KN_ID": ("kernfs_node", "id"),
    "CGROUP_LEVEL": ("cgroup", "level"),
    "CGROUP_PARENT": ("cgroup", "self.parent"),
    "CSS_CGROUP": ("cgroup_subsys_state", "cgroup"),
}
# the same of a task that is not the current one
OTHER_TASKS = {
    **_PID_OFFSETS,
    **CGROUP_MEMBERS,
    "TASK_CGROUPS": ("task_struct", "cgroups"),
    "CSET_CGROUP": ("css_set", "dfl_cgrp"),
    "TASK_PID": ("task_struct", "pid"),
    "TASK_TGID": ("task_struct", "tgid"),
    "TASK_COMM": ("task_struct", "comm"),
    "TASK_CRED": ("task_struct", "real_cred"),
    "CRED_UID": ("cred", "uid"),
}


@dataclass(frozen=True)
class Owner:
    """One entry of the map: ``index`` in the result's list of containers, or NOBODY."""

    key: int
    index: int
    pidns: int
    level: int


class OwnerTable:
    """Where each owner's key lies in the map: at its hash, or where that is taken soon after it (see owner_by_key()
    in owner.h).

    ``size`` is how many places there are: a power of two, at least twice the keys that are here and ``coming``.
    """

    def __init__(self, keys: Sequence[int], coming: int) -> None:
        self._keys: Dict[int, int] = {}
        self.size = 1 << (2 * (len(keys) + coming) - 1).bit_length()
        while any(self.place(key) is None for key in keys):
            self.size *= 2
            self._keys = {}

    def place(self, key: int) -> Optional[int]:
        """The place of a key, which is its own for good; None where all that it may have are taken."""
        first = (key ^ key >> 32) % 2**32
        for step in range(PLACES):
            at = (first + step) % self.size
            if self._keys.setdefault(at, key) == key:
                return at
        return None


class Ownership:
    """Which tasks count for which container.

    ``containers`` is everything on the host, ``selected`` what was asked for, in the result's order. A
    container inside a selected one counts for the innermost selected one around it. ``places`` are where a
    probe looks for files; an index is a place in it, and stays when containers come later. A container that
    is restarted keeps its id, and so its index.
    """

    def __init__(self, containers: Sequence[Container], selected: Sequence[Container], include_host: bool) -> None:
        self.include_host = include_host
        self.places: List[Container] = []
        self.by_mount = False
        self._levels: List[int] = []
        self._known: Set[Tuple[str, int]] = set()  # id and start of the init process
        self._settled = False  # whether by_mount is a constant of the program
        self._told: Set[int] = set()  # keys that are in the map
        self._fresh: List[Owner] = []
        self._networks: Dict[int, int] = {}  # network namespace -> the index that its sockets or packets count for
        if include_host:
            self._fresh.append(Owner(HOST_KEY, HOST_INDEX, host_namespace("pid") or 0, 0))
        self.add(containers, selected)

    def add(self, containers: Sequence[Container], selected: Sequence[Container]) -> List[Container]:
        """Takes in containers that were not there before; returns those of them that are selected."""
        new = [container for container in selected if (container.id, container.start_ticks) not in self._known]
        index = {place.id: number for number, place in enumerate(self.places)}
        for container in new:
            number = index.setdefault(container.id, len(self.places))
            self.places[number : number + 1] = [container]
        by_id = {container.id: container for container in containers}
        for container in containers:
            if (container.id, container.start_ticks) in self._known:
                continue
            owner = _innermost(container, index, by_id)
            if owner is not None or self.include_host:
                self._known.add((container.id, container.start_ticks))
                if self.can_tell(container):
                    self._fresh.append(self._owner(container, owner))
        return new

    def add_network(self, number: int, index: int) -> None:
        """What happens in the network namespace ``number`` counts for the place at ``index``."""
        if self._networks.get(number) != index:
            self._networks[number] = index
            self._fresh.append(Owner(NET_KEY | number, index, 0, 0))

    def can_tell(self, container: Container) -> bool:
        """Whether the program, once its constants are set, can tell this container's hits from others'."""
        return self.by_mount or not self._settled or _own_cgroup(container) is not None

    def _owner(self, container: Container, number: Optional[int]) -> Owner:
        # in-container PIDs are those of the container that the hit counts for
        place = container if number is None else self.places[number]
        index = NOBODY if number is None else number
        pidns, level = place.namespaces.get("pid", 0), len(place.nspid) - 1
        if _own_cgroup(container) is not None:
            self._levels.append(container.cgroup.level)
        else:
            self.by_mount = True
        return Owner(_key(container), index, pidns, level)

    def everywhere(self) -> List[Container]:
        """The places where a probe's files are looked for: the containers, and the host when it counts too."""
        return [*self.places, _host()] if self.include_host else list(self.places)

    def by_cgroup(self, container: Container) -> bool:
        """Whether the container has a cgroup of its own, which its sockets name too."""
        return _own_cgroup(container) is not None

    @property
    def by_net(self) -> bool:
        """Whether anything is told by its network namespace."""
        return bool(self._networks)

    @property
    def mode(self) -> str:
        """How hits are told apart: cgroup, mount or both; part of the result."""
        if self._levels and self.by_mount:
            return "cgroup and mount namespace"
        return "mount namespace" if self.by_mount else "cgroup"

    def constants(
        self, libbpf: Libbpf, want_pids: bool, more: Optional[Mapping[str, Tuple[str, str]]] = None
    ) -> Dict[str, int]:
        """The values of owner.h's constants; ``want_pids`` when in-container PIDs are asked for.

        ``more`` are struct members whose offsets the program has as constants of its own: the kernel's type
        information is read once for all of them.
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
        }
        members = dict(more or {})
        members.update(_MOUNT_OFFSETS if self.by_mount else {})
        members.update(_PID_OFFSETS if want_pids else {})
        if members:
            constants.update(libbpf.offsets(members))
        return constants

    @property
    def most(self) -> Optional[int]:
        """How many containers there will be at most; None where the host has a number too, which is no index."""
        return None if self.include_host else len(self.places) + COMING

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room for the containers that are here, and those that may come."""
        return {"owners": {"max_entries": self._table.size}}

    @cached_property
    def _table(self) -> OwnerTable:
        return OwnerTable([owner.key for owner in self._fresh], COMING)

    @property
    def pending(self) -> bool:
        """Whether there is something that ``fill`` has not written yet."""
        return bool(self._fresh)

    def index(self) -> Dict[str, int]:
        """What stands for each place in the program, by its id."""
        return {**{place.id: number for number, place in enumerate(self.places)}, HOST_ID: HOST_INDEX}

    def numbered(self) -> Dict[int, Container]:
        """Every place by what stands for it in the program."""
        index = self.index()
        return {index[place.id]: place for place in self.everywhere()}

    def fill(self, loaded: Loaded) -> None:
        """Writes what is not in the map yet; raises ProbeError where something finds no place."""
        if "owners" not in loaded.maps:  # a program of the operator's, which need not ask
            return
        owners, levels = loaded.maps["owners"], loaded.maps["owner_levels"]
        device = os.stat("/proc/self/ns/pid").st_dev
        lowest, deepest = min(self._levels, default=1), max(self._levels, default=0)
        loaded.libbpf.update(levels.fd, FIRST_KEY, levels.value.pack(lowest=lowest, deepest=deepest))
        fresh, self._fresh = self._fresh, []
        written = [
            (place, owner) for place, owner in ((self._table.place(one.key), one) for one in fresh) if place is not None
        ]
        new = [(place, owner) for place, owner in written if owner.key not in self._told]
        running = bool(self._told)
        self._told.update(owner.key for _place, owner in new)

        def write(place: int, owner: Owner, key: int) -> None:
            value = owners.value.pack(
                container=owner.index, pidns_level=owner.level, pidns_dev=device, pidns_ino=owner.pidns, key=key
            )
            loaded.libbpf.update(owners.fd, index_key(place), value)

        # the kernel copies an element in no order that one may rely on: the key comes once the rest can be seen
        for place, owner in new:
            write(place, owner, 0)
        if running and new:
            linux.membarrier_global()
        for place, owner in written:
            write(place, owner, owner.key)
        if len(written) < len(fresh):
            raise ProbeError(f"More than {COMING} containers came in the window; run the probe again")

    def forget(self, container: Container, loaded: Loaded) -> None:
        """A container that has ended counts no more: the kernel gives a mount namespace's number away at once."""
        if "owners" not in loaded.maps:
            return
        owners, keys = loaded.maps["owners"], [_key(container)]
        number = container.namespaces.get("net", 0)
        if self._networks.get(number) == self.index().get(container.id, NOBODY):
            keys.append(NET_KEY | number)
            del self._networks[number]
        for key in keys:
            place = self._table.place(key)
            if place is not None:
                nobody = owners.value.pack(container=NOBODY, pidns_level=0, pidns_dev=0, pidns_ino=0, key=key)
                loaded.libbpf.update(owners.fd, index_key(place), nobody)


def _key(container: Container) -> int:
    """What the map knows the container by."""
    cgroup = _own_cgroup(container)
    return cgroup if cgroup is not None else MOUNT_KEY | container.namespaces["mnt"]


def pids_of(containers: Sequence[Container]) -> Dict[str, List[int]]:
    """Host PIDs of the processes in each container, by its id."""
    return {
        container.id: [process.pid for process in container.processes] or [container.pid] for container in containers
    }


def _host() -> Container:
    """The host's own processes in a container's place, so that files are looked up there as well.

    The host is what this process sees: the module was brought here by a connection to it.
    """
    start = start_ticks(os.getpid())
    return Container(
        id=HOST_ID,
        name="the host itself",
        runtime="host",
        image=None,
        labels={},
        pod=None,
        pid=os.getpid(),
        nspid=[os.getpid()],
        namespaces={},
        hostname=None,
        cgroup=Cgroup("/", None, 1),
        parent=None,
        started_at=0.0,
        start_ticks=start if start is not None else 0,
    )


def _own_cgroup(container: Container) -> Optional[int]:
    return container.cgroup.id if container.cgroup.own else None


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
