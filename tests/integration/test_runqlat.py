# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""runqlat on real containers: the kernel's own accounts of each task (schedstat, context switches) are the truth.

Some kernels do not tell of every switch (docs/limits.md), so a program beside it counts those that are told of.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Hot, start_hot

APP, NOISE = unique("queue"), unique("queue-noise")
LONG = 20_000_000  # calls in a burst: long enough for the scheduler to take the CPU away
WIDE = {"max_events": 100_000, "max_bytes": 100_000_000, "ring_bytes": 16 << 20}


@pytest.fixture(scope="module")
def rivals(docker: Dockerd) -> tuple[Hot, Hot]:
    """The container that is watched, whose workload is not its PID 1, and its rival for the same CPU."""
    watched = start_hot(docker, "queue-watched", LONG, shell=True, labels={"app": APP}, cpuset_cpus="0")
    noise = start_hot(docker, "queue-noise", LONG, labels={"app": NOISE}, cpuset_cpus="0")
    return watched, noise


@dataclass
class Account:
    """What the kernel knows of a task that sleeps (kernel docs: scheduler/sched-stats.rst, filesystems/proc.rst)."""

    waited: int  # ns on run queues
    runs: int  # how often it was given a CPU
    preempted: int  # how often one was taken from it

    @classmethod
    def of(cls, hot: Hot) -> Account:
        """As of now, once the task has gone to sleep: nothing is on its way then."""
        task = Path(f"/proc/{hot.pid}")
        wait_for(lambda: (task / "stat").read_text().rsplit(") ", 1)[1].startswith("S"), "the workload sleeps")
        _ran, waited, runs = (task / "schedstat").read_text().split()
        preempted = (task / "status").read_text().split("\nnonvoluntary_ctxt_switches:")[1]
        return cls(int(waited), int(runs), int(preempted))

    def since(self, before: Account) -> Account:
        """What came to it after ``before``."""
        return Account(self.waited - before.waited, self.runs - before.runs, self.preempted - before.preempted)


@dataclass
class Rivalry:
    """Bursts of both, side by side, until the watched one has lost its CPU often enough."""

    watched: Hot
    noise: Hot
    happened: Account | None = None

    def __call__(self) -> None:
        before = Account.of(self.watched)
        while Account.of(self.watched).since(before).preempted < 3:
            self.noise.start(2)
            self.watched.burst(2)
            self.noise.burst(1)
        self.happened = Account.of(self.watched).since(before)

    @property
    def account(self) -> Account:
        """What happened to the watched one meanwhile."""
        assert self.happened is not None
        return self.happened


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def switches_of(docker: Dockerd, hot: Hot) -> dict[str, Any]:
    """The arguments of a program that counts how often the workload is said to be given a CPU, and to lose it."""
    return watch(
        docker,
        source=(Path(__file__).parent / "programs" / "switches.c").read_text(),
        attach=[{"program": "switched", "type": "raw_tracepoint", "event": "sched:sched_switch"}],
        constants={"THREAD": hot.pid},
        offsets={"TASK_NUMBER": "task_struct.pid"},
    )


def test_waits_equal_the_kernels_own_account(docker: Dockerd, rivals: tuple[Hot, Hot]) -> None:
    watched, _noise = rivals
    work = Rivalry(*rivals)
    inner: list[dict[str, Any]] = []
    arguments = watch(docker, by=["container", "pid", "comm", "preempted"])
    told = probe_while(
        "program", switches_of(docker, watched), lambda: inner.append(probe_while("runqlat", arguments, work))
    )
    (result,) = inner
    given, lost = ({row["by"]["key"]: row["count"] for row in told["rows"]}[key] for key in (1, 2))
    rows = {row["by"]["preempted"]: row for row in result["rows"]}
    assert {(row["container"], row["by"]["pid"], row["by"]["container_pid"]) for row in rows.values()} == {
        (watched.container.id, watched.pid, watched.container_pid)
    }
    assert {row["by"]["comm"] for row in rows.values()} == {"hot"}
    counts = {preempted: row["count"] for preempted, row in rows.items()}
    truth = work.account
    assert lost == truth.runs
    assert sum(counts.values()) == given > 0
    untold = truth.runs - given
    assert 0 <= truth.preempted - counts[True] <= untold
    assert 0 <= truth.runs - truth.preempted - counts[False] <= untold
    total = sum(row["sum"] for row in rows.values())
    # The kernel reads its clock once a turn of the scheduler, so single waits differ by microseconds.
    assert total < truth.waited * 1.05 and (untold or total > truth.waited * 0.95)
    for row in rows.values():
        assert sum(bucket["count"] for bucket in row["histogram"]) == row["count"] and row["unit"] == "ns"
        assert row["histogram"][0]["low"] <= row["min"] <= row["max"] < row["histogram"][-1]["high"]
    account = result["accounting"]
    assert account["delivered"] == given and account["unpaired"] == untold, account
    assert account["hits"] - account["kernel_missed"] == truth.runs, "a wait whose end is not told is accounted for"


def test_events_are_the_long_waits(docker: Dockerd, rivals: tuple[Hot, Hot]) -> None:
    watched, _noise = rivals
    work = Rivalry(*rivals)
    result = probe_while("runqlat", watch(docker, collect="events", min_us=500, **WIDE), work)
    events = result["events"]
    account = result["accounting"]
    assert account["hits"] == len(events) + account["unpaired"] + account["kernel_missed"]
    assert events, "a preempted task waits for its rival's slice"
    assert {(one["pid"], one["tid"], one["container_pid"], one["comm"], one["user"]) for one in events} == {
        (watched.pid, watched.pid, watched.container_pid, "hot", 0)
    }
    assert all(one["latency"] >= 500_000 and one["cpu"] == 0 for one in events)
    assert 0 < sum(one["preempted"] for one in events) <= work.account.preempted
    assert sum(one["latency"] for one in events) <= work.account.waited * 1.05


def test_threads_that_find_no_room_are_accounted_for(docker: Dockerd, rivals: tuple[Hot, Hot]) -> None:
    """With room for a single thread, and three containers that share the CPU, some wait finds it taken."""
    work = Rivalry(*rivals)
    result = probe_while("runqlat", {**watch(docker, map_entries=1), "selector": f"app in ({APP}, {NOISE})"}, work)
    account = result["accounting"]
    assert account["map_full"] > 0 and result["coverage"]["complete"] is False
    assert account["hits"] == sum(count for name, count in account.items() if name != "hits")


def test_the_host_is_told_from_containers(docker: Dockerd, rivals: tuple[Hot, Hot]) -> None:
    """The host's own tasks wait, too: they are nobody's unless they are asked for, and never the container's."""
    watched, _noise = rivals
    work = Rivalry(*rivals)
    result = probe_while("runqlat", watch(docker, include_host=True, by=["container", "pid"], collect="count"), work)
    (mine,) = [row for row in result["rows"] if row["container"] == watched.container.id]
    assert mine["by"]["container_pid"] == watched.container_pid and 0 < mine["count"] <= work.account.runs
    host = [row for row in result["rows"] if row["container"] is None]
    assert host and all(row["by"]["pid"] == row["by"]["container_pid"] for row in host)


def test_check_mode_attaches_nothing(docker: Dockerd, rivals: tuple[Hot, Hot]) -> None:
    result = run_module("runqlat", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["coverage"]["matched"] == 1 and result["rows"] == []
    assert [one["event"] for one in result["attachments"]] == [
        "sched:sched_wakeup",
        "sched:sched_wakeup_new",
        "sched:sched_switch",
    ]
