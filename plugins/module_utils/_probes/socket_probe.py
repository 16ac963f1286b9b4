# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes that find the container of a hit by its socket, and the socket's endpoints; see ``fleet/socket.h``."""

from __future__ import annotations

import socket
from collections import Counter
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import PortFilter
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key, number_key
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import CGROUP_MEMBERS
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._probes.parts import Collect

# constant of socket.h -> (struct, member) whose byte offset it holds
_OWNER_MEMBERS = {
    **CGROUP_MEMBERS,
    "SOCK_CGROUP": ("sock", "sk_cgrp_data.cgroup"),
    "SOCK_NET": ("sock", "__sk_common.skc_net"),
    "NET_INUM": ("net", "ns.inum"),
}
END_MEMBERS = {
    "SOCK_FAMILY": ("sock", "__sk_common.skc_family"),
    "SOCK_SADDR": ("sock", "__sk_common.skc_rcv_saddr"),
    "SOCK_DADDR": ("sock", "__sk_common.skc_daddr"),
    "SOCK_SADDR6": ("sock", "__sk_common.skc_v6_rcv_saddr"),
    "SOCK_DADDR6": ("sock", "__sk_common.skc_v6_daddr"),
    "SOCK_NUM": ("sock", "__sk_common.skc_num"),
    "SOCK_DPORT": ("sock", "__sk_common.skc_dport"),
    "SOCK_PROTOCOL": ("sock", "sk_protocol"),
    "INET_SPORT": ("inet_sock", "inet_sport"),
}
MAPPED = bytes(10) + b"\xff\xff"  # prefix of an IPv4-mapped IPv6 address (RFC 4291, 2.5.5.2)
# keys of an event whose process is not known
UNKNOWN_PROCESS = dict.fromkeys(("pid", "container_pid", "tid", "user", "comm"))
# include/net/tcp_states.h, from 1 on
STATES = (
    "ESTABLISHED", "SYN_SENT", "SYN_RECV", "FIN_WAIT1", "FIN_WAIT2", "TIME_WAIT", "CLOSE", "CLOSE_WAIT", "LAST_ACK",
    "LISTEN", "CLOSING", "NEW_SYN_RECV",
)  # fmt: skip


class SocketProbe(KernelProbe):
    """A probe that finds the container of a hit by its socket."""

    members: Mapping[str, Tuple[str, str]] = {**_OWNER_MEMBERS, **END_MEMBERS}
    found_by = "socket"

    def __init__(self, collect: Collect, ports: PortFilter) -> None:
        super().__init__(collect)
        self._ports = ports
        self._by_net = False

    def discovered(self, run: Run) -> None:
        """Step 1: a container without its own cgroup is identified by its network namespace, if it has that alone."""
        shared = Counter(container.namespaces.get("net") for container in run.found.containers)
        shared[host_namespace("net")] += 2
        index = run.ownership.index()
        for container in run.found.selected:
            if run.ownership.by_cgroup(container):
                continue
            number = container.namespaces.get("net")
            if number is None or shared[number] > 1:
                run.coverage.fail(
                    container,
                    "resolve",
                    f"Container {container.describe()} has neither a cgroup nor a network namespace of its own, so its "
                    "sockets cannot be distinguished from those of others; start it with one of the two.",
                )
            else:
                run.ownership.add_network(number, index[container.id])
        self._by_net = run.ownership.by_net

    def owner_mode(self, run: Run) -> str:
        """``owner_mode`` of the result."""
        return "cgroup and network namespace" if self._by_net else "cgroup"

    def constants(self) -> Dict[str, int]:
        """The constants of socket.h and port.h, without the offsets."""
        return {
            "OWNER_BY_NET": int(self._by_net),
            "HOST_NET": host_namespace("net") or 0,
            **self._ports.constants(),
        }

    def fill(self, loaded: Loaded) -> None:
        """Writes the ports into their map."""
        self._ports.fill(loaded)


def address(raw: bytes) -> Optional[str]:
    """An address of 16 bytes in its usual notation; None for an unknown one (all zeros)."""
    if not any(raw[12:]) and raw[:12] in (MAPPED, bytes(12)):
        return None
    if raw.startswith(MAPPED):
        return socket.inet_ntop(socket.AF_INET, raw[12:])
    return socket.inet_ntop(socket.AF_INET6, raw)


def endpoints(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The keys of an event for both endpoints of a connection."""
    return {
        "ip_version": 4 if fields["daddr"].startswith(MAPPED) else 6,
        "saddr": address(fields["saddr"]),
        "sport": fields["sport"] or None,
        "daddr": address(fields["daddr"]),
        "dport": fields["dport"],
    }


def endpoint_keys() -> List[Key]:
    """The row keys that ``key_of_ends`` of socket.h fills, in the order of their bits."""
    return [_address_key("saddr"), number_key("sport"), _address_key("daddr"), number_key("dport")]


def _address_key(name: str) -> Key:
    """A row key from the address in the field of the same name."""
    return Key(name, lambda fields: {name: address(fields[name])})


def state(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The name of a TCP state; its number as text if it has none."""
    number = fields["state"]
    return {"state": STATES[number - 1] if 0 < number <= len(STATES) else str(number)}
