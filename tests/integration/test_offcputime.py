# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""offcputime on real containers: the workload logs how long each of its sleeps took, and others sleep as much."""

from __future__ import annotations

import subprocess
from typing import Any, NamedTuple

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import to_folded
from lab.docker import Dockerd
from lab.ftrace import unseen_returns
from lab.host import unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.stacks import stacks_image
from lab.workload import Blocker, start_blocker

BUSY = unique("busy")
APP = unique("nap")
KERNEL = "_[k]"


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Blocker, Blocker]:
    """The container that is asked about, and one that is not."""
    image = stacks_image(docker)
    # First in line for a CPU: a process that others preempt on its way to sleep sleeps less, or not at all.
    watched = start_blocker(docker, "nap-watched", image=image, labels={"app": APP}, cpu_shares=1 << 18)
    noise = start_blocker(docker, "nap-noise", image=image)
    return watched, noise


class Waits(NamedTuple):
    """The result of a run, and how many waits of the watched container had an end that the kernel did not tell."""

    result: dict[str, Any]
    unseen: int


def waits(docker: Dockerd, pair: tuple[Blocker, Blocker], bursts: int = 2, **arguments: Any) -> Waits:
    """A run in whose window the containers, and the host, sleep."""
    watched, noise = pair
    asked = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}

    def work() -> None:
        host = subprocess.Popen(["sleep", "0.2"])
        noise.start()
        watched.burst(bursts)
        noise.burst()
        host.wait()

    with unseen_returns(watched.pid) as count:
        result = probe_while("offcputime", asked, work)
        unseen = count()
    account = result["accounting"]
    assert account["delivered"] == sum(stack["count"] for stack in result["stacks"])
    assert account["hits"] == account["delivered"] + account["unpaired"] and account["unpaired"] <= unseen, account
    assert sum(row["sum"] for row in result["rows"]) == sum(stack["sum"] for stack in result["stacks"])
    assert result["coverage"]["complete"] is (account["unpaired"] == 0)
    assert {stack["container"] for stack in result["stacks"]} <= {watched.container.id}
    return Waits(result, unseen)


def of(result: dict[str, Any], function: str) -> dict[str, Any]:
    """The one stack that a function slept with."""
    found = [
        stack
        for stack in result["stacks"]
        if function in stack["frames"] and any("nanosleep" in name for name in stack["frames"])
    ]
    assert len(found) == 1, result["stacks"]
    return found[0]


def test_the_time_of_each_function_is_what_the_workload_logged(docker: Dockerd, pair: tuple[Blocker, Blocker]) -> None:
    """It looks at the clock outside of the sleep, so it logs no less; what comes between is a small part of it."""
    watched, _noise = pair
    before = watched.naps()
    result, unseen = waits(docker, pair, 2, state=["interruptible"])
    after = watched.naps()
    for name, number, logged in (
        ("short_nap", 2 * Blocker.SHORT, after.short_ns - before.short_ns),
        ("long_nap", 2 * Blocker.LONG, after.long_ns - before.long_ns),
    ):
        stack = of(result, name)
        assert number - unseen <= stack["count"] <= number
        assert (stack["unit"], stack["comm"]) == ("ns", "blocker")
        assert (stack["pid"], stack["container_pid"]) == (watched.pid, watched.container_pid)
        assert logged / 2 < stack["sum"] <= logged
        frames = stack["frames"]
        assert frames[0] == "__schedule" + KERNEL, "what the probe itself calls is left out"
        at = frames.index("sleep_for")
        assert frames[at : at + 3] == ["sleep_for", name, "main"]
        assert all(frame.endswith(KERNEL) for frame in frames[:at])


