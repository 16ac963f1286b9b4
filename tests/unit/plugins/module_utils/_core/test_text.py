# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from inside containers."""

from __future__ import annotations

import json

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.text import (
    printable,
    printable_text,
    record_bytes,
    text_fields,
)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"nginx: worker", "nginx: worker"),
        ("héllo €".encode(), "héllo €"),
        (b"a\nb\t\x1b[2J\x7f", "a\\x0ab\\x09\\x1b[2J\\x7f"),
        (b"\xff\xc3", "\\xff\\xc3"),
        ("\x85\u2028\u2029".encode(), "\\x85\\u2028\\u2029"),
        ("abc\u202edcba\u2066\u061c".encode(), "abc\\u202edcba\\u2066\\u061c"),
    ],
)
def test_nothing_that_steers_a_terminal_is_left(raw: bytes, text: str) -> None:
    assert printable(raw) == text
    assert printable_text(raw.decode("utf-8", "surrogateescape")) == text or b"\xff" in raw


def test_text_that_a_runtime_spelled_out_may_have_lone_surrogates() -> None:
    text = json.loads('"a\\ud800b"')
    assert printable_text(text) == "a\\xed\\xa0\\x80b"
    assert record_bytes(text) == b"a\xed\xa0\x80b"


def test_the_bytes_stay_beside_text_that_does_not_give_them_back() -> None:
    assert text_fields("comm", b"app") == {"comm": "app"}
    assert text_fields("comm", b"a\xff") == {"comm": "a\\xff", "comm_hex": "61ff"}
    assert text_fields("comm", b"a\n") == {"comm": "a\\x0a", "comm_hex": "610a"}
    # What looks like an escape and is none has no twin, for it is what was there.
    assert text_fields("comm", b"a\\x0a") == {"comm": "a\\x0a"}


def test_text_of_proc_is_the_bytes_that_were_there() -> None:
    assert record_bytes(b"a\xff\xc3\xa9".decode("utf-8", "surrogateescape")) == b"a\xff\xc3\xa9"
