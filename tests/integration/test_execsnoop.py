# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""execsnoop on real containers, with a second container and the host executing the same programs as noise."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.probes import probe_while
from lab.workload import Shell, start_shell

APP, NOISE = unique("web"), unique("noise")
# Each program that is executed writes its own PID, its parent's and its arguments.
LOG = "/bin/sh -c 'echo $$ $PPID \"$*\" >> /state/log' NAME"


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Shell, Shell]:
    """The container that is watched and one that is not."""
    watched = start_shell(docker, "exec-watched", labels={"app": APP})
    noise = start_shell(docker, "exec-noise", labels={"app": NOISE})
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def make_noise(noise: Shell) -> None:
    """The same programs executed in another container and on the host."""
    noise.do(f"{LOG} noise", "/bin/nothing", "/bin/true")
    subprocess.run(["/bin/sh", "-c", "/bin/true; exit 0"], check=True)


def test_events_equal_what_the_programs_logged(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    before = len(watched.log())
    result = probe_while(
        "execsnoop",
        watch(docker),
        lambda: [watched.do(*(f"{LOG} {number} two three" for number in range(20))), make_noise(noise)],
    )
    logged = [line.split(" ", 2) for line in watched.log()[before:]]
    script = 'echo $$ $PPID "$*" >> /state/log'
    assert [
        (str(event["container_pid"]), str(event["container_ppid"]), event["argv"]) for event in result["events"]
    ] == [(pid, parent, ["/bin/sh", "-c", script, "NAME", *rest.split(" ")]) for pid, parent, rest in logged]
    assert len(logged) == 20 == result["accounting"]["hits"] == result["accounting"]["delivered"]
    for event in result["events"]:
        assert (event["container"], event["comm"], event["path"]) == (watched.container.id, "sh", "/bin/sh")
        assert (event["ppid"], event["parent_comm"]) == (watched.container.pid, "sh")
        assert (event["retval"], event["error"]) == (0, None)
    assert result["coverage"]["complete"] is True
    assert {"event": "sched:sched_process_exec"} in result["attachments"]


def test_executions_that_failed(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    result = probe_while(
        "execsnoop",
        watch(docker, failed=True),
        lambda: [
            watched.do("/bin/nothing a 'b c'", "/etc/passwd x", "/bin/true"),
            make_noise(noise),
        ],
    )
    # the shell says "not found" after one try
    assert [(event["path"], event["argv"], event["retval"], event["error"]) for event in result["events"]] == [
        ("/bin/nothing", ["/bin/nothing", "a", "b c"], -2, "ENOENT"),
        ("/etc/passwd", ["/etc/passwd", "x"], -13, "EACCES"),
    ]
    assert {event["comm"] for event in result["events"]} == {"sh"}


def test_the_path_filter_runs_in_the_kernel(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, _noise = pair
    result = probe_while(
        "execsnoop", watch(docker, path="/bin/ec*"), lambda: watched.do("/bin/echo one", "/bin/true", "/bin/echo two")
    )
    assert [event["argv"] for event in result["events"]] == [["/bin/echo", "one"], ["/bin/echo", "two"]]
    assert result["accounting"]["hits"] == 2


def test_counts_by_path_parent_and_result(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    result = probe_while(
        "execsnoop",
        watch(docker, collect="count", by=["label.app", "path", "parent_comm", "retval"]),
        lambda: [
            watched.do(*["/bin/true"] * 5, "/bin/nothing", "/bin/sh -c '/bin/echo; /bin/echo'"),
            make_noise(noise),
        ],
    )
    rows = {tuple(row["by"].values()): row["count"] for row in result["rows"]}
    assert rows == {
        (APP, "/bin/true", "sh", 0): 5,
        (APP, "/bin/nothing", "sh", -2): 1,
        (APP, "/bin/sh", "sh", 0): 1,
        (APP, "/bin/echo", "sh", 0): 2,
    }


def test_secrets_do_not_leave_the_host(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, _noise = pair
    line = "/bin/true --password hunter2 --token=hunter2 -u me http://me:hunter2@host/ DB_PASSWORD=hunter2 plain"
    result = probe_while("execsnoop", watch(docker), lambda: watched.do(line))
    (event,) = result["events"]
    assert event["argv"] == [
        "/bin/true", "--password", "********", "--token=********", "-u", "me", "http://me:********@host/",
        "DB_PASSWORD=********", "plain",
    ]  # fmt: skip
    assert "hunter2" not in str(result)
    shown = probe_while("execsnoop", watch(docker, redact=""), lambda: watched.do(line))
    assert " ".join(shown["events"][0]["argv"]) == line


def test_long_and_odd_arguments(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, _noise = pair
    result = probe_while(
        "execsnoop",
        watch(docker),
        lambda: watched.do(
            f"/bin/true {'x' * 3000}",
            "/bin/true '' \"$(echo -e 'a\\nb\\xff')\"",
            f"/bin/nothing {'y' * 2500} z",
        ),
    )
    long, odd, failed = result["events"]
    assert (long["argv"], long["argv_truncated"]) == (["/bin/true", "x" * (2048 - 10)], True)
    assert odd["argv"] == ["/bin/true", "", "a\\x0ab\\xff"]
    assert odd["argv_hex"] == [b"/bin/true".hex(), "", b"a\nb\xff".hex()]
    assert failed["argv_truncated"] is True and failed["argv"][0] == "/bin/nothing"


def test_one_process_alone(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    """An exec keeps the PID, so the one process that replaces itself is found by it."""
    watched, _noise = pair
    before = len(watched.log())
    watched.do("/bin/sh -c 'echo $$ >> /state/log; while [ ! -e /state/run ]; do sleep 0.1; done; exec /bin/echo me' &")
    pid = int(wait_for(lambda: watched.log()[before:], "the process tells its PID")[0])
    result = probe_while(
        "execsnoop",
        watch(docker, container_pid=pid, path="/bin/echo"),
        lambda: watched.do("/bin/echo other", ": > /state/run", "wait"),
    )
    assert [(event["argv"], event["container_pid"]) for event in result["events"]] == [(["/bin/echo", "me"], pid)]
