# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parser of DNS messages (RFC 1035). They come from the network, so every length and pointer in them is checked."""

from __future__ import annotations

import socket
import struct
from typing import Any, Dict, List, NamedTuple, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields

# IANA: Domain Name System (DNS) Parameters
TYPES = {
    1: "A", 2: "NS", 5: "CNAME", 6: "SOA", 12: "PTR", 13: "HINFO", 15: "MX", 16: "TXT", 28: "AAAA", 33: "SRV",
    35: "NAPTR", 41: "OPT", 43: "DS", 46: "RRSIG", 47: "NSEC", 48: "DNSKEY", 52: "TLSA", 64: "SVCB", 65: "HTTPS",
    255: "ANY", 257: "CAA",
}  # fmt: skip
RCODES = (
    "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH",
    "NOTZONE",
)  # fmt: skip
NAME_DATA = ("NS", "CNAME", "PTR")  # types whose data is a name
HEADER = struct.Struct("!6H")
CUT = 0x0200  # the header's TC bit
RECORD = struct.Struct("!HHIH")
MOST_ANSWERS = 32
MOST_JUMPS = 16  # compression pointers followed in one name
MOST_NAME = 255


class Malformed(Exception):
    """The bytes are not a DNS message, or end before it does."""


class Message(NamedTuple):
    """The first question (``query`` and ``type``, None without a question) and the answers of a message."""

    question: Dict[str, Any]
    answers: List[Dict[str, Any]]
    whole: bool  # whether every answer that the header announces was read


def type_name(number: int) -> str:
    """``A``, ``AAAA`` and so on; ``TYPE64`` for a number without a name in TYPES (RFC 3597)."""
    return TYPES.get(number, f"TYPE{number}")


def rcode_name(number: int) -> str:
    """``NOERROR``, ``NXDOMAIN`` and so on; ``RCODE12`` for a number without a name in RCODES."""
    return RCODES[number] if number < len(RCODES) else f"RCODE{number}"


def read_name(message: bytes, at: int) -> Tuple[bytes, int]:
    """The name at offset ``at`` (``.`` for the root), and the offset behind it. Raises Malformed.

    A name is a sequence of labels and may end with a pointer to an earlier name (4.1.4). MOST_NAME and MOST_JUMPS stop
    names that are too long or whose pointers form a loop.
    """
    labels: List[bytes] = []
    size = jumps = after = 0
    while True:
        if at >= len(message):
            raise Malformed
        length = message[at]
        if length >= 0xC0:
            if at + 1 >= len(message) or jumps == MOST_JUMPS:
                raise Malformed
            after, jumps = after or at + 2, jumps + 1
            at = (length & 0x3F) << 8 | message[at + 1]
            continue
        if length > 63 or at + length >= len(message) or size + length > MOST_NAME:
            raise Malformed
        if not length:
            return b".".join(labels) or b".", after or at + 1
        # a dot inside a label is escaped, because it separates no labels (5.1)
        labels.append(message[at + 1 : at + 1 + length].replace(b"\\", b"\\\\").replace(b".", b"\\."))
        at, size = at + 1 + length, size + length + 1


def is_cut(message: bytes) -> bool:
    """Whether the server left out what did not fit; the resolver then asks again over TCP (RFC 2181, 9)."""
    return len(message) >= HEADER.size and bool(HEADER.unpack_from(message)[1] & CUT)


def parse_message(message: bytes) -> Message:
    """The question and answers of a message, up to the first malformed part."""
    question: Dict[str, Any] = {"query": None, "type": None}
    answers: List[Dict[str, Any]] = []
    try:
        if len(message) < HEADER.size:
            raise Malformed
        questions, announced = HEADER.unpack_from(message)[2:4]
        at = HEADER.size
        for number in range(questions):
            name, at = read_name(message, at)
            if at + 4 > len(message):
                raise Malformed
            if number == 0:
                question = {**text_fields("query", name), "type": type_name(struct.unpack_from("!H", message, at)[0])}
            at += 4
        for _number in range(min(announced, MOST_ANSWERS)):
            answer, at = _read_answer(message, at)
            answers.append(answer)
    except Malformed:
        return Message(question, answers, False)
    return Message(question, answers, announced <= MOST_ANSWERS)


def _read_answer(message: bytes, at: int) -> Tuple[Dict[str, Any], int]:
    name, at = read_name(message, at)
    if at + RECORD.size > len(message):
        raise Malformed
    kind, _class, ttl, size = RECORD.unpack_from(message, at)
    at += RECORD.size
    data = message[at : at + size]
    if len(data) < size:
        raise Malformed
    answer: Dict[str, Any] = {**text_fields("name", name), "type": type_name(kind), "ttl": ttl}
    if (answer["type"], size) == ("A", 4):
        answer["data"] = socket.inet_ntop(socket.AF_INET, data)
    elif (answer["type"], size) == ("AAAA", 16):
        answer["data"] = socket.inet_ntop(socket.AF_INET6, data)
    elif answer["type"] in NAME_DATA:
        answer.update(text_fields("data", read_name(message, at)[0]))
    return answer, at + size
