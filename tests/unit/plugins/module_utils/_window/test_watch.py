# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers that start and end during the window, on a simulated host."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Optional, Sequence, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import coverage as _coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import CgroupMatch
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._window import watch as _watch
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import BlindSpots
from ansible_collections.fleet.probe.plugins.module_utils._window.newcomers import Newcomer, Newcomers
from ansible_collections.fleet.probe.plugins.module_utils._window.watch import PATIENCE, PERIOD, SETTLE, Watch
from probe_fakes import FakeLibbpf, container, loaded

HOST = 1
SELECTION = Selection()


class FakeNewcomers(Newcomers):
    """What the kernel reports, put in by the test."""

    def __init__(self) -> None:
        self.pending, self.gone, self.lost, self.came = {}, [], False, False

    def poll(self, now: float) -> bool:
        came, self.came = self.came, False
        return came

    def close(self) -> None:
        """Nothing is open."""

    def start(self, one: Container, since: float) -> None:
        """A container whose cgroup was made at ``since``."""
        self.pending[one.cgroup.path] = Newcomer(CgroupMatch(one.id, "docker", one.cgroup.path), since)
        self.came = True

    def end(self, one: Container, until: float) -> None:
        """Its cgroup was removed."""
        if one.cgroup.path in self.pending:
            self.gone.append(self.pending.pop(one.cgroup.path)._replace(until=until))


def box(number: int, **changes: Any) -> Container:
    """A container whose mount namespace, cgroup id and init process have that number."""
    given: Dict[str, Any] = {
        "pid": number,
        "namespaces": {"mnt": number, "pid": number + 1},
        "cgroup": Cgroup(f"/{number}", number, 2, 2),
        "start_ticks": number,
    }
    return container(str(number), **{**given, **changes})


class Host:
    """Processes by PID, each in a mount namespace and with a name, containers, and a clock."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.processes: Dict[int, Tuple[int, bytes]] = {1: (HOST, b"systemd\n")}
        self.containers: List[Container] = []
        self.unselected: List[str] = []
        self.discoveries: List[float] = []
        self.undecided: List[str] = []
        self.unknown: List[str] = []
        self.listed: List[str] = []
        self.newcomers = FakeNewcomers()
        self.used, self.listing = 0.0, 0.0001  # CPU seconds of this thread, and those that one list of processes takes

    def monotonic(self) -> float:
        return self.now

    def thread_time(self) -> float:
        return self.used

    def list_pids(self) -> List[int]:
        self.used += self.listing
        return sorted(self.processes)

    def namespace(self, pid: int, kind: str) -> Optional[int]:
        if kind != "mnt":
            return 2
        return self.processes[pid][0] if pid in self.processes else None

    def host_namespace(self, kind: str) -> int:
        assert kind == "mnt"
        return HOST

    def read_file(self, path: str, limit: int = 0) -> Optional[bytes]:
        _empty, proc, pid, name = path.split("/")
        assert (proc, name) == ("proc", "comm")
        return self.processes[int(pid)][1] if int(pid) in self.processes else None

    def same_process(self, pid: int, start_ticks: int) -> bool:
        return pid in self.processes and any(
            (one.pid, one.start_ticks) == (pid, start_ticks) for one in self.containers
        )

    def discover(self, target: Any, processes: bool = False) -> Discovery:
        assert target == SELECTION
        self.discoveries.append(self.now)
        selected = [one for one in self.containers if one.id not in self.unselected]
        return Discovery(
            containers=list(self.containers),
            selected=selected,
            undecided=set(self.undecided),
            unknown=list(self.unknown),
        )

    def list_processes(self, _found: Discovery, containers: List[Container]) -> None:
        self.listed += [one.id for one in containers]

    def shows_container(self, pids: List[int], root: Optional[str]) -> bool:
        mounts = {one.namespaces["mnt"] for one in self.containers}
        return any(self.namespace(pid, "mnt") in mounts for pid in pids)

    def start(self, one: Container, comm: bytes = b"app\n") -> Container:
        self.containers.append(one)
        self.processes[one.pid] = (one.namespaces["mnt"], comm)
        return one

    def stop(self, one: Container) -> None:
        self.containers.remove(one)
        self.processes = {
            pid: process for pid, process in self.processes.items() if process[0] != one.namespaces["mnt"]
        }


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Host:
    one = Host()
    for name in ("list_pids", "namespace", "host_namespace", "read_file"):
        monkeypatch.setattr(_watch.proc, name, getattr(one, name))
    monkeypatch.setattr(_watch, "time", one)
    monkeypatch.setattr(_watch, "discover", one.discover)
    monkeypatch.setattr(_watch, "list_processes", one.list_processes)
    monkeypatch.setattr(_watch, "shows_container", one.shows_container)
    monkeypatch.setattr(_coverage, "same_process", one.same_process)
    return one


class WindowTime:
    """The window's clock; a container's start ticks are seconds here."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def now(self) -> float:
        return self._host.now

    def at_ticks(self, ticks: int) -> float:
        return float(ticks)


