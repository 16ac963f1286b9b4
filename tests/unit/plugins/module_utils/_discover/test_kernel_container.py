# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which container is around another, from what the kernel shows."""

from __future__ import annotations

from typing import Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import match_path
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer, set_parents
from ansible_collections.fleet.probe.plugins.module_utils._discover.processes import Processes as Pids
from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import Shim

A, B = "a" * 64, "b" * 64


def found(pid: int, nspid: List[int], pid_namespace: int, path: str, shim: Optional[int] = None) -> KernelContainer:
    return KernelContainer(
        id=path,
        runtime=None,
        owner=0,
        pid=pid,
        stat=Stat(b"app", "S", 1, 100),
        nspid=nspid,
        namespaces={"mnt": pid, "pid": pid_namespace},
        match=match_path(path),
        cgroup=Cgroup(path, pid, 2),
        pids=[pid, pid + 1],
        shim=Shim("containerd", shim) if shim is not None else None,
    )


@pytest.fixture(autouse=True)
def chains(monkeypatch: pytest.MonkeyPatch) -> Dict[int, List[int]]:
    """PID namespaces of each process, its own first; tests fill it in."""
    chain: Dict[int, List[int]] = {}
    monkeypatch.setattr(proc, "pid_namespace_chain", lambda pid: chain.get(pid, []))
    return chain


def parents(*containers: KernelContainer) -> List[Optional[int]]:
    set_parents(list(containers))
    return [one.parent.pid if one.parent else None for one in containers]


def test_the_container_of_the_shim_is_the_parent() -> None:
    # The outer one shares the host's PID namespace, so neither namespaces nor cgroups show it.
    assert parents(found(10, [10], 1, f"/docker/{A}"), found(20, [20, 1], 2, "/k8s/" + B, 11)) == [None, 10]


def test_for_shims_on_the_host_no_processes_of_containers_are_read() -> None:
    one = found(20, [20, 1], 2, f"/docker/{B}", 5)
    one.pids = Pids((), lambda: pytest.fail("all processes of a container are read"))
    set_parents([one], [4, 5])
    assert one.parent is None


def test_of_a_shims_container_only_the_shims_cgroup_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    outer, other, inner = (
        found(10, [10], 1, f"/docker/{A}"),
        found(30, [30, 1], 3, "/o"),
        found(20, [20, 1], 2, "/i", 11),
    )
    unread = Pids((), lambda: pytest.fail("all processes of a container are read"))
    outer.pids, outer.seats = unread, {f"/docker/{A}": unread, f"/docker/{A}/sub": [11]}
    other.pids, other.seats = unread, {"/o": unread}
    monkeypatch.setattr(proc, "cgroup_of", {11: {"": f"/docker/{A}/sub"}}.get)
    assert parents(outer, other, inner) == [None, None, 10]
    outer.pids = other.pids = [30]
    outer.seats, other.seats = {f"/docker/{A}": [10]}, {"/o": [30, 11]}
    monkeypatch.setattr(proc, "cgroup_of", {11: {"": "/../o"}}.get)
    other.pids = [30, 11]
    assert parents(outer, other, inner) == [None, None, 30], "seen from a cgroup namespace below"


def test_a_shim_on_the_host_makes_no_parent() -> None:
    assert parents(found(10, [10, 1], 3, f"/docker/{A}", 5), found(20, [20, 1], 2, f"/docker/{B}", 5)) == [None, None]


def test_the_owner_of_the_outer_pid_namespace_is_the_parent(chains: Dict[int, List[int]]) -> None:
    chains[20] = [4, 3, 1]
    assert parents(found(10, [10, 1], 3, f"/docker/{A}"), found(20, [20, 7, 1], 4, f"/k8s/{B}")) == [None, 10]


def test_a_shared_pid_namespace_in_a_pod_makes_no_parent() -> None:
    pod = "/kubepods/podx/"
    assert parents(found(10, [10, 1], 3, pod + A), found(20, [20, 9], 3, pod + B)) == [None, None]


def test_a_container_that_joined_a_pid_namespace_from_the_host_is_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """`docker run --pid=container:X --cgroup-parent=Y`: its shim runs on the host."""
    outer, joined = found(10, [10, 1], 3, f"/docker/{A}"), found(20, [20, 9], 3, f"/other/{B}")
    joined.stat = Stat(b"app", "S", 5, 100)
    monkeypatch.setattr(proc, "read_stat", lambda pid: Stat(b"shim", "S", 1, 50) if pid == 5 else None)
    numbers = {5: [5]}
    monkeypatch.setattr(proc, "read_nspid", numbers.get)
    assert parents(outer, joined) == [None, None]
    numbers[5] = [5, 3]
    assert parents(outer, joined) == [None, 10]


def test_the_owner_of_the_outer_cgroup_is_the_parent() -> None:
    assert parents(found(10, [10], 1, f"/docker/{A}"), found(20, [20, 1], 2, f"/docker/{A}/k8s/{B}")) == [None, 10]
