# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""discover.yml, preflight.yml and the role prepare, on hosts that answer and one that does not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from fleet_results import answer, buckets, row
from lab.docker import Dockerd
from lab.host import unique
from lab.workload import LabContainer

APP = unique("book")
# Nothing listens on port 1.
INVENTORY = f"""\
one ansible_connection=local
two ansible_connection=local
gone ansible_host=127.0.0.1 ansible_port=1
[all:vars]
ansible_python_interpreter={sys.executable}
"""


# What would act, if a label were anything but data: as a template, as a variable of the host, on a terminal.
INERT = {"note": "{{ 1 + 1 }}", "ansible_connection": "nowhere", "{{1+1}}": "{% raw %}"}


@pytest.fixture(scope="module")
def container(docker: Dockerd) -> LabContainer:
    one = docker.run("book-web", labels={"app": APP, **INERT})
    return one


def play(tmp_path: Path, playbook: str, *extra: str, **variables: Any) -> subprocess.CompletedProcess[str]:
    (tmp_path / "hosts").write_text(INVENTORY)
    command = [str(Path(sys.executable).parent / "ansible-playbook"), playbook, "-i", str(tmp_path / "hosts")]
    return subprocess.run(
        [*command, "-e", json.dumps(variables), *extra],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=tmp_path,
        env={**os.environ, "ANSIBLE_STDOUT_CALLBACK": "ansible.builtin.default", "ANSIBLE_NOCOLOR": "1"},
    )


def test_discover(tmp_path: Path, docker: Dockerd, container: LabContainer) -> None:
    done = play(
        tmp_path,
        "fleet.probe.discover",
        selector=f"app={APP}",
        endpoints={"docker": docker.host},
        # Relative to where ansible-playbook runs, and made.
        report_dir="new/report",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(f"book-web ({container.id[:12]})") == 2
    assert "2 containers on 2 of 3 hosts" in done.stdout
    assert "- gone: " in done.stdout
    written = json.loads((tmp_path / "new" / "report" / "containers.json").read_text())
    assert set(written) == {"one", "two", "gone"}
    for host in ("one", "two"):
        assert written[host]["containers"][0]["labels"] == {"app": APP, **INERT}
    assert written["gone"]["unreachable"] is True


def test_discover_by_host_name(tmp_path: Path, docker: Dockerd, container: LabContainer) -> None:
    docker.run("book-other", labels={"app": APP}, hostname="other")
    done = play(tmp_path, "fleet.probe.discover", hostnames=["oth??"], endpoints={"docker": docker.host})
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("book-other (") == 2 and "book-web" not in done.stdout


def test_preflight(tmp_path: Path) -> None:
    done = play(tmp_path, "fleet.probe.preflight", report_dir=str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 of 3 hosts are ready" in done.stdout and "- gone: " in done.stdout
    written = json.loads((tmp_path / "preflight.json").read_text())
    assert [written[host].get("ready") for host in ("one", "two", "gone")] == [True, True, None]


@pytest.mark.parametrize(
    ("playbook", "sentence", "given"),
    [
        ("discover", "No host has listed its containers", {"selector": "app in (", "limit": "one,two"}),
        ("discover", "No host has listed its containers", {"limit": "gone"}),
        ("preflight", "No host could be checked", {"limit": "gone"}),
    ],
)
def test_a_play_that_got_no_answer_is_red(tmp_path: Path, playbook: str, sentence: str, given: dict[str, str]) -> None:
    given = dict(given)
    done = play(tmp_path, f"fleet.probe.{playbook}", "--limit", given.pop("limit"), **given)
    assert done.returncode == 2 and sentence in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("playbook", ["discover", "preflight"])
def test_a_folder_that_takes_no_file_is_refused_before_any_host_is_contacted(tmp_path: Path, playbook: str) -> None:
    done = play(tmp_path, f"fleet.probe.{playbook}", report_dir="/proc/no-such-place")
    assert done.returncode == 2 and "report_dir is '/proc/no-such-place', which cannot" in done.stdout, done.stdout
    assert "TASK [List" not in done.stdout and "TASK [Check the host]" not in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("playbook", ["discover", "preflight"])
def test_a_slip_is_refused(tmp_path: Path, playbook: str) -> None:
    done = play(tmp_path, f"fleet.probe.{playbook}", report_dri="x")
    assert done.returncode == 2 and "the closest name is report_dir" in done.stdout, done.stdout + done.stderr


def run_folder(folder: Path, total: int) -> str:
    """The folder of a run with one row of latencies."""
    folder.mkdir()
    values = row(1, 100, sum=total, min=1, max=8, histogram=buckets(50, 50), unit="ns")
    request = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    (folder / "fleet.json").write_text(json.dumps(build({"a": answer(values)}, request)))
    return str(folder)


def test_compare_has_an_exit_code_for_ci(tmp_path: Path) -> None:
    before, after = run_folder(tmp_path / "before", 300), run_folder(tmp_path / "after", 390)
    worse = play(tmp_path, "fleet.probe.compare", before=before, after=after)
    assert worse.returncode == 2 and "WORSE: 1 of 1 rows" in worse.stdout, worse.stdout + worse.stderr
    assert len(list((tmp_path / "report").glob("*-compare/compare.html"))) == 1
    for given in ({"threshold": 0.5}, {"fail_on_regression": False}):
        fine = play(tmp_path, "fleet.probe.compare", before=before, after=after, report_dir="", **given)
        assert fine.returncode == 0, fine.stdout + fine.stderr
    slip = play(tmp_path, "fleet.probe.compare", before=before, aftre=after)
    assert slip.returncode == 2 and "the closest name is after" in slip.stdout, slip.stdout + slip.stderr


def test_preflight_can_insist(tmp_path: Path) -> None:
    assert play(tmp_path, "fleet.probe.preflight", fail_on_unready=True).returncode != 0
    hosts = ("--limit", "one,two")
    assert play(tmp_path, "fleet.probe.preflight", *hosts, fail_on_unready=True).returncode == 0
