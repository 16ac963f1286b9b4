# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""offcputime's options, and the constants of its program."""

from __future__ import annotations

from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import LONGEST_US
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._tools.offcputime import OFFCPUTIME_SPEC, Offcputime
from probe_fakes import bytecode, probe_params

BYTECODE = bytecode("offcputime")


def offcputime(**given: Any) -> Offcputime:
    return Offcputime(probe_params(OFFCPUTIME_SPEC, **given))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"min_block": -1}, "min_block is -1; give microseconds from 0"),
        ({"max_block": LONGEST_US + 1}, f"max_block is {LONGEST_US + 1}; give microseconds from 0 to {LONGEST_US}"),
        ({"min_block": 9, "max_block": 8}, "max_block is 8 and min_block is 9; give a max_block of at least 9"),
        ({"user_stacks": False, "kernel_stacks": False}, "user_stacks and kernel_stacks are both false"),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as refused:
        offcputime(**given)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("given", "constants"),
    [
        ({}, (1000, LONGEST_US * 1000, 0)),
        ({"min_block": 0, "max_block": 50}, (0, 50_000, 0)),
        ({"state": ["runnable"]}, (1000, LONGEST_US * 1000, 1)),
        ({"state": ["uninterruptible", "interruptible", "interruptible"]}, (1000, LONGEST_US * 1000, 6)),
    ],
)
def test_limits_are_nanoseconds_and_states_bits(given: Dict[str, Any], constants: Any) -> None:
    found = offcputime(**given).constants()
    assert (found["MIN_BLOCK"], found["MAX_BLOCK"], found["STATES"]) == constants


def test_constants_are_those_of_the_program() -> None:
    known = {name for _at, name in BYTECODE["programs"]["switched"]["constants"]}
    one = offcputime(by=["pid", "comm"])
    assert {*one.constants(), *one.kept.constants(), *one.members, *one.kept.members} <= known
    assert one.collect.rows.statistics and one.collect.rows.unit == "ns" and one.collect.wants_pids
    assert {*one.sizes(), *one.kept.sizes()} <= {entry["name"] for entry in BYTECODE["maps"]}
    assert [(hook.event, hook.raw) for hook in one.hooks] == [("sched:sched_switch", True)]
