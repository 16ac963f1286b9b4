# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys that every event has."""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import event_head
from probe_fakes import container

HEAD = {"time": 1_500_000_001, "container": 0, "pid": 4, "tid": 5, "container_pid": 6, "uid": 7, "comm": b"sh\0\0junk"}


def test_times_are_epoch_seconds() -> None:
    assert event_head(HEAD, [container("a")], 1000.0) == {
        "time": 1001.5,
        "container": "a",
        "pid": 4,
        "container_pid": 6,
        "tid": 5,
        "user": 7,
        "comm": "sh",
    }


def test_an_event_without_a_container_and_with_a_name_that_is_not_text() -> None:
    head = event_head({**HEAD, "container": 1, "container_pid": 0, "comm": b"\x1b[0m\xff"}, [container("a")], 0.0)
    assert (head["container"], head["container_pid"]) == (None, None)
    assert (head["comm"], head["comm_hex"]) == ("\\x1b[0m\\xff", b"\x1b[0m\xff".hex())
