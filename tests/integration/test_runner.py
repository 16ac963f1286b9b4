# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""trace.yml under ansible-runner, which is what AWX runs playbooks with."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.workload import start_hot

APP = unique("runner-hot")

ansible_runner = pytest.importorskip("ansible_runner", reason="the package ansible-runner is not installed here")
ROOT = Path(__file__).resolve().parents[2]
COLLECTIONS = ROOT / ".build" / "collections"


def survey(name: str) -> dict[str, Any]:
    """The survey's variables with their defaults, as AWX passes them when only what is required is filled in."""
    spec = json.loads((ROOT / "playbooks" / "surveys" / f"{name}.json").read_text())
    return {question["variable"]: question["default"] for question in spec["spec"] if not question["required"]}


def test_a_job_sets_its_stats_shows_its_table_and_needs_no_file(docker: Dockerd, tmp_path: Path) -> None:
    hot = start_hot(docker, "runner-hot", labels={"app": APP})
    events: list[dict[str, Any]] = []
    run = ansible_runner.run(
        private_data_dir=str(tmp_path),
        playbook="fleet.probe.trace",
        inventory={
            "all": {
                "hosts": {f"host{number}": {} for number in range(3)},
                "vars": {"ansible_connection": "local", "ansible_python_interpreter": sys.executable},
            }
        },
        extravars={
            **survey("trace"),
            # A survey's answers are text.
            "probe": "uprobe",
            "selector": f"app={APP}",
            "endpoints": {"docker": docker.host},
            "probe_args": '{"target": "/bin/hot", "function": "hot_fn"}',
            "by": "label.app,comm",
            "duration": "2s",
            # As in an execution environment whose file system takes no files.
            "report_dir": "",
        },
        envvars={
            "ANSIBLE_COLLECTIONS_PATH": str(COLLECTIONS),
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        },
        quiet=True,
        # Hits in the window: the workload runs once the first line says that hosts collect.
        event_handler=lambda event: _follow(event, events, hot),
    )
    shown = "\n".join(event.get("stdout") or "" for event in events)
    assert run.rc == 0, shown
    stats = [event["event_data"]["artifact_data"] for event in events if event["event"] == "playbook_on_stats"]
    assert stats[-1]["fleet_probe"]["complete"] is True, shown
    assert stats[-1]["fleet_probe"]["hosts_reached"] == 3
    assert stats[-1]["fleet_probe"]["count"] == 3 * hot.totals().calls
    assert stats[-1]["fleet_probe"]["rows"] == 1
    assert "COMPLETE: every host, container and hit" in shown
    assert "report:" not in shown
    # ansible-runner replaces a result that is too large by an empty one.
    bodies = [event.get("event_data") or {} for event in events]
    reports = [data["res"] for data in bodies if data.get("task") == "Merge the answers and report" and "res" in data]
    assert [report["merged"]["coverage"]["hosts_reached"] for report in reports] == [3]


def _follow(event: dict[str, Any], events: list[dict[str, Any]], hot: Any) -> bool:
    events.append(event)
    if "3 collecting" in (event.get("stdout") or "") and hot.totals().calls == 0:
        hot.burst(1)
    return True
