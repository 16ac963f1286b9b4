# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the account add up? Hits at rates from 1,000 a second to as many as there can be, compared with the log."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from lab.docker import Dockerd
from lab.host import unique
from lab.probes import probe_while

from torture.attribution import WORK_FN
from torture.explain import nothing_missing
from torture.workers import Worker, start_worker

THREADS = 4
SYSTEM_CALL = {"event": ["syscalls:sys_enter_getppid"]}


class Level(NamedTuple):
    """A rate of hits: ``rate`` a second (0: saturation) by so many calls in all, of a module's probe."""

    name: str
    module: str
    rate: int
    calls: int
    collect: str = "events"


# A uprobe is a breakpoint, so only a tracepoint is hit 100,000 times a second on a small machine.
LEVELS = (
    Level("1k/s", "uprobe", 1_000, 1_000),
    Level("10k/s", "uprobe", 10_000, 10_000),
    Level("100k/s", "tracepoint", 100_000, 100_000),
    Level("saturation", "uprobe", 0, 40_000),
    Level("saturation", "tracepoint", 0, 400_000),
    # Threads that preempt each other while they take stacks.
    Level("saturation by stack", "uprobe", 0, 20_000, "stacks"),
    Level("saturation by stack", "tracepoint", 0, 100_000, "stacks"),
)


class Accounted(NamedTuple):
    """One run: hits that the workload logged in so many seconds, and what became of them."""

    hits: int
    seconds: float
    fates: dict[str, int]


def run_level(docker: Dockerd, level: Level, runs: int) -> Iterator[Accounted]:
    """So many runs at a rate, in a container of its own; raises AssertionError where one is not exact."""
    worker = start_worker(docker, unique("rate"), 1, unique("torture"))
    try:
        for number in range(runs):
            # Every other run has a small ring buffer and a limit on events, or no room for stacks: then hits are lost.
            yield _run(docker, worker, level, narrow=number % 2 == 1)
    finally:
        assert worker.container is not None
        docker.rm(worker.container)


def _run(docker: Dockerd, worker: Worker, level: Level, narrow: bool) -> Accounted:
    assert worker.container is not None
    system = level.module == "tracepoint"
    took: list[float] = []
    work = _work(
        worker, f"{'system' if system else 'burst'} {THREADS} {level.calls // THREADS} {level.rate // THREADS}", took
    )
    before = worker.totals()
    given: dict[str, Any] = {
        "endpoints": {"docker": str(docker.socket)},
        "ids": [worker.container.id],
        "collect": level.collect,
        "map_entries": 1 if narrow and level.collect == "stacks" else 10240,
        "max_events": level.calls // 2 if narrow else 10_000_000,
        "ring_bytes": 4096 if narrow else 1 << 20,
        "duration": "600",
        **(SYSTEM_CALL if system else WORK_FN),
    }
    result = probe_while(level.module, given, work)
    assert "accounting" in result, result.get("msg")
    after = worker.totals()
    logged = after.systems - before.systems if system else after.calls - before.calls
    fates = {name: count for name, count in result["accounting"].items() if name != "hits" and count}
    account = f"{level.name}, {level.module}: the workload logged {logged} hits, accounting is {result['accounting']}"
    assert logged == level.calls == result["accounting"]["hits"] == sum(fates.values()), account
    if level.collect == "stacks":
        listed = sum(stack["count"] for stack in result["stacks"])
        assert listed == sum(row["count"] for row in result["rows"]), account
    else:
        listed = len(result["events"]) + result["truncated"]["events"]
    assert fates.get("delivered", 0) == listed, f"{account}, of which {listed} are listed or truncated"
    assert {entry["container"] for entry in [*result["events"], *result["stacks"]]} <= {worker.container.id}
    coverage = result["coverage"]
    lossless = not set(fates) - {"delivered"} and not any(result["truncated"].values()) and not coverage["failed"]
    assert nothing_missing(coverage) and coverage["complete"] is lossless, f"{account}, {coverage}"
    return Accounted(logged, took[0], fates)


def _work(worker: Worker, line: str, took: list[float]) -> Callable[[], None]:
    def work() -> None:
        begun = time.monotonic()
        worker.send(line)
        worker.wait()
        took.append(time.monotonic() - begun)

    return work


def summary(level: Level, runs: list[Accounted]) -> str:
    """A line of the table."""
    fates: Counter[str] = Counter()
    for run in runs:
        fates.update(run.fates)
    rate = sum(run.hits for run in runs) / sum(run.seconds for run in runs)
    shares = ", ".join(f"{count} {name}" for name, count in fates.items())
    return f"{len(runs)} runs of {level.calls} hits, {rate:.0f} a second: exact in each ({shares})"
