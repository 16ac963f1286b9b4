# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What processes map late: by the real /proc, with this test's own processes."""

from __future__ import annotations

import mmap
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable, Iterator, List, Optional, Set

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container, Process
from ansible_collections.fleet.probe.plugins.module_utils._core.task_events import ENDED, ENTERED, MAPPED, Event, File
from ansible_collections.fleet.probe.plugins.module_utils._window import lookout as _lookout
from ansible_collections.fleet.probe.plugins.module_utils._window.lookout import Looker, Lookout
from probe_fakes import container

# Maps the file in its argument once it reads a line, and says so.
MAPPER = """
import ctypes, mmap, os, sys
print("ready", flush=True)
sys.stdin.readline()
fd = os.open(sys.argv[1], os.O_RDONLY)
held = mmap.mmap(fd, 4096, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC)
print("mapped", flush=True)
sys.stdin.readline()
"""


class Mapper:
    """A process that maps a file when it is told to."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(b"\0" * mmap.PAGESIZE)
        self.path = str(path)
        self._process = subprocess.Popen(
            [sys.executable, "-c", MAPPER, self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.pid = self._process.pid
        self._read()

    def _read(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline()

    def map(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        self._read()

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def mapper(tmp_path: Path) -> Iterator[Mapper]:
    made = Mapper(tmp_path / "libheld.so.1")
    yield made
    made.end()


def meant(path: str) -> bool:
    return path.endswith("/libheld.so.1")


def only(pid: int) -> List[List[Any]]:
    """A container with this process alone."""
    return [["web", -1, "", pid]]


def mapped(mapper: Mapper, **changes: Any) -> Event:
    """The kernel's notice that the file was mapped."""
    device, inode = os.stat(mapper.path).st_dev, os.stat(mapper.path).st_ino
    file = File(mapper.path, f"{os.major(device):02x}:{os.minor(device):02x}", inode)
    return Event(5.0, MAPPED, mapper.pid, file._replace(**changes))


def test_a_file_is_reported_once_when_it_is_mapped(mapper: Mapper) -> None:
    looker = Looker(meant)
    looker.set_containers(only(mapper.pid))
    assert list(looker.look([])) == []
    mapper.map()
    assert list(looker.look([])) == [], "without a notice nothing is read"
    notice = mapped(mapper)
    file = mapped(mapper).other
    assert isinstance(file, File)
    found = ["web", mapper.pid, *file, 5.0, None, 0]
    assert list(looker.look([notice])) == [found]
    assert list(looker.look([notice], thorough=True)) == []
    looker.forget("web", (file.path, file.device, file.inode))
    assert list(looker.look([notice])) == [found]


def test_a_thorough_look_needs_no_notice(mapper: Mapper) -> None:
    looker = Looker(meant)
    looker.set_containers(only(mapper.pid))
    assert list(looker.look([])) == []
    mapper.map()
    ((owner, pid, path, *_file, since, until, _mount),) = looker.look([], thorough=True)
    assert (owner, pid, path, since, until) == ("web", mapper.pid, mapper.path, 0.0, None)


def test_other_files_and_other_processes_are_not_read(mapper: Mapper, monkeypatch: pytest.MonkeyPatch) -> None:
    read: List[int] = []
    monkeypatch.setattr(_lookout, "executable_regions", lambda pid: [read.append(pid), []][1])
    looker = Looker(meant)
    looker.set_containers([["web", -1, ""]])
    assert list(looker.look([mapped(mapper, path="/lib/other.so"), mapped(mapper)])) == []
    assert read == [], "one is of no file that matters, one of no container"


def test_a_process_that_has_ended_is_told_by_what_it_had_mapped(mapper: Mapper) -> None:
    looker = Looker(meant)
    looker.set_containers([["web", -1, ""]])
    notice = mapped(mapper)
    mapper.end()
    assert isinstance(notice.other, File)
    told = [mapper.pid, *notice.other, 5.0]
    events = [Event(1.0, ENTERED, mapper.pid, 4321), notice, Event(6.0, ENDED, mapper.pid)]
    assert list(looker.look(events)) == [[None, *told, 6.0, 4321]]
    assert list(looker.look([notice])) == [[None, *told, pytest.approx(time.monotonic(), abs=60), 4321]]


@pytest.mark.parametrize(
    ("device", "places", "told"),
    [
        ("00:31", [{"00:31"}, {"00:32"}], ["a"]),
        ("fe:00", [{"fe:00"}, {"fe:00"}], [None]),
        ("fe:00", [set(), set()], [None]),
    ]
    + [("00:31", [{"00:32"}, set()], [])],
)
def test_a_process_in_an_unknown_namespace_has_files_of_its_own_container(
    mapper: Mapper, device: str, places: List[Set[str]], told: List[Optional[str]]
) -> None:
    looker = Looker(meant)
    looker.set_containers([["a", -1, ""], ["b", -2, ""]])
    looker._devices = dict(zip("ab", places))
    notice = mapped(mapper, device=device)
    mapper.end()
    assert [place for place, *_rest in looker.look([notice])] == told