def test_a_row_has_the_histogram_of_all_waits(docker: Dockerd, pair: tuple[Blocker, Blocker]) -> None:
    result, unseen = waits(docker, pair, 1, state=["interruptible"], min_block=2000, by=["container", "comm"])
    (row,) = result["rows"]
    assert (row["by"], row["unit"]) == ({"comm": "blocker"}, "ns")
    buckets = row["histogram"]
    total = Blocker.SHORT + Blocker.LONG
    assert total - unseen <= row["count"] == sum(bucket["count"] for bucket in buckets) <= total
    # no sleep is shorter than asked for, and on a busy machine some are longer
    assert sum(bucket["count"] for bucket in buckets if bucket["high"] > 50_000_000) >= Blocker.LONG - unseen
    assert row["min"] >= 5_000_000 and row["max"] >= 50_000_000


def test_short_and_long_waits_can_be_left_out(docker: Dockerd, pair: tuple[Blocker, Blocker]) -> None:
    long, unseen = waits(docker, pair, 1, min_block=40_000, state=["interruptible"])
    assert Blocker.LONG - unseen <= of(long, "long_nap")["count"] <= Blocker.LONG
    assert long["rows"][0]["min"] >= 40_000_000
    # a busy machine may make a short one long
    assert sum(stack["count"] for stack in long["stacks"] if "short_nap" in stack["frames"]) < Blocker.SHORT
    short, _unseen = waits(docker, pair, 1, max_block=40_000, state=["interruptible"])
    assert 0 < of(short, "short_nap")["count"] <= Blocker.SHORT and short["rows"][0]["max"] <= 40_000_000
    assert not any("long_nap" in stack["frames"] for stack in short["stacks"])


def test_states_tell_who_waits_for_the_cpu(docker: Dockerd, pair: tuple[Blocker, Blocker]) -> None:
    """More threads than CPUs, which never sleep: they leave the CPU able to go on."""
    for number in range(4):
        docker.run(f"{BUSY}{number}", "burner", image=stacks_image(docker))
    asked = {"endpoints": {"docker": str(docker.socket)}, "names": [f"{BUSY}*"], "duration": "2"}
    found = {state: run_module("offcputime", {**asked, "state": [state]}) for state in ("runnable", "interruptible")}
    waited = {state: sum(row["sum"] for row in result["rows"]) for state, result in found.items()}
    assert waited["runnable"] > 1_000_000_000 and waited["interruptible"] == 0
    frames = {name for stack in found["runnable"]["stacks"] for name in stack["frames"]}
    assert {"hot_fn", "work", "main"} <= frames


def test_folded_stacks_weigh_time(docker: Dockerd, pair: tuple[Blocker, Blocker]) -> None:
    result, _unseen = waits(docker, pair, 1, state=["interruptible"])
    folded = dict(line.rsplit(" ", 1) for line in to_folded({"one": result}).splitlines())
    (line,) = [line for line in folded if "long_nap" in line]
    assert line.startswith("one;nap-watched;blocker;") and ";main;long_nap;sleep_for;" in line
    assert int(folded[line]) == of(result, "long_nap")["sum"]


def test_waits_of_processes_that_come_and_go_are_all_accounted_for(
    docker: Dockerd, pair: tuple[Blocker, Blocker]
) -> None:
    """A thread that ends leaves the CPU for good: nobody's wait is as long as the window."""
    docker.run(BUSY, "/bin/sh", "-c", "while true; do /bin/true; done", image=stacks_image(docker))
    result = run_module("offcputime", {"endpoints": {"docker": str(docker.socket)}, "names": [BUSY], "duration": "2"})
    account = result["accounting"]
    # some of the returns are not told (docs/tested.md)
    assert account["hits"] == account["delivered"] + account["map_full"] + account["unpaired"] > 100
    assert account["unpaired"] < account["hits"] / 20, account
    assert result["rows"][0]["max"] < 2_000_000_000


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[Blocker, Blocker]) -> None:
    asked = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "_ansible_check_mode": True}
    result = run_module("offcputime", asked)
    assert result["window"] is None and result["stacks"] == []
    assert result["attachments"] == [{"event": "sched:sched_switch"}]
