# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which processes form a container, without a host."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._discover import scan, shim
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import match_path
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer
from ansible_collections.fleet.probe.plugins.module_utils._discover.processes import Processes as Pids
from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import Shim

A, B = "a" * 64, "b" * 64


@pytest.fixture(autouse=True)
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has processes of its own."""
    monkeypatch.setattr(scan, "_nspids", {})
    monkeypatch.setattr(scan, "_kept", {})


def test_sub_cgroups_belong_to_the_container(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan.proc, "read_stat", lambda pid: Stat(b"x", "S", pid + 100, 1))
    monkeypatch.setattr(scan, "_shim_of", lambda ppid: Shim("containerd", ppid, id="web") if ppid == 130 else None)
    outer = f"/docker/{A}"
    cgroups = {
        outer: [10],
        f"{outer}/init.scope": [11],
        f"{outer}/ns/web": [30],
        f"{outer}/ns/web/sub": [31],
        f"{outer}/ns/{B}": [40],
    }
    assert scan._by_container({path: Pids(pids, None) for path, pids in cgroups.items()}) == {
        outer: {outer: [10], f"{outer}/init.scope": [11]},
        f"{outer}/ns/web": {f"{outer}/ns/web": [30], f"{outer}/ns/web/sub": [31]},
        f"{outer}/ns/{B}": {f"{outer}/ns/{B}": [40]},
    }


def test_the_parent_of_many_sub_cgroups_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: List[int] = []
    monkeypatch.setattr(scan.proc, "read_stat", lambda pid: Stat(b"x", "S", pid % 2, 1))
    monkeypatch.setattr(scan, "_shim_of", asked.append)
    outer = f"/docker/{A}"
    found = list(
        scan._by_container({f"{outer}/part-{number}": Pids([number], None) for number in range(10, 30)}).values()
    )
    assert [len(parts) for parts in found] == [20] and sorted(asked) == [0, 1]


def test_the_arguments_of_what_is_no_shim_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most hosts have processes in mount namespaces of their own that these have started."""
    programs = {1: "systemd", 2: None, 5: "containerd-shim", 6: ""}
    monkeypatch.setattr(scan.proc, "program_of", programs.__getitem__)
    monkeypatch.setattr(shim, "shim_of", lambda pid: Shim("containerd", pid))
    assert [scan._shim_of(pid) for pid in programs] == [None, None, Shim("containerd", 5), Shim("containerd", 6)]


def group(pid: int, pid_namespace: int, path: str, inner: int = 1, mounts: int = 0) -> scan._Group:
    numbers = {"mnt": mounts or pid, "pid": pid_namespace}
    return scan._Group(pid, Stat(b"x", "S", 1, pid), [pid, inner], numbers, {"": path}, match_path(path), None, [pid])


def assembled(*groups: scan._Group) -> List[List[int]]:
    return [[one.pid for one in members] for members in scan._assemble(list(groups))]


def test_mount_namespaces_of_one_cgroup_are_one_container() -> None:
    assert assembled(group(10, 3, f"/docker/{A}"), group(11, 3, f"/docker/{A}/x"), group(20, 4, f"/docker/{B}")) == [
        [10, 11],
        [20],
    ]


def test_a_moved_process_belongs_to_the_container_of_its_pid_namespace() -> None:
    assert assembled(group(10, 3, f"/docker/{A}"), group(11, 3, "/elsewhere", 7)) == [[10, 11]]


def test_an_init_that_was_moved_belongs_to_its_container() -> None:
    """The container's other processes are where its mounts are."""
    moved, other = group(10, 3, "/elsewhere", mounts=5), group(11, 3, f"/docker/{A}", 7, mounts=5)
    assert assembled(moved, other) == [[11, 10]]


def test_a_container_in_the_pid_namespace_of_a_machine_does_not_own_the_machine() -> None:
    """As with --pid=host in a machine that no runtime names."""
    machine, inner = group(10, 3, "/"), group(20, 3, f"/docker/{A}", 9)
    assert assembled(machine, group(11, 3, "/", 5), inner) == [[20], [10, 11]]


