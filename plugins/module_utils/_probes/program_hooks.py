# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of option ``attach`` of the program module: what each is attached to."""

from __future__ import annotations

import errno
import os
import socket
from typing import Any, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import (
    Attachments,
    attach_clocks,
    link_interface,
)
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import (
    FoundHook,
    Hook,
    attach_hooks,
    find_hooks,
)
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import AttachPoints
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import (
    MOST_FREQUENT,
    online_cpus,
    sampling_warnings,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure, Traps
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TCX_EGRESS, BPF_TCX_INGRESS, BPF_XDP
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import AUTO
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SiteRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import UsdtRequest
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import NONE, unseen_by

INTERFACE_ROOM = 15  # characters of an interface's name (IFNAMSIZ, include/uapi/linux/if.h)


class AttachEntry:
    """One entry of ``attach``. The methods do nothing by default; each type overrides what it needs."""

    kind = ""  # the program type, one of PROGRAM_TYPES in _load/libbpf.py
    inside = False  # whether it is attached inside containers, and so to new containers in the window too
    unseen: FrozenSet[str] = NONE  # see Probe

    def __init__(self, program: str) -> None:
        self.program = program

    def resolve(self) -> None:
        """Step 2 in the kernel; raises HostError or OptionError."""

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        """Step 2 inside containers: finds the attach points for the next ``attach``. Returns the failures."""
        return []

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        """Step 4: attaches what is not attached yet; raises HostError if this kernel cannot attach this type."""

    def release(self, attachments: Attachments, ended: Container) -> None:
        """Detaches what only this container, which has ended, needed."""

    def traps(self) -> Traps:
        """The traps that lead to a run of the program, for a type that makes traps."""
        return {}

    def warnings(self) -> List[str]:
        """What the operator should know of this entry on this host, in sentences."""
        return []

    def as_result(self) -> List[Dict[str, Any]]:
        """Its entries in ``attachments`` of the result."""
        return []


class TracepointEntry(AttachEntry):
    """A tracepoint of the kernel, ``category:name``."""

    def __init__(self, program: str, event: str, raw: bool) -> None:
        super().__init__(program)
        self.kind = "raw_tracepoint" if raw else "tracepoint"
        self.unseen = unseen_by(event)
        self._hook = Hook(program, event, raw=raw)
        self._found: List[FoundHook] = []

    def resolve(self) -> None:
        self._found = find_hooks([self._hook])

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        attach_hooks(self._found, attachments, programs)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self.kind, "event": self._hook.event}]


class ClockEntry(AttachEntry):
    """The clock of every CPU, ``frequency`` times a second."""

    kind = "perf_event"

    def __init__(self, program: str, frequency: int) -> None:
        super().__init__(program)
        self._frequency = frequency

    def warnings(self) -> List[str]:
        return sampling_warnings(self._frequency)

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        attach_clocks(attachments, programs[self.program], online_cpus(), self._frequency)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self.kind, "frequency": self._frequency}]


class FunctionEntry(AttachEntry):
    """A function or a USDT probe in the programs and libraries of containers."""

    kind, inside = "kprobe", True

    def __init__(self, program: str, where: SiteRequest, kind: str) -> None:
        super().__init__(program)
        self._where, self._type = where, kind
        self._points = AttachPoints()

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        located, failures = locate(containers, self._where, pids)
        return [*failures, *self._points.add(located, index)]

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        if self._points.per_container and len(self._points.all) > 1:
            raise HostError(
                f"{self._points.functions[0]} is in files whose inodes do not identify them on this host, so a file "
                "that containers share would count each hit several times; select one container"
            )
        self._points.attach(attachments, programs, {self.program: self._type == "uretprobe"}, coverage)

    def release(self, attachments: Attachments, ended: Container) -> None:
        self._points.release(attachments, ended)

    def traps(self) -> Traps:
        return self._points.traps({self.program: self._type == "uretprobe"})

    def as_result(self) -> List[Dict[str, Any]]:
        site = "probe" if self._type == "usdt" else "function"
        listed = self._points.as_result(site)["attachments"]
        return [{"program": self.program, "type": self._type, **entry} for entry in listed]


