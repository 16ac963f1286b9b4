# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hooks: which of them a kernel has, and what is attached to them."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import tracepoints
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook, attach_hooks, find_hooks
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError

HOOKS = [
    Hook("opened", "syscalls:sys_exit_open", 0, optional=True),
    Hook("opened", "syscalls:sys_exit_openat", 1),
    Hook("ran", "sched:sched_process_exec", raw=True),
]


class FakeTracefs:
    """Tracefs of a kernel that has these tracepoints."""

    def __init__(self, ids: Dict[str, int]) -> None:
        self._ids = ids

    def __call__(self) -> FakeTracefs:
        return self

    def __enter__(self) -> FakeTracefs:
        return self

    def __exit__(self, *_args: object) -> None:
        pass

    def event_id(self, category: str, name: str) -> Any:
        return self._ids.get(f"{category}:{name}")


class FakeAttachments:
    """Attachments that remember, and refuse one number."""

    def __init__(self, refused: int = -1) -> None:
        self.made: List[Any] = []
        self._refused = refused

    def tracepoint(self, program: int, number: int, cookie: int) -> None:
        if number == self._refused:
            raise OSError(13, "Permission denied")
        self.made.append((program, number, cookie))

    def raw_tracepoint(self, program: int, name: str) -> None:
        self.made.append((program, name))


def found(monkeypatch: pytest.MonkeyPatch, **ids: int) -> Any:
    there = {"sched:sched_process_exec": 7, **{f"syscalls:{name}": number for name, number in ids.items()}}
    monkeypatch.setattr(tracepoints, "Tracefs", FakeTracefs(there))
    return find_hooks(HOOKS)


def test_optional_hooks_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    made = FakeAttachments()
    there = found(monkeypatch, sys_exit_openat=11)
    attach_hooks(there, made, {"opened": 5, "ran": 6})  # type: ignore[arg-type]
    assert made.made == [(5, 11, 1), (6, "sched_process_exec")]
    assert [entry.as_result()["event"] for entry in there] == [hook.event for hook in HOOKS[1:]]


def test_other_hooks_may_not_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(HostError, match="sys_exit_openat; it needs CONFIG_FTRACE_SYSCALLS=y"):
        found(monkeypatch, sys_exit_open=10)


def test_a_refusal_names_the_tracepoint(monkeypatch: pytest.MonkeyPatch) -> None:
    there = found(monkeypatch, sys_exit_openat=11)
    with pytest.raises(HostError, match="Could not attach to tracepoint syscalls:sys_exit_openat: Permission denied"):
        attach_hooks(there, FakeAttachments(11), {"opened": 5, "ran": 6})  # type: ignore[arg-type]
