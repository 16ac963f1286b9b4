# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters by port that the BPF program applies. The program's side is ``bpf/include/fleet/port.h``."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded

PORT_SPEC: Dict[str, Any] = {"port": {"type": "list", "elements": "int", "default": []}}
MOST_PORTS = 64


class PortFilter(NamedTuple):
    """The ports to keep; all when empty."""

    ports: List[int]

    def constants(self) -> Dict[str, int]:
        """The constants of port.h."""
        return {"ONLY_PORTS": int(bool(self.ports))}

    def fill(self, loaded: Loaded) -> None:
        """Writes the ports into the program's map."""
        for port in self.ports:
            loaded.libbpf.update(loaded.maps["ports"].fd, port.to_bytes(2, "little"), b"\1")


def port_filter(ports: Sequence[int]) -> PortFilter:
    """The checked filter of the option ``port``; raises OptionError."""
    for port in ports:
        if not 0 < port < 1 << 16:
            raise OptionError(f"port has {port}; give ports from 1 to 65535")
    if len(ports) > MOST_PORTS:
        raise OptionError(
            f"port has {len(ports)} ports; give at most {MOST_PORTS}, and run the probe again for the others"
        )
    return PortFilter(list(ports))
