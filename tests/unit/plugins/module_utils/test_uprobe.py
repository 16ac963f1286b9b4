# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The uprobe module's options: what follows from what, what is refused, and how its records read."""

from __future__ import annotations

import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._bundle import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._uprobe import UPROBE_SPEC, UprobeOptions, uprobe_options
from ansible_collections.fleet.probe.plugins.module_utils._window import Window, WindowOptions
from probe_fakes import bundle, container, probe_params

LAYOUT = event_layout(bundle("uprobe"))


def options(**given: Any) -> UprobeOptions:
    return uprobe_options(probe_params(UPROBE_SPEC, **{"target": "/bin/app", "function": "f", **given}))


def test_defaults_count_entries_by_container() -> None:
    one = options()
    assert not one.at_return and not one.events and one.values == [] and not one.wants_pids
    assert (one.where.target, one.where.functions, one.where.offset, one.where.unsafe) == (
        "/bin/app",
        ["f"],
        None,
        False,
    )
    constants = one.constants(LAYOUT, per_container=False)
    assert (constants["BY"], constants["COLLECT_EVENTS"], constants["VALUES"]) == (16, 0, 0)
    assert constants["MAX_EVENTS"] == 1000 and constants["ATTACHED_PER_CONTAINER"] == 0
    assert one.sizes()["rows"]["max_entries"] == 10240 and one.sizes()["events"]["max_entries"] < 65537


def test_constants_are_those_of_the_program() -> None:
    program = bundle("uprobe")["programs"]["hit"]
    known = {name for _at, name in program["constants"]}
    assert set(options().constants(LAYOUT, False)) <= known


@pytest.mark.parametrize(
    ("given", "at_return"),
    [
        ({}, False),
        ({"value": ["retval"]}, True),
        ({"value": ["arg0"]}, False),
        ({"by": ["retval"]}, True),
        ({"at": "return"}, True),
        ({"at": "return", "value": ["retval"]}, True),
        ({"at": "entry", "value": ["arg3"]}, False),
    ],
)
def test_where_follows_from_the_value(given: Dict[str, Any], at_return: bool) -> None:
    assert options(**given).at_return is at_return


@pytest.mark.parametrize(
    ("given", "by", "mask"),
    [
        ({"value": ["retval"]}, ["container", "retval"], 16 + 8),
        ({"by": ["retval"]}, ["retval"], 8),
        ({"by": ["container", "arg1"], "value": ["arg1"]}, ["container", "arg1"], 16 + 8),
        ({"by": ["pid", "comm", "user", "host"]}, ["pid", "comm", "user", "host"], 1 + 2 + 4),
        ({"by": []}, [], 0),
        ({"by": ["arg0", "arg0"]}, None, None),
    ],
)
def test_counts_are_grouped_by_the_value(given: Dict[str, Any], by: Any, mask: Any) -> None:
    if by is None:
        with pytest.raises(OptionError, match="by names the values arg0 and arg0"):
            options(**given)
        return
    one = options(**given)
    assert one.shared.by == by and one.constants(LAYOUT, False)["BY"] == mask
    assert len(one.values) == int(bool(mask & 8))
    assert one.wants_pids is ("pid" in by)


def test_events_have_room_for_their_texts() -> None:
    one = options(
        collect="events", value=["arg0", "arg1", "arg2"], value_type=["str", "int32", "str"], ring_bytes=1 << 20
    )
    constants = one.constants(LAYOUT, per_container=True)
    assert constants["EVENT_SIZE"] == LAYOUT.size + 256 and constants["ATTACHED_PER_CONTAINER"] == 1
    assert constants["COLLECT_EVENTS"] == 1 and constants["VALUES"] == 0x531251
    assert one.sizes() == {"rows": {"max_entries": 1}, "events": {"max_entries": 1 << 20}}
    assert one.wants_pids


@pytest.mark.parametrize(("text", "number"), [("18", 18), ("0x12", 18), ("0", 0), (None, None)])
def test_offsets(text: Any, number: Any) -> None:
    assert options(offset=text).where.offset == number


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"offset": "x"}, ["offset is 'x'; give a number of bytes, such as 18 or 0x12"]),
        ({"offset": "-4"}, ["offset is '-4'"]),
        ({"offset": "1.5"}, ["offset is '1.5'"]),
        ({"function": None}, ["function and offset are both missing"]),
        ({"function": ""}, ["function '' cannot be a symbol's name"]),
        ({"target": "bin/app"}, ["'bin/app' is a relative path; give it absolute"]),
        ({"by": ["nonsense"]}, ["by has 'nonsense'", "arg0", "retval"]),
        ({"by": ["arg0", "arg1"]}, ["by names the values arg0 and arg1; counts can be grouped by one"]),
        ({"by": ["arg0"], "value": ["arg1"]}, ["by names arg0 but value is arg1; give the same value in both"]),
        ({"value": ["arg0", "arg1"]}, ["value is arg0, arg1; counts are grouped by one value, collect=events has all"]),
        ({"value": ["arg0"], "at": "return"}, ["value is arg0, which a function does not have at its return"]),
        ({"value": ["retval"], "at": "entry"}, ["value is retval", "at its entry", "retval at the return"]),
        ({"collect": "events", "value": ["retval", "arg0"]}, ["value is arg0", "at its return"]),
        ({"by": ["arg0"], "value_type": ["str"]}, ["value_type is str", "arg0", "integer type, or collect=events"]),
        ({"value": ["arg0"], "value_type": ["str"]}, ["value_type is str"]),
        ({"value": ["arg0"], "value_type": ["int32", "int64"]}, ["value_type gives 2 types for 1 values"]),
        ({"duration": "0"}, ["duration is '0'"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_records_become_events() -> None:
    one = options(collect="events", value=["retval"], value_type=["int32"])
    record = struct.pack(
        "<Q6I16s6Q", 2_500_000_000, 1, 400, 401, 7, 1000, 0, b"app\0junk", (1 << 64) - 4, 0, 0, 0, 0, 0
    )
    window = Window(WindowOptions(1.0), 100.0, records=[record], epoch=100.0)
    (event,) = one.decode(LAYOUT, window, [container("a"), container("b")], "held_fn")
    assert event == {
        "time": 102.5,
        "container": "b",
        "pid": 400,
        "tid": 401,
        "container_pid": 7,
        "user": 1000,
        "comm": "app",
        "function": "held_fn",
        "retval": -4,
        "value": -4,
    }


def test_a_task_with_no_pid_in_the_container_and_in_no_container() -> None:
    record = struct.pack("<Q6I16s6Q", 0, 2, 400, 400, 0, 0, 0, b"a\xffb", 0, 0, 0, 0, 0, 0)
    (event,) = options(collect="events").decode(
        LAYOUT, Window(WindowOptions(1.0), 0.0, records=[record]), [container("a"), container("b")], "f"
    )
    assert event["container"] is None and event["container_pid"] is None
    assert (event["comm"], event["comm_hex"]) == ("a\\xffb", "61ff62")
