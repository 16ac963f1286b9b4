# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which raw arguments of tracepoints programs can read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._load.arguments import EXPECTED, unexpected

ROOT = Path(__file__).resolve().parents[5]


@pytest.mark.parametrize(
    ("name", "types", "known"),
    [
        ("mark_victim", ["task_struct *", "unsigned int"], True),
        ("mark_victim", ["int"], True),
        ("mark_victim", ["mm_struct *"], False),
        ("sched_process_exec", ["task_struct *", "int", "linux_binprm *"], True),
        ("sched_process_exec", ["task_struct *", "linux_binprm *"], False),
        ("sched_wakeup", [], False),
        ("no_program_reads_it", ["int"], True),
    ],
)
def test_forms(name: str, types: List[str], known: bool) -> None:
    assert (name not in unexpected({name: types})) is known


def test_every_tracepoint_whose_arguments_a_tool_reads_is_listed() -> None:
    tools = (ROOT / "plugins/module_utils").glob("_[tp]*s/*.py")
    hooks = {found for tool in tools for found in re.findall(r'Hook\(\S+, "\w+:(\w+)", raw=True', tool.read_text())}
    assert hooks - set(EXPECTED) == {"sched_process_exit"}, "its program reads none"
    assert hooks >= set(EXPECTED)
