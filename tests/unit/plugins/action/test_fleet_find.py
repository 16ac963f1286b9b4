# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that a host runs is run here, by a real shell."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from action_runs import action, by_shell, play_vars, shown
from ansible_collections.fleet.probe.plugins.action import fleet_choose, fleet_find
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.jobs import job_name


def file(folder: Path, host: str = "web", probe: str = "uprobe", start_at: float = 1000.0) -> Path:
    path = folder / f"fleet-{job_name(host, probe, start_at, 30)}k2hs81bd"
    path.write_text("{}")
    return path


def find(folder: str, host: str = "web") -> list[dict[str, Any]]:
    made = action(fleet_find.ActionModule)
    made._low_level_execute_command = by_shell
    made.get_shell_option = lambda option, default: folder
    found: list[dict[str, Any]] = made.run(None, {"inventory_hostname": host})["jobs"]
    return found


def test_regular_files_of_this_host_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "it's $HOME"
    folder.mkdir()
    path, _other = file(folder), file(folder, "db")
    (folder / f"fleet-{job_name('web', 'link', 1.0, 1)}k2hs81bd").symlink_to(path)
    os.mkfifo(folder / f"fleet-{job_name('web', 'fifo', 1.0, 1)}k2hs81bd")
    assert [one["results_file"] for one in find(str(folder))] == [str(path)]


def test_a_folder_below_the_home_and_one_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".ansible_async").mkdir()
    file(tmp_path / ".ansible_async")
    assert [one["probe"] for one in find("~/.ansible_async")] == ["uprobe"]
    assert find("~/nothing") == find("/nothing") == []


def choose(hosts: dict[str, Any], **args: Any) -> tuple[dict[str, Any], str]:
    made = action(fleet_choose.ActionModule, **args)
    return made.run(None, play_vars(hosts)), "".join(shown(made))


def test_the_newest_run_of_all_hosts_is_chosen(tmp_path: Path) -> None:
    for host, start_at in (("web", 1000.0), ("web", 2000.0), ("db", 2000.0)):
        file(tmp_path, host, start_at=start_at)
    hosts = {host: {"trace_found": {"jobs": find(str(tmp_path), host)}} for host in ("web", "db")}
    hosts["gone"] = {"trace_found": {"unreachable": True, "msg": "No route to host"}}
    chosen, text = choose(hosts)
    assert (chosen["start_at"], chosen["duration"], chosen["deadline"]) == (2000.0, 30.0, 2062.0)
    assert set(chosen["files"]) == {"web", "db"} and chosen["changed"] is False
    assert "from 2 of 3 hosts; 1 other runs are there: -e start_at=1000.000 (uprobe)" in text
    assert choose(hosts, start_at="1970-01-01T00:16:40Z")[0]["start_at"] == 1000.0


def test_what_cannot_be_chosen_is_said(tmp_path: Path) -> None:
    file(tmp_path, probe="nonsense")
    hosts = {"web": {"trace_found": {"jobs": find(str(tmp_path))}}}
    assert "There is no probe 'nonsense'" in choose(hosts)[0]["msg"]
    assert "start_at is 'noon'" in choose(hosts, start_at="noon")[0]["msg"]
    assert choose({"web": {"trace_found": {"unreachable": True}}})[0]["msg"] == "No host could be reached."
