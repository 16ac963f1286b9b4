# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcpretrans: its options, attach points, row keys and events; the program is ``bpf/tcpretrans.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import PORT_SPEC, port_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.socket_probe import (
    SocketProbe,
    endpoint_keys,
    endpoints,
    state,
)

KINDS = ("segment", "synack")  # tcpretrans.bpf.c

TCPRETRANS_SPEC: Dict[str, Any] = {
    **PORT_SPEC,
    "collect": {"type": "str", "choices": ["count", "events", STACKS], "default": "events"},
}


class Tcpretrans(SocketProbe):
    """TCP retransmissions. Raises OptionError if an option is wrong."""

    hooks = [
        Hook("segment", "tcp:tcp_retransmit_skb", raw=True),
        Hook("synack", "tcp:tcp_retransmit_synack", raw=True),
    ]
    members = {**SocketProbe.members, "SOCK_STATE": ("sock", "__sk_common.skc_state")}

    def __init__(self, params: Mapping[str, Any]) -> None:
        self._has_result = False
        keys = [*endpoint_keys(), Key("state", state), Key("kind", kind)]
        super().__init__(
            tool_collect(params, keys, decode_retransmission, keys=["container", "host"], stacks=True),
            port_filter(params["port"]),
        )
        self.kept = caller_stacks(params, self.collect.shared, by_kernel=True)

    def resolve(self, run: Run) -> None:
        """Step 2: the tracepoints, and whether the one of segments fires for failures too (since Linux 6.18)."""
        super().resolve(run)
        with Tracefs() as tracefs:
            fields = tracefs.fields("tcp", "tcp_retransmit_skb")
        self._has_result = any(field.name == "err" for field in fields)

    def constants(self) -> Dict[str, int]:
        """The constants of tcpretrans.bpf.c, socket.h and port.h that are no offsets."""
        return {**super().constants(), "HAS_RESULT": int(self._has_result)}


def kind(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """What was retransmitted: ``segment`` or ``synack``."""
    return {"kind": KINDS[fields["kind"]]}


def decode_retransmission(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    return {**endpoints(fields), **state(fields), **kind(fields)}