def test_a_pid_namespace_of_two_containers_decides_for_neither() -> None:
    # Containers of one pod.
    assert assembled(group(10, 3, f"/docker/{A}"), group(20, 3, f"/docker/{B}"), group(30, 3, "/elsewhere")) == [
        [10],
        [20],
        [30],
    ]


def test_what_a_shim_starts_beside_its_container_belongs_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan.proc, "namespace", lambda _pid, _kind: 1)
    shim = Shim("docker", 7, id="a" * 64)
    gofer, sandbox, alone = group(10, 5, "/x"), group(11, 1, "/x"), group(12, 1, "/x")
    for one, number in ((gofer, 7), (sandbox, 7), (alone, 8)):
        one.match, one.shim = None, shim._replace(pid=number)
    assert assembled(sandbox, gofer, alone) == [[10, 11], [12]]


def test_a_pid_namespace_alone_is_a_container() -> None:
    assert assembled(group(10, 3, "/x"), group(11, 3, "/y"), group(12, 4, "/x")) == [[10, 11], [12]]


@pytest.mark.parametrize(
    ("nspid", "pid_namespace", "path", "shows"),
    [
        ([10], 1, "/user.slice", False),  # unshare -m, or a service with mounts of its own
        ([10, 1], 2, "/user.slice", True),
        ([10], 1, f"/docker/{A}", True),  # docker run --pid=host
        (None, 1, f"/docker/{A}", False),  # it has ended
    ],
)
def test_a_process_shows_a_container_by_its_cgroup_or_its_pid_namespace(
    monkeypatch: pytest.MonkeyPatch, nspid: Optional[List[int]], pid_namespace: int, path: str, shows: bool
) -> None:
    host = {"mnt": 5, "pid": 1}
    monkeypatch.setattr(scan.proc, "host_namespace", host.get)
    monkeypatch.setattr(scan.proc, "read_nspid", lambda pid: nspid)
    monkeypatch.setattr(scan.proc, "read_stat", lambda pid: Stat(b"app", "S", 1, 100))
    monkeypatch.setattr(scan.proc, "namespaces", lambda pid: {"mnt": 6, "pid": pid_namespace})
    monkeypatch.setattr(scan.proc, "cgroup_of", lambda pid: {"": path})
    monkeypatch.setattr(scan, "_shim_of", lambda pid: None)
    assert scan.shows_container([10], None) is shows


def test_a_process_in_a_cgroup_that_a_user_named_shows_no_container(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan.proc, "host_namespace", {"mnt": 5, "pid": 1}.get)
    monkeypatch.setattr(scan.proc, "read_nspid", lambda pid: [pid])
    monkeypatch.setattr(scan.proc, "read_stat", lambda pid: Stat(b"app", "S", 1, 100))
    monkeypatch.setattr(scan.proc, "namespaces", lambda pid: {"mnt": 6, "pid": 1})
    monkeypatch.setattr(scan.proc, "cgroup_of", lambda pid: {"": f"/docker/{A}"})
    monkeypatch.setattr(scan, "_shim_of", lambda pid: None)
    monkeypatch.setattr(scan.cgroups, "forger", lambda mount, _match: 990 if mount == "/cgroups" else None)
    assert not scan.shows_container([10], "/cgroups") and scan.shows_container([10], None)


def test_the_first_process_of_a_gvisor_container_is_its_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "serves_files", lambda pid, _comm: pid == 10)
    monkeypatch.setattr(scan.proc, "read_nspid", lambda pid: [pid, 1])
    monkeypatch.setattr(scan.proc, "read_stat", lambda pid: Stat(b"exe", "S", 1, pid))
    first = scan._first_process([10, 11])
    assert first is not None and first[0] == 11
    # without control of cgroups, each is in a group of its own
    assert scan._found([group(10, 5, "/docker/" + "a" * 64), group(11, 5, "/docker/" + "a" * 64)], None).pid == 11


def test_only_on_the_host_itself_dockers_shim_has_nothing_to_add() -> None:
    paths = {"": "/system.slice/docker-" + "a" * 64 + ".scope"}
    assert scan._is_plain(paths, [10, 1])
    assert not scan._is_plain(paths, [10, 7, 1]), "in a container"
    assert not scan._is_plain(paths, [10, 7]), "with the PID namespace of a machine, whose engine is asked"


