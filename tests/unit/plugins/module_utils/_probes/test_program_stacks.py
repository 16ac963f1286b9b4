# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids of stacks in rows become frames."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._probes.program_stacks import name_stacks

KERNEL, CALLER, USER = 0xFFFFFFFF81000010, 0xFFFFFFFF82000000, 0x7F0000001000
STACKS = {1: [KERNEL, CALLER], 2: [USER], 3: []}


def named(rows: List[Dict[str, Any]]) -> List[Tuple[int, List[int]]]:
    """The user stacks whose names were asked for."""
    asked: List[Tuple[int, List[int]]] = []

    def user(stacks: Sequence[Tuple[int, List[int]]]) -> List[List[str]]:
        asked.extend(stacks)
        return [["main", "_start"] if pid == 7 else [] for pid, _stack in stacks]

    names = {KERNEL: b"vfs_read", CALLER - 1: b"do_syscall"}
    name_stacks(rows, STACKS.__getitem__, lambda calls: {at: names[at] for at in calls if at in names}, user)
    return asked


def test_ids_become_frames() -> None:
    by: List[Dict[str, Any]] = [
        {"tgid": 7, "kernel_stack_id": 1, "user_stack_id": 2},
        {"pid": 8, "user_stack_id": 2, "stackid": -14},
        {"stack_id": 2, "stacks": "text"},
        {"stack_id": 3},
    ]
    rows = [{"by": one, "value": {"value": 1}} for one in by]
    assert named(rows) == [(7, [USER]), (8, [USER])]
    assert [row["by"] for row in rows] == [
        {"tgid": 7, "kernel_stack_id": "vfs_read_[k];do_syscall_[k]", "user_stack_id": "main;_start"},
        {"pid": 8, "user_stack_id": "0x7f0000001000", "stackid": "[EFAULT]"},
        {"stack_id": "0x7f0000001000", "stacks": "text"},
        {"stack_id": ""},
    ]


def test_ids_in_values_belong_to_the_process_of_the_key() -> None:
    rows = [{"by": {"pid": 7}, "value": {"stack": 2, "count": 3}}]
    assert named(rows) == [(7, [USER])]
    assert rows[0]["value"] == {"stack": "main;_start", "count": 3}
