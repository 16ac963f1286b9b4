# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""biolatency's options, and how its records are decoded."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools import biolatency as _biolatency
from ansible_collections.fleet.probe.plugins.module_utils._tools.biolatency import (
    BIOLATENCY_SPEC,
    Biolatency,
    disk_number,
    operation,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params, probe_run

BYTECODE = bytecode("biolatency")
LAYOUT = event_layout(BYTECODE)
KNOWN = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}


def options(**given: object) -> Biolatency:
    return Biolatency(probe_params(BIOLATENCY_SPEC, **given))


@pytest.fixture
def disks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host with the disks sda (8:0, one partition) and nvme0n1 (259:3)."""
    for name, number in (("sda", "8:0"), ("sda1", "8:1"), ("nvme0n1", "259:3")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "dev").write_text(number + "\n")
    (tmp_path / "sda1" / "partition").write_text("1\n")
    monkeypatch.setattr(_biolatency, "BLOCK", f"{tmp_path}/")


def test_constants_and_members_are_those_of_the_program() -> None:
    one = options(queue=True, min_us=10)
    assert one.constants() == {"QUEUE": 1, "ONLY_DISK": 0, "MIN_LATENCY": 10_000}
    # who the bio's cgroup belongs to is asked at once, when the task is the current one
    assert {*one.constants(), *one.collect.constants(LAYOUT, False)} <= KNOWN
    assert set(one.members) - KNOWN == {"TASK_PID", "TASK_TGID", "TASK_COMM", "TASK_CRED", "CRED_UID"}
    assert {hook.program for hook in one.hooks} == set(BYTECODE["programs"]) and all(hook.raw for hook in one.hooks)


def test_a_kernel_that_does_not_say_what_a_bio_is_charged_to(disks: None) -> None:
    one, run = options(disk="sda"), probe_run()
    one.lacks(run, [])
    assert "BIO_BLKG" not in one.constants() and run.warnings == []
    one.lacks(run, ["BLKCG_CGROUP"])
    assert one.constants()["BIO_BLKG"] == 0, "the program asks for no cgroup"
    assert "does not have css.cgroup of struct blkcg" in run.warnings[0]


@pytest.mark.parametrize(
    ("given", "words"),
    [({"disk": "sda"}, "which disk needs"), ({"by": ["disk"], "collect": "events"}, "disk in by and collect=events")],
)
def test_a_kernel_that_does_not_say_which_disk(disks: None, given: Any, words: str) -> None:
    missing = ["QUEUE_DISK"]
    options(collect="count").lacks(probe_run(), missing)
    with pytest.raises(HostError) as refused:
        options(**given).lacks(probe_run(), missing)
    assert "does not have disk of struct request_queue" in str(refused.value) and words in str(refused.value)


def test_io_under_way_is_counted_where_no_filter_needs_its_end(disks: None) -> None:
    assert options().begun == ["origins", "requests"]
    assert options(disk="sda").begun == options(min_us=5).begun == []


def test_a_disk_is_known_by_its_number(disks: None) -> None:
    assert (disk_number(None), disk_number("sda"), disk_number("nvme0n1")) == (0, 8 << 32, 259 << 32 | 3)


@pytest.mark.parametrize("name", ["sda1", "sdb", "", "../sda"])
def test_what_is_no_whole_disk_is_refused(disks: None, name: str) -> None:
    with pytest.raises(OptionError) as refused:
        options(disk=name)
    assert str(refused.value) == f"disk is {name!r}, which is not a whole disk of this host; give one of nvme0n1, sda"


def test_there_is_room_for_as_many_requests_as_for_rows() -> None:
    room = {"max_entries": 77}
    assert options(map_entries=77).sizes() == {"origins": room, "requests": room}


def test_operations_by_name() -> None:
    assert [operation(number) for number in (0, 1, 2, 3, 15)] == ["read", "write", "flush", "discard", "operation 15"]


def test_an_event() -> None:
    record = struct.pack("<Q6I16s", 2_000_000_000, 0, 400, 401, 7, 0, 0, b"db")
    record += struct.pack("<QQIIQ32s", 81_000, 2048, 4096, 1, 1, b"sda")
    window = Window(WindowOptions(1.0), 0.0, records=[record])
    (event,) = options(collect="events").collect.decode(LAYOUT, window, [container("a")])
    shown = {name: event[name] for name in ("disk", "operation", "sector", "bytes", "latency", "failed", "container")}
    assert shown == {
        "disk": "sda", "operation": "write", "sector": 2048, "bytes": 4096, "latency": 81_000, "failed": True,
        "container": "a",
    }  # fmt: skip
