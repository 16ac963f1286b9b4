# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's embedded container, which stands in where no runtime is."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lab.host import wait_for

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "demo"))

import container as demo  # noqa: E402

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="makes namespaces, which needs root")


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[demo.DemoContainer]:
    """An embedded container under a name of its own, so that a demo running beside it is left alone."""
    monkeypatch.setattr(demo, "NAME", f"fleet-probe-demo-test-{os.getpid()}")
    monkeypatch.setattr(demo, "STATE", tmp_path / "container.json")
    yield demo.start("embedded")
    demo.stop()


def children(pid: int) -> list[int]:
    """Host PIDs of a process's children (proc(5), /proc/PID/task/TID/children)."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in wait_for(lambda: listed.read_text(encoding="ascii").split(), f"{pid} has a child")]


def wait_until_ended(*pids: int) -> None:
    """Returns when the processes have ended."""
    wait_for(lambda: all(demo.start_ticks(pid) is None for pid in pids), f"{pids} have ended")


def nspid(pid: int) -> list[int]:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return [int(number) for line in lines if line.startswith("NSpid:") for number in line.split()[1:]]


def test_it_has_namespaces_and_a_cgroup_of_its_own(embedded: demo.DemoContainer) -> None:
    for namespace in ("mnt", "pid", "uts", "ipc"):
        assert os.readlink(f"/proc/{embedded.pid}/ns/{namespace}") != os.readlink(f"/proc/self/ns/{namespace}")
    if embedded.cgroup is not None:
        line = Path(f"/proc/{embedded.pid}/cgroup").read_text(encoding="utf-8").splitlines()[-1]
        assert line == f"0::/{demo.NAME}"


def test_the_work_is_done_by_a_process_that_is_not_the_first_one(embedded: demo.DemoContainer) -> None:
    (worker,) = children(embedded.pid)
    assert nspid(embedded.pid) == [embedded.pid, 1]
    assert nspid(worker) == [worker, 2]


def test_stop_leaves_neither_process_nor_cgroup_nor_record(embedded: demo.DemoContainer) -> None:
    (worker,) = children(embedded.pid)
    demo.stop()
    wait_until_ended(embedded.pid, worker)
    assert embedded.cgroup is None or not Path(embedded.cgroup).exists()
    assert not demo.STATE.exists()


def test_start_removes_what_an_earlier_run_left(embedded: demo.DemoContainer) -> None:
    again = demo.start("embedded")
    assert again.pid != embedded.pid
    wait_until_ended(embedded.pid)