class Run:
    """A watch over what runs on the host now, and what it called."""

    def __init__(self, host: Host, include_host: bool = False) -> None:
        self.host = host
        before = host.list_pids()
        found = host.discover(SELECTION, True)
        host.discoveries.clear()
        host.newcomers.settle(found.containers, found.undecided)
        self.ownership = Ownership(found.containers, found.selected, include_host)
        self.ownership.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
        self.libbpf = FakeLibbpf()
        self.loaded = loaded("uprobe", self.libbpf)
        self.ownership.fill(self.loaded)
        self.coverage = Coverage(found.selected)
        self.taken: List[Tuple[float, List[str], Dict[str, List[int]]]] = []
        self.released: List[str] = []
        self.error: Optional[Exception] = None
        self.began = host.now
        self.watch = Watch(
            SELECTION,
            self.ownership,
            self.coverage,
            self.take,
            lambda gone: self.released.append(gone.id),
            before,
            WindowTime(host),  # type: ignore[arg-type]
            BlindSpots([]),
            host.newcomers,
        )

    def take(self, containers: Sequence[Container], pids: Any) -> None:
        self.ownership.fill(self.loaded)
        self.taken.append((self.host.now - self.began, [one.id for one in containers], dict(pids)))
        if self.error is not None:
            raise self.error

    def ticks(self, seconds: float) -> None:
        """Ticks as the window gives them, many times a second."""
        until = self.host.now + seconds
        while self.host.now < until - 1e-9:
            self.watch.tick()
            self.host.now += 0.05

    def who(self) -> List[List[str]]:
        return [ids for _when, ids, _pids in self.taken]

    def failed(self) -> List[Tuple[Optional[str], str]]:
        return [(failure.container, failure.stage) for failure in self.coverage.failed]


def test_nothing_is_discovered_while_nothing_changes(host: Host) -> None:
    host.start(box(10))
    run = Run(host)
    run.ticks(5)
    run.watch.finish()
    assert (run.taken, run.released, host.discoveries) == ([], [], [])
    assert (run.coverage.appeared, run.coverage.vanished, run.coverage.failed) == ([], [], [])


