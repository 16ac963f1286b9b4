# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which runtimes to ask, where, and about which of the containers that the kernel shows.

An endpoint comes from the ``endpoints`` option, else from the environment variable that the runtime's own
tools read, else from the container's keeper or the well-known paths. Each question lists the containers
that its answer may speak of: a runtime in a container speaks of those inside it alone, a user's of that
user's.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._discover.scan import Found
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TargetOptions, check_endpoint
from ansible_collections.fleet.probe.plugins.module_utils._runtimes import docker as _runtime_docker
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim

_DOCKER = ("/var/run/docker.sock", "/run/docker.sock")
_CRI_DOCKERD = ("/run/cri-dockerd.sock", "/var/run/cri-dockerd.sock")
_CONTAINERD = (
    "/run/containerd/containerd.sock",
    "/run/k3s/containerd/containerd.sock",  # k3s and rke2
    "/var/snap/microk8s/common/run/containerd.sock",
    "/run/k0s/containerd.sock",
)
_CRI_O = ("/run/crio/crio.sock", "/var/run/crio/crio.sock")
# containerd's namespace of the CRI plugin, and the one of a Docker Engine, whose containers it names itself.
_CRI_NAMESPACE, _DOCKER_NAMESPACE = "k8s.io", "moby"


@dataclass(frozen=True)
class Question:
    """``ask()`` gives claims or raises RuntimeClientError; ``where`` names the endpoint for a warning.

    ``about`` are the containers that the answer may speak of. ``extra`` answers only add a pod's labels to
    what another runtime says. ``outer`` marks the one that ``docker_ahead`` may have put already.
    """

    runtime: str
    where: str
    ask: Callable[[], List[Claim]]
    about: Tuple[Found, ...]
    extra: bool = False
    outer: bool = False


def questions(
    found: List[Found], options: TargetOptions, environ: Mapping[str, str], warnings: List[str]
) -> List[Question]:
    """The questions worth asking for ``found``; unusable variables of the environment go to ``warnings``."""
    given = _given_endpoints(options, environ, warnings)
    asked: List[Question] = []
    outer = [one for one in found if one.parent is None]
    wanted = [one for one in outer if one.owner == 0]
    asked += _docker(_of(wanted, "docker"), given)
    asked += _containerd(_of(wanted, "containerd"), given)
    asked += _cri_o(_of(wanted, "cri-o"), given)
    asked += _podman(_of(outer, "podman"))
    asked += _rootless_docker([one for one in _of(outer, "docker") if one.owner != 0], given)
    asked += _inner([one for one in found if one.parent is not None])
    if options.runtimes is None:
        return asked
    return [question for question in asked if question.runtime in options.runtimes]


def _of(found: Sequence[Found], runtime: str) -> List[Found]:
    # A bare id in a cgroup of somebody's choosing can be any runtime's.
    return [one for one in found if one.runtime == runtime or (one.runtime is None and len(one.id) == 64)]


def _given_endpoints(options: TargetOptions, environ: Mapping[str, str], warnings: List[str]) -> Dict[str, str]:
    given: Dict[str, str] = {}
    docker, cri = environ.get("DOCKER_HOST"), environ.get("CONTAINER_RUNTIME_ENDPOINT")
    _take("docker", "DOCKER_HOST", docker, given, warnings)
    # crictl's variable does not say whose the socket is; its usual name does.
    name = os.path.basename(cri or "")
    _take("cri-o" if "crio" in name else "cri-dockerd" if "dockerd" in name else "containerd",
          "CONTAINER_RUNTIME_ENDPOINT", cri, given, warnings)  # fmt: skip
    given.update(options.endpoints)
    return given


def _take(runtime: str, name: str, value: Optional[str], given: Dict[str, str], warnings: List[str]) -> None:
    if not value:
        return
    try:
        given[runtime] = check_endpoint(f"The environment variable {name} on the host", runtime, value)
    except OptionError as error:
        # The host's environment is not the operator's input: worth a warning, not the run.
        warnings.append(f"{error} The well-known sockets were tried instead.")


def well_known_sockets() -> Dict[str, str]:
    """The well-known sockets that are there, by runtime: what is installed and runs, containers or not."""
    known = {"docker": _DOCKER, "containerd": _CONTAINERD, "cri-o": _CRI_O}
    return {runtime: path for runtime, paths in known.items() for path in _existing(paths)}


def _existing(paths: Sequence[str]) -> List[str]:
    """The first of a runtime's well-known sockets that is there, if any; the others are links to it."""
    return [path for path in paths if os.path.exists(path)][:1]


def docker_ahead(options: TargetOptions, environ: Mapping[str, str]) -> Optional[Tuple[str, Callable[[], List[Claim]]]]:
    """Where the host's own Docker Engine is, and how to ask it, for who does not want to wait for the scan's end."""
    if options.runtimes is not None and "docker" not in options.runtimes:
        return None
    # What is wrong with the environment, questions() will say.
    places = _docker_places(_given_endpoints(options, environ, []))
    return (places[0], lambda: _runtime_docker.list_containers(places[0])) if places else None


def _docker_places(given: Dict[str, str]) -> List[str]:
    return [given["docker"]] if "docker" in given else _existing(_DOCKER)


def _docker(about: List[Found], given: Dict[str, str]) -> List[Question]:
    if not about:
        return []
    asked = [
        Question("docker", where, lambda where=where: _runtime_docker.list_containers(where), tuple(about), outer=True)  # type: ignore[misc]
        for where in _docker_places(given)
    ]
    pods = tuple(one for one in about if "kubepods" in one.cgroup.path)
    if pods:
        for where in [given["cri-dockerd"]] if "cri-dockerd" in given else _existing(_CRI_DOCKERD):
            asked.append(_cri("docker", where, pods, extra=True))
    return asked