class Processes:
    """What /proc shows of a container's processes, in a cgroup that is a directory of the test."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.looked: List[int] = []
        self.listed: List[str] = []  # cgroups of which all processes were asked for
        self.begin: Optional[int] = 5
        self.path = f"/docker/{A}"
        self.members = {self.path: [10, 11]}
        self.stat = Stat(b"app", "S", 5, 100)
        self.mount = 7
        self.root = str(root)
        os.makedirs(self.root + self.path)
        proc = scan.proc
        monkeypatch.setattr(scan.cgroups, "v2_root", lambda: self.root)
        monkeypatch.setattr(scan.cgroups, "populated", self._populated)
        monkeypatch.setattr(proc, "host_namespace", {"mnt": 1, "pid": 2}.get)
        monkeypatch.setattr(proc, "read_stat", lambda pid: self.stat)
        monkeypatch.setattr(proc, "read_nspid", lambda pid: [pid, pid - 9])
        monkeypatch.setattr(proc, "namespace", lambda pid, _kind: self.mount)
        monkeypatch.setattr(proc, "namespaces", self._namespaces)
        monkeypatch.setattr(proc, "mount_groups", self._mount_groups)

    def _populated(self, *given: Any) -> Tuple[Dict[str, Pids], List[int]]:
        numbers: Dict[str, int] = given[-1]
        numbers.update(dict.fromkeys({self.path, *self.members}, os.stat(self.root + self.path).st_ino))
        return {path: self._listed(path, pids) for path, pids in self.members.items()}, []

    def _listed(self, path: str, pids: List[int]) -> Pids:
        def read() -> List[int]:
            self.listed.append(path)
            return pids

        if self.begin is None:
            return Pids(None, read)
        return Pids(pids[: self.begin], read if len(pids) > self.begin else None)

    def _namespaces(self, pid: int) -> Dict[str, int]:
        self.looked.append(pid)
        return {"mnt": self.mount, "pid": 20}

    def _mount_groups(self, pids: Iterable[int]) -> Dict[int, List[int]]:
        groups: Dict[int, List[int]] = {}
        for pid in pids:
            mount = scan.proc.namespace(pid, "mnt")
            if mount is not None:  # else it has ended
                groups.setdefault(mount, []).append(pid)
        return groups

    def scan(self) -> KernelContainer:
        self.looked.clear()
        self.listed.clear()
        (found,) = scan.scan(lambda _path: None)
        return found


@pytest.fixture
def processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Processes:
    return Processes(tmp_path, monkeypatch)


def test_a_container_that_is_as_before_is_not_looked_at_again(processes: Processes) -> None:
    first = processes.scan()
    assert processes.looked == [10] and first.pids == [10, 11]
    assert processes.scan() is first and processes.looked == []
    processes.stat = processes.stat._replace(state="R")
    assert processes.scan() is first and processes.scan() is first and processes.looked == []


def test_of_many_processes_only_the_first_are_read_until_all_are_asked_for(processes: Processes) -> None:
    processes.members = {processes.path: [10, 11, 9, 12], f"{processes.path}/sub": [13]}
    processes.begin = 1
    first = processes.scan()
    assert processes.listed == [] and first.pids == [9, 10, 11, 12, 13] and processes.listed == [processes.path]
    before = first.pids, first.seats
    processes.members = {processes.path: [10, 12], f"{processes.path}/sub": [13]}
    assert processes.scan() is first and processes.looked == [] and processes.listed == [], (
        "its first ones are the same"
    )
    assert first.pids == [10, 12, 13] and first.seats == processes.members
    assert before[0] == [9, 10, 11, 12, 13] and before[1][processes.path] == [10, 11, 9, 12], "as they were found then"
    processes.members = {processes.path: [12, 10], f"{processes.path}/sub": [13]}
    processes.scan()
    assert processes.looked == [10], "what is first now may be another init"


def test_a_container_that_is_as_before_is_not_read_until_it_is_asked_for(processes: Processes) -> None:
    first = processes.scan()
    processes.begin = None
    for _look in range(2):
        assert processes.scan() is first and processes.looked == [] and processes.listed == []
    processes.members = {processes.path: [12, 10]}
    assert processes.scan().pids == [10, 12] and first.seats == processes.members
    processes.members = {processes.path: []}
    assert processes.scan().pids == [10], "its init was there when it was looked for"
    processes.stat = processes.stat._replace(start_ticks=200)
    with pytest.raises(ValueError, match="not enough values"):
        processes.scan()
    assert processes.looked == [], "what has the PID of its init now is no process of a cgroup that is empty"


def test_what_was_not_read_before_is_looked_at_when_it_is_another(processes: Processes) -> None:
    processes.scan()
    processes.begin, processes.stat = None, processes.stat._replace(start_ticks=200)
    assert processes.scan().stat.start_ticks == 200 and processes.looked == [10]
    assert processes.scan().pid == 10 and processes.looked == [10], "its first processes are unknown"
    processes.begin = 5
    assert processes.scan() is processes.scan() and processes.looked == []


def test_an_init_that_is_not_among_the_first_is_looked_for_each_time(
    processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is listed before it may be other processes the next time, without the first ones telling."""
    processes.members = {processes.path: [12, 10, 11]}
    processes.begin = 1
    assert processes.scan().pid == 10 and processes.looked == [10]
    processes.scan()
    assert processes.looked == [10]


