# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcpconnect's options, and how its records are decoded."""

from __future__ import annotations

import errno
import socket
import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcpconnect import TCPCONNECT_SPEC, Tcpconnect
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("tcpconnect")
LAYOUT = event_layout(BYTECODE)


def options(**given: Any) -> Tcpconnect:
    return Tcpconnect(probe_params(TCPCONNECT_SPEC, **given))


def event(established: int, error: int = 0, latency: int = 0, sport: int = 40000) -> Dict[str, Any]:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 401, 7, 33, 0, b"app")
    ends = [bytes(10) + b"\xff\xff" + socket.inet_aton(one) for one in ("10.0.0.3", "10.0.0.7")]
    own = struct.pack("<16s16sHHiQIIQ", *ends, sport, 5432, error, latency, established, 0, 0)
    window = Window(WindowOptions(1.0), 0.0, records=[head + own])
    (found,) = options().collect.decode(LAYOUT, window, [container("a")])
    return found


def test_constants_are_those_of_the_program() -> None:
    known = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}
    one = options(
        collect="count", by=["saddr", "sport", "daddr", "dport", "error", "established"], failed=True, port=[80]
    )
    assert set(one.constants()) | set(one.members) <= known
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 * 63
    assert (one.constants()["ONLY_FAILED"], options().constants()["ONLY_FAILED"]) == (1, 0)
    assert options(map_entries=77).sizes() == {"connecting": {"max_entries": 77}}


def test_a_connection_that_was_established() -> None:
    assert event(1, latency=182_391) == {
        "time": 1.0,
        "container": "a",
        "pid": 400,
        "tid": 401,
        "container_pid": 7,
        "user": 33,
        "comm": "app",
        "ip_version": 4,
        "saddr": "10.0.0.3",
        "sport": 40000,
        "daddr": "10.0.0.7",
        "dport": 5432,
        "established": True,
        "error": None,
        "latency": 182_391,
    }


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((2, errno.ECONNREFUSED, 9), (False, "ECONNREFUSED", 9)),
        ((2, 4095, 9), (False, "4095", 9)),
        ((2, 0, 9), (False, "ECANCELED", 9)),
        ((0, 0, 0, 0), (None, "EINPROGRESS", None)),
    ],
)
def test_how_others_end(given: tuple[int, ...], expected: tuple[Any, ...]) -> None:
    found = event(*given)
    assert (found["established"], found["error"], found["latency"]) == expected


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"by": ["state"]}, ["by has 'state'", "saddr, sport, daddr, dport, error"]),
        ({"port": [0]}, ["port has 0; give ports from 1 to 65535"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []
