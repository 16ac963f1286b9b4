# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The processes of cgroups, read when they are asked for."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._discover import processes as _processes
from ansible_collections.fleet.probe.plugins.module_utils._discover.processes import (
    Processes,
    all_processes_of,
    processes_of,
)


@pytest.fixture
def cgroup(tmp_path: Path) -> Path:
    (tmp_path / "cgroup").mkdir()
    return tmp_path / "cgroup"


def lists(cgroup: Path, pids: List[int]) -> None:
    (cgroup / "cgroup.procs").write_text("".join(f"{pid}\n" for pid in pids))


def test_few_are_read_at_once(cgroup: Path) -> None:
    lists(cgroup, [7, 1000])
    found = processes_of(str(cgroup))
    lists(cgroup, [8])
    assert found.is_known and list(found) == [7, 1000] == found.begin
    lists(cgroup, [])
    assert list(processes_of(str(cgroup))) == [] == all_processes_of(str(cgroup))


def test_of_many_only_the_first_are_read_until_all_are_asked_for(cgroup: Path) -> None:
    many = list(range(41000, 41304))
    lists(cgroup, many)
    found = processes_of(str(cgroup))
    assert not found.is_known and found.begin == many[:10], "a number that the read cut off is none of them"
    assert next(iter(found)) == many[0] and not found.is_known
    lists(cgroup, [*many, 5])
    assert len(found) == 305 and found.is_known and found[-1] == 5 and 5 in found and found[:2] == many[:2]
    lists(cgroup, [1])
    assert list(found) == [*many, 5], "once"


def test_each_process_is_met_once_while_they_change(cgroup: Path) -> None:
    lists(cgroup, list(range(100, 200)))
    found = processes_of(str(cgroup))
    met = iter(found)
    begun = [next(met) for _pid in found.begin]
    lists(cgroup, [150, *begun[1:], 200])
    assert [*begun, *met] == [*begun, 150, 200]
    assert found == [150, *begun[1:], 200] and found != begun


def test_a_cgroup_that_is_gone(cgroup: Path) -> None:
    lists(cgroup, list(range(100, 200)))
    found = processes_of(str(cgroup))
    shutil.rmtree(cgroup)
    assert list(found) == found.begin == list(range(100, 116)), "what was there then"
    assert list(processes_of(str(cgroup))) == [] == all_processes_of(str(cgroup))


def test_one_that_refuses_has_none(cgroup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As cgroup.procs of a threaded cgroup does (EOPNOTSUPP)."""
    lists(cgroup, [7])

    def refuse(_fd: int, _size: int) -> bytes:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(_processes.os, "read", refuse)
    assert list(processes_of(str(cgroup))) == [] == all_processes_of(str(cgroup))


def test_they_compare_as_lists() -> None:
    assert Processes([1], lambda: [1, 2]) == [1, 2] == Processes([1, 2], None)
    assert Processes([1], None) != [1, 2] and Processes([1], None) != {1}
