# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twins of one image: who has the breakpoint in its memory, and what a probe of single processes misses."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest
from lab.breakpoints import probed
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import Running, run_module
from lab.probes import armed, probe_while, start_probe, work_in_window
from lab.workload import Hot, start_hot

TWIN = unique("reach")
BURST = 1000
HOT_FN = {"target": "/bin/hot", "function": "hot_fn", "duration": "60"}
# What makes auto take processes of a container that has just been started.
AT_ONCE = """
from ansible_collections.fleet.probe.plugins.module_utils._attach import reach
reach.SETTLED = 0.0
"""


@pytest.fixture
def asked(docker: Dockerd) -> Hot:
    return start_hot(docker, f"{TWIN}-asked", BURST)


@pytest.fixture
def other(docker: Dockerd) -> Hot:
    return start_hot(docker, f"{TWIN}-other", BURST)


def here(docker: Dockerd, **more: Any) -> dict[str, Any]:
    return {"endpoints": {"docker": str(docker.socket)}, "names": [f"{TWIN}-asked"], **HOT_FN, **more}


def opened(running: Running) -> None:
    wait_for(lambda: armed(running.pid) or running.poll() is not None, "the window opens", timeout=60)
    assert running.poll() is None, running.result()


def hits(result: dict[str, Any]) -> int:
    assert "rows" in result, result.get("msg")
    return sum(row["count"] for row in result["rows"])


def whole(result: dict[str, Any], workload: Hot) -> bool:
    """Whether nothing of a container is missing, whatever others start on this machine."""
    gaps = result["coverage"]["failed"] + result["coverage"]["unwatched"]
    return workload.container.id not in [gap["container"] for gap in gaps]


def unwatched(result: dict[str, Any], pid: int) -> dict[str, Any]:
    """The gap that names a process; a process has one, in the window."""
    (gap,) = (gap for gap in result["coverage"]["unwatched"] if gap["what"] == f"process {pid}")
    assert result["window"]["started_at"] <= gap["since"] <= gap["until"] <= result["window"]["ended_at"]
    assert result["coverage"]["complete"] is False
    return dict(gap)


@pytest.mark.parametrize("collect", ["count", "latency", "events"])
def test_the_twin_that_was_not_asked_has_no_breakpoint(docker: Dockerd, asked: Hot, other: Hot, collect: str) -> None:
    limits = {"max_events": 5000, "max_bytes": 10_000_000, "ring_bytes": 4 << 20}
    with start_probe("uprobe", here(docker, reach="processes", collect=collect, **limits)) as running:
        opened(running)
        assert probed(asked) and not probed(other)
        result = work_in_window(running, lambda: [asked.burst(3), other.burst(2)])
    assert not probed(asked)
    assert hits(result) + len(result["events"]) == result["accounting"]["hits"] == 3 * BURST
    assert whole(result, asked)
    assert result["reach"] == {"taken": "processes", "reason": "The option says so.", "bystanders": []}


def test_a_killed_module_leaves_no_breakpoint(docker: Dockerd, asked: Hot) -> None:
    with start_probe("uprobe", here(docker, reach="processes")) as running:
        opened(running)
        child = asked.fork()
        wait_for(lambda: len(_links(running)) > 1, "the child is attached to")
        assert probed(asked) and probed(child)
        running.kill(signal.SIGKILL)
        wait_for(lambda: not probed(asked) and not probed(child), "the kernel has removed the breakpoints")
    assert asked.burst(1).calls == child.burst(1).calls == BURST


def test_with_file_both_have_it_and_the_twin_is_named(docker: Dockerd, asked: Hot, other: Hot) -> None:
    with start_probe("uprobe", here(docker, reach="file")) as running:
        opened(running)
        assert probed(asked) and probed(other)
        result = work_in_window(running, lambda: [asked.burst(1), other.burst(1)])
    assert hits(result) == BURST
    assert whole(result, asked)
    assert result["reach"]["taken"] == "file"
    assert result["reach"]["bystanders"] == [{"container": other.container.id, "name": f"{TWIN}-other", "processes": 1}]
    assert not probed(asked) and not probed(other)


def test_auto_spares_the_twin_of_a_container_at_rest(docker: Dockerd, asked: Hot, other: Hot) -> None:
    with start_probe("uprobe", here(docker), before=AT_ONCE) as running:
        opened(running)
        assert probed(asked) and not probed(other)
        result = work_in_window(running, lambda: asked.burst(1))
    assert hits(result) == BURST
    assert whole(result, asked)
    assert result["reach"]["taken"] == "processes" and "Others run the probed files" in result["reach"]["reason"]


def test_auto_keeps_to_the_file_where_processes_start(docker: Dockerd, asked: Hot, other: Hot) -> None:
    result = run_module("uprobe", here(docker, _ansible_check_mode=True))
    assert result["reach"]["taken"] == "file"
    assert f"process {asked.pid} " in result["reach"]["reason"] and "60 s ago" in result["reach"]["reason"]
    assert [each["container"] for each in result["reach"]["bystanders"]] == [other.container.id]


