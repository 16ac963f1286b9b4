# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcpretrans' options, and how its records are decoded."""

from __future__ import annotations

import socket
import struct
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcpretrans import TCPRETRANS_SPEC, Tcpretrans
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("tcpretrans")
LAYOUT = event_layout(BYTECODE)


def options(**given: Any) -> Tcpretrans:
    return Tcpretrans(probe_params(TCPRETRANS_SPEC, **given))


def test_constants_are_those_of_the_programs() -> None:
    known = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}
    one = options(collect="count", by=["daddr", "state", "kind"])
    assert set(one.constants()) | set(one.members) <= known | {"INET_SPORT", "SOCK_PROTOCOL"}
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 * (4 + 16 + 32)


@pytest.mark.parametrize(
    ("state", "kind", "expected"), [(1, 0, ("ESTABLISHED", "segment")), (12, 1, ("NEW_SYN_RECV", "synack"))]
)
def test_an_event_has_no_process(state: int, kind: int, expected: tuple[str, str]) -> None:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 0, 0, 0, 0, 0, b"")
    ends = [bytes(10) + b"\xff\xff" + socket.inet_aton(one) for one in ("10.0.0.3", "10.0.0.7")]
    record = head + struct.pack("<16s16sHHHH", *ends, 40000, 5432, state, kind)
    window = Window(WindowOptions(1.0), 0.0, records=[record])
    assert list(options().collect.decode(LAYOUT, window, [container("a")])) == [
        {
            "time": 1.0,
            "container": "a",
            "ip_version": 4,
            "saddr": "10.0.0.3",
            "sport": 40000,
            "daddr": "10.0.0.7",
            "dport": 5432,
            "state": expected[0],
            "kind": expected[1],
        }
    ]


@pytest.mark.parametrize("key", ["pid", "comm", "user"])
def test_nothing_is_grouped_by_process(key: str) -> None:
    with pytest.raises(
        OptionError, match=f"by has '{key}'.*container, host, stack, saddr, sport, daddr, dport, state, kind"
    ):
        options(by=[key])
