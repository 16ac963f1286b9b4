# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows that end early: by the budget, on a program that calls malloc as fast as it can, and by enough hits."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lab.breakpoints import probed
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module, start_module
from lab.probes import armed
from lab.workload import Hot, Mallocs, start_hot, start_mallocs

NAME, HOT = unique("mallocs"), unique("hot")
MALLOC = {"target": "/bin/mallocs", "function": "malloc", "duration": "60"}
HOT_FN = {"target": "/bin/hot", "function": "hot_fn", "duration": "60"}


@pytest.fixture
def mallocs(docker: Dockerd) -> Mallocs:
    return start_mallocs(docker, NAME)


@pytest.fixture
def hot(docker: Dockerd) -> Hot:
    return start_hot(docker, HOT, 1)


def here(docker: Dockerd, name: str, **more: Any) -> dict[str, Any]:
    return {"endpoints": {"docker": str(docker.socket)}, "names": [name], **more}


def reason(result: dict[str, Any]) -> str:
    """Why the budget ended a window, the one failure of the result."""
    (failure,) = result["coverage"]["failed"]
    assert (failure["container"], failure["stage"]) == (None, "budget"), failure
    return str(failure["reason"])


def test_a_probe_of_malloc_is_detached_past_its_budget(
    docker: Dockerd, mallocs: Mallocs, capsys: pytest.CaptureFixture[str]
) -> None:
    before = mallocs.speed(10_000_000)
    with start_module("uprobe", here(docker, NAME, **MALLOC, max_overhead=0)) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        without = mallocs.speed(20_000)
    with start_module("uprobe", here(docker, NAME, **MALLOC)) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        within = mallocs.speed(20_000)
        result = running.result()
    assert not probed(mallocs, "malloc")
    after = mallocs.speed(10_000_000)
    window, overhead = result["window"], result["overhead"]
    assert window["stopped"] == "budget"
    assert window["ended_at"] < window["started_at"] + 60
    assert result["coverage"]["complete"] is False
    assert "max_overhead (5 %)" in reason(result) and "raise max_overhead" in reason(result)
    assert overhead["share"] > 5
    assert overhead["trap_ns"] > 0 and overhead["hit_ns"] > overhead["trap_ns"]
    assert result["accounting"]["hits"] == sum(row["count"] for row in result["rows"]) > 0
    with capsys.disabled():
        print(
            f"\nmalloc: {before:,.0f} calls a second; probed {within:,.0f} with the budget, for "
            f"{window['ended_at'] - window['started_at']:.2f} s; {after:,.0f} after that; {without:,.0f} without the "
            f"budget for as long as the window lasts; {overhead}\n{reason(result)}"
        )


def test_the_calls_of_a_container_that_was_not_selected_count(docker: Dockerd, mallocs: Mallocs, hot: Hot) -> None:
    """Both containers have one image, and so one file, which only the other one runs."""
    arguments = here(docker, HOT, **MALLOC)
    with start_module("uprobe", arguments) as running:
        result = running.result()
    assert result["window"]["stopped"] == "budget"
    assert result["accounting"]["hits"] == 0
    assert "not selected" in reason(result) and "counted 0 hits" in reason(result)
    assert not probed(mallocs, "malloc")


def test_a_window_may_be_ended_by_the_rate_alone(docker: Dockerd, mallocs: Mallocs) -> None:
    with start_module("uprobe", here(docker, NAME, **MALLOC, max_overhead=0, max_rate=1000)) as running:
        result = running.result()
    assert result["window"]["stopped"] == "budget"
    assert "max_rate (1000 times a second)" in reason(result)
    assert result["overhead"]["rate"] > 1000


def test_without_limits_nothing_ends_the_window(docker: Dockerd, mallocs: Mallocs) -> None:
    result = run_module("uprobe", here(docker, NAME, **{**MALLOC, "duration": "2"}, max_overhead=0))
    assert result["window"]["stopped"] is None and result["overhead"] is None
    assert result["coverage"]["complete"] is True


@pytest.mark.parametrize("collect", ["count", "latency", "events"])
def test_a_window_ends_with_exactly_as_many_hits_as_were_asked_for(docker: Dockerd, hot: Hot, collect: str) -> None:
    arguments = here(docker, HOT, **HOT_FN, collect=collect, stop_after=3)
    with start_module("uprobe", arguments) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        hot.burst(2)
        assert running.poll() is None
        hot.burst(5)
        seen = time.time()
        result = running.result()
    window = result["window"]
    assert window["stopped"] == "stop_after"
    assert window["ended_at"] < seen
    assert result["coverage"]["complete"] is True, json.dumps({**result["coverage"], **result["accounting"]})
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == 3
    assert len(result["events"]) + sum(row["count"] for row in result["rows"]) == 3
    assert not probed(hot)


