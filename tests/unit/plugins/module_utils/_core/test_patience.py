# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading what may be withheld: the reader waits so long and no longer."""

from __future__ import annotations

import os
import time
from typing import Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import patience
from ansible_collections.fleet.probe.plugins.module_utils._core.patience import PatientReader

STUCK = 13


@pytest.fixture(autouse=True)
def busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that runs may take as long as a busy machine makes it."""
    monkeypatch.setattr(patience, "BUSY_PATIENCE", 60.0)


def read(pid: int) -> Optional[bytes]:
    """7 answers nothing, STUCK and what follows never answer, 11 ends the reader."""
    if pid == 11:
        os._exit(0)
    if pid >= STUCK:
        time.sleep(1000)
    return None if pid == 7 else b"%d" % pid * 100_000


def test_answers_of_any_size_and_none() -> None:
    descriptors = set(os.listdir("/proc/self/fd"))
    with PatientReader(read) as reader:
        assert [reader.of(pid) for pid in (1, 7, 2)] == [b"1" * 100_000, None, b"2" * 100_000]
    assert set(os.listdir("/proc/self/fd")) == descriptors
    assert not reader.stuck


def test_one_that_is_withheld_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 0.3)
    monkeypatch.setattr(patience, "BUDGET", 1000.0)
    with PatientReader(read) as reader:
        assert reader.of(STUCK) is None and reader.of(STUCK) is None
        assert reader.of(5) == b"5" * 100_000, "a new child answers"
    assert reader.stuck == {STUCK} and not reader.gave_up


def test_with_the_budget_spent_nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 0.1)
    monkeypatch.setattr(patience, "BUDGET", 0.15)
    with PatientReader(read) as reader:
        assert [reader.of(pid) for pid in range(STUCK, STUCK + 4)] == [None] * 4
        assert reader.gave_up and STUCK in reader.stuck and reader.stuck <= {STUCK, STUCK + 1}
        assert reader.of(5) is None


def test_a_child_that_ends_is_replaced() -> None:
    with PatientReader(read) as reader:
        assert reader.of(11) is None and reader.of(5) == b"5" * 100_000


def test_many_at_once_and_none() -> None:
    pids = [pid for pid in range(600) if pid not in (7, 11)]
    with PatientReader(lambda pid: None if pid == 7 else b"%d" % pid) as reader:
        assert reader.of_all([*pids, 7]) == {pid: b"%d" % pid for pid in pids}
        assert reader.of(5) == b"5", "what one at a time asks later is answered, too"
        assert reader.of_all([]) == {} and not reader.stuck


def test_of_many_one_that_is_withheld_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 0.3)
    monkeypatch.setattr(patience, "BUDGET", 1000.0)
    with PatientReader(read) as reader:
        assert reader.of_all([1, STUCK, 2]) == {1: b"1" * 100_000, 2: b"2" * 100_000}
        assert reader.of_all([STUCK, 3]) == {3: b"3" * 100_000}, "it is not asked for again"
    assert reader.stuck == {STUCK}


def test_of_many_nothing_is_read_with_the_budget_spent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 0.1)
    monkeypatch.setattr(patience, "BUDGET", 0.05)
    with PatientReader(read) as reader:
        assert reader.of_all([STUCK, STUCK + 1, 2]) == {} and reader.gave_up
    assert reader.stuck == {STUCK}


def test_of_many_a_child_that_ends_is_replaced() -> None:
    with PatientReader(read) as reader:
        assert reader.of_all([1, 11, 2]) == {1: b"1" * 100_000, 2: b"2" * 100_000}