def test_a_notice_waits_for_a_process_that_is_executing(mapper: Mapper, monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(meant)
    looker.set_containers(only(mapper.pid))
    list(looker.look([]))
    mapper.map()
    real = _lookout.executable_regions
    monkeypatch.setattr(_lookout, "executable_regions", lambda _pid: [])
    assert list(looker.look([mapped(mapper)])) == []
    monkeypatch.setattr(_lookout, "executable_regions", real)
    assert len(list(looker.look([]))) == 1


def test_what_is_too_much_for_one_answer_comes_in_the_next(mapper: Mapper, monkeypatch: pytest.MonkeyPatch) -> None:
    mapper.map()
    looker = Looker(meant)
    looker.set_containers(only(mapper.pid))
    monkeypatch.setattr(_lookout, "BUDGET", -1.0)
    assert list(looker.look([])) == []
    monkeypatch.setattr(_lookout, "BUDGET", 1e9)
    assert len(list(looker.look([]))) == 1


def test_a_restarted_container_is_looked_at_anew(mapper: Mapper) -> None:
    mapper.map()
    looker = Looker(meant)
    for mount in (-1, -1, -2):
        looker.set_containers([["web", mount, "", mapper.pid]])
        found = list(looker.look([], thorough=True))
    assert len(found) == 1


def test_a_process_is_its_containers_by_its_mount_namespace_or_cgroup(
    mapper: Mapper, monkeypatch: pytest.MonkeyPatch
) -> None:
    mapper.map()
    monkeypatch.setattr(_lookout.proc, "list_pids", lambda: [mapper.pid])
    monkeypatch.setattr(_lookout.proc, "cgroup_of", lambda _pid: {"": "/docker/a/worker", "cpu": "/other"})
    mount = proc.namespace(mapper.pid, "mnt")
    monkeypatch.setattr(_lookout.proc, "host_namespace", lambda _kind: -3)
    for places in ([["web", mount, "/docker/b"]], [["web", -1, "/docker/a"], ["other", -2, "/docker"]]):
        looker = Looker(meant)
        looker.set_containers(places)
        assert [owner for owner, *_rest in looker.look([])] == ["web"]
    looker = Looker(meant)
    looker.set_containers([["other", -2, "/docker/b"]])
    assert list(looker.look([])) == []
    monkeypatch.setattr(_lookout.proc, "host_namespace", lambda _kind: mount)
    looker = Looker(meant)
    looker.set_containers([["other", mount, "/docker/b"]])
    assert list(looker.look([])) == [], "the host's processes are not those of a container in the host's mounts"


def place_of(pid: int) -> Container:
    """A container with that process."""
    return container(
        "web",
        namespaces={"mnt": -1},
        cgroup=Cgroup("/", None, 1, own=False),
        processes=[Process(pid, [pid], "app", 0.0, 0)],
    )


@pytest.fixture
def lookout() -> Iterator[Lookout]:
    made = Lookout(meant)
    yield made
    child = made._pid
    made.close()
    assert not os.path.exists(f"/proc/{child}")


def test_the_child_reports_to_its_parent(mapper: Mapper, lookout: Lookout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lookout, "TaskEvents", FakeEvents)
    lookout.start()
    assert lookout.tick([place_of(mapper.pid)], 1e9) == []
    mapper.map()
    found, ended = lookout.last([place_of(mapper.pid)], 30.0)
    assert ended and lookout.lost == []
    assert [(each.container, each.pid, each.file[0]) for each in found] == [("web", mapper.pid, mapper.path)]


class FakeEvents:
    """A kernel in which nothing happens."""

    fds: List[int] = []

    def __init__(self, _wanted: int) -> None:
        self.lost = False

    def poll(self) -> List[Event]:
        return []


def test_what_the_kernel_could_not_report_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lookout, "TaskEvents", FakeEvents)
    notices = _lookout.Notices()
    assert notices.take() == [] and notices.take_lost() == []
    before = time.monotonic()
    notices._kernel.lost = True  # type: ignore[union-attr]
    notices.take()
    ((since, until),) = notices.take_lost()
    assert since < before < until and notices.take_lost() == []


def test_a_kernel_that_reports_nothing_is_said(lookout: Lookout, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_wanted: int) -> None:
        raise HostError("no")

    monkeypatch.setattr(_lookout, "TaskEvents", refuse)
    lookout.start()
    assert lookout.last([], 30.0) == ([], True)
    ((since, until),) = lookout.lost
    assert since == 0.0 and until > 1e9


def test_a_child_that_does_not_answer_is_given_up(lookout: Lookout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lookout, "READY", 0.01)
    monkeypatch.setattr(_lookout, "_serve", lambda _channel, _meant: time.sleep(1000))
    lookout.start()
    assert lookout.tick([], time.monotonic()) == []
    assert lookout.last([], 0.1) == ([], False)
    lookout.tick([], time.monotonic() + _lookout.PATIENCE + 1)
    assert lookout.stuck
    assert lookout.last([], 10.0) == ([], False)


def test_a_last_look_takes_longer_on_a_busy_host(lookout: Lookout, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(channel: socket.socket, _meant: Callable[[str], bool]) -> None:
        _lookout._answer(channel, [], _lookout.Notices(), 0.0)
        while channel.recv(1 << 16):
            until = time.process_time() + 0.3
            while time.process_time() < until:
                pass
            _lookout._answer(channel, [], _lookout.Notices(), 0.0)

    monkeypatch.setattr(_lookout, "TaskEvents", FakeEvents)
    monkeypatch.setattr(_lookout, "_serve", slow)
    monkeypatch.setattr(_lookout, "BUSY_PATIENCE", 60.0)
    lookout.start()
    assert lookout.last([], 0.05) == ([], True)
    monkeypatch.setattr(_lookout, "BUSY_PATIENCE", 0.0)
    assert lookout.last([], 0.05) == ([], False)
