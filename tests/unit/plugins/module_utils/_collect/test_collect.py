# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is collected of a hit: the values that options lead to, refusals, and what the program gets."""

from __future__ import annotations

import mmap
import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import (
    COLLECT_SPEC,
    CollectOptions,
    collect_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import MAX_TEXT
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

LAYOUT = event_layout(bytecode("uprobe"))
SOURCES = {"size": 1, "mode": 2, "name": 3, "flags": 4, "owner": 5, "group": 6, "error": 7, "latency": 8}
LONG = (1 << 64) - 1


def options(mode: str = "count", **given: Any) -> CollectOptions:
    return collect_options(probe_params({**COLLECT_SPEC, "collect": {}}, collect=mode, **given), SOURCES)


def types(one: CollectOptions) -> Dict[str, str]:
    return {value.name: value.type for value in one.values}


@pytest.mark.parametrize(
    ("mode", "given", "names", "by", "key"),
    [
        ("count", {}, [], ["container"], ""),
        ("count", {"value": ["size"]}, ["size"], ["container", "size"], "size"),
        ("count", {"by": ["size"]}, ["size"], ["size"], "size"),
        ("count", {"by": ["size", "pid"], "value": ["size"]}, ["size"], ["size", "pid"], "size"),
        ("count", {"by": ["latency"]}, ["latency"], ["latency"], "latency"),
        ("count", {"filter": ["error<0"]}, ["error"], ["container"], ""),
        ("count", {"by": ["size"], "filter": ["error<0", "size>1"]}, ["size", "error"], ["size"], "size"),
        ("count", {"value": ["size"], "filter": ["error<0"]}, ["size", "error"], ["container", "size"], "size"),
        ("latency", {}, ["latency"], ["container"], ""),
        ("latency", {"by": ["function", "mode"]}, ["latency", "mode"], ["function", "mode"], "mode"),
        ("latency", {"by": ["latency"]}, ["latency"], ["latency"], "latency"),
        ("latency", {"filter": ["error<0", "latency>9"]}, ["latency", "error"], ["container"], ""),
        ("value", {"value": ["size"]}, ["size"], ["container"], ""),
        ("value", {"value": ["size"], "by": ["mode"]}, ["size", "mode"], ["mode"], "mode"),
        ("value", {"value": ["size"], "by": ["size"]}, ["size"], ["size"], "size"),
        ("events", {"value": ["size", "mode"]}, ["size", "mode"], ["container"], ""),
        ("events", {"value": ["size"], "filter": ["mode==1"]}, ["size", "mode"], ["container"], ""),
        ("events", {"by": ["size"]}, ["size"], ["size"], "size"),
        ("events", {"by": ["mode"], "value": ["size"]}, ["size", "mode"], ["mode"], "mode"),
    ],
)
def test_what_is_read_and_what_rows_are_keyed_by(mode: str, given: Any, names: Any, by: Any, key: str) -> None:
    """What is measured comes first, whatever else is read for keys and filters."""
    one = options(mode, **given)
    assert (one.names, one.shared.by, one.key_value) == (names, by, key)
    assert [value.source for value in one.values] == [SOURCES[name] for name in names]
    constants = one.constants(LAYOUT, False)
    assert constants["KEY_VALUE"] == (names.index(key) + 1 if key else 0)
    assert constants["BY"] & 8 == (8 if key else 0)
    assert (one.rows.value.name if one.rows.value else "") == key


@pytest.mark.parametrize(
    ("mode", "statistics", "value", "unit"),
    [
        ("count", False, [], "hits"),
        ("latency", True, [], "ns"),
        ("value", True, ["size"], "value"),
        ("value", True, ["latency"], "ns"),
        ("events", False, ["latency"], "hits"),
    ],
)
def test_what_rows_hold(mode: str, statistics: bool, value: List[str], unit: str) -> None:
    one = options(mode, value=value, sub_buckets=4)
    assert (one.rows.statistics, one.rows.unit, one.rows.sub_bits) == (statistics, unit, 2)
    constants = one.constants(LAYOUT, False)
    assert (constants["STATISTICS"], constants["SUB_BITS"]) == (int(statistics), 2)
    assert constants["SLOTS"] == (258 if statistics else 0)


@pytest.mark.parametrize(("buckets", "bits"), [(1, 0), (2, 1), (4, 2), (8, 3), (16, 4)])
def test_sub_buckets(buckets: int, bits: int) -> None:
    assert options(sub_buckets=buckets).sub_bits == bits
    assert buckets in COLLECT_SPEC["sub_buckets"]["choices"]


@pytest.mark.parametrize(
    ("mode", "given", "expected"),
    [
        ("events", {"value": ["size", "name"], "value_type": ["str"]}, ["str", "str"]),
        ("events", {"value": ["size", "name"], "value_type": ["uint32", "str"]}, ["uint32", "str"]),
        ("count", {"by": ["size"], "value_type": ["int32"]}, ["int32"]),
        ("count", {"by": ["size"], "filter": ["error<0"], "value_type": ["int32"]}, ["int32", "int32"]),
        # those of by and filter take the last type, or have their own
        (
            "events",
            {"value": ["name", "size"], "filter": ["error<0"], "value_type": ["str", "int32"]},
            ["str", "int32", "int32"],
        ),
        ("events", {"value": ["name"], "filter": ["error<0"], "value_type": ["str", "int32"]}, ["str", "int32"]),
        ("count", {"by": ["size"], "filter": ["error<0"], "value_type": ["uint32", "int32"]}, ["uint32", "int32"]),
        # nanoseconds are not cut to the type of another value
        ("latency", {"by": ["size"], "value_type": ["uint32"]}, ["int64", "uint32"]),
        ("latency", {"value_type": ["str"]}, ["int64"]),
        ("events", {"value": ["latency", "error"], "value_type": ["int32"]}, ["int64", "int32"]),
        ("value", {"value": ["latency"], "value_type": ["uint32"]}, ["int64"]),
        ("count", {"value_type": ["str", "int32"]}, []),
    ],
)
def test_types(mode: str, given: Any, expected: Any) -> None:
    assert list(types(options(mode, **given)).values()) == expected


@pytest.mark.parametrize(
    ("mode", "given", "words"),
    [
        ("count", {"by": ["size", "mode"]}, "by names the values size and mode; rows can be grouped by one"),
        ("events", {"by": ["size", "mode"]}, "rows can be grouped by one value only"),
        ("count", {"by": ["nonsense"]}, "by has 'nonsense', which this probe cannot group by; give any of container, "),
        (
            "latency",
            {"value": ["size"]},
            "value is size but collect=latency takes none; use collect=value, or omit value",
        ),
        ("value", {}, "collect is value, which takes one value, but value is []; give one, such as arg0"),
        ("value", {"value": ["size", "mode"]}, "which takes one value, but value is ['size', 'mode']"),
        ("count", {"value": ["size", "mode"]}, "value is size, mode; rows can be grouped by one value only, collect="),
        ("count", {"by": ["size"], "value": ["mode"]}, "by names size but value is mode; give the same value in both"),
        ("count", {"by": ["size"], "value": ["size", "mode"]}, "by names size but value is size, mode; give the same"),
        ("count", {"filter": ["size>1"] * 5}, "filter has 5 conditions; give at most 4"),
        ("count", {"filter": ["size"]}, "filter is 'size'; write a value, "),
        ("count", {"filter": ["nonsense<1"]}, "value is 'nonsense'; give any of size, mode, "),
        ("events", {"value": ["nonsense"]}, "value is 'nonsense'; give any of size, mode, "),
        (
            "events",
            {"value": list(SOURCES)[:5], "filter": ["group>0", "error<0"]},
            "value, by and filter name 7 values; give at most 6",
        ),
        ("events", {"value": ["size"], "value_type": ["int32"] * 2}, "value_type has 2 types for 1 values"),
        ("events", {"value": ["size", "mode", "name"], "value_type": ["int32"] * 2}, "has 2 types for 3 values"),
        (
            "count",
            {"by": ["name"], "value_type": ["str"]},
            "value_type of name is str, and strings are neither compared with numbers nor counted; ",
        ),
        ("count", {"value": ["name"], "value_type": ["str"]}, "value_type of name is str"),
        ("value", {"value": ["name"], "value_type": ["str"]}, "give an integer type, or collect=events"),
        ("latency", {"by": ["name"], "value_type": ["str"]}, "value_type of name is str"),
        ("events", {"filter": ["name==1"], "value_type": ["str"]}, "value_type of name is str"),
        ("events", {"value": ["name"], "filter": ["name==1"], "value_type": ["str"]}, "value_type of name is str"),
        ("count", {"container_pid": 0}, "container_pid is 0; give a PID as the container sees it, from 1 to 4194304"),
        ("count", {"container_pid": -1}, "container_pid is -1"),
        ("count", {"container_pid": (1 << 22) + 1}, "container_pid is 4194305"),
        ("count", {"duration": "0"}, "duration is '0'"),
        (
            "count",
            {"filter": ["error==4294967292"], "value_type": ["int32"]},
            "filter compares error with 4294967292, which does not fit its value_type int32; give a number from "
            "-2147483648 to ",
        ),
        ("count", {"filter": ["error<-1"], "value_type": ["uint32"]}, "from 0 to 4294967295, or another value_type"),
        ("count", {"filter": [f"error<{LONG}"]}, "its value_type int64"),
        ("count", {"filter": ["error<-1"], "value_type": ["uint64"]}, f"give a number from 0 to {LONG}"),
        ("latency", {"filter": [f"latency<{LONG}"], "value_type": ["uint64"]}, "compares latency with"),
    ],
)
def test_refusals_name_option_value_and_remedy(mode: str, given: Any, words: str) -> None:
    with pytest.raises(OptionError) as refused:
        options(mode, **given)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("int32", -(1 << 31)),
        ("int32", (1 << 31) - 1),
        ("uint32", (1 << 32) - 1),
        ("int64", -(1 << 63)),
        ("uint64", LONG),
    ],
)
def test_a_filter_may_compare_with_the_ends_of_its_type(kind: str, number: int) -> None:
    one = options(filter=[f"size=={number}"], value_type=[kind])
    assert one.constants(LAYOUT, False)["OPERAND0"] == number


