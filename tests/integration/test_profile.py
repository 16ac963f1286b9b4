# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""profile on real containers whose hot function is known, while another container and the host burn CPU time too.

Every workload spends four of five parts of its time in one function. On a machine with other work a few samples fall
into what interrupts it; what is compared is who comes first, and that nothing is lost.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import to_folded, to_speedscope
from lab.docker import Dockerd
from lab.host import LabMissing, run, unique, wait_for
from lab.modules import run_module
from lab.probes import bpf_objects, probe_while
from lab.stacks import built, python_flags, stacks_image
from lab.workload import LabContainer

BURN = unique("burn")
NOISE = unique("noise")
KERNEL = "_[k]"
OFTEN = 499  # a second: enough samples to tell one part of five from two, also on a machine with other work
PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture(scope="module")
def image(docker: Dockerd) -> str:
    """The image with the programs of ``lab.stacks``."""
    return stacks_image(docker)


@contextlib.contextmanager
def running(docker: Dockerd, image: str, *argv: str, name: str = BURN, **flags: Any) -> Iterator[LabContainer]:
    """A container that burns CPU time."""
    container = docker.run(name, *argv, image=image, **flags)
    try:
        yield container
    finally:
        docker.rm(container)


def profile(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The result of a profile of the container ``burn``, which has lost nothing."""
    asked = {"endpoints": {"docker": str(docker.socket)}, "names": [BURN], "duration": "2", **arguments}
    result = run_module("profile", asked)
    account = result["accounting"]
    assert account["hits"] == account["delivered"] == sum(stack["count"] for stack in result["stacks"]) > 0
    assert sum(row["count"] for row in result["rows"]) == account["hits"]
    assert result["coverage"]["complete"] is True, result["coverage"]
    return result


def cpu_time(container: LabContainer) -> float:
    """What the container's init has taken, in seconds."""
    fields = Path(f"/proc/{container.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def user_frames(stack: dict[str, Any]) -> list[str]:
    return [frame for frame in stack["frames"] if not frame.endswith(KERNEL)]


def innermost(result: dict[str, Any]) -> Counter[str]:
    """Samples by the program's own innermost function."""
    counts: Counter[str] = Counter()
    for stack in result["stacks"]:
        counts[(user_frames(stack) or ["(kernel)"])[0]] += stack["count"]
    return counts


def assert_hot(result: dict[str, Any], hot: str, warm: str) -> None:
    """The two functions have nearly everything, and the first one more than twice what the second one has."""
    counts = innermost(result)
    assert counts.most_common(1)[0][0] == hot, counts
    assert counts[hot] > 2 * counts[warm] > 0, counts
    assert counts[hot] + counts[warm] > 0.8 * sum(counts.values()), counts


def needs(docker: Dockerd, program: str) -> None:
    """Skips where the compiler of a program is not installed."""
    try:
        built(docker, program)
    except LabMissing as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("program", ["burner", "burner-stripped", "burner-linked", "burner-musl", "jit"])
def test_the_hot_function_comes_first_and_its_callers_are_named(docker: Dockerd, image: str, program: str) -> None:
    """Also where the symbols lie in a separate file of the container, by build id or by name."""
    needs(docker, program)
    with running(docker, image, program) as container:
        result = profile(docker, frequency=OFTEN)
        hot, warm = ("jit::hot_fn:/app.js", "jit::warm fn") if program == "jit" else ("hot_fn", "warm_fn")
        assert_hot(result, hot, warm)
        first = result["stacks"][0]
        frames = first["frames"]
        assert frames[frames.index(hot) : frames.index(hot) + 3] == [hot, "work", "main"]
        assert (first["container"], first["pid"], first["container_pid"]) == (container.id, container.pid, 1)
        assert (first["comm"], first["sum"], first["unit"]) == (program[:15], None, "samples")
        assert not Path(f"/bin/{program}").exists(), "the host has no such file: its names came from the container"


@pytest.mark.parametrize("program", ["burner-go", "burner-go-bare", "burner-go-pie-bare"])
def test_go(docker: Dockerd, image: str, program: str) -> None:
    """An innermost function of Go keeps no frame pointer; who called it is known by Go's own table, on x86-64.

    That table has no .abi0.
    """
    needs(docker, program)
    loader = {"/lib": "/lib:ro", "/lib64": "/lib64:ro"} if "pie" in program else {}
    with running(docker, image, program, volumes=loader):
        result = profile(docker, frequency=OFTEN)
    assert_hot(result, "main.hotFn", "main.warmFn")
    outermost = "runtime.goexit" if program.endswith("bare") else "runtime.goexit.abi0"
    caller = ["main.work"] if platform.machine() == "x86_64" else []
    expected = ["main.hotFn", *caller, "main.main", "runtime.main", outermost]
    assert result["stacks"][0]["frames"][-len(expected) :] == expected


def test_python_that_writes_a_perf_map(docker: Dockerd, image: str) -> None:
    """The map has the same names as the interpreter's own frames, and each function is there once."""
    try:
        flags = python_flags()
    except LabMissing as reason:
        pytest.skip(str(reason))
    with running(docker, image, "-X", "perf", "/bin/burner.py", **flags):
        result = profile(docker)
    hot = sum(stack["count"] for stack in result["stacks"] if "py::hot_fn:/bin/burner.py" in stack["frames"])
    assert hot > 0.5 * sum(stack["count"] for stack in result["stacks"]), result["stacks"][:3]
    for stack in result["stacks"]:
        python = [frame for frame in stack["frames"] if frame.startswith("py::")]
        assert len(python) == len(set(python)) <= 3, stack


def test_without_symbols_a_frame_is_a_file_and_an_offset(docker: Dockerd, image: str) -> None:
    with running(docker, image, "burner-bare"):
        result = profile(docker, kernel_stacks=False)
    named = Counter(re.sub("0x[0-9a-f]+", "0x", name) for name in innermost(result))
    assert set(named) == {"burner-bare+0x"}


@pytest.mark.parametrize("moved", ["none", "part", "all"])
def test_code_that_a_program_moved_has_its_names(docker: Dockerd, image: str, tmp_path: Path, moved: str) -> None:
    """As programs do that want it in huge pages. What is in its place fills the gap in the file's mappings."""
    run("gcc", "-O1", "-static", "-no-pie", "-o", str(tmp_path / "moves"), str(PROGRAMS / "moves.c"))
    with running(docker, image, "/m/moves", moved, "spin", volumes={str(tmp_path): "/m:ro"}) as container:
        wait_for(lambda: cpu_time(container) > 0.1, "it calls the function")
        maps = Path(f"/proc/{container.pid}/maps").read_text()
        result = profile(docker, kernel_stacks=False)
    assert ("rwxp" in maps) == (moved != "none"), maps
    first = result["stacks"][0]["frames"]
    assert first[:2] == ["held_fn", "main"], result["stacks"]
    assert not [warning for warning in result.get("warnings", ()) if "in no file" in warning]


def test_nobody_else_is_counted(docker: Dockerd, image: str) -> None:
    """Neither a container of the same image nor the host, which burn as much."""
    with contextlib.ExitStack() as stack:
        watched = stack.enter_context(running(docker, image, "burner"))
        stack.enter_context(running(docker, image, "burner", name=NOISE))
        host = subprocess.Popen([built(docker, "burner")])
        try:
            result = profile(docker, by=["container", "pid", "comm", "user"])
            both = profile(docker, names=[BURN, NOISE])
        finally:
            host.kill()
            host.wait()
    assert {one["container"] for one in result["stacks"]} == {watched.id}
    assert [(row["container"], row["by"]) for row in result["rows"]] == [
        (watched.id, {"pid": watched.pid, "container_pid": 1, "comm": "burner", "user": 0})
    ]
    assert len({one["container"] for one in both["stacks"]}) == len(both["rows"]) == 2


def test_the_host_counts_where_it_is_asked_for(docker: Dockerd, image: str) -> None:
    host = subprocess.Popen([built(docker, "burner")])
    try:
        result = profile(docker, names=["nobody"], include_host=True, container_pid=host.pid)
    finally:
        host.kill()
        host.wait()
    assert_hot(result, "hot_fn", "warm_fn")
    assert {(one["container"], one["pid"]) for one in result["stacks"]} == {(None, host.pid)}


def test_processes_that_end_in_the_window_have_names(docker: Dockerd, image: str) -> None:
    """What they had mapped was read while they ran. They burn long enough for a look to meet each."""
    loop = "while true; do /bin/burner 0.3; done"
    with running(docker, image, "/bin/sh", "-c", loop):
        result = profile(docker, duration="3", kernel_stacks=False)
    counts = innermost(result)
    burnt = {name: sum(one["count"] for one in result["stacks"] if user_frames(one)[0] == name) for name in counts}
    assert burnt["hot_fn"] > 0.5 * sum(burnt.values()), burnt
    assert any(one["pid"] is None for one in result["stacks"]), "equal stacks of several processes are one"


def test_a_container_that_ended_has_its_samples_without_names(docker: Dockerd, image: str) -> None:
    """Its files are out of reach; what is known is which file, and where in it."""
    asked = {"endpoints": {"docker": str(docker.socket)}, "names": [BURN]}
    with running(docker, image, "burner") as container:

        def work() -> None:
            before = cpu_time(container)
            wait_for(lambda: cpu_time(container) > before + 0.3, "the container has taken CPU time")
            docker.cli("kill", container.id)

        result = probe_while("profile", asked, work)
    assert result["coverage"]["vanished"] == [container.id] and result["accounting"]["hits"] > 0
    assert {re.sub("0x[0-9a-f]+", "0x", name) for name in innermost(result)} <= {"burner+0x", "(kernel)", "[vdso]"}
    assert any("Stack frames have no function names: Container burn" in warning for warning in result["warnings"])


@pytest.mark.parametrize(
    ("options", "kernel", "user"), [({"user_stacks": False}, True, False), ({"kernel_stacks": False}, False, True)]
)
def test_one_side_of_stacks(docker: Dockerd, image: str, options: dict[str, Any], kernel: bool, user: bool) -> None:
    # a shell that starts processes is in the kernel most of the time
    with running(docker, image, "/bin/sh", "-c", "while true; do /bin/true; done"):
        result = profile(docker, **options)
    frames = [frame for stack in result["stacks"] for frame in stack["frames"] if frame != "[unknown]"]
    assert any(frame.endswith(KERNEL) for frame in frames) is kernel
    assert any(not frame.endswith(KERNEL) for frame in frames) is user
    assert not kernel or any("execve" in frame for frame in frames)


def test_a_frequency_is_kept(docker: Dockerd, image: str) -> None:
    """One thread meets so many samples a second as it has CPU time, which the cgroup's own account tells."""
    with running(docker, image, "burner") as container:
        before = cpu_time(container)
        result = profile(docker, frequency=499)
        spent = cpu_time(container) - before
    assert result["attachments"] == [{"cpu": cpu, "frequency": 499} for cpu in range(len(result["attachments"]))]
    # the process went on before and after the window, so it had at least what was sampled
    assert 499 * spent / 10 < result["accounting"]["hits"] <= 499 * (spent + 0.05)


def test_full_maps_are_told(docker: Dockerd, image: str) -> None:
    with running(docker, image, "/bin/sh", "-c", "while true; do /bin/true; done"):
        result = run_module(
            "profile",
            {"endpoints": {"docker": str(docker.socket)}, "names": [BURN], "duration": "2", "map_entries": 4},
        )
    account = result["accounting"]
    assert account["map_full"] > 0 and account["hits"] == account["delivered"] + account["map_full"]
    assert sum(stack["count"] for stack in result["stacks"]) == account["delivered"]
    assert result["coverage"]["complete"] is False


def test_stacks_are_cut_to_max_bytes_and_counted(docker: Dockerd, image: str) -> None:
    asked = {"endpoints": {"docker": str(docker.socket)}, "names": [BURN], "duration": "2", "max_bytes": 4096}
    with running(docker, image, "/bin/sh", "-c", "while true; do /bin/true; done"):
        result = run_module("profile", asked)
    assert result["truncated"]["stacks"] > 0 and result["truncated"]["bytes"] > 0
    assert len(json.dumps(result["stacks"])) <= 4096
    counts = [stack["count"] for stack in result["stacks"]]
    assert counts == sorted(counts, reverse=True) and result["coverage"]["complete"] is False


def test_what_flame_graphs_are_drawn_from(docker: Dockerd, image: str) -> None:
    with running(docker, image, "jit"):
        results = {"one": profile(docker)}
    folded = to_folded(results)
    total = 0
    for line in folded.splitlines():
        match = re.fullmatch(rf"one;{BURN};jit(;[^;\n]+)+ (\d+)", line)
        assert match, line
        total += int(match[2])
    assert total == results["one"]["accounting"]["hits"]
    assert ";main;work;jit::hot_fn:/app.js " in folded
    scope = to_speedscope(results, BURN)
    (sampled,) = scope["profiles"]
    assert len(sampled["samples"]) == len(sampled["weights"]) and sum(sampled["weights"]) == total
    assert {number for sample in sampled["samples"] for number in sample} == set(range(len(scope["shared"]["frames"])))
    assert {"type", "name", "unit", "startValue", "endValue", "samples", "weights"} == set(sampled)


def test_check_mode_and_the_end_leave_nothing(docker: Dockerd, image: str) -> None:
    before = bpf_objects()
    with running(docker, image, "burner"):
        planned = run_module(
            "profile",
            {"endpoints": {"docker": str(docker.socket)}, "names": [BURN], "_ansible_check_mode": True},
        )
        assert planned["window"] is None and planned["stacks"] == [] and planned["attachments"]
        profile(docker)
    wait_for(lambda: bpf_objects() <= before, "the programs are gone")


# Spends a CPU's time in bpf(BPF_MAP_UPDATE_ELEM), in which the kernel runs no program of a perf event there.
UPDATES = """
import os
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
os.sched_setaffinity(0, {int(os.environ["CPU"])})
os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
libbpf = Libbpf()
size = 1 << 20
fd = libbpf.create_map(1, "spin", 4, size, 1, 0)
key, value = bytes(4), bytes(size)
print("ready", flush=True)
while True:
    libbpf.update(fd, key, value)
"""


def test_samples_that_the_kernel_did_not_take_are_said(docker: Dockerd, image: str) -> None:
    cpu = min(os.sched_getaffinity(0))
    env = {**os.environ, "CPU": str(cpu), "PYTHONPATH": os.pathsep.join(sys.path)}
    with (
        running(docker, image, "burner"),
        subprocess.Popen([sys.executable, "-c", UPDATES], env=env, stdout=subprocess.PIPE) as updates,
    ):
        try:
            assert updates.stdout is not None and updates.stdout.readline() == b"ready\n"
            result = profile(docker, frequency=499)
        finally:
            updates.kill()
    assert any(f"samples on CPU {cpu}, not " in warning for warning in result["warnings"]), result["warnings"]
