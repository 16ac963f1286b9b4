# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers of /proc, on running, odd and ended processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc as _proc


@pytest.fixture
def gone() -> int:
    """The PID of a process that has ended."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_this_process() -> None:
    me = os.getpid()
    stat = _proc.read_stat(me)
    assert stat is not None
    assert stat.ppid == os.getppid()
    assert _proc.start_ticks(me) == stat.start_ticks
    assert _proc.same_process(me, stat.start_ticks)
    assert not _proc.same_process(me, stat.start_ticks + 1)
    nspid = _proc.read_nspid(me)
    assert nspid is not None and nspid[-1] == me
    assert me in _proc.list_pids()
    numbers = _proc.namespaces(me)
    assert numbers is not None
    for kind, number in numbers.items():
        assert os.readlink(f"/proc/self/ns/{kind}") == f"{kind}:[{number}]"
    assert me in _proc.mount_groups([me, 4194304])[numbers["mnt"]]
    arguments = _proc.raw_cmdline(me)
    assert arguments is not None and os.path.basename(arguments.split(b"\0")[0]).startswith(b"python")


def test_an_ended_process_is_none(gone: int) -> None:
    for reader in (_proc.read_stat, _proc.read_nspid, _proc.cgroup_of, _proc.namespaces, _proc.start_ticks):
        assert reader(gone) is None
    assert not _proc.same_process(gone, 1)


def test_a_zombie_is_not_the_same_process() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    deadline = time.monotonic() + 10
    while True:
        stat = _proc.read_stat(child.pid)
        assert stat is not None and time.monotonic() < deadline
        if stat.state == "Z":
            break
    assert not _proc.same_process(child.pid, stat.start_ticks)
    child.wait()


def test_a_comm_that_looks_like_the_next_fields() -> None:
    code = "open('/proc/self/comm', 'w').write('a) R 1 2 3\\n('); print('up', flush=True); input()"
    child = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    try:
        stat = _proc.read_stat(child.pid)
        assert stat is not None
        assert stat.comm == b"a) R 1 2 3\n("
        assert stat.ppid == os.getpid()
        nspid = _proc.read_nspid(child.pid)
        assert nspid is not None and nspid[-1] == child.pid
    finally:
        child.communicate(b"\n")


def test_start_times_are_epoch_seconds() -> None:
    before = time.time()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    ticks = _proc.start_ticks(child.pid)
    child.communicate(b"\n")
    assert ticks is not None
    # A tick is 10 ms.
    assert before - 0.05 <= _proc.started_at(ticks, _proc.boot_time()) <= time.time() + 0.05


def test_long_files_are_read_up_to_the_limit(tmp_path: object) -> None:
    path = f"{tmp_path}/long"
    with open(path, "wb") as out:
        out.write(b"x" * 200000)
    assert _proc.read_file(path) == b"x" * 200000
    assert _proc.read_file(path, 1000) == b"x" * 1000
    assert _proc.read_file(f"{tmp_path}/missing") is None


def test_kernel_threads_and_zombies_run_no_program() -> None:
    program = os.path.basename(os.path.realpath(sys.executable))
    assert _proc.program_of(os.getpid()) == program
    child = subprocess.Popen(["true"])
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert _proc.program_of(child.pid) is None, "it is a zombie"
    child.wait()
    assert _proc.program_of(child.pid) is None


def test_a_program_that_may_not_be_read_is_another_thing_than_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_path: str) -> str:
        raise PermissionError

    monkeypatch.setattr(_proc.os, "readlink", denied)
    assert _proc.program_of(1) == ""
