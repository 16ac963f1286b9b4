# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""uprobe's options: their consequences and refusals, and how its records are decoded."""

from __future__ import annotations

import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import LATER_SETS
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import MAX_PLACES
from ansible_collections.fleet.probe.plugins.module_utils._tools.uprobe import UPROBE_SPEC, Uprobe
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

LAYOUT = event_layout(bytecode("uprobe"))


def options(**given: Any) -> Uprobe:
    return Uprobe(probe_params(UPROBE_SPEC, **{"target": "/bin/app", "function": ["f"], **given}))


def test_defaults_count_entries_by_container() -> None:
    one = options()
    assert not one.call.at_return and not one.collect.events and one.collect.values == [] and not one.collect.wants_pids
    assert (one.where.target, one.where.functions, one.where.offset, one.where.unsafe) == (
        "/bin/app",
        ["f"],
        None,
        False,
    )
    assert one.programs == {"hit": False} and set(one.constants().values()) == {0}
    constants = one.collect.constants(LAYOUT, per_container=False)
    assert (constants["BY"], constants["COLLECT_EVENTS"], constants["VALUES"]) == (16, 0, 0)
    assert constants["MAX_EVENTS"] == 1000 and constants["ATTACHED_PER_CONTAINER"] == 0
    sizes = one.collect.sizes(4, None)
    assert sizes["rows"]["max_entries"] == 10240 and sizes["events"]["max_entries"] < 65537
    assert one.sizes() == {
        "scratch_calls": {"max_entries": 1, "value_size": 48},
        "frames": {"max_entries": 1, "value_size": 24},
    }


def test_constants_are_those_of_the_program() -> None:
    programs = bytecode("uprobe")["programs"]
    assert set(options().loads) | set(options(collect="latency").loads) == set(programs)
    known = {name for program in programs.values() for _at, name in program["constants"]}
    one = options(filter=["arg0<1", "arg1<1", "arg2<1", "arg3<1"])
    assert set(one.collect.constants(LAYOUT, False)) | set(one.constants()) <= known


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
        ({"filter": ["retval<0"]}, True),
        ({"filter": ["arg2<0"]}, False),
        ({"collect": "value", "value": ["retval"]}, True),
    ],
)
def test_where_follows_from_the_value(given: Dict[str, Any], at_return: bool) -> None:
    one = options(**given)
    assert one.call.at_return is at_return and one.programs == {"hit": at_return} and not one.call.paired


@pytest.mark.parametrize(
    ("given", "arguments"),
    [
        ({"collect": "latency"}, False),
        ({"collect": "latency", "at": "return"}, False),
        ({"collect": "latency", "by": ["retval"]}, False),
        ({"collect": "latency", "by": ["arg0"]}, True),
        ({"collect": "latency", "filter": ["arg0>0"]}, True),
        ({"collect": "value", "value": ["latency"]}, False),
        ({"collect": "events", "value": ["retval", "arg0"]}, True),
        ({"collect": "events", "value": ["latency", "retval"]}, False),
        ({"by": ["latency"]}, False),
        ({"by": ["arg0"], "filter": ["retval<0"]}, True),
        ({"filter": ["latency>1000"]}, False),
    ],
)
def test_both_ends_of_a_call_are_probed_where_both_are_asked_for(given: Dict[str, Any], arguments: bool) -> None:
    """The return first: a call that is entered before its return is probed would leave its frame behind."""
    one = options(map_entries=77, **given)
    assert one.call.paired and list(one.programs.items()) == [("leave", True), ("enter", False)]
    assert one.constants() == {"SAVES_ARGS": int(arguments), "SEVERAL": 0}
    sizes = one.sizes()
    assert sizes["frames"] == ({"max_entries": 77} if arguments else {"max_entries": 77, "value_size": 24})
    assert sizes["scratch_calls"] == ({} if arguments else {"value_size": 48})


@pytest.mark.parametrize(
    ("functions", "several"), [(["f"], 0), (["f", "g"], 1), (["f*"], 1), (["operator[]"], 1), (None, 0)]
)
def test_functions_are_distinguished_where_there_may_be_several(functions: Any, several: int) -> None:
    given = {"function": functions} if functions else {"function": None, "offset": "0x40", "unsafe": True}
    assert options(collect="latency", **given).constants()["SEVERAL"] == several


def test_a_frame_without_arguments_ends_before_them() -> None:
    (frames,) = [entry for entry in bytecode("uprobe")["maps"] if entry["name"] == "frames"]
    assert [offset for name, _code, offset, _count in frames["value"] if name == "args"] == [24]


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
    assert one.collect.shared.by == by and one.collect.constants(LAYOUT, False)["BY"] == mask
    assert len(one.collect.values) == int(bool(mask & 8))
    assert one.collect.wants_pids is ("pid" in by)


