# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes whose program is the filter of a packet socket in each network namespace of the containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_sockets import PACKET_MEMBERS, Networks
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import choose_bytecode, run_before
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID, HOST_INDEX, Ownership
from ansible_collections.fleet.probe.plugins.module_utils._load.pcap import filter_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._probes.parts import Collect

DIRECTIONS = ("out", "in")  # packet.h


class PacketProbe(KernelProbe):
    """Packets in the network namespaces of containers that match ``expression`` among ``params``.

    Raises OptionError if the expression is wrong, HostError if nothing can compile it.
    """

    members = PACKET_MEMBERS
    found_by = "network"

    def __init__(self, collect: Collect, networks: Networks, params: Mapping[str, Any]) -> None:
        super().__init__(collect)
        self._networks = networks
        self._filter = filter_of(params["expression"], params["_filter"])

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """The bytecode for this host, with the expression in front of the program."""
        return run_before(choose_bytecode(bytecode), self._filter)

    def resolve(self, run: Run) -> None:
        """Step 2: opens a packet socket in each network namespace of the containers."""
        if run.ownership.include_host:
            self._networks.add_host()
            run.ownership.add_network(host_namespace("net") or 0, HOST_INDEX)
        self._take(run.found.selected, run.ownership, run.coverage)
        failed = {failure.container for failure in run.coverage.failed}
        probed = [container.id for container in run.found.selected if container.id not in failed]
        run.coverage.note([], [*probed, HOST_ID] if run.ownership.include_host else probed)

    def _take(self, containers: Sequence[Container], ownership: Ownership, coverage: Coverage) -> None:
        separate = []
        for container in containers:
            if container.namespaces.get("net") == host_namespace("net"):
                coverage.fail(
                    container,
                    "resolve",
                    f"Container {container.describe()} is in the host's network namespace, so its packets cannot be "
                    "distinguished from the host's; set include_host to true to count all of them as the host's.",
                )
            else:
                separate.append(container)
        index = ownership.index()
        for network in self._networks.take(separate, coverage):
            if network.holder is not None:
                ownership.add_network(network.number, index[network.holder.id])

    def attach(self, run: Run) -> None:
        """Step 4: attaches the program to the sockets as their filter; raises HostError."""
        self._networks.attach(run.attachments, run.loaded.programs)

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: opens sockets in the network namespaces of containers that started in the window."""
        self._take(containers, run.ownership, run.coverage)
        self._networks.attach(run.attachments, run.loaded.programs)

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: closes the socket of a network namespace when its last container ends."""
        self._networks.release(container, run.attachments)

    def owner_mode(self, run: Run) -> str:
        """``owner_mode`` of the result."""
        return "network namespace"

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result."""
        return {"attachments": self._networks.as_result()}


def direction(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """``in`` or ``out``, as seen from the network namespace."""
    return {"direction": DIRECTIONS[fields["direction"]]}
