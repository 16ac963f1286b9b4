# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""collect: stacks, on a function whose callers are known and logged, in code that keeps no frame pointers."""

from __future__ import annotations

import json
import os
import signal
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module
from lab.probes import armed, probe_while, start_probe
from lab.stacks import stacks_image
from lab.trace import PLAYBOOK, Trace, write_inventory
from lab.workload import Chains, start_chains

TWINS = unique("chains")
MAIN = ["main", "__libc_start_call_main", "__libc_start_main", "_start"]
CALLERS = {
    "a": ["middle_fn", "a_fn", *MAIN],
    "b": ["b_fn", *MAIN],
    "c": ["middle_fn", *["recurse_fn"] * 3, *MAIN],
}
CALLED = {"target": "/bin/chains", "function": "called_fn"}
OPENS = {"event": ["syscalls:sys_enter_openat"], "filter": ["dfd==-77"], "value_type": ["int32"]}
# each probe of the same calls: its options, and the frames inside of the caller
PROBES: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "uprobe": ("uprobe", CALLED, ["called_fn"]),
    "uprobe return": ("uprobe", {**CALLED, "at": "return"}, ["called_fn"]),
    "usdt": ("usdt", {"target": "/bin/chains", "probe": ["chains:called"]}, ["called_fn"]),
    "tracepoint": ("tracepoint", {**OPENS, "kernel_stacks": False}, ["syscall", "called_fn"]),
    "opensnoop": ("opensnoop", {"path": "/etc/chain", "kernel_stacks": False}, ["syscall", "called_fn"]),
    "syscount": ("syscount", {"syscall": ["kill"], "kernel_stacks": False}, ["syscall", "called_fn"]),
    "sigsnoop": ("sigsnoop", {"signal": ["SIGWINCH"], "kernel_stacks": False}, ["syscall", "called_fn"]),
}
# of what the function does with more calls: the options, and how many hits each call is
MORE: dict[str, tuple[dict[str, Any], int]] = {
    "tcpconnect": ({"port": [1]}, 1),
    "execsnoop": ({"path": "/bin/true"}, 1),
    "exitsnoop": ({"failed": True}, 2),
}
KERNEL = "_[k]"


@pytest.fixture(scope="module")
def twins(docker: Dockerd) -> tuple[Chains, Chains]:
    """Two containers of one image."""
    image = stacks_image(docker)
    first = start_chains(docker, f"{TWINS}-one", image=image)
    return first, start_chains(docker, f"{TWINS}-two", image=image)


def here(docker: Dockerd, **more: Any) -> dict[str, Any]:
    return {"endpoints": {"docker": str(docker.socket)}, "names": [f"{TWINS}-*"], "collect": "stacks", **more}


def by_stack(result: dict[str, Any], container: str | None) -> Counter[tuple[str, ...]]:
    """How often each stack of a container was seen."""
    counts: Counter[tuple[str, ...]] = Counter()
    for stack in result["stacks"]:
        if stack["container"] == container:
            counts[tuple(stack["frames"])] += stack["count"]
    return counts


def known(inner: list[str], letters: str) -> Counter[tuple[str, ...]]:
    """What ``by_stack`` is to be."""
    return Counter((*inner, *CALLERS[letter]) for letter in letters)


def assert_exact(result: dict[str, Any], total: int) -> None:
    """Each hit is delivered, in a row and in a stack that reaches its outermost function."""
    assert result["accounting"] == {**dict.fromkeys(result["accounting"], 0), "hits": total, "delivered": total}
    assert sum(row["count"] for row in result["rows"]) == sum(stack["count"] for stack in result["stacks"]) == total
    assert {stack["unit"] for stack in result["stacks"]} == {"hits"}
    assert result["unwound"] == {"complete": total, "cut": 0, "frame_pointers": 0}
    assert result["coverage"]["failed"] == [] and not any(result["truncated"].values())


@pytest.mark.parametrize("kind", list(PROBES))
def test_who_called_and_how_often_in_each_of_two_twins(
    docker: Dockerd, twins: tuple[Chains, Chains], kind: str
) -> None:
    module, options, inner = PROBES[kind]
    one, two = twins
    before = one.totals()
    result = probe_while(
        module, here(docker, **options), lambda: [one.call("aab" * 5 + "c"), two.call("ccb" * 3), one.call("b")]
    )
    made = {letter: count - before[letter] for letter, count in one.totals().items()}
    assert made == {"a": 10, "b": 6, "c": 1}, "its own log"
    assert_exact(result, 26)
    assert by_stack(result, one.container.id) == known(inner, "aab" * 5 + "cb")
    assert by_stack(result, two.container.id) == known(inner, "ccb" * 3)


