# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of option ``attach`` that get the packets of containers."""

from __future__ import annotations

import errno
import os
import socket
from typing import Any, Dict, List, Mapping, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.clsact import attach_filter
from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments, link_interface, offers_tcx
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.rtnetlink import route_socket
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_CGROUP_INET_EGRESS,
    BPF_CGROUP_INET_INGRESS,
    BPF_TCX_EGRESS,
    BPF_TCX_INGRESS,
    BPF_XDP,
)
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import v2_root
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket
from ansible_collections.fleet.probe.plugins.module_utils._load.classic import SKB_MEMBERS, prologue
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_entry import AttachEntry

INTERFACE_ROOM = 15  # characters of an interface's name (IFNAMSIZ, include/uapi/linux/if.h)


class CgroupEntry(AttachEntry):
    """The packets that the sockets of each container receive or send, by its cgroup."""

    kind, inside = "cgroup_skb", True
    LINKS = {"cgroup_skb_ingress": BPF_CGROUP_INET_INGRESS, "cgroup_skb_egress": BPF_CGROUP_INET_EGRESS}

    def __init__(self, program: str, kind: str) -> None:
        super().__init__(program)
        self._type = kind
        self._due: List[Container] = []
        self._attached: List[str] = []

    def loads_as(self, libbpf: Libbpf) -> Dict[str, Any]:
        return {"type": self.kind, "attach_type": self.LINKS[self._type]}

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        failures = []
        for container in containers:
            if container.id in self._attached:
                continue
            if v2_root() is None or container.cgroup.version != 2 or not container.cgroup.own:
                reason = f"Container {container.describe()} has no cgroup (v2) of its own, which {self._type} needs"
                failures.append(Failure(container.id, "resolve", reason))
                continue
            self._attached.append(container.id)
            self._due.append(container)
        return failures

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        for container in self._due:
            try:
                cgroup = os.open(f"{v2_root()}{container.cgroup.path}", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
                try:
                    attachments.cgroup(programs[self.program], cgroup, self.LINKS[self._type])
                finally:
                    os.close(cgroup)
            except OSError as error:
                self._attached.remove(container.id)
                coverage.fail(
                    container,
                    "attach",
                    f"The kernel refused {self.program} as {self._type} of container {container.describe()}: "
                    f"{os.strerror(error.errno or 0)}",
                )
        self._due = []

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self._type, "containers": list(self._attached)}]


class NetworkEntry(AttachEntry):
    """An interface, or a packet socket, in each network namespace of the containers."""

    inside = True
    LINKS = {
        "tc_ingress": BPF_TCX_INGRESS,
        "tc_egress": BPF_TCX_EGRESS,
        "tcx_ingress": BPF_TCX_INGRESS,
        "tcx_egress": BPF_TCX_EGRESS,
        "xdp": BPF_XDP,
    }

    def __init__(self, program: str, kind: str, interface: str, classic: bytes) -> None:
        super().__init__(program)
        self._classic = classic  # what an expression of tcpdump became, for a socket filter
        self.kind = {"xdp": "xdp", "socket_filter": "socket_filter"}.get(kind, "sched_cls")
        self._type, self._interface = kind, interface
        self._due: List[Tuple[int, Container]] = []
        self._users: Dict[int, List[Container]] = {}
        self._ended: Set[str] = set()  # ids of those of the users that have ended
        self._handles: Dict[int, int] = {}  # network namespace -> what is attached there
        self._host_included = False
        self._by_filter = False  # of a qdisc, in place of a link

    def loads_as(self, libbpf: Libbpf) -> Dict[str, Any]:
        self._by_filter = self._type in ("tc_ingress", "tc_egress") and not offers_tcx(libbpf)
        if not self._classic:
            return {"type": self.kind}
        return {"type": self.kind, "prologue": prologue(self._classic, libbpf.offsets(SKB_MEMBERS))}

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
                self._handles[number] = self._attach(attachments, program, container)
            except (ContainerError, OSError) as error:
                for user in self._users.pop(number):
                    reason = error.reason if isinstance(error, ContainerError) else self._sentence(user, error)
                    coverage.fail(None if user.id == HOST_ID else user, "attach", reason)
        self._due = []

    def _attach(self, attachments: Attachments, program: int, container: Container) -> int:
        if self._type == "socket_filter":
            return attachments.packet_socket(program, in_network_namespace(container, _packet_socket))
        if self._by_filter:
            route = in_network_namespace(container, route_socket)
            egress = self.LINKS[self._type] == BPF_TCX_EGRESS
            return attachments.hold(*attach_filter(program, route, self._interface, egress))
        return attachments.hold(in_network_namespace(container, lambda: self._link(program), keep=[program]))

    def release(self, attachments: Attachments, ended: Container) -> None:
        """Detaches from a network namespace when its last container has ended: a socket would keep it alive."""
        self._ended.add(ended.id)
        for number, users in self._users.items():
            if number in self._handles and self._ended.issuperset(user.id for user in users):
                attachments.detach(self._handles.pop(number))

    def _link(self, program: int) -> int:
        """Runs in the network namespace; returns the link's descriptor."""
        try:
            number = socket.if_nametoindex(self._interface)
        except OSError:  # Python raises it without an errno
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV)) from None
        return link_interface(program, number, self.LINKS[self._type])

    def _sentence(self, user: Container, error: OSError) -> str:
        what = f"interface {self._interface}" if self._interface else "a packet socket"
        reason = (error.strerror if self._by_filter else None) or os.strerror(error.errno or 0)
        if error.errno == errno.ENODEV:
            reason = f"there is no interface {self._interface} in it"
        elif error.errno == errno.EINVAL and self._type.startswith("tcx"):
            reason = (
                f"this kernel ({os.uname().release}) has no TCX links, which need Linux 6.6 or newer; use "
                f"{self._type.replace('tcx', 'tc')}"
            )
        elif error.errno == errno.EBUSY and not self._by_filter:
            reason = "another program is attached there"
        return f"The kernel refused {self.program} as {self._type} on {what} of container {user.describe()}: {reason}"

    def as_result(self) -> List[Dict[str, Any]]:
        return [
            {
                "program": self.program,
                "type": self._type,
                "interface": self._interface or None,
                **({"by": "clsact" if self._by_filter else "tcx"} if self._type.startswith("tc_") else {}),
                "containers": [user.id for user in users],
            }
            for users in self._users.values()
        ]


def _packet_socket() -> int:
    """Runs in the network namespace; with SOCK_RAW the program sees link-layer headers."""
    return packet_socket(socket.SOCK_RAW)
