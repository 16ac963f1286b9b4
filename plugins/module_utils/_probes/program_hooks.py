# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the operator's own program goes: the entries of module program's ``attach``. Private to fleet.probe."""

from __future__ import annotations

import errno
import os
import socket
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.cpus import MOST_FREQUENT, online_cpus
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
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import Plan
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TCX_EGRESS, BPF_TCX_INGRESS, BPF_XDP
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import AUTO
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SiteRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import UsdtRequest

INTERFACE_ROOM = 15  # characters of an interface's name (IFNAMSIZ, include/uapi/linux/if.h)


class Place:
    """One entry of ``attach``; what most kinds have no need of says nothing here."""

    kind = ""  # the program's type, as _libbpf.PROGRAM_TYPES names it
    inside = False  # whether it lies inside containers, so that those that appear later need it, too

    def __init__(self, program: str) -> None:
        self.program = program

    def resolve(self) -> None:
        """Step 2 for what the kernel has; raises HostError or OptionError."""

    def look(
        self, places: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        """Step 2 for what lies inside containers: looked up there, and due to be attached. Returns what failed."""
        return []

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        """Step 4: what was not attached yet; raises HostError where the kernel takes nothing of the kind."""

    def release(self, attachments: Attachments, gone: Container) -> None:
        """Takes out what only a container needed that has ended."""

    def as_result(self) -> List[Dict[str, Any]]:
        """How the result lists it."""
        return []


class Tracepoint(Place):
    """A tracepoint of the kernel, ``category:name``."""

    def __init__(self, program: str, event: str, raw: bool) -> None:
        super().__init__(program)
        self.kind = "raw_tracepoint" if raw else "tracepoint"
        self._hook = Hook(program, event, raw=raw)
        self._found: List[FoundHook] = []

    def resolve(self) -> None:
        self._found = find_hooks([self._hook])

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        attach_hooks(self._found, attachments, programs)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self.kind, "event": self._hook.event}]


class Clock(Place):
    """The clock of every CPU, so many times a second."""

    kind = "perf_event"

    def __init__(self, program: str, frequency: int) -> None:
        super().__init__(program)
        self._frequency = frequency

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        attach_clocks(attachments, programs[self.program], online_cpus(), self._frequency)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self.kind, "frequency": self._frequency}]


class Function(Place):
    """A function or a USDT probe in the containers' own programs and libraries."""

    kind, inside = "kprobe", True

    def __init__(self, program: str, where: SiteRequest, kind: str) -> None:
        super().__init__(program)
        self._where, self._named = where, kind
        self._plan = Plan()

    def look(
        self, places: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        located, failures = locate(places, self._where, pids)
        return [*failures, *self._plan.add(located, index)]

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        if self._plan.per_container and len(self._plan.targets) > 1:
            raise HostError(
                f"The files with {self._plan.functions[0]} cannot be told apart by their inodes here, and one that "
                "containers share would count each hit several times; select one container"
            )
        self._plan.attach(attachments, programs, {self.program: self._named == "uretprobe"}, coverage)

    def release(self, attachments: Attachments, gone: Container) -> None:
        self._plan.release(attachments, gone)

    def as_result(self) -> List[Dict[str, Any]]:
        site = "probe" if self._named == "usdt" else "function"
        listed = self._plan.as_result(site)["attachments"]
        return [{"program": self.program, "type": self._named, **entry} for entry in listed]


class Network(Place):
    """The network namespaces of the containers: an interface of each, or all that passes a packet socket in it."""

    inside = True
    LINKS = {"tcx_ingress": BPF_TCX_INGRESS, "tcx_egress": BPF_TCX_EGRESS, "xdp": BPF_XDP}

    def __init__(self, program: str, named: str, interface: str) -> None:
        super().__init__(program)
        self.kind = {"xdp": "xdp", "socket_filter": "socket_filter"}.get(named, "sched_cls")
        self._named, self._interface = named, interface
        self._due: List[Tuple[int, Container]] = []
        self._users: Dict[int, List[Container]] = {}
        self._host_meant = False

    def look(
        self, places: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        """Each namespace once, however many containers share it."""
        here, failures = namespace(os.getpid(), "net"), []
        self._host_meant |= any(place.id == HOST_ID for place in places)
        for place in places:
            number = here if place.id == HOST_ID else place.namespaces.get("net")
            if number is None or (number in (here, host_namespace("net")) and not self._host_meant):
                failures.append(
                    Failure(
                        place.id,
                        "resolve",
                        f"Container {place.describe()} is in the host's network namespace, so the program would meet "
                        "the packets of the whole host; set include_host to true where that is meant",
                    )
                )
                continue
            users = self._users.setdefault(number, [])
            if not users:
                self._due.append((number, place))
            if place.id not in [user.id for user in users]:
                users.append(place)
        return failures

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        program = programs[self.program]
        for number, place in self._due:
            try:
                if self._named == "socket_filter":
                    attachments.packet_socket(program, in_network_namespace(place, _packet_socket))
                else:
                    attachments.hold(in_network_namespace(place, lambda: self._link(program)))
            except (ContainerError, OSError) as error:
                for user in self._users.pop(number):
                    reason = error.reason if isinstance(error, ContainerError) else self._sentence(user, error)
                    coverage.fail(None if user.id == HOST_ID else user, "attach", reason)
        self._due = []

    def _link(self, program: int) -> int:
        """Runs in the namespace."""
        try:
            number = socket.if_nametoindex(self._interface)
        except OSError:  # without a number of its own: if_nametoindex(3) sets none that Python hands on
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV)) from None
        return link_interface(program, number, self.LINKS[self._named])

    def _sentence(self, user: Container, error: OSError) -> str:
        what = f"interface {self._interface}" if self._interface else "a packet socket"
        reason = os.strerror(error.errno or 0)
        if error.errno == errno.ENODEV:
            reason = f"there is no interface {self._interface}"
        elif error.errno == errno.EINVAL and self._named.startswith("tcx"):
            reason = f"this kernel ({os.uname().release}) has no TCX links; Linux 6.6 is the oldest that has"
        elif error.errno == errno.EBUSY:
            reason = "another program is there"
        return f"The kernel put {self.program} onto no {self._named} of {what} of container {user.describe()}: {reason}"

    def as_result(self) -> List[Dict[str, Any]]:
        return [
            {
                "program": self.program,
                "type": self._named,
                "interface": self._interface or None,
                "containers": [user.id for user in users],
            }
            for users in self._users.values()
        ]


