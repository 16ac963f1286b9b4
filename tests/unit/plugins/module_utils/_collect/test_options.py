# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that all probes share: what is accepted, and the message of every refusal."""

from __future__ import annotations

import time
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import (
    parse_duration,
    parse_start_at,
    probe_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from probe_fakes import probe_params

KEYS = ["container", "pid", "retval"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30", 30.0),
        ("30s", 30.0),
        ("1.5m", 90.0),
        ("500ms", 0.5),
        ("24h", 86400.0),
        ("1h", 3600.0),
        (" 2 m ", 120.0),
        ("0.25", 0.25),
        ("86400", 86400.0),
    ],
)
def test_durations(text: str, seconds: float) -> None:
    assert parse_duration(text) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("0", "longer than 0, such as 30s"),
        ("0.0s", "longer than 0"),
        ("-1", "longer than 0"),
        ("-5m", "longer than 0"),
        ("25h", "the longest window is 24h, run several for more"),
        ("86400.1", "the longest window is 24h"),
        ("315360000", "the longest window is 24h"),
        ("9" * 400, "the longest window is 24h"),
        ("10y", "give seconds, or a number with ms, s, m or h, such as 30, 30s or 2m"),
        ("1d", "give seconds"),
        ("", "give seconds"),
        ("s", "give seconds"),
        ("nan", "give seconds"),
        ("inf", "give seconds"),
        ("1e3", "give seconds"),
        ("1,5", "give seconds"),
        ("30 s ec", "give seconds"),
        ("30\n; rm", "give seconds"),
    ],
)
def test_durations_refused(text: str, remedy: str) -> None:
    with pytest.raises(OptionError) as refused:
        parse_duration(text)
    assert str(refused.value).startswith(f"duration is {text!r}; ") and remedy in str(refused.value)


@pytest.mark.parametrize(
    ("text", "epoch"),
    [
        ("1767225600", 1767225600.0),
        ("1767225600.25", 1767225600.25),
        ("2026-01-01T00:00:00Z", 1767225600.0),
        ("2026-01-01 00:00:00", 1767225600.0),
        ("2026-01-01T01:30:00+01:30", 1767225600.0),
        ("2025-12-31T19:00:00-05:00", 1767225600.0),
        (" 2026-01-01T00:00:00.500000Z ", 1767225600.5),
        ("2026-01-01", 1767225600.0),
    ],
)
def test_start_at(text: str, epoch: float) -> None:
    assert parse_start_at(text) == epoch


@pytest.mark.parametrize("text", ["soon", "", "2026-13-01", "2026-01-01T25:00:00Z", "nan", "inf", "-inf", "1e999"])
def test_start_at_refused(text: str) -> None:
    with pytest.raises(OptionError) as refused:
        parse_start_at(text)
    assert str(refused.value) == (f"start_at is {text!r}; give epoch seconds or ISO 8601, such as 2026-01-31T12:00:00Z")


def test_defaults() -> None:
    options = probe_options(probe_params({}), KEYS)
    assert (options.window.duration, options.window.start_at, options.window.clock_offset) == (10.0, None, 0.0)
    assert options.by == ["container"] and options.ring_bytes == 256 * 1024


def test_every_option_arrives() -> None:
    start = time.time() + 60
    options = probe_options(
        probe_params(
            {},
            duration="2m",
            start_at=repr(start),
            clock_offset=-0.5,
            by=["pid", "retval"],
            max_rows=1,
            max_events=2,
            max_bytes=4096,
            map_entries=4,
            ring_bytes=5000,
        ),
        KEYS,
    )
    assert (options.window.duration, options.window.start_at, options.window.clock_offset) == (120.0, start, -0.5)
    assert (options.by, options.max_rows, options.max_events) == (["pid", "retval"], 1, 2)
    assert (options.max_bytes, options.map_entries) == (4096, 4)
    assert options.ring_bytes == 8192, "a ring buffer's size is a power of two"


def test_by_is_a_copy() -> None:
    params = probe_params({})
    probe_options(params, KEYS).by.append("pid")
    assert params["by"] == ["container"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"max_overhead": -1.0}, ["max_overhead is -1.0; give a number from 0, which is no limit"]),
        ({"max_rate": float("inf")}, ["max_rate is inf;"]),
        ({"stop_after": 0}, ["stop_after is 0; give a number from 1 to"]),
        (
            {"stop_after": 9, "max_events": 8, "collect": "events"},
            ["stop_after is 9, but max_events keeps 8 of them; raise max_events to 9"],
        ),
        ({"max_rows": 0}, ["max_rows is 0; give a number from 1 to 1000000"]),
        ({"max_rows": 1000001}, ["max_rows is 1000001;"]),
        ({"max_events": -1}, ["max_events is -1; give a number from 1 to 10000000"]),
        ({"max_bytes": 4095}, ["max_bytes is 4095; give a number from 4096 to 1073741824"]),
        ({"map_entries": 0}, ["map_entries is 0; give a number from 1"]),
        ({"ring_bytes": 0}, ["ring_bytes is 0; give a number from"]),
        ({"ring_bytes": (1 << 30) + 1}, ["ring_bytes is 1073741825;"]),
        ({"by": ["nonsense"]}, ["by has 'nonsense'", "give any of container, pid, retval"]),
        ({"by": ["pid", "arg0"]}, ["by has 'arg0'"]),
        ({"clock_offset": float("nan")}, ["clock_offset is nan; give seconds"]),
        ({"clock_offset": float("inf")}, ["clock_offset is inf"]),
        ({"start_at": "1"}, ["start_at is '1'", "ended", "choose a later start_at"]),
        ({"start_at": "2000-01-01"}, ["start_at is '2000-01-01'", "its window of 10 s ended"]),
        ({"start_at": "1767225600000"}, ["start_at is '1767225600000'", "hours ahead", "within 24 hours"]),
        ({"duration": "x"}, ["duration is 'x'"]),
        ({"start_at": "x"}, ["start_at is 'x'"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        probe_options(probe_params({}, **given), KEYS)
    assert [word for word in words if word not in str(refused.value)] == []
