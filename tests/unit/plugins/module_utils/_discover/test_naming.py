# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which runtimes are called for which container, and which claims are accepted."""

from __future__ import annotations

import threading
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Pod
from ansible_collections.fleet.probe.plugins.module_utils._discover import endpoints, naming
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import CgroupMatch
from ansible_collections.fleet.probe.plugins.module_utils._discover.endpoints import RuntimeCall, runtime_calls
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer
from ansible_collections.fleet.probe.plugins.module_utils._discover.naming import EarlyCall, name_containers
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import Shim
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, RuntimeClientError

A, B = "a" * 64, "b" * 64
ADDRESS = "/run/containerd/containerd.sock"


def found(
    container_id: str,
    runtime: Optional[str],
    path: str = "/x",
    owner: int = 0,
    shim: Optional[Shim] = None,
    parent: Optional[KernelContainer] = None,
) -> KernelContainer:
    return KernelContainer(
        id=container_id,
        runtime=runtime,
        owner=owner,
        pid=10,
        stat=Stat(b"app", "S", 1, 100),
        nspid=[10, 1],
        namespaces={"mnt": 1, "pid": 2},
        match=CgroupMatch(container_id, runtime, path),
        cgroup=Cgroup(path, 1, 2, 1),
        pids=[10],
        shim=shim,
        parent=parent,
    )


@pytest.fixture(autouse=True)
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> List[str]:
    """The well-known sockets that "exist"; none unless a test adds some."""
    there: List[str] = []
    monkeypatch.setattr(endpoints.os.path, "exists", lambda path: path in there)
    return there


def called(
    *containers: KernelContainer, env: Optional[Dict[str, str]] = None, **options: Any
) -> List[Tuple[str, str, List[str]]]:
    calls = runtime_calls(list(containers), Selection(**options), env or {}, [])
    return [(call.runtime, call.endpoint, [one.id for one in call.containers]) for call in calls]


def test_no_runtime_is_called_without_containers(no_sockets: List[str]) -> None:
    no_sockets += ["/var/run/docker.sock", ADDRESS]
    assert called() == []


def test_option_before_environment_before_well_known(no_sockets: List[str]) -> None:
    no_sockets.append("/var/run/docker.sock")
    one = found(A, "docker")
    env = {"DOCKER_HOST": "unix:///env.sock"}
    assert called(one) == [("docker", "/var/run/docker.sock", [A])]
    assert called(one, env=env) == [("docker", "unix:///env.sock", [A])]
    assert called(one, env=env, endpoints={"docker": "/opt.sock"}) == [("docker", "/opt.sock", [A])]


def test_an_unusable_variable_of_the_environment_is_a_warning() -> None:
    warnings: List[str] = []
    runtime_calls([found(A, "docker")], Selection(), {"DOCKER_HOST": "ssh://x"}, warnings)
    assert len(warnings) == 1 and "DOCKER_HOST" in warnings[0] and "ssh://x" in warnings[0]


@pytest.mark.parametrize(
    ("endpoint", "runtime"),
    [("unix:///run/crio/crio.sock", "cri-o"), ("unix:///run/k3s/containerd/containerd.sock", "containerd")],
)
def test_crictls_variable(endpoint: str, runtime: str) -> None:
    assert called(found(A, runtime), env={"CONTAINER_RUNTIME_ENDPOINT": endpoint}) == [(runtime, endpoint, [A])]


def test_cri_dockerd_adds_pod_labels(no_sockets: List[str]) -> None:
    no_sockets += ["/var/run/docker.sock", "/run/cri-dockerd.sock"]
    pod = found(A, "docker", "/kubepods/burstable/podx/" + A)
    assert called(pod, found(B, "docker")) == [
        ("docker", "/var/run/docker.sock", [A, B]),
        ("docker", "/run/cri-dockerd.sock", [A]),
    ]


def test_containerd_is_called_at_the_address_of_its_shims() -> None:
    pod = found(A, "containerd", shim=Shim("containerd", 5, address=ADDRESS, namespace="k8s.io"))
    plain = found("web", "containerd", shim=Shim("containerd", 6, address="/o.sock", namespace="ci"))
    assert called(pod, plain) == [
        ("containerd", "/o.sock, namespace ci,", ["web"]),
        ("containerd", ADDRESS, [A]),
    ]


