# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stacks without frame pointers: chains that are known, and Debian's programs as perf sees the same samples."""

from __future__ import annotations

import contextlib
import os
import platform
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._stacks.chains import Code, Tables, read_vdso
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import mapped_processes
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import MACHINES, Copy, End, unwind
from ansible_collections.fleet.probe.plugins.module_utils._stacks.user_frames import calls_of
from lab.docker import Dockerd
from lab.host import LabMissing, unique, wait_for
from lab.modules import run_module
from lab.perf_data import perf, record
from lab.stacks import stacks_image

ALIKE = 0.95  # of the samples
PYTHON = """
import json, re
data = [{"a": i, "b": [str(j) for j in range(20)]} for i in range(50)]
while True:
    json.loads(json.dumps(data))
    sorted(str(i) for i in range(2000))
    re.findall(r"(\\d+)-", "12-34-" * 500)
"""
PROGRAMS: dict[str, list[str]] = {
    "python3": ["/usr/bin/python3", "-c", PYTHON],
    "openssl": ["/usr/bin/openssl", "speed", "-seconds", "600", "rsa2048"],
    "perl": ["/usr/bin/perl", "-e", 'while (1) { my %h = map { $_ => "x$_" } 1..500; join ",", sort keys %h; }'],
    "xz": ["/bin/sh", "-c", "exec /usr/bin/xz -9 -c /dev/zero"],
}


CALLS = unique("calls")
CALLED = ["leaf_fn", *["recurse_fn"] * 4, "outer_fn"]
MAIN = ["main", "__libc_start_call_main", "__libc_start_main", "_start"]
# what calls(1) does, the module that sees it, and the chain of the program's functions
KNOWN = {
    "spin": ("profile", ["spin_fn", *CALLED, *MAIN]),
    "nap": ("offcputime", ["__clock_nanosleep", "__nanosleep", "nap_fn", *CALLED, *MAIN]),
    "thread": ("profile", ["spin_fn", *CALLED, "thread_fn", "start_thread", "__clone3"]),
    "signal": ("profile", ["spin_fn", *CALLED, "handler_fn", "skip", "calls+", "signalled_fn", *MAIN]),
}


def measure(docker: Dockerd, module: str, what: str, **options: Any) -> dict[str, Any]:
    """What a module finds in a container that runs ``calls``."""
    container = docker.run(CALLS, "/bin/calls", what, image=stacks_image(docker))
    try:
        asked = {"endpoints": {"docker": str(docker.socket)}, "names": [CALLS], "duration": "2", **options}
        return run_module(module, {**asked, "kernel_stacks": False})
    finally:
        docker.rm(container)


@pytest.mark.parametrize("what", list(KNOWN))
def test_known_chains(docker: Dockerd, what: str) -> None:
    """Through a function whose frame has no fixed size, through a signal that interrupted one, and from a thread."""
    module, expected = KNOWN[what]
    result = measure(docker, module, what)
    total, unwound = result["accounting"]["delivered"], result["unwound"]
    # When the kernel delivers a signal, it changes one register after the other: then a sample has some of each.
    unclear = total * (1 - ALIKE) if what == "signal" else 0
    assert unwound["complete"] >= total - unclear > 0 and sum(unwound.values()) == total, unwound
    counts: Counter[tuple[str, ...]] = Counter()
    for stack in result["stacks"]:
        # where the container may not call clone3(2), the C library calls clone(2)
        frames = ["__clone3" if frame == "__clone" else frame for frame in stack["frames"]]
        counts[tuple("calls+" if frame.startswith("calls+") else frame for frame in frames)] += stack["count"]
    assert counts.most_common(1)[0][0] == tuple(expected), counts
    # a sample may come in another function, such as memset; its callers are as certain
    known = sum(
        count
        for chain, count in counts.items()
        if any(list(chain[skip:]) == expected[skip - len(chain) :] for skip in (0, 1, 2))
    )
    assert known >= unwound["complete"], counts


def test_frame_pointers_alone_do_not_find_them(docker: Dockerd) -> None:
    """Not the caller of a function without one."""
    result = measure(docker, "profile", "spin", unwind="frame_pointers")
    total = result["accounting"]["delivered"]
    assert result["unwound"] == {"complete": 0, "cut": 0, "frame_pointers": total}
    assert all("leaf_fn" not in stack["frames"][1:] for stack in result["stacks"])


def test_what_is_not_copied_is_told(docker: Dockerd) -> None:
    """Up to 40 KiB of stack, most of the time all of them: the innermost 31 KiB are known."""
    result = measure(docker, "profile", "deep")
    total, cut = result["accounting"]["delivered"], result["unwound"]["cut"]
    assert cut >= total / 2 > 0 and result["unwound"]["complete"] == total - cut
    assert f"{cut} of {total} stacks are deeper than what is copied of each" in str(result["warnings"])
    assert all(stack["frames"].count("recurse_fn") < 40 for stack in result["stacks"])


@contextlib.contextmanager
def running(argv: list[str]) -> Iterator[int]:
    """The PID of a program that takes CPU time."""
    with subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            # the shell has become the program, and has run for a while
            wait_for(lambda: cpu_ticks(process.pid) > 20, "the program runs")
            yield process.pid
        finally:
            process.kill()


def cpu_ticks(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[11])


@pytest.mark.parametrize("name", list(PROGRAMS))
def test_chains_are_those_of_perf(tmp_path: Path, name: str) -> None:
    """Of the same samples: perf's registers and stacks, unwound by perf and by the collection."""
    if platform.machine() != "x86_64":
        pytest.skip("the order of registers in perf's samples is known for x86-64 alone")
    argv = PROGRAMS[name]
    if not Path(argv[0]).exists():
        pytest.skip(f"{argv[0]} is not installed")
    try:
        perf()
    except LabMissing as reason:
        pytest.skip(str(reason))
    with running(argv) as pid:
        samples = record(pid, 3, tmp_path / "perf.data")
        process = mapped_processes([pid])[pid]
        with tables() as found:
            code = Code(process, found)
            equal, complete, different = 0, 0, []
            for sample in samples:
                words = dict(enumerate(memoryview(sample.stack).cast("Q")))
                base = sample.registers[MACHINES[architecture()].order[MACHINES[architecture()].stack]]
                copy = Copy(sample.registers, words, base, len(sample.stack), [])
                addresses, exact, end = unwind(copy, MACHINES[architecture()], code.step)
                chain = []
                for address in calls_of(addresses, exact):
                    region = process.region(address)
                    assert region is not None
                    chain.append(address - region.start + region.offset)
                equal += chain == sample.chain
                complete += end is End.COMPLETE
                if chain != sample.chain:
                    different.append((end.name, [hex(at) for at in chain], [hex(at) for at in sample.chain]))
    assert equal >= ALIKE * len(samples), (equal, len(samples), different[:3])
    assert complete >= ALIKE * len(samples), (complete, len(samples))


@contextlib.contextmanager
def tables() -> Iterator[Tables]:
    """The unwind tables of this machine's files."""
    root, descriptors = os.open("/", os.O_PATH), os.open("/proc/self/fd", os.O_PATH)
    found = Tables(architecture(), read_vdso(), Inside("here", root, descriptors, []), lambda: False)
    try:
        yield found
    finally:
        found.close()
        os.close(root)
        os.close(descriptors)
