# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""As a new user: the built tarball, installed where there is nothing else, and every command of README.md."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
import textwrap
from pathlib import Path

import pytest
import yaml
from lab.browser import Browser
from lab.docker import Dockerd
from lab.host import LabMissing
from lab.service import start_service

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
INSTALLED = Path(".ansible/collections/ansible_collections/fleet/probe")


def shell(place: Path, command: str, directory: Path | None = None, **environment: str) -> str:
    """What a command prints for a user whose home is ``place``, where nobody installed anything before."""
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", command],
        cwd=directory or place,
        env={"PATH": f"{BIN}:{os.environ['PATH']}", "HOME": str(place), "LC_ALL": "C.UTF-8", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"$ {command}\n{done.stdout}{done.stderr}"
    return done.stdout


def ansible(place: Path, *argv: str) -> str:
    """Output of a command of ansible-core."""
    return shell(place, shlex.join(argv))


def commands(section: str) -> list[str]:
    """The blocks of commands in a section of README.md, as they are printed."""
    text = (ROOT / "README.md").read_text().split(f"\n## {section}\n")[1].split("\n## ")[0]
    return [textwrap.dedent(block) for block in re.findall(r"(?:^ {4}.*\n)+", text, re.MULTILINE)]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the collection, built from a checkout and installed as README.md says, and nothing else."""
    directory = tmp_path_factory.mktemp("install")
    subprocess.run([sys.executable, "tests/tools/export_tree.py", str(directory / "export")], cwd=ROOT, check=True)
    checkout = directory / "export" / "ansible_collections" / "fleet" / "probe"
    # Else `make dist` would make one of its own.
    (checkout / ".venv").symlink_to(BIN.parent)
    galaxy, install = commands("Install")
    assert galaxy == "ansible-galaxy collection install fleet.probe\n"
    shell(directory, install, checkout)
    return directory


@pytest.fixture(scope="module")
def place(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose collection has nothing left but what Ansible itself loads: it needs no more to run."""
    home = tmp_path_factory.mktemp("home")
    for name in ("meta", "plugins", "roles", "playbooks"):
        shutil.copytree(installed / INSTALLED / name, home / INSTALLED / name)
    return home


def test_the_tarball_has_what_runs_and_nothing_of_the_workshop(installed: Path) -> None:
    collection = installed / INSTALLED
    sources = {path.name.split(".")[0]: path.read_text() for path in (ROOT / "bpf").glob("*.bpf.c")}
    shared = {name for name, text in sources.items() if "\nFUNCTION(" in text}  # what programs of other sources call
    assert shared == {"stack"} and "uprobe" in sources
    for name in sources:
        assert (collection / "plugins" / "modules" / f"{name}.py").is_file() == (name not in shared)
        assert (collection / "plugins" / "module_utils" / "_bytecode" / f"{name}.py").is_file()
    for name in (".ci", ".venv", ".build", ".nox", ".git", "report", "benchmarks"):
        assert not (collection / name).exists(), name


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


HITS = r'"hits": [1-9]'
# What each block of the README's first steps and examples shows for the lab's two hosts, by a word of it.
SHOWS = {
    "preflight": r"2 of 2 hosts are ready(.|\n)* containers on 2 of 2 hosts",
    "by=name,comm,path": r"web1 +python3 +/etc/hosts +[1-9](.|\n)*asked: opensnoop(.|\n)*report: .*/report.html",
    "containers_info": r'"name": "zk"',
    "function=SSL_write names=web* duration=10": HITS,
    "python:gc__start": rf"gc__start(.|\n)*{HITS}",
    "path=/etc/hosts duration=5": HITS,
    "fleet.probe.table": r"host1 \| ANSWERED, hits: [1-9](.|\n)*  /etc/hosts  (.|\n)*hosts: 2 of 2 answered",
    "execsnoop": r'"argv": \[\s*"/bin/true"',
    "probe=profile": r"samples +function(.|\n)*COMPLETE: every host(.|\n)*report: .*/report/[^/]+/report.html",
    "fleet.probe.watch": r"The window is open for 5 s(.|\n)*/etc/hosts(.|\n)*hosts: 1 of 1 answered",
    "probe=uprobe": r"COMPLETE: every host(.|\n)*report: .*/report/[^/]+/report.html",
    "--check": r'"attachment_count": 1',
}
# What a block names that is not here, and what stands for it.
HERE = {"-l web1": "-l host1", "duration=1h": "duration=5"}


@pytest.fixture(scope="module")
def desk(place: Path, docker: Dockerd) -> Path:
    """An empty directory with an inventory named hosts, and containers for its hosts."""
    directory = place / "desk"
    directory.mkdir()
    (directory / "hosts").write_text(
        f"host1\nhost2\n[all:vars]\nansible_connection=local\nansible_python_interpreter={sys.executable}\n"
    )
    try:
        start_service(docker, "zk", labels={"app": "zk", "tier": "prod"})
        start_service(docker, "web1", labels={"app": "web"})
    except LabMissing as reason:
        pytest.skip(f"no containers: {reason}")
    return directory


def examples_of_the_readme() -> list[str]:
    return [*commands("First steps"), *commands("Examples")]


def test_every_example_of_the_readme_is_known_here() -> None:
    examples = examples_of_the_readme()
    assert len(examples) == len(SHOWS)
    for word in SHOWS:
        assert len([example for example in examples if word in example]) == 1, word


@pytest.mark.parametrize("word", SHOWS)
def test_a_command_of_the_readme_works_as_printed(place: Path, desk: Path, docker: Dockerd, word: str) -> None:
    shown = run_example(place, desk, docker, word)
    assert re.search(SHOWS[word], shown), shown


def run_example(place: Path, desk: Path, docker: Dockerd, word: str) -> str:
    """What the example with that word prints."""
    (example,) = (example for example in examples_of_the_readme() if word in example)
    for named, here in HERE.items():
        example = example.replace(named, here)
    # The lab's Docker listens at a place of its own.
    return shell(place, example, desk, DOCKER_HOST=docker.host)


def test_the_report_of_the_readmes_trace_opens(place: Path, desk: Path, docker: Dockerd) -> None:
    """The query's answer, too: the failures alone."""
    fleet = desk / "report" / "latest" / "fleet.json"
    if not fleet.exists() or json.loads(fleet.read_text())["probe"] != "uprobe":
        run_example(place, desk, docker, "probe=uprobe")
    document = json.loads(fleet.read_text())
    failures = document["query"]["result"]
    assert [row["by"]["retval"] for row in failures] == [-4, -4]
    counts = {(row["host"], row["by"]["retval"]): row["count"] for row in document["merged"]["rows"]}
    for host in ("host1", "host2"):
        assert abs(counts[host, 0] / counts[host, -4] - 6) < 0.5
    try:
        with Browser() as browser:
            browser.open(desk / "report" / "latest" / "report.html")
            assert browser.run("return document.title") == "uprobe: complete"
            assert browser.complaints() == []
    except LabMissing as reason:
        pytest.skip(f"no browser: {reason}")


@pytest.mark.parametrize("definition", ["execution-environment.yml", "execution-environment-minimal.yml"])
def test_an_execution_environment_can_be_created(installed: Path, tmp_path: Path, definition: str) -> None:
    """The build itself needs an image registry; what it would install is looked up as it does."""
    checkout = installed / "export" / "ansible_collections" / "fleet" / "probe"
    shell(installed, f"ansible-builder create --file {definition} --context {tmp_path}", checkout)
    containerfile = (tmp_path / "Containerfile").read_text()
    assert "ansible-galaxy collection install" in containerfile
    # ee-minimal brings its own ansible-core.
    assert ("ansible-core>=2.16" in containerfile) == (definition == "execution-environment.yml")
    assert "fleet-probe.tar.gz" in (tmp_path / "_build" / "requirements.yml").read_text()
    with tarfile.open(tmp_path / "_build" / "fleet-probe.tar.gz") as tarball:
        manifest = json.load(tarball.extractfile("MANIFEST.json"))  # type: ignore[arg-type]
    version = yaml.safe_load((ROOT / "galaxy.yml").read_text())["version"]
    assert manifest["collection_info"]["version"] == version
    introspect = f"python {tmp_path}/_build/scripts/introspect.py introspect {installed}/.ansible/collections"
    wanted = shell(installed, introspect)
    assert "jmespath" in wanted and "openssh-clients [platform:rpm]" in wanted