def test_podman_is_called_for_each_user_and_storage() -> None:
    storage = ("--root", "/s")
    one = found(A, "podman", shim=Shim("podman", 5, storage=storage))
    two = found(B, "podman", owner=1000, shim=Shim("podman", 6, 1000))
    assert called(one, two) == [
        ("podman", "the podman command", [A]),
        ("podman", "the podman command as user 1000", [B]),
    ]


def test_a_bare_id_can_belong_to_any_runtime(no_sockets: List[str]) -> None:
    no_sockets += ["/var/run/docker.sock", ADDRESS, "/run/crio/crio.sock"]
    assert [entry[0] for entry in called(found(A, None, "/custom/" + A))] == ["docker", "containerd", "cri-o"]


def test_unselected_runtimes_are_not_called(no_sockets: List[str]) -> None:
    no_sockets.append("/var/run/docker.sock")
    assert called(found(A, "docker"), runtimes=("podman",)) == []


def test_an_inner_runtime_is_called_only_for_its_own_containers() -> None:
    outer = found(A, "docker")
    inner = found("web", "containerd", shim=Shim("containerd", 7, address="/i.sock", namespace="ci"), parent=outer)
    assert called(outer, inner) == [("containerd", f"/i.sock in container {A[:12]}", ["web"])]


def test_a_rootless_engine_is_called_for_the_containers_of_its_user(no_sockets: List[str]) -> None:
    no_sockets.append("/run/user/1000/docker.sock")
    assert called(found(A, "docker", owner=1000)) == [("docker", "/run/user/1000/docker.sock", [A])]


def named(
    monkeypatch: pytest.MonkeyPatch, containers: List[KernelContainer], *calls: RuntimeCall
) -> naming.RuntimeNames:
    monkeypatch.setattr(naming, "runtime_calls", lambda *_arguments: list(calls))
    return name_containers(containers, Selection(), {})


def says(*claims: Claim) -> Callable[[], List[Claim]]:
    return lambda: list(claims)


def test_claims_about_other_containers_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    mine, other = found(A, "docker"), found(B, "docker")
    call = RuntimeCall("docker", "/s", says(Claim(A, "web"), Claim(B, "stolen"), Claim("c" * 64, "ghost")), (mine,))
    result = named(monkeypatch, [mine, other], call)
    assert {key: claim.name for key, claim in result.claims.items()} == {id(mine): "web"}


