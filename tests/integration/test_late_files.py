# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files under the target's name that no one had mapped at first, or that lie in another root: probed, or named."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import LabError, run, unique, wait_for
from lab.modules import run_module, start_module
from lab.probes import armed, probe_while
from lab.workload import processes_in

NAMES = (unique("late-one"), unique("late-two"))
CALLS = 2000
PROGRAMS = Path(__file__).parent / "programs"
LIBRARY = '__attribute__((noinline)) int held_fn(int n) { __asm__ volatile("" ::: "memory"); return n; }\n'
# late LIBRARY WAIT: maps the library when WAIT/load is there, and calls it when WAIT/go is there.
PROGRAM = """
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static const char *base;
static void await(const char *name) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", base, name);
    while (access(path, F_OK)) usleep(5000);
}
static void say(const char *name, void *value) {
    char path[256], part[256];
    snprintf(path, sizeof path, "%s/%s", base, name);
    snprintf(part, sizeof part, "%s/part", base);
    FILE *file = fopen(part, "w");
    fprintf(file, "%p", value);
    fclose(file);
    rename(part, path);
}
int main(int count, char **arguments) {
    base = arguments[2];
    say("ready", main);
    await("load");
    void *library = dlopen(arguments[1], RTLD_NOW);
    int (*call)(int) = library ? (int (*)(int))dlsym(library, "held_fn") : 0;
    if (!call) { puts(dlerror()); return 1; }
    say("loaded", call);
    await("go");
    for (int n = 0; n < CALLS; n++) call(n);
    say("done", 0);
    for (;;) pause();
}
"""


@pytest.fixture
def volume(docker: Dockerd) -> Iterator[Path]:
    """A directory for /m: the program, its libc, and two copies of the library. ``x`` is where the program reports."""
    path = Path(tempfile.mkdtemp(prefix="late-", dir=docker.shared))
    path.chmod(0o755)
    for name in ("opt", "x"):
        (path / name).mkdir()
    (path / "held.c").write_text(LIBRARY)
    (path / "late.c").write_text(PROGRAM)
    library = path / "libheld.so.1"
    run("gcc", "-O1", "-shared", "-fPIC", "-Wl,-soname,libheld.so.1", "-o", str(library), str(path / "held.c"))
    shutil.copy2(library, path / "opt" / "libheld.so.1")
    run(
        "gcc", "-O1", f"-DCALLS={CALLS}", "-o", str(path / "late"), str(path / "late.c"),
        "-Wl,--no-as-needed", str(library), "-Wl,-rpath,/m", "-Wl,--dynamic-linker=/m/ld.so",
    )  # fmt: skip
    headers = run("readelf", "--program-headers", "/bin/sh")
    shutil.copy2(headers.split("interpreter: ")[1].split("]")[0], path / "ld.so")
    shutil.copy2(run("gcc", "-print-file-name=libc.so.6").strip(), path / "libc.so.6")
    yield path
    docker.rm(*NAMES)
    shutil.rmtree(path)


def arguments(docker: Dockerd, **more: Any) -> dict[str, Any]:
    return {"endpoints": {"docker": str(docker.socket)}, "names": list(NAMES), "function": "held_fn", **more}


def probed(pid: int, address: str) -> bool:
    """Whether there is a breakpoint at an address of a process."""
    with open(f"/proc/{pid}/mem", "rb") as memory:
        memory.seek(int(address, 16))
        return memory.read(1) == b"\xcc"


def call(reports: Path) -> None:
    """Lets the program make its calls, and waits for their end."""
    (reports / "go").touch()
    wait_for((reports / "done").exists, "the program makes its calls")


def hits(result: dict[str, Any]) -> int:
    assert "rows" in result, result.get("msg")
    return sum(row["count"] for row in result["rows"])


def test_a_second_copy_that_is_loaded_in_the_window(docker: Dockerd, volume: Path) -> None:
    container = docker.run(NAMES[0], "/m/late", "/m/opt/libheld.so.1", "/m/x", volumes={str(volume): "/m"})
    reports = volume / "x"
    wait_for((reports / "ready").exists, "the program runs")

    def work() -> None:
        (reports / "load").touch()
        wait_for((reports / "loaded").exists, "the library is loaded")
        address = (reports / "loaded").read_text()
        wait_for(lambda: probed(container.pid, address), "the copy is probed")
        call(reports)

    result = probe_while("uprobe", arguments(docker, target="libheld"), work)
    assert hits(result) == CALLS
    assert {each["path"] for each in result["attachments"]} == {"/m/libheld.so.1", "/m/opt/libheld.so.1"}
    (entry,) = result["coverage"]["unwatched"]
    assert entry["container"] == container.id
    assert entry["what"] == f"/m/opt/libheld.so.1, mapped by process {container.pid}"
    assert result["window"]["started_at"] <= entry["since"] < entry["until"] < result["window"]["ended_at"]
    assert result["coverage"]["complete"] is False and result["coverage"]["failed"] == []


