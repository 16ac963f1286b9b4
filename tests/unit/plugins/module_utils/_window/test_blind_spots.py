# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""System calls that a probe does not see, and the processes that make them."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import FrozenSet, Set

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import (
    COMPAT,
    IO_URING,
    NONE,
    SYSCALLS,
    BlindSpots,
    unseen_by,
)
from probe_fakes import container


@pytest.mark.parametrize(
    ("event", "unseen"),
    [
        ("syscalls:sys_enter_openat", SYSCALLS),
        # These have 32-bit calls, too.
        ("raw_syscalls:sys_enter", frozenset((IO_URING,))),
        ("sched:sched_switch", NONE),
    ],
)
def test_what_a_tracepoint_does_not_see(event: str, unseen: FrozenSet[str]) -> None:
    assert unseen_by(event) == unseen


@pytest.fixture
def uring(monkeypatch: pytest.MonkeyPatch) -> Set[int]:
    """The processes that use io_uring; processes above 100 run 32-bit programs."""
    users: Set[int] = {7}
    monkeypatch.setattr(proc, "uses_io_uring", lambda pid: pid in users)
    monkeypatch.setattr(proc, "is_32_bit", lambda pid: pid > 100)
    return users


def test_each_container_has_one_entry_for_each_kind(uring: Set[int]) -> None:
    spots, coverage = BlindSpots(SYSCALLS), Coverage([container("a")])
    spots.examine("a", [7, 8, 101])
    uring.add(8)
    spots.examine("a", [7, 8])
    spots.examine(None, [102])
    spots.report(coverage, 10.0, 20.0)
    assert [(entry.container, entry.what, entry.since, entry.until) for entry in coverage.unwatched] == [
        ("a", "io_uring of process 7 and 1 more", 10.0, 20.0),
        ("a", "32-bit system calls of process 101", 10.0, 20.0),
        (None, "32-bit system calls of process 102", 10.0, 20.0),
    ]
    assert coverage.whole is False


def test_what_the_probe_sees_is_no_blind_spot(uring: Set[int]) -> None:
    coverage = Coverage([container("a")])
    for kinds, expected in ((NONE, 0), ((COMPAT,), 0), ((IO_URING,), 1)):
        spots = BlindSpots(kinds)
        spots.examine("a", [7])
        spots.report(coverage, 10.0, 20.0)
        assert len(coverage.unwatched) == expected


def test_this_process_has_64_bits_and_no_io_uring() -> None:
    assert not proc.is_32_bit(os.getpid()) and not proc.uses_io_uring(os.getpid())
    assert not proc.is_32_bit(1 << 30) and not proc.uses_io_uring(1 << 30), "nor has one that ended"


def test_an_open_io_uring_is_recognised() -> None:
    parameters = ctypes.create_string_buffer(120)  # struct io_uring_params; io_uring_setup is 425 everywhere
    libc = ctypes.CDLL(None, use_errno=True)
    fd = libc.syscall(ctypes.c_long(425), ctypes.c_uint(4), parameters)
    if fd < 0:
        pytest.skip(f"no io_uring here: {os.strerror(ctypes.get_errno())}")
    try:
        assert proc.uses_io_uring(os.getpid())
    finally:
        os.close(fd)
    assert not proc.uses_io_uring(os.getpid())


@pytest.mark.parametrize(
    ("vector", "compat"),
    [
        # recorded: AT_SYSINFO_EHDR first (x86-64), and AT_SYSINFO before it (i386)
        ("2100000000000000" + "00b0f7fffc7f0000", False),
        ("20000000" + "90c5f7f7" + "21000000" + "00c0f7f7", True),
        ("1000000000000000" + "fffb8b1f00000000", False),
        ("", False),
    ],
)
def test_the_width_of_the_auxiliary_vector(monkeypatch: pytest.MonkeyPatch, vector: str, compat: bool) -> None:
    monkeypatch.setattr(proc, "_read_process", lambda _pid, _name: bytes.fromhex(vector))
    assert proc.is_32_bit(7) is compat


def test_the_kernel_gives_the_vector_of_every_process() -> None:
    assert Path("/proc/self/auxv").read_bytes()


def test_32_bit_calls_of_64_bit_programs_have_an_entry_where_no_process_has_one(uring: Set[int]) -> None:
    spots, coverage = BlindSpots(SYSCALLS), Coverage([container("a"), container("b")])
    spots.examine("a", [101])
    spots.note_calls("a", 5)
    spots.note_calls("b", 300)
    spots.report(coverage, 10.0, 20.0)
    assert [(entry.container, entry.what) for entry in coverage.unwatched] == [
        ("a", "32-bit system calls of process 101"),
        ("b", "300 32-bit system calls"),
    ]