def test_events_have_room_for_their_texts() -> None:
    one = options(
        collect="events", value=["arg0", "arg1", "arg2"], value_type=["str", "int32", "str"], ring_bytes=1 << 20
    )
    constants = one.collect.constants(LAYOUT, per_container=True)
    assert constants["EVENT_SIZE"] == LAYOUT.size + 256 and constants["ATTACHED_PER_CONTAINER"] == 1
    assert constants["COLLECT_EVENTS"] == 1 and constants["VALUES"] == 0x531251
    sizes = one.collect.sizes(4, 100)
    assert (sizes["rows"]["max_entries"], sizes["events"]["max_entries"]) == (1, 1 << 20)
    assert one.collect.wants_pids


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
        ({"function": []}, ["function and offset are both missing"]),
        ({"function": ["f", "g"], "offset": "4"}, ["offset needs a single function"]),
        ({"function": [""]}, ["function '' cannot be a symbol's name"]),
        ({"target": "bin/app"}, ["'bin/app' is a relative path; give the absolute path"]),
        ({"by": ["nonsense"]}, ["by has 'nonsense'", "arg0", "retval"]),
        ({"by": ["arg0", "arg1"]}, ["by names the values arg0 and arg1; rows can be grouped by one"]),
        ({"by": ["arg0"], "value": ["arg1"]}, ["by names arg0 but value is arg1; give the same value in both"]),
        (
            {"value": ["arg0", "arg1"]},
            ["value is arg0, arg1; rows can be grouped by one value only, collect=events has all"],
        ),
        ({"value": ["arg0"], "at": "return"}, ["value is arg0, which a function does not have at its return"]),
        ({"value": ["retval"], "at": "entry"}, ["value is retval", "at its entry", "retval at the return"]),
        ({"filter": ["retval<0"], "at": "entry"}, ["value is retval", "at its entry"]),
        ({"filter": ["arg0<0"], "at": "return"}, ["value is arg0", "at its return"]),
        (
            {"collect": "events", "value": ["retval", "arg0"], "at": "entry"},
            ["at is entry, but retval, arg0 can be read only at the return; omit at"],
        ),
        ({"collect": "latency", "at": "entry"}, ["at is entry, but latency can be read only at the return"]),
        ({"by": ["arg0"], "value_type": ["str"]}, ["value_type of arg0 is str", "integer type, or collect=events"]),
        ({"value": ["arg0"], "value_type": ["str"]}, ["value_type of arg0 is str"]),
        ({"value": ["arg0"], "value_type": ["int32", "int64"]}, ["value_type has 2 types for 1 values"]),
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
        "<Q6I16s6Q", 2_500_000_000, 1, 400, 401, 7, 1000, 1, b"app\0junk", (1 << 64) - 4, 0, 0, 0, 0, 0
    )
    window = Window(WindowOptions(1.0), 100.0, records=[record], epochs=[(0.0, 100.0)])
    one.collect.functions.extend(["other_fn", "held_fn"])
    (event,) = one.collect.decode(LAYOUT, window, [container("a"), container("b")])
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
    one = options(collect="events")
    one.collect.functions.append("f")
    window = Window(WindowOptions(1.0), 0.0, records=[record])
    (event,) = one.collect.decode(LAYOUT, window, [container("a"), container("b")])
    assert event["container"] is None and event["container_pid"] is None
    assert (event["comm"], event["comm_hex"]) == ("a\\xffb", "61ff62")


def file_with(*found: List[Any]) -> ResolvedFile:
    return ResolvedFile(-1, "/bin/app", [], None, found=found)


STATE = ["int64", 0, [[1, "RUNNING"]], "enum state"]


def test_fields_are_read_as_the_first_file_has_them() -> None:
    one = options(value=["arg0->state"], filter=["arg0->state==RUNNING", 'arg1->name=="x"'])
    assert one.sizes()["paths"] == {"max_entries": LATER_SETS * MAX_PLACES}
    assert one.where.reader is not None
    text = ["str", 8, [], "char []"]
    for _time in range(2):
        assert one.unlike(file_with(STATE, text)) == ""
    assert one.collect.constants(LAYOUT, False)["OPERAND0"] == 1
    for other in (["uint64", 0, [], "unsigned int"], ["int64", 0, [[2, "RUNNING"]], "enum state"]):
        reason = one.unlike(file_with(other, text))
        assert reason.startswith(f"arg0->state is {other[3]} there, and not the enum state of files before it")


def test_a_file_whose_fields_the_options_cannot_read_does_not_count_as_the_first() -> None:
    one = options(value=["arg0->name"])
    assert "strings are neither" in one.unlike(file_with(["str", 0, [], "char *"]))
    assert one.unlike(file_with(["int64", 0, [], "int"])) == ""


def test_fields_need_a_register_that_has_some() -> None:
    with pytest.raises(OptionError, match="value is latency->x, and latency has no fields"):
        options(value=["latency->x"], collect="events")
    assert options(value=["arg6->x"]).where.only_go == "arg6->x"
    assert options(value=["retval->x"]).call.at_return
    assert options(value=["retval->x", "arg0->y"], collect="events").call.paired
