# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cgroup paths as runtimes and cgroup drivers create them, and what match_path reads from them."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup as cgroups
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import (
    CgroupMatch,
    match_path,
    match_process,
)

ID = "3f2a8c01d2e4b8a1f64e3a1de7cbbf1bfa2d1ef04d7d7a9e64f6a1b9c8d7e6f5"
INNER = "0" * 63 + "1"
POD = "kubepods-burstable-pod1f0b.slice"


@pytest.mark.parametrize(
    ("path", "runtime", "own"),
    [
        (f"/docker/{ID}", "docker", f"/docker/{ID}"),
        (f"/docker/{ID}/init.scope", "docker", f"/docker/{ID}"),
        (f"/system.slice/docker-{ID}.scope", "docker", f"/system.slice/docker-{ID}.scope"),
        (f"/custom/parent/{ID}", None, f"/custom/parent/{ID}"),
        (f"/custom.slice/docker-{ID}.scope/a/b", "docker", f"/custom.slice/docker-{ID}.scope"),
        (f"/kubepods/burstable/pod1f0b/{ID}", "containerd", f"/kubepods/burstable/pod1f0b/{ID}"),
        (
            f"/kubepods.slice/{POD}/cri-containerd-{ID}.scope",
            "containerd",
            f"/kubepods.slice/{POD}/cri-containerd-{ID}.scope",
        ),
        (f"/system.slice/{POD}:cri-containerd:{ID}", "containerd", f"/system.slice/{POD}:cri-containerd:{ID}"),
        (f"/kubepods.slice/{POD}/crio-{ID}.scope", "cri-o", f"/kubepods.slice/{POD}/crio-{ID}.scope"),
        (
            f"/kubepods.slice/{POD}/crio-{ID}.scope/container",
            "cri-o",
            f"/kubepods.slice/{POD}/crio-{ID}.scope",
        ),
        (f"/kubepods/besteffort/pod1/crio-{ID}", "cri-o", f"/kubepods/besteffort/pod1/crio-{ID}"),
        (f"/machine.slice/libpod-{ID}.scope/container", "podman", f"/machine.slice/libpod-{ID}.scope"),
        (f"/libpod_parent/libpod-{ID}", "podman", f"/libpod_parent/libpod-{ID}"),
        (
            f"/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-{ID}.scope",
            "podman",
            f"/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-{ID}.scope",
        ),
        (f"/system.slice/nerdctl-{ID}.scope", "containerd", f"/system.slice/nerdctl-{ID}.scope"),
        (f"/app.service/libpod-payload-{ID}", "podman", f"/app.service/libpod-payload-{ID}"),
        (f"/app.service/libpod-payload-{ID}/init.scope", "podman", f"/app.service/libpod-payload-{ID}"),
        (f"/user.slice/runc-{ID}.scope", None, f"/user.slice/runc-{ID}.scope"),
    ],
)
def test_ids_of_runtimes(path: str, runtime: Optional[str], own: str) -> None:
    assert match_path(path) == CgroupMatch(ID, runtime, own)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/lxc.payload.c1", CgroupMatch("c1", "lxc", "/lxc.payload.c1")),
        ("/lxc.payload.c1/system.slice/a.service", CgroupMatch("c1", "lxc", "/lxc.payload.c1")),
        ("/lxc/c1", CgroupMatch("c1", "lxc", "/lxc/c1")),
        (
            "/machine.slice/machine-deb\\x2d12.scope/payload",
            CgroupMatch("deb-12", "systemd-nspawn", "/machine.slice/machine-deb\\x2d12.scope"),
        ),
        (
            "/machine.slice/systemd-nspawn@web.service/payload",
            CgroupMatch("web", "systemd-nspawn", "/machine.slice/systemd-nspawn@web.service"),
        ),
        (
            "/machine.slice/machine-lxc\\x2d7\\x2dvm.scope",
            CgroupMatch("lxc-7-vm", "lxc", "/machine.slice/machine-lxc\\x2d7\\x2dvm.scope"),
        ),
    ],
)
def test_machines(path: str, expected: CgroupMatch) -> None:
    assert match_path(path) == expected


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "",
        "/system.slice/docker.service",
        "/init.scope",
        "/lxc.monitor.c1",
        "/lxc.payload.",
        f"/machine.slice/libpod-conmon-{ID}.scope",
        f"/kubepods.slice/crio-conmon-{ID}.scope",
        f"/docker/{ID[:-1]}",
        f"/docker/{ID}0",
        f"/docker/{ID.upper()}",
        f"/evil-docker-{ID}.scope.d",
    ],
)
def test_what_names_no_container(path: str) -> None:
    assert match_path(path) is None


