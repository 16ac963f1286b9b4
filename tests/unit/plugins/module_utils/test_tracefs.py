# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracepoint ids from a tracefs that a directory stands in for."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils import _tracefs
from ansible_collections.fleet.probe.plugins.module_utils._errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._tracefs import Tracefs


def descriptors() -> List[str]:
    return os.listdir("/proc/self/fd")


def test_ids_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    event = tmp_path / "events" / "syscalls" / "sys_exit_openat"
    event.mkdir(parents=True)
    (event / "id").write_text("642\n")
    monkeypatch.setattr(_tracefs._linux, "detached_mount", lambda kind: os.open(tmp_path, os.O_PATH))
    before = descriptors()
    with Tracefs() as tracefs:
        assert tracefs.event_id("syscalls", "sys_exit_openat") == 642
        assert tracefs.event_id("syscalls", "sys_exit_open") is None
    assert descriptors() == before


def test_a_host_without_tracefs(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_kind: str) -> int:
        raise OSError(19, "No such device")

    monkeypatch.setattr(_tracefs._linux, "detached_mount", refuse)
    with pytest.raises(HostError, match=r"no tracefs \(No such device\); its kernel needs CONFIG_TRACING=y"):
        Tracefs()
