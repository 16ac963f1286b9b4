# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._report.events import event_columns

OPEN: dict[str, Any] = {
    "time": 1.0, "host": "a", "container": "c", "name": "web", "pid": 4, "container_pid": 4, "tid": 4, "user": "root",
    "comm": "cat", "path": "/a", "full_path": "/a", "flags": ["O_RDONLY"], "retval": -2, "error": "ENOENT",
}  # fmt: skip


def test_what_failed_and_what_the_probe_says_come_before_the_numbers_of_the_process() -> None:
    keys, shared = event_columns([OPEN, {**OPEN, "pid": 5, "tid": 5, "container_pid": 5, "user": "www"}])
    assert keys == ["comm", "error", "path", "flags", "retval", "pid", "user"]
    assert shared == {}


def test_a_key_that_only_repeats_another_one_is_no_column() -> None:
    other = {**OPEN, "tid": 9, "path": "b", "full_path": "/srv/b"}
    keys, shared = event_columns([OPEN, other])
    assert keys == ["comm", "error", "path", "flags", "retval", "tid", "full_path"]
    assert shared == {"pid": 4, "user": "root"}
    # A path that could not be found out says no more than the one that was given.
    assert "full_path" not in event_columns([OPEN, {**OPEN, "full_path": None}])[0]


def test_one_event_keeps_what_it_has() -> None:
    keys, shared = event_columns([OPEN])
    assert keys[-2:] == ["pid", "user"] and shared == {}


def test_addresses_begin_with_the_peer_and_there_may_be_nothing() -> None:
    packet: dict[str, Any] = {
        "host": "a",
        "ip_version": 4,
        "saddr": "10.0.0.1",
        "sport": 5,
        "daddr": "10.0.0.2",
        "dport": 53,
    }
    assert event_columns([packet])[0] == ["daddr", "dport", "ip_version", "saddr", "sport"]
    assert event_columns([]) == ([], {})