def test_the_innermost_wins() -> None:
    inner = f"/docker/{ID}/kubelet.slice/cri-containerd-{INNER}.scope"
    assert match_path(inner + "/sub") == CgroupMatch(INNER, "containerd", inner)


def test_v2_before_systemd_before_controllers() -> None:
    docker = f"/docker/{ID}"
    assert match_process({"": docker, "name=systemd": "/", "memory": f"/x/{INNER}"}) == match_path(docker)
    assert match_process({"": "/", "name=systemd": docker, "memory": f"/x/{INNER}"}) == match_path(docker)
    assert match_process({"": "/", "memory": docker}) == match_path(docker)
    assert match_process({"": "/", "memory": "/"}) is None


def test_a_name_that_lies_too_deep_is_the_containers_own_matter() -> None:
    outer = f"/docker/{ID}"
    assert match_path(outer + "/x" * 2000 + f"/docker-{INNER}.scope") == match_path(outer)


@pytest.mark.parametrize(
    ("path", "owners", "forger"),
    [
        (f"/system.slice/docker-{ID}.scope", {}, None),
        (f"/system.slice/a.service/docker-{ID}.scope", {"/system.slice/a.service": 990}, 990),
        # The forger names a cgroup around it as well.
        (
            f"/a.service/docker-{INNER}.scope/docker-{ID}.scope",
            {"/a.service": 990, f"/a.service/docker-{INNER}.scope": 990},
            990,
        ),
        # Rootless: below the user's own systemd, and known to be the user's.
        (
            f"/user.slice/user-1000.slice/user@1000.service/user.slice/docker-{ID}.scope",
            {"/user.slice/user-1000.slice/user@1000.service/user.slice": 1000},
            None,
        ),
        (
            f"/user.slice/user-1000.slice/user@1000.service/user.slice/docker-{ID}.scope",
            {"/user.slice/user-1000.slice/user@1000.service/user.slice": 1001},
            1001,
        ),
        (
            "/user.slice/user-1000.slice/session-3.scope/lxc.payload.c1",
            {"/user.slice/user-1000.slice/session-3.scope": 1000},
            None,
        ),
        # The root user of a container in a user namespace runs an engine.
        (f"/docker/{ID}/docker/{INNER}", {f"/docker/{ID}/docker": 100000}, None),
    ],
)
def test_who_could_have_given_a_cgroup_its_name(
    path: str, owners: Dict[str, int], forger: Optional[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    match = match_path(path)
    assert match is not None
    monkeypatch.setattr(cgroups.os, "stat", lambda at: SimpleNamespace(st_uid=owners.get(at[len("/mount") :], 0)))
    assert cgroups.forger("/mount", match) == forger
    monkeypatch.undo()


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["/box/init", "/box/work"], "/box"),
        (["/box/init"], "/box/init"),
        (["/box/init.scope"], "/box"),
        (["/box/payload/init.scope", "/box/payload/system.slice/a.service"], "/box/payload"),
        (["/boxes/a", "/box/a"], "/"),
        (["/"], "/"),
        ([], "/"),
    ],
)
def test_the_cgroup_that_a_container_was_started_in(paths: List[str], expected: str) -> None:
    assert cgroups.around(paths) == expected


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(cgroups, "forger", lambda *_any: None)
    for directory in (f"docker/{ID}/sub", "user/session"):
        (tmp_path / directory).mkdir(parents=True)
    for directory, pids in ((f"docker/{ID}", "10\n"), (f"docker/{ID}/sub", "11\n"), ("user/session", "12\n")):
        (tmp_path / directory / "cgroup.procs").write_text(pids)
    (tmp_path / "user" / "cgroup.procs").write_text("")
    return str(tmp_path)


def test_id_and_level_are_those_of_the_directory(root: str) -> None:
    paths = {"": f"/docker/{ID}/sub", "memory": "/elsewhere"}
    cgroup = cgroups.locate(paths, match_process(paths), root)
    assert (cgroup.path, cgroup.level, cgroup.version, cgroup.own) == (f"/docker/{ID}", 2, 2, True)
    assert cgroup.id == os.stat(f"{root}/docker/{ID}").st_ino


