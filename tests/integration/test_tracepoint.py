# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracepoints hit by real containers, with a second container and the host hitting the same ones as noise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module, start_module
from lab.probes import bpf_objects, probe_while
from lab.workload import Opener, start_opener

APP, NOISE = unique("web"), unique("noise")
WIDE = {"max_events": 100_000, "max_bytes": 100_000_000, "ring_bytes": 16 * 1024 * 1024}


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Opener, Opener]:
    """The container that is watched, whose workload is not its PID 1, and one that is not."""
    watched = start_opener(docker, "point-watched", shell=True, labels={"app": APP})
    noise = start_opener(docker, "point-noise", labels={"app": NOISE})
    return watched, noise


def watch(docker: Dockerd, *events: str, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {
        "endpoints": {"docker": str(docker.socket)},
        "selector": f"app={APP}",
        "event": list(events),
        **WIDE,
        **arguments,
    }


def make_noise(noise: Opener, times: int) -> None:
    """The same opens by another container and by the host."""
    noise.open("/etc/hosts", times)
    for _time in range(times):
        Path("/etc/hosts").read_bytes()


def test_events_have_numbers_and_text_of_the_process(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    result = probe_while(
        "tracepoint",
        watch(
            docker,
            "syscalls:sys_enter_openat",
            collect="events",
            value=["filename", "dfd", "flags"],
            filter=[f"flags=={0o2000000}"],
            container_pid=watched.container_pid,
        ),
        lambda: [watched.open("/etc/hosts", 30), make_noise(noise, 50), watched.open("/etc/nothing", 2, "open")],
    )
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == len(result["events"]) and account["kernel_missed"] == 0
    events = [event for event in result["events"] if event["filename"] == "/etc/hosts"]
    assert len(events) == 30
    assert {(event["container"], event["pid"], event["container_pid"], event["comm"]) for event in events} == {
        (watched.container.id, watched.pid, watched.container_pid, "opener")
    }
    assert {(event["event"], event["dfd"], event["flags"], event["value"]) for event in events} == {
        ("syscalls:sys_enter_openat", -100, 0o2000000, "/etc/hosts")
    }
    assert not [event for event in result["events"] if event["filename"] == "/etc/nothing"], "that was open(2)"


def test_text_that_lies_in_the_record(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    loop = "for i in 1 2 3 4 5; do /bin/true; done"
    result = probe_while(
        "tracepoint",
        watch(docker, "sched:sched_process_exec", collect="events", value=["filename", "args_pid", "old_pid"]),
        lambda: [docker.exec(each.container, "/bin/sh", "-c", loop) for each in (watched, noise)],
    )
    runs = [event for event in result["events"] if event["filename"] == "/bin/true"]
    assert len(runs) == 5 and {event["container"] for event in runs} == {watched.container.id}
    assert all(event["args_pid"] == event["old_pid"] == event["pid"] for event in runs)
    assert len({event["pid"] for event in runs}) == 5 and {event["comm"] for event in runs} == {"true"}


def test_char_arrays_and_the_task_concerned(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    """sched_process_exit tells its own task's name and number, so both ways of telling must agree."""
    watched, noise = pair
    result = probe_while(
        "tracepoint",
        watch(docker, "sched:sched_process_exit", collect="events", value=["args_comm", "args_pid"]),
        lambda: [docker.exec(each.container, "/bin/sh", "-c", "/bin/true; /bin/true") for each in (watched, noise)],
    )
    ends = [event for event in result["events"] if event["args_comm"] == "true"]
    assert len(ends) == 2 and {event["container"] for event in ends} == {watched.container.id}
    assert all((event["args_pid"], event["args_comm"]) == (event["tid"], event["comm"]) for event in ends)


def test_counts_by_field_are_exact(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    result = probe_while(
        "tracepoint",
        watch(docker, "syscalls:sys_exit_openat2", by=["container", "ret"], filter=["ret<0"]),
        lambda: [
            watched.open("/etc/nothing", 1000, "openat2"),
            watched.open("/etc/hosts", 10, "openat2"),
            watched.open("/bin/pause/x", 7, "openat2"),
            noise.open("/etc/nothing", 500, "openat2"),
        ],
    )
    assert {(row["container"], row["by"]["ret"]): row["count"] for row in result["rows"]} == {
        (watched.container.id, -2): 1000,
        (watched.container.id, -20): 7,
    }
    assert result["accounting"]["hits"] == 1007 and result["coverage"]["complete"] is True


def test_a_filter_on_text(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    work = [("/etc/hosts", 5), ("/etc/hostname", 7), ("/etc/nothing", 3)]
    for text, count in (('filename == "/etc/hosts"', 5), ('filename == "/etc/host*"', 12)):
        result = probe_while(
            "tracepoint",
            watch(docker, "syscalls:sys_enter_openat", filter=[text], container_pid=watched.container_pid),
            lambda: [*(watched.open(path, times) for path, times in work), make_noise(noise, 9)],
        )
        assert [row["count"] for row in result["rows"]] == [count]


def test_a_glob_counts_by_event(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    result = probe_while(
        "tracepoint",
        watch(docker, "syscalls:sys_enter_openat2", "syscalls:sys_enter_mkdir*", by=["event"]),
        lambda: [watched.open("/etc/hosts", 40, "openat2"), noise.open("/etc/hosts", 9, "openat2")],
    )
    assert {row["by"]["event"]: row["count"] for row in result["rows"]} == {"syscalls:sys_enter_openat2": 40}
    assert {entry["event"] for entry in result["attachments"]} >= {
        "syscalls:sys_enter_openat2",
        "syscalls:sys_enter_mkdir",
        "syscalls:sys_enter_mkdirat",
    }


def test_statistics_of_a_field(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    result = probe_while(
        "tracepoint",
        watch(docker, "syscalls:sys_exit_openat2", collect="value", value=["ret"]),
        lambda: [watched.open("/etc/nothing", 20, "openat2"), noise.open("/bin/pause/x", 20, "openat2")],
    )
    (row,) = result["rows"]
    assert (row["count"], row["sum"], row["min"], row["max"], row["unit"]) == (20, -40, -2, -2, "value")


def test_check_mode_lists_events_and_fields(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    result = run_module("tracepoint", watch(docker, "sched:sched_process_*", _ansible_check_mode=True))
    listed = {entry["event"]: entry["fields"] for entry in result["attachments"]}
    assert result["window"] is None and result["coverage"]["attached"] == 0
    assert listed["sched:sched_process_exec"] == {"filename": "char[]", "args_pid": "pid_t", "old_pid": "pid_t"}
    assert "sched:sched_process_fork" in listed and "sched:sched_switch" not in listed


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"event": ["sched:sched_swich"]}, ["event is 'sched:sched_swich'", "closest names are sched:sched_switch"]),
        ({"event": ["sched_switch"]}, ["event is 'sched_switch'; write category:name"]),
        ({"event": ["nosuch:*"]}, ["event is 'nosuch:*', which this kernel does not have"]),
        ({"event": ["*:*"]}, ["at most 256 can be probed at once"]),
        ({"value": ["next_pdi"]}, ["value names next_pdi", "sched:sched_switch", "next_pid"]),
        ({"by": ["next_comm"]}, ["by names next_comm, which is text", "collect=events"]),
        ({"filter": ["retval<0"]}, ["filter names retval", "prev_comm"]),
        (
            {"event": ["sched:sched_wakeup"], "collect": "value", "value": ["pid"]},
            ["reserved name; use args_pid"],
        ),
        (
            {"collect": "events", "value": ["prev_pid"], "value_type": ["str"]},
            ["as pid_t", "omit value_type"],
        ),
        ({"collect": "events", "value": ["prev_comm"], "value_type": ["int32"]}, ["declares it as char[16]"]),
    ],
)
def test_refusals(arguments: dict[str, Any], words: list[str]) -> None:
    result = run_module("tracepoint", {"event": ["sched:sched_switch"], "duration": "1", **arguments})
    assert result["failed"] is True
    assert [word for word in words if word not in result["msg"]] == [], result["msg"]


def test_killed_while_armed_leaves_nothing_and_mounts_nothing(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    before, mounts = bpf_objects(), Path("/proc/self/mounts")
    mounted = mounts.read_text().count(" tracefs ")
    arguments = watch(docker, "sched:sched_process_exec", duration="60")
    with start_module("tracepoint", arguments) as running:
        wait_for(lambda: any(kind == "link" for kind, _id in bpf_objects() - before), "the program is attached")
        assert Path(f"/proc/{running.pid}/mounts").read_text().count(" tracefs ") == mounted
        running.kill(9)
        wait_for(lambda: not bpf_objects() - before, "programs, maps and links are gone", timeout=5.0)
    assert mounts.read_text().count(" tracefs ") == mounted
