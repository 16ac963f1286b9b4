# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sigsnoop on real containers, with a second container and the host sending the same signals as noise."""

from __future__ import annotations

import os
import signal
import subprocess
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Shell, processes_in, start_shell

APP, NOISE = unique("web"), unique("noise")
# A process that waits for a signal, once it is /bin/sleep and no copy of the shell any more; its PID is logged.
SLEEP = "/bin/sleep 600 & p=$!; until read c < /proc/$p/comm && [ $c = sleep ]; do :; done; echo $p >> /state/log"
TOLD = ("signal_name", "container_pid", "comm", "target_container_pid", "target_comm", "result", "sent_by")


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Shell, Shell]:
    """The container that is watched and one that is not."""
    watched = start_shell(docker, "signal-watched", labels={"app": APP})
    noise = start_shell(docker, "signal-noise", labels={"app": NOISE})
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def sleeper(shell: Shell) -> int:
    """A process that waits for a signal: its PID inside."""
    shell.do(SLEEP)
    return int(shell.log()[-1])


def host_pid(shell: Shell, inner: int) -> int:
    """The host's PID of a process in a shell's container."""
    (found,) = [pid for pid, nspid in processes_in(shell.container).items() if nspid[-1] == inner]
    return found


def make_noise(noise: Shell) -> None:
    """The same signals in another container and on the host."""
    noise.do(SLEEP, "kill -TERM $p", "wait $p", "/bin/ender alarm", "/bin/ender fault")
    with subprocess.Popen(["sleep", "600"]) as process:
        process.terminate()


def shown(event: dict[str, Any]) -> tuple[Any, ...]:
    """What an event tells of sender, receiver and signal."""
    return tuple(event[key] for key in TOLD)


def test_events_equal_the_signals_sent(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    before = len(watched.log())
    result = probe_while(
        "sigsnoop",
        watch(docker, signal=["TERM", "SIGUSR1", "6", "ALRM", "SEGV", "RTMIN+1"]),
        lambda: [
            watched.do(SLEEP, "kill -TERM $p", "wait $p"),
            watched.do(SLEEP, "kill -35 $p", "wait $p"),
            watched.do("trap '' USR1", "kill -USR1 $$", "trap - USR1"),
            watched.do(*[f"/bin/ender {how} & p=$!; wait $p; echo $p >> /state/log" for how in ("core", "alarm")]),
            watched.do("/bin/ender fault & p=$!; wait $p; echo $p >> /state/log"),
            make_noise(noise),
        ],
    )
    term, rt, core, alarm, fault = map(int, watched.log()[before:])
    assert [shown(event) for event in result["events"]] == [
        ("SIGTERM", 1, "sh", term, "sleep", "delivered", "process"),
        ("SIGRTMIN+1", 1, "sh", rt, "sleep", "delivered", "process"),
        ("SIGUSR1", 1, "sh", 1, "sh", "ignored", "process"),
        ("SIGABRT", core, "ender", core, "ender", "delivered", "process"),
        ("SIGALRM", alarm, "ender", alarm, "ender", "delivered", "kernel"),
        ("SIGSEGV", fault, "ender", fault, "ender", "delivered", "process"),
    ]
    assert {event["container"] for event in result["events"]} == {watched.container.id}
    first = result["events"][0]
    assert (first["pid"], first["signal"], first["target_tid"]) == (watched.container.pid, 15, first["target_pid"])
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == 6 and result["coverage"]["complete"] is True


def test_signals_that_a_container_receives_from_outside(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    inner, other = sleeper(watched), sleeper(noise)
    outer, other_outer = host_pid(watched, inner), host_pid(noise, other)
    own = {"pid": os.getpid(), "comm": open("/proc/self/comm").read().strip()}  # noqa: SIM115

    def work() -> None:
        os.kill(outer, signal.SIGCONT)
        os.kill(other_outer, signal.SIGCONT)
        watched.do(f"kill -CONT {inner}")

    received = probe_while("sigsnoop", watch(docker, side="receiver", signal=["CONT"]), work)
    from_host, from_inside = received["events"]
    assert shown(from_host) == ("SIGCONT", None, own["comm"], inner, "sleep", "ignored", "process")
    assert (from_host["pid"], from_host["target_pid"], from_host["container"]) == (
        own["pid"],
        outer,
        watched.container.id,
    )
    assert shown(from_inside)[:4] == ("SIGCONT", 1, "sh", inner)
    sent = probe_while("sigsnoop", watch(docker, signal=["CONT"]), work)
    assert [shown(event)[:4] for event in sent["events"]] == [("SIGCONT", 1, "sh", inner)]
    alone = probe_while("sigsnoop", watch(docker, side="receiver", signal=["CONT"], container_pid=1), work)
    assert alone["events"] == []
    os.kill(outer, signal.SIGKILL)
    os.kill(other_outer, signal.SIGKILL)


def test_counts_by_signal_receiver_and_result(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    result = probe_while(
        "sigsnoop",
        watch(
            docker, collect="count", by=["label.app", "comm", "signal", "target_comm", "result"], signal=["17", "15"]
        ),
        lambda: [watched.do(*["/bin/true"] * 7, SLEEP, "kill -TERM $p", "wait $p"), make_noise(noise)],
    )
    assert {tuple(row["by"].values()): row["count"] for row in result["rows"]} == {
        (APP, "true", 17, "SIGCHLD", "sh", "delivered"): 7,
        (APP, "sleep", 17, "SIGCHLD", "sh", "delivered"): 1,
        (APP, "sh", 15, "SIGTERM", "sleep", "delivered"): 1,
    }
    assert result["accounting"]["hits"] == 9


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"signal": ["TREM"]}, ["signal has 'TREM', which is not a signal; give names or numbers"]),
        ({"by": ["path"]}, ["by has 'path'", "signal, result, target_pid, target_comm"]),
    ],
)
def test_refusals(given: dict[str, Any], words: list[str]) -> None:
    result = run_module("sigsnoop", {"duration": "1", **given})
    assert result["failed"] is True
    assert [word for word in words if word not in result["msg"]] == [], result["msg"]
