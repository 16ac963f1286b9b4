# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In which mount namespace processes were that have ended."""

from __future__ import annotations

from typing import Dict, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._window import lineage as _lineage
from ansible_collections.fleet.probe.plugins.module_utils._window.lineage import UNKNOWN, Lineage
from ansible_collections.fleet.probe.plugins.module_utils._window.mmap_events import Ended, Forked, Named


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> Dict[int, int]:
    """Mount namespaces of the processes that run."""
    there = {1: 100, 10: 200}

    def namespace(pid: int, _kind: str) -> Optional[int]:
        return there.get(pid)

    monkeypatch.setattr(_lineage.proc, "namespace", namespace)
    monkeypatch.setattr(_lineage.proc, "list_pids", lambda: sorted(there))
    monkeypatch.setattr(_lineage.proc, "mount_groups", lambda pids: {there[pid]: [pid] for pid in pids})
    return there


def test_a_process_is_where_its_parents_were(running: Dict[int, int]) -> None:
    lineage = Lineage()
    for parent, pid in ((10, 11), (11, 12), (12, 13), (99, 14)):
        lineage.note(Forked(1.0, pid, parent))
    assert [lineage.mount(pid) for pid in (11, 13, 14, 15)] == [200, 200, UNKNOWN, UNKNOWN]


def test_a_parent_may_have_ended_since_the_snapshot(running: Dict[int, int]) -> None:
    lineage = Lineage()
    lineage.snapshot()
    del running[10]
    lineage.note(Forked(1.0, 11, 10))
    assert lineage.mount(11) == 200


def test_a_program_is_where_it_runs(running: Dict[int, int]) -> None:
    lineage = Lineage()
    lineage.note(Forked(1.0, 11, 1))
    running[11] = 300
    lineage.note(Named(1.0, 11, b"init"))
    lineage.note(Forked(1.0, 12, 11))
    assert lineage.mount(12) == 300


def test_where_a_runtimes_process_has_gone_is_unknown(running: Dict[int, int]) -> None:
    lineage = Lineage()
    lineage.note(Forked(1.0, 11, 1))
    lineage.note(Named(1.0, 11, b"runc:[1:CHILD]"))
    lineage.note(Forked(1.0, 12, 11))
    lineage.note(Named(1.0, 12, b"runc:[2:INIT]"))
    assert lineage.mount(12) == 100
    lineage.note(Named(1.0, 12, b"app"))
    lineage.note(Forked(1.0, 13, 12))
    assert [lineage.mount(pid) for pid in (11, 12, 13)] == [100, UNKNOWN, UNKNOWN]


def test_ended_processes_are_forgotten_a_look_later(running: Dict[int, int]) -> None:
    lineage = Lineage()
    lineage.note(Forked(1.0, 11, 10))
    lineage.note(Ended(2.0, 11))
    lineage.prune()
    lineage.note(Forked(1.5, 12, 11))
    assert lineage.mount(12) == 200
    lineage.prune()
    assert lineage.mount(11) == UNKNOWN and lineage.mount(12) == 200
    lineage.note(Ended(2.0, 12))
    lineage.prune()
    lineage.note(Forked(3.0, 12, 10))
    lineage.prune()
    assert lineage.mount(12) == 200, "the number was given again"