@pytest.mark.parametrize("module", list(MORE))
def test_who_connects_executes_and_ends(docker: Dockerd, twins: tuple[Chains, Chains], module: str) -> None:
    """Of a process that ends or executes another program there is nothing left when its stack is looked at."""
    options, times = MORE[module]
    one, two = twins
    asked = here(docker, **options, kernel_stacks=False)
    result = probe_while(module, asked, lambda: [one.call("AAB"), two.call("CCb"), one.call("C")])
    assert_exact(result, 6 * times)
    for twin, letters in ((one, "aabc"), (two, "cc")):
        assert by_stack(result, twin.container.id) == known(["syscall", "called_fn"], letters * times)


@pytest.mark.parametrize("kind", ["uprobe", "uprobe return", "usdt", "tracepoint", "opensnoop", "syscount", *MORE])
def test_rows_by_stack(docker: Dockerd, twins: tuple[Chains, Chains], kind: str) -> None:
    """Counted and timed, together with other keys."""
    given, times = MORE.get(kind, ({}, 1))
    module, options, inner = PROBES.get(kind, (kind, {**given, "kernel_stacks": False}, ["syscall", "called_fn"]))
    case = str.upper if kind in MORE else str.lower
    one, two = twins
    by = ["container", "stack", "comm"]
    collect = "count" if module != "syscount" else "latency"
    asked = here(docker, **options, collect=collect, by=by)
    result = probe_while(module, asked, lambda: [one.call(case("aab")), two.call(case("cca")), one.call(case("c"))])
    rows = {(row["container"], tuple(row["by"]["stack"]), row["by"]["comm"]): row for row in result["rows"]}
    comm = "true" if module == "execsnoop" else "chains"
    chains = {
        (twin.container.id, (*inner, *CALLERS[letter]), comm): count * times
        for twin, letter, count in ((one, "a", 2), (one, "b", 1), (one, "c", 1), (two, "c", 2), (two, "a", 1))
    }
    assert {key: row["count"] for key, row in rows.items()} == chains
    total = sum(chains.values())
    account = result["accounting"]
    assert account == {**dict.fromkeys(account, 0), "hits": total, "delivered": total}
    assert result["unwound"] == {"complete": total, "cut": 0, "frame_pointers": 0} and result["stacks"] == []
    if collect == "latency":
        for row in rows.values():
            assert sum(bucket["count"] for bucket in row["histogram"]) == row["count"] and 0 < row["min"] <= row["max"]


