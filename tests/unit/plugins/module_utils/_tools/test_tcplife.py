# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcplife's options, and how its records are decoded."""

from __future__ import annotations

import socket
import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcplife import TCPLIFE_SPEC, Tcplife
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("tcplife")
LAYOUT = event_layout(BYTECODE)


def options(**given: Any) -> Tcplife:
    return Tcplife(probe_params(TCPLIFE_SPEC, **given))


def event(pid: int = 400, direction: int = 1, state: int = 5, duration: int = 9) -> Dict[str, Any]:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, pid, pid, 7 if pid else 0, 0, 0, b"app" if pid else b"")
    ends = [socket.inet_pton(socket.AF_INET6, one) for one in ("2001:db8::3", "2001:db8::7")]
    own = struct.pack("<16s16sHHHHQQQ", *ends, 40000, 5432, direction, state, duration, 4096, 512)
    window = Window(WindowOptions(1.0), 0.0, records=[head + own])
    (found,) = options().collect.decode(LAYOUT, window, [container("a")])
    return found


def test_constants_are_those_of_the_program() -> None:
    known = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}
    one = options(collect="count", by=["saddr", "sport", "daddr", "dport", "direction", "state"], port=[80])
    assert set(one.constants()) | set(one.members) <= known
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 * 63
    assert options(map_entries=77).sizes() == {"lives": {"max_entries": 77}}


@pytest.mark.parametrize(
    ("mode", "statistic", "unit"),
    [
        ("events", 0, "hits"),
        ("count", 0, "hits"),
        ("duration", 1, "ns"),
        ("tx_bytes", 2, "bytes"),
        ("rx_bytes", 3, "bytes"),
    ],
)
def test_what_is_added_up(mode: str, statistic: int, unit: str) -> None:
    one = options(collect=mode)
    assert (one.constants()["STATISTIC"], one.collect.rows.unit) == (statistic, unit)
    assert one.collect.rows.statistics == bool(statistic)


def test_a_connection_of_a_known_process() -> None:
    assert event() == {
        "time": 1.0,
        "container": "a",
        "pid": 400,
        "tid": 400,
        "container_pid": 7,
        "user": 0,
        "comm": "app",
        "ip_version": 6,
        "saddr": "2001:db8::3",
        "sport": 40000,
        "daddr": "2001:db8::7",
        "dport": 5432,
        "direction": "connect",
        "state": "FIN_WAIT2",
        "duration": 9,
        "tx_bytes": 4096,
        "rx_bytes": 512,
    }


def test_what_is_not_known_is_null() -> None:
    found = event(pid=0, direction=0, duration=0)
    assert {name for name, value in found.items() if value is None} == {
        "pid", "tid", "container_pid", "user", "comm", "direction", "duration",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"by": ["user"]},
            ["by has 'user'", "container, pid, comm, host, saddr, sport, daddr, dport, direction, state"],
        ),
        ({"port": [-1]}, ["port has -1; give ports from 1 to 65535"]),
        ({"container_pid": 0}, ["container_pid is 0; give a PID as the container sees it"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []
