# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate of the window, the map ``control`` of bpf/include/fleet/window.h."""

from __future__ import annotations

from typing import Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY

APART = (0,) * 7  # what keeps the gate and the counters apart


def open_gate(loaded: Loaded) -> None:
    """Lets the programs count hits."""
    _write(loaded, armed=1, apart=APART, events=0, claimed=0, ended=0)


def close_gate(loaded: Loaded, stop_after: int = 0) -> None:
    """Has the programs ignore hits; one that has passed the gate already finds no hit left to claim."""
    _write(loaded, armed=0, apart=APART, events=0, claimed=stop_after, ended=0)


def claims(loaded: Loaded) -> Tuple[int, int]:
    """How many hits of stop_after are claimed, and when the last one was (monotonic nanoseconds, 0 before)."""
    entry = loaded.maps.get("control")
    if entry is None:  # the operator's own program need not have it
        return 0, 0
    fields = entry.value.unpack(loaded.libbpf.lookup(entry.fd, FIRST_KEY, entry.value_size))
    return fields["claimed"], fields["ended"]


def _write(loaded: Loaded, **fields: Union[int, Tuple[int, ...]]) -> None:
    entry = loaded.maps.get("control")
    if entry is not None:
        loaded.libbpf.update(entry.fd, FIRST_KEY, entry.value.pack(**fields))
