# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on real containers: counts against the workload's own counter, to the hit."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import percentiles
from lab.breakpoints import probed
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module, start_module
from lab.probes import armed, bpf_objects, due, knows, probe_while, start_probe, work_in_window
from lab.workload import Hot, start_hot, start_sleeper

SLEEPER = unique("sleeper")
PAIR = unique("pair")
APP, OTHER = unique("zk"), unique("other")
BURST = 1000
HOT_FN = {"target": "/bin/hot", "function": "hot_fn"}


@pytest.fixture
def pair(docker: Dockerd) -> tuple[Hot, Hot]:
    """Two containers of one image: the first has the label APP; the workload of the second is not its PID 1."""
    first = start_hot(docker, f"{PAIR}-one", BURST, labels={"app": APP})
    second = start_hot(docker, f"{PAIR}-two", BURST, labels={"app": OTHER}, shell=True)
    return first, second


def here(docker: Dockerd) -> dict[str, Any]:
    """The arguments that point a module at the lab's engine and these tests' containers, whatever else runs here."""
    return {"endpoints": {"docker": str(docker.socket)}, "names": [f"{PAIR}-*"]}


def counts(result: dict[str, Any]) -> dict[str, int]:
    """Hits by container id."""
    assert "rows" in result, result.get("msg")
    return {row["container"]: row["count"] for row in result["rows"]}


def assert_accounted(result: dict[str, Any]) -> None:
    """hits is the sum of what became of them."""
    account = dict(result["accounting"])
    assert account.pop("hits") == sum(account.values())


