# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built tarball, installed where there is nothing else, is all that a user needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent


def ansible(place: Path, *argv: str) -> str:
    """Output of a command of ansible-core that sees no collections but those in ``place``."""
    done = subprocess.run(
        [str(BIN / argv[0]), *argv[1:]],
        cwd=place,
        env={
            "PATH": f"{BIN}:{os.environ['PATH']}",
            "HOME": str(place),
            "LC_ALL": "C.UTF-8",
            "ANSIBLE_COLLECTIONS_PATH": str(place / "collections"),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the collection, built from the checkout's files and installed, and nothing else."""
    directory = tmp_path_factory.mktemp("install")
    subprocess.run([sys.executable, "tests/tools/export_tree.py", str(directory / "export")], cwd=ROOT, check=True)
    source = directory / "export" / "ansible_collections" / "fleet" / "probe"
    ansible(directory, "ansible-galaxy", "collection", "build", str(source), "--output-path", str(directory))
    (tarball,) = directory.glob("fleet-probe-*.tar.gz")
    ansible(directory, "ansible-galaxy", "collection", "install", str(tarball), "-p", str(directory / "collections"))
    return directory


def test_the_tarball_has_what_runs_and_nothing_of_the_workshop(place: Path) -> None:
    installed = place / "collections" / "ansible_collections" / "fleet" / "probe"
    probes = {path.name.split(".")[0] for path in (ROOT / "bpf").glob("*.bpf.c")}
    assert "uprobe" in probes
    for probe in probes:
        assert (installed / "plugins" / "modules" / f"{probe}.py").is_file()
        for architecture in ("x86_64", "aarch64"):
            assert (installed / "bpf" / "bundles" / architecture / f"{probe}.json").is_file()
    for name in (".ci", ".venv", ".build", ".nox", ".git", "report", "benchmarks"):
        assert not (installed / name).exists(), name


def test_every_module_and_the_role_have_documentation(place: Path) -> None:
    for path in sorted((ROOT / "plugins" / "modules").glob("*.py")):
        shown = json.loads(ansible(place, "ansible-doc", "--json", f"fleet.probe.{path.stem}"))
        assert shown[f"fleet.probe.{path.stem}"]["doc"]["short_description"]
    assert "trace_probe" in ansible(place, "ansible-doc", "-t", "role", "fleet.probe.trace")


def test_module_defaults_reach_a_probe_by_its_group(place: Path) -> None:
    """Seen by an option that the probe refuses, before it looks at the host."""
    play = {
        "hosts": "localhost",
        "gather_facts": False,
        "module_defaults": {"group/fleet.probe.probes": {"duration": "0s"}},
        "tasks": [
            {
                "fleet.probe.uprobe": {"target": "libc", "function": "atoi"},
                "register": "answer",
                "failed_when": "'duration' not in answer.msg or '0s' not in answer.msg",
            }
        ],
    }
    (place / "play.yml").write_text(json.dumps([play]), encoding="utf-8")
    ansible(
        place,
        *("ansible-playbook", "play.yml", "-i", "localhost,", "-c", "local"),
        *("-e", f"ansible_python_interpreter={sys.executable}"),
    )
