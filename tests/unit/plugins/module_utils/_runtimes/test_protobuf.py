# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The protocol buffer wire format: the examples of its specification, and malformed messages."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.protobuf import Message


def test_text_and_embedded_messages() -> None:
    # protobuf.dev/programming-guides/encoding: field 2 "testing"; field 3 a message whose field 1 is 150.
    assert Message(b"\x12\x07testing").text(2) == "testing"
    assert Message(b"\x1a\x03\x08\x96\x01").message(3).text(1) == ""
    assert Message(b"\x12\x01a\x12\x01b").texts(2) == ["a", "b"]


def test_absent_is_empty() -> None:
    empty = Message(b"")
    assert (empty.text(1), empty.texts(1), empty.messages(1), empty.string_map(1)) == ("", [], [], {})
    assert empty.message(1).text(1) == ""


def test_maps_and_bytes_that_are_not_text() -> None:
    assert Message(b"\x0a\x06\x0a\x01k\x12\x01v").string_map(1) == {"k": "v"}
    assert Message(b"\x0a\x01\xff").text(1) == "\udcff"


def test_fixed_width_fields_are_skipped() -> None:
    assert Message(b"\x09" + b"\0" * 8 + b"\x0d" + b"\0" * 4 + b"\x12\x01a").text(2) == "a"


@pytest.mark.parametrize(
    "data",
    [b"\x12\x07test", b"\x12", b"\x12\xff", b"\x0b", b"\x80" * 11, b"\x09\0\0", b"\x12\xff\xff\xff\xff\x7f"],
)
def test_malformed_messages(data: bytes) -> None:
    with pytest.raises(RuntimeClientError):
        Message(data)