def test_one_of_two_containers_of_an_image_is_counted_exactly(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    before = pair[0].totals().calls
    result = probe_while(
        "uprobe", {**here(docker), **HOT_FN, "selector": f"app={APP}"}, lambda: [pair[1].burst(2), pair[0].burst(3)]
    )
    assert counts(result) == {pair[0].container.id: pair[0].totals().calls - before}
    assert result["accounting"] == {
        "hits": 3 * BURST,
        "delivered": 3 * BURST,
        "unfinished": 0,
        "ring_full": 0,
        "map_full": 0,
        "capped": 0,
        "unpaired": 0,
        "kernel_missed": 0,
    }
    assert result["coverage"]["complete"] is True


def test_both_containers_share_one_attachment_and_are_both_exact(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    result = probe_while(
        "uprobe", {**here(docker), **HOT_FN, "names": [f"{PAIR}-*"]}, lambda: [pair[0].burst(3), pair[1].burst(2)]
    )
    assert counts(result) == {pair[0].container.id: 3 * BURST, pair[1].container.id: 2 * BURST}
    assert len(result["attachments"]) == 1, "containers of one image share the inode of its layer"
    assert set(result["attachments"][0]["containers"]) == {pair[0].container.id, pair[1].container.id}
    assert_accounted(result)


def test_a_file_that_one_container_replaced_is_attached_apart(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    copy = start_hot(docker, f"{PAIR}-copy", BURST, copied=True)
    result = probe_while("uprobe", {**here(docker), **HOT_FN}, lambda: [w.burst(1) for w in (*pair, copy)])
    assert counts(result) == {workload.container.id: BURST for workload in (*pair, copy)}
    assert sorted(len(entry["containers"]) for entry in result["attachments"]) == [1, 2]


def test_return_values_are_counted_by_value(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    before = pair[0].totals()
    arguments = {"selector": f"app={APP}", "by": ["container", "retval"], "value_type": ["int32"]}
    limits = {"max_rows": 100_000, "max_bytes": 10_000_000}
    result = probe_while("uprobe", {**here(docker), **HOT_FN, **arguments, **limits}, lambda: pair[0].burst(2))
    after = pair[0].totals()
    by_value = {row["by"]["retval"]: row["count"] for row in result["rows"]}
    assert by_value.pop(-4) == after.minus_fours - before.minus_fours
    assert by_value == {n: 1 for n in range(before.calls, after.calls) if n % 7 != 6}


def test_events_hold_retval_and_both_pids_of_a_process_that_is_not_pid_1(
    docker: Dockerd, pair: tuple[Hot, Hot]
) -> None:
    arguments = {"names": [f"{PAIR}-two"], "collect": "events", "value": ["retval"], "value_type": ["int32"]}
    limits = {"max_events": 5000, "max_bytes": 10_000_000}
    before = pair[1].totals()
    result = probe_while("uprobe", {**here(docker), **HOT_FN, **arguments, **limits}, lambda: pair[1].burst(1))
    events = result["events"]
    assert [event["retval"] for event in events] == [
        -4 if n % 7 == 6 else n for n in range(before.calls, before.calls + BURST)
    ]
    assert pair[1].container_pid != 1
    assert {(event["pid"], event["container_pid"], event["container"]) for event in events} == {
        (pair[1].pid, pair[1].container_pid, pair[1].container.id)
    }
    assert {(event["comm"], event["function"]) for event in events} == {("hot", "hot_fn")}
    assert [event["time"] for event in events] == sorted(event["time"] for event in events)
    window = result["window"]
    assert window["started_at"] <= events[0]["time"] and events[-1]["time"] <= window["ended_at"]


def test_arguments_are_read_at_the_entry(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    before = pair[0].totals().calls
    arguments = {"selector": f"app={APP}", "collect": "events", "value": ["arg0"], "value_type": ["int32"]}
    result = probe_while("uprobe", {**here(docker), **HOT_FN, **arguments}, lambda: pair[0].burst(1))
    assert [event["arg0"] for event in result["events"]] == list(range(before, before + BURST))


def test_by_pid_and_comm(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    arguments = {"names": [f"{PAIR}-*"], "by": ["pid", "comm"]}
    result = probe_while("uprobe", {**here(docker), **HOT_FN, **arguments}, lambda: [w.burst(1) for w in pair])
    found = {(row["by"]["pid"], row["by"]["container_pid"], row["by"]["comm"]): row["count"] for row in result["rows"]}
    assert found == {(workload.pid, workload.container_pid, "hot"): BURST for workload in pair}
    assert {row["container"] for row in result["rows"]} == {None}


def test_events_above_the_limit_are_counted_as_capped(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    arguments = {"selector": f"app={APP}", "collect": "events", "max_events": 10}
    result = probe_while("uprobe", {**here(docker), **HOT_FN, **arguments}, lambda: pair[0].burst(1))
    assert len(result["events"]) == 10
    account = result["accounting"]
    assert (account["hits"], account["delivered"], account["capped"]) == (BURST, 10, BURST - 10)
    assert result["coverage"]["complete"] is False


def test_keys_above_the_limit_are_counted_as_map_full(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    arguments = {"selector": f"app={APP}", "by": ["arg0"], "map_entries": 16}
    result = probe_while("uprobe", {**here(docker), **HOT_FN, **arguments}, lambda: pair[0].burst(1))
    account = result["accounting"]
    assert account["hits"] == BURST and account["map_full"] > 0
    assert account["delivered"] == sum(row["count"] for row in result["rows"])
    assert_accounted(result)


def test_a_ring_buffer_that_is_too_small_loses_nothing_uncounted(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    arguments = {"names": [f"{PAIR}-*"], "collect": "events", "ring_bytes": 4096}
    limits = {"max_events": 100000, "max_bytes": 100_000_000}
    result = probe_while(
        "uprobe", {**here(docker), **HOT_FN, **arguments, **limits}, lambda: [pair[0].burst(10), pair[1].burst(10)]
    )
    account = result["accounting"]
    assert account["hits"] == 20 * BURST
    assert account["delivered"] == len(result["events"])
    assert account["ring_full"] > 0, "one page cannot take 20000 events between two looks"
    assert_accounted(result)


def test_nothing_of_the_time_before_the_window_counts(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    for ahead in (2, 4, 8, 16, 32):  # seconds: a busy machine takes longer until it waits for its window
        arguments = {**here(docker), **HOT_FN, "names": [f"{PAIR}-one"], "duration": "0.1"}
        with start_module("uprobe", {**arguments, "start_at": repr(time.time() + ahead)}) as running:
            wait_for(lambda: due(running.pid) or running.poll() is not None, "it waits for its window", 60)
            attached = probed(pair[0])
            pair[0].burst(1)
            before = attached and due(running.pid)
            result = running.result()
        if before:
            break
        print(f"not ready early enough for a window that opened {ahead} s after its start")
    assert before, "the burst was to end before the window opens"
    assert result["accounting"]["hits"] == 0
    assert result["window"]["late_ms"] == 0


def test_check_mode_loads_and_reports_but_arms_nothing(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    result = run_module("uprobe", {**here(docker), **HOT_FN, "names": [f"{PAIR}-*"], "_ansible_check_mode": True})
    assert result["window"] is None and result["rows"] == [] and result["changed"] is False
    assert result["coverage"]["matched"] == 2 and result["coverage"]["attached"] == 0
    assert [(entry["path"], entry["function"]) for entry in result["attachments"]] == [("/bin/hot", "hot_fn")]
    assert not probed(pair[0])
    assert "timing" not in result


def test_what_each_step_took_is_said_with_vv(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    arguments = {**here(docker), **HOT_FN, "names": [f"{PAIR}-0"], "duration": "0.1"}
    timing = run_module("uprobe", {**arguments, "_ansible_verbosity": 2})["timing"]
    assert list(timing) == ["start", "discover", "resolve", "load", "attach", "window", "detach", "result"]
    assert timing["window"]["wall_ms"] >= 100, "it was open for that long"
    assert all(step["wall_ms"] > 0 and step["cpu_ms"] >= 0 for step in timing.values())


def test_a_container_without_the_file_costs_itself_alone(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    docker.exec(pair[1].container, "/bin/sh", "-c", "mv /bin/hot /bin/moved")
    result = probe_while("uprobe", {**here(docker), **HOT_FN, "names": [f"{PAIR}-*"]}, lambda: pair[0].burst(1))
    assert counts(result) == {pair[0].container.id: BURST}
    coverage = result["coverage"]
    assert (coverage["matched"], coverage["attached"], coverage["complete"]) == (2, 1, False)
    (failure,) = coverage["failed"]
    assert failure["container"] == pair[1].container.id and failure["stage"] == "resolve"
    assert "/bin/hot" in failure["reason"] and f"{PAIR}-two" in failure["reason"]


def test_a_container_that_ends_in_the_window_is_told(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    result = probe_while(
        "uprobe",
        {**here(docker), **HOT_FN, "names": [f"{PAIR}-*"]},
        lambda: [pair[1].burst(1), docker.cli("kill", f"{PAIR}-two"), wait_for(lambda: ended(pair[1]), "it ends")],
    )
    assert counts(result) == {pair[1].container.id: BURST}
    assert result["coverage"]["vanished"] == [pair[1].container.id]


def test_no_container_matches(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    arguments = {**here(docker), **HOT_FN, "selector": "app=nobody", "duration": "1"}
    planned = run_module("uprobe", {**arguments, "_ansible_check_mode": True})
    assert planned["window"] is None and "attachments" not in planned
    result = run_module("uprobe", arguments)
    assert (result["coverage"]["matched"], result["coverage"]["complete"], result["attachments"]) == (0, False, [])
    assert result["window"]["ended_at"] >= result["window"]["start_at"] + 1.0
    (warning,) = [text for text in result["warnings"] if "matches" in text]
    there = {
        entry["name"] for entry in run_module("containers_info", {"endpoints": here(docker)["endpoints"]})["containers"]
    }
    listed = warning.rpartition("Running containers: ")[2].rstrip(".").partition(" and ")[0].split(", ")
    assert {f"{PAIR}-one", f"{PAIR}-two"} <= there and set(listed) <= there and len(listed) == min(8, len(there))


def test_killed_while_armed_leaves_nothing(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    before = bpf_objects()
    assert not probed(pair[0])
    arguments = {**here(docker), **HOT_FN, "names": [f"{PAIR}-one"], "duration": "60"}
    with start_module("uprobe", arguments) as running:
        wait_for(lambda: probed(pair[0]), "the breakpoint is in place")
        assert bpf_objects() - before, "the program is in the kernel"
        running.kill(signal.SIGKILL)
        wait_for(lambda: not probed(pair[0]), "the breakpoint is gone", timeout=1.0)
        wait_for(lambda: not bpf_objects() - before, "programs, maps and links are gone", timeout=5.0)
    mounted = Path("/proc/self/mounts").read_text()
    if "tracefs" in mounted:
        events = Path("/sys/kernel/tracing/uprobe_events")
        assert not events.exists() or "hot_fn" not in events.read_text()
    assert pair[0].burst(1).calls > 0, "the workload goes on unharmed"


def ended(workload: Hot) -> bool:
    """Whether the container's init is gone."""
    return not os.path.exists(f"/proc/{workload.container.pid}")


def test_include_host_counts_host_processes_apart(docker: Dockerd, pair: tuple[Hot, Hot], tmp_path: Path) -> None:
    # the same function in the same file on the host's own path, run by a process in no container
    binary = tmp_path / "hot"
    binary.write_bytes(Path(f"/proc/{pair[0].pid}/exe").read_bytes())
    binary.chmod(0o755)
    state = tmp_path / "state"
    state.mkdir()
    with subprocess.Popen([str(binary), "burst", str(BURST), str(state)]) as process:
        try:
            wait_for((state / "total").exists, "the workload on the host is ready")
            on_host = Hot(pair[0].container, state)
            result = probe_while(
                "uprobe",
                {
                    **here(docker),
                    "target": str(binary),
                    "function": "hot_fn",
                    "names": ["nobody"],
                    "include_host": True,
                },
                lambda: on_host.burst(2),
            )
        finally:
            process.kill()
    assert counts(result) == {None: 2 * BURST}


def test_latency_of_a_known_sleep_is_within_one_bucket(docker: Dockerd) -> None:
    """Three threads, each with a call that sleeps and calls itself three times, so that it takes 4, 3, 2, 1 sleeps."""
    workload = start_sleeper(docker, SLEEPER, threads=3, depth=4, usleep=20_000)
    arguments = {"target": "/bin/sleeper", "function": ["slow_fn"], "names": [SLEEPER], "collect": "latency"}
    result = probe_while(
        "uprobe", {**here(docker), **arguments, "sub_buckets": 4, "by": ["pid"]}, lambda: workload.burst(5)
    )
    measured = [(int(calls), int(nanoseconds)) for calls, nanoseconds in workload.log()]
    (row,) = result["rows"]
    assert row["count"] == len(measured) == 5 * 3 * 4 and row["unit"] == "ns"
    assert 20e6 <= row["min"] <= row["max"] and row["sum"] >= 5 * 3 * (1 + 2 + 3 + 4) * 20e6
    histogram = row["histogram"]
    assert sum(bucket["count"] for bucket in histogram) == row["count"]
    assert histogram[0]["low"] <= row["min"] < histogram[0]["high"]
    assert histogram[-1]["low"] <= row["max"] < histogram[-1]["high"]
    # what a caller measured, which also has the return itself in it, but no machine's leisure or haste
    spans = sorted(nanoseconds for _calls, nanoseconds in measured)
    for percent in (10, 35, 60, 85):
        (found,) = percentiles(histogram, [percent]).values()
        span = spans[len(spans) * percent // 100]
        width = next(bucket["high"] - bucket["low"] for bucket in histogram if found <= bucket["high"])
        assert abs(found - span) <= width, f"p{percent} is {found}, the callers measured {span}"


@pytest.mark.parametrize("one_by_one", [False, True])
def test_each_call_of_a_recursion_has_its_own_time_and_arguments(docker: Dockerd, older: str, one_by_one: bool) -> None:
    workload = start_sleeper(docker, SLEEPER, threads=3, depth=4, usleep=20_000)
    arguments = {"target": "/bin/sleeper", "function": ["slow_fn"], "names": [SLEEPER], "collect": "events"}
    result = probe_while(
        "uprobe",
        {**here(docker), **arguments, "value": ["latency", "arg0", "retval"]},
        lambda: workload.burst(1),
        before=older if one_by_one else "",
    )
    measured = [(int(calls), int(nanoseconds)) for calls, nanoseconds in workload.log()]
    events = result["events"]
    assert len({event["tid"] for event in events}) == 3
    assert all(event["arg0"] == event["retval"] and event["latency"] >= event["arg0"] * 20e6 for event in events)
    for calls in range(1, 5):
        found = sorted(event["latency"] for event in events if event["arg0"] == calls)
        spans = sorted(nanoseconds for own, nanoseconds in measured if own == calls)
        assert len(found) == len(spans) == 3
        assert all(latency <= span for latency, span in zip(found, spans, strict=True)), "a caller measures more"


@pytest.mark.parametrize(("map_entries", "all_kept"), [(10240, True), (16, False)])
def test_calls_for_which_there_is_no_place_of_their_own(docker: Dockerd, map_entries: int, all_kept: bool) -> None:
    """Of 1200 calls at once not all find theirs among 1024 free, and what the map beside them takes is limited."""
    workload = start_sleeper(docker, SLEEPER, threads=60, depth=20, usleep=20_000)
    arguments = {"target": "/bin/sleeper", "function": ["slow_fn"], "names": [SLEEPER], "collect": "events"}
    limits = {"map_entries": map_entries, "max_events": 10_000, "max_bytes": 10_000_000, "ring_bytes": 1 << 20}
    result = probe_while(
        "uprobe",
        {**here(docker), **arguments, **limits, "value": ["latency", "arg0", "retval"]},
        lambda: workload.burst(1),
    )
    account = result["accounting"]
    assert account["hits"] == 60 * 20 and account["delivered"] == len(result["events"])
    assert (account["map_full"] == 0) is all_kept
    assert_accounted(result)
    assert all(e["arg0"] == e["retval"] and e["latency"] >= e["arg0"] * 20e6 for e in result["events"])


def test_statistics_of_a_value(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    before = pair[0].totals().calls
    arguments = {"selector": f"app={APP}", "collect": "value", "value": ["arg0"], "value_type": ["int32"]}
    result = probe_while("uprobe", {**here(docker), **HOT_FN, **arguments}, lambda: pair[0].burst(1))
    (row,) = result["rows"]
    values = range(before, before + BURST)
    assert (row["count"], row["sum"], row["min"], row["max"]) == (BURST, sum(values), values[0], values[-1])
    expected: dict[tuple[int, int], int] = {}
    for value in values:
        low = 1 << value.bit_length() - 1 if value else 0
        expected[low, max(2 * low, 1)] = expected.get((low, max(2 * low, 1)), 0) + 1
    assert {(bucket["low"], bucket["high"]): bucket["count"] for bucket in row["histogram"]} == expected


def test_filter_by_value_and_by_pid(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    before = pair[1].totals()
    arguments = {"names": [f"{PAIR}-*"], "collect": "events", "value": ["retval", "arg0"], "value_type": ["int32"]}
    result = probe_while(
        "uprobe",
        {**here(docker), **HOT_FN, **arguments, "filter": ["retval<0"], "container_pid": pair[1].container_pid},
        lambda: [workload.burst(1) for workload in pair],
    )
    after = pair[1].totals()
    assert {(event["container"], event["retval"]) for event in result["events"]} == {(pair[1].container.id, -4)}
    assert [event["arg0"] for event in result["events"]] == [
        n for n in range(before.calls, after.calls) if n % 7 == 6
    ], "arguments beside the return value are those of the entry"


def test_a_container_that_starts_in_the_window_is_picked_up(docker: Dockerd, pair: tuple[Hot, Hot]) -> None:
    started: list[Hot] = []
    arguments = {**here(docker), **HOT_FN, "selector": f"app={APP}", "duration": "10"}

    def start_and_burst() -> None:
        started.append(start_hot(docker, f"{PAIR}-three", BURST, labels={"app": APP}))
        wait_for(lambda: knows(running, started[0].pid), "the newcomer is noticed")
        assert probed(started[0]), "the same inode is probed already for its neighbour"
        started[0].burst(3)
        pair[1].burst(1)

    with start_probe("uprobe", arguments) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        result = work_in_window(running, start_and_burst)
    assert counts(result) == {started[0].container.id: 3 * BURST}
    assert result["coverage"]["appeared"] == [started[0].container.id]
    assert result["coverage"]["matched"] == 2 and len(result["attachments"]) == 1
