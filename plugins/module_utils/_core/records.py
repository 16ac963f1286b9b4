# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that the steps pass on.

Times are epoch seconds (float, UTC), namespaces are inode numbers on nsfs, and PIDs are those of the
host's PID namespace unless a name says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import AbstractSet, Any, Dict, List, Mapping, NamedTuple, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, record_bytes


class Cgroup(NamedTuple):
    """A container's cgroup.

    ``path`` begins with ``/`` and is relative to the hierarchy's root as the host sees it. ``id`` is
    the cgroup v2 id (kernfs inode) that ``bpf_get_current_cgroup_id()`` returns, or None on hosts with
    v1 only. ``version`` is 2 if the id is usable, else 1. ``own`` is False if the container shares its
    cgroup with the process that started it (systemd-nspawn --keep-unit). ``level`` is the depth below
    the v2 root (the root is 0), as ``bpf_get_current_ancestor_cgroup_id`` counts it.
    """

    path: str
    id: Optional[int]
    version: int
    level: int = 0
    own: bool = True


class Pod(NamedTuple):
    """A Kubernetes pod, as the CRI reports it."""

    name: str
    namespace: str
    uid: str
    labels: Mapping[str, str] = {}


class Process(NamedTuple):
    """One process. ``nspid`` is /proc/PID/status NSpid: outermost (host) first, innermost last.

    ``start_ticks`` is field 22 of /proc/PID/stat (clock ticks since boot): with the PID it identifies a
    process uniquely, so a reused PID is never taken for the old process.
    """

    pid: int
    nspid: List[int]
    comm: str
    started_at: float
    start_ticks: int


@dataclass(frozen=True)
class Container:
    """One container, as M(fleet.probe.containers_info) lists it.

    ``id`` is the runtime's full id if a runtime or the cgroup gives one. ``parent`` is the id of the
    container around this one, or None. ``pid`` is the host PID of its init process. ``infra`` marks the container that
    holds a pod's namespaces. ``sandbox`` is ``gvisor`` or ``kata`` if the host's kernel does not run its programs.
    ``namespaces`` maps mnt, pid, net, uts, ipc, user, cgroup to inode numbers.
    """

    id: str
    name: str
    runtime: str
    image: Optional[str]
    labels: Dict[str, str]
    pod: Optional[Pod]
    pid: int
    nspid: List[int]
    namespaces: Dict[str, int]
    hostname: Optional[str]
    cgroup: Cgroup
    parent: Optional[str]
    started_at: float
    start_ticks: int
    infra: bool = False
    sandbox: Optional[str] = None
    processes: List[Process] = field(default_factory=list)

    def describe(self) -> str:
        """The container's name in messages: ``web1 (docker 3f2a8c01d2e4)``."""
        return f"{self.name} ({self.runtime} {self.id[:12]})"


class Failure(NamedTuple):
    """A failure of one container, an entry of ``coverage.failed``."""

    container: Optional[str]
    stage: str
    reason: str

    def as_result(self) -> Dict[str, Any]:
        """The entry of ``coverage.failed``."""
        named = None if self.container is None else printable(record_bytes(self.container))
        return {"container": named, "stage": self.stage, "reason": printable(record_bytes(self.reason))}


class Unwatched(NamedTuple):
    """Something in a container that was not probed for a part of the window, an entry of ``coverage.unwatched``.

    ``what`` names it: the file and the process that maps it, or the process. ``since`` and ``until`` are epoch seconds.
    """

    container: Optional[str]
    what: str
    reason: str
    since: float
    until: float

    def as_result(self) -> Dict[str, Any]:
        """The entry of ``coverage.unwatched``."""
        return {
            "container": None if self.container is None else printable(record_bytes(self.container)),
            "what": printable(record_bytes(self.what)),
            "reason": printable(record_bytes(self.reason)),
            "since": self.since,
            "until": self.until,
        }


class Packet(NamedTuple):
    """A packet as a packet socket gives it (packet(7)). ``moment`` is in nanoseconds since the epoch.

    ``kind`` is the packet type (PACKET_HOST and so on), ``hardware`` the ARPHRD number of its interface, ``sender`` the
    link-layer address that it came from. ``data`` begins at the network header, and may be the beginning of ``length``
    bytes alone.
    """

    moment: int
    interface: str
    kind: int
    hardware: int
    sender: bytes
    protocol: int
    length: int
    data: bytes


# What the kernel does with the instruction under a uprobe (see instructions.trap_kind).
TRAP_STEPPED, TRAP_EMULATED, TRAP_NOP = range(3)
# By program, the kinds of the traps that lead to a run of it; a set, because they may differ from place to place.
Traps = Mapping[str, AbstractSet[Tuple[int, ...]]]
