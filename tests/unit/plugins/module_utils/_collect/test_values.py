# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments and return values: names, codes, signs and texts."""

from __future__ import annotations

from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.filters import Filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import (
    FIELD,
    MAX_TEXT,
    UNREADABLE,
    Value,
    decode_values,
    encode_values,
    parse_values,
    split_path,
    text_bytes,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

SOURCES = {**{f"arg{number}": number + 1 for number in range(6)}, "retval": 7, "latency": 8, "retval1": 9}


def value(name: str, kind: str) -> Value:
    return Value(name, kind, SOURCES[name])


def parsed(names: List[str], types: List[str]) -> List[Value]:
    return parse_values(names, types, SOURCES, lengths=True)


def test_probes_that_read_no_bytes_refuse_their_names() -> None:
    with pytest.raises(OptionError, match="value is 'arg0:arg1'; give any of"):
        parse_values(["arg0:arg1"], ["str"], SOURCES)


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
    """The source in the low half, type 1 to 5 in the high one: collect.h."""
    codes = [value(name, "int32").code for name in SOURCES]
    assert codes == [0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19]
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


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [("arg1:arg2", "str", "ab\\x00"), ("arg1:arg2", "bytes", "616200"), ("arg1", "gostr", "ab\\x00")],
)
def test_bytes_end_where_the_next_value_says(name: str, kind: str, found: str) -> None:
    values = parsed(["arg0", name, "arg2"], ["int64", kind, "int32"])
    assert [each.code for each in values] == [0x31, 0x62, 0x33, 0x13]
    text = b"ab\0left over".ljust(MAX_TEXT, b"x")
    fields = decode_values(values, [7, 0xDEAD, 3, 3, 0, 0], text)
    assert fields.pop("arg1_hex", "616200") == "616200"
    assert fields == {"arg0": 7, "arg1": found, "arg1_length": 3, "arg2": 3, "value": 7}
    assert Filter("arg2", ">", 2).code(values) & 0xF == 4, "the value that was asked for, not the length"


def test_bytes_that_cannot_be_read_and_those_that_are_none() -> None:
    values = parsed(["arg1:arg2"], ["bytes"])
    text = b"left over".ljust(MAX_TEXT, b"x")
    for address, length, found in (
        (0, 5, None),
        (0, 0, ""),
        (0xDEAD, (1 << 64) - 1, ""),
        (0xDEAD, 1 << 40, text.hex()),
    ):
        assert decode_values(values, [address, length, 0, 0, 0, 0], text)["arg1"] == found


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("arg1:arg2", "int64", "value_type of arg1:arg2 is int64; give str"),
        ("arg1", "bytes", "such as arg1:arg2"),
        ("arg1:arg9", "str", "value is 'arg1:arg9'; give any of"),
        ("arg5", "gostr", "no value follows it"),
        ("arg1:arg2", "gostr", "whose length is in arg2; omit :arg2"),
        ("latency", "gostr", "no value follows it"),
    ],
)
def test_bytes_need_a_length(name: str, kind: str, words: str) -> None:
    with pytest.raises(OptionError) as refused:
        parsed([name], [kind])
    assert words in str(refused.value)