def test_a_copy_that_is_loaded_too_late_is_named(docker: Dockerd, volume: Path) -> None:
    container = docker.run(NAMES[0], "/m/late", "/m/opt/libheld.so.1", "/m/x", volumes={str(volume): "/m"})
    reports = volume / "x"
    wait_for((reports / "ready").exists, "the program runs")
    with start_module("uprobe", arguments(docker, target="libheld", duration="0.3")) as running:
        wait_for(lambda: running.poll() is not None or armed(running.pid), "the window opens")
        (reports / "load").touch()
        result = running.result()
    assert [each["path"] for each in result["attachments"]] == ["/m/libheld.so.1"]
    (entry,) = result["coverage"]["unwatched"]
    assert entry["what"] == f"/m/opt/libheld.so.1, mapped by process {container.pid}"
    assert entry["until"] == pytest.approx(result["window"]["ended_at"], abs=0.002)
    assert result["coverage"]["complete"] is False


# brief LIBRARY: maps the library, calls it and ends.
BRIEF = """
#include <dlfcn.h>
#include <stdio.h>
int main(int count, char **arguments) {
    void *library = dlopen(arguments[1], RTLD_NOW);
    int (*call)(int) = library ? (int (*)(int))dlsym(library, "held_fn") : 0;
    if (!call) { puts(dlerror()); return 1; }
    for (int n = 0; n < 3; n++) call(n);
    return 0;
}
"""


def test_a_copy_of_a_process_that_ends_at_once_is_named(docker: Dockerd, volume: Path) -> None:
    """Between two looks, and entered from outside: only the kernel knows of it."""
    (volume / "brief.c").write_text(BRIEF)
    run("gcc", "-o", str(volume / "brief"), str(volume / "brief.c"), "-Wl,--dynamic-linker=/m/ld.so", "-Wl,-rpath,/m")
    container = docker.run(NAMES[0], "/m/late", "/m/libheld.so.1", "/m/x", volumes={str(volume): "/m"})
    wait_for((volume / "x" / "ready").exists, "the program runs")

    def work() -> None:
        docker.exec(container, "/m/brief", "/m/opt/libheld.so.1")
        docker.exec(container, "/m/brief", "/m/libheld.so.1")

    result = probe_while("uprobe", arguments(docker, target="libheld"), work)
    assert hits(result) >= 3, "those of the copy that was probed"
    named = [entry for entry in result["coverage"]["unwatched"] if entry["container"] == container.id]
    assert [entry["what"].partition(", mapped by process ")[0] for entry in named] == ["/m/opt/libheld.so.1"]
    assert result["coverage"]["complete"] is False


@pytest.mark.parametrize("reach", ["file", "processes"])
def test_a_program_that_is_executed_in_the_window(docker: Dockerd, volume: Path, reach: str) -> None:
    """What failed at first, because the container had no such program, is withdrawn.

    The file is attached for the other container. That is for everyone, unless each process is attached to.
    """
    for name in ("one", "two"):
        (volume / "x" / name).mkdir()
    (volume / "two").mkdir()
    first, second = (volume / "x" / name for name in ("one", "two"))
    script = "until [ -e /m/x/two/start ]; do sleep 0.05; done; exec /m/late /m/opt/libheld.so.1 /m/x/two"
    docker.run(NAMES[0], "/m/late", "/m/opt/libheld.so.1", "/m/x/one", volumes={str(volume): "/m"})
    container = docker.run(NAMES[1], "/bin/sh", "-c", script, volumes={str(volume): "/m"})
    wait_for((first / "ready").exists, "the first program runs")
    (first / "load").touch()
    wait_for((first / "loaded").exists, "the library is loaded")

    def work() -> None:
        (second / "start").touch()
        (second / "load").touch()
        wait_for((second / "loaded").exists, "the second program runs")
        call(second)

    result = probe_while("uprobe", arguments(docker, target="libheld", reach=reach), work)
    counted = {row["container"]: row["count"] for row in result["rows"]}
    gaps = [each["what"] for each in result["coverage"]["unwatched"] if each["container"] == container.id]
    if reach == "file":
        assert counted == {container.id: CALLS}
    else:
        assert set(counted) <= {container.id} and counted.get(container.id, 0) <= CALLS
        assert f"/m/opt/libheld.so.1, mapped by process {container.pid}" in gaps
        assert result["coverage"]["complete"] is False
    assert result["coverage"]["failed"] == []
    assert result["coverage"]["attached"] == 2


