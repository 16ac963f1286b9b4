# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file, read back as the format's draft describes it."""

from __future__ import annotations

import struct
from typing import Any, Dict, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect import pcapng
from ansible_collections.fleet.probe.plugins.module_utils._collect.pcapng import PacketFile
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Packet

ABOUT = {"comment": "a comment", "os": "Linux", "application": "the tests"}
LOOPBACK, ETHERNET = 772, 1
HOST, OTHER_HOST, OUTGOING = 0, 3, 4


def packet(moment: int, data: bytes = b"data", **changes: Any) -> Packet:
    one = Packet(moment, "eth0", HOST, ETHERNET, b"\2\0\0\0\0\1", 0x0800, len(data), data)
    return one._replace(**changes)


def read(kept: PacketFile, expression: str = "") -> List[Tuple[int, bytes]]:
    """The blocks, as types and bodies."""
    content = b"".join(kept.blocks(ABOUT, lambda network: f"network {network}", expression))
    blocks = []
    at = 0
    while at < len(content):
        kind, size = struct.unpack_from("=II", content, at)
        assert size % 4 == 0 and struct.unpack_from("=I", content, at + size - 4) == (size,)
        blocks.append((kind, content[at + 8 : at + size - 4]))
        at += size
    return blocks


def options(raw: bytes) -> Dict[int, bytes]:
    found = {}
    at = 0
    while True:
        code, size = struct.unpack_from("=HH", raw, at)
        if not code:
            assert at + 4 == len(raw)
            return found
        found[code] = raw[at + 4 : at + 4 + size]
        at += 4 + size + -size % 4


def packets(blocks: List[Tuple[int, bytes]]) -> List[Tuple[int, int, int, bytes, int]]:
    """Interface, time, original length, content and flags of each packet."""
    found = []
    for kind, body in blocks:
        if kind == 6:
            interface, high, low, captured, length = struct.unpack_from("=IIIII", body)
            rest = options(body[20 + captured + -captured % 4 :])
            found.append((interface, high << 32 | low, length, body[20 : 20 + captured], *struct.unpack("=I", rest[2])))
    return found


def test_a_packet_has_its_time_its_header_and_which_way_it_went() -> None:
    kept = PacketFile(1 << 20, 96)
    moment = 1_767_225_600_123_456_789
    kept.add(7, packet(moment, b"12345", length=1500))
    kept.add(7, packet(moment + 1, kind=OUTGOING))
    kept.add(7, packet(moment + 2, kind=OTHER_HOST))
    blocks = read(kept)
    assert [kind for kind, _body in blocks] == [0x0A0D0D0A, 1, 6, 6, 6]
    section = options(blocks[0][1][16:])
    assert section == {1: b"a comment", 3: b"Linux", 4: b"the tests"}
    first, second, third = packets(blocks)
    header = struct.pack(">HHH8sH", HOST, ETHERNET, 6, b"\2\0\0\0\0\1", 0x0800)
    assert first == (0, moment, 1516, header + b"12345", 1 | 1 << 2)
    assert (second[4], third[4]) == (2, 1 | 4 << 2)


def test_each_interface_of_each_network_is_described() -> None:
    kept = PacketFile(1 << 20, 96)
    for number, (network, name) in enumerate([(7, "lo"), (8, "lo"), (7, "eth0"), (7, "lo")]):
        kept.add(network, packet(number, interface=name))
    blocks = read(kept, "tcp port 80")
    interfaces = [body for kind, body in blocks if kind == 1]
    assert [struct.unpack_from("=HHI", body) for body in interfaces] == [(113, 0, 112)] * 3
    described = [options(body[8:]) for body in interfaces]
    assert [(one[2], one[3]) for one in described] == [
        (b"lo", b"network 7"), (b"lo", b"network 8"), (b"eth0", b"network 7"),
    ]  # fmt: skip
    assert {(one[9], one[11]) for one in described} == {(b"\x09", b"\0tcp port 80")}
    assert [one[0] for one in packets(blocks)] == [0, 1, 2, 0]


def test_packets_are_in_the_order_of_time() -> None:
    kept = PacketFile(1 << 20, 96)
    for moment in (3, 1, 2):
        kept.add(7, packet(moment))
    assert [one[1] for one in packets(read(kept))] == [1, 2, 3]


def test_the_newest_are_kept_within_the_bytes() -> None:
    kept = PacketFile(1000, 96)
    for moment in range(100):
        kept.add(7, packet(moment))
    blocks = read(kept)
    assert [one[1] for one in packets(blocks)] == list(range(100 - len(kept), 100))
    size = sum(12 + len(body) for kind, body in blocks if kind == 6)
    assert kept.size == size and 900 < size <= 1000
    assert kept.overwritten == 100 - len(kept) > 0
    kept.add(7, packet(100, bytes(2000)))
    assert (len(kept), kept.overwritten, kept.size) == (0, 101, 0)


def test_texts_and_interfaces_have_a_limit() -> None:
    kept = PacketFile(1 << 22, 96)
    for number in range(pcapng._MOST_INTERFACES + 2):
        kept.add(7, packet(number, interface=f"if{number}"))
    blocks = read(kept, "é" * 2000)
    described = [options(body[8:]) for kind, body in blocks if kind == 1]
    assert len(described) == pcapng._MOST_INTERFACES + 1 and described[-1][2] == b"(others)"
    assert described[0][11].decode() == "\0" + "é" * 1024
