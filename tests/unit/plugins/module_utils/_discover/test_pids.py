# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PIDs between host and containers, of processes that a fake /proc has."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Process
from ansible_collections.fleet.probe.plugins.module_utils._discover import pids
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery
from ansible_collections.fleet.probe.plugins.module_utils._discover.pids import Translated, from_container, from_host
from probe_fakes import container

HOST = 1  # PID namespaces by number: 1 is the host's, 2 the pod's, 3 of a container nested in web
# NSpid, and the chain of PID namespaces from the innermost one out
PROCESSES: Dict[int, Tuple[List[int], List[int]]] = {
    10: ([10, 1], [2, HOST]),  # the pod's sandbox, which made the namespace
    20: ([20, 7], [2, HOST]),  # web, of the same pod
    30: ([30, 8], [2, HOST]),  # side, of the same pod
    40: ([40, 9, 1], [3, 2, HOST]),  # inner, nested in web
    50: ([50], [HOST]),
}
# number of a thread -> its process, its numbers in the PID namespaces
THREADS: Dict[int, Tuple[int, List[int]]] = {21: (20, [21, 11]), 31: (30, [31, 12])}
PAUSE = container("pause", pid=10, nspid=[10, 1], namespaces={"pid": 2})
WEB = container("web", pid=20, nspid=[20, 7], namespaces={"pid": 2})
SIDE = container("side", pid=30, nspid=[30, 8], namespaces={"pid": 2})
INNER = container("inner", pid=40, nspid=[40, 9, 1], namespaces={"pid": 3}, parent="web")


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Discovery:
    def read(wanted: List[int], _boot: float) -> List[Process]:
        return [Process(pid, PROCESSES[pid][0], "app", 1.0, 1) for pid in wanted if pid in PROCESSES]

    monkeypatch.setattr(pids, "read_processes", read)
    monkeypatch.setattr(proc, "read_nspid", lambda pid: THREADS[pid][1] if pid in THREADS else PROCESSES[pid][0])
    monkeypatch.setattr(proc, "pid_namespace_chain", lambda pid: PROCESSES[THREADS.get(pid, (pid,))[0]][1])
    monkeypatch.setattr(proc, "leader_of", lambda tid: THREADS[tid][0] if tid in THREADS else tid)
    monkeypatch.setattr(proc, "threads_of", lambda pid: [pid, *(tid for tid in THREADS if THREADS[tid][0] == pid)])
    everyone = [PAUSE, WEB, SIDE, INNER]
    discovery = Discovery(everyone, everyone)
    discovery.members.update({one.id: [one.pid] for one in everyone})
    return discovery


def levels(translated: Optional[Translated]) -> List[Tuple[int, Optional[str]]]:
    assert translated is not None
    return [(level.pid, level.container and level.container.id) for level in translated.levels]


def test_a_process_of_the_host(found: Discovery) -> None:
    one = from_host(found, 50)
    assert one is not None and one.container is None and levels(one) == [(50, None)]
    assert from_host(found, 99) is None


def test_the_container_it_runs_in_counts_and_not_the_one_that_made_the_namespace(found: Discovery) -> None:
    one = from_host(found, 20)
    assert one is not None and one.container == WEB
    assert levels(one) == [(20, None), (7, "web")]


def test_a_threads_number_names_its_process(found: Discovery) -> None:
    one = from_host(found, 21)
    assert one is not None and (one.process.pid, one.container, one.thread) == (20, WEB, [21, 11])
    assert levels(one) == [(20, None), (7, "web")]
    inside = from_container(found, WEB, 12)
    assert inside is not None and (inside.process.pid, inside.container, inside.thread) == (30, SIDE, [31, 12])
    process = from_container(found, WEB, 7)
    assert process is not None and process.thread is None


def test_every_level_has_its_number(found: Discovery) -> None:
    one = from_host(found, 40)
    assert one is not None and one.container == INNER
    assert levels(one) == [(40, None), (9, "pause"), (1, "inner")]


def test_numbers_as_a_container_sees_them(found: Discovery) -> None:
    """Its own processes, those of its pod, and those of containers nested in it; no others'."""
    for pid, expected in ((7, 20), (8, 30), (1, 10), (9, 40)):
        one = from_container(found, WEB, pid)
        assert one is not None and one.process.pid == expected
    assert from_container(found, WEB, 50) is None and from_container(found, INNER, 7) is None
    inner = from_container(found, INNER, 1)
    assert inner is not None and inner.process.pid == 40