@pytest.mark.parametrize(("mode", "kind"), [("count", "bytes"), ("value", "str")])
def test_bytes_of_a_length_are_recorded_and_not_counted(mode: str, kind: str) -> None:
    params = probe_params({**COLLECT_SPEC, "collect": {}}, collect=mode, value=["name:size"], value_type=[kind])
    with pytest.raises(OptionError, match=f"value_type of name is {kind}, and strings are neither"):
        collect_options(params, SOURCES, lengths=True)


def test_strings_in_events_may_be_named_like_a_key() -> None:
    """Rows would be grouped by it, but with events there are none."""
    assert types(options("events", by=["name"], value_type=["str"])) == {"name": "str"}


def test_the_given_options_are_not_modified() -> None:
    given = {"by": ["container"], "value": ["size"], "value_type": ["int32", "int32"], "filter": ["error<0"]}
    params = probe_params({**COLLECT_SPEC, "collect": {}}, collect="count", **{k: list(v) for k, v in given.items()})
    collect_options(params, SOURCES)
    assert {name: params[name] for name in given} == given


def test_constants_of_plain_counts() -> None:
    constants = options(max_events=77).constants(LAYOUT, per_container=False)
    assert constants == {
        "MAX_EVENTS": 77,
        "COLLECT_EVENTS": 0,
        "EVENT_SIZE": LAYOUT.size,
        "ATTACHED_PER_CONTAINER": 0,
        "VALUES": 0,
        "PATHS": 0,
        "KEY_VALUE": 0,
        "ONLY_PID": 0,
        "WANTS_SITE": 0,
        "FILTERS": 0,
        "BY": 16,
        "STATISTICS": 0,
        "UNSIGNED": 0,
        "SUB_BITS": 0,
        "SLOTS": 0,
    }