def test_a_flood_ends_with_exactly_as_many_hits(docker: Dockerd, mallocs: Mallocs) -> None:
    result = run_module("uprobe", here(docker, NAME, **MALLOC, stop_after=1000))
    assert result["window"]["stopped"] == "stop_after"
    assert result["accounting"]["hits"] == sum(row["count"] for row in result["rows"]) == 1000


def test_a_tool_stops_after_its_hits(docker: Dockerd, hot: Hot) -> None:
    arguments = here(docker, HOT, duration="60", stop_after=2)
    with start_module("execsnoop", arguments) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        for _time in range(4):
            docker.exec(hot.container, "/bin/true")
        result = running.result()
    assert result["window"]["stopped"] == "stop_after"
    assert len(result["events"]) == result["accounting"]["hits"] == 2


def test_check_mode_estimates(docker: Dockerd, mallocs: Mallocs) -> None:
    result = run_module("uprobe", here(docker, NAME, **MALLOC, estimate=True, _ansible_check_mode=True))
    estimate = result["estimate"]
    assert estimate["runs"] > 0 and estimate["share"] > 5
    assert estimate["hit_ns"] > estimate["trap_ns"] > 0
    assert result["window"] is None and result["rows"] == [] and result["accounting"]["hits"] == 0
    assert not probed(mallocs, "malloc")


def test_an_estimate_outside_check_mode_is_refused(docker: Dockerd) -> None:
    result = run_module("uprobe", here(docker, NAME, **MALLOC, estimate=True))
    assert "estimate" in result["msg"] and "check mode" in result["msg"]


def play(docker: Dockerd, folder: Path, name: str, *options: str, **probe_args: Any) -> dict[str, Any]:
    """fleet.json of a play on two hosts, which are both this machine, and what the play printed as ``output``."""
    inventory = folder / "hosts"
    inventory.write_text(
        "one\ntwo\n[all:vars]\nansible_connection=local\n"
        f"ansible_python_interpreter={sys.executable}\nansible_async_dir={folder / 'jobs'}\n"
    )
    given = {
        "probe": "uprobe",
        "names": [name],
        "endpoints": {"docker": docker.host},
        "probe_args": probe_args,
        "duration": 600,
        "report_dir": str(folder / "report"),
    }
    command = ["ansible-playbook", "fleet.probe.trace", "-i", str(inventory), *options, "-e", json.dumps(given)]
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        command, env={**os.environ, "PATH": path, "ANSIBLE_NOCOLOR": "1"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    document: dict[str, Any] = json.loads((folder / "report" / "latest" / "fleet.json").read_text())
    return {**document, "output": done.stdout}


def test_a_fleet_is_collected_when_its_hosts_have_enough(docker: Dockerd, mallocs: Mallocs, tmp_path: Path) -> None:
    began = time.monotonic()
    document = play(docker, tmp_path, NAME, target="/bin/mallocs", function="malloc", stop_after=5, max_overhead=0)
    assert time.monotonic() - began < 600, "the windows last that long"
    assert document["window"]["stopped"] == {"stop_after": ["one", "two"]}
    assert document["merged"]["accounting"]["hits"] == 10
    # Both hosts are this machine, which may be busy.
    reasons = [
        reason
        for reason in document["coverage"]["reasons"]
        if not re.search(r" was ready [\w. ]+ after the window", reason)
    ]
    assert reasons == []
    assert "2 windows ended early, with the hits that stop_after asked for: one, two" in document["output"]
    assert "ended early: stop_after" in (tmp_path / "report" / "latest" / "report.html").read_text()


def test_a_fleet_is_told_what_a_probe_would_cost(docker: Dockerd, mallocs: Mallocs, tmp_path: Path) -> None:
    document = play(docker, tmp_path, NAME, "--check", target="/bin/mallocs", function="malloc", estimate=True)
    assert document["merged"]["estimate"]["share"] > 5
    assert "overhead: would take at most" in document["output"]
    assert "check mode, nothing was counted" in document["output"]
