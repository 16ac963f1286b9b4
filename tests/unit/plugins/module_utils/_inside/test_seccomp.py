# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The helper's seccomp filter, run by a small interpreter of classic BPF on both architectures."""

from __future__ import annotations

import errno
import os
import struct
from typing import Iterator

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._inside.seccomp import helper_filter

ALLOW, DENY, KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000
CHANNEL, ROOT, DESCRIPTORS, DEBUG = 5, 6, 7, [8, 12]


@pytest.fixture(params=["x86_64", "aarch64"])
def machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(linux, "_MACHINE", request.param)
    yield request.param


def decide(name_or_number: object, *arguments: int, arch: int = 0) -> int:
    """What the filter returns for a system call."""
    number = linux.number(name_or_number) if isinstance(name_or_number, str) else name_or_number
    data = struct.pack("<IIQ", number, arch or linux.audit_architecture(), 0)
    data += b"".join(struct.pack("<Q", each & ((1 << 64) - 1)) for each in (arguments + (0,) * 6)[:6])
    program = list(struct.iter_unpack("<HBBI", helper_filter(CHANNEL, [ROOT, *DEBUG], DESCRIPTORS)))
    at = accumulator = 0
    while True:
        code, when_true, when_false, value = program[at]
        at += 1
        if code == 0x20:
            accumulator = struct.unpack_from("<I", data, value)[0]
        elif code == 0x15:
            at += when_true if accumulator == value else when_false
        elif code == 0x45:
            at += when_true if accumulator & value else when_false
        elif code == 0x06:
            return int(value)
        else:
            raise AssertionError(f"unknown instruction {code:#x}")


@pytest.mark.parametrize("name", ["pread64", "fstat", "newfstatat", "close", "brk", "munmap", "exit_group"])
def test_the_system_calls_of_reading_files_are_allowed(machine: str, name: str) -> None:
    assert decide(name, 1, 2, 3, 4, 5, 6) == ALLOW


@pytest.mark.parametrize("name", ["bpf", "setns", "perf_event_open", "capset", "pidfd_open"])
def test_all_other_system_calls_are_denied(machine: str, name: str) -> None:
    assert decide(name) == DENY


def test_execution_sockets_processes_signals_and_tracing_are_denied() -> None:
    """With the numbers of x86_64: execve, execveat, socket, connect, ptrace, kill, clone, fork, write."""
    for number in (59, 322, 41, 42, 101, 62, 56, 57, 1, 0, 2, 165, 272, 304, 435):
        assert decide(number) == DENY


def test_another_architecture_is_fatal(machine: str) -> None:
    assert decide("close", arch=0x40000003) == KILL


def test_answers_go_only_over_the_channel(machine: str) -> None:
    assert decide("sendmsg", CHANNEL) == ALLOW
    assert decide("sendmsg", CHANNEL + 1) == DENY


def test_paths_are_opened_only_beneath_the_roots(machine: str) -> None:
    for directory in (ROOT, *DEBUG):
        assert decide("openat2", directory) == ALLOW
    for directory in (DESCRIPTORS, CHANNEL, -100, 0, 9):
        assert decide("openat2", directory) == DENY


def test_descriptors_are_reopened_only_for_reading(machine: str) -> None:
    assert decide("openat", DESCRIPTORS, 0, os.O_RDONLY | os.O_CLOEXEC) == ALLOW
    assert decide("openat", DESCRIPTORS, 0, os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY) == ALLOW
    for flags in (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC, os.O_APPEND, os.O_PATH):
        assert decide("openat", DESCRIPTORS, 0, flags) == DENY
    for directory in (ROOT, *DEBUG):
        assert decide("openat", directory, 0, os.O_RDONLY) == DENY
    assert decide("openat", -100, 0, os.O_RDONLY) == DENY


def test_memory_is_anonymous_and_never_executable(machine: str) -> None:
    private_anonymous, private = 0x22, 0x02
    assert decide("mmap", 0, 4096, 3, private_anonymous, -1) == ALLOW
    assert decide("mmap", 0, 4096, 3, private, 3) == DENY
    assert decide("mmap", 0, 4096, 7, private_anonymous, -1) == DENY
    assert decide("mmap", 0, 4096, 4, private_anonymous, -1) == DENY


@pytest.mark.parametrize(
    ("command", "verdict"), [(1, ALLOW), (2, ALLOW), (3, ALLOW), (1030, ALLOW), (4, DENY), (8, DENY)]
)
def test_fcntl_only_reads_flags_and_duplicates(machine: str, command: int, verdict: int) -> None:
    assert decide("fcntl", 3, command) == verdict
