# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packets' options, and how its records are decoded."""

from __future__ import annotations

import socket
import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import AllContainersFailed
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._probes import packet_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.packets import PACKETS_SPEC, Packets, protocol
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params, probe_run

BYTECODE = bytecode("packets")
LAYOUT = event_layout(BYTECODE)
IPV4 = [bytes(10) + b"\xff\xff" + socket.inet_aton(one) for one in ("10.0.0.3", "10.0.0.7")]


def options(**given: Any) -> Packets:
    return Packets(probe_params(PACKETS_SPEC, **given))


def event(ends: List[bytes], ports: tuple[int, int], number: int, direction: int) -> Dict[str, Any]:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 0, 0, 0, 0, 0, b"")
    record = head + struct.pack("<16s16sHHHHII", *ends, *ports, number, direction, 60, 0)
    window = Window(WindowOptions(1.0), 0.0, records=[record])
    (found,) = options(collect="events").collect.decode(LAYOUT, window, [container("a")])
    return found


def test_constants_are_those_of_the_program() -> None:
    (program,) = BYTECODE["programs"].values()
    known = {name for _at, name in program["constants"]}
    one = options(protocol=["udp", "arp"], by=["port", "protocol", "direction"])
    assert program["type"] == "socket_filter"
    assert set(one.constants()) | set(one.members) <= known
    assert one.constants()["PROTOCOLS"] == 17 | 0x0806 << 16
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 * (16 + 32 + 64)


def test_a_packet() -> None:
    assert event(IPV4, (40000, 5432), 6, 1) == {
        "time": 1.0,
        "container": "a",
        "ip_version": 4,
        "saddr": "10.0.0.3",
        "sport": 40000,
        "daddr": "10.0.0.7",
        "dport": 5432,
        "protocol": "tcp",
        "direction": "in",
        "bytes": 60,
    }


def test_what_a_packet_does_not_have_is_null() -> None:
    found = event([bytes(16)] * 2, (0, 0), 0x0806, 0)
    assert (found["protocol"], found["direction"], found["bytes"]) == ("arp", "out", 60)
    assert {name for name, value in found.items() if value is None} == {
        "ip_version",
        "saddr",
        "sport",
        "daddr",
        "dport",
    }
    icmp = event(IPV4, (0, 0), 1, 0)
    assert (icmp["protocol"], icmp["ip_version"], icmp["saddr"], icmp["dport"]) == ("icmp", 4, "10.0.0.3", None)


@pytest.mark.parametrize(("number", "name"), [(17, "udp"), (58, "icmpv6"), (89, "89"), (0x86DD, "0x86dd")])
def test_protocols_by_name(number: int, name: str) -> None:
    assert protocol({"protocol": number}) == {"protocol": name}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"by": ["pid"]}, ["by has 'pid'", "container, host, saddr, sport, daddr, dport, port, protocol, direction"]),
        ({"port": [0]}, ["port has 0; give ports from 1 to 65535"]),
        (
            {"protocol": ["tcp", "udp", "icmp", "arp", "esp"]},
            ["has 5 protocols, at most 4 are allowed; omit it"],
        ),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_containers_of_the_hosts_network_alone_leave_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packet_probe, "host_namespace", lambda _kind: 7)
    containers = [container("a", namespaces={"mnt": 1, "pid": 2, "net": 7})]
    with pytest.raises(AllContainersFailed, match="in the host's network namespace.*set include_host to true"):
        options().resolve(probe_run(containers))
