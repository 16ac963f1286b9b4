# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of a call, and the programs that reading them takes."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.call import (
    CALL_SPEC,
    FRAME_SIZE,
    KEY_SIZE,
    CallOptions,
    call_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from probe_fakes import probe_params


def options(**given: Any) -> CallOptions:
    return call_options(probe_params(CALL_SPEC, **given))


@pytest.mark.parametrize(
    ("given", "programs", "saves_args"),
    [
        ({}, {"hit": False}, 0),
        ({"at": "return"}, {"hit": True}, 0),
        ({"value": ["retval"]}, {"hit": True}, 0),
        ({"value": ["arg0"]}, {"hit": False}, 0),
        ({"collect": "latency"}, {"leave": True, "enter": False}, 0),
        ({"collect": "events", "value": ["retval", "arg0"]}, {"leave": True, "enter": False}, 1),
    ],
)
def test_programs(given: Dict[str, Any], programs: Dict[str, bool], saves_args: int) -> None:
    one = options(**given)
    assert one.programs == programs
    assert one.constants()["SAVES_ARGS"] == saves_args


def test_returns_are_attached_before_entries() -> None:
    """Else a call that begins in between would be kept for good."""
    assert list(options(collect="latency").programs) == ["leave", "enter"]


def test_calls_take_no_more_room_than_is_needed() -> None:
    alone = options().frame_sizes()
    assert (alone["scratch_calls"]["max_entries"], alone["frames"]["max_entries"]) == (1, 1)
    timed = options(collect="latency", map_entries=500).frame_sizes()
    assert timed["frames"] == {"max_entries": 500, "value_size": FRAME_SIZE}
    assert timed["scratch_calls"] == {"value_size": KEY_SIZE + FRAME_SIZE}
    saved = options(collect="events", value=["retval", "arg0"], map_entries=500).frame_sizes()
    assert saved == {"scratch_calls": {}, "frames": {"max_entries": 500}}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"value": ["retval"], "at": "entry"}, ["value is retval", "at its entry", "retval at the return"]),
        ({"value": ["arg0"], "at": "return"}, ["value is arg0", "at its return", "arg0 to arg5 are read at the entry"]),
        ({"collect": "latency", "at": "entry"}, ["at is entry, but latency can be read only at the return"]),
    ],
)
def test_what_is_not_known_at_that_end_is_refused(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []
