# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""exitsnoop's options, and how its records and row keys are decoded."""

from __future__ import annotations

import os
import struct
from typing import Any, Dict, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.exitsnoop import EXITSNOOP_SPEC, Exitsnoop
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("exitsnoop")
LAYOUT = event_layout(BYTECODE)


def options(**given: Any) -> Exitsnoop:
    return Exitsnoop(probe_params(EXITSNOOP_SPEC, **given))


def decoded(status: int, age: int = 0, ppid: int = 1, inner: int = 0) -> Dict[str, Any]:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 400, 7, 0, 0, b"app")
    record = head + struct.pack("<Q4I", age, status, ppid, inner, 0)
    (event,) = options().collect.decode(LAYOUT, Window(WindowOptions(1.0), 0.0, records=[record]), [container("a")])
    return event


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (0, (0, None, None, False)),
        (3 << 8, (3, None, None, False)),
        (255 << 8, (255, None, None, False)),
        (9, (None, 9, "SIGKILL", False)),
        (6 | 0x80, (None, 6, "SIGABRT", True)),
        (35, (None, 35, "SIGRTMIN+1", False)),
    ],
)
def test_a_status_is_a_code_or_a_signal(status: int, expected: Tuple[Optional[int], Optional[int], str, bool]) -> None:
    event = decoded(status)
    assert (event["exit_code"], event["signal"], event["signal_name"], event["core_dumped"]) == expected
    if expected[1] is None:
        assert os.WEXITSTATUS(status) == expected[0]


def test_age_and_parent() -> None:
    event = decoded(0, age=1_500_000_400, ppid=77, inner=5)
    assert (event["age"], event["ppid"], event["container_ppid"]) == (1.5, 77, 5)
    assert decoded(0)["container_ppid"] is None


def test_constants_are_those_of_the_program() -> None:
    known = {name for _at, name in BYTECODE["programs"]["exited"]["constants"]}
    one = options(failed=True, collect="count", by=["exit_code", "signal", "ppid", "pid"])
    assert set(one.constants()) | set(one.members) <= known
    assert (one.constants()["ONLY_FAILED"], options().constants()["ONLY_FAILED"]) == (1, 0)
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 + 512 + 1024 + 1


def test_the_parents_pid_in_the_container_is_determined_where_it_is_asked_for() -> None:
    assert [options(collect="count", by=by).collect.wants_pids for by in (["ppid"], ["comm"])] == [True, False]


@pytest.mark.parametrize(
    ("name", "fields", "shown"),
    [
        ("exit_code", {"exit_code": 3}, {"exit_code": 3}),
        ("exit_code", {"exit_code": -1}, {"exit_code": None}),
        ("signal", {"signal": 9}, {"signal": 9, "signal_name": "SIGKILL"}),
        ("signal", {"signal": 0}, {"signal": None, "signal_name": None}),
        ("ppid", {"ppid": 7, "container_ppid": 2}, {"ppid": 7, "container_ppid": 2}),
        ("ppid", {"ppid": 7, "container_ppid": 0}, {"ppid": 7, "container_ppid": None}),
    ],
)
def test_keys_of_rows(name: str, fields: Dict[str, int], shown: Dict[str, Any]) -> None:
    (key,) = [key for key in options().collect.rows.own if key.name == name]
    assert key.decode(fields) == shown


def test_a_key_that_it_does_not_have() -> None:
    with pytest.raises(OptionError, match="by has 'path'.*exit_code, signal, ppid"):
        options(by=["path"])