def test_a_twin_that_was_not_selected_is_in_no_stack(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    one, two = twins
    asked = here(docker, **CALLED, names=[one.container.name])
    result = probe_while("uprobe", asked, lambda: [two.call("abc" * 20), one.call("a")])
    assert_exact(result, 1)
    assert by_stack(result, one.container.id) == known(["called_fn"], "a")


def test_rows_keep_their_keys_beside_stacks(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    one, two = twins
    asked = here(docker, **CALLED, by=["container", "arg0", "pid"], value_type=["int32"])
    result = probe_while("uprobe", asked, lambda: [one.call("aabc"), two.call("b")])
    assert_exact(result, 5)
    rows = {(row["container"], row["by"]["arg0"]): row["count"] for row in result["rows"]}
    assert rows == {(one.container.id, 1): 2, (one.container.id, 2): 1, (one.container.id, 3): 1,
                    (two.container.id, 2): 1}  # fmt: skip
    assert {stack["pid"] for stack in result["stacks"]} == {one.pid, two.pid}


def test_a_filter_leaves_stacks_out_too(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    asked = here(docker, **CALLED, filter=["arg0==2"], value_type=["int32"])
    result = probe_while("uprobe", asked, lambda: twins[0].call("aabbc"))
    assert_exact(result, 2)
    assert by_stack(result, twins[0].container.id) == known(["called_fn"], "bb")


def test_stop_after_is_as_many_stacks_as_hits(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    with start_probe("uprobe", here(docker, **CALLED, stop_after=4)) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        twins[0].call("aaaabbbb")
        result = running.result()
    assert result["window"]["stopped"] == "stop_after"
    assert_exact(result, 4)
    assert by_stack(result, twins[0].container.id) == known(["called_fn"], "aaaa")


def test_a_full_map_is_said_and_counted(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    result = probe_while(
        "uprobe", here(docker, **CALLED, map_entries=1, unwind="frame_pointers"), lambda: twins[0].call("abc" * 4)
    )
    account = result["accounting"]
    assert account["hits"] == 12 == account["delivered"] + account["map_full"] and account["map_full"] > 0, account
    assert sum(stack["count"] for stack in result["stacks"]) == account["delivered"]
    assert result["coverage"]["complete"] is False


def test_rows_by_stack_in_a_full_map_are_said_and_counted(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    asked = here(docker, **CALLED, collect="count", by=["stack"], map_entries=1, unwind="frame_pointers")
    result = probe_while("uprobe", asked, lambda: twins[0].call("abc" * 4))
    account = result["accounting"]
    assert account["hits"] == 12 == account["delivered"] + account["map_full"] and account["map_full"] > 0, account
    assert sum(row["count"] for row in result["rows"]) == account["delivered"]
    assert result["coverage"]["complete"] is False


def test_check_mode_loads_it_and_counts_nothing(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    result = run_module("uprobe", here(docker, **CALLED, _ansible_check_mode=True))
    assert result["window"] is None and result["stacks"] == [] and result["attachments"]
    assert set(result["accounting"].values()) == {0}


def test_the_kernels_functions_are_between_the_program_and_the_tracepoint(
    docker: Dockerd, twins: tuple[Chains, Chains]
) -> None:
    result = probe_while("tracepoint", here(docker, **OPENS), lambda: twins[0].call("ab"))
    assert_exact(result, 2)
    for stack in result["stacks"]:
        kernel = [frame for frame in stack["frames"] if frame.endswith(KERNEL)]
        assert kernel and stack["frames"][: len(kernel)] == kernel
        assert not any("bpf" in frame for frame in kernel), kernel
    frames = {tuple(frame for frame in stack["frames"] if not frame.endswith(KERNEL)) for stack in result["stacks"]}
    assert frames == set(known(["syscall", "called_fn"], "ab"))


def test_a_sender_that_was_not_selected_is_not_shown(docker: Dockerd, twins: tuple[Chains, Chains]) -> None:
    one = twins[0]
    asked = here(docker, names=[one.container.name], signal=["SIGWINCH"], side="receiver")
    result = probe_while("sigsnoop", asked, lambda: [os.kill(one.pid, signal.SIGWINCH), one.call("b")])
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == 2 == sum(row["count"] for row in result["rows"])
    (own,) = [stack for stack in result["stacks"] if stack["container"] is not None]
    (other,) = [stack for stack in result["stacks"] if stack["container"] is None]
    assert [own["count"], other["count"], own["pid"]] == [1, 1, one.pid]
    assert own["frames"][-len(CALLERS["b"]) :] == CALLERS["b"]
    assert (other["pid"], other["container_pid"], other["comm"]) == (None, None, "")
    assert other["frames"] and all(frame.endswith(KERNEL) for frame in other["frames"])


def test_two_hosts_are_merged_into_one_flame_graph(
    docker: Dockerd, twins: tuple[Chains, Chains], tmp_path: Path
) -> None:
    """Through Ansible: both hosts are this machine, so each has all of the calls."""
    write_inventory(tmp_path / "hosts", ["left", "right"], tmp_path / "jobs")
    given = {
        "probe": "uprobe",
        "probe_args": {**CALLED, "collect": "stacks", "max_overhead": 0},
        "names": [f"{TWINS}-*"],
        "endpoints": {"docker": docker.host},
        "duration": 8,
        "report_dir": str(tmp_path / "report"),
    }
    play = Trace(
        ["ansible-playbook", PLAYBOOK, "-i", str(tmp_path / "hosts"), "-e", json.dumps(given)], tmp_path, {}, False
    )
    play.until("2 collecting")
    twins[0].call("aaab")
    twins[1].call("c")
    assert play.end() == 0, play.output
    lines = (play.report / "stacks.folded").read_text().splitlines()
    calls = [(twins[0], "a", 3), (twins[0], "b", 1), (twins[1], "c", 1)]
    assert lines == sorted(
        f"{host};{twin.container.name};chains;{';'.join(reversed(['called_fn', *CALLERS[letter]]))} {count}"
        for host in ("left", "right")
        for twin, letter, count in calls
    )
    assert play.document["merged"]["accounting"]["hits"] == 10
    page = (play.report / "report.html").read_text()
    assert 'id="flame"' in page and "recurse_fn" in page and "middle_fn" in page
    assert (play.report / "stacks.pb.gz").exists() and (play.report / "stacks.speedscope.json").exists()
