# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose hit is it? Callers that say who they are call one function of one inode at the same time.

Two are in one container, in cgroups below the container's that are siblings; one is in a selected twin of it (same
image, so same inode), one in a twin that is not selected, and one is a process of the host that executes the
container's file, in a sibling of the container's cgroup.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from lab.docker import Dockerd
from lab.host import unique
from lab.probes import probe_while
from lab.started import started_by

from torture.explain import nothing_missing
from torture.workers import PROGRAM, Stranger, Worker, cgroup_of, move, remove_cgroup, second_worker, start_worker

WORK_FN = {"target": PROGRAM, "function": "work_fn"}
FIRST, SECOND, TWIN, UNASKED, STRANGER = range(101, 106)
THREADS = 2


class Attributed(NamedTuple):
    """The hits of everyone together, and how many of them are in the answer: none in another's name."""

    made: int
    counted: int

    def __str__(self) -> str:
        return f"{self.made} hits, of which {self.counted} in the answer; 0 misattributed"


@contextlib.contextmanager
def callers(docker: Dockerd) -> Iterator[dict[int, Worker]]:
    """The five, by who they are."""
    label, name = unique("torture"), unique("twin")
    made, before = [], len(started_by(docker))
    try:
        first = start_worker(docker, f"{name}-one", FIRST, label)
        second = second_worker(docker, first, SECOND)
        twin = start_worker(docker, f"{name}-two", TWIN, label)
        unasked = start_worker(docker, f"{name}-three", UNASKED, unique("other"), selected=False)
        assert first.container is not None
        own = cgroup_of(first.container.pid)
        for worker, inner in ((first, own / "init"), (second, own / "work")):
            inner.mkdir()
            made.append(inner)
            move(worker.pid_of("pid"), inner)
        with Stranger(first, own, STRANGER) as stranger:
            yield {worker.who: worker for worker in (first, second, twin, unasked, stranger)}
    finally:
        docker.rm(*started_by(docker)[before:])
        for inner in made:
            remove_cgroup(inner)


def ask(docker: Dockerd, everyone: dict[int, Worker], times: int, **arguments: Any) -> tuple[Any, dict[int, int]]:
    """The answer about a window in which each caller makes so many calls; and how many each logged, by who it is."""
    before = {who: worker.totals().calls for who, worker in everyone.items()}

    def work() -> None:
        for worker in everyone.values():
            worker.send(f"burst {THREADS} {times // THREADS} 0")
        for worker in everyone.values():
            worker.wait()

    given = {
        "endpoints": {"docker": str(docker.socket)},
        "runtimes": ["docker"],
        "ids": sorted({worker.container.id for worker in everyone.values() if worker.container and worker.selected}),
        "duration": "600",
        **WORK_FN,
        **arguments,
    }
    result = probe_while("uprobe", given, work)
    assert "rows" in result, result.get("msg")
    return result, {who: worker.totals().calls - before[who] for who, worker in everyone.items()}


def by_count(docker: Dockerd, everyone: dict[int, Worker], hits: int) -> Attributed:
    """Counts about so many hits in the kernel, by container and by who they say they are; raises AssertionError."""
    result, made = ask(docker, everyone, hits // len(everyone), by=["container", "arg0"])
    found = Counter({(row["container"], row["by"]["arg0"]): row["count"] for row in result["rows"]})
    _check(result, everyone, made, found)
    return Attributed(sum(made.values()), found.total())


def by_event(docker: Dockerd, everyone: dict[int, Worker], hits: int) -> Attributed:
    """The same with an event for each hit, in which the container and both PIDs are compared."""
    limits = {"max_events": 1_000_000, "max_bytes": 1_000_000_000, "ring_bytes": 64 << 20}
    result, made = ask(
        docker, everyone, hits // len(everyone), collect="events", value=["arg0"], value_type=["int64"], **limits
    )
    found = Counter((event["container"], event["arg0"]) for event in result["events"])
    _check(result, everyone, made, found)
    pids = {who: int((worker.directory / "pid").read_text()) for who, worker in everyone.items()}
    wrong = [event for event in result["events"] if event["container_pid"] != pids[event["arg0"]]]
    assert not wrong, f"{len(wrong)} events have another process's PID, such as {wrong[0]}"
    return Attributed(sum(made.values()), found.total())


def _check(result: Any, everyone: dict[int, Worker], made: dict[int, int], found: Counter[Any]) -> None:
    expected = {
        (worker.container.id, who): made[who]
        for who, worker in everyone.items()
        if worker.container is not None and worker.selected
    }
    astray = {key: count for key, count in found.items() if key not in expected}
    assert not astray, f"misattributed (container, who it says it is): {astray}"
    assert found == expected, f"counted {dict(found)}, logged {expected}; {result['accounting']}"
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == found.total(), account
    assert nothing_missing(result["coverage"]), result["coverage"]
