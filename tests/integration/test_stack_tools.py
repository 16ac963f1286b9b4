# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""profile and offcputime beside bpftrace and the bcc tool on the same workload: the same answers.

offcputime-bpfcc is not among them: it needs kprobes, and the headers of the very kernel that runs.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.peers import bpftrace
from lab.probes import probe_while
from lab.stacks import stacks_image
from lab.workload import Blocker, LabContainer, start_blocker

BURN = unique("tools-burn")
NAP = unique("tools-nap")
SECONDS = 3
# Stand-ins for what the bcc tool includes beside what the programs of bpf/ do: it uses these names of them alone.
BPF = Path(__file__).resolve().parents[2] / "bpf"
HEADERS = {
    "linux/sched.h": "#include <linux/types.h>\n#define PAGE_OFFSET 0xffff888000000000ULL\n",
    "uapi/linux/bpf_perf_event.h": "#include <linux/ptrace.h>\n#include <linux/types.h>\n"
    "struct bpf_perf_event_data { struct pt_regs regs; __u64 sample_period; __u64 addr; };\n",
}


@pytest.fixture(scope="module")
def burner(docker: Dockerd) -> LabContainer:
    """A container that burns four of five parts of its time in hot_fn, one in warm_fn."""
    container = docker.run(BURN, "burner", image=stacks_image(docker))
    return container


def installed(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


def share(counts: Counter[str]) -> float:
    """hot_fn's part of what the two functions have; the hot one comes first."""
    assert counts.most_common(1)[0][0] == "hot_fn", counts
    return counts["hot_fn"] / (counts["hot_fn"] + counts["warm_fn"])


def ours(docker: Dockerd, burner: LabContainer) -> Counter[str]:
    asked = {"endpoints": {"docker": str(docker.socket)}, "names": [burner.name], "duration": str(SECONDS)}
    counts: Counter[str] = Counter()
    for stack in run_module("profile", {**asked, "kernel_stacks": False})["stacks"]:
        counts[stack["frames"][0]] += stack["count"]
    return counts


def test_profile_and_bpftrace(docker: Dockerd, burner: LabContainer) -> None:
    program = f"profile:hz:99 /pid == {burner.pid}/ {{ @[ustack(1)] = count(); }} interval:s:{SECONDS} {{ exit(); }}"
    done = subprocess.run([installed("bpftrace"), "-e", program], capture_output=True, text=True, check=True)
    theirs: Counter[str] = Counter()
    for name, count in re.findall(r"@\[\s+(\w+)\+\d+\s+\]: (\d+)", done.stdout):
        theirs[name] += int(count)
    assert abs(share(theirs) - share(ours(docker, burner))) < 0.25


def test_profile_and_the_bcc_tool(docker: Dockerd, burner: LabContainer, tmp_path: Path) -> None:
    tool = installed("profile-bpfcc")
    shutil.copytree(BPF / "include", tmp_path / "include")
    for name, text in HEADERS.items():
        (tmp_path / "include" / name).write_text(text)
    environment = {"BCC_KERNEL_SOURCE": str(tmp_path), "ARCH": "x86" if os.uname().machine == "x86_64" else "arm64"}
    done = subprocess.run(
        [tool, "-U", "-F", "99", "-f", "-p", str(burner.pid), str(SECONDS)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **environment},
    )
    theirs: Counter[str] = Counter()
    for name, count in re.findall(r"^burner;.*?;?(\w+) (\d+)$", done.stdout, re.MULTILINE):
        theirs[name] += int(count)
    assert abs(share(theirs) - share(ours(docker, burner))) < 0.25


def test_offcputime_and_bpftrace(docker: Dockerd, tmp_path: Path) -> None:
    """In the same window: the naps of the same thread, and the same time to a hundredth."""
    workload = start_blocker(docker, NAP, image=stacks_image(docker))
    script = (
        f"tracepoint:sched:sched_switch {{ if (args->prev_pid == {workload.pid}) {{ @start = nsecs; }} "
        f"if (args->next_pid == {workload.pid} && @start) {{ $time = nsecs - @start; "
        "if ($time >= 4000000 && $time <= 200000000) { @count += 1; @sum += $time; } } }"
    )
    asked = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAP],
        "min_block": 4000,
        "max_block": 200_000,
        "state": ["interruptible"],
    }
    said = tmp_path / "said"
    with bpftrace(said, script):
        result = probe_while("offcputime", asked, workload.burst)
    docker.rm(workload.container)
    (row,) = result["rows"]
    counted = {name: int(value) for name, value in re.findall(r"@(\w+): (\d+)", said.read_text())}
    # On a busy host a nap may last longer than max_block.
    assert counted["count"] == row["count"] and 0 < row["count"] <= Blocker.SHORT + Blocker.LONG
    assert abs(counted["sum"] - row["sum"]) < 0.01 * row["sum"]