def test_of_several_containers_with_one_id_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service that may make cgroups could give one the id of a container that is not its own."""
    mine, forged, other = found(A, "docker", "/docker/x"), found(A, "docker", "/a.service/x"), found(B, "docker")
    three = (mine, forged, other)
    call = RuntimeCall("docker", "/s", says(Claim(A, "web"), Claim(B, "db")), three)
    result = named(monkeypatch, list(three), call)
    assert list(result.claims) == [id(other)]
    assert [warning for warning in result.warnings if A in warning] == [
        f"docker: several cgroups have the name of container {A}, so its name, image and labels go to none of them."
    ]


def test_a_pods_only_answer_adds_only_the_pod(monkeypatch: pytest.MonkeyPatch) -> None:
    one = found(A, "docker")
    pod = Pod("p", "n", "u", {"x": "y"})
    result = named(
        monkeypatch,
        [one],
        RuntimeCall("docker", "/s", says(Claim(A, "web", "i")), (one,)),
        RuntimeCall("docker", "/d", says(Claim(A, "other", "j", pod=pod)), (one,), pods_only=True),
    )
    assert result.claims[id(one)] == Claim(A, "web", "i", pod=pod)


def test_an_error_costs_a_warning_and_no_other_runtime(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two, three = found(A, "docker"), found(B, "podman"), found("c", "containerd")

    def failing() -> List[Claim]:
        raise RuntimeClientError("it is\ndown")

    def broken() -> List[Claim]:
        raise KeyError("x")

    result = named(
        monkeypatch,
        [one, two, three],
        RuntimeCall("docker", "/s", failing, (one,)),
        RuntimeCall("containerd", "/c", broken, (three,)),
        RuntimeCall("podman", "/p", says(Claim(B, "fine")), (two,)),
    )
    assert [claim.name for claim in result.claims.values()] == ["fine"]
    assert result.warnings[0].startswith("docker at /s cannot be queried: it is\\x0adown;")
    assert result.warnings[1].startswith("containerd at /c cannot be queried: its answer could not be used (KeyError)")


def test_a_runtime_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(naming, "DEADLINE", -0.45)
    release = threading.Event()

    def hang() -> List[Claim]:
        release.wait(30)
        return []

    one = found(A, "docker")
    try:
        result = named(monkeypatch, [one], RuntimeCall("docker", "/s", hang, (one,)))
    finally:
        release.set()
    assert len(result.warnings) == 1 and "no answer within" in result.warnings[0]


def test_a_runtime_without_a_socket_is_a_warning_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    result = named(monkeypatch, [found(A, "docker"), found(B, "docker")])
    assert result.warnings == [
        "docker: no socket was found for 2 of its containers, so their names, images and labels are missing; "
        "set endpoints.docker to its socket."
    ]


@pytest.mark.parametrize(
    ("says", "options", "age", "unknown"),
    [
        (None, {}, 100.0, ["cannot be queried"]),
        (None, {"endpoints": {"docker": "/s"}}, 0.0, ["cannot be queried"]),
        ([Claim(A, "web")], {}, 100.0, []),
        # a second engine, or one that hides a container
        ([], {}, 100.0, ["does not list some of its containers"]),
        ([], {}, 1.0, []),
        ([], {"endpoints": {"docker": "/s"}}, 100.0, []),
    ],
)
def test_a_container_that_its_runtime_does_not_name_is_unknown(
    monkeypatch: pytest.MonkeyPatch, says: Optional[List[Claim]], options: Any, age: float, unknown: List[str]
) -> None:
    def answer() -> List[Claim]:
        if says is None:
            raise RuntimeClientError("it is down")
        return says

    one = found(A, "docker")
    monkeypatch.setattr(naming, "boot_seconds", lambda: one.stat.start_ticks / naming.TICKS_PER_SECOND + age)
    monkeypatch.setattr(naming, "runtime_calls", lambda *_arguments: [RuntimeCall("docker", "/s", answer, (one,))])
    result = name_containers([one], Selection(**options), {})
    assert [f"docker at /s {words}, so it is unknown" for words in unknown] == [
        reason.partition(" whether")[0] for reason in result.unknown.values()
    ]


def test_a_container_without_a_known_socket_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    one = found(A, "docker")
    unknown = named(monkeypatch, [one]).unknown
    assert unknown[id(one)].startswith("docker: no socket was found, so it is unknown")


def test_a_container_whose_pod_nobody_told_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing() -> List[Claim]:
        raise RuntimeClientError("it is down")

    one = found(A, "docker")
    result = named(
        monkeypatch,
        [one],
        RuntimeCall("docker", "/s", says(Claim(A, "web")), (one,)),
        RuntimeCall("docker", "/d", failing, (one,), pods_only=True),
    )
    assert list(result.unknown) == [id(one)]


def test_docker_is_called_once_during_the_scan(monkeypatch: pytest.MonkeyPatch, no_sockets: List[str]) -> None:
    no_sockets.append("/var/run/docker.sock")
    calls: List[str] = []

    def answer(where: str, *_owner: int) -> List[Claim]:
        calls.append(where)
        return [Claim(A, "web")]

    monkeypatch.setattr(endpoints.docker, "list_containers", answer)
    for path in ("/user.slice/user-7.slice/user@7.service/docker-" + A + ".scope", "/libpod-" + A + ".scope", "/x"):
        early = EarlyCall(Selection(), {})
        early.on_cgroup(path)
        assert not early.pending, path
    unwanted = EarlyCall(Selection(runtimes=("podman",)), {})
    unwanted.on_cgroup("/docker/" + A)
    assert not unwanted.pending
    early = EarlyCall(Selection(), {})
    early.on_cgroup("/docker/" + A)
    early.on_cgroup("/docker/" + B)
    one = found(A, "docker")
    result = name_containers([one], Selection(), {}, early)
    assert [claim.name for claim in result.claims.values()] == ["web"]
    assert calls == ["/var/run/docker.sock"]


def test_an_engine_is_asked_for_those_alone_that_the_last_discovery_did_not_know(
    monkeypatch: pytest.MonkeyPatch, no_sockets: List[str]
) -> None:
    no_sockets.append("/var/run/docker.sock")
    asked: List[Sequence[str]] = []

    def answer(_where: str, _owner: int, ids: Sequence[str] = ()) -> List[Claim]:
        asked.append(ids)
        return [Claim(A, "web")]

    monkeypatch.setattr(endpoints.docker, "list_containers", answer)
    late = EarlyCall(Selection(), {}, last=True)
    late.on_cgroup("/docker/" + A)
    assert not late.pending
    result = name_containers([found(A, "docker"), found(B, "docker")], Selection(), {}, late)
    assert asked == [[A, B]] and [claim.name for claim in result.claims.values()] == ["web"]


def test_the_early_call_counts_only_for_the_engine_of_the_host(
    monkeypatch: pytest.MonkeyPatch, no_sockets: List[str]
) -> None:
    no_sockets.append("/run/user/1000/docker.sock")
    uids: List[int] = []

    def answer(_where: str, uid: int = 0, *_ids: object) -> List[Claim]:
        uids.append(uid)
        return []

    monkeypatch.setattr(endpoints.docker, "list_containers", answer)
    options = Selection(endpoints={"docker": "/run/user/1000/docker.sock"})
    early = EarlyCall(options, {})
    early.on_cgroup("/docker/" + A)
    name_containers([found(B, "docker", owner=1000)], options, {}, early)
    assert sorted(uids) == [0, 1000]


def test_a_container_that_its_runtime_does_not_list_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    old = found(B, "docker")
    call = RuntimeCall("docker", "/s", lambda: [Claim(A, "web")], (found(A, "docker"), old))
    monkeypatch.setattr(naming, "runtime_calls", lambda *_arguments: [call])
    monkeypatch.setattr(naming, "boot_seconds", lambda: 1000.0)
    (warning,) = name_containers([old], Selection(), {}).warnings
    assert warning == (
        f"docker at /s does not list 1 of its containers ({B[:12]}), so their names, images or labels are missing; if "
        "several engines run here, set endpoints.docker to the socket of the right one."
    )
    assert name_containers([old], Selection(endpoints={"docker": "/s"}), {}).warnings == [], "the others are not meant"


def test_only_endpoints_that_the_option_takes_are_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    old = found(B, "podman", shim=Shim("podman"))
    monkeypatch.setattr(naming, "boot_seconds", lambda: 1000.0)
    call = RuntimeCall("podman", "the podman command", list, (old,))
    monkeypatch.setattr(naming, "runtime_calls", lambda *_arguments: [call])
    names = name_containers([old], Selection(), {})
    assert "set endpoints" not in names.warnings[0] + names.unknown[id(old)]


def test_what_the_cri_does_not_list_is_asked_of_containerd(monkeypatch: pytest.MonkeyPatch) -> None:
    from ansible_collections.fleet.probe.plugins.module_utils._runtimes import containerd, cri

    shim = Shim("containerd", 0, address=ADDRESS, namespace="k8s.io")
    monkeypatch.setattr(cri, "list_containers", lambda *_arguments: [Claim(A, "pod")])
    asked: List[str] = []

    def list_containers(_endpoint: str, namespace: str, _owner: int) -> List[Claim]:
        asked.append(namespace)
        return [Claim(A, A), Claim("web", "web", "image")]

    monkeypatch.setattr(containerd, "list_containers", list_containers)
    (call,) = runtime_calls([found(A, "containerd", shim=shim)], Selection(), {}, [])
    assert call.send() == [Claim(A, "pod")] and asked == []
    (call,) = runtime_calls([found("web", "containerd", shim=shim)], Selection(), {}, [])
    assert call.send() == [Claim(A, "pod"), Claim("web", "web", "image")] and asked == ["k8s.io"]
    monkeypatch.setattr(containerd, "list_containers", lambda *_arguments: fail())
    assert call.send() == [Claim(A, "pod")]


def fail() -> List[Claim]:
    raise RuntimeClientError("it is down")


def test_incus_is_asked_at_the_socket_beside_its_containers(no_sockets: List[str]) -> None:
    of_incus = found("c1", "lxc", shim=Shim("lxc", 5, name="c1", storage=("/var/lib/incus/containers",)))
    of_lxc = found("c2", "lxc", shim=Shim("lxc", 6, name="c2", storage=("/var/lib/lxc",)))
    assert called(of_incus, of_lxc) == []
    no_sockets.append("/var/lib/incus/unix.socket")
    assert called(of_incus, of_lxc) == [("lxc", "/var/lib/incus/unix.socket", ["c1"])]
