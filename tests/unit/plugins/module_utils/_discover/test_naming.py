# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is asked about which container, and what of the answers is believed."""

from __future__ import annotations

import threading
from typing import Any, Callable, Dict, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Pod
from ansible_collections.fleet.probe.plugins.module_utils._discover import endpoints as _questions
from ansible_collections.fleet.probe.plugins.module_utils._discover import naming
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import CgroupMatch
from ansible_collections.fleet.probe.plugins.module_utils._discover.endpoints import Question, questions
from ansible_collections.fleet.probe.plugins.module_utils._discover.naming import Ahead, name_containers
from ansible_collections.fleet.probe.plugins.module_utils._discover.scan import Found
from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import Starter
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TargetOptions
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, RuntimeClientError

A, B = "a" * 64, "b" * 64
ADDRESS = "/run/containerd/containerd.sock"


def found(
    container_id: str,
    runtime: Optional[str],
    path: str = "/x",
    owner: int = 0,
    starter: Optional[Starter] = None,
    parent: Optional[Found] = None,
) -> Found:
    return Found(
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
        starter=starter,
        parent=parent,
    )


@pytest.fixture(autouse=True)
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> List[str]:
    """The well-known sockets that "exist"; none unless a test adds some."""
    there: List[str] = []
    monkeypatch.setattr(_questions.os.path, "exists", lambda path: path in there)
    return there


def asked(*about: Found, env: Optional[Dict[str, str]] = None, **options: Any) -> List[Tuple[str, str, List[str]]]:
    listed = questions(list(about), TargetOptions(**options), env or {}, [])
    return [(question.runtime, question.where, [one.id for one in question.about]) for question in listed]


def test_nobody_is_asked_where_nothing_runs(no_sockets: List[str]) -> None:
    no_sockets += ["/var/run/docker.sock", ADDRESS]
    assert asked() == []


def test_option_before_environment_before_well_known(no_sockets: List[str]) -> None:
    no_sockets.append("/var/run/docker.sock")
    one = found(A, "docker")
    env = {"DOCKER_HOST": "unix:///env.sock"}
    assert asked(one) == [("docker", "/var/run/docker.sock", [A])]
    assert asked(one, env=env) == [("docker", "unix:///env.sock", [A])]
    assert asked(one, env=env, endpoints={"docker": "/opt.sock"}) == [("docker", "/opt.sock", [A])]


def test_an_environment_that_is_none_is_a_warning() -> None:
    warnings: List[str] = []
    questions([found(A, "docker")], TargetOptions(), {"DOCKER_HOST": "ssh://x"}, warnings)
    assert len(warnings) == 1 and "DOCKER_HOST" in warnings[0] and "ssh://x" in warnings[0]


@pytest.mark.parametrize(
    ("endpoint", "runtime"),
    [("unix:///run/crio/crio.sock", "cri-o"), ("unix:///run/k3s/containerd/containerd.sock", "containerd")],
)
def test_crictls_variable(endpoint: str, runtime: str) -> None:
    assert asked(found(A, runtime), env={"CONTAINER_RUNTIME_ENDPOINT": endpoint}) == [(runtime, endpoint, [A])]


def test_cri_dockerd_adds_pod_labels(no_sockets: List[str]) -> None:
    no_sockets += ["/var/run/docker.sock", "/run/cri-dockerd.sock"]
    pod = found(A, "docker", "/kubepods/burstable/podx/" + A)
    assert asked(pod, found(B, "docker")) == [
        ("docker", "/var/run/docker.sock", [A, B]),
        ("docker", "/run/cri-dockerd.sock", [A]),
    ]


def test_containerd_is_asked_where_its_shims_say() -> None:
    pod = found(A, "containerd", starter=Starter("containerd", 5, address=ADDRESS, namespace="k8s.io"))
    plain = found("web", "containerd", starter=Starter("containerd", 6, address="/o.sock", namespace="ci"))
    assert asked(pod, plain) == [
        ("containerd", "/o.sock, namespace ci,", ["web"]),
        ("containerd", ADDRESS, [A]),
    ]


def test_podman_is_asked_for_each_user_and_storage() -> None:
    storage = ("--root", "/s")
    one = found(A, "podman", starter=Starter("podman", 5, storage=storage))
    two = found(B, "podman", owner=1000, starter=Starter("podman", 6, 1000))
    assert asked(one, two) == [
        ("podman", "the podman command", [A]),
        ("podman", "the podman command as user 1000", [B]),
    ]


def test_a_bare_id_can_be_anybodys(no_sockets: List[str]) -> None:
    no_sockets += ["/var/run/docker.sock", ADDRESS, "/run/crio/crio.sock"]
    assert [entry[0] for entry in asked(found(A, None, "/custom/" + A))] == ["docker", "containerd", "cri-o"]


def test_runtimes_that_are_not_meant_are_not_asked(no_sockets: List[str]) -> None:
    no_sockets.append("/var/run/docker.sock")
    assert asked(found(A, "docker"), runtimes=("podman",)) == []


