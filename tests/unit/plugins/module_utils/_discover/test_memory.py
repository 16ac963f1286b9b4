# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the next discovery need not find out again."""

from __future__ import annotations

import gc
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Process
from ansible_collections.fleet.probe.plugins.module_utils._discover import discover as _discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer
from ansible_collections.fleet.probe.plugins.module_utils._discover.memory import Memory
from ansible_collections.fleet.probe.plugins.module_utils._discover.naming import RuntimeNames
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim


def found(container_id: str, pid: int, start: int = 100, comm: bytes = b"app", uts: int = 5) -> KernelContainer:
    return KernelContainer(
        id=container_id,
        runtime="docker",
        owner=0,
        pid=pid,
        stat=Stat(comm, "S", 1, start),
        nspid=[pid, 1],
        namespaces={"mnt": pid, "pid": pid, "uts": uts},
        match=None,
        cgroup=Cgroup(f"/docker/{container_id}", pid, 2, 2),
        pids=[pid],
        shim=None,
    )


class Host:
    """What the kernel shows; notes each question that costs an engine or a process something."""

    def __init__(self) -> None:
        self.containers: List[KernelContainer] = []
        self.asked: List[str] = []
        self.about: List[str] = []  # the containers about which an engine was asked last
        self.unnamed: List[str] = []
        self.early: List[bool] = []  # whether an engine may be asked before the scan has ended

    def scan(self, on_cgroup: Any, _forged: Any) -> List[KernelContainer]:
        self.early.append(not on_cgroup.__self__._done)
        return self.containers

    def names(self, found: List[KernelContainer], *_more: Any) -> RuntimeNames:
        self.asked.append("engine")
        self.about = [one.id for one in found]
        names = RuntimeNames(claims={id(one): Claim(one.id, f"name-{one.id}") for one in found})
        for one in found:
            if one.id in self.unnamed:
                del names.claims[id(one)]
                names.unnamed.add(id(one))
        return names

    def hostnames(self, processes: Dict[int, int]) -> Dict[int, str]:
        self.asked.append("host name")
        return {number: f"host-{number}" for number in processes}

    def sandboxes(self, inits: List[Any]) -> List[None]:
        self.asked.append("arguments")
        return [None for _init in inits]


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Host:
    one = Host()
    monkeypatch.setattr(_discover, "_memory", Memory())
    monkeypatch.setattr(_discover.scan, "scan", one.scan)
    monkeypatch.setattr(_discover.naming, "name_containers", one.names)
    monkeypatch.setattr(_discover, "hostnames", one.hostnames)
    monkeypatch.setattr(_discover, "sandboxes_of", one.sandboxes)
    one.containers = [found("a", 10), found("b", 20)]
    return one


def named(options: Selection) -> List[Any]:
    return [(each.id, each.name, each.hostname) for each in discover(options).containers]


ALL = ["engine", "host name", "arguments"]


def test_nothing_is_asked_while_nothing_has_changed(host: Host) -> None:
    first = named(Selection())
    assert first == [("a", "name-a", "host-5"), ("b", "name-b", "host-5")] and set(host.asked) == set(ALL)
    host.asked.clear()
    assert named(Selection()) == first and host.asked == []
    assert host.early == [True, False], "not even before the scan has ended"
    host.containers = host.containers[:1]
    assert named(Selection()) == first[:1] and host.asked == [], "one that has ended changes nothing for the others"


@pytest.mark.parametrize(
    "changed",
    [
        found("c", 20),
        found("b", 21),
        found("b", 20, start=101),
        found("b", 20, comm=b"other"),
        found("b", 20, uts=6),
    ],
)
def test_another_container_has_all_of_them_asked_for(host: Host, changed: KernelContainer) -> None:
    named(Selection())
    host.asked.clear()
    host.containers = [host.containers[0], changed]
    assert (changed.id, f"name-{changed.id}", f"host-{changed.namespaces['uts']}") in named(Selection())
    assert set(host.asked) == set(ALL)


def test_only_a_new_container_is_asked_about(host: Host) -> None:
    first = named(Selection())
    host.containers = [*host.containers, found("c", 30, uts=6)]
    assert named(Selection()) == [*first, ("c", "name-c", "host-6")] and host.about == ["c"]
    host.asked.clear()
    assert len(named(Selection())) == 3 and host.asked == [], "it is known as the others are"


def test_of_containers_with_one_id_all_are_asked_about_when_there_is_a_new_one(host: Host) -> None:
    """What the runtime says of the id may be about either (``naming._apply``)."""
    named(Selection())
    host.containers = [*host.containers, found("b", 30)]
    named(Selection())
    assert host.about == ["b", "b"]
    host.asked.clear()
    named(Selection())
    assert host.asked == []


def test_a_record_is_made_once_while_nothing_of_it_changes(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_discover.proc, "boot_time", lambda: 1000.0)
    first = discover(Selection()).containers
    again = discover(Selection()).containers
    assert [a is b for a, b in zip(first, again)] == [True, True]
    host.containers[1].parent = host.containers[0]
    moved = discover(Selection()).containers
    assert moved[0] is first[0] and (moved[1].id, moved[1].parent) == ("b", "a")
    monkeypatch.setattr(_discover.proc, "boot_time", lambda: 2000.0)
    later = discover(Selection()).containers
    assert [one.started_at for one in later] == [2001.0, 2001.0], "the host's clock was set"
    host.containers = [found("a", 10), found("b", 20)]
    host.containers[0].cgroup = Cgroup("/docker/a", 77, 2, 2)
    assert discover(Selection()).containers[0].cgroup.id == 77, "the kernel shows another"


def test_who_has_listed_processes_keeps_its_record(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_discover.proc, "boot_time", lambda: 1000.0)
    pids: List[List[int]] = []

    def read(asked: List[int], _booted: float) -> List[Process]:
        pids.append(asked)
        return [Process(pid, [pid], "app", 1.0, 100) for pid in asked]

    monkeypatch.setattr(_discover, "read_processes", read)
    first = discover(Selection(), processes=True).containers
    assert [[each.pid for each in one.processes] for one in first] == [[10], [20]]
    assert [one.processes for one in discover(Selection()).containers] == [[], []]
    again = discover(Selection(), processes=True).containers
    assert again == first and again[0] is not first[0] and len(pids) == 4


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(host: Host, enabled: bool) -> None:
    host.containers[0].stat = None  # type: ignore[assignment]
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        with pytest.raises(AttributeError):
            discover(Selection())
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()


def test_records_of_what_has_ended_are_not_kept(host: Host) -> None:
    discover(Selection())
    host.containers = host.containers[:1]
    discover(Selection())
    assert list(_discover._memory._records) == ["a"]


def test_one_that_no_runtime_has_named_yet_is_asked_for_again(host: Host) -> None:
    host.unnamed = ["b"]
    assert ("b", "b", "host-5") in named(Selection())
    host.unnamed = []
    assert ("b", "name-b", "host-5") in named(Selection())
    host.asked.clear()
    named(Selection())
    assert host.asked == []


def test_with_other_options_other_engines_are_asked(host: Host) -> None:
    named(Selection())
    host.asked.clear()
    named(Selection(endpoints={"docker": "/other.sock"}))
    assert "engine" in host.asked and host.early == [True, True]
