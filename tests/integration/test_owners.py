# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every process of a container counts for it, wherever its cgroup and its mounts are, or coverage names it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import V2_ROOT, unique, wait_for
from lab.machines import Machines
from lab.modules import run_module
from lab.podman import Podman
from lab.probes import probe_while
from lab.workload import Hot, LabContainer, start_hot

# What a module's process sees as its host's cgroups; the command ends in exec of the module.
V2_ONLY = (
    "unshare", "-m", "sh", "-ec",
    "mount --make-rprivate /; umount -l /sys/fs/cgroup; mount -t cgroup2 none /sys/fs/cgroup; exec \"$@\"", "sh",
)  # fmt: skip


@contextlib.contextmanager
def cgroups(*paths: str) -> Iterator[list[Path]]:
    """New cgroups, removed afterwards with those below them; their processes are killed."""
    made = [Path(V2_ROOT + path) for path in paths]
    try:
        for path in made:
            path.mkdir(parents=True)
        yield made
    finally:
        tops = {Path(V2_ROOT, path.relative_to(V2_ROOT).parts[0]) for path in made}
        for directory in (one for top in tops for one in reversed([top, *sorted(top.rglob("*/"))])):
            wait_for(lambda directory=directory: remove(directory), f"{directory} has no processes")


def remove(cgroup: Path) -> bool:
    for pid in (cgroup / "cgroup.procs").read_text().split():
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(pid), signal.SIGKILL)
    with contextlib.suppress(OSError):
        cgroup.rmdir()
    return not cgroup.exists()


@contextlib.contextmanager
def stranger() -> Iterator[int]:
    """A process of the host's."""
    with subprocess.Popen(["sleep", "1000"]) as process:
        try:
            yield process.pid
        finally:
            process.kill()


def move(pid: int, cgroup: Path) -> None:
    (cgroup / "cgroup.procs").write_text(str(pid))


def counted(arguments: dict[str, Any], hot: Hot, bursts: int = 2, **how: Any) -> dict[str, Any]:
    return probe_while(
        "uprobe", {"target": "/bin/hot", "function": "hot_fn", **arguments}, lambda: hot.burst(bursts), **how
    )


def counts(result: dict[str, Any]) -> dict[str, int]:
    return {row["container"]: row["count"] for row in result["rows"]}


def test_workers_beside_the_cgroup_of_init(machines: Machines) -> None:
    """As systemd in a container lays its services, in a container that no cgroup names."""
    name = unique("box")
    with cgroups(f"/{name}/init", f"/{name}/work") as (init, work):
        hot = machines.boxed(name, init)
        move(hot.pid, work)
        result = counted({"names": [name]}, hot)
    (one,) = result["containers"]
    assert one["cgroup"]["path"] == f"/{name}"
    assert counts(result) == {one["id"]: 200}
    assert result["coverage"]["complete"] and result["coverage"]["unwatched"] == []


def test_an_init_in_a_sub_cgroup_was_not_moved(docker: Dockerd) -> None:
    """crun and systemd make one on hosts with cgroup v2 alone."""
    hot = start_hot(docker, unique("sub"), 100)
    own = Path(V2_ROOT, "docker", hot.container.id)
    (own / "container").mkdir()
    try:
        move(hot.container.pid, own / "container")
        arguments = {"ids": [hot.container.id], "endpoints": {"docker": docker.host}}
        result = counted(arguments, hot, prefix=V2_ONLY)
    finally:
        docker.rm(hot.container)
    assert counts(result) == {hot.container.id: 200}
    assert (result["coverage"]["attached"], result["coverage"]["complete"]) == (1, True)


def test_a_process_in_a_cgroup_of_its_own_elsewhere_counts_as_well(docker: Dockerd) -> None:
    hot = start_hot(docker, unique("elsewhere"), 100, shell=True)
    with cgroups(f"/{hot.container.name}") as (elsewhere,):
        move(hot.pid, elsewhere)
        result = counted({"ids": [hot.container.id], "endpoints": {"docker": docker.host}}, hot)
        docker.rm(hot.container)
    assert counts(result) == {hot.container.id: 200}
    assert result["coverage"]["complete"]


def test_a_process_that_moves_among_others_while_the_window_is_open_is_named(docker: Dockerd) -> None:
    hot = start_hot(docker, unique("among"), 100, shell=True)
    with stranger() as other, cgroups(f"/{hot.container.name}") as (elsewhere,):
        move(other, elsewhere)
        pid, inside = hot.pid, hot.container_pid

        def work() -> None:
            hot.burst()
            move(pid, elsewhere)
            hot.burst()

        arguments = {
            "ids": [hot.container.id],
            "endpoints": {"docker": docker.host},
            "target": "/bin/hot",
            "function": "hot_fn",
        }
        result = probe_while("uprobe", arguments, work)
        docker.rm(hot.container)
    assert counts(result) == {hot.container.id: 100}
    (named,) = result["coverage"]["unwatched"]
    assert named["container"] == hot.container.id
    assert named["what"] == f"process {pid} ({inside} in the container), cgroup /{hot.container.name}"
    assert "count for no container" in named["reason"]
    assert result["window"]["started_at"] <= named["since"] <= named["until"] <= result["window"]["ended_at"]
    assert not result["coverage"]["complete"]


def test_split_cgroups_in_the_hosts_pid_namespace(podman: Podman) -> None:
    """As Quadlet starts containers; podman makes their cgroups in the one that it runs in."""
    name = unique("split")
    with cgroups(f"/{name}.service") as (service,):
        before = Path("/proc/self/cgroup").read_text().split("0::")[1].strip()
        move(os.getpid(), service)
        try:
            hot = start_hot(podman, name, 100, cgroups="split", pid="host")
        finally:
            move(os.getpid(), Path(V2_ROOT + before))
        result = counted({"names": [name]}, hot)
        podman.rm(hot.container.name)
    (one,) = result["containers"]
    assert (one["id"], one["runtime"]) == (hot.container.id, "podman")
    assert counts(result) == {hot.container.id: 200}
    assert result["coverage"]["complete"]


@pytest.fixture
def node_shell(docker: Dockerd) -> Iterator[LabContainer]:
    """A container whose processes went into the host's mount namespace, as `kubectl node-shell` does."""
    with stranger() as host:
        one = docker.run(
            unique("node-shell"),
            "/bin/busybox", "nsenter", "-t", str(host), "-m", "/bin/sh", "-c",
            "while sleep 0.2; do /usr/bin/nproc >/dev/null; done",
            pid="host",
            cap_add=["SYS_ADMIN", "SYS_PTRACE"],
            security_opt="seccomp=unconfined",
        )  # fmt: skip
        wait_for(lambda: os.readlink(f"/proc/{one.pid}/ns/mnt") == os.readlink("/proc/self/ns/mnt"), "it has entered")
        yield one
        docker.rm(one)


def test_processes_in_the_hosts_mount_namespace(docker: Dockerd, node_shell: LabContainer) -> None:
    endpoints = {"endpoints": {"docker": docker.host}}
    (listed,) = run_module("containers_info", {"names": [node_shell.name], **endpoints})["containers"]
    assert (listed["id"], listed["pid"]) == (node_shell.id, node_shell.pid)
    options = {"names": [node_shell.name], "include_host": True, "duration": "2", "collect": "events"}
    result = run_module("execsnoop", {**options, **endpoints})
    seen = {event["container"] for event in result["events"] if event["path"] == "/usr/bin/nproc"}
    assert seen == {node_shell.id}