def _packet_socket() -> int:
    """Runs in the namespace: the program sees link-layer headers."""
    return packet_socket(socket.SOCK_RAW)


# option of an entry -> the types that need it
NEEDS = {
    "event": ("tracepoint", "raw_tracepoint"),
    "target": ("uprobe", "uretprobe", "usdt"),
    "function": ("uprobe", "uretprobe"),
    "probe": ("usdt",),
    "interface": ("tcx_ingress", "tcx_egress", "xdp"),
}
MAY_HAVE = {"frequency": ("perf_event",)}
TYPES = ["tracepoint", "raw_tracepoint", "perf_event", *NEEDS["target"], "socket_filter", *NEEDS["interface"]]


def place_of(entry: Mapping[str, Any]) -> Place:
    """The checked place of an entry of ``attach``; raises OptionError."""
    program, named = entry["program"], entry["type"]
    for option in {**NEEDS, **MAY_HAVE}:
        given = entry.get(option) is not None
        needed, allowed = NEEDS.get(option, ()), NEEDS.get(option, ()) + MAY_HAVE.get(option, ())
        if named in needed and not given:
            raise OptionError(f"attach: {named} of {program} has no {option}; give it")
        if given and named not in allowed:
            raise OptionError(
                f"attach: {named} of {program} has {option} {entry[option]!r}, which is for {' and '.join(allowed)}"
            )
    if named in NEEDS["event"]:
        if not all(entry["event"].partition(":")):
            raise OptionError(f"attach: event is {entry['event']!r}; give category:name, such as sched:sched_switch")
        return Tracepoint(program, entry["event"], named == "raw_tracepoint")
    if named == "perf_event":
        frequency = 99 if entry.get("frequency") is None else entry["frequency"]
        if not 1 <= frequency <= MOST_FREQUENT:
            raise OptionError(f"attach: frequency is {frequency}; give samples a second from 1 to {MOST_FREQUENT}")
        return Clock(program, frequency)
    if named in NEEDS["target"]:
        return Function(program, _site_request(entry), named)
    interface: Optional[str] = entry.get("interface")
    if interface is not None and not (0 < len(os.fsencode(interface)) <= INTERFACE_ROOM and "/" not in interface):
        raise OptionError(f"attach: interface is {interface!r}; give its name inside the container, such as eth0")
    return Network(program, named, interface or "")


def _site_request(entry: Mapping[str, Any]) -> SiteRequest:
    if entry["type"] == "usdt":
        if not all(entry["probe"].partition(":")):
            raise OptionError(f"attach: probe is {entry['probe']!r}; give provider:name, such as python:gc__start")
        return UsdtRequest(entry["target"], [entry["probe"]], [], architecture())
    returns = AUTO if entry["type"] == "uretprobe" else ""
    where = FunctionRequest(entry["target"], [entry["function"]], returns=returns, result=True)
    check_request(where)
    return where
