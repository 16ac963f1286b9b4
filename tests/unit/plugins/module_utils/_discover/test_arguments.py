# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments of processes, read by one child for a whole discovery."""

from __future__ import annotations

import os
import sys
from typing import Any, Dict, List, Optional, Set

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._discover import arguments as _arguments
from ansible_collections.fleet.probe.plugins.module_utils._discover.arguments import arguments_of, reading_arguments


class FakeReader:
    """A child that withholds what the test says."""

    made: List[FakeReader] = []
    answers: Dict[int, Optional[bytes]] = {}
    withheld: Set[int] = set()
    gave_up = False

    def __init__(self, _read: Any) -> None:
        self.stuck: Set[int] = set()
        FakeReader.made.append(self)

    def __enter__(self) -> FakeReader:
        return self

    def __exit__(self, *_error: object) -> None:
        """Nothing is to be ended."""

    def of(self, pid: int) -> Optional[bytes]:
        self.stuck |= {pid} & self.withheld
        return None if pid in self.withheld else self.answers.get(pid)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> type[FakeReader]:
    monkeypatch.setattr(_arguments, "PatientReader", FakeReader)
    FakeReader.made, FakeReader.withheld, FakeReader.gave_up = [], set(), False
    FakeReader.answers = {1: b"/sbin/init\0--x\0", 2: b""}
    return FakeReader


def test_one_child_serves_a_whole_discovery(reader: type[FakeReader]) -> None:
    warnings: List[str] = []
    with reading_arguments(warnings):
        assert [arguments_of(pid) for pid in (1, 2, 3)] == [[b"/sbin/init", b"--x"], [], None]
    assert len(reader.made) == 1 and warnings == []
    assert arguments_of(1) == [b"/sbin/init", b"--x"] and len(reader.made) == 2, "outside, each call has its own"


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
