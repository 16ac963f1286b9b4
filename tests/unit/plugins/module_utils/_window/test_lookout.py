# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What processes map late: by the real /proc, with this test's own processes."""

from __future__ import annotations

import mmap
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Iterator, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Process
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


def test_a_file_is_reported_once_when_it_is_mapped(mapper: Mapper) -> None:
    looker = Looker(meant)
    looker.set_containers(only(mapper.pid))
    assert list(looker.look()) == []
    before = time.monotonic()
    mapper.map()
    ((owner, pid, path, _device, inode, since),) = looker.look()
    assert (owner, pid, path, inode) == ("web", mapper.pid, mapper.path, os.stat(mapper.path).st_ino)
    assert 0 < since < before
    assert list(looker.look(thorough=True)) == []


def test_mappings_are_read_again_only_when_sizes_change(mapper: Mapper, monkeypatch: pytest.MonkeyPatch) -> None:
    read: List[int] = []
    real = _lookout.executable_regions
    monkeypatch.setattr(_lookout, "executable_regions", lambda pid: [read.append(pid), real(pid)][1])
    looker = Looker(meant)
    looker.set_containers(only(mapper.pid))
    for _turn in range(3):
        assert list(looker.look()) == []
    assert read == [mapper.pid]
    mapper.map()
    assert len(list(looker.look())) == 1
    assert read == [mapper.pid] * 2
    list(looker.look(thorough=True))
    assert read == [mapper.pid] * 3


@pytest.mark.parametrize("faults", [True, False])
def test_what_took_the_place_of_a_file_of_the_same_size_may_be_as_old_as_the_last_reading(
    mapper: Mapper, monkeypatch: pytest.MonkeyPatch, faults: bool
) -> None:
    minflt = [b"0"]

    def read_file(path: str, limit: int = 0) -> bytes:
        return b"7 (app) S " + b" ".join([b"1"] * 6 + minflt + [b"1"] * 20) if path.endswith("/stat") else b""

    monkeypatch.setattr(_lookout.proc, "read_file", read_file)
    monkeypatch.setattr(_lookout, "UNSURE", 1e9)
    looker = Looker(meant)
    looker.set_containers(only(mapper.pid))
    assert list(looker.look()) == []
    first = time.monotonic()
    mapper.map()
    minflt[0] = b"%d" % faults
    assert list(looker.look()) == [], "its sizes have not changed"
    second = time.monotonic()
    assert list(looker.look()) == []
    monkeypatch.setattr(_lookout, "UNSURE", 0.0)
    ((*_file, since),) = looker.look(thorough=not faults)
    assert (since < first) is faults and (since > second) is not faults


def test_a_restarted_container_is_looked_at_anew(mapper: Mapper) -> None:
    mapper.map()
    looker = Looker(meant)
    for mount in (-1, -1, -2):
        looker.set_containers([["web", mount, "", mapper.pid]])
        found = list(looker.look(thorough=True))
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
        assert [owner for owner, *_rest in looker.look()] == ["web"]
    looker = Looker(meant)
    looker.set_containers([["other", -2, "/docker/b"]])
    assert list(looker.look()) == []
    monkeypatch.setattr(_lookout.proc, "host_namespace", lambda _kind: mount)
    looker = Looker(meant)
    looker.set_containers([["other", mount, "/docker/b"]])
    assert list(looker.look()) == [], "the host's processes are not those of a container in the host's mounts"


def test_the_child_reports_to_its_parent_and_ends(mapper: Mapper) -> None:
    place = container(
        "web",
        namespaces={"mnt": -1},
        cgroup=Cgroup("/", None, 1, own=False),
        processes=[Process(mapper.pid, [mapper.pid], "app", 0.0, 0)],
    )
    lookout = Lookout(meant)
    try:
        assert lookout.tick([place], 10.0) == []
        assert lookout._channel is not None
        select.select([lookout._channel], [], [], 10.0)
        assert lookout.tick([place], 10.1) == []
        mapper.map()
        found, ended = lookout.last([place], 10.0)
        assert ended
        assert [(each.container, each.pid, each.file[0]) for each in found] == [("web", mapper.pid, mapper.path)]
        child = lookout._pid
    finally:
        lookout.close()
    assert not os.path.exists(f"/proc/{child}")


def test_a_child_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lookout, "_serve", lambda _channel, _meant: time.sleep(1000))
    lookout = Lookout(meant)
    lookout.tick([], 10.0)
    assert lookout.last([], 0.1) == ([], False)
    lookout.tick([], 10.0 + _lookout.PATIENCE + 1)
    assert lookout.stuck
    assert lookout.last([], 10.0) == ([], False)
