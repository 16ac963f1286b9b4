# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ansible.errors import AnsibleError, AnsibleParserError
from ansible.inventory.data import InventoryData
from ansible.parsing.dataloader import DataLoader
from ansible_collections.fleet.probe.plugins.inventory.containers import InventoryModule
from fleet_results import HOSTILE, container, unreachable

WEB = container(
    1, labels={"app": HOSTILE}, pid=7, nspid=[7, 1], namespaces={}, cgroup={"path": "/x", "version": 2}, started_at=9.5
)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with an inventory, and with what discover wrote."""
    (tmp_path / "hosts").write_text("[web]\na ansible_host=10.0.0.1 ansible_user='{{ who }}'\nb\n[web:vars]\nwho=me\n")
    answers = {"a": {"changed": False, "containers": [WEB]}, "b": unreachable("No {{ route }}")}
    (tmp_path / "containers.json").write_text(json.dumps(answers))
    return tmp_path


def parsed(folder: Path, cache: bool = False, **options: Any) -> Any:
    """The inventory that a source file with these options gives."""
    source = folder / "x.fleet_probe.yml"
    source.write_text(json.dumps({"plugin": "fleet.probe.containers", **options}))
    plugin = InventoryModule()
    plugin._load_name = plugin._original_path = "fleet.probe.containers"
    plugin.warnings = []
    plugin.display = type("Display", (), {"warning": plugin.warnings.append, "vvv": lambda *_: None})()
    defaults = {
        "inventory": None,
        "hosts": "all",
        "become": True,
        "containers_file": None,
        "containers": {},
        "group": "containers",
        "group_by": ["host", "label"],
        "strict": True,
        "compose": {},
        "groups": {},
        "keyed_groups": [],
        "cache": False,
    }
    # As ansible reads them by the name under which it loaded the plugin.
    plugin._read_config_data = lambda _path: None
    plugin.get_option = lambda name: {**defaults, **options}[name]
    data = InventoryData()
    assert plugin.verify_file(str(source))
    plugin.parse(data, DataLoader(), str(source), cache)
    data.warnings = plugin.warnings
    return data


def unmarked(value: Any) -> Any:
    """A variable as it is, without the mark of ansible-inventory's JSON for text that is no template."""
    return value["__ansible_unsafe"] if isinstance(value, dict) and "__ansible_unsafe" in value else value


def test_what_discover_wrote_are_hosts(files: Path) -> None:
    data = parsed(files, containers_file="containers.json")
    assert [host.name for host in data.groups["containers"].get_hosts()] == ["web1.a"]
    assert data.hosts["web1.a"].vars["fleet_probe_container"]["labels"] == {"app": HOSTILE}
    assert "on_a" in data.groups
    assert all(name.replace("_", "").isalnum() for name in data.groups)
    assert data.warnings == [f"{files}/x.fleet_probe.yml: no containers of b: No {{{{ route }}}}"]


def test_groups_and_variables_of_ones_own(files: Path) -> None:
    """As ansible-inventory reads the file: with the options' defaults, and expressions that it trusts."""
    source = {
        "plugin": "fleet.probe.containers",
        "containers_file": "containers.json",
        "group": "mine",
        "keyed_groups": [{"key": "fleet_probe_container.runtime", "prefix": "by"}],
        "groups": {"odd": "fleet_probe_container.name == 'web1'"},
        "compose": {"where": "fleet_probe_host"},
    }
    (files / "x.fleet_probe.yml").write_text(json.dumps(source))
    command = [sys.executable, "-m", "ansible", "inventory", "-i", str(files / "x.fleet_probe.yml"), "--list"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout)
    groups = {name for name, group in listed.items() if group.get("hosts") == ["web1.a"]}
    assert {"mine", "by_docker", "odd", "on_a", "runtime_docker", "image_localhost_web"} <= groups
    variables = listed["_meta"]["hostvars"]["web1.a"]
    assert unmarked(variables["where"]) == "a" and unmarked(variables["ansible_docker_extra_args"]) == "-H=ssh://a"
    assert variables["fleet_probe_container"]["labels"] == {"app": {"__ansible_unsafe": HOSTILE}}


def test_the_hosts_are_asked_by_the_playbook(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for Python writes down how it was called, and answers."""
    python = files / "python"
    answer = (files / "containers.json").read_text()
    script = (
        f"#!{sys.executable}\n"
        "import json, pathlib, sys\n"
        "given = json.loads(sys.argv[-1])\n"
        f"pathlib.Path({str(files / 'called')!r}).write_text(json.dumps(sys.argv[1:-1] + [given]))\n"
        f"pathlib.Path(given['trace_report_dir'], 'containers.json').write_text({answer!r})\n"
    )
    python.write_text(script)
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(sys, "executable", str(python))
    data = parsed(files, inventory=["hosts"], hosts="web", become=False, containers={"selector": "app=zk"})
    called = json.loads((files / "called").read_text())
    assert called[:-1] == ["-m", "ansible", "playbook", "fleet.probe.discover", "-i", str(files / "hosts"), "-e"]
    assert not os.path.exists(called[-1].pop("trace_report_dir"))
    assert called[-1] == {
        "trace_probe_hosts": "web",
        "trace_become": False,
        "trace_containers": {"selector": "app=zk"},
    }
    assert data.hosts["web1.a"].vars["ansible_docker_extra_args"] == "-H=ssh://me@10.0.0.1"


def test_a_playbook_that_fails_is_a_sentence(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (files / "python").write_text("#!/bin/sh\necho 'noise'\necho 'fatal: [a]: it broke\x1b[2J'\nexit 3\n")
    (files / "python").chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(files / "python"))
    with pytest.raises(AnsibleParserError) as raised:
        parsed(files, inventory=["hosts"])
    assert "fleet.probe.discover ended with exit code 3: fatal: [a]: it broke\\x1b[2J" in str(raised.value)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({}, "give either inventory or containers_file"),
        ({"inventory": ["hosts"], "containers_file": "containers.json"}, "give either inventory or containers_file"),
        ({"inventory": ["nowhere"]}, "which does not exist"),
        ({"inventory": ["."]}, "which contains this file"),
        ({"inventory": ["x.fleet_probe.yml"]}, "which contains this file"),
        ({"containers_file": "nowhere"}, "which cannot be read"),
        ({"containers_file": "hosts"}, "which cannot be read"),
        ({"containers_file": "list.json"}, "is not what fleet.probe.discover writes"),
    ],
)
def test_a_source_that_makes_no_sense(files: Path, options: dict[str, Any], sentence: str) -> None:
    (files / "list.json").write_text("[]")
    with pytest.raises(AnsibleError, match=sentence):
        parsed(files, **options)


def test_other_files_are_for_other_plugins(files: Path) -> None:
    plugin = InventoryModule()
    assert not plugin.verify_file(str(files / "hosts"))
