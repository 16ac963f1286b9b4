# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""containerd: pods through the CRI, containers that ctr started, and what is left when it is down."""

from __future__ import annotations

from typing import Any

import pytest
from lab.containerd import Containerd
from lab.host import unique
from lab.modules import run_module

APP, SIDE, ZONE, NAMESPACE = unique("zk"), unique("side"), unique("zone"), unique("prod")
POD = {"name": "zk-0", "namespace": NAMESPACE, "uid": "u-1", "labels": {"app": APP, "zone": ZONE}}


@pytest.fixture(scope="module")
def pod(containerd: Containerd) -> tuple[str, dict[str, str]]:
    return containerd.pod("zk-0", NAMESPACE, "u-1", POD["labels"], {"zk": {"role": "main"}, "side": {"app": SIDE}})  # type: ignore[arg-type]


def listed(**options: Any) -> dict[str, dict[str, Any]]:
    result = run_module("containers_info", {"runtimes": ["containerd"], **options})
    assert result.get("failed") is None, result
    return {one["id"]: one for one in result["containers"]}


def test_a_pods_containers(containerd: Containerd, pod: tuple[str, dict[str, str]]) -> None:
    sandbox, ids = pod
    mine = listed(pod_names=["zk-*"], pod_namespaces=[NAMESPACE])
    assert set(mine) == set(ids.values())
    zk = mine[ids["zk"]]
    assert (zk["name"], zk["runtime"], zk["image"]) == ("zk", "containerd", "localhost/fleet-lab:1")
    assert (zk["labels"], zk["pod"]) == ({"role": "main"}, POD)
    assert str(zk["pid"]) in containerd.ctr("k8s.io", "task", "list").split()
    # A pod's containers share the sandbox's PID namespace unless told otherwise: not PID 1, yet the container's init.
    assert zk["nspid"][0] == zk["pid"] and len(zk["nspid"]) == 2 and zk["nspid"][1] != 1
    assert zk["parent"] is None
    assert sandbox in listed(sandboxes=True)
    assert listed(sandboxes=True)[sandbox]["pod"] == POD


def test_pod_labels_select_and_the_containers_own_win(pod: tuple[str, dict[str, str]]) -> None:
    _sandbox, ids = pod
    assert set(listed(selector=f"app={APP}")) == {ids["zk"]}
    assert set(listed(selector=f"app={SIDE}")) == {ids["side"]}
    assert set(listed(selector=f"zone={ZONE}")) == set(ids.values())


def test_a_pod_whose_containers_have_pid_namespaces(containerd: Containerd) -> None:
    _sandbox, ids = containerd.pod("own-0", "dev", "u-2", {}, {"app": {}}, own_pid_namespace=True)
    assert listed(pod_names=["own-0"])[ids["app"]]["nspid"][1:] == [1]


def test_pids_in_a_shared_namespace(containerd: Containerd, pod: tuple[str, dict[str, str]]) -> None:
    sandbox, ids = pod
    zk, side = (listed(ids=[ids[name]])[ids[name]] for name in ("zk", "side"))
    # Seen from one container of the pod, the other's process has a PID there too.
    result = run_module("pids_info", {"ids": [ids["zk"]], "container_pids": [1, zk["nspid"][1], side["nspid"][1]]})
    assert [one["container"] for one in result["processes"]] == [sandbox, ids["zk"], ids["side"]]
    assert result["processes"][2]["pid"] == side["pid"]


def test_ctr_in_any_namespace(containerd: Containerd) -> None:
    plain = containerd.run("plain-web", labels={"app": "plain"})
    one = listed(names=["plain-web"])["plain-web"]
    assert (one["pid"], one["image"], one["labels"]["app"]) == (plain.pid, "localhost/fleet-lab:1", "plain")
    assert one["cgroup"]["path"] == f"/{containerd.namespace}/plain-web" and one["cgroup"]["version"] == 2


def test_a_containerd_in_another_root(containerd: Containerd, pod: tuple[str, dict[str, str]]) -> None:
    # As from a snap: its socket is at that path for its shims, not for the module.
    script = f'mount --make-rprivate /; mount -t tmpfs none {containerd.directory}/state; exec "$@"'
    hidden = ("unshare", "-m", "sh", "-ec", script, "sh")
    _sandbox, ids = pod
    result = run_module("containers_info", {"runtimes": ["containerd"], "ids": [ids["zk"]]}, prefix=hidden)
    assert [(one["name"], one["pod"]) for one in result["containers"]] == [("zk", POD)]


def test_without_the_daemon_names_come_from_disk() -> None:
    with Containerd() as containerd:
        sandbox, ids = containerd.pod("down-0", "prod", "u-3", {"app": "down"}, {"app": {}})
        plain = containerd.run("down-plain")
        containerd.stop()
        result = run_module("containers_info", {"runtimes": ["containerd"], "sandboxes": True})
        mine = {one["id"]: one for one in result["containers"]}
        assert mine[ids["app"]]["name"] == "app"
        assert mine[ids["app"]]["pod"] == {"name": "down-0", "namespace": "prod", "uid": "u-3", "labels": {}}
        assert mine[sandbox]["name"] == "down-0"
        assert mine["down-plain"]["pid"] == plain.pid
        assert any(containerd.socket in warning for warning in result["warnings"])
        without = run_module("containers_info", {"runtimes": ["containerd"]})["containers"]
        assert sandbox not in [one["id"] for one in without]
        # Its containers outlive it; started again, it can take them down.
        containerd.start()
