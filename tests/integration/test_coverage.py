# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a result must not call complete: windows without a match, containers seen late or never, and opaque ones."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.breakpoints import probed
from lab.docker import Dockerd
from lab.host import run, wait_for
from lab.modules import run_module
from lab.probes import armed, knows, probe_while, start_probe, work_in_window
from lab.workload import Hot, start_hot

BURST = 100
HOT_FN = {"target": "/bin/hot", "function": "hot_fn"}


def watch(docker: Dockerd, name: str, **options: Any) -> dict[str, Any]:
    """The arguments that select the containers whose names begin with ``name``."""
    return {"endpoints": {"docker": docker.host}, "names": [f"{name}*"], **options}


@pytest.mark.parametrize(
    ("module", "arguments"),
    [("uprobe", HOT_FN), ("opensnoop", {"path": "/bin/hot", "collect": "count"})],
)
def test_a_container_that_starts_where_none_matched_is_taken(
    docker: Dockerd, module: str, arguments: dict[str, Any]
) -> None:
    started: list[Hot] = []

    def work() -> None:
        started.append(start_hot(docker, "first-one", BURST))
        wait_for(lambda: knows(running, started[0].pid), "the newcomer is noticed")
        if module == "uprobe":
            wait_for(lambda: probed(started[0]), "the newcomer is probed")
        started[0].burst(2)
        docker.exec(started[0].container, "/bin/sh", "-c", "read line < /bin/hot")

    try:
        with start_probe(module, {**watch(docker, "first"), **arguments, "duration": "30"}) as running:
            wait_for(lambda: armed(running.pid), "the window opens")
            result = work_in_window(running, work)
    finally:
        docker.rm("first-one")
    (row,) = result["rows"]
    assert row["container"] == started[0].container.id
    assert row["count"] == 2 * BURST if module == "uprobe" else row["count"] >= 1
    coverage = result["coverage"]
    assert coverage["appeared"] == [started[0].container.id] and coverage["failed"] == []
    (gap,) = [entry for entry in coverage["unwatched"] if entry["container"] == started[0].container.id]
    assert gap["what"] == "its beginning"
    assert result["window"]["started_at"] < gap["since"] < gap["until"] < gap["since"] + 3.0
    assert coverage["complete"] is False, "nobody knows what it did before"


def test_containers_that_live_for_a_moment_are_named(docker: Dockerd) -> None:
    """Some of them may be seen and probed, from when they were found; none may be missing from the answer."""
    ids: list[str] = []

    def work() -> None:
        for number in range(4):
            docker.run(f"moment-{number}", "/bin/true")
            ids.append(docker.inspect(f"moment-{number}")["Id"])

    try:
        result = probe_while("execsnoop", watch(docker, "moment"), work)
    finally:
        docker.rm(*[f"moment-{number}" for number in range(4)])
    assert {entry["container"] for entry in result["coverage"]["unwatched"]} >= set(ids)
    assert result["coverage"]["complete"] is False


@pytest.fixture(scope="module")
def gvisor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dockerd]:
    """An engine with the runtime ``runsc``; without networks and control of cgroups, which it may not have here."""
    runsc = shutil.which("runsc")
    if runsc is None:
        pytest.skip("runsc (gVisor) is not installed")
    wrapper: Path = tmp_path_factory.mktemp("gvisor") / "runsc"
    wrapper.write_text(f'#!/bin/sh\nexec {runsc} --platform=ptrace --network=none --ignore-cgroups "$@"\n')
    wrapper.chmod(0o755)
    with Dockerd(f"--add-runtime=runsc={wrapper}") as engine:
        yield engine


