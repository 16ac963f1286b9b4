# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which runtimes to call, at which endpoint, and for which of the containers that the kernel shows.

An endpoint comes from the ``endpoints`` option, else from the environment variable that the runtime's own
tools read, else from the container's shim or the well-known paths. Each call lists the containers that its
answer may name: a runtime in a container names only those inside that container, a user's runtime only
those of that user.
"""

from __future__ import annotations

import contextlib
import os
from functools import partial
from typing import Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import on_host
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection, check_endpoint
from ansible_collections.fleet.probe.plugins.module_utils._runtimes import docker
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    Claim,
    Endpoint,
    InnerSocket,
    RuntimeClientError,
    user_has,
)

_DOCKER = ("/var/run/docker.sock", "/run/docker.sock")
_CRI_DOCKERD = ("/run/cri-dockerd.sock", "/var/run/cri-dockerd.sock")
_CONTAINERD = (
    "/run/containerd/containerd.sock",
    "/run/k3s/containerd/containerd.sock",  # k3s and rke2
    "/var/snap/microk8s/common/run/containerd.sock",
    "/run/k0s/containerd.sock",
)
_CRI_O = ("/run/crio/crio.sock", "/var/run/crio/crio.sock")
# containerd's namespaces of its CRI plugin and of a Docker Engine. The engine names its own containers.
_CRI_NAMESPACE, _DOCKER_NAMESPACE = "k8s.io", "moby"


class RuntimeCall(NamedTuple):
    """A call of one runtime: ``send()`` returns claims or raises RuntimeClientError.

    ``endpoint`` is its name in warnings, ``containers`` are those that the answer may name. The answer of a
    ``pods_only`` call only adds pods to what another runtime says. ``early`` marks the call that
    ``early_docker_call`` may have sent already.
    """

    runtime: str
    endpoint: str
    send: Callable[[], List[Claim]]
    containers: Tuple[KernelContainer, ...]
    pods_only: bool = False
    early: bool = False


def runtime_calls(
    found: List[KernelContainer], options: Selection, environ: Mapping[str, str], warnings: List[str]
) -> List[RuntimeCall]:
    """The calls that can name ``found``; appends a warning for each unusable variable of the environment."""
    given = _given_endpoints(options, environ, warnings)
    calls: List[RuntimeCall] = []
    outer = [one for one in found if one.parent is None]
    roots = [one for one in outer if one.owner == 0]
    calls += _docker(_of(roots, "docker"), given)
    calls += _containerd(_of(roots, "containerd"), given)
    calls += _cri_o(_of(roots, "cri-o"), given)
    calls += _podman(_of(outer, "podman"))
    calls += _incus(_of(roots, "lxc"))
    calls += _rootless_docker([one for one in _of(outer, "docker") if one.owner != 0], given)
    calls += _inner([one for one in found if one.parent is not None])
    if options.runtimes is None:
        return calls
    return [call for call in calls if call.runtime in options.runtimes]


def _of(found: Sequence[KernelContainer], runtime: str) -> List[KernelContainer]:
    # A bare id in a cgroup with a custom path can belong to any runtime.
    return [one for one in found if one.runtime == runtime or (one.runtime is None and len(one.id) == 64)]


def _given_endpoints(options: Selection, environ: Mapping[str, str], warnings: List[str]) -> Dict[str, str]:
    given: Dict[str, str] = {}
    docker_host, cri = environ.get("DOCKER_HOST"), environ.get("CONTAINER_RUNTIME_ENDPOINT")
    _take("docker", "DOCKER_HOST", docker_host, given, warnings)
    # crictl's variable does not say which runtime owns the socket, but the usual file names do.
    name = os.path.basename(cri or "")
    _take("cri-o" if "crio" in name else "cri-dockerd" if "dockerd" in name else "containerd",
          "CONTAINER_RUNTIME_ENDPOINT", cri, given, warnings)  # fmt: skip
    given.update(options.endpoints)
    return {runtime: _reached(endpoint) for runtime, endpoint in given.items()}


def _take(runtime: str, name: str, value: Optional[str], given: Dict[str, str], warnings: List[str]) -> None:
    if not value:
        return
    try:
        given[runtime] = check_endpoint(f"The environment variable {name} on the host", runtime, value)
    except OptionError as error:
        # The host's environment is not the operator's input, so the run goes on with a warning.
        warnings.append(f"{error} The well-known sockets were tried instead.")


def well_known_sockets() -> Dict[str, str]:
    """The well-known sockets that exist, by runtime: which runtimes are running, with or without containers."""
    known = {"docker": _DOCKER, "containerd": _CONTAINERD, "cri-o": _CRI_O}
    return {runtime: path for runtime, paths in known.items() for path in _existing(paths)}


def _existing(paths: Sequence[str]) -> List[str]:
    """The first path that exists, as a list of at most one; the others are links to it.

    One that exists on the host alone is given as a path through the host's root.
    """
    here = [path for path in paths if os.path.exists(path)] or [found for found in map(on_host, paths) if found]
    return here[:1]


def _reached(endpoint: str, exists: Callable[[str], bool] = os.path.exists) -> str:
    """An endpoint as this process reaches it: a path that exists on the host alone, through the host's root."""
    path = endpoint.replace("unix://", "", 1)
    found = None if not path.startswith("/") or exists(path) else on_host(path)
    return found or endpoint