def test_the_length_of_a_result_is_the_next_one() -> None:
    assert [each.name for each in parsed(["retval"], ["goslice"])] == ["retval", "retval1"]


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
    ("name", "path"),
    [
        ("arg0", ("arg0", ())),
        ("arg0->status", ("arg0", (("->", "status"),))),
        ("retval->a.b_2[10]->c", ("retval", (("->", "a"), (".", "b_2"), ("[", "10"), ("->", "c")))),
        ("arg0[1]", ("arg0", (("[", "1"),))),
        ("arg0->", ("arg0->", ())),
        ("arg0->1", ("arg0->1", ())),
        ("arg0->a[-1]", ("arg0->a[-1]", ())),
        ("arg0->a[b]", ("arg0->a[b]", ())),
        ("arg0 ->a", ("arg0 ->a", ())),
        ("*arg0", ("*arg0", ())),
        ("", ("", ())),
        ("(arg0)->a", ("arg0", (("->", "a"),))),
        ("((struct b *)arg0)->a", ("arg0", (("(", "struct b *"), ("->", "a")))),
        ("(struct b *)arg0->a", ("arg0", (("->", "a"), ("(", "struct b *")))),
        ("( unsigned  long )arg0[2]", ("arg0", (("[", "2"), ("(", "unsigned long")))),
        (
            "((const char * *)((struct a*)arg0)->b)[1]",
            ("arg0", (("(", "struct a *"), ("->", "b"), ("(", "const char **"), ("[", "1"))),
        ),
        ("((Shop::Cart *)arg0)->n", ("arg0", (("(", "Shop::Cart *"), ("->", "n")))),
        ("((struct b *)arg0", ("((struct b *)arg0", ())),
        ("(struct b *)", ("(struct b *)", ())),
        ("(struct b *)->a", ("(struct b *)->a", ())),
        ("()arg0", ("()arg0", ())),
        ("(" * 200 + "arg0" + ")" * 200, ("(" * 200 + "arg0" + ")" * 200, ())),
    ],
)
def test_paths(name: str, path: Any) -> None:
    assert split_path(name) == path


def test_fields_are_values_of_a_probe_that_reads_them() -> None:
    (value,) = parse_values(["arg1->a"], [FIELD], SOURCES)
    assert (value.source, value.register, value.steps) == (SOURCES["arg1"], "arg1", (("->", "a"),))
    for name in ("arg9->a", "arg1->", "arg1:", "arg1->a:arg9", "((struct a *)arg9)->b"):
        with pytest.raises(OptionError, match="value is '.*'; give any of"):
            parse_values([name], [FIELD], SOURCES, lengths=True)
    address, length = parse_values(["arg1->a:((struct b *)arg0)->n"], [FIELD], SOURCES, lengths=True)
    assert (address.name, address.sized, address.type, length.name) == ("arg1->a", True, FIELD, "((struct b *)arg0)->n")
    assert length.hidden and length.type == FIELD and length.steps == (("(", "struct b *"), ("->", "n"))


def test_bytes_whose_length_could_not_be_read_are_null() -> None:
    address, length = parse_values(["arg1->a:arg1->b"], ["str"], SOURCES, lengths=True)
    values = [address, length._replace(type="uint64")]
    assert decode_values(values, [5, 3], b"abcdef".ljust(MAX_TEXT, b"x"))["arg1->a"] == "abc"
    unread = decode_values(values, [5, UNREADABLE], b"abcdef".ljust(MAX_TEXT, b"x"))
    assert unread == {"arg1->a": None, "arg1->a_length": None, "value": None}


def test_bytes_behind_a_register_need_a_length() -> None:
    with pytest.raises(OptionError, match="value_type of arg1->a is bytes; give str or an integer type"):
        parse_values(["arg1->a"], ["bytes"], SOURCES, lengths=True)


def test_fields_that_could_not_be_read_are_null_and_enums_have_names() -> None:
    number, text = parse_values(["arg0->state", "arg0->name"], [FIELD], SOURCES)
    values = [number._replace(type="int64", names={-2: "LOST"}), text._replace(type="str", most=4)]
    room = b"fullnext".ljust(MAX_TEXT, b"x")
    assert decode_values(values, [(1 << 64) - 2, 5], room) == {
        "arg0->state": "LOST",
        "arg0->name": "full",
        "value": "LOST",
    }
    assert decode_values(values, [3, 5], room)["value"] == 3
    more = [values[1]._replace(most=1000), values[1]._replace(name="arg1")]
    assert decode_values(more, [5, 5], room.ljust(2 * MAX_TEXT, b"z"))["arg0->name"] == room.decode()
    nothing = decode_values(values, [UNREADABLE, UNREADABLE], bytes(MAX_TEXT))
    assert nothing == {"arg0->state": None, "arg0->name": None, "value": None}
    assert value("arg0", "uint64").shown(UNREADABLE) == UNREADABLE
