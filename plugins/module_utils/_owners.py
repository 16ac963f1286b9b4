# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose hit it is: what the owners map of ``bpf/include/fleet/owner.h`` is filled with. Private to fleet.probe.

By cgroup v2 id where the container's cgroup is its own, by mount namespace where it tells nothing (hosts
with cgroup v1 only, containers in their starter's cgroup).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._bundle import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._proc import start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._records import Cgroup, Container

MOUNT_KEY = 1 << 63
HOST_KEY = (1 << 64) - 1
NOBODY = (1 << 32) - 1
HOST_ID = "host"

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


@dataclass(frozen=True)
class Owner:
    """One entry of the map: ``index`` in the result's list of containers, or NOBODY."""

    key: int
    index: int
    pidns: int
    level: int


class Ownership:
    """Which tasks count for which container.

    ``containers`` is everything on the host, ``selected`` what was asked for, in the result's order. A
    container inside a selected one counts for the innermost selected one around it.
    """

    def __init__(self, containers: Sequence[Container], selected: Sequence[Container], include_host: bool) -> None:
        self.include_host = include_host
        # where a probe looks for files: the host's own processes stand last, behind every container's index
        self.places = [*selected, _host()] if include_host else list(selected)
        index = {container.id: number for number, container in enumerate(selected)}
        by_id = {container.id: container for container in containers}
        self.owners: List[Owner] = []
        self._levels: List[int] = []
        self.by_mount: List[Container] = []
        for container in containers:
            number = _innermost(container, index, by_id)
            if number is None and not include_host:
                continue
            self._add(container, NOBODY if number is None else number, selected)

    def _add(self, container: Container, number: int, selected: Sequence[Container]) -> None:
        # in-container PIDs are those of the container that the hit counts for
        owner = container if number == NOBODY else selected[number]
        pidns, level = owner.namespaces.get("pid", 0), len(owner.nspid) - 1
        if container.cgroup.id is not None and container.cgroup.own:
            self.owners.append(Owner(container.cgroup.id, number, pidns, level))
            self._levels.append(container.cgroup.level)
        else:
            self.owners.append(Owner(MOUNT_KEY | container.namespaces["mnt"], number, pidns, level))
            self.by_mount.append(container)

    def pids(self) -> Dict[str, List[int]]:
        """Host PIDs of the processes in each place, by its id."""
        return {place.id: [process.pid for process in place.processes] or [place.pid] for place in self.places}

    @property
    def mode(self) -> str:
        """How hits are told apart: cgroup, mount or both; part of the result."""
        if self._levels and self.by_mount:
            return "cgroup and mount namespace"
        return "mount namespace" if self.by_mount else "cgroup"

    def constants(self, libbpf: Libbpf, want_pids: bool) -> Dict[str, int]:
        """The values of owner.h's constants; ``want_pids`` when in-container PIDs are asked for."""
        own_pidns = os.stat("/proc/self/ns/pid")
        constants = {
            "OWNER_BY_CGROUP": int(bool(self._levels)),
            "OWNER_LEVEL_MIN": min(self._levels, default=0),
            "OWNER_LEVEL_MAX": max(self._levels, default=0),
            "OWNER_BY_MOUNT": int(bool(self.by_mount)),
            "OWNER_HOST": int(self.include_host),
            "HOST_PIDNS_DEV": own_pidns.st_dev,
            "HOST_PIDNS_INO": own_pidns.st_ino,
        }
        members: Dict[str, Tuple[str, str]] = {}
        members.update(_MOUNT_OFFSETS if self.by_mount else {})
        members.update(_PID_OFFSETS if want_pids else {})
        if members:
            constants.update(libbpf.offsets(members))
        return constants

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room that the map needs."""
        return {"owners": {"max_entries": max(len(self.owners) + 1, 64)}}

    def fill(self, loaded: Loaded) -> None:
        """Writes the map."""
        owners = loaded.maps["owners"]
        device = os.stat("/proc/self/ns/pid").st_dev
        entries = list(self.owners)
        if self.include_host:
            own = os.stat("/proc/self/ns/pid").st_ino
            entries.append(Owner(HOST_KEY, len(self.places) - 1, own, 0))
        assert owners.key is not None and owners.value is not None  # the bundle describes every hash map
        for entry in entries:
            loaded.libbpf.update(
                owners.fd,
                entry.key.to_bytes(8, "little"),
                owners.value.pack(
                    container=entry.index,
                    pidns_level=entry.level,
                    pidns_dev=device,
                    pidns_ino=entry.pidns,
                ),
            )


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
