# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The processes of the selected containers, by the kernel's records of a host that the tests make up."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import members as _members
from ansible_collections.fleet.probe.plugins.module_utils._attach.members import (
    ENTERED_IT,
    LEADERLESS,
    MOVED,
    RESUMED,
    SHARING,
    STARTED,
    UNREPORTED,
    Members,
    Newcomer,
    shortened,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._core.task_events import (
    ENDED,
    ENTERED,
    FORKED,
    NAMED,
    Event,
)
from probe_fakes import container

HOST, WEB_MOUNT, DB_MOUNT = 1, 1001, 1002
WEB = container("web", namespaces={"mnt": WEB_MOUNT, "pid": 2001})
DB = container("db", namespaces={"mnt": DB_MOUNT, "pid": 2002})


class Host:
    """Processes by PID: mount namespace, parent, state, start, cgroup; and the kernel's records."""

    def __init__(self) -> None:
        self.mounts: Dict[int, int] = {}
        self.stats: Dict[int, Stat] = {}
        self.threads: Dict[int, List[int]] = {}
        self.cgroups: Dict[int, str] = {}
        self.shared: List[Tuple[int, int]] = []
        self.events: List[Event] = []
        self.lost = False
        self.closed = False

    def start(self, pid: int, mount: int, parent: int = 1, ticks: int = 5, comm: bytes = b"app") -> None:
        self.mounts[pid] = mount
        self.stats[pid] = Stat(comm, "S", parent, ticks)

    def end(self, pid: int) -> None:
        del self.mounts[pid], self.stats[pid]

    def poll(self) -> List[Event]:
        events, self.events = self.events, []
        return events

    def close(self) -> None:
        self.closed = True

    def same_memory(self, pid: int, other: int) -> bool:
        if pid not in self.stats and pid != os.getpid():
            raise ProcessLookupError
        return (pid, other) in self.shared

    def groups(self, pids: List[int]) -> Dict[int, List[int]]:
        found: Dict[int, List[int]] = {}
        for pid in pids:
            found.setdefault(self.mounts[pid], []).append(pid)
        return found

    def comm(self, path: str) -> Optional[bytes]:
        stat = self.stats.get(int(path.split("/")[2]))
        return None if stat is None else stat.comm + b"\n"


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Host:
    one = Host()
    one.start(10, WEB_MOUNT)
    one.start(11, WEB_MOUNT)
    one.start(20, DB_MOUNT)
    one.start(30, HOST)
    monkeypatch.setattr(_members, "TaskEvents", lambda: one)
    monkeypatch.setattr(_members.linux, "same_memory", one.same_memory)
    for name, fake in (
        ("host_namespace", lambda _kind: HOST),
        ("namespace", lambda pid, _kind: one.mounts.get(pid)),
        ("mount_groups", one.groups),
        ("list_pids", lambda: sorted(one.mounts)),
        ("read_stat", one.stats.get),
        ("start_ticks", lambda pid: one.stats[pid].start_ticks if pid in one.stats else None),
        ("threads_of", lambda pid: one.threads.get(pid, [pid])),
        ("read_file", one.comm),
        ("cgroup_of", lambda pid: {"": one.cgroups.get(pid, "/")}),
    ):
        monkeypatch.setattr(_members.proc, name, fake)
    return one


@pytest.fixture
def members(host: Host) -> Members:
    found = Members()
    found.admit([WEB], {"web": [10]})
    return found


def shown(found: List[Newcomer]) -> List[Tuple[int, Optional[str], float, Optional[float], str]]:
    return [tuple(newcomer) for newcomer in found]  # type: ignore[misc]


def test_members_are_those_that_are_known_and_those_in_their_mount_namespaces(host: Host, members: Members) -> None:
    assert members.of(["web"]) == [10, 11] and members.of(["db"]) == []
    host.start(40, 1077)
    host.start(41, 1077)
    members.admit([DB], {"db": [20, 40]})
    assert members.of(["db"]) == [20, 40, 41] and members.of(["db", "web"]) == [10, 11, 20, 40, 41]
    members.forget(WEB)
    assert members.of(["db", "web"]) == [20, 40, 41]


def test_the_hosts_mount_namespace_makes_no_members(host: Host) -> None:
    found = Members()
    found.admit([WEB], {"web": [10, 30]})
    assert found.of(["web"]) == [10, 11, 30], "30 is known, but the others of the host are not meant"
    host.start(31, HOST)
    host.events = [Event(5.0, FORKED, 31, 1), Event(5.0, ENTERED, 31, HOST)]
    assert found.poll() == []


def test_what_a_member_forks_is_one(host: Host, members: Members) -> None:
    host.start(12, WEB_MOUNT, 10)
    host.start(13, 1066, 12)
    host.events = [
        Event(5.0, FORKED, 12, 10),
        Event(5.0, ENTERED, 12, WEB_MOUNT),
        Event(6.0, FORKED, 13, 12),
        Event(6.5, ENTERED, 13, 1066),
        Event(7.0, FORKED, 99, 30),
        Event(7.0, ENTERED, 99, HOST),
    ]
    assert shown(members.poll()) == [(12, "web", 5.0, None, STARTED), (13, "web", 6.0, None, STARTED)]
    assert members.of(["web"]) == [10, 11, 12, 13] and members.poll() == []


def test_what_is_too_short_to_be_attached_to_is_reported_with_its_end(host: Host, members: Members) -> None:
    host.events = [Event(5.0, FORKED, 12, 10), Event(6.0, FORKED, 13, 12), Event(7.0, ENDED, 13), Event(8.0, ENDED, 12)]
    assert shown(members.poll()) == [(12, "web", 5.0, 8.0, STARTED), (13, "web", 6.0, 7.0, STARTED)]
    assert members.of(["web"]) == [10, 11]


def test_what_enters_a_container_becomes_a_member(host: Host, members: Members) -> None:
    host.start(50, WEB_MOUNT, 30)
    host.events = [Event(5.0, FORKED, 50, 30), Event(5.0, ENTERED, 50, HOST), Event(6.0, ENTERED, 50, WEB_MOUNT)]
    assert shown(members.poll()) == [(50, "web", 6.0, None, ENTERED_IT)]


def test_helpers_that_read_files_are_none(host: Host, members: Members) -> None:
    """Neither this module's own, nor those of another probe."""
    host.events = [
        Event(5.0, FORKED, 60, os.getpid()),
        Event(5.1, ENTERED, 60, WEB_MOUNT),
        Event(5.2, FORKED, 61, 30),
        Event(5.3, NAMED, 61, b"fleet.probe"),
        Event(5.4, ENTERED, 61, WEB_MOUNT),
    ]
    host.start(62, WEB_MOUNT, 30, comm=b"fleet.probe")
    assert members.poll() == []
    members.admit([WEB], {})
    assert members.of(["web"]) == [10, 11]


def test_a_number_that_is_used_again_is_another_process(host: Host, members: Members) -> None:
    host.end(11)
    host.start(11, HOST, 30, 77)
    host.events = [Event(5.0, ENDED, 11), Event(6.0, FORKED, 11, 30), Event(6.0, ENTERED, 11, HOST)]
    assert members.poll() == [] and members.of(["web"]) == [10]


def test_a_member_that_another_thread_takes_over_has_to_be_attached_to_anew(host: Host, members: Members) -> None:
    host.events = [Event(5.0, ENDED, 10)]
    host.stats[10] = Stat(b"app", "Z", 1, 5)
    host.threads[10] = [10, 15]
    assert members.poll() == [], "it is executing, or ending"
    host.stats[10] = Stat(b"new", "S", 1, 5)
    assert shown(members.poll()) == [(10, "web", 5.0, None, RESUMED)]
    assert members.poll() == [] and members.of(["web"]) == [10, 11]


def test_a_member_without_its_first_thread_is_reported_at_the_end(host: Host, members: Members) -> None:
    host.events = [Event(5.0, ENDED, 10), Event(5.0, ENDED, 11)]
    host.stats[10] = Stat(b"app", "Z", 1, 5)
    host.threads[10] = [10, 15]
    host.stats[11] = Stat(b"app", "Z", 1, 5)
    assert members.poll() == []
    assert shown(members.last([WEB])) == [(10, "web", 5.0, None, LEADERLESS)] and host.closed


def test_who_shares_the_memory_of_a_member_waits_until_it_does_not(host: Host, members: Members) -> None:
    """After vfork(2): attachments to both would count a hit twice."""
    host.start(12, WEB_MOUNT, 10)
    host.start(13, WEB_MOUNT, 10)
    host.shared = [(12, 10), (13, 10)]
    host.events = [Event(5.0, FORKED, 12, 10), Event(5.5, FORKED, 13, 10)]
    assert members.poll() == [] and members.of(["web"]) == [10, 11]
    host.shared = [(13, 10)]
    assert shown(members.poll()) == [(12, "web", 5.0, None, STARTED)] and members.of(["web"]) == [10, 11, 12]
    host.events = [Event(7.0, ENDED, 13)]
    host.end(13)
    assert shown(members.poll()) == [(13, "web", 5.5, 7.0, STARTED)]


def test_who_shares_memory_from_the_beginning_is_reported_at_the_end(host: Host) -> None:
    host.start(12, WEB_MOUNT, 10)
    host.shared = [(12, 10)]
    found = Members()
    found.admit([WEB], {"web": [10, 12]})
    assert found.of(["web"]) == [10, 11]
    (newcomer,) = found.last([WEB])
    assert (newcomer.pid, newcomer.until, newcomer.reason) == (12, None, SHARING)


def test_lost_records_are_made_up_for_and_reported(host: Host, members: Members) -> None:
    host.start(12, WEB_MOUNT, 30)
    host.lost = True
    found = shown(members.poll())
    assert [(pid, owner, reason) for pid, owner, _since, _until, reason in found] == [
        (12, "web", STARTED),
        (0, None, UNREPORTED),
    ]
    assert found[1][3] is not None and members.of(["web"]) == [10, 11, 12]


def test_what_was_moved_into_a_cgroup_is_reported_at_the_end(host: Host, members: Members) -> None:
    host.start(70, HOST)
    host.cgroups = {70: "/docker/web/inner", 10: "/docker/web", 30: "/docker/website"}
    assert shown(members.last([WEB])) == [(70, "web", 0.0, None, MOVED)]


def test_a_kernel_without_kcmp_is_refused(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_pid: int, _other: int) -> bool:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(_members.linux, "same_memory", missing)
    with pytest.raises(HostError, match="kcmp: Function not implemented"):
        Members()


def test_many_gaps_are_shortened() -> None:
    gaps: Any = [(Newcomer(pid, "web", 0.0, None, STARTED), float(pid), pid + 1.0) for pid in range(5)]
    gaps.append((Newcomer(9, "db", 0.0, None, STARTED), 3.0, 4.0))
    assert [(one.pid, one.container, *rest) for one, *rest in shortened(gaps, 2)] == [
        (0, "web", 0.0, 1.0, 1),
        (1, "web", 1.0, 2.0, 1),
        (2, "web", 2.0, 5.0, 3),
        (9, "db", 3.0, 4.0, 1),
    ]
