# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A managed host that was taken over, against the controller: through ansible-playbook, as an operator runs it.

Every host is this machine. The hostile one answers as its attacker likes: in the results file of a detached probe,
and by a Python of its own that prints any module's output.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from fleet_results import answer, row

ROOT = Path(__file__).resolve().parents[2]
# What Ansible acts on in the result of an action.
OBEYED: dict[str, Any] = {
    "add_host": {
        "host_name": "victim",
        "groups": ["planted"],
        "host_vars": {"ansible_connection": "ssh", "ansible_ssh_common_args": "-o ProxyCommand='touch planted'"},
    },
    "add_group": "planted",
    "parent_groups": ["all"],
    "ansible_facts": {"planted": True, "ansible_python_interpreter": "/planted"},
    "ansible_stats": {"data": {"planted": 1}, "per_host": False, "aggregate": False},
    "_ansible_facts": {"planted": True},
    "_ansible_delegated_vars": {"ansible_host": "planted"},
    "_ansible_notify": ["planted"],
    "_ansible_no_log": True,
    "include": "planted.yml",
    "include_args": {},
}
HOSTS = ["evil", "victim", "good1", "good2", "good3"]
AFTER = """
    - ansible.builtin.copy:
        dest: {folder}/after.json
        content: "{{{{ {{'groups': groups, 'victim': hostvars['victim'], 'evil': hostvars['evil']}} | to_json }}}}"
      run_once: true
      delegate_to: localhost
"""


def play(folder: Path, tasks: str, evil: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``tasks`` on five hosts with two forks; ``evil`` are variables of the host of that name."""
    python = f"ansible_connection=local ansible_python_interpreter={sys.executable}"
    hosts = [f"{name} {python} {evil if name == 'evil' else ''}" for name in HOSTS]
    (folder / "hosts").write_text("\n".join(hosts), encoding="utf-8")
    (folder / "play.yml").write_text(f"- hosts: all\n  gather_facts: false\n  tasks:{tasks}", encoding="utf-8")
    return subprocess.run(
        ["ansible-playbook", "-i", str(folder / "hosts"), "--forks", "2", str(folder / "play.yml")],
        env={**os.environ, "ANSIBLE_SHOW_CUSTOM_STATS": "1", "ANSIBLE_NOCOLOR": "1", **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def nothing_planted(folder: Path, output: str) -> dict[str, Any]:
    """Fail if Ansible acted on OBEYED; what the play left in after.json."""
    assert "CUSTOM STATS" not in output, output
    after: dict[str, Any] = json.loads((folder / "after.json").read_text(encoding="utf-8"))
    assert sorted(after["groups"]["all"]) == sorted(HOSTS)
    assert set(after["groups"]) == {"all", "ungrouped"}
    assert after["victim"]["ansible_connection"] == "local"
    # Ansible warns of the keys that it removes itself, and quotes them.
    registered = {**after["evil"].get("answered", {}), "warnings": []}
    assert "planted" not in json.dumps({**after, "evil": {**after["evil"], "answered": registered}})
    assert not (ROOT / "planted").exists()
    return after


def test_an_answer_with_add_host_changes_no_inventory(tmp_path: Path) -> None:
    for host in HOSTS:
        sent = {**answer(row(1, 2)), **(OBEYED if host == "evil" else {})}
        (tmp_path / host).write_text(json.dumps(sent), encoding="utf-8")
    tasks = f"""
    - fleet.probe.fleet_collect:
        results_file: "{tmp_path}/{{{{ inventory_hostname }}}}"
        pid: 4194304
      register: collected
    {AFTER.format(folder=tmp_path).strip()}
    """
    done = play(tmp_path, tasks)
    assert done.returncode == 0, done.stdout + done.stderr
    after = nothing_planted(tmp_path, done.stdout)
    assert after["evil"]["collected"]["rows"][0]["count"] == 2


@pytest.mark.parametrize(
    "task",
    [
        "fleet.probe.fleet_start: {probe: opensnoop, start_at: 4102444800, duration: 1}",
        'fleet.probe.program: {source: "int x;"}',
    ],
)
def test_a_module_whose_output_is_forged_changes_no_inventory(tmp_path: Path, task: str) -> None:
    python = tmp_path / "python"
    forged = json.dumps({**answer(row(1, 2)), **OBEYED})
    python.write_text(f"#!/bin/sh\ncat <<'END'\n{forged}\nEND\n", encoding="utf-8")
    python.chmod(0o755)
    tasks = f"""
    - {task}
      register: answered
      ignore_errors: true
      when: inventory_hostname == 'evil'
    {AFTER.format(folder=tmp_path).strip()}
    """
    done = play(tmp_path, tasks, evil=f"ansible_python_interpreter={python}")
    assert done.returncode == 0, done.stdout + done.stderr
    after = nothing_planted(tmp_path, done.stdout)
    assert after["evil"]["answered"]["rows"][0]["count"] == 2


def test_a_file_that_never_ends_or_is_no_answer_costs_its_own_host(tmp_path: Path) -> None:
    """A pipe, a link, a device and a surrogate, each beside good answers; the report is written."""
    for host in HOSTS:
        (tmp_path / host).write_text(json.dumps(answer(row(1, 2))), encoding="utf-8")
    (tmp_path / "evil").unlink()
    os.mkfifo(tmp_path / "evil")
    (tmp_path / "good1").rename(tmp_path / "elsewhere")
    (tmp_path / "good1").symlink_to(tmp_path / "elsewhere")
    failed = {"container": None, "stage": "attach", "reason": "\ud800\x1b[2J"}
    torn = answer(row(1, 2), coverage={**answer()["coverage"], "complete": False, "failed": [failed]})
    (tmp_path / "good2").write_text(json.dumps(torn), encoding="utf-8")
    (tmp_path / "good3").write_text(json.dumps({**answer(), "rows": [{**row(1), "count": "x"}]}), encoding="utf-8")
    tasks = f"""
    - fleet.probe.fleet_collect:
        results_file: "{tmp_path}/{{{{ inventory_hostname }}}}"
        pid: 4194304
        deadline: "{{{{ now().timestamp() + 3 }}}}"
      register: trace_answer
      ignore_errors: true
    - fleet.probe.fleet_report:
        probe: uprobe
        report_dir: {tmp_path}/report
      run_once: true
    """
    done = play(tmp_path, tasks)
    assert done.returncode == 0, done.stdout + done.stderr
    document = json.loads((tmp_path / "report" / "latest" / "fleet.json").read_text(encoding="utf-8"))
    not_own = "{} is not a regular file of the user who started the probe."
    assert {entry["host"]: entry["reason"] for entry in document["coverage"]["failed"]} == {
        "evil": not_own.format(tmp_path / "evil"),
        "good1": not_own.format(tmp_path / "good1"),
        "good3": "The host sent an answer that is not a result: rows[0].count is 'x', not a count.",
    }
    assert [row["host"] for row in document["merged"]["rows"]] == ["good2", "victim"]
    assert document["coverage"]["host_failures"][0]["reason"] == r"\xed\xa0\x80\x1b[2J"
    assert (tmp_path / "report" / "latest" / "report.html").stat().st_mode & 0o777 == 0o600
    assert not (tmp_path / "victim").exists()
    assert (tmp_path / "elsewhere").exists()
