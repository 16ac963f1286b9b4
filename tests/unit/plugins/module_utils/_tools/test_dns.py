# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DNS messages: whole, truncated and hostile."""

from __future__ import annotations

import struct

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._tools.dns import (
    MOST_ANSWERS,
    Malformed,
    parse_message,
    rcode_name,
    read_name,
    type_name,
)

QUESTION = b"\3www\7example\3com\0" + b"\0\1\0\1"
TO_QUESTION = b"\xc0\x0c"


def message(answers: bytes = b"", count: int = 0, questions: int = 1) -> bytes:
    return struct.pack("!6H", 7, 0x8180, questions, count, 0, 0) + QUESTION * min(questions, 1) + answers


def record(kind: int, data: bytes, name: bytes = TO_QUESTION, size: int = -1) -> bytes:
    return name + struct.pack("!HHIH", kind, 1, 60, len(data) if size < 0 else size) + data


def test_a_question_and_its_answers() -> None:
    answers = [
        record(5, b"\3cdn" + b"\xc0\x10"),
        record(1, bytes([192, 0, 2, 1])),
        record(28, bytes(15) + b"\1"),
        record(16, b"\6secret"),
    ]
    found = parse_message(message(b"".join(answers), len(answers)))
    assert found.question == {"query": "www.example.com", "type": "A"}
    assert [(answer["type"], answer.get("data")) for answer in found.answers] == [
        ("CNAME", "cdn.example.com"),
        ("A", "192.0.2.1"),
        ("AAAA", "::1"),
        ("TXT", None),
    ]
    assert {(answer["name"], answer["ttl"]) for answer in found.answers} == {("www.example.com", 60)}
    assert found.whole is True


@pytest.mark.parametrize("length", range(len(message(record(1, bytes(4)), 1))))
def test_a_message_that_is_cut_anywhere(length: int) -> None:
    found = parse_message(message(record(1, bytes(4)), 1)[:length])
    assert found.whole is False and found.answers == []
    assert found.question["query"] == ("www.example.com" if length >= 12 + len(QUESTION) else None)


@pytest.mark.parametrize(
    "name",
    [
        b"\xc0\x00",  # points at itself
        b"\xc0\x02\xc0\x00",  # two that point at each other
        b"\xc0",
        b"\xff\xff",
        b"\x40" + b"x" * 64 + b"\0",  # a label of 64 bytes: the bits have no meaning
        (b"\x3f" + b"x" * 63) * 4 + b"\0",  # 256 bytes
        b"\3ab",
        b"",
    ],
)
def test_names_that_are_none(name: bytes) -> None:
    with pytest.raises(Malformed):
        read_name(name, 0)


def test_a_name_that_grows_by_pointing_backwards_ends() -> None:
    """Each pointer leads to one more label and the previous pointer."""
    body = b"\1a\0"
    for _step in range(40):
        body += b"\1b" + struct.pack("!H", 0xC000 | (len(body) - (4 if len(body) > 3 else 3)))
    with pytest.raises(Malformed):
        read_name(body, len(body) - 4)


@pytest.mark.parametrize(
    ("raw", "name", "after"),
    [
        (b"\0", b".", 1),
        (b"\1a\0rest", b"a", 3),
        (b"\3a.b\1c\0", b"a\\.b.c", 7),
        (b"\2a\\\0", b"a\\\\", 4),
    ],
)
def test_names(raw: bytes, name: bytes, after: int) -> None:
    assert read_name(raw, 0) == (name, after)


def test_hostile_bytes_in_a_name_are_escaped() -> None:
    raw = b"\4\x1b[2J\3\xff\n{\0" + b"\0\1\0\1"
    found = parse_message(struct.pack("!6H", 7, 0x100, 1, 0, 0, 0) + raw)
    assert found.question["query"] == "\\x1b[2J.\\xff\\x0a{"
    assert found.question["query_hex"] == b"\x1b[2J.\xff\n{".hex()


def test_more_answers_than_are_kept() -> None:
    found = parse_message(message(record(1, bytes(4)) * 60, 60))
    assert len(found.answers) == MOST_ANSWERS and found.whole is False


def test_a_count_that_is_a_lie() -> None:
    assert parse_message(message(record(1, bytes(4)), 65535)).whole is False
    assert parse_message(message(questions=0)).question == {"query": None, "type": None}
    assert parse_message(message(record(1, bytes(4), size=400), 1)).answers == []


def test_numbers_without_a_name() -> None:
    assert (type_name(28), type_name(999)) == ("AAAA", "TYPE999")
    assert (rcode_name(3), rcode_name(15)) == ("NXDOMAIN", "RCODE15")