def test_a_host_with_only_v1(root: str) -> None:
    paths = {"": "/", "memory": f"/docker/{ID}"}
    cgroup = cgroups.locate(paths, match_process(paths), root)
    assert (cgroup.path, cgroup.id, cgroup.version, cgroup.own) == (f"/docker/{ID}", None, 1, True)
    assert cgroups.locate(paths, match_process(paths), None) == cgroup


def test_a_container_in_the_cgroup_of_its_starter_does_not_own_it(root: str) -> None:
    cgroup = cgroups.locate({"": "/user/session"}, None, root)
    assert (cgroup.path, cgroup.version, cgroup.own) == ("/user/session", 2, False)
    nowhere = cgroups.locate({"": "/", "memory": "/"}, None, root)
    assert (nowhere.path, nowhere.id, nowhere.version, nowhere.own) == ("/", None, 1, False)


def test_shared_looks_below_as_well(root: str) -> None:
    assert not cgroups.shared(root, f"/docker/{ID}", {10, 11})
    assert cgroups.shared(root, f"/docker/{ID}", {10})
    assert cgroups.shared(root, "/user", {11})
    assert cgroups.shared(root, "/gone", {10})


def test_shared_climbs_no_endless_cgroups(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = f"{root}/docker/{ID}/sub"
    for _level in range(1100):
        deep += "/x"
        os.mkdir(deep)
        Path(deep, "cgroup.procs").write_text("")
    assert not cgroups.shared(root, f"/docker/{ID}", {10, 11})
    monkeypatch.setattr(cgroups, "_MOST_SHARED", 100)
    assert cgroups.shared(root, f"/docker/{ID}", {10, 11})
    for _level in range(1100):  # what pytest removes with would recurse
        os.remove(f"{deep}/cgroup.procs")
        os.rmdir(deep)
        deep = deep[: -len("/x")]


def test_a_forged_name_is_not_a_containers(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cgroups, "forger", lambda *_any: 990)
    forged: List[int] = []
    named, others = cgroups.populated(root, [].append, lambda _match, uid: forged.append(uid))
    assert (named, sorted(others or [])) == ({}, [10, 11, 12])
    assert set(forged) == {990}


def test_processes_by_cgroup(root: str) -> None:
    seen: List[str] = []
    named, others = cgroups.populated(root, seen.append)
    assert seen == [f"/docker/{ID}"]
    assert named == {f"/docker/{ID}": [10], f"/docker/{ID}/sub": [11]}
    assert others == [12]


def test_the_ids_of_cgroups_that_name_containers(root: str) -> None:
    numbers: Dict[str, int] = {}
    cgroups.populated(root, [].append, numbers=numbers)
    assert numbers == {path: os.stat(root + path).st_ino for path in (f"/docker/{ID}", f"/docker/{ID}/sub")}


def test_of_a_known_cgroup_nothing_is_read_until_it_is_asked_for(root: str) -> None:
    def is_unread(path: str, number: int, pid: int) -> bool:
        numbers: Dict[str, int] = {}
        named = cgroups.populated(root, [].append, known={path: number}, numbers=numbers)[0]
        unread = named[path].begin is None
        assert named[path] == [pid] and numbers[path] == os.stat(root + path).st_ino
        return unread

    outer, inner = f"/docker/{ID}", f"/docker/{ID}/sub"
    number = os.stat(root + inner).st_ino
    assert is_unread(inner, number, 11)
    assert not is_unread(inner, number + 1, 11), "this was another cgroup of that name"
    assert not is_unread(outer, os.stat(root + outer).st_ino, 10), "it has one below it, which the walk has to come to"


def test_a_part_of_the_hierarchy_is_not_taken_for_all(root: str) -> None:
    Path(root, "cgroup.events").write_text("populated 1\n")
    assert cgroups.populated(root, [].append) == ({f"/docker/{ID}": [10], f"/docker/{ID}/sub": [11]}, None)


def test_endless_cgroups_reach_a_limit(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cgroups, "_MOST_CGROUPS", 3)
    assert cgroups.populated(root, [].append)[1] is None


def test_paths_by_id(root: str) -> None:
    ids = {path: os.stat(root + path).st_ino for path in ("", f"/docker/{ID}/sub", "/user")}
    assert cgroups.paths_of(root, {*ids.values(), 1 << 63}) == {number: path for path, number in ids.items()}


def test_this_hosts_own_hierarchy_is_found() -> None:
    assert cgroups.cgroup_mode() in ("v1", "hybrid", "v2")
    assert (cgroups.v2_root() is None) == (cgroups.cgroup_mode() == "v1")