def early_docker_call(
    options: Selection, environ: Mapping[str, str]
) -> Optional[Tuple[str, Callable[[], List[Claim]]]]:
    """Endpoint and call of the host's own Docker Engine, for use before the scan has ended; None if it has none."""
    if options.runtimes is not None and "docker" not in options.runtimes:
        return None
    # runtime_calls() warns of unusable variables later.
    paths = _docker_endpoints(_given_endpoints(options, environ, []))
    return (paths[0], lambda: docker.list_containers(paths[0])) if paths else None


def _docker_endpoints(given: Dict[str, str]) -> List[str]:
    return [given["docker"]] if "docker" in given else _existing(_DOCKER)


def _docker(containers: List[KernelContainer], given: Dict[str, str]) -> List[RuntimeCall]:
    if not containers:
        return []
    calls = [
        RuntimeCall("docker", path, partial(_call_docker, path, 0, containers), tuple(containers), early=True)
        for path in _docker_endpoints(given)
    ]
    pods = tuple(one for one in containers if "kubepods" in one.cgroup.path)
    if pods:
        for path in [given["cri-dockerd"]] if "cri-dockerd" in given else _existing(_CRI_DOCKERD):
            calls.append(_cri("docker", path, pods, pods_only=True))
    return calls


def _rootless_docker(containers: List[KernelContainer], given: Dict[str, str]) -> List[RuntimeCall]:
    calls: List[RuntimeCall] = []
    for uid in sorted({one.owner for one in containers}):
        path = f"/run/user/{uid}/docker.sock"
        endpoint = given.get("docker", path)
        path = _reached(endpoint if f"/run/user/{uid}/" in endpoint else path, user_has)
        if user_has(path.replace("unix://", "")):
            theirs = tuple(one for one in containers if one.owner == uid)
            calls.append(RuntimeCall("docker", path, partial(_call_docker, path, uid, theirs), theirs))
    return calls


def _containerd(containers: List[KernelContainer], given: Dict[str, str]) -> List[RuntimeCall]:
    """Calls of the CRI for the containers of Kubernetes, and of containerd for its other namespaces."""
    by_endpoint: Dict[Tuple[str, str], List[KernelContainer]] = {}
    shims: Dict[str, int] = {}
    for one in containers:
        namespace = (one.shim.namespace if one.shim else None) or _CRI_NAMESPACE
        if namespace == _DOCKER_NAMESPACE:
            continue
        paths = _existing(_CONTAINERD)
        if "containerd" in given:
            paths = [given["containerd"]]
        elif one.shim is not None and one.shim.address is not None:
            paths = [one.shim.address]
            shims[one.shim.address] = one.shim.pid
        for path in paths:
            by_endpoint.setdefault((path, namespace), []).append(one)
    return [
        _of_containerd(path, namespace, shims.get(path, 0), tuple(theirs))
        for (path, namespace), theirs in sorted(by_endpoint.items())
    ]


def _of_containerd(path: str, namespace: str, shim: int, containers: Tuple[KernelContainer, ...]) -> RuntimeCall:
    def send() -> List[Claim]:
        from ansible_collections.fleet.probe.plugins.module_utils._runtimes import inner_socket

        if shim and not inner_socket.same_view(shim):
            # containerd runs in a snap or a chroot, and the address of its shims is a path in that root.
            return _with_unlisted(InnerSocket(shim, (path,)), namespace, containers)
        return _with_unlisted(path, namespace, containers)

    endpoint = path if namespace == _CRI_NAMESPACE else f"{path}, namespace {namespace},"
    return RuntimeCall("containerd", endpoint, send, containers)


def _with_unlisted(
    endpoint: Endpoint, namespace: str, containers: Sequence[KernelContainer], owner: Optional[int] = 0
) -> List[Claim]:
    """What containerd says of a namespace: the CRI does not list what ctr or nerdctl started in its own."""
    claims = _call_containerd(endpoint, namespace, owner)
    listed = {claim.id for claim in claims}
    if namespace == _CRI_NAMESPACE and any(one.id not in listed for one in containers):
        from ansible_collections.fleet.probe.plugins.module_utils._runtimes import containerd

        # without an answer the others keep their names
        with contextlib.suppress(RuntimeClientError):
            claims += [one for one in containerd.list_containers(endpoint, namespace, owner) if one.id not in listed]
    return claims


