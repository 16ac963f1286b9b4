# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters, as people write them and as the program reads them."""

from __future__ import annotations

from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.filters import OPERATORS, Filter, parse_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value, parse_values
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

SOURCES = {**{f"arg{number}": number + 1 for number in range(6)}, "retval": 7}


def parsed(names: List[str], types: List[str]) -> List[Value]:
    return parse_values(names, types, SOURCES, lengths=True)


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


@pytest.mark.parametrize(
    ("text", "name", "operator", "rest"),
    [
        ("((struct a *)arg0)->b==3", "((struct a *)arg0)->b", "==", (3, "", None)),
        (" (enum a)arg0 != SOME ", "(enum a)arg0", "!=", (0, "SOME", None)),
        ("arg0->a<-1", "arg0->a", "<", (-1, "", None)),
        ('(char *)arg0 == "x"', "(char *)arg0", "==", (0, "", b"x")),
        ('arg0->a:arg0->b == "x"', "arg0->a:arg0->b", "==", (0, "", b"x")),
    ],
)
def test_filters_on_what_is_behind_a_register(text: str, name: str, operator: str, rest: Any) -> None:
    found = parse_filter(text)
    assert (found.name, found.operator, (found.operand, found.word, found.text)) == (name, operator, rest)
    assert found.value == name.partition(":")[0]


@pytest.mark.parametrize("text", ["arg0->a:arg0->b == 3", "(enum a)arg0", "((struct a *)arg0->b == 3", "arg0 == SOME"])
def test_filters_that_compare_nothing(text: str) -> None:
    with pytest.raises(OptionError, match="filter is '.*'; write a value, one of"):
        parse_filter(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arg0->status == 200", Filter("arg0->status", "==", 200)),
        ("arg0->a[2].b->c>-5", Filter("arg0->a[2].b->c", ">", -5)),
        ("arg0->state==RUNNING", Filter("arg0->state", "==", 0, "RUNNING")),
        ("arg0->state!=job::RUNNING", Filter("arg0->state", "!=", 0, "job::RUNNING")),
        ('arg1 == "GET"', Filter("arg1", "==", 0, text=b"GET")),
        ("arg1!='GET /*'", Filter("arg1", "!=", 0, text=b"GET /", prefix=True)),
        ('arg0->name == "say "x" -> 1"', Filter("arg0->name", "==", 0, text=b'say "x" -> 1')),
        ('arg1:arg2 == ""', Filter("arg1:arg2", "==", 0, text=b"")),
    ],
)
def test_filters_on_fields_and_texts(text: str, expected: Filter) -> None:
    assert parse_filter(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('arg1 < "GET"', "texts are compared with == and != only"),
        ('arg1 == "*GET"', "may have * at its end only"),
        ('arg1 == "G?T"', "and no ?"),
        ('arg1 == "*"', "give a text of at most 62 bytes"),
        (f'arg1 == "{"x" * 63}"', "give a text of at most 62 bytes"),
        ('arg1 == "GET', "write a value, one of"),
        ("arg1 == GET", "write a value, one of"),
    ],
)
def test_texts_that_cannot_be_compared_are_refused(text: str, words: str) -> None:
    with pytest.raises(OptionError) as refused:
        parse_filter(text)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("text", "kind", "most", "flags", "counted"),
    [
        ('arg1 == "GET"', "str", 0, 0x42, 4),
        ('arg1 != "GET"', "str", 0, 0x52, 4),
        ('arg1 == "GET*"', "str", 0, 0x02, 3),
        ('arg1 == "GET"', "str", 3, 0x42, 3),
        ('arg1:arg2 == "GET"', "str", 0, 0x62, 3),
        ('arg1:arg2 == "GET*"', "str", 0, 0x22, 3),
    ],
)
def test_a_text_as_the_program_compares_it(text: str, kind: str, most: int, flags: int, counted: int) -> None:
    """The value's place from 1 and the flags; the NUL counts unless the length is known, or anything may follow."""
    name = parse_filter(text).name
    values = [each._replace(most=most) for each in parsed(["arg0", name], ["int64", kind])]
    one = parse_filter(text)
    assert one.text_constants(values) == {"TEXT": flags, "TEXT_LENGTH": 3}
    assert one.compared(values) == b"GET".ljust(64, b"\0") + (b"\xff" * counted).ljust(64, b"\0")


def test_codes_of_filters_as_the_program_reads_them() -> None:
    """The value's place from 1 in the low half, the operator from 1 in the high one: the enum of collect.h."""
    values = parsed(["arg3", "retval"], ["int64"])
    codes = [Filter("retval", operator, 0).code(values) for operator in ("==", "!=", "<", "<=", ">", ">=")]
    assert codes == [0x12, 0x22, 0x32, 0x42, 0x52, 0x62]
    assert Filter("arg3", "==", 0).code(values) == 0x11