class NetworkEntry(AttachEntry):
    """An interface, or a packet socket, in each network namespace of the containers."""

    inside = True
    LINKS = {"tcx_ingress": BPF_TCX_INGRESS, "tcx_egress": BPF_TCX_EGRESS, "xdp": BPF_XDP}

    def __init__(self, program: str, kind: str, interface: str) -> None:
        super().__init__(program)
        self.kind = {"xdp": "xdp", "socket_filter": "socket_filter"}.get(kind, "sched_cls")
        self._type, self._interface = kind, interface
        self._due: List[Tuple[int, Container]] = []
        self._users: Dict[int, List[Container]] = {}
        self._host_included = False

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        """Takes each network namespace once, however many containers share it."""
        current, failures = namespace(os.getpid(), "net"), []
        self._host_included |= any(container.id == HOST_ID for container in containers)
        for container in containers:
            number = current if container.id == HOST_ID else container.namespaces.get("net")
            if number is None or (number in (current, host_namespace("net")) and not self._host_included):
                failures.append(
                    Failure(
                        container.id,
                        "resolve",
                        f"Container {container.describe()} is in the host's network namespace, so the program would "
                        "see the packets of the whole host; set include_host to true to allow that",
                    )
                )
                continue
            users = self._users.setdefault(number, [])
            if not users:
                self._due.append((number, container))
            if container.id not in [user.id for user in users]:
                users.append(container)
        return failures

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        program = programs[self.program]
        for number, container in self._due:
            try:
                if self._type == "socket_filter":
                    attachments.packet_socket(program, in_network_namespace(container, _packet_socket))
                else:
                    attachments.hold(in_network_namespace(container, lambda: self._link(program)))
            except (ContainerError, OSError) as error:
                for user in self._users.pop(number):
                    reason = error.reason if isinstance(error, ContainerError) else self._sentence(user, error)
                    coverage.fail(None if user.id == HOST_ID else user, "attach", reason)
        self._due = []

    def _link(self, program: int) -> int:
        """Runs in the network namespace; returns the link's descriptor."""
        try:
            number = socket.if_nametoindex(self._interface)
        except OSError:  # Python raises it without an errno
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV)) from None
        return link_interface(program, number, self.LINKS[self._type])

    def _sentence(self, user: Container, error: OSError) -> str:
        what = f"interface {self._interface}" if self._interface else "a packet socket"
        reason = os.strerror(error.errno or 0)
        if error.errno == errno.ENODEV:
            reason = f"there is no interface {self._interface} in it"
        elif error.errno == errno.EINVAL and self._type.startswith("tcx"):
            reason = f"this kernel ({os.uname().release}) has no TCX links, which need Linux 6.6 or newer"
        elif error.errno == errno.EBUSY:
            reason = "another program is attached there"
        return f"The kernel refused {self.program} as {self._type} on {what} of container {user.describe()}: {reason}"

    def as_result(self) -> List[Dict[str, Any]]:
        return [
            {
                "program": self.program,
                "type": self._type,
                "interface": self._interface or None,
                "containers": [user.id for user in users],
            }
            for users in self._users.values()
        ]


def _packet_socket() -> int:
    """Runs in the network namespace; with SOCK_RAW the program sees link-layer headers."""
    return packet_socket(socket.SOCK_RAW)


# option of an entry -> the types that require it
NEEDS = {
    "event": ("tracepoint", "raw_tracepoint"),
    "target": ("uprobe", "uretprobe", "usdt"),
    "function": ("uprobe", "uretprobe"),
    "probe": ("usdt",),
    "interface": ("tcx_ingress", "tcx_egress", "xdp"),
}
MAY_HAVE = {"frequency": ("perf_event",)}
TYPES = ["tracepoint", "raw_tracepoint", "perf_event", *NEEDS["target"], "socket_filter", *NEEDS["interface"]]


def attach_entry(entry: Mapping[str, Any]) -> AttachEntry:
    """The checked entry of ``attach``; raises OptionError."""
    program, kind = entry["program"], entry["type"]
    for option in {**NEEDS, **MAY_HAVE}:
        given = entry.get(option) is not None
        needed, allowed = NEEDS.get(option, ()), NEEDS.get(option, ()) + MAY_HAVE.get(option, ())
        if kind in needed and not given:
            raise OptionError(f"attach: {kind} of {program} has no {option}; give one")
        if given and kind not in allowed:
            raise OptionError(
                f"attach: {kind} of {program} has {option} {entry[option]!r}, an option of {' and '.join(allowed)}; "
                "omit it"
            )
    if kind in NEEDS["event"]:
        if not all(entry["event"].partition(":")):
            raise OptionError(f"attach: event is {entry['event']!r}; give category:name, such as sched:sched_switch")
        return TracepointEntry(program, entry["event"], kind == "raw_tracepoint")
    if kind == "perf_event":
        frequency = 99 if entry.get("frequency") is None else entry["frequency"]
        if not 1 <= frequency <= MOST_FREQUENT:
            raise OptionError(f"attach: frequency is {frequency}; give 1 to {MOST_FREQUENT} samples per second")
        return ClockEntry(program, frequency)
    if kind in NEEDS["target"]:
        return FunctionEntry(program, _site_request(entry), kind)
    interface: Optional[str] = entry.get("interface")
    if interface is not None and not (0 < len(os.fsencode(interface)) <= INTERFACE_ROOM and "/" not in interface):
        raise OptionError(f"attach: interface is {interface!r}; give its name inside the container, such as eth0")
    return NetworkEntry(program, kind, interface or "")


def _site_request(entry: Mapping[str, Any]) -> SiteRequest:
    if entry["type"] == "usdt":
        if not all(entry["probe"].partition(":")):
            raise OptionError(f"attach: probe is {entry['probe']!r}; give provider:name, such as python:gc__start")
        return UsdtRequest(entry["target"], [entry["probe"]], [], architecture())
    returns = AUTO if entry["type"] == "uretprobe" else ""
    where = FunctionRequest(entry["target"], [entry["function"]], returns=returns, result=True)
    check_request(where)
    return where
