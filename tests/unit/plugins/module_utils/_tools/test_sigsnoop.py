# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sigsnoop's options, and how its records and row keys are decoded."""

from __future__ import annotations

import struct
from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.sigsnoop import (
    ALL_SIGNALS,
    RESULTS,
    SIGSNOOP_SPEC,
    Sigsnoop,
    result_name,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("sigsnoop")
LAYOUT = event_layout(BYTECODE)


def options(**given: Any) -> Sigsnoop:
    return Sigsnoop(probe_params(SIGSNOOP_SPEC, **given))


def test_signals_are_bits() -> None:
    assert options().constants()["SIGNALS"] == ALL_SIGNALS
    assert options(signal=["HUP", "sigkill", "64"]).constants()["SIGNALS"] == 1 | 1 << 8 | 1 << 63
    with pytest.raises(OptionError, match="signal has 'HOP', which is not a signal; give names or numbers"):
        options(signal=["HUP", "HOP"])


def test_constants_are_those_of_the_program() -> None:
    known = {name for _at, name in BYTECODE["programs"]["generated"]["constants"]}
    one = options(side="receiver", by=["signal", "result", "target_pid", "target_comm"], collect="count")
    assert set(one.constants()) | set(one.members) <= known | {"TASK_PID"}
    assert (one.constants()["FOR_RECEIVER"], options().constants()["FOR_RECEIVER"]) == (1, 0)
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 + 512 + 1024 + 2048


def decoded(signal: int, result: int, inner: int, kernel: int) -> Dict[str, Any]:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 401, 7, 0, 0, b"app")
    record = head + struct.pack("<6I16s", signal, result, 500, 501, inner, kernel, b"db\n")
    window = Window(WindowOptions(1.0), 0.0, records=[record])
    (event,) = options().collect.decode(LAYOUT, window, [container("a")])
    return event


def test_an_event() -> None:
    event = decoded(15, 0, 9, 0)
    assert (event["comm"], event["signal"], event["signal_name"], event["result"]) == (
        "app",
        15,
        "SIGTERM",
        "delivered",
    )
    assert (event["target_pid"], event["target_tid"], event["target_container_pid"]) == (500, 501, 9)
    assert (event["target_comm"], event["target_comm_hex"], event["sent_by"]) == ("db\\x0a", b"db\n".hex(), "process")
    other = decoded(14, 1, 0, 1)
    assert (other["target_container_pid"], other["result"], other["sent_by"]) == (None, "ignored", "kernel")


def test_results_by_name() -> None:
    assert [result_name(number) for number in range(6)] == [*RESULTS, "5"]
