# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oomkill on real containers with memory limits, one of them as noise."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import bpf
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_PROG_TEST_RUN
from ansible_collections.fleet.probe.plugins.module_utils._load.level_programs import ProgramRun
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Shell, start_shell

APP, NOISE = unique("web"), unique("noise")
# Takes more than there is; its PID and how the shell saw it end are logged.
HOG = "/bin/ender memory 64 & p=$!; wait $p; echo $p $? >> /state/log"
LIMIT = {"memory": "24m", "memory_swap": "24m"}


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Shell, Shell]:
    """The container that is watched and one that is not; neither may have much memory."""
    watched = start_shell(docker, "oom-watched", labels={"app": APP}, **LIMIT)
    noise = start_shell(docker, "oom-noise", labels={"app": NOISE}, **LIMIT)
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def test_events_equal_the_kills(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    before = len(watched.log())
    result = probe_while(
        "oomkill",
        watch(docker),
        lambda: [watched.do(HOG, "/bin/ender memory 4", HOG), noise.do(HOG)],
    )
    logged = [tuple(map(int, line.split())) for line in watched.log()[before:]]
    assert [status for _pid, status in logged] == [128 + 9] * 2
    events = result["events"]
    assert [event["container_pid"] for event in events] == [pid for pid, _status in logged]
    for event in events:
        assert (event["container"], event["comm"], event["user"]) == (watched.container.id, "ender", 0)
        assert (event["trigger_pid"], event["trigger_container_pid"]) == (event["pid"], event["container_pid"])
        assert event["trigger_comm"] == "ender"
        # it had about as much as the limit allows, and asked for more
        assert 12 * 1024 < event["anon_rss_kb"] <= 24 * 1024 < 65 * 1024
        assert event["total_vm_kb"] > event["anon_rss_kb"] and event["shmem_rss_kb"] == 0
        assert event["oom_score_adj"] == 0
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == 2 and result["coverage"]["complete"] is True


def test_the_victim_is_not_always_who_asks(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    """A large process that sleeps is killed for what a small one asks."""
    watched, _noise = pair
    large = (
        '/bin/sh -c \'x=$(/bin/busybox head -c 9000000 /dev/zero | /bin/busybox tr "\\\\0" x); : > /state/large; '
        "/bin/sleep 600; :' &"
    )
    before = len(watched.log())
    watched.do(f"{large} echo $! >> /state/log")
    wait_for((watched.directory / "large").exists, "the large process has its memory")
    victim = int(watched.log()[before])
    result = probe_while(
        "oomkill",
        watch(docker),
        lambda: watched.do(f"echo 1000 > /proc/{victim}/oom_score_adj", "/bin/ender memory 18", "wait"),
    )
    # The kernel may kill again before the memory of the first victim is free.
    event = result["events"][0]
    assert (event["container_pid"], event["comm"], event["oom_score_adj"]) == (victim, "sh", 1000)
    assert event["trigger_comm"] == "ender" and event["trigger_container_pid"] not in (None, victim)


def test_counts(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    result = probe_while(
        "oomkill",
        watch(docker, collect="count", by=["label.app", "comm", "trigger_comm"]),
        lambda: [watched.do(HOG, HOG, HOG), noise.do(HOG)],
    )
    assert [(row["by"], row["count"]) for row in result["rows"]] == [
        ({"label.app": APP, "comm": "ender", "trigger_comm": "ender"}, 3)
    ]


def test_stacks_are_those_of_who_asked_for_memory(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    watched, noise = pair
    result = probe_while("oomkill", watch(docker, collect="stacks"), lambda: [watched.do(HOG, HOG), noise.do(HOG)])
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == 2 == sum(stack["count"] for stack in result["stacks"])
    for stack in result["stacks"]:
        # its own functions have names only if it was looked at before it was gone
        assert (stack["container"], stack["comm"]) == (watched.container.id, "ender")
        assert "out_of_memory_[k]" in stack["frames"] and "bpf" not in stack["frames"][0]


class ById(ctypes.Structure):
    """The part of ``union bpf_attr`` that BPF_PROG_GET_FD_BY_ID reads, include/uapi/linux/bpf.h."""

    _fields_ = (("id", ctypes.c_uint32), ("next_id", ctypes.c_uint32), ("open_flags", ctypes.c_uint32))


def run_with(number: int, *more: int, name: str = "marked") -> None:
    """Runs a loaded program with bare numbers as the tracepoint's arguments, in this process."""
    listed = json.loads(subprocess.run(["bpftool", "-j", "prog", "show"], capture_output=True, check=True).stdout)
    arguments = (ctypes.c_uint64 * 5)(number, *more)
    for identity in [program["id"] for program in listed if program.get("name") == name]:
        program = bpf(13, ById(id=identity))
        bpf(BPF_PROG_TEST_RUN, ProgramRun(prog_fd=program, ctx_size_in=40, ctx_in=ctypes.addressof(arguments)))
        os.close(program)


def test_a_kernel_that_tells_the_victims_number_alone(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    """Linux before 6.9 gives the tracepoint a number, so the program is run with one: this process asked for memory."""
    own = os.getpid()
    result = probe_while("oomkill", watch(docker, include_host=True), lambda: [run_with(4_000_000), run_with(own)])
    other, itself = [event for event in result["events"] if event["container"] is None]
    assert (other["pid"], other["tid"], other["comm"], other["container_pid"]) == (4_000_000, 4_000_000, "", None)
    comm = Path("/proc/self/comm").read_text().strip()
    assert (itself["pid"], itself["comm"]) == (own, comm)
    for event in (other, itself):
        assert (event["trigger_pid"], event["trigger_comm"]) == (own, comm)
        assert event["anon_rss_kb"] is None and event["oom_score_adj"] is None


TASKS = """
#include <fleet/program.h>
#include <fleet/window.h> /* its map shows the test when the window is open */
BPF_HASH(tasks, u32, u64);
RAW_TRACEPOINT(generated)
{
    u32 signal = ctx->args[0];
    u64 task = ctx->args[2];

    if (open_window())
        tasks.update(&signal, &task);
    return 0;
}
"""


def address_of(pid: int) -> int:
    """Where the kernel has a process's task, which the tracepoint of signals tells."""
    attach = [{"program": "generated", "type": "raw_tracepoint", "event": "signal:signal_generate"}]
    result = probe_while(
        "program",
        {"source": TASKS, "attach": attach, "include_host": True, "names": ["no-such-*"]},
        lambda: os.kill(pid, signal.SIGCONT),
    )
    (address,) = [row["value"]["value"] for row in result["rows"] if row["by"]["key"] == signal.SIGCONT]
    return int(address)


def test_a_kernel_that_tells_the_victims_number_has_killed_it_before(
    docker: Dockerd, pair: tuple[Shell, Shell]
) -> None:
    """The host's memory ran out: this process, in no container, asked for more, and one of the container is killed."""
    victim = pair[0].container.pid
    task = address_of(victim)

    def work() -> None:
        run_with(signal.SIGKILL, 1, task, name="killed")
        run_with(4_000_000)  # not the one that was killed, and so of this process, which is not watched
        run_with(signal.SIGKILL, 1, task, name="killed")
        run_with(victim)

    (event,) = probe_while("oomkill", watch(docker), work)["events"]
    assert (event["container"], event["pid"], event["container_pid"]) == (pair[0].container.id, victim, 1)
    assert (event["trigger_pid"], event["trigger_container_pid"]) == (os.getpid(), None)
    assert event["total_vm_kb"] > 0 and event["oom_score_adj"] == 0


def test_older_kernels_are_asked_whom_they_kill(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    """As before Linux 6.9, where the tracepoint of the kill has a number alone."""
    older = (
        "from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Tracefs\n"
        "Tracefs.fields = lambda *_: []\n"
    )
    result = run_module("oomkill", watch(docker, _ansible_check_mode=True), before=older)
    assert [one["event"] for one in result["attachments"]] == ["signal:signal_generate", "oom:mark_victim"]


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[Shell, Shell]) -> None:
    result = run_module("oomkill", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["attachments"] == [{"event": "oom:mark_victim"}]
