# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A flood that a one-page ring buffer cannot take: every hit ends in exactly one counter, run after run."""

from __future__ import annotations

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.probes import armed, start_probe, work_in_window
from lab.workload import Hot, start_sleeper

NAME = unique("flood")
RUNS, THREADS, DEPTH = 20, 4, 3000


@pytest.fixture
def flood(docker: Dockerd) -> Hot:
    """Threads that call a function as fast as they can, more of them than there are CPUs."""
    started = start_sleeper(docker, NAME, THREADS, DEPTH, usleep=0)
    return started


def test_the_accounting_is_exact_in_20_runs_of_20(
    docker: Dockerd, flood: Hot, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": "/bin/sleeper",
        "function": "slow_fn",
        "collect": "events",
        "value": ["arg0"],
        "ring_bytes": 4096,
        "max_bytes": 100_000_000,
        "duration": "1",
    }
    fates = []
    for number in range(RUNS):
        before = flood.totals().calls
        # every other run has a limit on events that the CPUs reach together before the page is full
        limited = number % 2 == 0
        with start_probe("uprobe", {**arguments, "max_events": 20 if limited else 100_000}) as running:
            wait_for(lambda running=running: armed(running.pid), "the window opens")
            result = work_in_window(running, lambda: flood.burst(1))
        assert "accounting" in result, result.get("msg")
        account = result["accounting"]
        fate = {name: count for name, count in account.items() if name != "hits"}
        assert account["hits"] == sum(fate.values()) == flood.totals().calls - before == THREADS * DEPTH
        assert fate["delivered"] == len(result["events"])
        assert fate["capped" if limited else "ring_full"] > 0, "the limit, or the page, was to be too small"
        fates.append(fate)
    shares = {name: sum(fate[name] for fate in fates) for name in fates[0]}
    with capsys.disabled():
        print(f"\n{RUNS} runs of {THREADS * DEPTH} hits by {THREADS} threads, exact in each: {shares}")
