# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers as hosts: the inventory plugin, and the loop over containers_info that the docs show."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from lab.docker import Dockerd
from lab.host import unique
from lab.workload import LabContainer

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
APP = unique("inventory")
# Nothing listens on port 1.
HOSTS = f"""\
one ansible_connection=local
two ansible_connection=local
gone ansible_host=127.0.0.1 ansible_port=1
[all:vars]
ansible_python_interpreter={sys.executable}
"""


@pytest.fixture(scope="module")
def container(docker: Dockerd) -> LabContainer:
    return docker.run("inventory-web", labels={"app": APP, "note": "{{ 1 + 1 }}"})


def run(tmp_path: Path, *command: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=tmp_path,
        env={**os.environ, "ANSIBLE_NOCOLOR": "1", "ANSIBLE_STDOUT_CALLBACK": "ansible.builtin.default"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def unmarked(value: Any) -> Any:
    """A variable as it is, without the mark of ansible-inventory's JSON for text that is no template."""
    return value["__ansible_unsafe"] if isinstance(value, dict) and "__ansible_unsafe" in value else value


def test_the_containers_of_all_hosts_are_hosts(tmp_path: Path, docker: Dockerd, container: LabContainer) -> None:
    (tmp_path / "hosts").write_text(HOSTS)
    source = {
        "plugin": "fleet.probe.containers",
        "inventory": ["hosts"],
        "containers": {"selector": f"app={APP}", "endpoints": {"docker": docker.host}},
    }
    (tmp_path / "x.fleet_probe.yml").write_text(yaml.safe_dump(source))
    done = run(tmp_path, "ansible-inventory", "-i", "x.fleet_probe.yml", "--list")
    listed = json.loads(done.stdout)
    both = ["inventory-web.one", "inventory-web.two"]
    assert listed["containers"]["hosts"] == listed["runtime_docker"]["hosts"] == both
    assert listed["on_two"]["hosts"] == both[1:]
    assert [name for name, group in listed.items() if name.startswith("label_app_") and group["hosts"] == both]
    variables = {key: unmarked(value) for key, value in listed["_meta"]["hostvars"]["inventory-web.one"].items()}
    # The words of a docker command that reaches this very container.
    words = ["docker", variables["ansible_docker_extra_args"], "inspect", "-f", "{{.Name}}", variables["ansible_host"]]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stdout == "/inventory-web\n"
    assert "no containers of gone: " in done.stderr


def test_the_loop_of_the_docs(tmp_path: Path, docker: Dockerd, container: LabContainer) -> None:
    page = (ROOT / "docs" / "containers.md").read_text()
    tasks: list[dict[str, Any]] = yaml.safe_load(page.partition("```yaml\n")[2].partition("```")[0])
    tasks[0]["fleet.probe.containers_info"] = {"selector": f"app={APP}", "endpoints": {"docker": docker.host}}
    # The connection plugin belongs to a collection that is not installed here.
    shown = "{{ hostvars[item].ansible_connection }} {{ hostvars[item].ansible_host }}"
    shown += " {{ hostvars[item].ansible_docker_extra_args }}"
    show = {"ansible.builtin.debug": {"msg": shown}, "loop": "{{ groups.zk }}", "run_once": True}
    plays = [{"hosts": "one,two", "gather_facts": False, "tasks": [*tasks, show]}]
    (tmp_path / "hosts").write_text(HOSTS)
    (tmp_path / "play.yml").write_text(yaml.safe_dump(plays))
    done = run(tmp_path, "ansible-playbook", "-i", "hosts", "play.yml")
    for host in ("one", "two"):
        assert f'"msg": "community.docker.docker {container.id} -H=ssh://{host}"' in done.stdout
