# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes that look at packets: a socket in each network namespace, with the program as its filter.

Private to fleet.probe. The program's side is ``bpf/include/fleet/packet.h``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket

# constant in packet.h -> the member whose byte offset it is
PACKET_MEMBERS = {
    "SKB_DEV": ("sk_buff", "dev"),
    "DEV_NET": ("net_device", "nd_net"),
    "NET_INUM": ("net", "ns.inum"),
}


@dataclass
class Network:
    """A network namespace and the selected containers that are in it; ``holder`` is the one that came first, and
    None is the host."""

    number: int
    holder: Optional[Container]
    members: List[Container]
    handle: Optional[int] = None  # of the socket that is attached
    ended: Set[str] = field(default_factory=set)  # ids of those of the members that have

    def as_result(self) -> Dict[str, Any]:
        """How ``attachments`` of the result lists it."""
        return {
            "network": self.number,
            "container": self.holder.id if self.holder else None,
            "containers": [member.id for member in self.members],
        }


class Networks:
    """The network namespaces of the containers that were asked for, and ``host``: that of the host, where it counts.

    Each gets one socket, however many containers share it. Only those are attached that ``take`` opened a socket
    for, so a container's failure costs no other one.
    """

    def __init__(self, program: str) -> None:
        self._program = program
        self._networks: Dict[int, Network] = {}
        self._ended: List[Network] = []
        self._waiting: Dict[int, int] = {}  # network namespace -> its socket, not attached yet

    def add_host(self) -> None:
        """The host's own network namespace is looked at as well."""
        number = host_namespace("net") or 0
        self._networks.setdefault(number, Network(number, None, []))
        if number not in self._waiting and self._networks[number].handle is None:
            self._waiting[number] = packet_socket()

    def take(self, containers: Sequence[Container], coverage: Coverage) -> List[Network]:
        """Opens a socket in each namespace of these containers that has none yet; returns those namespaces."""
        fresh: Dict[int, Network] = {}
        for container in sorted(containers, key=lambda container: container.start_ticks):
            number = container.namespaces.get("net")
            if number is None:
                coverage.fail(
                    container,
                    "resolve",
                    f"The network namespace of container {container.describe()} cannot be read; run the probe again.",
                )
                continue
            network = self._networks.get(number) or fresh.get(number)
            if network is None:
                network = fresh[number] = Network(number, container, [])
            network.members.append(container)
        for network in list(fresh.values()):
            first = network.members[0]
            try:
                self._waiting[network.number] = in_network_namespace(first, packet_socket)
            except ContainerError as error:
                reason = error.reason
            except OSError as error:
                reason = f"There is no packet socket for container {first.describe()}: {error.strerror}."
            else:
                self._networks[network.number] = network
                continue
            del fresh[network.number]
            for member in network.members:
                coverage.fail(member, "resolve", reason)
        return list(fresh.values())

    def attach(self, attachments: Attachments, programs: Mapping[str, int]) -> None:
        """Makes the program the filter of every socket that waits for it; raises HostError."""
        while self._waiting:
            number, fd = self._waiting.popitem()
            try:
                self._networks[number].handle = attachments.packet_socket(programs[self._program], fd)
            except OSError as error:
                raise HostError(f"The kernel took no program as a packet socket's filter: {error.strerror}") from error

    def release(self, gone: Container, attachments: Attachments) -> None:
        """Lets go of a namespace whose last container has ended: the socket would keep it alive."""
        network = self._networks.get(gone.namespaces.get("net", 0))
        if network is None or network.holder is None:
            return
        network.ended.add(gone.id)
        if network.handle is not None and network.ended >= {member.id for member in network.members}:
            attachments.detach(network.handle)
            self._ended.append(self._networks.pop(network.number))

    def as_result(self) -> List[Dict[str, Any]]:
        """What is looked at, or in check mode would be."""
        return [network.as_result() for network in [*self._networks.values(), *self._ended]]
