# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packets: its options, attach points, row keys and events; the program is ``bpf/packets.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_sockets import PACKET_MEMBERS, Networks
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import PORT_SPEC, port_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key, number_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID, HOST_INDEX, Ownership
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.socket_probe import endpoint_keys, endpoints

# IANA protocol numbers; EtherTypes for protocols that are not IP
PROTOCOLS = {
    "icmp": 1, "igmp": 2, "tcp": 6, "udp": 17, "gre": 47, "esp": 50, "ah": 51, "icmpv6": 58, "sctp": 132, "arp": 0x0806,
}  # fmt: skip
NAMES = {number: name for name, number in PROTOCOLS.items()}
FIRST_ETHERTYPE = 0x600
MOST_PROTOCOLS = 4
DIRECTIONS = ("out", "in")  # packet.h

PACKETS_SPEC: Dict[str, Any] = {
    **HISTOGRAM_SPEC,
    **PORT_SPEC,
    "protocol": {"type": "list", "elements": "str", "choices": [*PROTOCOLS], "default": []},
    "collect": {"type": "str", "choices": ["bytes", "count", "events"], "default": "bytes"},
    "by": {"type": "list", "elements": "str", "default": ["container", "protocol", "direction"]},
}


class Packets(KernelProbe):
    """Packets in the network namespaces of containers. Raises OptionError if an option is wrong."""

    members = PACKET_MEMBERS
    found_by = "network"

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [*endpoint_keys(), number_key("port"), Key("protocol", protocol), Key("direction", direction)]
        super().__init__(tool_collect(params, keys, decode_packet, unit="bytes", keys=["container", "host"]))
        self._ports = port_filter(params["port"])
        self._protocols = [PROTOCOLS[name] for name in params["protocol"]]
        if len(self._protocols) > MOST_PROTOCOLS:
            raise OptionError(
                f"protocol has {len(self._protocols)} protocols, at most {MOST_PROTOCOLS} are allowed; omit it for all"
            )
        self._networks = Networks("packet")

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

    def constants(self) -> Dict[str, int]:
        """The constants of packets.bpf.c and port.h."""
        packed = sum(number << 16 * slot for slot, number in enumerate(self._protocols))
        return {"PROTOCOLS": packed, **self._ports.constants()}

    def fill(self, loaded: Loaded) -> None:
        """Writes the ports into their map."""
        self._ports.fill(loaded)

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


def protocol(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The name of a protocol; without a name its IP protocol number, or its EtherType in hexadecimal."""
    number = fields["protocol"]
    return {"protocol": NAMES.get(number, str(number) if number < FIRST_ETHERTYPE else f"{number:#06x}")}


def direction(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """``in`` or ``out``, as seen from the network namespace."""
    return {"direction": DIRECTIONS[fields["direction"]]}


def decode_packet(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    event = {**endpoints(fields), "dport": fields["dport"] or None, **protocol(fields), **direction(fields)}
    if fields["protocol"] >= FIRST_ETHERTYPE:
        event["ip_version"] = None
    return {**event, "bytes": fields["bytes"]}
