# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""runqlat's options, and how its records are decoded."""

from __future__ import annotations

import struct

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.runqlat import RUNQLAT_SPEC, Runqlat
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("runqlat")
LAYOUT = event_layout(BYTECODE)
KNOWN = {name for one in BYTECODE["programs"].values() for kind in ("constants", "members") for _at, name in one[kind]}


def options(**given: object) -> Runqlat:
    return Runqlat(probe_params(RUNQLAT_SPEC, **given))


def test_constants_and_members_are_those_of_the_program() -> None:
    one = options(min_us=1500)
    assert one.constants() == {"MIN_WAIT": 1_500_000}
    assert {*one.constants(), *one.members, *one.collect.constants(LAYOUT, False)} <= KNOWN
    assert {hook.program for hook in one.hooks} == set(BYTECODE["programs"]) and all(hook.raw for hook in one.hooks)


@pytest.mark.parametrize("least", [-1, 86_400_000_001])
def test_a_least_wait_that_none_can_have_is_refused(least: int) -> None:
    with pytest.raises(OptionError, match=f"min_us is {least}; give microseconds from 0 to 86400000000"):
        options(min_us=least)


def test_there_is_room_for_as_many_threads_as_for_rows() -> None:
    assert options(map_entries=77).sizes() == {"waiting": {"max_entries": 77}}


def test_rows_tell_waits_after_preemption_from_others() -> None:
    key = dict(options(by=["preempted"]).collect.rows.own[0].decode({"preempted": 1}))
    assert key == {"preempted": True}
    assert options(by=["preempted"]).collect.rows.constants()["BY"] == 256


def test_an_event() -> None:
    record = struct.pack("<Q6I16s", 2_000_000_000, 0, 400, 401, 7, 0, 0, b"app") + struct.pack("<QII", 12_345, 3, 1)
    window = Window(WindowOptions(1.0), 0.0, records=[record])
    (event,) = options(collect="events").collect.decode(LAYOUT, window, [container("a")])
    assert (event["latency"], event["cpu"], event["preempted"]) == (12_345, 3, True)
    assert (event["container"], event["pid"], event["tid"], event["container_pid"]) == ("a", 400, 401, 7)