def test_a_container_of_gvisor_fails_openly(gvisor: Dockerd) -> None:
    gvisor.run("opaque-1", "/bin/sleep", "600", runtime="runsc")
    plain = start_hot(gvisor, "opaque-2", BURST)
    try:
        listed = {
            one["name"]: one["sandbox"] for one in run_module("containers_info", watch(gvisor, "opaque"))["containers"]
        }
        assert listed == {"opaque-1": "gvisor", "opaque-2": None}
        result = probe_while("uprobe", {**watch(gvisor, "opaque"), **HOT_FN}, lambda: plain.burst(1))
        alone = run_module("opensnoop", watch(gvisor, "opaque-1", duration="1"))
    finally:
        gvisor.rm("opaque-1", "opaque-2")
    assert [(row["container"], row["count"]) for row in result["rows"]] == [(plain.container.id, BURST)]
    coverage = result["coverage"]
    assert (coverage["matched"], coverage["attached"], coverage["complete"]) == (2, 1, False)
    assert len(coverage["failed"]) == 1, coverage
    (failure,) = coverage["failed"]
    assert failure["stage"] == "resolve" and "opaque-1" in failure["reason"] and "gVisor" in failure["reason"]
    assert alone["failed"] and alone["msg"] == failure["reason"]


URING = r"""
#include <sys/syscall.h>
#include <unistd.h>
int main(void) { static char parameters[120]; if (syscall(425, 4, parameters) < 0) return 1; for (;;) pause(); }
"""


# getpid(2) is 20 in the 32-bit table of x86.
MIXED = """
#include <unistd.h>
int main(void) { for (;;) { long n = 20; __asm__ volatile("int $0x80" : "+a"(n) : : "memory"); usleep(1000); } }
"""


def compat_program() -> bytes:
    """A 32-bit ELF program of x86 that waits for ever: pause(2) is 29, made by int 0x80."""
    code = bytes.fromhex("b81d000000cd80ebf7")
    size = 52 + 32 + len(code)
    ident = b"\x7fELF" + bytes([1, 1, 1]) + bytes(9)
    base = 0x08048000
    header = ident + struct.pack("<HHIIIIIHHHHHH", 2, 3, 1, base + 84, 52, 0, 0, 52, 32, 1, 0, 0, 0)
    return header + struct.pack("<8I", 1, 0, base, base, size, size, 5, 0x1000) + code


def blind(docker: Dockerd, module: str, **options: Any) -> list[tuple[str, str, str]]:
    """What a module says it did not watch, by container name, with the process's command."""
    result = run_module(module, watch(docker, "blind-", duration="1", **options))
    names = {one["id"]: one["name"] for one in result["containers"]}
    assert result["coverage"]["complete"] is not bool(result["coverage"]["unwatched"])
    found = []
    for entry in result["coverage"]["unwatched"]:
        what, _of, pid = entry["what"].partition(" of process ")
        what = what if pid else what.partition(" ")[2]  # without their number
        comm = Path(f"/proc/{pid}/comm").read_text().strip() if pid else ""
        if entry["container"] in names:
            found.append((names[entry["container"]], what, comm))
    return sorted(found)


def test_system_calls_that_a_probe_does_not_see_are_named(docker: Dockerd, tmp_path: Path) -> None:
    source, programs = tmp_path / "uring.c", tmp_path / "programs"
    programs.mkdir()
    source.write_text(URING)
    run("gcc", "-O1", "-static", "-o", str(programs / "uring"), str(source))
    source.write_text(MIXED)
    run("gcc", "-O1", "-static", "-o", str(programs / "mixed"), str(source))
    (programs / "compat").write_bytes(compat_program())
    (programs / "compat").chmod(0o755)
    try:
        for name, opt in (("uring", ["seccomp=unconfined"]), ("compat", []), ("mixed", [])):
            docker.run(f"blind-{name}", f"/programs/{name}", volumes={str(programs): "/programs"}, security_opt=opt)
        docker.run("blind-none", "/bin/sleep", "600")
        compat, uring = ("blind-compat", "32-bit system calls", "compat"), ("blind-uring", "io_uring", "uring")
        mixed = ("blind-mixed", "32-bit system calls", "")
        assert blind(docker, "opensnoop") == [compat, mixed, uring]
        assert blind(docker, "tracepoint", event=["syscalls:sys_enter_openat"]) == [compat, mixed, uring]
        # It counts 32-bit calls.
        assert blind(docker, "syscount") == [uring]
        assert blind(docker, "execsnoop") == [compat, mixed]
        assert blind(docker, "tracepoint", event=["sched:sched_process_exit"]) == []
        assert blind(docker, "exitsnoop") == []
    finally:
        docker.rm("blind-uring", "blind-compat", "blind-mixed", "blind-none")
