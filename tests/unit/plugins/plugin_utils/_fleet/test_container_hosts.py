# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.container_hosts import (
    Reach,
    connection,
    container_hosts,
    without_tag,
)
from fleet_results import HOSTILE, container

POD = {"name": "zk-0", "namespace": "shop", "uid": "u", "labels": {}}
ID = f"{1:064x}"


def hosts(*containers: dict[str, Any], **options: Any) -> dict[str, tuple[list[str], dict[str, Any]]]:
    """Name -> groups and variables of these containers on host web."""
    answers = {"web": {"containers": list(containers)}, "gone": {"unreachable": True, "msg": "No route"}}
    found = container_hosts(answers, {"web": Reach(address="10.0.0.1", port="2222")}, **options)
    return {host.name: (host.groups, host.variables) for host in found}


def test_a_container_is_a_host_in_the_groups_of_what_it_is() -> None:
    found = hosts(container(1, labels={"app": "zk", "flag": ""}, pod=POD, runtime="containerd"))
    groups, variables = found["web1.web"]
    assert groups == [
        "on_web",
        "runtime_containerd",
        "image_localhost/web",
        "label_app_zk",
        "label_flag",
        "pod_shop_zk-0",
        "namespace_shop",
    ]
    assert variables["fleet_probe_host"] == "web" and variables["fleet_probe_container"]["id"] == ID


def test_groups_are_those_that_were_asked_for() -> None:
    assert hosts(container(1), group_by=["runtime"])["web1.web"][0] == ["runtime_docker"]


def test_containers_of_one_name_stay_apart() -> None:
    found = hosts(container(1, name="web"), container(2, name="web", id=f"{2:x}" * 64), container(3))
    assert list(found) == ["web-000000000000.web", "web-222222222222.web", "web3.web"]


def test_a_name_is_nothing_but_a_name() -> None:
    assert list(hosts(container(1, name="-a b,c:!&/{{ 7 }}"))) == ["a_b_c_______7___.web"]
    assert list(hosts(container(1, name="..."))) == ["_.web"]


def test_long_labels_and_many_labels_make_no_groups() -> None:
    labels = {"long": "x" * 64, **{f"key{number}": "" for number in range(100)}}
    groups = hosts(container(1, labels=labels), group_by=["label"])["web1.web"][0]
    assert len(groups) == 64 and not any("long" in group for group in groups)


@pytest.mark.parametrize(
    ("image", "name"),
    [
        ("nginx", "nginx"),
        ("nginx:1.27", "nginx"),
        ("localhost:5000/web", "localhost:5000/web"),
        ("localhost:5000/team/web:1@sha256:00", "localhost:5000/team/web"),
    ],
)
def test_an_image_without_its_tag(image: str, name: str) -> None:
    assert without_tag(image) == name


@pytest.mark.parametrize(
    ("runtime", "reach", "sockets", "variables"),
    [
        # The options' variables in community.docker 4.7 (plugins/connection/docker.py).
        (
            "docker",
            Reach("ssh", "10.0.0.1", "root", "2222"),
            {"docker": "/run/x.sock"},
            {
                "ansible_connection": "community.docker.docker",
                "ansible_docker_extra_args": "-H=ssh://root@10.0.0.1:2222",
            },
        ),
        ("docker", Reach("local"), {}, {"ansible_connection": "community.docker.docker"}),
        (
            "docker",
            Reach("ansible.builtin.local"),
            {"docker": "/run/x.sock"},
            {"ansible_connection": "community.docker.docker", "ansible_docker_extra_args": "-H=unix:///run/x.sock"},
        ),
        # containers.podman 1.16 (plugins/connection/podman.py), which splits the arguments as a shell does.
        (
            "podman",
            Reach("smart", "web"),
            {},
            {
                "ansible_connection": "containers.podman.podman",
                "ansible_podman_extra_args": "--remote --url=ssh://root@web/run/podman/podman.sock",
            },
        ),
        ("podman", Reach("local"), {}, {"ansible_connection": "containers.podman.podman"}),
    ],
)
def test_the_variables_of_the_connection_plugins(
    runtime: str, reach: Reach, sockets: dict[str, str], variables: dict[str, str]
) -> None:
    expected = {**variables, "ansible_host": ID}
    assert connection(container(1, runtime=runtime), reach, sockets) == expected


def test_a_pod_is_reached_through_its_cluster() -> None:
    """The variables of kubernetes.core 5 (plugins/connection/kubectl.py)."""
    found = connection(container(1, name="zookeeper", runtime="containerd", pod=POD), Reach("ssh", "web"), {})
    assert found == {
        "ansible_connection": "kubernetes.core.kubectl",
        "ansible_kubectl_pod": "zk-0",
        "ansible_kubectl_namespace": "shop",
        "ansible_kubectl_container": "zookeeper",
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"runtime": "lxc"},
        {"parent": f"{9:064x}"},
        {"id": "--privileged"},
        {"id": "mnt-4026532177"},
        {"pod": {**POD, "name": "--kubeconfig=/tmp/x"}},
        {"pod": {**POD, "namespace": HOSTILE}},
        {"pod": POD, "name": "-it"},
    ],
)
def test_what_no_plugin_can_reach_and_what_is_no_name_has_no_variables(changes: dict[str, Any]) -> None:
    assert connection(container(1, **changes), Reach("ssh", "web"), {}) == {}


def test_a_host_behind_another_connection_is_not_reached_by_ssh() -> None:
    assert connection(container(1), Reach("community.docker.docker"), {}) == {}
