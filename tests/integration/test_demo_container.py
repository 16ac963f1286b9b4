# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's embedded container, which stands in where no runtime is."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

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
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        if found:
            return [int(child) for child in found]
        time.sleep(0.01)
    raise AssertionError(f"process {pid} had no child within 10 s")


def ended(pid: int) -> bool:
    """Whether the process ends within 10 s."""
    deadline = time.monotonic() + 10
    while demo.start_ticks(pid) is not None and time.monotonic() < deadline:
        time.sleep(0.01)
    return demo.start_ticks(pid) is None


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
    assert ended(embedded.pid)
    assert ended(worker)
    assert embedded.cgroup is None or not Path(embedded.cgroup).exists()
    assert not demo.STATE.exists()


def test_start_removes_what_an_earlier_run_left(embedded: demo.DemoContainer) -> None:
    again = demo.start("embedded")
    assert again.pid != embedded.pid
    assert ended(embedded.pid)
