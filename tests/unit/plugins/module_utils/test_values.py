# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments and return values: names, codes, signs and texts."""

from __future__ import annotations

from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._values import (
    MAX_TEXT,
    NAMES,
    Value,
    decode_values,
    encode_values,
    parse_values,
    text_bytes,
)


@pytest.mark.parametrize(
    ("kind", "raw", "number"),
    [
        ("int32", (1 << 64) - 4, -4),
        ("int32", 4, 4),
        ("int32", 0x7FFFFFFF, 0x7FFFFFFF),
        ("int64", (1 << 64) - 1, -1),
        ("int64", 1 << 63, -(1 << 63)),
        ("int64", (1 << 63) - 1, (1 << 63) - 1),
        ("uint32", 0xFFFFFFFC, 0xFFFFFFFC),
        ("uint64", (1 << 64) - 1, (1 << 64) - 1),
        ("uint64", 0, 0),
    ],
)
def test_numbers_and_their_signs(kind: str, raw: int, number: int) -> None:
    """The program sends 64 bits, widened from the type: a negative int32 comes with its upper half set."""
    assert Value("retval", kind).number(raw) == number


def test_codes_as_the_program_reads_them() -> None:
    """Source 1 to 6 for arguments and 7 for retval in the low half, type 1 to 5 in the high one: uprobe.bpf.c."""
    assert [Value(name, "int32").code for name in NAMES] == [0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17]
    kinds = ["int32", "uint32", "int64", "uint64", "str"]
    assert [Value("arg0", kind).code for kind in kinds] == [0x11, 0x21, 0x31, 0x41, 0x51]
    assert encode_values([Value("arg0", "str"), Value("arg5", "int64")]) == 0x3651
    assert encode_values(parse_values(NAMES[:6], ["uint32"])) == 0x262524232221
    assert encode_values([]) == 0


def test_one_type_serves_all_or_each_has_its_own() -> None:
    assert parse_values(["arg0", "arg1"], ["str"]) == [Value("arg0", "str"), Value("arg1", "str")]
    assert parse_values(["arg0", "arg1"], ["str", "int32"]) == [Value("arg0", "str"), Value("arg1", "int32")]
    assert parse_values([], ["int64"]) == []


@pytest.mark.parametrize(
    ("names", "types", "words"),
    [
        (["arg6"], ["int64"], "value is 'arg6'; give any of arg0, "),
        (["arg0"] * 7, ["int64"], "value names 7 values; 6 is the most"),
        (["arg0", "arg1", "arg2"], ["int32", "int64"], "value_type gives 2 types for 3 values; give one for all"),
        (["arg0"], [], "value_type gives 0 types for 1 values"),
    ],
)
def test_refusals(names: List[str], types: List[str], words: str) -> None:
    with pytest.raises(OptionError) as refused:
        parse_values(names, types)
    assert words in str(refused.value)


def test_events_have_values_by_name_and_the_first_as_value() -> None:
    values = parse_values(["arg1", "arg0"], ["int32", "uint64"])
    raw = [(1 << 64) - 4, 7, 0, 0, 0, 0]
    assert decode_values(values, raw, b"") == {"arg1": -4, "arg0": 7, "value": -4}
    assert decode_values([], raw, b"") == {}


def test_texts_lie_behind_the_event_in_their_order() -> None:
    values = parse_values(["arg0", "arg1", "arg2"], ["str", "int64", "str"])
    assert text_bytes(values) == 2 * MAX_TEXT
    text = b"one\0left over".ljust(MAX_TEXT, b"x") + b"tw\xff\no\0".ljust(MAX_TEXT, b"y")
    assert decode_values(values, [0xDEAD, 5, 0xBEEF, 0, 0, 0], text) == {
        "arg0": "one",
        "arg1": 5,
        "arg2": "tw\\xff\\x0ao",
        "arg2_hex": b"tw\xff\no".hex(),
        "value": "one",
    }
