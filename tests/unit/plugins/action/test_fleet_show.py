# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from action_runs import action, play_vars, shown
from ansible_collections.fleet.probe.plugins.action import fleet_show

LISTED: dict[str, Any] = {"changed": False, "containers": []}
GONE = {"unreachable": True, "msg": "No route to host", "changed": False}
HOSTS: dict[str, dict[str, Any]] = {"a": {"found": LISTED}, "b": {"found": GONE}, "c": {}}


def show(**args: Any) -> tuple[dict[str, Any], str]:
    """The action's result, and what it shows."""
    made = action(fleet_show.ActionModule, **{"listing": "containers", "answers": "found", **args})
    result: dict[str, Any] = made.run(None, play_vars(HOSTS))
    return result, "\n".join(shown(made))


def test_the_table_is_lines_and_without_a_folder_there_is_no_file() -> None:
    result, displayed = show()
    assert "\n0 containers on 1 of 2 hosts\n" in displayed and "- b: No route to host" in displayed
    assert result["files"] == [] and result["changed"] is False


def test_the_folder_is_made_where_ansible_runs_and_the_file_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _again in range(2):
        result, displayed = show(report_dir="new/report")
        path = tmp_path / "new" / "report" / "containers.json"
        assert result["files"] == [str(path)] and f"containers: {path}" in displayed
        assert json.loads(path.read_text()) == {"a": LISTED, "b": GONE}
        assert path.stat().st_mode & 0o777 == 0o600 and os.listdir(path.parent) == ["containers.json"]


def test_a_link_of_the_files_name_is_replaced_and_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    (tmp_path / "preflight.json").symlink_to(elsewhere)
    show(listing="preflight", report_dir=str(tmp_path))
    assert elsewhere.read_text() == "mine" and not (tmp_path / "preflight.json").is_symlink()


def test_a_folder_that_takes_no_file_costs_the_file_alone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result, displayed = show(report_dir=str(tmp_path / "file"))
    assert "failed" not in result and result["files"] == [] and "0 containers on" in displayed
    assert f"no file was written: cannot write to report_dir {tmp_path}/file" in displayed
