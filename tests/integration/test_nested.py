# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers in a container, kind-style: found at every level, named by the inner runtime, and no further."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.inner_socket import container_socket
from lab.containerd import EngineNode, Node
from lab.docker import Dockerd
from lab.host import V2_ROOT, unique, wait_for
from lab.images import IMAGE
from lab.modules import run_module
from lab.namespaces import NamespaceContainer, make_root
from lab.workload import processes_in

VICTIM = unique("victim")


@pytest.fixture(scope="module")
def node(docker: Dockerd) -> Iterator[Node]:
    one = Node(docker, "nested-node")
    yield one
    one.close()


def listed(docker: Dockerd, **options: Any) -> dict[str, dict[str, Any]]:
    result = run_module("containers_info", {"endpoints": {"docker": docker.host}, **options})
    assert result.get("failed") is None, result
    return {one["name"]: one for one in result["containers"]}


def test_plain_containers_in_a_node(docker: Dockerd, node: Node) -> None:
    inner = node.run("nested-inner", labels={"app": "in"})
    found = listed(docker)
    one, outer = found["nested-inner"], found["nested-node"]
    assert one["parent"] == outer["id"] == node.container.id
    assert outer["parent"] is None
    assert (one["runtime"], one["labels"]["app"], one["image"]) == ("containerd", "in", "localhost/fleet-lab:1")
    assert one["nspid"] == [one["pid"], inner.pid, 1]
    # The host's PID is the one whose PID in the node ctr told.
    assert processes_in(node.container).get(one["pid"]) is None
    # Its cgroup does not lie below the node's.
    assert not one["cgroup"]["path"].startswith(outer["cgroup"]["path"])


def test_pods_in_a_node(docker: Dockerd, node: Node) -> None:
    sandbox = node.cri.run_pod("web-0", "prod", "u-9", {"app": "web"})
    container = node.cri.run_container(
        sandbox, ("web-0", "prod", "u-9", {"app": "web"}), "web", "localhost/fleet-lab:1", ["/bin/pause"], {}
    )
    found = listed(docker, pod_names=["web-0"], sandboxes=True)
    assert found["web"]["id"] == container and found["web-0"]["id"] == sandbox
    assert found["web"]["pod"]["labels"] == {"app": "web"}
    # Not in its sandbox, whose PID namespace it shares, but in the node.
    assert found["web"]["parent"] == found["web-0"]["parent"] == node.container.id


def test_pids_at_every_level(docker: Dockerd, node: Node) -> None:
    inner = node.run("nested-pids")
    one = listed(docker)["nested-pids"]
    options = {"endpoints": {"docker": docker.host}}
    up = run_module("pids_info", {**options, "pids": [one["pid"]]})["processes"][0]
    assert up["levels"] == [
        {"pid": one["pid"], "container": None},
        {"pid": inner.pid, "container": node.container.id},
        {"pid": 1, "container": "nested-pids"},
    ]
    # From the node's own view, and from the inner container's.
    outer = run_module("pids_info", {**options, "names": ["nested-node"], "container_pids": [inner.pid]})
    assert [(p["pid"], p["container"]) for p in outer["processes"]] == [(one["pid"], "nested-pids")]
    own = run_module("pids_info", {**options, "names": ["nested-pids"], "container_pids": [1]})
    assert [p["pid"] for p in own["processes"]] == [one["pid"]]


def test_a_docker_engine_in_a_container(docker: Dockerd) -> None:
    engine = EngineNode(docker, "nested-engine")
    try:
        command = ("run", "--detach", "--network=none", "--name=engine-inner", "--label=app=in")
        inner = engine.cli(*command, IMAGE, "/bin/pause").strip()
        pid = int(engine.cli("inspect", "--format={{.State.Pid}}", inner))
        found = listed(docker)
    finally:
        engine.close()
    one = found["engine-inner"]
    assert (one["id"], one["runtime"], one["image"], one["labels"]) == (inner, "docker", IMAGE, {"app": "in"})
    assert one["parent"] == engine.container.id and found["nested-engine"]["parent"] is None
    assert one["nspid"] == [one["pid"], pid, 1]


def test_a_socket_in_a_container_cannot_lead_out_of_it(tmp_path: Path) -> None:
    outside, inside = tmp_path / "host.sock", tmp_path / "root" / "in.sock"
    root = make_root(tmp_path / "root")
    with socket.socket(socket.AF_UNIX) as host, socket.socket(socket.AF_UNIX) as own:
        host.bind(str(outside))
        own.bind(str(inside))
        for name, target in (("absolute", str(outside)), ("climbing", "../../host.sock"), ("own", "/in.sock")):
            (root / name).symlink_to(target)
        container = NamespaceContainer(root)
        try:
            for name in ("absolute", "climbing", "bin"):
                with pytest.raises(RuntimeClientError), container_socket(container.pid, (f"/{name}",)):
                    pytest.fail(f"{name} was taken for a socket of the container")
            with container_socket(container.pid, ("/none", "/own")) as path:
                assert os.stat(path).st_ino == inside.stat().st_ino
        finally:
            container.stop()


def test_an_inner_cgroup_cannot_borrow_a_name(docker: Dockerd) -> None:
    """Root in a container that may make cgroups calls one of its own like another container's."""
    victim = docker.run("nested-victim", labels={"app": VICTIM})
    attacker = docker.run(
        "nested-attacker",
        "/bin/unshare",
        "-p",
        "-f",
        "/bin/unshare",
        "-m",
        "/bin/sleep",
        "1000",
        cap_add=["SYS_ADMIN"],
        security_opt=["seccomp=unconfined"],
    )
    own = Path(V2_ROOT, "docker", attacker.id)
    forged = own / "docker" / victim.id
    try:
        inner = wait_for(lambda: (own / "cgroup.procs").read_text().split()[1:], "the attacker unshares")
        forged.mkdir(parents=True)
        (forged / "cgroup.procs").write_text(inner[0])
        found = listed(docker, selector=f"app={VICTIM}")
        assert set(found) == {"nested-victim"}
        assert (found["nested-victim"]["id"], found["nested-victim"]["pid"]) == (victim.id, victim.pid)
        (borrowed,) = [one for one in listed(docker).values() if one["pid"] == int(inner[0])]
        assert borrowed["parent"] == attacker.id
        assert borrowed["id"] != victim.id and borrowed["image"] is None
    finally:
        docker.rm(attacker, victim)
        wait_for(lambda: not own.exists() or remove_empty(own), "the attacker's cgroups are gone")


def remove_empty(cgroup: Path) -> bool:
    for directory, _subdirectories, _files in os.walk(cgroup, topdown=False):
        with contextlib.suppress(OSError):
            os.rmdir(directory)
    return not cgroup.exists()
