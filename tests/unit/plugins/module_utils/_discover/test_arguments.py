# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments of processes, read by one child for a whole discovery."""

from __future__ import annotations

import os
import sys
from typing import Any, Dict, List, Optional, Sequence, Set

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import patience as _patience
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._discover import arguments as _arguments
from ansible_collections.fleet.probe.plugins.module_utils._discover.arguments import (
    arguments_of,
    read_ahead,
    reading_arguments,
)


class FakeReader:
    """A child that withholds what the test says."""

    made: List[FakeReader] = []
    answers: Dict[int, Optional[bytes]] = {}
    withheld: Set[int] = set()
    asked: List[int] = []
    stats: Dict[int, Stat] = {}
    gave_up = False

    def __init__(self, _read: Any) -> None:
        self.stuck: Set[int] = set()
        self.closed = False
        FakeReader.made.append(self)

    def close(self) -> None:
        self.closed = True

    def of(self, pid: int) -> Optional[bytes]:
        self.stuck |= {pid} & self.withheld
        self.asked.append(pid)
        return None if pid in self.withheld else self.answers.get(pid)

    def of_all(self, pids: Sequence[int]) -> Dict[int, bytes]:
        answers = {pid: self.of(pid) for pid in pids}
        return {pid: data for pid, data in answers.items() if data is not None}


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> type[FakeReader]:
    monkeypatch.setattr(_patience, "PatientReader", FakeReader)
    monkeypatch.setattr(_arguments, "_kept", {})
    FakeReader.stats = {pid: Stat(b"app", "S", 1, 5) for pid in range(1, 9)}
    monkeypatch.setattr(_arguments.proc, "read_stat", FakeReader.stats.get)
    FakeReader.made, FakeReader.withheld, FakeReader.gave_up, FakeReader.asked = [], set(), False, []
    FakeReader.answers = {1: b"/sbin/init\0--x\0", 2: b""}
    return FakeReader


def test_one_child_serves_a_whole_discovery(reader: type[FakeReader]) -> None:
    warnings: List[str] = []
    with reading_arguments(warnings):
        assert [arguments_of(pid) for pid in (1, 2, 3)] == [[b"/sbin/init", b"--x"], [], None]
    assert len(reader.made) == 1 and reader.made[0].closed and warnings == []
    assert arguments_of(4) is None and len(reader.made) == 2 and reader.made[1].closed, "outside, each call has its own"


def test_there_is_no_child_where_nothing_is_read(reader: type[FakeReader]) -> None:
    with reading_arguments([]):
        read_ahead([])
    assert reader.made == []


def test_processes_that_withhold_theirs_are_named(reader: type[FakeReader]) -> None:
    warnings: List[str] = []
    reader.withheld = {7, 3}
    with reading_arguments(warnings):
        assert arguments_of(7) is None and arguments_of(3) is None
    (warning,) = warnings
    assert warning.startswith("The arguments of process 3, 7 could not be read within") and "any more" not in warning


def test_a_reader_that_gave_up_is_said(reader: type[FakeReader]) -> None:
    warnings: List[str] = []
    reader.withheld, reader.gave_up = {7}, True
    with reading_arguments(warnings):
        arguments_of(7)
    assert warnings[0].endswith("Those of other processes were not read any more.")


def test_the_real_arguments_of_this_process() -> None:
    found = arguments_of(os.getpid())
    assert found and os.path.basename(os.fsdecode(found[0])).startswith("python"), sys.argv


def test_what_was_read_in_one_discovery_is_not_read_in_the_next(reader: type[FakeReader]) -> None:
    for _look in range(3):
        with reading_arguments([]):
            read_ahead([2, 1])
            assert arguments_of(1) == [b"/sbin/init", b"--x"] and arguments_of(2) == []
    assert reader.asked == [1, 2]


@pytest.mark.parametrize("now", [Stat(b"sh", "S", 1, 5), Stat(b"app", "S", 1, 6)])
def test_another_program_is_read_again(reader: type[FakeReader], now: Stat) -> None:
    with reading_arguments([]):
        arguments_of(1)
    reader.stats[1] = now
    reader.answers = {1: b"sh\0"}
    with reading_arguments([]):
        assert arguments_of(1) == [b"sh"]


def test_what_was_withheld_is_tried_again_in_the_next_discovery(reader: type[FakeReader]) -> None:
    reader.withheld = {1}
    with reading_arguments([]):
        assert arguments_of(1) is None
    reader.withheld = set()
    with reading_arguments([]):
        assert arguments_of(1) == [b"/sbin/init", b"--x"]
