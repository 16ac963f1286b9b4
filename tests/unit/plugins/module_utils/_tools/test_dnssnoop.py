# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""dnssnoop's options, and how its records are decoded."""

from __future__ import annotations

import socket
import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.dnssnoop import DNSSNOOP_SPEC, Dnssnoop, query
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("dnssnoop")
LAYOUT = event_layout(BYTECODE)
NAME = b"\3www\7example"
MESSAGE = struct.pack("!6H", 7, 0x8183, 1, 0, 0, 0) + NAME + b"\0\0\1\0\1"


def options(**given: Any) -> Dnssnoop:
    return Dnssnoop(probe_params(DNSSNOOP_SPEC, **given))


def record(rcode: int, pid: int = 400, message: bytes = MESSAGE, length: int = 0, protocol: int = 17) -> bytes:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, pid, pid, 7 if pid else 0, 0, 0, b"app" if pid else b"")
    ends = [bytes(10) + b"\xff\xff" + socket.inet_aton(one) for one in ("10.0.0.3", "10.0.0.2")]
    own = struct.pack(
        "<16s16sHHHhQIIII", *ends, 40000, 53, 1, rcode, 900, length or len(message), len(NAME), protocol, 0
    )
    return head + own + message


def event(*given: Any, **named: Any) -> Dict[str, Any]:
    window = Window(WindowOptions(1.0), 0.0, records=[record(*given, **named)])
    (found,) = options().collect.decode(LAYOUT, window, [container("a")])
    return found


def test_constants_are_those_of_the_programs() -> None:
    known = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}
    one = options(collect="count", by=["query", "type", "rcode"])
    unused = {
        "SOCK_FAMILY",
        "SOCK_SADDR",
        "SOCK_DADDR",
        "SOCK_SADDR6",
        "SOCK_DADDR6",
        "SOCK_NUM",
        "SOCK_DPORT",
        "INET_SPORT",
    }
    assert (options(failed=True).constants()["ONLY_FAILED"], one.constants()["ONLY_FAILED"]) == (1, 0)
    assert set(one.constants()) | set(one.members) <= known | unused
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 * (16 + 32 + 64)
    assert options(map_entries=77).sizes() == {"queries": {"max_entries": 77}}


def test_an_answer() -> None:
    found = event(3)
    assert (found["query"], found["type"], found["rcode"], found["answers"]) == ("www.example", "A", "NXDOMAIN", [])
    assert (found["latency"], found["saddr"], found["daddr"], found["dport"]) == (900, "10.0.0.3", "10.0.0.2", 53)
    assert (found["pid"], found["container_pid"], found["comm"]) == (400, 7, "app")
    assert "answers_truncated" not in found


def test_the_protocol() -> None:
    assert [event(0, protocol=number)["protocol"] for number in (17, 6)] == ["udp", "tcp"]


def test_an_answer_that_the_server_cut_is_marked() -> None:
    cut = MESSAGE[:2] + b"\x83" + MESSAGE[3:]
    assert "truncated" not in event(0) and event(0, message=cut)["truncated"] is True
    assert "truncated" not in event(-1, message=cut), "a query has no answer that was cut"


def test_no_answer_and_no_process() -> None:
    found = event(-1, pid=0)
    assert (found["rcode"], found["latency"], found["answers"]) == (None, None, [])
    assert (found["pid"], found["comm"], found["user"]) == (None, None, None)


def test_a_long_answer_is_marked() -> None:
    answer = b"\xc0\x0c" + struct.pack("!HHIH", 16, 1, 60, 100) + bytes(100)
    message = MESSAGE[:6] + b"\0\x08" + MESSAGE[8:] + answer * 8
    assert event(0, message=message[:512], length=len(message))["answers_truncated"] is True


def test_what_rows_of_the_unanswered_are_keyed_by() -> None:
    (fields,) = options().keys_of(LAYOUT, [record(-1)])
    assert query(fields) == {"query": "www.example"}
    assert query({"query": NAME + bytes(200)}) == {"query": "www.example"}, "as it stands in a row's key"
    assert query({"query": b"\x7fx"}) == {"query": None}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"by": ["user"]}, ["by has 'user'", "saddr, sport, daddr, dport, type, rcode, query"]),
        ({"port": [70000]}, ["port has 70000; give ports from 1 to 65535"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []
