# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcpconnect: its options, attach points, row keys and events; the program is ``bpf/tcpconnect.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import PORT_SPEC, port_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import error_name
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.socket_probe import (
    END_MEMBERS,
    endpoint_keys,
    endpoints,
)

TCPCONNECT_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    **PORT_SPEC,
    **STACK_SPEC,
    "failed": {"type": "bool", "default": False},
    "collect": {"type": "str", "choices": ["count", "events", "latency", STACKS], "default": "events"},
}
OUTCOMES = (None, True, False)  # tcpconnect.bpf.c: pending, established, failed
# The error where the kernel has none, by the outcome: still being made at the end, and given up by the process.
NO_ERROR = {0: "EINPROGRESS", 2: "ECANCELED"}


class Tcpconnect(KernelProbe):
    """TCP connections being established. Raises OptionError if an option is wrong."""

    # without the second one, an attempt that fails before its first packet has no error
    hooks = [
        Hook("changed", "sock:inet_sock_set_state", raw=True),
        Hook("tried", "syscalls:sys_exit_connect", optional=True),
    ]
    members = {**END_MEMBERS, "SOCK_ERR": ("sock", "sk_err")}
    unfinished = "connecting"

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [*endpoint_keys(), Key("error", error), Key("established", established)]
        super().__init__(tool_collect(params, keys, decode_connect, unit="ns", stacks=True))
        self.kept = caller_stacks(params, self.collect.shared, later=True)
        self._failed = params["failed"]
        if self._failed and params["collect"] == "latency":
            raise OptionError(
                "failed is true, but collect=latency measures established connections; use collect=events or count"
            )
        self._ports = port_filter(params["port"])

    def constants(self) -> Dict[str, int]:
        """The constants of tcpconnect.bpf.c and port.h."""
        sees = any(entry.hook.program == "tried" for entry in self._found)
        return {"SEES_RESULTS": int(sees), "ONLY_FAILED": int(self._failed), **self._ports.constants()}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each connection being established."""
        return {"connecting": {"max_entries": self.collect.shared.map_entries}}

    def fill(self, loaded: Loaded) -> None:
        """Writes the ports into their map."""
        self._ports.fill(loaded)


def established(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """Whether the connection was established; None where that was not yet decided."""
    return {"established": OUTCOMES[fields["established"]]}


def error(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The name of the error; None for a connection that was established, and for no other."""
    return {"error": error_name(fields["error"]) or NO_ERROR.get(fields["established"])}


def decode_connect(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    return {**endpoints(fields), **established(fields), **error(fields), "latency": fields["latency"] or None}
