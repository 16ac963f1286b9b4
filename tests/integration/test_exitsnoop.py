# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""exitsnoop on real containers, with a second container and the host ending processes the same ways as noise."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Shell, start_shell

APP, NOISE = unique("web"), unique("noise")
# Runs a command, and writes its PID and what the shell says of its end.
END = "{command} & p=$!; {meanwhile} wait $p; echo $p $? >> /state/log"
# until the new process is /bin/sleep and no copy of the shell any more
KILL = "until read c < /proc/$p/comm && [ $c = sleep ]; do :; done; kill -{signal} $p;"


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Shell, Shell]:
    """The container that is watched, where memory may be dumped, and one that is not."""
    watched = start_shell(docker, "exit-watched", labels={"app": APP}, ulimit="core=100000000")
    noise = start_shell(docker, "exit-noise", labels={"app": NOISE})
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def end(command: str, meanwhile: str = "") -> str:
    """A line for the shell."""
    return END.format(command=command, meanwhile=meanwhile)


def make_noise(noise: Shell) -> None:
    """The same ends in another container and on the host."""
    noise.do("/bin/true", "/bin/sh -c 'exit 3'", end("/bin/sleep 60", KILL.format(signal=9)))
    subprocess.run(["/bin/sh", "-c", "exit 3"], check=False)


def shown(event: dict[str, Any]) -> tuple[int, int]:
    """An event as a shell tells it: the PID inside, and 128 and the signal, or the exit code."""
    status = event["exit_code"] if event["signal"] is None else 128 + event["signal"]
    return event["container_pid"], status


def test_events_equal_what_the_shell_saw(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    before = len(watched.log())
    result = probe_while(
        "exitsnoop",
        watch(docker),
        lambda: [
            watched.do(
                end("/bin/true"),
                end("/bin/sh -c 'exit 3'"),
                end("/bin/sh -c 'exit 255'"),
                end("/bin/sleep 60", KILL.format(signal=9)),
                end("/bin/sleep 60", KILL.format(signal="TERM")),
                end("/bin/ender core"),
                end("/bin/ender leader 7"),
                end("/bin/ender threads 20"),
                end("/bin/sleep 0.5"),
            ),
            make_noise(noise),
        ],
    )
    logged = [tuple(map(int, line.split())) for line in watched.log()[before:]]
    events = result["events"]
    assert sorted(shown(event) for event in events) == sorted(logged)
    assert len(logged) == 9 == result["accounting"]["hits"] == result["accounting"]["delivered"]
    told = {event["container_pid"]: event for event in events}
    by_line = [told[pid] for pid, _status in logged]
    assert [event["comm"] for event in by_line] == ["true", "sh", "sh", "sleep", "sleep", *["ender"] * 3, "sleep"]
    assert [event["signal_name"] for event in by_line if event["signal"]] == ["SIGKILL", "SIGTERM", "SIGABRT"]
    assert all((event["exit_code"] is None) == (event["signal"] is not None) for event in events)
    assert [event["core_dumped"] for event in by_line] == [False] * 5 + [True] + [False] * 3
    assert by_line[8]["age"] >= 0.5 and by_line[6]["age"] >= 0.1 and all(event["age"] > 0 for event in events)
    for event in events:
        assert (event["container"], event["tid"]) == (watched.container.id, event["pid"])
        assert (event["ppid"], event["container_ppid"]) == (watched.container.pid, 1)
    assert result["coverage"]["complete"] is True


def test_threads_that_end_side_by_side_are_one_process(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, _noise = pair
    result = probe_while(
        "exitsnoop",
        watch(docker, collect="count", by=["comm", "exit_code"]),
        lambda: watched.do("for i in $(/bin/busybox seq 200); do /bin/ender threads 20; done"),
    )
    rows = {row["by"]["comm"]: (row["by"]["exit_code"], row["count"]) for row in result["rows"]}
    assert rows["ender"] == (0, 200)


def test_counts_by_code_and_signal(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    result = probe_while(
        "exitsnoop",
        watch(docker, collect="count", by=["label.app", "comm", "exit_code", "signal", "ppid"], failed=True),
        lambda: [
            watched.do(*["/bin/sh -c 'exit 3'"] * 4, *[end("/bin/sleep 60", KILL.format(signal=9))] * 2, "/bin/true"),
            make_noise(noise),
        ],
    )
    assert {tuple(row["by"].values()): row["count"] for row in result["rows"]} == {
        (APP, "sh", 3, None, None, watched.container.pid, 1): 4,
        (APP, "sleep", None, 9, "SIGKILL", watched.container.pid, 1): 2,
    }
    assert result["accounting"]["hits"] == 6


def test_one_process_alone(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, _noise = pair
    before = len(watched.log())
    watched.do("/bin/sleep 1000 & echo $! >> /state/log")
    pid = int(watched.log()[before])
    result = probe_while(
        "exitsnoop", watch(docker, container_pid=pid), lambda: watched.do("/bin/true", f"kill {pid}", "wait")
    )
    assert [shown(event) for event in result["events"]] == [(pid, 128 + 15)]


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    result = run_module("exitsnoop", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["attachments"] == [{"event": "sched:sched_process_exit"}]