def test_auto_keeps_to_the_file_where_nobody_else_has_it(docker: Dockerd) -> None:
    alone = start_hot(docker, f"{TWIN}-asked", BURST, copied=True)
    result = probe_while("uprobe", here(docker), lambda: alone.burst(1), before=AT_ONCE)
    assert hits(result) == BURST
    assert result["reach"]["taken"] == "file" and result["reach"]["bystanders"] == []
    assert "No process of another container" in result["reach"]["reason"]


def test_a_forked_child_is_attached_to_and_named(docker: Dockerd, asked: Hot, other: Hot) -> None:
    with start_probe("uprobe", here(docker, reach="processes", by=["pid"])) as running:
        opened(running)
        child = asked.fork()
        wait_for(lambda: len(_links(running)) > 1, "the child is attached to")
        result = work_in_window(running, lambda: [child.burst(2), asked.burst(1)])
    counted = {row["by"]["pid"]: row["count"] for row in result["rows"]}
    assert counted == {child.pid: 2 * BURST, asked.pid: BURST}
    assert "started during the window" in unwatched(result, child.pid)["reason"]


def test_a_process_that_was_too_short_is_named(docker: Dockerd, asked: Hot, other: Hot) -> None:
    """It begins and ends while the module is stopped, so only the kernel has seen it."""
    with start_probe("uprobe", here(docker, reach="processes")) as running:
        opened(running)
        os.kill(running.pid, signal.SIGSTOP)
        try:
            child = asked.fork()
            pid = child.pid
            child.burst(1)
            child.quit()
            wait_for(lambda: _ended(pid), "the child has ended")
        finally:
            os.kill(running.pid, signal.SIGCONT)
        result = work_in_window(running, lambda: asked.burst(1))
    gap = unwatched(result, pid)
    assert hits(result) == BURST and gap["until"] < result["window"]["ended_at"]


def test_a_process_that_enters_is_attached_to_and_named(docker: Dockerd, asked: Hot, other: Hot) -> None:
    with start_probe("uprobe", here(docker, reach="processes")) as running:
        opened(running)
        result = work_in_window(running, lambda: docker.exec(asked.container, "/bin/true"))
    gaps = result["coverage"]["unwatched"]
    assert gaps and all(gap["container"] == asked.container.id for gap in gaps), gaps
    assert any("entered the container" in gap["reason"] for gap in gaps)


def test_a_program_that_a_thread_executes_is_attached_to_and_named(docker: Dockerd, asked: Hot, other: Hot) -> None:
    pid = asked.pid
    with start_probe("uprobe", here(docker, reach="processes")) as running:
        opened(running)
        asked.burst(1)
        anew = asked.execute_again()
        assert anew.pid == pid
        wait_for(lambda: probed(anew), "the new program is attached to")
        result = work_in_window(running, lambda: anew.burst(2))
    assert hits(result) == 3 * BURST
    assert "One of its threads executed" in unwatched(result, pid)["reason"]


@pytest.mark.parametrize("collect", ["count", "latency"])
def test_without_uprobe_multi_the_twin_has_none_either(
    docker: Dockerd, asked: Hot, other: Hot, older: str, collect: str
) -> None:
    with start_probe("uprobe", here(docker, reach="processes", collect=collect), before=older) as running:
        opened(running)
        assert probed(asked) and not probed(other)
        result = work_in_window(running, lambda: [asked.burst(2), other.burst(1)])
    assert hits(result) == 2 * BURST
    assert whole(result, asked)


def test_processes_of_the_host_cannot_be_meant(docker: Dockerd, asked: Hot) -> None:
    result = run_module("uprobe", here(docker, reach="processes", include_host=True))
    assert "reach is processes, but include_host is true" in result["msg"] and "use reach: file" in result["msg"]


def test_a_container_that_starts_in_the_window_is_attached_to(docker: Dockerd, asked: Hot, other: Hot) -> None:
    arguments = {**here(docker, reach="processes"), "names": [f"{TWIN}-asked", f"{TWIN}-late"]}
    with start_probe("uprobe", arguments) as running:
        opened(running)
        late = start_hot(docker, f"{TWIN}-late", BURST)
        wait_for(lambda: probed(late), "the new container is attached to")
        assert not probed(other)
        result = work_in_window(running, lambda: [late.burst(2), asked.burst(1)])
    assert {row["container"]: row["count"] for row in result["rows"]} == {
        late.container.id: 2 * BURST,
        asked.container.id: BURST,
    }
    assert result["coverage"]["appeared"] == [late.container.id]


def _links(running: Running) -> list[str]:
    """The uprobe links that the module holds."""
    found = []
    for name in os.listdir(f"/proc/{running.pid}/fdinfo"):
        try:
            text = Path(f"/proc/{running.pid}/fdinfo/{name}").read_text()
        except OSError:
            continue
        found += [name] if "link_id:" in text else []
    return found


def _ended(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True
