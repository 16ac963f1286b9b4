# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Podman's containers, root's and a user's, as podman itself knows them."""

from __future__ import annotations

from typing import Any

from lab.host import unique
from lab.modules import run_module
from lab.podman import Podman

APP = unique("db")


def listed(**options: Any) -> dict[str, dict[str, Any]]:
    result = run_module("containers_info", {"runtimes": ["podman"], **options})
    assert result.get("failed") is None, result
    return {one["id"]: one for one in result["containers"]}


def test_root(podman: Podman) -> None:
    container = podman.run("rootful", labels={"app": APP})
    one = listed()[container.id]
    engine = podman.inspect(container.id)
    assert (one["name"], one["runtime"], one["pid"]) == ("rootful", "podman", engine["State"]["Pid"])
    assert (one["image"], one["labels"], one["pod"]) == (engine["ImageName"], {"app": APP}, None)
    assert one["cgroup"]["version"] == 2
    assert one["parent"] is None
    assert set(listed(selector=f"app={APP}")) == {container.id}


def test_pods_and_their_infra_container(podman: Podman) -> None:
    pod = podman.pod("pair")
    container = podman.run("in-pod", pod="pair")
    mine = listed(pod_names=["pair"])
    assert set(mine) == {container.id}
    assert mine[container.id]["pod"] == {"name": "pair", "namespace": "", "uid": pod, "labels": {}}
    with_infra = listed(pod_names=["pair"], sandboxes=True)
    (infra,) = set(with_infra) - {container.id}
    assert podman.inspect(infra)["IsInfra"] is True


def test_a_users(rootless_podman: Podman) -> None:
    container = rootless_podman.run("rootless", labels={"app": "mine"})
    one = listed()[container.id]
    assert (one["name"], one["labels"], one["image"]) == ("rootless", {"app": "mine"}, "localhost/fleet-lab:1")
    assert one["pid"] == container.pid
    assert one["nspid"] == [container.pid, 1]
