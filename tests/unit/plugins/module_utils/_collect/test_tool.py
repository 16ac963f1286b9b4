# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the named tools keep of a hit: constants, room, and how records become events."""

from __future__ import annotations

import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import text_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import ToolCollect, tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

LAYOUT = event_layout(bytecode("opensnoop"))


def collect(mode: str = "events", **given: Any) -> ToolCollect:
    params = probe_params({**PID_SPEC, "collect": {}}, collect=mode, **given)
    return tool_collect(
        params, [text_key("path")], lambda fields, tail: {"retval": fields["retval"], "tail": tail},
        Value("retval", "int64", 0), "ns",
    )  # fmt: skip


def test_events_need_no_rows_and_counts_no_ring() -> None:
    events, counts = collect(ring_bytes=1 << 16), collect("count", by=["path", "retval", "pid"])
    assert events.constants(LAYOUT, False)["COLLECT_EVENTS"] == 1
    assert counts.constants(LAYOUT, False)["COLLECT_EVENTS"] == 0
    assert counts.constants(LAYOUT, False)["BY"] == 256 + 8 + 1
    assert events.sizes(4, 9)["rows"] == {"max_entries": 1, "key_size": 4, "value_size": 8}
    assert events.sizes(4, 9)["events"] == {"max_entries": 1 << 16}
    assert counts.sizes(4, 9)["rows"] == {"max_entries": 10240, "value_size": 8}, "the key is as long as it can be"
    assert counts.sizes(4, 9)["events"]["max_entries"] <= 1 << 16
    short = collect("count", by=["retval", "pid"]).sizes(4, 9)["rows"]
    assert short == {"max_entries": 10240, "key_size": 24, "value_size": 8}


@pytest.mark.parametrize(
    ("mode", "given", "asked"),
    [
        ("events", {}, True),
        ("count", {}, False),
        ("count", {"by": ["pid"]}, True),
        ("count", {"container_pid": 7}, True),
    ],
)
def test_pids_are_determined_only_when_needed(mode: str, given: Dict[str, Any], asked: bool) -> None:
    assert collect(mode, **given).wants_pids == asked


@pytest.mark.parametrize(("mode", "unit", "statistics"), [("count", "hits", 0), ("latency", "ns", 1)])
def test_a_histogram_has_the_tools_unit(mode: str, unit: str, statistics: int) -> None:
    one = collect(mode, sub_buckets=4)
    assert one.rows.unit == unit
    assert (one.rows.constants()["STATISTICS"], one.rows.constants()["SUB_BITS"]) == (statistics, 2)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"by": ["function"]},
            [
                "by has 'function'",
                "path, retval, name, image, runtime, hostname, parent, pod.name, pod.namespace, pod.uid, label.NAME",
            ],
        ),
        ({"container_pid": 0}, ["container_pid is 0; give a PID as the container sees it"]),
        ({"container_pid": 1 << 23}, ["container_pid is 8388608"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        collect(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_an_event_has_its_head_and_the_tools_own_keys() -> None:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 401, 7, 0, 0, b"app")
    record = head + struct.pack("<qQiIiI", -2, 0, 0, 4, -1, 0) + b"/x\0"
    window = Window(WindowOptions(1.0), 0.0, records=[record])
    (event,) = collect().decode(LAYOUT, window, [container("a")])
    assert (event["container"], event["container_pid"], event["retval"], event["tail"]) == ("a", 7, -2, b"/x\0")