def _rootless_docker(about: List[Found], given: Dict[str, str]) -> List[Question]:
    asked: List[Question] = []
    for uid in sorted({one.owner for one in about}):
        where = f"/run/user/{uid}/docker.sock"
        endpoint = given.get("docker", where)
        if f"/run/user/{uid}/" in endpoint:
            where = endpoint
        if os.path.exists(where.replace("unix://", "")):
            theirs = tuple(one for one in about if one.owner == uid)
            asked.append(
                Question("docker", where, lambda w=where, u=uid: _runtime_docker.list_containers(w, u), theirs)  # type: ignore[misc]
            )
    return asked


def _containerd(about: List[Found], given: Dict[str, str]) -> List[Question]:
    """The CRI for Kubernetes' containers, containerd itself for those in its other namespaces."""
    by_place: Dict[Tuple[str, str], List[Found]] = {}
    keepers: Dict[str, int] = {}
    for one in about:
        namespace = (one.starter.namespace if one.starter else None) or _CRI_NAMESPACE
        if namespace == _DOCKER_NAMESPACE:
            continue
        places = _existing(_CONTAINERD)
        if "containerd" in given:
            places = [given["containerd"]]
        elif one.starter is not None and one.starter.address is not None:
            places = [one.starter.address]
            keepers[one.starter.address] = one.starter.pid
        for where in places:
            by_place.setdefault((where, namespace), []).append(one)
    return [
        _of_containerd(where, namespace, keepers.get(where, 0), tuple(theirs))
        for (where, namespace), theirs in sorted(by_place.items())
    ]


def _of_containerd(where: str, namespace: str, keeper: int, about: Tuple[Found, ...]) -> Question:
    def ask() -> List[Claim]:
        from ansible_collections.fleet.probe.plugins.module_utils._runtimes import inner_socket

        if keeper and not inner_socket.same_view(keeper):
            # A containerd that a snap or a chroot holds: its keepers' words are true in their root.
            return _ask_inner(keeper, where, namespace, 0)
        return _ask_containerd(where, namespace, 0)

    place = where if namespace == _CRI_NAMESPACE else f"{where}, namespace {namespace},"
    return Question("containerd", place, ask, about)


def _cri_o(about: List[Found], given: Dict[str, str]) -> List[Question]:
    if not about:
        return []
    return [
        _cri("cri-o", where, tuple(about)) for where in ([given["cri-o"]] if "cri-o" in given else _existing(_CRI_O))
    ]


def _cri(runtime: str, where: str, about: Tuple[Found, ...], extra: bool = False) -> Question:
    return Question(runtime, where, lambda: _ask_containerd(where, _CRI_NAMESPACE, 0), about, extra)


def _podman(about: List[Found]) -> List[Question]:
    by_place: Dict[Tuple[int, Tuple[str, ...]], List[Found]] = {}
    for one in about:
        # Its keeper knows the storage; without one (a conmon that died) the user's default is asked.
        if one.runtime == "podman":
            by_place.setdefault((one.owner, one.starter.storage if one.starter else ()), []).append(one)
    return [
        Question(
            "podman",
            "the podman command" + (f" as user {uid}" if uid else ""),
            lambda uid=uid, storage=storage: _ask_podman(uid, storage),  # type: ignore[misc]
            tuple(theirs),
        )
        for (uid, storage), theirs in sorted(by_place.items())
    ]


def _inner(about: List[Found]) -> List[Question]:
    """Runtimes that run in containers, container_socket through the root directory of the keepers they started."""
    by_place: Dict[Tuple[int, str, str], List[Found]] = {}
    keepers: Dict[Tuple[int, str, str], int] = {}
    for one in about:
        if one.starter is None or one.starter.address is None:
            continue
        docker = one.starter.namespace == _DOCKER_NAMESPACE
        place = (
            id(one.parent),
            _DOCKER[0] if docker else one.starter.address,
            "" if docker else one.starter.namespace or _CRI_NAMESPACE,
        )
        by_place.setdefault(place, []).append(one)
        keepers[place] = one.starter.pid
    return [
        Question(
            "containerd" if namespace else "docker",
            f"{path} in container {theirs[0].parent.id[:12] if theirs[0].parent else 'of its keeper'}",
            lambda pid=keepers[parent, path, namespace], path=path, namespace=namespace: _ask_inner(  # type: ignore[misc]
                pid, path, namespace
            ),
            tuple(theirs),
        )
        for (parent, path, namespace), theirs in sorted(by_place.items())
    ]


# The clients below are imported when they are asked: a host with Docker alone need not compile them, which a
# module does anew in each run.
def _ask_inner(keeper: int, path: str, namespace: str, owner: Optional[int] = None) -> List[Claim]:
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes import inner_socket

    # An image may lack the link /var/run, so both of Docker's paths count.
    with inner_socket.container_socket(keeper, (path,) if namespace else _DOCKER) as endpoint:
        if not namespace:
            return _runtime_docker.list_containers(endpoint, owner)
        return _ask_containerd(endpoint, namespace, owner)


def _ask_containerd(endpoint: str, namespace: str, owner: Optional[int]) -> List[Claim]:
    if namespace == _CRI_NAMESPACE:
        from ansible_collections.fleet.probe.plugins.module_utils._runtimes import cri as _runtime_cri

        return _runtime_cri.list_containers(endpoint, owner)
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes import containerd

    return containerd.list_containers(endpoint, namespace, owner)


def _ask_podman(uid: int, storage: Tuple[str, ...]) -> List[Claim]:
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes import podman

    return podman.list_containers(uid, storage)