def test_a_look_is_taken_at_most_once_per_period(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Run(host)
    looks: List[float] = []
    monkeypatch.setattr(_watch.proc, "list_pids", lambda: looks.append(host.now) or host.list_pids())
    run.ticks(3)
    assert len(looks) > 3 / PERIOD / 2
    assert all(later - sooner >= PERIOD - 1e-9 for sooner, later in zip(looks, looks[1:]))


@pytest.mark.parametrize(("listing", "rest"), [(0.02, 0.4), (0.2, 1.0)])
def test_very_many_processes_are_listed_less_often(
    host: Host, monkeypatch: pytest.MonkeyPatch, listing: float, rest: float
) -> None:
    run = Run(host)
    host.listing = listing
    looks: List[float] = []
    monkeypatch.setattr(_watch.proc, "list_pids", lambda: looks.append(host.now) or host.list_pids())
    run.ticks(5)
    assert len(looks) > 5 / rest / 2
    assert all(later - sooner >= rest - 1e-9 for sooner, later in zip(looks, looks[1:]))


def test_a_process_of_the_host_causes_no_discovery(host: Host) -> None:
    run = Run(host)
    for pid in range(50, 60):
        host.processes[pid] = (HOST, b"sh\n")
        run.ticks(0.3)
    assert run.taken == [] and host.discoveries == []


def test_a_new_container_is_taken_at_the_next_look(host: Host) -> None:
    host.start(box(10))
    run = Run(host)
    run.ticks(1)
    host.start(box(20))
    run.ticks(1)
    ((when, ids, pids),) = run.taken
    assert (ids, pids) == (["20"], {"20": [20]}) and when <= 1 + PERIOD + 0.05
    assert run.coverage.appeared == ["20"] and [one.id for one in run.coverage.selected] == ["10", "20"]
    assert run.ownership.index()["20"] == 1
    run.ticks(5)
    assert len(run.taken) == 1 and len(host.discoveries) == 1, "it is known then"


def test_only_a_container_that_appeared_has_its_processes_read(host: Host) -> None:
    host.start(box(5))
    run = Run(host)
    assert host.listed == []
    host.start(box(6))
    run.ticks(2 * PERIOD)
    host.start(box(7))
    run.ticks(2 * PERIOD)
    assert host.listed == [box(6).id, box(7).id]


def test_a_container_started_between_discovery_and_the_window_is_taken(host: Host) -> None:
    host.start(box(10))
    before = host.list_pids()
    found = host.discover(SELECTION, True)
    host.start(box(20))
    host.processes[11] = (10, b"worker\n")
    ownership = Ownership(found.containers, found.selected, False)
    taken: List[Any] = []
    watch = Watch(
        SELECTION,
        ownership,
        Coverage(found.selected),
        lambda containers, pids: taken.append(([one.id for one in containers], dict(pids))),
        lambda gone: None,
        before,
        WindowTime(host),  # type: ignore[arg-type]
        BlindSpots([]),
        host.newcomers,
    )
    watch.tick()
    assert taken == [(["20"], {"20": [20]}), (["10"], {"10": [11]})]


def test_a_namespace_without_a_container_causes_no_discovery(host: Host) -> None:
    run = Run(host)
    host.processes[50] = (500, b"unshare\n")
    run.ticks(SETTLE + 3)
    host.processes[51] = (500, b"unshare\n")
    run.ticks(3)
    assert run.taken == [] and host.discoveries == []


def test_a_namespace_that_becomes_a_containers_is_discovered(host: Host) -> None:
    """A runtime makes the mount namespace first, and its process enters the container's cgroup a moment later."""
    run = Run(host)
    host.processes[20] = (20, b"runc\n")
    run.ticks(SETTLE / 2)
    assert host.discoveries == []
    host.start(box(20))
    run.ticks(PERIOD)
    assert run.who() == [["20"]]


def test_the_namespace_of_an_unselected_container_is_ignored_once_it_has_settled(host: Host) -> None:
    run = Run(host)
    host.unselected.append("20")
    host.start(box(20))
    run.ticks(SETTLE + 3)
    assert run.began + SETTLE - PERIOD < host.discoveries[-1] < run.began + SETTLE + 2 * PERIOD
    asked = len(host.discoveries)
    host.processes[21] = (20, b"worker\n")
    run.ticks(3)
    assert run.taken == [] and len(host.discoveries) == asked, "nor does its next process ask again"


def test_a_container_may_be_discovered_while_its_namespace_settles(host: Host) -> None:
    """The runtime knows its name and labels a moment after its namespaces exist."""
    run = Run(host)
    host.unselected.append("20")
    host.start(box(20))
    run.ticks(SETTLE / 2)
    assert run.taken == []
    host.unselected.clear()
    run.ticks(SETTLE / 2)
    assert run.who() == [["20"]]


def test_an_unselected_container_is_not_taken(host: Host) -> None:
    run = Run(host)
    host.unselected.append("20")
    host.start(box(20))
    run.ticks(SETTLE + 1)
    assert run.taken == [] and run.coverage.appeared == []


def test_unselected_containers_do_not_count_as_the_host(host: Host) -> None:
    run = Run(host, include_host=True)
    host.unselected.append("20")
    host.start(box(20))
    run.ticks(1)
    assert run.who() == [[]] and run.coverage.appeared == [], "the map has it, and nothing is probed there"
    assert not run.ownership.pending


@pytest.mark.parametrize("include_host", [False, True])
@pytest.mark.parametrize("maker", [b"runc:[1:CHILD]\n", b"runc:[2:INIT]\n", b"crun\n", b"conmon\n", b"youki\n"])
def test_a_container_that_is_being_created_is_waited_for(host: Host, maker: bytes, include_host: bool) -> None:
    """For longer than a namespace settles, and without discovery: it is created, and started much later."""
    run = Run(host, include_host)
    one = host.start(box(20), maker)
    run.ticks(3 * SETTLE)
    assert run.who() == [] and run.coverage.appeared == [] and len(host.discoveries) == 1
    host.processes[one.pid] = (20, b"app\n")
    run.ticks(1)
    assert run.who() == [["20"]] and run.coverage.appeared == ["20"] and run.ownership.index()["20"] == 0
    written = [raw for _fd, _place, raw in run.libbpf.updates if raw[-8:] == (20).to_bytes(8, "little")]
    assert [raw[:4] for raw in written] == [bytes(4)], "and it never had no owner"


def test_a_created_container_may_get_its_name_a_moment_later(host: Host) -> None:
    run = Run(host)
    host.unselected.append("20")
    one = host.start(box(20), b"runc:[2:INIT]\n")
    run.ticks(3 * SETTLE)
    host.processes[one.pid] = (20, b"app\n")
    run.ticks(SETTLE / 2)
    assert run.taken == []
    host.unselected.clear()
    run.ticks(SETTLE / 2)
    assert run.who() == [["20"]]


def test_a_container_that_is_given_up_while_it_is_created(host: Host) -> None:
    run = Run(host)
    one = host.start(box(20), b"runc:[2:INIT]\n")
    run.ticks(1)
    host.stop(one)
    run.ticks(2 * SETTLE)
    asked = len(host.discoveries)
    run.ticks(2)
    assert run.taken == [] and run.coverage.appeared == [] and len(host.discoveries) == asked


@pytest.mark.parametrize("name", [b"crunch\n", b"runc\n", b"conmond\n", b"xcrun\n"])
def test_programs_with_names_like_a_runtimes_are_not_waited_for(host: Host, name: bytes) -> None:
    run = Run(host)
    host.start(box(20), name)
    run.ticks(1)
    assert run.who() == [["20"]]


def test_a_nested_container_that_is_being_created_is_not_mistaken_for_the_outer_one(host: Host) -> None:
    host.start(box(10))
    run = Run(host)
    inner = host.start(box(20, parent="10"), b"runc:[2:INIT]\n")
    run.ticks(1)
    host.processes[inner.pid] = (20, b"app\n")
    run.ticks(1)
    assert run.who() == [["20"]] and run.ownership.index() == {"10": 0, "20": 1, "host": run.ownership.index()["host"]}


def test_a_container_with_a_new_process_is_examined(host: Host) -> None:
    host.start(box(10))
    host.start(box(11))
    run = Run(host)
    run.ticks(1)
    host.processes[100] = (10, b"new\n")
    host.processes[101] = (10, b"new\n")
    run.ticks(1)
    ((when, ids, pids),) = run.taken
    assert (ids, pids) == (["10"], {"10": [100, 101]}) and when <= 1 + PERIOD + 0.05
    assert host.discoveries == [] and run.coverage.appeared == []


def test_a_container_is_examined_at_most_once_a_second_and_no_process_is_missed(host: Host) -> None:
    host.start(box(10))
    host.start(box(11))
    run = Run(host)
    host.processes[99] = (11, b"new\n")
    for pid in range(100, 120):
        host.processes[pid] = (10, b"new\n")
        run.ticks(0.2)
    run.ticks(2)
    whens = [when for when, ids, _pids in run.taken if "10" in ids]
    assert len(whens) >= 4 and all(later - sooner >= PATIENCE - 1e-9 for sooner, later in zip(whens, whens[1:]))
    seen = [pid for _when, _ids, pids in run.taken for pid in pids.get("10", [])]
    assert seen == list(range(100, 120)), "each once"
    assert [pids["11"] for _when, _ids, pids in run.taken if "11" in pids] == [[99]]


def test_a_container_that_ends_is_released_once(host: Host) -> None:
    one = host.start(box(10))
    host.start(box(11))
    run = Run(host)
    run.ticks(1)
    host.stop(one)
    run.ticks(PERIOD + 0.1)
    assert run.released == ["10"] and run.coverage.vanished == ["10"]
    run.ticks(3)
    run.watch.finish()
    assert run.released == ["10"] and run.coverage.vanished == ["10"]


def test_a_container_that_has_ended_is_not_examined(host: Host) -> None:
    one = host.start(box(10))
    run = Run(host)
    host.processes[100] = (10, b"new\n")
    run.ticks(PERIOD)
    host.processes[101] = (10, b"new\n")
    run.ticks(PERIOD)
    host.stop(one)
    run.ticks(2 * PATIENCE)
    assert [pids for _when, _ids, pids in run.taken] == [{"10": [100]}]


def test_the_number_of_an_ended_namespace_may_be_reused(host: Host) -> None:
    one = host.start(box(10))
    run = Run(host)
    host.stop(one)
    run.ticks(1)
    host.start(box(20, namespaces={"mnt": 10, "pid": 21}))
    run.ticks(1)
    assert run.who() == [["20"]] and run.coverage.appeared == ["20"]


def test_the_last_look_finds_containers_that_have_ended(host: Host) -> None:
    one = host.start(box(10))
    run = Run(host)
    run.ticks(1)
    host.stop(one)
    host.start(box(20))
    run.watch.finish()
    assert run.released == run.coverage.vanished == ["10"]
    assert run.taken == [], "no container is taken any more"


def test_a_container_that_starts_and_ends(host: Host) -> None:
    run = Run(host)
    one = host.start(box(20))
    run.ticks(1)
    host.stop(one)
    run.ticks(1)
    assert run.coverage.appeared == run.coverage.vanished == run.released == ["20"]


def test_a_restarted_container_is_taken_again(host: Host) -> None:
    """It has the same id, but another process, cgroup and namespace."""
    one = host.start(box(10))
    host.start(box(11))
    run = Run(host)
    run.ticks(1)
    host.stop(one)
    run.ticks(1)
    again = container("10", pid=30, namespaces={"mnt": 30, "pid": 31}, cgroup=Cgroup("/10", 30, 2, 2), start_ticks=30)
    host.start(again)
    run.ticks(1)
    assert run.who() == [["10"]] and run.ownership.index()["10"] == 0 and run.ownership.containers[0] is again
    assert run.coverage.vanished == run.coverage.appeared == ["10"]
    written = [raw[:4] for _fd, _place, raw in run.libbpf.updates if raw[-8:] == (30).to_bytes(8, "little")]
    assert written == [bytes(4)]
    host.processes[300] = (30, b"new\n")
    run.ticks(1)
    assert run.who() == [["10"], ["10"]]
    host.stop(again)
    run.ticks(1)
    assert run.released == ["10", "10"]


def test_a_restarted_container_counts_once_its_runtime_lists_it_again(host: Host) -> None:
    one = host.start(box(10))
    host.start(box(11))
    run = Run(host)
    host.stop(one)
    run.watch.opened(0.0)
    host.start(replace(one, pid=30, namespaces={"mnt": 30, "pid": 31}, cgroup=Cgroup("/10", 30, 2, 2), start_ticks=30))
    host.unselected = ["10"]
    run.ticks(1)
    assert run.who() == [] and not run.ownership.pending, "until then its hits count for nobody"
    host.unselected = []
    run.ticks(1)
    assert run.who() == [["10"]] and run.coverage.appeared == ["10"]
    assert [(gap.container, gap.what) for gap in run.coverage.unwatched] == [("10", "its beginning")]


@pytest.mark.parametrize("error", [HostError("The helper did not start."), OSError(7, "Argument list too long")])
def test_a_failure_for_a_later_container_fails_only_that_one(host: Host, error: Exception) -> None:
    host.start(box(10))
    run = Run(host)
    run.error = error
    host.start(box(20))
    run.ticks(1)
    assert run.failed() == [("20", "resolve")] and str(error) in run.coverage.failed[0].reason
    run.error = None
    host.start(box(21))
    run.ticks(1)
    assert run.who() == [["20"], ["21"]] and len(run.failed()) == 1
    assert [one.id for one in run.coverage.alive()] == ["10", "21"]


def test_a_later_container_that_cannot_be_distinguished_fails_once(host: Host) -> None:
    host.start(box(10))
    run = Run(host)
    host.start(box(20, cgroup=Cgroup("/10", 10, 2, 2, own=False)))
    host.start(box(21))
    run.ticks(1)
    host.start(box(22))
    run.ticks(SETTLE + 1)
    assert run.failed() == [("20", "resolve")]
    assert "name-20 (docker 20) started during the window" in run.coverage.failed[0].reason
    assert run.who() == [["21"], ["22"]] and run.coverage.appeared == ["20", "21", "22"]


def test_a_process_that_ends_before_it_is_examined(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    host.start(box(10))
    run = Run(host)
    monkeypatch.setattr(_watch.proc, "list_pids", lambda: [*host.list_pids(), 4000])
    run.ticks(3)
    assert run.taken == [] and host.discoveries == []


def unwatched(run: Run) -> List[Tuple[Optional[str], str, float, float]]:
    return [(entry.container, entry.what, entry.since, entry.until) for entry in run.coverage.unwatched]


def test_the_beginning_of_a_new_container_was_not_watched(host: Host) -> None:
    run = Run(host)
    run.watch.opened(0.0)
    run.ticks(1)
    host.now += 0.1
    host.start(box(20, start_ticks=int(host.now)))
    run.ticks(1)
    ((taken, _ids, _pids),) = run.taken
    assert unwatched(run) == [("20", "its beginning", 1001.0, round(run.began + taken, 3))]


def test_what_starts_before_the_window_opens_misses_nothing(host: Host) -> None:
    run = Run(host)
    run.ticks(1)
    host.start(box(20, start_ticks=int(host.now)))
    run.ticks(1)
    run.watch.opened(0.0)
    run.ticks(1)
    run.watch.finish()
    assert run.who() == [["20"]] and unwatched(run) == []


def test_a_new_cgroup_brings_the_next_look_forward(host: Host) -> None:
    run = Run(host)
    run.watch.opened(0.0)
    run.ticks(0.1)
    host.newcomers.start(host.start(box(20, start_ticks=1000)), host.now)
    run.ticks(0.05)
    assert run.who() == [["20"]] and host.newcomers.pending == {}


def test_a_container_that_no_look_found_is_named(host: Host) -> None:
    run = Run(host)
    run.watch.opened(0.0)
    for number, unnamed in ((20, False), (30, True)):
        one = box(number)
        host.newcomers.start(one, host.now)
        if unnamed:
            # Found, but without the name that decides whether it is selected.
            host.start(one)
            host.unselected, host.undecided = [one.id], [one.id]
            run.ticks(0.1)
            host.stop(one)
        host.newcomers.end(one, host.now + 0.1)
        run.ticks(0.5)
    run.watch.finish()
    assert unwatched(run) == [("20", "all of it", 1000.0, 1000.1), ("30", "all of it", 1000.5, 1000.7)]
    assert "started and ended" in run.coverage.unwatched[0].reason
    assert "ended before a runtime had named it" in run.coverage.unwatched[1].reason


def test_a_container_that_no_runtime_names_is_said_to_be_unidentified(host: Host) -> None:
    one = host.start(box(20, start_ticks=999, started_at=999.0))
    host.unselected, host.undecided = [one.id], [one.id]
    run = Run(host)
    run.watch.opened(0.0)
    run.ticks(0.5)
    run.watch.finish()
    (gap,) = run.coverage.unwatched
    assert (gap.container, gap.what) == ("20", "all of it")
    assert "in no runtime's list" in gap.reason and "set endpoints to its engine's socket" in gap.reason


@pytest.mark.parametrize("include_host", [False, True])
def test_a_container_that_was_running_is_taken_once_its_runtime_names_it(host: Host, include_host: bool) -> None:
    one = host.start(box(20, start_ticks=999, started_at=999.0))
    host.unselected, host.undecided = [one.id], [one.id]
    run = Run(host, include_host)
    run.watch.opened(0.0)
    run.ticks(0.5)
    assert run.who() == [] and run.ownership.expected("20") is None
    host.unselected, host.undecided = [], []
    run.ticks(0.5)
    run.watch.finish()
    assert run.who() == [["20"]] and run.ownership.expected("20") == 0 and host.newcomers.pending == {}
    assert [(one, what) for one, what, _since, _until in unwatched(run)] == [("20", "its beginning")]


def test_a_container_that_was_running_and_ends_without_a_name_is_named(host: Host) -> None:
    one = host.start(box(20, start_ticks=999, started_at=999.0))
    host.unselected, host.undecided = [one.id], [one.id]
    run = Run(host)
    run.watch.opened(0.0)
    run.ticks(0.5)
    host.stop(one)
    host.newcomers.end(one, host.now)
    run.ticks(0.5)
    run.watch.finish()
    assert unwatched(run) == [("20", "all of it", 1000.0, 1000.5)]


def test_a_container_without_a_name_is_looked_up_for_a_while(host: Host) -> None:
    one = host.start(box(20, start_ticks=999, started_at=999.0))
    host.unselected, host.undecided = [one.id], [one.id]
    run = Run(host)
    run.ticks(10)
    looks = len(host.discoveries)
    run.ticks(10)
    assert looks and len(host.discoveries) == looks


def test_a_container_that_is_not_selected_is_not_missed(host: Host) -> None:
    run = Run(host)
    run.watch.opened(0.0)
    host.unselected = ["20"]
    one = host.start(box(20))
    host.newcomers.start(one, host.now)
    run.ticks(0.5)
    host.newcomers.end(one, host.now)
    host.stop(one)
    run.ticks(0.5)
    run.watch.finish()
    assert unwatched(run) == []


def test_a_container_that_starts_as_the_window_closes_is_named(host: Host) -> None:
    run = Run(host)
    run.watch.opened(0.0)
    run.ticks(1)
    late = host.start(box(20, start_ticks=1001))
    making = host.start(box(30), comm=b"runc:[2:INIT]\n")
    host.newcomers.start(late, host.now)
    host.newcomers.start(making, host.now)
    run.watch.finish()
    assert unwatched(run) == [("20", "all of it", 1001.0, 1001.0)]


def test_lost_notices_are_admitted(host: Host) -> None:
    run = Run(host)
    run.watch.opened(0.0)
    run.ticks(1)
    host.newcomers.lost = True
    run.watch.finish()
    ((container_id, what, since, until),) = unwatched(run)
    assert container_id is None and "any container that" in what and (since, until) == (1000.0, 1001.0)


def test_a_sandboxed_container_that_starts_later_fails(host: Host) -> None:
    run = Run(host)
    run.watch.opened(0.0)
    host.start(box(20, sandbox="gvisor"))
    run.ticks(3)
    host.start(box(30, sandbox="kata"))
    run.ticks(3)
    run.watch.finish()
    assert run.failed() == [("20", "resolve"), ("30", "resolve")] and run.coverage.appeared == ["20", "30"]
    assert run.taken == [] and unwatched(run) == []


def test_names_lost_at_a_later_look_are_a_failure_once(host: Host) -> None:
    run = Run(host)
    host.unknown = ["docker at /s cannot be queried, so it is unknown."]
    for number in (20, 30):
        host.unselected.append(str(number))
        host.start(box(number))
        run.ticks(3)
    assert run.failed() == [(None, "discover")]


def test_a_number_that_the_kernel_gives_to_a_container_later_is_no_others(host: Host) -> None:
    """A mount namespace without processes is gone, and its number free."""
    run = Run(host)
    host.processes[30] = (50, b"unshare\n")
    run.ticks(SETTLE + 1)
    looks = len(host.discoveries)
    host.processes[31] = (50, b"unshare\n")
    run.ticks(1)
    assert len(host.discoveries) == looks
    del host.processes[30], host.processes[31]
    host.start(box(50))
    run.ticks(1)
    assert run.coverage.appeared == ["50"]


def test_the_hosts_mount_namespace_is_no_containers(host: Host) -> None:
    host.start(box(10, namespaces={"mnt": HOST, "pid": 11}))
    run = Run(host)
    host.processes[99] = (HOST, b"cron\n")
    run.ticks(1)
    assert run.taken == [] and host.discoveries == []
