# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In which mount namespace processes were that have ended."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.task_events import ENDED, ENTERED, FORKED, Event
from ansible_collections.fleet.probe.plugins.module_utils._window import lineage as _lineage
from ansible_collections.fleet.probe.plugins.module_utils._window.lineage import UNKNOWN, Lineage


def test_a_process_is_where_it_was_seen_or_reported_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lineage.proc, "list_pids", lambda: [1, 10])
    monkeypatch.setattr(_lineage.proc, "mount_groups", lambda pids: {100: [1], 200: [10]})
    lineage = Lineage()
    lineage.snapshot()
    lineage.note(Event(1.0, FORKED, 11, 1))
    lineage.note(Event(1.0, ENTERED, 11, 100))
    lineage.note(Event(2.0, ENTERED, 11, 200))
    assert [lineage.mount(pid) for pid in (1, 10, 11, 12)] == [100, 200, 200, UNKNOWN]


def test_ended_processes_are_forgotten_a_look_later() -> None:
    lineage = Lineage()
    lineage.note(Event(1.0, FORKED, 11, 10))
    lineage.note(Event(1.0, ENTERED, 11, 200))
    lineage.note(Event(2.0, ENDED, 11))
    lineage.prune()
    assert lineage.mount(11) == 200
    lineage.note(Event(3.0, FORKED, 11, 10))
    lineage.note(Event(3.0, ENTERED, 11, 300))
    lineage.prune()
    assert lineage.mount(11) == 300, "the number was given again"
    lineage.note(Event(4.0, ENDED, 11))
    lineage.prune()
    lineage.prune()
    assert lineage.mount(11) == UNKNOWN
