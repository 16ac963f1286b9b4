# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the operator's program sends, as events, and the lines of bpf_trace_printk()."""

from __future__ import annotations

import struct
from typing import Any, Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_events import (
    _HEAD,
    event_maps,
    events_of,
    format_line,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import container

RING, PERF = 27, 4
OWN = [["time", "Q", 0, 1], ["container", "I", 8, 1], ["comm", "s", 12, 4]]


def program(**layouts: List[Any]) -> Dict[str, Any]:
    maps = [{"name": "ring", "type": RING}, {"name": "m", "type": 1}, {"name": "perf", "type": PERF}]
    return {"maps": maps, "layouts": layouts}


def events(records: List[bytes], **layouts: List[Any]) -> List[Dict[str, Any]]:
    window = Window(WindowOptions(1.0), 0.0, epochs=[(0.0, 100.0)])
    window.records = records
    return events_of(window, program(**layouts), [container("a")])


def test_maps_of_events() -> None:
    assert event_maps(program()) == ["ring", "perf"]


def test_a_ring_buffers_record_has_its_own_time() -> None:
    own = _HEAD.pack(0, 0, 0, 0) + struct.pack("<QI4s", 2_000_000_000, 0, b"app")
    assert events([own, _HEAD.pack(0, 0, 0, 0) + b"\1"], ring=OWN) == [
        {"map": "ring", "time": 102.0, "container": "a", "comm": "app"},
        {"map": "ring", "time": None, "container": None, "bytes_hex": "01"},
    ]


def test_a_perf_buffers_record_has_the_kernels_time_and_task() -> None:
    sent = _HEAD.pack(1, 7, 8, 3_000_000_000)
    (event,) = events([sent + struct.pack("<i", -1)], perf=[["", "i", 0, 1]])
    assert event == {"map": "perf", "time": 103.0, "container": None, "pid": 7, "tid": 8, "value": -1}
    (event,) = events([sent + struct.pack("<QI4s", 5, 0, b"app")], perf=OWN)
    assert event == {"map": "perf", "time": 103.0, "container": "a", "pid": 7, "tid": 8, "comm": "app"}


def test_a_layout_by_the_name_of_the_struct_holds_for_every_buffer() -> None:
    assert events([_HEAD.pack(0, 0, 0, 0) + b"\2\0\0\0"], event=[["", "i", 0, 1]])[0]["value"] == 2


@pytest.mark.parametrize(
    ("form", "given", "line", "values"),
    [
        ("pid %d\n", [(0xFFFFFFFF, b"")], "pid -1\n", [-1]),
        ("%u %x %lx", [(0xFFFFFFFF, b""), (0x1FF, b""), (1 << 63, b"")], f"{0xFFFFFFFF} 1ff {1 << 63:x}",
         [0xFFFFFFFF, 0x1FF, 1 << 63]),
        ("%lld %hhd", [((1 << 64) - 2, b""), (0xFF, b"")], "-2 -1", [-2, -1]),
        ("%s=%5d|%-5s|", [(1, b"name"), (3, b""), (1, b"ab")], "name=    3|ab   |", ["name", 3, "ab"]),
        ("%p 100%% %d", [(0xABC, b"")], "0xabc 100% %d", [0xABC]),
        ("%c", [(65, b"")], "A", [65]),
        ("%99999d %n", [(1, b"")], "%99999d %n", []),
    ],
)  # fmt: skip
def test_a_format_is_filled_in_as_the_kernel_does(
    form: str, given: List[Tuple[int, bytes]], line: str, values: List[Any]
) -> None:
    assert format_line(form, given) == (line, values)


def test_a_printed_line_has_its_format_and_values() -> None:
    fields = [
        ["time", "Q", 0, 1], ["pid", "I", 8, 1], ["tid", "I", 12, 1], ["container", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["comm", "s", 24, 4], ["values", "Q", 32, 3], ["format", "s", 56, 16],
        ["text0", "s", 72, 4], ["text1", "s", 76, 4], ["text2", "s", 80, 8],
    ]  # fmt: skip
    record = struct.pack(
        "<QIIII4s4x3Q16s4s4s8s", 1_000_000_000, 7, 8, 0, 3, b"sh", 9, 5000, 0, b"%d %s\n", b"", b"x\x1b", b""
    )
    maps = {"maps": [{"name": "printed", "type": RING}], "layouts": {"printed": fields}}
    window = Window(WindowOptions(1.0), 0.0, epochs=[(0.0, 100.0)])
    window.records = [_HEAD.pack(0, 0, 0, 0) + record]
    assert events_of(window, maps, [container("a")]) == [
        {
            "map": "bpf_trace_printk", "time": 101.0, "container": "a", "pid": 7, "tid": 8, "container_pid": 3,
            "comm": "sh", "message": "9 x\\x1b", "message_hex": b"9 x\x1b".hex(), "format": "%d %s",
            "values": [9, "x\\x1b"],
        }
    ]  # fmt: skip
