# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The callback fleet.probe.table, in ad hoc commands as an operator types them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.workload import Hot, start_hot

APP = unique("table")
# Nothing listens on port 1.
INVENTORY = f"""\
one ansible_connection=local
two ansible_connection=local
gone ansible_host=127.0.0.1 ansible_port=1
[all:vars]
ansible_python_interpreter={sys.executable}
"""
CALLBACK = {"ANSIBLE_LOAD_CALLBACK_PLUGINS": "1", "ANSIBLE_STDOUT_CALLBACK": "fleet.probe.table"}


@pytest.fixture(scope="module")
def hot(docker: Dockerd) -> Hot:
    return start_hot(docker, "table-hot", continuous_usleep=1000, labels={"app": APP})


def ad_hoc(
    tmp_path: Path, docker: Dockerd, pattern: str, module: str, env: dict[str, str], *options: str, **args: object
) -> subprocess.CompletedProcess[str]:
    (tmp_path / "hosts").write_text(INVENTORY)
    command = [str(Path(sys.executable).parent / "ansible"), pattern, "-i", str(tmp_path / "hosts"), "-m", module]
    return subprocess.run(
        [
            *command,
            *options,
            "-a",
            json.dumps({"endpoints": {"docker": docker.host}, "selector": f"app={APP}", **args}),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "ANSIBLE_NOCOLOR": "1", **env},
    )


def test_a_probe_of_several_hosts_is_one_table_with_the_verdict_last(tmp_path: Path, docker: Dockerd, hot: Hot) -> None:
    probe = {"target": "/bin/hot", "function": "hot_fn", "duration": 1}
    done = ad_hoc(tmp_path, docker, "all", "fleet.probe.uprobe", CALLBACK, **probe)
    lines = done.stdout.splitlines()
    assert done.returncode == 4, done.stdout + done.stderr
    assert {line.split(",")[0] for line in lines[:3]} == {"one | ANSWERED", "two | ANSWERED", "gone | UNREACHABLE"}
    title = next(number for number, line in enumerate(lines) if line.split() == ["host", "container", "count"])
    rows = [line.split() for line in lines[title + 1 : title + 3]]
    assert {row[0] for row in rows} == {"one", "two"} and all(int(row[-1]) > 0 for row in rows)
    assert all(row[1] == "table-hot" for row in rows)
    verdict = next(number for number, line in enumerate(lines) if line.startswith("NOT COMPLETE"))
    assert verdict > title and all(line.startswith("  - ") for line in lines[verdict + 1 :]), done.stdout
    assert any("gone is unreachable: " in line for line in lines[verdict:])


@pytest.mark.parametrize("check", [[], ["--check"]], ids=["run", "check"])
def test_a_failed_probe_says_why(tmp_path: Path, docker: Dockerd, hot: Hot, check: list[str]) -> None:
    """Ansible takes ``failed`` out of what a callback gets; the rest has a coverage and no accounting."""
    probe = {"target": "/bin/hot", "function": "hot_fm", "duration": 1}
    done = ad_hoc(tmp_path, docker, "one", "fleet.probe.uprobe", CALLBACK, *check, **probe)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "one | FAILED" in done.stdout and "containers: 1 matched" in done.stdout
    assert "one failed: No function hot_fm in /bin/hot of container table-hot" in done.stdout
    assert "the closest name is hot_fn" in done.stdout and "not a result" not in done.stdout


def test_listings_are_tables_and_other_modules_as_ever(tmp_path: Path, docker: Dockerd, hot: Hot) -> None:
    done = ad_hoc(tmp_path, docker, "one", "fleet.probe.containers_info", CALLBACK)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"table-hot ({hot.container.id[:12]})" in done.stdout
    assert done.stdout.endswith("1 container on 1 of 1 host\n")
    ping = [str(Path(sys.executable).parent / "ansible"), "one", "-i", str(tmp_path / "hosts"), "-m", "ping"]
    shown = subprocess.run(ping, capture_output=True, text=True, check=True, env={**os.environ, **CALLBACK}).stdout
    assert '"ping": "pong"' in shown


def test_json_is_what_there_is_without_it(tmp_path: Path, docker: Dockerd, hot: Hot) -> None:
    done = ad_hoc(tmp_path, docker, "one", "fleet.probe.containers_info", {})
    assert json.loads(done.stdout.partition("=> ")[2])["containers"][0]["id"] == hot.container.id
