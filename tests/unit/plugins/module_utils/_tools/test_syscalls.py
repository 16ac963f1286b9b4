# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of system calls, against the headers of this machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._tools.syscalls import COMPAT, NO_CALL, X32, Syscalls, table

HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "i386": Path("/usr/include/x86_64-linux-gnu/asm/unistd_32.h"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_the_table_has_what_this_machines_headers_have(name: str) -> None:
    if not HEADERS[name].exists():
        pytest.skip(f"no {HEADERS[name]} here")
    listed = re.findall(r"^#define __NR_(\w+) (\d+)$", HEADERS[name].read_text(), re.MULTILINE)
    ours = table(name)
    assert len(listed) > 300
    assert [(call, number) for call, number in listed if ours.get(int(number)) != call] == []


@pytest.mark.parametrize(
    ("machine", "call", "name"),
    [
        ("x86_64", 0, "read"),
        ("x86_64", 257, "openat"),
        ("x86_64", 437, "openat2"),
        ("x86_64", COMPAT | 20, "i386:getpid"),
        ("x86_64", COMPAT | 5000, "i386:5000"),
        ("x86_64", X32 | 257, "x32:openat"),
        ("x86_64", 400, "400"),
        ("x86_64", NO_CALL, "unknown"),
        ("x86_64", NO_CALL | COMPAT, "unknown"),
        ("aarch64", 56, "openat"),
        ("aarch64", 63, "read"),
        ("aarch64", 221, "execve"),
        ("aarch64", 437, "openat2"),
        ("aarch64", COMPAT | 20, "arm:getpid"),
    ],
)
def test_names(machine: str, call: int, name: str) -> None:
    assert Syscalls(machine).name(call) == name


def test_a_name_is_that_of_both_kinds_of_programs() -> None:
    assert Syscalls("x86_64").numbers("openat") == [257, COMPAT | 295]
    assert Syscalls("x86_64").numbers("getuid32") == [COMPAT | 199]
    assert Syscalls("aarch64").numbers("openat") == [56, COMPAT | 322]
    assert Syscalls("aarch64").numbers("nosuch") == []


def test_calls_that_came_late_have_one_number_everywhere() -> None:
    """Since Linux 5.1 new calls get the same number on every architecture."""
    for number in range(424, 470):
        names = {table(name).get(number) for name in ("x86_64", "i386", "aarch64", "arm")} - {None}
        assert len(names) <= 1, (number, names)