def test_constants_of_everything_at_once() -> None:
    one = options(
        "events",
        value=["name", "size"],
        value_type=["str", "int32"],
        filter=["error<0", "size!=5", "error>=-9", "flags == 0x10"],
        container_pid=12,
    )
    constants = one.constants(LAYOUT, per_container=True)
    assert (constants["COLLECT_EVENTS"], constants["ATTACHED_PER_CONTAINER"], constants["ONLY_PID"]) == (1, 1, 12)
    assert constants["EVENT_SIZE"] == LAYOUT.size + MAX_TEXT and constants["WANTS_SITE"] == 1
    # name str, size int32, error int32, flags int32: one byte each, from the lowest
    assert constants["VALUES"] == 0x14171153
    # error < at place 3, size != at place 2, error >= at place 3, flags == at place 4
    assert constants["FILTERS"] == 0x14632233
    assert [constants[f"OPERAND{number}"] for number in range(4)] == [0, 5, -9, 16]
    assert set(options().constants(LAYOUT, False)).isdisjoint({"OPERAND0"})


@pytest.mark.parametrize(
    ("kind", "unsigned"), [("int32", False), ("uint32", False), ("int64", False), ("uint64", True)]
)
def test_unsigned_64_bit_values_are_compared_and_ordered_as_unsigned(kind: str, unsigned: bool) -> None:
    """The program widens unsigned 32 bits to signed 64 bits."""
    one = options("value", value=["size"], value_type=[kind], filter=["size>=5"])
    constants = one.constants(LAYOUT, per_container=False)
    assert constants["UNSIGNED"] == int(unsigned)
    assert constants["FILTERS"] == (0xE1 if unsigned else 0x61)


