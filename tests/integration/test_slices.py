# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet in slices on execution nodes of receptor: one window, one answer; and the same as a workflow of AWX.

All hosts are this machine, so each counts the very same hits.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import LabMissing, unique, wait_for
from lab.receptor import Mesh
from lab.sshd import Sshd
from lab.workload import Hot, start_hot

APP = unique("slices-hot")
ROOT = Path(__file__).resolve().parents[2]
ansible_runner = pytest.importorskip("ansible_runner", reason="the package ansible-runner is not installed here")


@pytest.fixture
def mesh() -> Iterator[Mesh]:
    """A control node and four execution nodes."""
    try:
        with Mesh(4) as started:
            yield started
    except LabMissing as reason:
        pytest.skip(f"no receptor: {reason}")


@pytest.fixture(scope="module")
def hot(docker: Dockerd) -> Hot:
    """A container whose workload counts its own calls of hot_fn."""
    return start_hot(docker, "slices-hot", labels={"app": APP})


class Fleet:
    """Hosts that are all this machine, and what is asked of them."""

    def __init__(self, docker: Dockerd, directory: Path, hosts: list[str]) -> None:
        self.directory, self.jobs = directory, directory / "jobs"
        self.inventory = directory / "hosts"
        common = [f"ansible_python_interpreter={sys.executable}", f"ansible_async_dir={self.jobs}"]
        self.inventory.write_text("\n".join(["[fleet]", *hosts, "[fleet:vars]", *common, ""]))
        self.given = {
            "probe": "uprobe",
            "selector": f"app={APP}",
            "endpoints": {"docker": docker.host},
            # Every host's probe is in the same process, which calls as fast as it can.
            "probe_args": {"target": "/bin/hot", "function": "hot_fn", "max_overhead": 0},
            "duration": 6,
        }

    def play(self, name: str, *options: str, as_name: str = "", **variables: Any) -> subprocess.Popen[bytes]:
        """Start a playbook; its output is in the file AS_NAME.output."""
        given = {**self.given, "report_dir": str(self.directory / (as_name or name)), **variables}
        words = ["ansible-playbook", f"fleet.probe.{name}", "-i", str(self.inventory), *options]
        environment = {"ANSIBLE_NOCOLOR": "1", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
        with (self.directory / f"{as_name or name}.output").open("wb") as output:
            return subprocess.Popen(
                [*words, "-e", json.dumps(given)],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=ROOT,
                env={**os.environ, **environment},
            )

    def output(self, name: str) -> str:
        """What a playbook printed until now."""
        return (self.directory / f"{name}.output").read_text()

    def document(self, name: str) -> dict[str, Any]:
        """The fleet.json of a playbook."""
        document: dict[str, Any] = json.loads((self.directory / name / "latest" / "fleet.json").read_text())
        return document

    def collecting(self, hosts: int, alive: Any) -> None:
        """Wait until the window is open on so many hosts."""

        def started() -> list[Path]:
            assert alive(), "the play ended before its window"
            found = list(self.jobs.glob("*.part")) if self.jobs.is_dir() else []
            return found if len(found) == hosts else []

        armed = wait_for(started, f"{hosts} hosts have started the probe", 900)
        start_at = float(armed[0].name.split("-")[1].split("+")[0])
        wait_for(lambda: time.time() > start_at + 1, "the window is open", 900)


def local(number: int) -> list[str]:
    """Lines of an inventory."""
    return [f"host{one} ansible_connection=local" for one in range(number)]


def on(mesh: Mesh, nodes: list[str]) -> dict[str, Any]:
    """What fleet.probe.slices has to know of the nodes."""
    return {"nodes": nodes, "receptor_socket": str(mesh.socket), "sign_work": True}


def start_at() -> float:
    """A moment that every play reaches in time, by how long Ansible takes here and now to do nothing."""
    took = []
    for _time in range(3):
        began = time.monotonic()
        subprocess.run([str(Path(sys.executable).parent / "ansible"), "--version"], capture_output=True, check=True)
        took.append(time.monotonic() - began)
    return round(time.time() + 20 + 50 * min(took), 3)


def test_execution_nodes_give_the_answer_of_one_controller_and_one_that_dies_costs_its_hosts(
    docker: Dockerd, hot: Hot, mesh: Mesh, sshd: Sshd, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three plays share one window on the same hosts: one controller, three nodes, and three of which one dies."""
    fleet = Fleet(docker, tmp_path, [f"host{number} {sshd.host(number)}" for number in range(3)])
    hosts = ["host0", "host1", "host2"]
    at = start_at()
    spared, doomed = (["exec1", "exec2", "exec3"], ["exec1", "exec4", "exec3"])
    plays = {
        "trace": fleet.play("trace", start_at=at),
        "slices": fleet.play("slices", start_at=at, **on(mesh, spared)),
        "dead": fleet.play("slices", start_at=at, as_name="dead", trace_grace=5, **on(mesh, doomed)),
    }
    fleet.collecting(9, lambda: all(play.poll() is None for play in plays.values()))
    before = hot.totals()
    calls = hot.burst(1).calls - before.calls
    mesh.kill("exec4")
    documents = {}
    for name, play in plays.items():
        assert play.wait() == 0, fleet.output(name)
        documents[name] = fleet.document(name)
    for name in ("trace", "slices"):
        assert {row["host"]: row["count"] for row in documents[name]["merged"]["rows"]} == dict.fromkeys(hosts, calls)
    window = documents["slices"]["window"]
    with capsys.disabled():
        print(f"\n3 hosts, 3 nodes: starts {window['spread_ms']:.1f} ms apart, {window['overlap']:.3f} s in common")
    assert likeness(documents["slices"]) == likeness(documents["trace"])
    assert documents["slices"]["coverage"]["failed"] == []

    coverage = documents["dead"]["coverage"]
    assert [entry["host"] for entry in coverage["failed"]] == ["host1"], fleet.output("dead")
    assert not coverage["complete"]
    (reason,) = (reason for reason in coverage["reasons"] if "Slice" in reason)
    assert reason.startswith("host1 failed: Slice 2 of 3 on exec4 gave no answer by ")
    assert "not connected any more" in reason
    rows = {row["host"]: row["count"] for row in documents["dead"]["merged"]["rows"]}
    assert rows == dict.fromkeys(("host0", "host2"), calls)

    # The probes did not need their node: their answers wait on the hosts.
    assert fleet.play("collect", "--limit", "host1").wait() == 0, fleet.output("collect")
    folders = [str(tmp_path / name / "latest") for name in ("dead", "collect")]
    assert fleet.play("merge", results=folders).wait() == 0, fleet.output("merge")
    whole = fleet.document("merge")
    assert likeness(whole)["coverage"] == likeness(documents["trace"])["coverage"]
    assert {row["host"]: row["count"] for row in whole["merged"]["rows"]} == dict.fromkeys(hosts, calls)
    assert mesh.units() == [] and list(fleet.jobs.iterdir()) == []


_OF_HOSTS = (
    *("measured", "hosts_asked", "hosts_reached", "unreachable", "unsupported", "failed"),
    *("matched", "attached"),
)


def likeness(document: dict[str, Any]) -> dict[str, Any]:
    """What does not differ between two probes that count the same calls.

    Containers of others on this machine may come and go, and be seen by one of them alone; the verdicts say so.
    """
    same = ("asked", "probe", "probe_args", "containers", "by", "start_at", "duration", "check_mode")
    return {
        **{key: document[key] for key in same},
        "hosts": list(document["hosts"]),
        "rows": document["merged"]["rows"],
        "accounting": document["merged"]["accounting"],
        "coverage": {key: document["coverage"][key] for key in _OF_HOSTS},
    }


def test_a_workflow_plans_runs_a_sliced_job_and_merges_from_statistics_alone(
    docker: Dockerd, hot: Hot, tmp_path: Path
) -> None:
    """As AWX runs it: each job under ansible-runner, its statistics are extra variables of the jobs that follow."""
    fleet = Fleet(docker, tmp_path, local(4))
    given = {**fleet.given, "report_dir": "", "slices": 2, "start_delay": start_at() - time.time()}

    def job(name: str, variables: dict[str, Any], hosts: list[str], wait: bool = True) -> Any:
        folder = Path(tempfile.mkdtemp(prefix=f"job-{name}-", dir=tmp_path))
        everything = fleet.inventory.read_text().splitlines()
        kept = [line for line in everything if not line.startswith("host") or line.split()[0] in hosts]
        (folder / "inventory").mkdir(parents=True)
        (folder / "inventory" / "hosts").write_text("\n".join([*kept, ""]))
        run = ansible_runner.run if wait else ansible_runner.run_async
        return run(
            private_data_dir=str(folder),
            playbook=f"fleet.probe.{name}",
            extravars=variables,
            envvars={
                "ANSIBLE_COLLECTIONS_PATH": str(ROOT / ".build" / "collections"),
                "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            },
            quiet=True,
        )

    def artifacts(run: Any) -> dict[str, Any]:
        assert run.rc == 0, run.stdout.read()
        stats = [event["event_data"] for event in run.events if event["event"] == "playbook_on_stats"]
        found: dict[str, Any] = stats[-1]["artifact_data"]
        return found

    hosts = [f"host{number}" for number in range(4)]
    plan = artifacts(job("plan", given, hosts))
    assert plan["fleet_probe_plan"]["lead"] > 0 and plan["fleet_probe_plan"]["number"] == 4
    started = [job("trace", {**given, **plan}, share, wait=False) for share in (hosts[0::2], hosts[1::2])]
    fleet.collecting(4, lambda: all(thread.is_alive() for thread, _run in started))
    before = hot.totals()
    calls = hot.burst(1).calls - before.calls
    known, complete = dict(plan), []
    for thread, run in started:
        thread.join()
        found = artifacts(run)
        assert max(len(json.dumps(value)) for value in found.values()) < 300_000
        complete.append(found["fleet_probe"]["complete"])
        known.update(found)
    merged = artifacts(job("merge", {**given, **known}, hosts))["fleet_probe"]
    assert merged["complete"] == all(complete) and merged["start_at"] == plan["trace_start_at"]
    assert (merged["hosts_asked"], merged["hosts_reached"], merged["containers_attached"]) == (4, 4, 4)
    assert merged["count"] == merged["hits"] == 4 * calls

    # A slice whose job has not run costs its hosts.
    one = {name: value for name, value in known.items() if name not in found}
    half = artifacts(job("merge", {**given, **plan, **one}, ["host0"]))["fleet_probe"]
    assert (half["complete"], half["hosts_asked"], half["hosts_failed"], half["count"]) == (False, 4, 2, 2 * calls)
