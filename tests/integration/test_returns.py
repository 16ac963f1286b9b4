# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Returns of functions that exceptions pass through: the program lives, and its own counters are the probe's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.images import CPP_LEVELS
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Hot, start_thrower

CALLS = 2000  # of each function in a burst; every other one throws


@pytest.fixture(params=CPP_LEVELS)
def level(request: pytest.FixtureRequest) -> str:
    """How the program was optimised."""
    return str(request.param)


@pytest.fixture
def thrower(docker: Dockerd, level: str) -> Iterator[Hot]:
    started = start_thrower(docker, "thrower", level)
    yield started
    docker.rm(started.container)


def given(docker: Dockerd, level: str, function: str, **arguments: Any) -> dict[str, Any]:
    return {
        "endpoints": {"docker": str(docker.socket)},
        "names": ["thrower"],
        "target": f"/bin/thrower{level}",
        "function": [function],
        **arguments,
    }


def burst(thrower: Hot) -> None:
    before, after = thrower.totals(), thrower.burst()
    done = [now - was for now, was in zip(after, before, strict=True)]
    assert done == [1, 2 * CALLS, CALLS]


MODES = {
    "latency": {"collect": "latency"},
    "retval": {"value": ["retval"], "value_type": "int32", "collect": "value"},
    "return": {"at": "return"},
    "both": {
        "value": ["arg0", "retval"],
        "value_type": "int32",
        "collect": "events",
        "max_events": CALLS,
        "max_bytes": 8 << 20,
    },
}


@pytest.mark.parametrize("mode", list(MODES))
def test_a_program_that_throws_lives_and_every_return_is_counted(
    docker: Dockerd, thrower: Hot, level: str, mode: str
) -> None:
    result = probe_while("uprobe", given(docker, level, "passing", **MODES[mode]), lambda: burst(thrower))
    assert "attachments" in result, result.get("msg")
    (attachment,) = result["attachments"]
    assert attachment["returns"] == "ret_sites" and attachment["reason"].startswith("every exit is known")
    account = result["accounting"]
    assert account["delivered"] == CALLS, "handing jumps to it as well"
    # Where both ends of a call are needed, its beginning was seen even if an exception then ended it.
    thrown = CALLS if mode in ("latency", "both") else 0
    assert account["unpaired"] + account["unfinished"] == thrown and account["hits"] == CALLS + thrown
    assert result["coverage"]["complete"] is (account["unpaired"] == 0)
    if mode == "retval":
        (row,) = result["rows"]
        assert (row["min"], row["max"], row["sum"]) == (1, CALLS - 1, 2 * sum(range(1, CALLS, 2)))
    if mode == "both":
        assert all(event["retval"] == event["arg0"] + 1 for event in result["events"])
    burst(thrower)


@pytest.mark.parametrize("mode", list(MODES))
def test_a_function_that_catches_returns_each_time(docker: Dockerd, thrower: Hot, level: str, mode: str) -> None:
    result = probe_while("uprobe", given(docker, level, "catching", **MODES[mode]), lambda: burst(thrower))
    assert "accounting" in result, result.get("msg")
    assert result["accounting"]["delivered"] == result["accounting"]["hits"] == CALLS
    if mode == "both":
        values = {event["arg0"]: event["retval"] for event in result["events"]}
        assert values == {n: -n if n % 2 else n + 2 for n in range(CALLS)}
    burst(thrower)


def test_a_jump_to_another_function_ends_a_call_but_has_no_value(docker: Dockerd, thrower: Hot, level: str) -> None:
    result = probe_while("uprobe", given(docker, level, "handing", collect="latency"), lambda: burst(thrower))
    assert result["accounting"]["delivered"] == CALLS, "those that throw too: they have left it by then"
    assert "1 of them end a call by a jump" in result["attachments"][0]["reason"]
    result = run_module("uprobe", given(docker, level, "handing", value=["retval"], duration="1s"))
    assert "where there is no return value yet" in result["msg"] and "ends the program" in result["msg"]
    burst(thrower)