@pytest.mark.parametrize(
    ("mode", "given", "wanted"),
    [("count", {}, 0), ("count", {"by": ["function"]}, 1), ("events", {}, 1), ("latency", {"by": ["function"]}, 1)],
)
def test_functions_are_distinguished_only_when_needed(mode: str, given: Any, wanted: int) -> None:
    assert options(mode, **given).constants(LAYOUT, False)["WANTS_SITE"] == wanted


@pytest.mark.parametrize(
    ("mode", "given", "wanted"),
    [
        ("count", {}, False),
        ("count", {"by": ["pid"]}, True),
        ("count", {"container_pid": 5}, True),
        ("latency", {"by": ["comm", "user"]}, False),
        ("events", {}, True),
    ],
)
def test_pids_are_determined_only_when_needed(mode: str, given: Any, wanted: bool) -> None:
    assert options(mode, **given).wants_pids is wanted


def test_sizes_are_for_what_is_collected() -> None:
    counts = options(by=["pid"], map_entries=500, ring_bytes=1 << 20).sizes(4, None)
    assert counts["events"] == {"max_entries": mmap.PAGESIZE} and counts["rows"]["max_entries"] == 500
    assert counts["rows"]["value_size"] == counts["blank"]["value_size"] == 8
    events = options("events", map_entries=500, ring_bytes=1 << 20).sizes(4, 1030)
    assert events["events"] == {"max_entries": 1 << 20} and events["rows"]["max_entries"] == 1
    latency = options("latency", by=["pid"], map_entries=500, sub_buckets=16).sizes(4, None)
    assert latency["rows"]["value_size"] == latency["blank"]["value_size"] == 40 + 8 * 1026
    assert latency["rows"]["max_entries"] == 500
    assert options("latency", by=["pid"], map_entries=500, sub_buckets=16).sizes(512, None)["rows"]["max_entries"] < 20


def test_records_become_events_with_all_that_was_read() -> None:
    one = options("events", value=["name", "size"], value_type=["str", "int32"], filter=["error<0"])
    one.functions.extend(["f", "g"])
    head = struct.pack("<Q6I16s", 2_500_000_000, 0, 400, 401, 7, 1000, 1, b"app")
    values = struct.pack("<6Q", 0xDEAD, (1 << 64) - 4, (1 << 64) - 9, 0, 0, 0)
    record = head + values + b"text\0junk".ljust(MAX_TEXT, b"\0")
    (event,) = one.decode(
        LAYOUT, Window(WindowOptions(1.0), 100.0, records=[record], epochs=[(0.0, 100.0)]), [container("a")]
    )
    expected = {
        "name": "text",
        "size": -4,
        "error": -9,
        "value": "text",
        "function": "g",
        "container": "a",
        "time": 102.5,
    }
    assert {key: event[key] for key in expected} == expected


