# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child that looks for bystanders; what it finds is in the integration tests."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Iterator, List, Set

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import bystanders as _bystanders
from ansible_collections.fleet.probe.plugins.module_utils._attach.bystanders import Bystanders, Search


def children() -> List[str]:
    """Zombies, too."""
    me = os.getpid()
    return Path(f"/proc/{me}/task/{me}/children").read_text(encoding="ascii").split()


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    descriptors, before = os.listdir("/proc/self/fd"), children()
    yield
    assert (os.listdir("/proc/self/fd"), children()) == (descriptors, before)


def searched(monkeypatch: pytest.MonkeyPatch, says: bytes, goes_on: bool) -> Search:
    def search(writer: int, *_what: Set[int]) -> None:
        os.write(writer, says)
        if goes_on:
            signal.pause()

    monkeypatch.setattr(_bystanders, "_search", search)
    return Search([(7, 70)], [70], [10])


def test_one_that_ends_has_seen_all(monkeypatch: pytest.MonkeyPatch) -> None:
    assert searched(monkeypatch, b"30\n20\nend\n", False).result() == Bystanders([20, 30], True)
    assert searched(monkeypatch, b"30\n", False).result() == Bystanders([30], False)


def test_one_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_bystanders, "PATIENCE", 0.2)
    assert searched(monkeypatch, b"30\n", True).result() in (Bystanders([30], False), Bystanders([], False))


@pytest.mark.parametrize("goes_on", [False, True])
def test_one_whose_result_is_not_wanted_any_more_is_ended(monkeypatch: pytest.MonkeyPatch, goes_on: bool) -> None:
    searched(monkeypatch, b"end\n", goes_on).close()
