# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcplife: its options, attach points, row keys and events; the program is ``bpf/tcplife.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import PORT_SPEC, port_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._probes.socket_probe import (
    UNKNOWN_PROCESS,
    SocketProbe,
    endpoint_keys,
    endpoints,
    state,
)

STATISTICS = {"duration": "ns", "tx_bytes": "bytes", "rx_bytes": "bytes"}  # tcplife.bpf.c: STATISTIC, from 1 on
DIRECTIONS = (None, "connect", "accept")

TCPLIFE_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    **PORT_SPEC,
    "collect": {"type": "str", "choices": ["count", "events", *STATISTICS], "default": "events"},
}


class Tcplife(SocketProbe):
    """TCP connections, with their duration and bytes. Raises OptionError if an option is wrong."""

    hooks = [Hook("changed", "sock:inet_sock_set_state", raw=True)]
    members = {
        **SocketProbe.members,
        "TCP_BYTES_SENT": ("tcp_sock", "bytes_sent"),
        "TCP_BYTES_RETRANS": ("tcp_sock", "bytes_retrans"),
        "TCP_BYTES_RECEIVED": ("tcp_sock", "bytes_received"),
        "SOCK_FLAGS": ("sock", "__sk_common.skc_flags"),
    }

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [*endpoint_keys(), Key("direction", direction), Key("state", state)]
        mode = params["collect"]
        collect = tool_collect(
            params, keys, decode_life, unit=STATISTICS.get(mode, "hits"), keys=["container", "pid", "comm", "host"]
        )
        super().__init__(collect, port_filter(params["port"]))
        self._statistic = [*STATISTICS].index(mode) + 1 if mode in STATISTICS else 0

    def constants(self) -> Dict[str, int]:
        """The constants of tcplife.bpf.c and socket.h, without the offsets."""
        return {"STATISTIC": self._statistic, **super().constants()}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each open connection."""
        return {"lives": {"max_entries": self.collect.shared.map_entries}}


def direction(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """``connect`` or ``accept``; None for a connection opened before the window."""
    return {"direction": DIRECTIONS[fields["direction"]]}


def decode_life(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    return {
        **({} if fields["pid"] else UNKNOWN_PROCESS),
        **endpoints(fields),
        **direction(fields),
        **state(fields),
        "duration": fields["duration"] or None,
        "tx_bytes": fields["tx_bytes"],
        "rx_bytes": fields["rx_bytes"],
    }