def with_fields(mode: str = "count", **given: Any) -> CollectOptions:
    params = probe_params({**COLLECT_SPEC, "collect": {}, "value_type": {}}, collect=mode, **given)
    return collect_options(params, SOURCES)


def test_fields_get_their_types_when_the_files_are_known() -> None:
    one = with_fields("value", value=["owner->size"], by=["owner->state"], filter=["owner->state!=LOST", "size>1"])
    assert types(one) == {"owner->size": "", "owner->state": "", "size": "int64"}
    assert (one.registers, one.key_value) == (["owner", "owner", "size"], "owner->state")
    assert one.settle(0, "uint64", (), 0) == ""
    assert one.settle(1, "int64", [(-1, "LOST"), (1, "FIRST"), (1, "SAME")], 0) == ""
    constants = one.constants(LAYOUT, False)
    assert (constants["PATHS"], constants["KEY_VALUE"], constants["UNSIGNED"]) == (0b11, 2, 1)
    assert (constants["OPERAND0"], constants["OPERAND1"]) == (-1, 1)
    assert one.rows.value is not None and one.rows.value.names == {-1: "LOST", 1: "FIRST"}


def test_a_type_that_is_given_is_that_of_the_fields_it_is_given_for() -> None:
    one = with_fields("events", value=["owner->a", "size"], value_type=["str", "int32"], filter=["owner->b==1"])
    assert types(one) == {"owner->a": "str", "size": "int32", "owner->b": ""}


def test_bytes_of_a_length_that_a_field_has_keep_their_type() -> None:
    params = probe_params({**COLLECT_SPEC, "collect": {}}, collect="events", value=["owner->a:owner->n"])
    one = collect_options({**params, "value_type": ["bytes"]}, SOURCES, lengths=True)
    assert one.settle(0, "str", (), 0) == "" and one.settle(1, "uint64", (), 0) == ""
    assert types(one) == {"owner->a": "bytes", "owner->n": "uint64"}
    assert "owner->n is text and no number" in one.settle(1, "str", (), 0)
    params["filter"] = ['owner->a:owner->n == "x"']
    one = collect_options(params, SOURCES, lengths=True)
    assert one.settle(0, "str", (), 0) == "" and types(one)["owner->a"] == "str"


@pytest.mark.parametrize(
    ("mode", "given", "kind", "most", "words"),
    [
        ("count", {"value": ["owner->a"]}, "str", 0, "neither compared with numbers nor counted"),
        ("events", {"filter": ["owner->a==1"]}, "str", 0, "neither compared with numbers nor counted"),
        ("count", {"filter": ['owner->a=="x"']}, "int64", 0, "its value_type is int64; give str"),
        ("count", {"filter": ['owner->a=="long"']}, "str", 3, "with 4 bytes, and it has 3; give a shorter text"),
        ("count", {"filter": ["owner->a==-1"]}, "uint64", 0, "give a number from 0 to "),
        ("events", {"value": ["owner->a"]}, "str", 0, ""),
        ("count", {"filter": ['owner->a=="x"']}, "str", 0, ""),
    ],
)
def test_fields_that_the_options_cannot_read(mode: str, given: Any, kind: str, most: int, words: str) -> None:
    reason = with_fields(mode, **given).settle(0, kind, (), most)
    assert words in reason and bool(words) == bool(reason)


def test_what_is_compared_with_a_text_is_one() -> None:
    one = options(filter=['name == "x"', "size>1"])
    assert types(one) == {"name": "str", "size": "int64"}
    constants = one.constants(LAYOUT, False)
    assert (constants["TEXT"], constants["FILTERS"], constants["OPERAND0"]) == (0x41, 0x52, 1)
    with pytest.raises(OptionError, match="filter compares name and owner with texts; give at most one text"):
        options(filter=['name == "x"', 'owner == "y"'])
    with pytest.raises(OptionError, match="filter compares name with a text, but its value_type is int32; give str"):
        options("events", value=["name"], value_type=["int32"], filter=['name == "x"'])
