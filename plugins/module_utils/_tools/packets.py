# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packets: its options, attach points, row keys and events; the program is ``bpf/packets.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_sockets import Networks
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import PORT_SPEC, port_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key, number_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.pcap import FILTER_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._probes.packet_probe import PacketProbe, direction
from ansible_collections.fleet.probe.plugins.module_utils._probes.socket_probe import endpoint_keys, endpoints

# IANA protocol numbers; EtherTypes for protocols that are not IP
PROTOCOLS = {
    "icmp": 1, "igmp": 2, "tcp": 6, "udp": 17, "gre": 47, "esp": 50, "ah": 51, "icmpv6": 58, "sctp": 132, "arp": 0x0806,
}  # fmt: skip
NAMES = {number: name for name, number in PROTOCOLS.items()}
FIRST_ETHERTYPE = 0x600
MOST_PROTOCOLS = 4

PACKETS_SPEC: Dict[str, Any] = {
    **HISTOGRAM_SPEC,
    **PORT_SPEC,
    **FILTER_SPEC,
    "protocol": {"type": "list", "elements": "str", "choices": [*PROTOCOLS], "default": []},
    "collect": {"type": "str", "choices": ["bytes", "count", "events"], "default": "bytes"},
    "by": {"type": "list", "elements": "str", "default": ["container", "protocol", "direction"]},
}


class Packets(PacketProbe):
    """Packets in the network namespaces of containers. Raises OptionError if an option is wrong."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [*endpoint_keys(), number_key("port"), Key("protocol", protocol), Key("direction", direction)]
        collect = tool_collect(params, keys, decode_packet, unit="bytes", keys=["container", "host"])
        super().__init__(collect, Networks("packet"), params)
        self._ports = port_filter(params["port"])
        self._protocols = [PROTOCOLS[name] for name in params["protocol"]]
        if len(self._protocols) > MOST_PROTOCOLS:
            raise OptionError(
                f"protocol has {len(self._protocols)} protocols, at most {MOST_PROTOCOLS} are allowed; omit it for all"
            )

    def constants(self) -> Dict[str, int]:
        """The constants of packets.bpf.c and port.h."""
        packed = sum(number << 16 * slot for slot, number in enumerate(self._protocols))
        return {"PROTOCOLS": packed, **self._ports.constants()}

    def fill(self, loaded: Loaded) -> None:
        """Writes the ports into their map."""
        self._ports.fill(loaded)


def protocol(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The name of a protocol; without a name its IP protocol number, or its EtherType in hexadecimal."""
    number = fields["protocol"]
    return {"protocol": NAMES.get(number, str(number) if number < FIRST_ETHERTYPE else f"{number:#06x}")}


def decode_packet(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    event = {**endpoints(fields), "dport": fields["dport"] or None, **protocol(fields), **direction(fields)}
    if fields["protocol"] >= FIRST_ETHERTYPE:
        event["ip_version"] = None
    return {**event, "bytes": fields["bytes"]}