def test_an_inner_runtime_is_asked_about_what_is_inside_alone() -> None:
    outer = found(A, "docker")
    inner = found(
        "web", "containerd", starter=Starter("containerd", 7, address="/i.sock", namespace="ci"), parent=outer
    )
    assert asked(outer, inner) == [("containerd", f"/i.sock in container {A[:12]}", ["web"])]


def test_a_rootless_engine_is_asked_about_its_users_containers(no_sockets: List[str]) -> None:
    no_sockets.append("/run/user/1000/docker.sock")
    assert asked(found(A, "docker", owner=1000)) == [("docker", "/run/user/1000/docker.sock", [A])]


def named(monkeypatch: pytest.MonkeyPatch, about: List[Found], *asks: Question) -> naming.Named:
    monkeypatch.setattr(naming, "questions", lambda *_arguments: list(asks))
    return name_containers(about, TargetOptions(), {})


def says(*claims: Claim) -> Callable[[], List[Claim]]:
    return lambda: list(claims)


def test_claims_about_others_are_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    mine, other = found(A, "docker"), found(B, "docker")
    question = Question("docker", "/s", says(Claim(A, "web"), Claim(B, "stolen"), Claim("c" * 64, "ghost")), (mine,))
    result = named(monkeypatch, [mine, other], question)
    assert {key: claim.name for key, claim in result.claims.items()} == {id(mine): "web"}


def test_an_extra_answer_adds_the_pod_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    one = found(A, "docker")
    pod = Pod("p", "n", "u", {"x": "y"})
    result = named(
        monkeypatch,
        [one],
        Question("docker", "/s", says(Claim(A, "web", "i")), (one,)),
        Question("docker", "/d", says(Claim(A, "other", "j", pod=pod)), (one,), extra=True),
    )
    assert result.claims[id(one)] == Claim(A, "web", "i", pod=pod)


def test_trouble_costs_a_warning_and_no_other_runtime(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two, three = found(A, "docker"), found(B, "podman"), found("c", "containerd")

    def trouble() -> List[Claim]:
        raise RuntimeClientError("it is\ndown")

    def broken() -> List[Claim]:
        raise KeyError("x")

    result = named(
        monkeypatch,
        [one, two, three],
        Question("docker", "/s", trouble, (one,)),
        Question("containerd", "/c", broken, (three,)),
        Question("podman", "/p", says(Claim(B, "fine")), (two,)),
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
        result = named(monkeypatch, [one], Question("docker", "/s", hang, (one,)))
    finally:
        release.set()
    assert len(result.warnings) == 1 and "no answer within" in result.warnings[0]


def test_a_runtime_that_is_nowhere_is_a_warning_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    result = named(monkeypatch, [found(A, "docker"), found(B, "docker")])
    assert result.warnings == [
        "docker: no socket was found for 2 of its containers, so their names, images and labels are missing; "
        "set endpoints.docker to its socket."
    ]


def test_docker_is_asked_once_while_the_scan_goes_on(monkeypatch: pytest.MonkeyPatch, no_sockets: List[str]) -> None:
    no_sockets.append("/var/run/docker.sock")
    calls: List[str] = []

    def answer(where: str, *_owner: int) -> List[Claim]:
        calls.append(where)
        return [Claim(A, "web")]

    monkeypatch.setattr(_questions._runtime_docker, "list_containers", answer)
    for path in ("/user.slice/user-7.slice/user@7.service/docker-" + A + ".scope", "/libpod-" + A + ".scope", "/x"):
        ahead = Ahead(TargetOptions(), {})
        ahead.saw(path)
        assert not ahead.asking, path
    unwanted = Ahead(TargetOptions(runtimes=("podman",)), {})
    unwanted.saw("/docker/" + A)
    assert not unwanted.asking
    ahead = Ahead(TargetOptions(), {})
    ahead.saw("/docker/" + A)
    ahead.saw("/docker/" + B)
    one = found(A, "docker")
    result = name_containers([one], TargetOptions(), {}, ahead)
    assert [claim.name for claim in result.claims.values()] == ["web"]
    assert calls == ["/var/run/docker.sock"]


def test_what_was_asked_ahead_is_the_hosts_engines_word_alone(
    monkeypatch: pytest.MonkeyPatch, no_sockets: List[str]
) -> None:
    no_sockets.append("/run/user/1000/docker.sock")
    uids: List[int] = []

    def answer(_where: str, uid: int = 0) -> List[Claim]:
        uids.append(uid)
        return []

    monkeypatch.setattr(_questions._runtime_docker, "list_containers", answer)
    options = TargetOptions(endpoints={"docker": "/run/user/1000/docker.sock"})
    ahead = Ahead(options, {})
    ahead.saw("/docker/" + A)
    name_containers([found(B, "docker", owner=1000)], options, {}, ahead)
    assert sorted(uids) == [0, 1000]