def _cri_o(containers: List[KernelContainer], given: Dict[str, str]) -> List[RuntimeCall]:
    if not containers:
        return []
    paths = [given["cri-o"]] if "cri-o" in given else _existing(_CRI_O)
    return [_cri("cri-o", path, tuple(containers)) for path in paths]


def _cri(runtime: str, path: str, containers: Tuple[KernelContainer, ...], pods_only: bool = False) -> RuntimeCall:
    return RuntimeCall(runtime, path, lambda: _call_containerd(path, _CRI_NAMESPACE, 0), containers, pods_only)


def _podman(containers: List[KernelContainer]) -> List[RuntimeCall]:
    by_storage: Dict[Tuple[int, Tuple[str, ...]], List[KernelContainer]] = {}
    for one in containers:
        # The shim's arguments name the storage. If conmon has died, the user's default storage is listed.
        if one.runtime == "podman":
            by_storage.setdefault((one.owner, one.shim.storage if one.shim else ()), []).append(one)
    return [
        RuntimeCall(
            "podman",
            "the podman command" + (f" as user {uid}" if uid else ""),
            lambda uid=uid, storage=storage: _call_podman(uid, storage),  # type: ignore[misc]
            tuple(theirs),
        )
        for (uid, storage), theirs in sorted(by_storage.items())
    ]


def _incus(containers: List[KernelContainer]) -> List[RuntimeCall]:
    """Calls of incus or LXD, whose socket is beside the directory of its containers; LXC alone has none."""
    by_socket: Dict[str, List[KernelContainer]] = {}
    for one in containers:
        for directory in one.shim.storage if one.shim else ():
            by_socket.setdefault(_reached(f"{os.path.dirname(directory)}/unix.socket"), []).append(one)
    return [
        RuntimeCall("lxc", path, lambda path=path: _call_incus(path), tuple(theirs))  # type: ignore[misc]
        for path, theirs in sorted(by_socket.items())
        if os.path.exists(path)
    ]


def _inner(containers: List[KernelContainer]) -> List[RuntimeCall]:
    """Calls of runtimes in containers, through the root directories of their shims."""
    by_endpoint: Dict[Tuple[int, str, str], List[KernelContainer]] = {}
    shims: Dict[Tuple[int, str, str], int] = {}
    for one in containers:
        if one.shim is None or one.shim.address is None:
            continue
        is_docker = one.shim.namespace == _DOCKER_NAMESPACE
        endpoint = (
            id(one.parent),
            _DOCKER[0] if is_docker else one.shim.address,
            "" if is_docker else one.shim.namespace or _CRI_NAMESPACE,
        )
        by_endpoint.setdefault(endpoint, []).append(one)
        shims[endpoint] = one.shim.pid
    return [
        RuntimeCall(
            "containerd" if namespace else "docker",
            f"{path} in container {theirs[0].parent.id[:12] if theirs[0].parent else 'of its shim'}",
            lambda shim=shims[parent, path, namespace], path=path, namespace=namespace, theirs=theirs: _call_inner(  # type: ignore[misc]
                shim, path, namespace, theirs
            ),
            tuple(theirs),
        )
        for (parent, path, namespace), theirs in sorted(by_endpoint.items())
    ]


def _call_docker(endpoint: Endpoint, owner: Optional[int], containers: Sequence[KernelContainer]) -> List[Claim]:
    return docker.list_containers(endpoint, owner, [one.id for one in containers])


# The clients below are imported when they are called, so that a host with only Docker need not compile them: a
# module compiles its imports anew in each run.
def _call_inner(shim: int, path: str, namespace: str, containers: Sequence[KernelContainer]) -> List[Claim]:
    # An image may lack the link /var/run, so both of Docker's paths are tried.
    endpoint = InnerSocket(shim, (path,) if namespace else _DOCKER)
    if not namespace:
        return _call_docker(endpoint, None, containers)
    return _with_unlisted(endpoint, namespace, containers, None)


def _call_containerd(endpoint: Endpoint, namespace: str, owner: Optional[int]) -> List[Claim]:
    if namespace == _CRI_NAMESPACE:
        from ansible_collections.fleet.probe.plugins.module_utils._runtimes import cri

        return cri.list_containers(endpoint, owner)
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes import containerd

    return containerd.list_containers(endpoint, namespace, owner)


def _call_incus(path: str) -> List[Claim]:
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes import incus

    return incus.list_containers(path)


def _call_podman(uid: int, storage: Tuple[str, ...]) -> List[Claim]:
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes import podman

    return podman.list_containers(uid, storage)
