# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the role and its playbook cost for each host: Ansible starts a process for every task of every host."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[3]
TASKS = ROOT / "roles" / "trace" / "tasks"


def tasks(path: Path) -> list[dict[str, Any]]:
    """The tasks of a file, with those of the files that it imports."""
    found: list[dict[str, Any]] = []
    for task in yaml.safe_load(path.read_text()):
        imported = task.get("ansible.builtin.import_tasks")
        found += tasks(path.parent / imported) if imported else [task]
    return found


def for_each_host(of: list[dict[str, Any]]) -> list[str]:
    return [task["name"] for task in of if not task.get("run_once")]


def test_a_host_takes_part_in_three_tasks_of_a_window_and_a_later_one_adds_two() -> None:
    first = ["Read the clocks of a wave of hosts", "Start the probe", "Collect the answers"]
    assert for_each_host(tasks(TASKS / "main.yml")) == first
    assert for_each_host(tasks(TASKS / "later.yml")) == first[1:]


def test_the_playbook_adds_none() -> None:
    (play,) = yaml.safe_load((ROOT / "playbooks" / "trace.yml").read_text())
    assert for_each_host(play["pre_tasks"]) == []
    (trace,) = play["tasks"]
    # Ansible would check the types of the role's variables for each host.
    assert trace["ansible.builtin.import_role"] == {"name": "fleet.probe.trace", "rolespec_validate": False}
    assert "roles" not in play
