# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every process counts for its container, or coverage says which does not, on a simulated host."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat, read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._window import audit as _audit
from ansible_collections.fleet.probe.plugins.module_utils._window.audit import MOST_NAMED, Audit
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock
from probe_fakes import FakeLibbpf, container


class Host:
    """A cgroup tree, and processes with their cgroups and mount namespaces."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.paths: Dict[int, str] = {}
        self.mounts: Dict[int, int] = {}
        self.comms: Dict[int, bytes] = {}
        for path in ("", "/docker", "/docker/a", "/docker/b", "/elsewhere"):
            (root / path[1:]).mkdir(exist_ok=True)
            (root / path[1:] / "cgroup.procs").write_text("")

    def put(self, pid: int, path: str, mount: int) -> None:
        self.paths[pid], self.mounts[pid] = path, mount
        with (self.root / path[1:] / "cgroup.procs").open("a") as procs:
            procs.write(f"{pid}\n")

    def box(self, name: str, pid: int) -> Container:
        path = f"/docker/{name}"
        number = (self.root / path[1:]).stat().st_ino
        self.put(pid, path, pid)
        return container(
            name, pid=pid, start_ticks=1, namespaces={"mnt": pid, "pid": 2}, cgroup=Cgroup(path, number, 2, 2)
        )

    def namespace(self, pid: int, kind: str) -> Optional[int]:
        return self.mounts.get(pid, 1) if kind == "mnt" else 2

    def seats(self, *pids: int) -> Dict[str, List[int]]:
        found: Dict[str, List[int]] = {}
        for pid in pids:
            found.setdefault(self.paths[pid], []).append(pid)
        return found


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Host:
    one = Host(tmp_path)
    monkeypatch.setattr(_audit.proc, "namespace", one.namespace)
    monkeypatch.setattr(_audit.proc, "host_namespace", lambda _kind: 1)
    monkeypatch.setattr(_audit.proc, "read_stat", lambda _pid: Stat(b"app", "S", 1, 1))
    monkeypatch.setattr(_audit.proc, "read_nspid", lambda pid: [pid, 7])
    monkeypatch.setattr(_audit.proc, "cgroup_of", lambda pid: {"": one.paths[pid]})
    monkeypatch.setattr(_audit.proc, "read_file", _comm_of(one))
    return one


def _comm_of(host: Host) -> Callable[..., Optional[bytes]]:
    def read(path: str, limit: int = 1 << 20) -> Optional[bytes]:
        parts = path.split("/")
        return host.comms.get(int(parts[2]), b"app\n") if parts[-1] == "comm" else read_file(path, limit)

    return read


class Run:
    def __init__(self, host: Host, containers: List[Container], selected: List[Container], found_by: str = "task"):
        self.host, self.containers = host, containers
        self.ownership = Ownership(containers, selected, False)
        self.coverage = Coverage(selected)
        self.audit = Audit(self.ownership, self.coverage, str(host.root), found_by, WindowClock())

    def look(self, began: float = 0.0, **members: List[int]) -> None:
        seats = {name: self.host.seats(*pids) for name, pids in members.items()}
        self.audit.look(self.containers, members, seats, began)

    def named(self) -> List[str]:
        self.audit.finish(None, None)
        return [f"{one.container}: {one.what}" for one in self.coverage.unwatched]


def test_a_container_in_its_own_cgroup_needs_nothing(host: Host) -> None:
    a = host.box("a", 10)
    run = Run(host, [a], [a])
    run.look(a=[10])
    assert run.named() == [] and len(run.ownership._fresh) == 1


def test_a_process_in_a_cgroup_that_only_its_container_has_gets_a_key(host: Host) -> None:
    a = host.box("a", 10)
    host.put(11, "/elsewhere", 10)
    run = Run(host, [a], [a])
    run.look(a=[10, 11])
    assert run.named() == [] and len(run.ownership._fresh) == 2 and not run.ownership.by_mount


def test_one_among_strangers_counts_by_its_mount_namespace(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    a = host.box("a", 10)
    host.put(11, "/elsewhere", 10)
    host.put(12, "/elsewhere", 1)
    run = Run(host, [a], [a])
    opened = os.open

    def open_namespace(path: str, *flags: Any) -> int:
        return opened("/dev/null" if path == "/proc/11/ns/mnt" else path, *flags)

    with monkeypatch.context() as patch:
        patch.setattr(_audit.os, "open", open_namespace)
        patch.setattr(_audit.os, "fstat", lambda _fd: SimpleNamespace(st_ino=10))
        run.look(a=[10, 11])
    assert run.named() == [] and run.ownership.by_mount


def test_one_that_cannot_get_a_key_is_named(host: Host) -> None:
    a = host.box("a", 10)
    host.put(11, "/elsewhere", 10)
    host.put(12, "/elsewhere", 1)
    run = Run(host, [a], [a])
    run.ownership.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    run.look(a=[10, 11])
    assert run.named() == ["a: process 11 (7 in the container), cgroup /elsewhere"]
    assert "for no container" in run.coverage.unwatched[0].reason


def test_a_process_that_counts_for_another_container_is_named(host: Host) -> None:
    a, b = host.box("a", 10), host.box("b", 20)
    host.put(11, "/docker/b", 10)
    run = Run(host, [a, b], [a, b])
    run.ownership.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    run.look(a=[10, 11], b=[20])
    assert run.named() == ["a: process 11 (7 in the container), cgroup /docker/b"]
    assert run.coverage.unwatched[0].reason == f"Its hits count for {b.describe()}."


def test_a_process_that_should_not_count_is_named_too(host: Host) -> None:
    a, b = host.box("a", 10), host.box("b", 20)
    host.put(11, "/docker/b", 10)
    run = Run(host, [a, b], [b])
    run.look(a=[10, 11], b=[20])
    assert run.named() == ["b: process 11 (7 in the container), cgroup /docker/b"]


def test_a_runtimes_process_is_compared_once_it_has_entered(host: Host) -> None:
    a = host.box("a", 10)
    host.put(12, "/elsewhere", 1)
    run = Run(host, [a], [a])
    run.ownership.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    run.look(a=[10])
    host.put(11, "/elsewhere", 10)
    host.comms[11] = b"runc:[2:INIT]\n"
    run.audit.newcomer(11, a)
    run.audit.entered()
    assert run.audit._lapses == {}
    host.comms[11] = b"app\n"
    run.audit.entered()
    assert run.named() == ["a: process 11 (7 in the container), cgroup /elsewhere"]


def test_sockets_do_not_count_by_mount_namespace(host: Host) -> None:
    a = host.box("a", 10)
    host.put(11, "/elsewhere", 10)
    host.put(12, "/elsewhere", 1)
    run = Run(host, [a], [a], "socket")
    run.look(a=[10, 11])
    assert len(run.named()) == 1 and not run.ownership.by_mount
    packets = Run(host, [a], [a], "network")
    packets.look(a=[10, 11])
    assert packets.named() == []


def test_very_many_are_named_in_one_entry(host: Host) -> None:
    a = host.box("a", 10)
    host.put(12, "/elsewhere", 1)
    many = list(range(100, 130))
    for pid in many:
        host.put(pid, "/elsewhere", 10)
    run = Run(host, [a], [a])
    run.ownership.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    run.look(a=[10, *many])
    named = run.named()
    assert len(named) == MOST_NAMED + 1 and named[-1] == f"a: {30 - MOST_NAMED} more processes"


def test_only_the_window_counts(host: Host) -> None:
    a = host.box("a", 10)
    host.put(11, "/elsewhere", 10)
    host.put(12, "/elsewhere", 1)
    run = Run(host, [a], [a])
    run.ownership.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    run.look(a=[10, 11])
    run.look(a=[10])  # it has ended
    run.audit._scan = lambda: False  # type: ignore[method-assign]
    run.audit.finish(9e12, 9.1e12)
    assert run.coverage.unwatched == []


class Clock(WindowClock):
    """One that stands at ``time``."""

    time = 0.0

    def now(self) -> float:
        return self.time

    def at_ticks(self, ticks: int) -> float:
        return 0.0


def test_a_process_that_gets_a_key_counts_from_when_the_key_is_written(host: Host) -> None:
    a = host.box("a", 10)
    run = Run(host, [a], [a])
    clock = run.audit._clock = Clock()
    run.audit.opens()
    clock.time = 100.0
    run.look(99.0, a=[10])
    host.put(11, "/elsewhere", 10)
    clock.time = 102.0
    run.look(101.0, a=[10, 11])
    clock.time = 103.0
    run.audit.written()
    clock.time = 109.0
    run.audit.written()
    run.audit.finish(None, None)
    ((since, until),) = [(one.since, one.until) for one in run.coverage.unwatched]
    assert until == 103.0, "not from when it was found, nor until a later look"
    assert since == 99.0, "it may have moved while the look before was still reading other processes"
