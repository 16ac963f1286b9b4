# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of option ``attach`` that get the packets of containers."""

from __future__ import annotations

import errno
import os
import socket
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments, link_interface
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_CGROUP_INET_EGRESS,
    BPF_CGROUP_INET_INGRESS,
    BPF_TCX_EGRESS,
    BPF_TCX_INGRESS,
    BPF_XDP,
)
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import v2_root
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket
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
                    attachments.hold(in_network_namespace(container, lambda: self._link(program), keep=[program]))
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
