# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers as hosts of an inventory: their names, groups, and the variables with which Ansible connects to them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# What containers can be grouped by.
GROUPINGS = ("host", "runtime", "image", "label", "pod", "namespace")
CONTAINER_VARIABLE = "fleet_probe_container"  # the only variable that has text from containers
# Only values that are short enough for a label in Kubernetes make groups; annotations and whole files are labels too.
_LONGEST_LABEL = 63
_MOST_LABELS = 64  # of one container
_ID = re.compile(r"[0-9a-f]{12,64}\Z")
# The names of pods and namespaces (RFC 1123), which become words of a command line.
_DNS = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\Z")
_SSH = ("ssh", "smart", "paramiko", "paramiko_ssh")


@dataclass(frozen=True)
class Reach:
    """How the controller reaches a host: its connection plugin, and where ssh connects to."""

    connection: str = "ssh"
    address: str = ""
    user: str = ""
    port: str = ""

    def url(self, user: str = "") -> str:
        """``ssh://root@web1:2222``; ``user`` is taken where none is set."""
        named = self.user or user
        return f"ssh://{named + '@' if named else ''}{self.address}{':' + self.port if self.port else ''}"


@dataclass(frozen=True)
class ContainerHost:
    """One container as a host."""

    name: str
    groups: list[str]
    variables: dict[str, Any]


def container_hosts(
    answers: Mapping[str, Mapping[str, Any]],
    reach: Mapping[str, Reach],
    group_by: Sequence[str] = GROUPINGS,
    sockets: Mapping[str, str] | None = None,
) -> Iterator[ContainerHost]:
    """Every container in ``{host: checked answer of containers_info}``, as a host.

    Its name is ``CONTAINER.HOST``; of several with one name on one host, each has its short id as well. ``sockets`` are
    the sockets of runtimes on hosts that are reached without ssh.
    """
    for host, answer in answers.items():
        containers = answer.get("containers") or []
        names = [_plain(one["name"]) for one in containers]
        for one, name in zip(containers, names, strict=True):
            unique = name if names.count(name) == 1 else f"{name}-{_plain(one['id'])[:12]}"
            yield ContainerHost(
                name=f"{unique}.{host}",
                groups=list(dict.fromkeys(_groups(host, one, group_by))),
                variables={
                    "fleet_probe_host": host,
                    CONTAINER_VARIABLE: dict(one),
                    **connection(one, reach.get(host, Reach(address=host)), sockets or {}),
                },
            )


def _groups(host: str, container: Mapping[str, Any], group_by: Iterable[str]) -> Iterator[str]:
    """The names of a container's groups, which are yet to be made valid."""
    pod = container.get("pod") or {}
    for kind in group_by:
        if kind == "host":
            yield f"on_{host}"
        elif kind == "runtime":
            yield f"runtime_{container['runtime']}"
        elif kind == "image" and container.get("image"):
            yield f"image_{without_tag(container['image'])}"
        elif kind == "label":
            labels = [(key, value) for key, value in container["labels"].items() if len(value) <= _LONGEST_LABEL]
            yield from (f"label_{key}_{value}" if value else f"label_{key}" for key, value in labels[:_MOST_LABELS])
        elif kind == "pod" and pod.get("name"):
            yield "_".join(filter(None, ("pod", pod.get("namespace"), pod["name"])))
        elif kind == "namespace" and pod.get("namespace"):
            yield f"namespace_{pod['namespace']}"


def without_tag(image: str) -> str:
    """An image's name without digest and tag: ``localhost:5000/web:1@sha256:…`` is ``localhost:5000/web``."""
    name = image.partition("@")[0]
    head, slash, last = name.rpartition("/")
    return head + slash + last.partition(":")[0]


def connection(container: Mapping[str, Any], reach: Reach, sockets: Mapping[str, str]) -> dict[str, str]:
    """The variables with which Ansible runs tasks in a container; none where no connection plugin can.

    A container in a pod is reached through the cluster (kubernetes.core.kubectl), any other one through the command of
    its runtime on the controller, which reaches the host by ssh (community.docker.docker, containers.podman.podman).
    What a host says becomes a word of a command only if it has the form of an id or of a name in Kubernetes.
    """
    pod = container.get("pod") or {}
    runtime, id_ = container["runtime"], container["id"]
    if container.get("parent") is not None:
        return {}  # Its runtime runs inside another container.
    if pod.get("name"):
        own = {"pod": pod["name"], "namespace": pod.get("namespace") or "default", "container": container["name"]}
        if not all(_DNS.match(value) for value in own.values()):
            return {}
        named = {f"ansible_kubectl_{key}": value for key, value in own.items()}
        return {"ansible_connection": "kubernetes.core.kubectl", **named}
    if runtime not in ("docker", "podman") or not _ID.match(id_):
        return {}
    remote = reach.connection.rpartition(".")[2] in _SSH
    if not remote and reach.connection.rpartition(".")[2] != "local":
        return {}
    if runtime == "docker":
        url = reach.url() if remote else _url(sockets.get("docker", ""))
        extra = {"ansible_docker_extra_args": f"-H={url}"} if url else {}
        return {"ansible_connection": "community.docker.docker", "ansible_host": id_, **extra}
    url = f"{reach.url('root')}/run/podman/podman.sock" if remote else _url(sockets.get("podman", ""))
    extra = {"ansible_podman_extra_args": f"--remote --url={shlex.quote(url)}"} if url else {}
    return {"ansible_connection": "containers.podman.podman", "ansible_host": id_, **extra}


def _url(socket: str) -> str:
    """The path of a socket as the command lines of the runtimes want it."""
    return f"unix://{socket}" if socket.startswith("/") else socket


def _plain(text: str) -> str:
    """A name that means nothing but itself among the hosts of an inventory."""
    return re.sub(r"[^A-Za-z0-9_.-]", "_", text).lstrip("-.") or "_"
