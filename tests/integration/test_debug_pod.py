# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host that is reached through a debug pod: a container with the host's PIDs and rights, whose files are an image's.

Nothing of the host is mounted but its programs, so all that the modules know of it comes through /proc. Ansible gets in
as it gets into pods, by a command of the engine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.podman import Podman
from lab.workload import Hot, LabContainer, start_hot

APP = unique("pod-hot")
RIGHTS = (
    "SYS_ADMIN", "SYS_PTRACE", "SYS_CHROOT", "DAC_READ_SEARCH", "SETUID", "SETGID", "SETPCAP", "NET_ADMIN", "NET_RAW",
    "KILL",
)  # fmt: skip
PROGRAMS = ("/usr", "/lib", "/lib64")
CONNECTIONS = Path(__file__).resolve().parents[1] / "lab" / "connection"

Play = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def hot(docker: Dockerd) -> Hot:
    """The container that is asked for."""
    return start_hot(docker, "pod-hot", labels={"app": APP})


def start_pod(docker: Dockerd, name: str, **flags: object) -> LabContainer:
    """A container with all that a probe needs, and Python."""
    programs = {path: f"{path}:ro" for path in PROGRAMS}
    return docker.run(name, cap_add=RIGHTS, security_opt=["seccomp=unconfined"], volumes=programs, **flags)


@pytest.fixture(scope="module")
def pod(docker: Dockerd) -> LabContainer:
    """The debug pod."""
    return start_pod(docker, "debug-pod", pid="host")


@pytest.fixture
def play(docker: Dockerd, tmp_path: Path) -> Play:
    """Runs a playbook with the pod as its only host; returns what the host answered."""

    def run(
        pod: LabContainer,
        playbook: str,
        answer: str,
        work: Callable[[], object] | None = None,
        **given: Any,
    ) -> Any:
        inventory = tmp_path / "hosts"
        inventory.write_text(
            f"node ansible_connection=docker_exec ansible_host={pod.id} ansible_python_interpreter=/usr/bin/python3 "
            "ansible_remote_tmp=/tmp/ansible ansible_become=false\n"
        )
        (tmp_path / "report").mkdir(exist_ok=True)
        variables = {"endpoints": {"docker": str(docker.socket)}, "report_dir": str(tmp_path / "report"), **given}
        command = [str(Path(sys.executable).parent / "ansible-playbook"), playbook, "-i", str(inventory)]
        environment = {
            **os.environ,
            "ANSIBLE_CONNECTION_PLUGINS": str(CONNECTIONS),
            "ANSIBLE_NOCOLOR": "1",
            "DOCKER_HOST": docker.host,
        }
        with subprocess.Popen(
            [*command, "-e", json.dumps(variables)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
            cwd=tmp_path,
        ) as process:
            assert process.stdout is not None
            output = ""
            for line in process.stdout:
                output += line
                if work is not None and "1 collecting" in line:
                    work()
                    work = None
        assert process.returncode == 0 and work is None, output
        return json.loads((tmp_path / "report" / answer).read_text())

    return run


def test_host_info_tells_what_kind_of_host_this_is(play: Play, pod: LabContainer, hot: Hot) -> None:
    found = play(pod, "fleet.probe.preflight", "preflight.json")["node"]
    told = {one["name"]: one["found"] for one in found["checks"]}
    assert found["ready"] is True and "debug pod" in told["root"] and told["pids"] == "the kernel's own"
    here = {one["name"]: one["found"] for one in run_module("host_info")["checks"]}
    assert told["cgroups"] == here["cgroups"], "hits are attributed as they are on the host"
    (engine,) = [one for one in found["runtimes"] if one["runtime"] == "docker"]
    assert engine["endpoint"].startswith("/proc/") and engine["error"] is None and engine["containers"] >= 2


def test_containers_have_their_names_though_the_pod_has_none_of_the_sockets(
    play: Play, pod: LabContainer, hot: Hot
) -> None:
    (one,) = play(pod, "fleet.probe.discover", "containers.json", selector=f"app={APP}")["node"]["containers"]
    assert (one["id"], one["name"], one["labels"]) == (hot.container.id, hot.container.name, {"app": APP})
    assert one["pid"] == hot.container.pid


def test_podman_is_asked_on_the_host(play: Play, pod: LabContainer, podman: Podman) -> None:
    container = podman.run("of-podman", labels={"app": "of-podman"})
    found = play(pod, "fleet.probe.discover", "containers.json", selector="app=of-podman")["node"]
    assert [one["id"] for one in found["containers"]] == [container.id], found


def test_from_inventory_to_report_and_the_count_is_exact(
    play: Play, pod: LabContainer, hot: Hot, tmp_path: Path
) -> None:
    before = hot.totals()
    document = play(
        pod,
        "fleet.probe.trace",
        "latest/fleet.json",
        work=lambda: hot.burst(3),
        probe="uprobe",
        probe_args={"target": "/bin/hot", "function": "hot_fn", "max_overhead": 0},
        selector=f"app={APP}",
        duration=8,
        start_delay=20,  # a busy machine is late otherwise
    )
    calls = hot.totals().calls - before.calls
    assert document["coverage"]["complete"], document["coverage"]["reasons"]
    assert [row["count"] for row in document["merged"]["rows"]] == [calls] and calls > 0
    assert (tmp_path / "report" / "latest" / "report.html").stat().st_size > 1000


def test_without_the_hosts_pids_it_says_what_the_pod_lacks(docker: Dockerd, play: Play) -> None:
    alone = start_pod(docker, "pod-alone")
    found = play(alone, "fleet.probe.preflight", "preflight.json")["node"]
    (gap,) = [one for one in found["gaps"] if one["what"] == "pids"]
    assert "hostPID: true" in gap["remedy"]


# a host whose own numbers are known: its container's first process writes them where they can be read
INNER = """
unshare --mount --pid --fork sh -c 'while :; do read -r line < /etc/hosts; done' &
until [ "$(cat /proc/$!/task/$!/children)" ]; do :; done
echo $(cat /proc/$!/task/$!/children) > "$NOTED"
exec "$@"
"""
APART = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c", INNER, "sh")


def test_a_host_in_a_pid_namespace_of_its_own_has_its_own_numbers_in_results(tmp_path: Path) -> None:
    noted = {"NOTED": str(tmp_path / "noted")}
    arguments = {"path": "/etc/hosts", "duration": "1s", "max_events": 10}
    result = run_module("opensnoop", arguments, prefix=APART, env=noted)
    assert result.get("msg") is None and result["coverage"]["matched"] == 1, result
    pid = int((tmp_path / "noted").read_text())
    assert [container["pid"] for container in result["containers"]] == [pid]
    assert {(event["pid"], event["tid"], event["container_pid"]) for event in result["events"]} == {(pid, pid, 1)}
    assert "warnings" not in result, result["warnings"]


def test_stacks_have_names_on_such_a_host(tmp_path: Path) -> None:
    noted = {"NOTED": str(tmp_path / "noted")}
    result = run_module("profile", {"duration": "2s", "kernel_stacks": False}, prefix=APART, env=noted)
    pid = int((tmp_path / "noted").read_text())
    assert {stack["pid"] for stack in result["stacks"]} == {pid}, result
    frames = {frame for stack in result["stacks"] for frame in stack["frames"]}
    assert any("+0x" in frame or frame.isidentifier() for frame in frames), result


def test_where_nothing_runs_it_names_what_a_pod_may_lack() -> None:
    alone = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
    result = run_module("opensnoop", {"duration": "1s"}, prefix=alone)
    assert any("hostPID: true" in warning for warning in result["warnings"]), result
