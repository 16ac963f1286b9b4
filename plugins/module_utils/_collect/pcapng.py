# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packets as a pcapng file (IETF draft-ietf-opsawg-pcapng), of which the newest are kept.

Each packet has a header of LINUX_SLL in front, as in files of ``tcpdump -i any``: interfaces of all kinds have one, and
it says which way the packet went.
"""

from __future__ import annotations

import struct
from collections import deque
from typing import Callable, Deque, Dict, Iterator, Mapping, NamedTuple, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Packet

_SECTION, _INTERFACE, _PACKET = 0x0A0D0D0A, 1, 6  # types of blocks
_BYTE_ORDER = 0x1A2B3C4D
_LINUX_SLL = 113
# Options of the section, of an interface and of a packet.
_COMMENT, _OS, _APPLICATION = 1, 3, 4
_NAME, _DESCRIPTION, _RESOLUTION, _FILTER = 2, 3, 9, 11
_FLAGS = 2
_NANOSECONDS, _EXPRESSION = b"\x09", b"\0"
# The flags by packet type (linux/if_packet.h): direction in bits 0 and 1 (1 in, 2 out), reception in bits 2 to 4
# (1 unicast, 2 multicast, 3 broadcast, 4 of another host).
_FLAGS_OF = {0: 1 | 1 << 2, 1: 1 | 3 << 2, 2: 1 | 2 << 2, 3: 1 | 4 << 2, 4: 2}
_SLL = struct.Struct(">HHH8sH")
_HEAD = struct.Struct("=IIIIIII")  # of a packet's block
_OPTIONS = struct.Struct("=HHIHH")  # its flags and the end of its options
_TAIL = struct.Struct("=I")
_MOST_TEXT = 2048  # bytes of an option
_MOST_INTERFACES = 4096
OTHERS = "(others)"  # the name of the interfaces beyond

_Key = Tuple[int, str]  # a network namespace, and the name of an interface in it


class _Kept(NamedTuple):
    moment: int
    key: _Key
    captured: int
    length: int
    rest: bytes  # of the block, between its head and its tail


class PacketFile:
    """The newest packets, in as many bytes as ``most``; ``overwritten`` counts those that had to go for them."""

    def __init__(self, most: int, snaplen: int) -> None:
        self._most, self._snaplen = most, snaplen
        self._packets: Deque[_Kept] = deque()
        self._interfaces: Dict[_Key, None] = {}
        self.size = self.overwritten = 0

    def __len__(self) -> int:
        return len(self._packets)

    def add(self, network: int, packet: Packet) -> None:
        """Keeps a packet of a network namespace."""
        key = (network, packet.interface)
        if key not in self._interfaces:
            if len(self._interfaces) >= _MOST_INTERFACES:
                key = (network, OTHERS)
            self._interfaces[key] = None
        link = _SLL.pack(packet.kind, packet.hardware, len(packet.sender), packet.sender[:8], packet.protocol)
        flags = _OPTIONS.pack(_FLAGS, 4, _FLAGS_OF.get(packet.kind, 0), 0, 0)
        rest = link + packet.data + bytes(-len(packet.data) % 4) + flags
        captured = _SLL.size + len(packet.data)
        self._packets.append(_Kept(packet.moment, key, captured, _SLL.size + packet.length, rest))
        self.size += _HEAD.size + len(rest) + _TAIL.size
        while self.size > self._most:
            self.size -= _HEAD.size + len(self._packets.popleft().rest) + _TAIL.size
            self.overwritten += 1

    def blocks(self, about: Mapping[str, str], describe: Callable[[int], str], expression: str) -> Iterator[bytes]:
        """The blocks of the file, packets in the order of time.

        ``about`` has the texts ``comment``, ``os`` and ``application``; ``describe`` says whose a network namespace is.
        """
        kept = sorted(self._packets, key=lambda packet: packet.moment)
        options = _text(_COMMENT, about["comment"]) + _text(_OS, about["os"])
        options += _text(_APPLICATION, about["application"])
        yield _block(_SECTION, struct.pack("=IHHq", _BYTE_ORDER, 1, 0, -1), options)
        numbers: Dict[_Key, int] = {}
        for packet in kept:
            numbers.setdefault(packet.key, len(numbers))
        for network, name in numbers:
            options = _text(_NAME, name) + _text(_DESCRIPTION, describe(network)) + _option(_RESOLUTION, _NANOSECONDS)
            if expression:
                options += _option(_FILTER, _EXPRESSION + _cut(expression))
            yield _block(_INTERFACE, struct.pack("=HHI", _LINUX_SLL, 0, self._snaplen + _SLL.size), options)
        for packet in kept:
            size = _HEAD.size + len(packet.rest) + _TAIL.size
            high, low = packet.moment >> 32, packet.moment & 0xFFFFFFFF
            head = _HEAD.pack(_PACKET, size, numbers[packet.key], high, low, packet.captured, packet.length)
            yield head + packet.rest + _TAIL.pack(size)


def _block(kind: int, body: bytes, options: bytes) -> bytes:
    """A block, with its length before and behind its body."""
    content = body + options + _option(0, b"")
    size = 12 + len(content)
    return struct.pack("=II", kind, size) + content + _TAIL.pack(size)


def _text(code: int, text: str) -> bytes:
    return _option(code, _cut(text))


def _cut(text: str) -> bytes:
    """Text of bounded length; a character at the cut is left out."""
    return text.encode("utf-8", "replace")[:_MOST_TEXT].decode("utf-8", "ignore").encode("utf-8")


def _option(code: int, value: bytes) -> bytes:
    return struct.pack("=HH", code, len(value)) + value + bytes(-len(value) % 4)