def test_one_that_has_changed_is_looked_at_anew(processes: Processes) -> None:
    processes.scan()
    processes.members = {processes.path: [10, 12]}
    assert processes.scan().pids == [10, 12] and processes.looked == [10]
    processes.members = {processes.path: [10], f"{processes.path}/init.scope": [12]}
    assert processes.scan().seats == processes.members and processes.looked == [10], "one has another cgroup"
    processes.members = {processes.path: [10]}
    assert processes.scan().pids == [10] and processes.looked == [10], "a cgroup in it is gone"
    processes.stat = processes.stat._replace(ppid=6)
    assert processes.scan().stat.ppid == 6, "its shim has ended"
    processes.mount = 8
    assert processes.scan().namespaces["mnt"] == 8, "its init has gone to other mounts"
    processes.stat = processes.stat._replace(comm=b"other")
    assert processes.scan().stat.comm == b"other", "its init runs another program"
    processes.stat = processes.stat._replace(start_ticks=200)
    assert processes.scan().stat.start_ticks == 200, "its init is another process"
    os.rename(processes.root + processes.path, processes.root + "/old")
    os.mkdir(processes.root + processes.path)
    assert processes.scan().cgroup.id == os.stat(processes.root + processes.path).st_ino, "its cgroup is another one"
    assert processes.scan() is processes.scan() and processes.looked == []


def test_one_that_was_found_by_some_of_its_processes_is_looked_at_each_time(
    processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A runtime that is about to enter it, or what has entered the host's mounts from it, may have gone on by then."""
    monkeypatch.setattr(scan.proc, "namespace", lambda pid, _kind: 1 if pid == 10 else 7)
    monkeypatch.setattr(scan.proc, "read_nspid", lambda pid: [pid, 1])
    monkeypatch.setattr(scan.proc, "read_file", lambda _path: b"runc:[2:INIT]\n")
    monkeypatch.setattr(scan.proc, "namespaces", lambda pid: {"mnt": 1 if pid == 10 else 7, "pid": 20})
    assert (processes.scan().pid, scan._kept) == (11, {})


def test_a_process_that_ends_meanwhile_does_not_stand_for_those_that_entered_the_hosts_mounts(
    processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shell that entered them runs short commands: one that was listed has no mount namespace any more."""
    monkeypatch.setattr(scan.proc, "namespace", lambda pid, _kind: None if pid == 11 else 1)
    monkeypatch.setattr(scan.proc, "read_nspid", lambda pid: None if pid == 11 else [pid])
    monkeypatch.setattr(scan.proc, "read_file", lambda path: b"sh\n" if "/10/" in path else None)
    monkeypatch.setattr(scan.proc, "namespaces", lambda pid: None if pid == 11 else {"mnt": 1, "pid": 20})
    assert processes.scan().pid == 10


def test_one_without_an_init_of_its_own_is_looked_at_each_time(
    processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with --pid=host: the process that started first may be another one by now."""
    monkeypatch.setattr(scan.proc, "read_nspid", lambda pid: [pid])
    processes.scan()
    processes.scan()
    assert processes.looked == [10]