def test_a_program_in_a_chroot(docker: Dockerd, volume: Path) -> None:
    """It maps the library under the path of one that no process has mapped."""
    jail, reports = volume / "jail", volume / "jail" / "m" / "x"
    shutil.copytree(volume, jail / "m", ignore=shutil.ignore_patterns("jail"))
    argv = ("/bin/busybox", "chroot", "/m/jail", "/m/late", "/m/opt/libheld.so.1", "/m/x")
    container = docker.run(NAMES[0], "/bin/sh", "-c", f"{' '.join(argv)}; true", volumes={str(volume): "/m"})
    wait_for((reports / "ready").exists, "the program runs")
    (reports / "load").touch()
    wait_for((reports / "loaded").exists, "the library is loaded")
    result = probe_while("uprobe", arguments(docker, target="/m/opt/libheld.so.1"), lambda: call(reports))
    assert hits(result) == CALLS
    assert {each["path"] for each in result["attachments"]} == {"/m/opt/libheld.so.1", "/m/jail/m/opt/libheld.so.1"}
    assert result["coverage"]["unwatched"] == [] and result["coverage"]["complete"] is True
    assert len(processes_in(container)) == 2


NARROW = """
int held_fn(int n) { return n + 1; }
void _start(void) {
    for (;;) {
        int result;
        held_fn(1);
        __asm__ volatile("int $0x80" : "=a"(result) : "0"(29) : "memory"); /* pause */
    }
}
"""


def test_a_32_bit_program_beside_a_64_bit_one_is_named(docker: Dockerd, volume: Path) -> None:
    (volume / "opt" / "narrow.c").write_text(NARROW)
    name = volume / "opt" / "late"
    try:
        run("gcc", "-m32", "-nostdlib", "-static", "-fno-pie", "-no-pie", "-o", str(name), str(volume / "opt/narrow.c"))
    except LabError as error:
        pytest.skip(f"this compiler builds no 32-bit programs: {error}")
    script = "/m/opt/late & exec /m/late /m/opt/libheld.so.1 /m/x"
    container = docker.run(NAMES[0], "/bin/sh", "-c", script, volumes={str(volume): "/m"})
    wait_for((volume / "x" / "ready").exists, "the program runs")
    result = run_module("uprobe", arguments(docker, target="late", function="main", duration="0.2"))
    assert [each["path"] for each in result["attachments"]] == ["/m/late"]
    (failure,) = result["coverage"]["failed"]
    assert failure["container"] == container.id
    assert "/m/opt/late in container" in failure["reason"] and "is not a 64-bit" in failure["reason"]
    assert "has this file mapped, and the probe does not see it" in failure["reason"]
    assert result["coverage"]["complete"] is False


def calls_usleep(pid: int) -> bool:
    """Whether a process waits in clock_nanosleep(2): 230 on x86-64, 115 on arm64."""
    return Path(f"/proc/{pid}/syscall").read_text().split()[0] in ("230", "115")


@pytest.mark.parametrize("moved", ["none", "part", "all"])
@pytest.mark.parametrize("target", ["/m/moves", "moves"])
def test_code_that_a_program_moved_to_other_memory(docker: Dockerd, volume: Path, moved: str, target: str) -> None:
    """The kernel sets breakpoints in the file's pages; a program that moves its code to huge pages leaves them."""
    run(
        "gcc", "-O1", "-no-pie", "-o", str(volume / "moves"), str(PROGRAMS / "moves.c"), "-Wl,-rpath,/m",
        "-Wl,--dynamic-linker=/m/ld.so",
    )  # fmt: skip
    container = docker.run(NAMES[0], "/m/moves", moved, volumes={str(volume): "/m"})
    wait_for(lambda: calls_usleep(container.pid), "it calls the function")
    result = run_module("uprobe", arguments(docker, target=target, duration="1"))
    if moved == "none":
        assert hits(result) > 0 and result["coverage"]["failed"] == []
        return
    failed = result["coverage"]["failed"]
    assert any("from other memory than the file" in each["reason"] for each in failed), result
    assert result["coverage"]["complete"] is False


CALLS_FOR_EVER = """
#include <unistd.h>
__attribute__((noinline)) int held_fn(int n) { __asm__ volatile("" ::: "memory"); return n; }
int main(void) { for (;;) { held_fn(1); usleep(1000); } }
"""


def test_a_process_of_the_host_in_a_root_of_its_own(tmp_path: Path) -> None:
    """As batch systems start programs: in no container, and not with the host's files."""
    name = unique("batch")
    (tmp_path / "calls.c").write_text(CALLS_FOR_EVER)
    (tmp_path / "root").mkdir()
    run("gcc", "-O1", "-static", "-o", str(tmp_path / "root" / name), str(tmp_path / "calls.c"))
    process = subprocess.Popen(["unshare", "--mount", "chroot", str(tmp_path / "root"), f"/{name}"])
    try:
        wait_for(lambda: calls_usleep(process.pid), "it calls the function")
        options = {"names": [unique("nobody")], "include_host": True, "target": name, "function": "held_fn"}
        result = run_module("uprobe", {**options, "by": ["container", "pid"], "duration": "1"})
    finally:
        process.kill()
        process.wait()
    assert [(row["container"], row["by"]["pid"]) for row in result["rows"]] == [(None, process.pid)], result
