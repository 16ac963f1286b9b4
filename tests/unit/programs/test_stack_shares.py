# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule by which ``make programs-stacks`` calls a chain full, and named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import executable_regions
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source
from programs.stacks import Files, shares


def a_file(name: str) -> Path:
    """A library or program of this process."""
    paths = (Path(os.fsdecode(region.path)) for region in executable_regions(os.getpid()) if region.is_file)
    return next(path for path in paths if path.name.startswith(name))


def frame(path: Path, address: int) -> str:
    """The frame of a return address in a file, without its name."""
    with path.open("rb") as file:
        elf = Elf(Source(file.fileno(), path.stat().st_size), architecture())
        return f"{path.name}+{elf.file_offset(address):#x}"


def entry(path: Path) -> int:
    with path.open("rb") as file:
        return int.from_bytes(file.read(32)[24:], "little")


@pytest.fixture
def files() -> Files:
    found = Files([])
    found.look([os.getpid()])
    return found


def stack(*frames: str, comm: str = "x") -> dict[str, Any]:
    return {"frames": list(frames), "count": 2, "comm": comm}


def test_the_last_function_counts_with_its_name_and_without(files: Files) -> None:
    """A name of glibc, of Go and of musl; and the entry of a file, which tells by itself."""
    program = Path(os.path.realpath("/proc/self/exe"))
    begin = frame(program, entry(program) + 0x20)
    ends = ["_start", "__clone3", "runtime.goexit.abi0", "libc_start_main_stage2", begin]
    found = shares({"stacks": [stack("f", end) for end in ends]}, files)
    assert (found.total, found.full, found.named) == (10, 10, 10), found


def test_the_tables_of_a_file_say_where_a_thread_begins(files: Files) -> None:
    libc = a_file("libc.so")
    with libc.open("rb") as file:
        elf = Elf(Source(file.fileno(), libc.stat().st_size), architecture())
        clone = elf.find(["clone"])["clone"][0]
        other = elf.find(["qsort"])["qsort"][0]
    # behind the system call, where its tables say that there is no return address
    found = [files.outermost(frame(libc, at)) for at in range(clone.address + 1, clone.address + clone.size)]
    assert any(found) and not files.outermost(frame(libc, other.address + 8))


def test_what_is_cut_and_what_has_no_name(files: Files) -> None:
    result = {
        "stacks": [
            stack("f", "[unknown]", "_start"),
            stack("f", "libfoo.so+0x12", "__clone3"),
            stack("f", "main"),
            stack("f", "libfoo.so+0x12"),
            stack("f", "[unknown]"),
            stack("f", "_start", "do_syscall_64_[k]"),
            stack("do_syscall_64_[k]"),
            stack("f", "_start", comm="sh"),
        ]
    }
    found = shares(result, files)
    assert (found.total, found.full, found.named) == (12, 6, 2)
    assert set(found.nameless) == {"[unknown]", "libfoo.so+0x12"} and sum(found.cut.values()) == 6
