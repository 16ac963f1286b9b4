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


def test_a_host_takes_part_in_two_tasks_of_each_window() -> None:
    both = ["Start the probe", "Collect the answers"]
    assert for_each_host(tasks(TASKS / "main.yml")) == ["Read the clocks of a wave of hosts", *both]
    assert for_each_host(tasks(TASKS / "later.yml")) == both


def test_whether_a_host_reads_its_clock_needs_one_template() -> None:
    """Each host that skips this compiles them."""
    check, clocks = (
        task for task in tasks(TASKS / "main.yml") if {"fleet.probe.fleet_check", "fleet.probe.clock_info"} & set(task)
    )
    assert clocks["when"] == f"inventory_hostname in {check['register']}.wave"
    assert "vars" not in clocks and "{{" not in str(clocks)


def test_no_task_registers_what_it_may_do_once_or_for_each_host() -> None:
    """Ansible takes a templated run_once for true when it registers, and gives all hosts the answer of the last one."""
    files = [*ROOT.glob("roles/*/tasks/*.yml"), *ROOT.glob("playbooks/*.yml")]
    found = [task for path in files for task in with_register(yaml.safe_load(path.read_text()))]
    assert len(found) > 5
    assert [task["name"] for task in found if isinstance(task.get("run_once", False), str)] == []


def with_register(node: Any) -> list[dict[str, Any]]:
    """The tasks that register, however deep they lie."""
    if isinstance(node, list):
        return [task for each in node for task in with_register(each)]
    if not isinstance(node, dict):
        return []
    return ([node] if "register" in node else []) + with_register(list(node.values()))


def test_what_is_for_each_host_has_few_templates() -> None:
    """Each worker compiles those of its task anew."""
    start, collect = (task for task in tasks(TASKS / "window.yml") if not task.get("run_once"))
    assert "when" not in start and "when" not in collect
    assert str(start["fleet.probe.fleet_start"]).count("{{") <= 5
    assert "{{" not in str(collect["fleet.probe.fleet_collect"])


def test_the_playbook_adds_none() -> None:
    (play,) = yaml.safe_load((ROOT / "playbooks" / "trace.yml").read_text())
    assert for_each_host(play["pre_tasks"]) == []
    (trace,) = play["tasks"]
    # Ansible would check the types of the role's variables for each host.
    assert trace["ansible.builtin.import_role"] == {"name": "fleet.probe.trace", "rolespec_validate": False}
    assert "roles" not in play
