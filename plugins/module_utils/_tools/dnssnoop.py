# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""dnssnoop: its options, attach points, row keys and events; the program is ``bpf/dnssnoop.bpf.c``."""

from __future__ import annotations

import socket
from typing import Any, Dict, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_sockets import PACKET_MEMBERS, Networks
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import PORT_SPEC, port_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout, c_string
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.socket_probe import (
    UNKNOWN_PROCESS,
    SocketProbe,
    endpoint_keys,
    endpoints,
)
from ansible_collections.fleet.probe.plugins.module_utils._tools.dns import (
    HEADER,
    Malformed,
    is_cut,
    parse_message,
    rcode_name,
    read_name,
    type_name,
)

UNANSWERED = -1
MAX_MESSAGE = 512  # bytes of an answer that dnssnoop.bpf.c keeps

DNSSNOOP_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    "port": {**PORT_SPEC["port"], "default": [53]},
    "failed": {"type": "bool", "default": False},
    "collect": {"type": "str", "choices": ["count", "events", "latency"], "default": "events"},
}


class Dnssnoop(SocketProbe):
    """DNS queries and their answers. Raises OptionError if an option is wrong."""

    hooks = [Hook("sent", "net:net_dev_queue", raw=True)]
    members = {
        **SocketProbe.members,
        **PACKET_MEMBERS,
        "SKB_SK": ("sk_buff", "sk"),
        "SKB_HEAD": ("sk_buff", "head"),
        "SKB_DATA": ("sk_buff", "data"),
        "SKB_LEN": ("sk_buff", "len"),
        "SKB_NETWORK": ("sk_buff", "network_header"),
        "SKB_TRANSPORT": ("sk_buff", "transport_header"),
    }
    unfinished = "queries"

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [*endpoint_keys(), Key("type", kind), Key("rcode", rcode), Key("query", query)]
        collect = tool_collect(params, keys, decode_query, unit="ns", keys=["container", "pid", "comm", "host"])
        super().__init__(collect, port_filter(params["port"]))
        self._failed = params["failed"]
        self._networks = Networks("message")

    def constants(self) -> Dict[str, int]:
        """The constants of dnssnoop.bpf.c, without the offsets."""
        return {**super().constants(), "ONLY_FAILED": int(self._failed)}

    def resolve(self, run: Run) -> None:
        """Step 2: finds the tracepoint and opens a packet socket in each network namespace."""
        super().resolve(run)
        if run.ownership.include_host:
            self._networks.add_host()
        self._take(run.coverage.alive(), run.coverage)
        probed = [container.id for container in run.coverage.alive()]
        run.coverage.note([], [*probed, HOST_ID] if run.ownership.include_host else probed)

    def _take(self, containers: Sequence[Container], coverage: Coverage) -> None:
        if any(container.namespaces.get("net") == host_namespace("net") for container in containers):
            self._networks.add_host()
        self._networks.take(containers, coverage)

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each unanswered query."""
        return {"queries": {"max_entries": self.collect.shared.map_entries}}

    def attach(self, run: Run) -> None:
        """Step 4: attaches the socket filter first, then the program that records queries for it; raises HostError."""
        self._networks.attach(run.attachments, run.loaded.programs)
        super().attach(run)

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: opens sockets in the network namespaces of containers that started in the window."""
        self._take(containers, run.coverage)
        self._networks.attach(run.attachments, run.loaded.programs)

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: closes the socket of a network namespace when its last container ends."""
        self._networks.release(container, run.attachments)

    def keys_of(self, layout: Layout, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """The fields of the records, with ``query`` in the encoding that the key of a row has."""
        begin = layout.size + HEADER.size
        found = super().keys_of(layout, unfinished)
        return [
            {**fields, "query": record[begin : begin + fields["name"]]} for fields, record in zip(found, unfinished)
        ]

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result."""
        return {"attachments": [*super().attached()["attachments"], *self._networks.as_result()]}


def kind(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The type that a query asks for."""
    return {"type": type_name(fields["type"])}


def rcode(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The response code; None for an unanswered query."""
    return {"rcode": None if fields["rcode"] == UNANSWERED else rcode_name(fields["rcode"])}


def query(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The name that a query asks for; row keys have it as DNS encodes it, without the final zero."""
    try:
        return text_fields("query", read_name(c_string(fields["query"]) + b"\0", 0)[0])
    except Malformed:
        return {"query": None}


def decode_query(fields: Mapping[str, Any], tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    message = parse_message(tail[: min(fields["length"], MAX_MESSAGE)])
    unanswered = fields["rcode"] == UNANSWERED
    event = {
        **({} if fields["pid"] else UNKNOWN_PROCESS),
        **endpoints(fields),
        "protocol": "tcp" if fields["protocol"] == socket.IPPROTO_TCP else "udp",
        **message.question,
        **rcode(fields),
        "answers": [] if unanswered else message.answers,
        "latency": None if unanswered else fields["latency"],
    }
    if not message.whole:
        event["answers_truncated"] = True
    if not unanswered and is_cut(tail):
        event["truncated"] = True
    return event
