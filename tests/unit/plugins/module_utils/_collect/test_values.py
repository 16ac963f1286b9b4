# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments and return values: names, codes, signs and texts."""

from __future__ import annotations

from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import (
    MAX_TEXT,
    OPERATORS,
    Filter,
    Value,
    decode_values,
    encode_values,
    parse_filter,
    parse_values,
    text_bytes,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

SOURCES = {**{f"arg{number}": number + 1 for number in range(6)}, "retval": 7, "latency": 8}


def value(name: str, kind: str) -> Value:
    return Value(name, kind, SOURCES[name])


def parsed(names: List[str], types: List[str]) -> List[Value]:
    return parse_values(names, types, SOURCES)


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
    assert value("retval", kind).number(raw) == number


def test_codes_as_the_program_reads_them() -> None:
    """Source 1 to 6 for arguments and 7 for retval in the low half, type 1 to 5 in the high one: collect.h."""
    assert [value(name, "int32").code for name in SOURCES] == [0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18]
    kinds = ["int32", "uint32", "int64", "uint64", "str"]
    assert [value("arg0", kind).code for kind in kinds] == [0x11, 0x21, 0x31, 0x41, 0x51]
    assert encode_values([value("arg0", "str"), value("arg5", "int64")]) == 0x3651
    assert encode_values(parsed(list(SOURCES)[:6], ["uint32"])) == 0x262524232221
    assert encode_values([]) == 0


def test_one_type_serves_all_or_each_has_its_own() -> None:
    assert parsed(["arg0", "arg1"], ["str"]) == [value("arg0", "str"), value("arg1", "str")]
    assert parsed(["arg0", "arg1"], ["str", "int32"]) == [value("arg0", "str"), value("arg1", "int32")]
    assert parsed([], ["int64"]) == parsed([], ["int64", "str"]) == []


@pytest.mark.parametrize(
    ("names", "types", "words"),
    [
        (["arg6"], ["int64"], "value is 'arg6'; give any of arg0, "),
        (["arg0"] * 7, ["int64"], "value, by and filter name 7 values; give at most 6"),
        (["arg0", "arg1", "arg2"], ["int32", "int64"], "value_type has 2 types for 3 values; give one type for all"),
        (["arg0"], [], "value_type has 0 types for 1 values"),
        (["arg0"], ["int32", "int64"], "value_type has 2 types for 1 values"),
    ],
)
def test_refusals(names: List[str], types: List[str], words: str) -> None:
    with pytest.raises(OptionError) as refused:
        parsed(names, types)
    assert words in str(refused.value)


def test_events_have_values_by_name_and_the_first_as_value() -> None:
    values = parsed(["arg1", "arg0"], ["int32", "uint64"])
    raw = [(1 << 64) - 4, 7, 0, 0, 0, 0]
    assert decode_values(values, raw, b"") == {"arg1": -4, "arg0": 7, "value": -4}
    assert decode_values([], raw, b"") == {}


def test_strings_follow_the_event_in_order() -> None:
    values = parsed(["arg0", "arg1", "arg2"], ["str", "int64", "str"])
    assert text_bytes(values) == 2 * MAX_TEXT
    text = b"one\0left over".ljust(MAX_TEXT, b"x") + b"tw\xff\no\0".ljust(MAX_TEXT, b"y")
    assert decode_values(values, [0xDEAD, 5, 0xBEEF, 0, 0, 0], text) == {
        "arg0": "one",
        "arg1": 5,
        "arg2": "tw\\xff\\x0ao",
        "arg2_hex": b"tw\xff\no".hex(),
        "value": "one",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("retval<0", ("retval", "<", 0)),
        ("retval<=-1", ("retval", "<=", -1)),
        ("  arg1 ==\t0x1F ", ("arg1", "==", 31)),
        ("arg1!=-0Xa", ("arg1", "!=", -10)),
        ("latency>=1000000", ("latency", ">=", 1_000_000)),
        ("a_b>7", ("a_b", ">", 7)),
        (f"arg0>{(1 << 64) - 1}", ("arg0", ">", (1 << 64) - 1)),
        (f"arg0>-{1 << 63}", ("arg0", ">", -(1 << 63))),
    ],
)
def test_filters(text: str, expected: Any) -> None:
    assert parse_filter(text) == Filter(*expected)


@pytest.mark.parametrize(
    "text",
    [
        "", "retval", "retval<", "<0", "retval=0", "retval=<0", "retval<>0", "retval===0", "retval<<0", "retval<x",
        "0<retval", "retval<0 arg0<0", "retval<0;", "retval<0\n\nx", "retval<1.5", "retval<- 1", "retval<+1",
        "retval<0x", "ret val<0", "retval<0b1", "retval<1_000", "retval~0", "retval<007",
    ],
)  # fmt: skip
def test_malformed_filters_are_refused(text: str) -> None:
    with pytest.raises(OptionError) as refused:
        parse_filter(text)
    sentence = str(refused.value)
    assert sentence.startswith(f"filter is {text!r}; write a value, ") and sentence.endswith("such as retval<0")
    assert [operator for operator in OPERATORS if f" {operator} " not in sentence.replace(",", " ")] == []


@pytest.mark.parametrize("number", [1 << 64, -(1 << 63) - 1])
def test_a_filters_number_has_64_bits(number: int) -> None:
    with pytest.raises(OptionError, match="does not fit into 64 bits"):
        parse_filter(f"arg0<{number}")


def test_codes_of_filters_as_the_program_reads_them() -> None:
    """The value's place from 1 in the low half, the operator from 1 in the high one: the enum of collect.h."""
    values = parsed(["arg3", "retval"], ["int64"])
    codes = [Filter("retval", operator, 0).code(values) for operator in ("==", "!=", "<", "<=", ">", ">=")]
    assert codes == [0x12, 0x22, 0x32, 0x42, 0x52, 0x62]
    assert Filter("arg3", "==", 0).code(values) == 0x11
