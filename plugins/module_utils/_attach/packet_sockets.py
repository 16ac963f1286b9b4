# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packet probes: a packet socket in each network namespace, with the program as its filter.

The program's side is ``bpf/include/fleet/packet.h``.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket

# constant in packet.h -> the struct member whose byte offset it holds
PACKET_MEMBERS = {
    "SKB_DEV": ("sk_buff", "dev"),
    "DEV_NET": ("net_device", "nd_net"),
    "NET_INUM": ("net", "ns.inum"),
}


@dataclass
class Network:
    """A network namespace and the selected containers in it. ``holder`` is the oldest of them, or None for the host's
    namespace."""

    number: int
    holder: Optional[Container]
    members: List[Container]
    handle: Optional[int] = None  # of the attached socket
    ended: Set[str] = field(default_factory=set)  # ids of the members that have ended

    def as_result(self) -> Dict[str, Any]:
        """How ``attachments`` of the result lists it."""
        return {
            "network": self.number,
            "container": self.holder.id if self.holder else None,
            "containers": [member.id for member in self.members],
        }


class Networks:
    """The network namespaces of the selected containers and, after ``add_host``, of the host.

    Each gets one socket, however many containers share it. A namespace in which ``take`` could not open one is left
    out, so a failure affects only the containers in it. ``prepare`` is called with each network and its socket before
    that receives anything, and may raise OSError.
    """

    def __init__(self, program: str, prepare: Optional[Callable[[Network, int], None]] = None) -> None:
        self._program, self._prepare = program, prepare
        self._networks: Dict[int, Network] = {}
        self._ended: List[Network] = []
        self._waiting: Dict[int, int] = {}  # network namespace -> its socket, to be attached

    def add_host(self) -> None:
        """Adds the host's own network namespace."""
        number = host_namespace("net") or 0
        self._networks.setdefault(number, Network(number, None, []))
        if number not in self._waiting and self._networks[number].handle is None:
            self._waiting[number] = packet_socket()

    def take(self, containers: Sequence[Container], coverage: Coverage) -> List[Network]:
        """Opens a socket in each namespace of these containers that has none yet; returns the new namespaces."""
        fresh: Dict[int, Network] = {}
        for container in sorted(containers, key=lambda container: container.start_ticks):
            number = container.namespaces.get("net")
            if number is None:
                coverage.fail(
                    container,
                    "resolve",
                    f"Could not read the network namespace of container {container.describe()}; run the probe again.",
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
                reason = f"Could not open a packet socket in container {first.describe()}: {error.strerror}."
            else:
                self._networks[network.number] = network
                continue
            del fresh[network.number]
            for member in network.members:
                coverage.fail(member, "resolve", reason)
        return list(fresh.values())

    def attach(self, attachments: Attachments, programs: Mapping[str, int]) -> None:
        """Makes the program the filter of every socket opened since the last call; raises HostError."""
        while self._waiting:
            number, fd = self._waiting.popitem()
            try:
                self._make_ready(self._networks[number], fd)
                self._networks[number].handle = attachments.packet_socket(programs[self._program], fd)
            except OSError as error:
                raise HostError(f"Could not attach the program to a packet socket: {error.strerror}") from error

    def _make_ready(self, network: Network, fd: int) -> None:
        if self._prepare is None:
            return
        try:
            self._prepare(network, fd)
        except OSError:
            os.close(fd)
            raise

    def release(self, gone: Container, attachments: Attachments) -> Optional[Network]:
        """Closes the socket of a namespace whose last container has ended: it would keep the namespace alive.

        Returns that namespace, None while it has other containers.
        """
        network = self._networks.get(gone.namespaces.get("net", 0))
        if network is None or network.holder is None:
            return None
        network.ended.add(gone.id)
        if network.handle is None or not network.ended >= {member.id for member in network.members}:
            return None
        attachments.detach(network.handle)
        self._ended.append(self._networks.pop(network.number))
        return network

    def as_result(self) -> List[Dict[str, Any]]:
        """``attachments`` of the result: the namespaces that are probed, or in check mode would be."""
        return [network.as_result() for network in [*self._networks.values(), *self._ended]]
