# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.receptor import Job, Receptor

# Work on the node "hangs" has no end, that on "refuses" fails, that on any other node ends at once.
RECEPTORCTL = """\
#!/bin/sh
echo "$*" >> {log}
case "$*" in
*status*) echo '{{"NodeID": "control", "RoutingTable": {{"good": "good", "refuses": "refuses"}}}}' ;;
*"--node hangs "*) echo "Unit ID: hangs" ;;
*"--node away "*) echo "no route to node" >&2; exit 1 ;;
*"--node refuses "*) echo "Unit ID: refuses" ;;
*submit*) echo "Unit ID: good" ;;
*"results hangs") exec sleep 1000 ;;
*"results refuses") echo "ERROR: Remote unit failed: no such work type" >&2 ;;
esac
"""
RUNNER = """\
#!/bin/sh
case "$1" in
transmit) echo payload ;;
process) cat > /dev/null; mkdir -p "$2/artifacts/report/new" && echo "{}" > "$2/artifacts/report/new/fleet.json" ;;
esac
"""


@pytest.fixture
def receptor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Receptor:
    """A receptor whose commands are scripts."""
    for name, script in (("receptorctl", RECEPTORCTL.format(log=tmp_path / "log")), ("ansible-runner", RUNNER)):
        (tmp_path / name).write_text(script)
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return Receptor("/run/x.sock", "ansible-runner", sign=True)


def job(tmp_path: Path, number: int, node: str) -> Job:
    """A prepared job."""
    made = Job(number, node, [f"host{number}"], tmp_path / f"slice{number}")
    made.prepare("fleet.probe.trace", {"_meta": {"hostvars": {"h": {"x": "it's"}}}}, {"probe": "uprobe"}, ["--forks 3"])
    return made


def test_work_that_hangs_costs_no_other_job(receptor: Receptor, tmp_path: Path) -> None:
    jobs = [job(tmp_path, number, node) for number, node in enumerate(["hangs", "good", "refuses", "away"], 1)]
    deadline = time.time() + 12
    receptor.run(jobs, deadline)
    hangs, good, refuses, away = jobs
    assert hangs.problem.startswith("gave no answer by ") and "not connected any more" in hangs.problem
    assert good.ended and not good.problem and good.returned("fleet.json")
    assert refuses.ended and refuses.said() == "ERROR: Remote unit failed: no such work type"
    assert away.problem.startswith("was not taken by receptor: ") and "no route to node" in away.problem
    log = (tmp_path / "log").read_text()
    assert "work submit ansible-runner --node good --payload" in log and "--signwork" in log
    assert "work cancel hangs" in log and "work release --force hangs" in log and "work release good" in log


def test_what_a_node_gets_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    made = job(tmp_path, 1, "good")
    folders = [path for path in made.folder.rglob("*") if path.is_dir()]
    assert folders and all(path.stat().st_mode & 0o077 == 0 for path in folders)
    assert (made.folder / "project" / "play.yml").read_text() == "- import_playbook: fleet.probe.trace\n"
    assert json.loads((made.folder / "env" / "extravars").read_text()) == {"probe": "uprobe"}
    assert (made.folder / "env" / "cmdline").read_text() == "--forks 3"


def test_a_controller_without_receptorctl_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(OptionError, match="receptorctl is not installed .* install the Python package receptorctl"):
        Receptor("/run/x.sock", "ansible-runner", sign=False)
