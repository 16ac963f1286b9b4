# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracepoints of a tracefs that a directory stands in for, and fields of formats as kernels wrote them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import tracefs as _tracefs
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import (
    DATA_LOC,
    NUMBER,
    REL_LOC,
    TEXT,
    Tracefs,
    parse_format,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError

HEAD = """name: some_event
ID: 365
format:
\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;
\tfield:unsigned char common_flags;\toffset:2;\tsize:1;\tsigned:0;
\tfield:unsigned char common_preempt_count;\toffset:3;\tsize:1;\tsigned:0;
\tfield:int common_pid;\toffset:4;\tsize:4;\tsigned:1;

"""
Parsed = Dict[str, Tuple[int, int, bool, int, str]]


def parsed(*lines: str, syscall: bool = False) -> Parsed:
    """Offset, size, signedness, kind and type by name; a line is declaration, offset, size, signed."""
    text = HEAD
    for line in lines:
        declaration, offset, size, signed = line.rsplit(" ", 3)
        text += f"\tfield:{declaration};\toffset:{offset};\tsize:{size};\tsigned:{signed};\n"
    text += '\nprint fmt: "field:int no;\toffset:8;\tsize:4;\tsigned:1;", REC->no\n'
    return {
        field.name: (field.offset, field.size, field.signed, field.kind, field.type)
        for field in parse_format(text, syscall)
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # Linux 6.18: sched_process_exec, sched_switch, hrtimer_start, kfree_skb, task_newtask, inet_sock_set_state
        ("__data_loc char[] filename 8 4 0", {"filename": (8, 4, False, DATA_LOC, "str")}),
        ("pid_t pid 12 4 1", {"pid": (12, 4, True, NUMBER, "int32")}),
        ("char prev_comm[16] 8 16 0", {"prev_comm": (8, 16, False, TEXT, "str")}),
        ("long prev_state 32 8 1", {"prev_state": (32, 8, True, NUMBER, "int64")}),
        ("enum hrtimer_mode mode 40 4 0", {"mode": (40, 4, False, NUMBER, "uint32")}),
        ("bool was_armed 44 1 0", {"was_armed": (44, 1, False, NUMBER, "uint32")}),
        ("s64 expires 24 8 1", {"expires": (24, 8, True, NUMBER, "int64")}),
        ("void * skbaddr 8 8 0", {"skbaddr": (8, 8, False, NUMBER, "uint64")}),
        ("const void * skaddr 8 8 0", {"skaddr": (8, 8, False, NUMBER, "uint64")}),
        ("unsigned short protocol 32 2 0", {"protocol": (32, 2, False, NUMBER, "uint32")}),
        ("short oom_score_adj 40 2 1", {"oom_score_adj": (40, 2, True, NUMBER, "int32")}),
        ("u64 clone_flags 32 8 0", {"clone_flags": (32, 8, False, NUMBER, "uint64")}),
        ("sector_t sector 16 8 0", {"sector": (16, 8, False, NUMBER, "uint64")}),
        (
            "__u8 saddr[4] 32 4 0",
            {f"saddr{i}": (32 + i, 1, False, NUMBER, "uint32") for i in range(4)},
        ),
        ("__u8 saddr[28] 8 28 0", {}),
        (
            "unsigned long args[6] 16 48 0",
            {f"args{i}": (16 + 8 * i, 8, False, NUMBER, "uint64") for i in range(6)},
        ),
        # older kernels name the constant instead of giving the number
        ("char comm[TASK_COMM_LEN] 8 16 1", {"comm": (8, 16, False, TEXT, "str")}),
        ("int numbers[COUNT] 8 16 1", {}),
        # kernel docs, trace/events.rst: relative dynamic arrays
        ("__rel_loc char[] path 8 4 0", {"path": (8, 4, False, REL_LOC, "str")}),
        ("__data_loc u8[] buf 8 4 0", {}),
        ("__data_loc cpumask_t mask 8 4 0", {}),
        ("struct timespec64 when 8 16 0", {}),
        ("const char * name 8 8 0", {"name": (8, 8, False, NUMBER, "str")}),
        ("const char *const * argv 24 8 0", {"argv": (24, 8, False, NUMBER, "uint64")}),
    ],
)
def test_a_field(line: str, expected: Parsed) -> None:
    assert parsed(line) == expected


def test_a_system_calls_fields_are_as_wide_as_their_types() -> None:
    """sys_enter_openat of Linux 6.18; a later one copies strings into the record, which programs do not see."""
    assert parsed(
        "int __syscall_nr 8 4 1",
        "int dfd 16 8 0",
        "const char * filename 24 8 0",
        "int flags 32 8 0",
        "umode_t mode 40 8 0",
        "size_t count 48 8 0",
        "off_t offset 56 8 0",
        "__data_loc char[] __filename_val 64 4 0",
        syscall=True,
    ) == {
        "__syscall_nr": (8, 4, True, NUMBER, "int32"),
        "dfd": (16, 8, False, NUMBER, "int32"),
        "filename": (24, 8, False, NUMBER, "str"),
        "flags": (32, 8, False, NUMBER, "int32"),
        "mode": (40, 8, False, NUMBER, "uint32"),
        "count": (48, 8, False, NUMBER, "uint64"),
        "offset": (56, 8, False, NUMBER, "int64"),
    }


@pytest.mark.parametrize("text", ["", "nonsense\n", HEAD, "\tfield:;\toffset:8;\tsize:4;\tsigned:0;\n"])
def test_what_gives_no_field(text: str) -> None:
    assert parse_format(text) == []


def test_the_code_of_a_field_as_the_program_reads_it() -> None:
    (field,) = parse_format(HEAD + "\tfield:short x;\toffset:300;\tsize:2;\tsigned:1;\n")
    assert field.code == 300 | 2 << 16 | 1 << 24
    (text,) = parse_format(HEAD + "\tfield:__rel_loc char[] x;\toffset:8;\tsize:4;\tsigned:0;\n")
    assert text.code == 8 | 4 << 16 | 3 << 32


def descriptors() -> List[str]:
    return os.listdir("/proc/self/fd")


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory in tracefs's place."""
    event = tmp_path / "events" / "syscalls" / "sys_exit_openat"
    event.mkdir(parents=True)
    (event / "id").write_text("642\n")
    (event / "format").write_text(HEAD + "\tfield:long ret;\toffset:16;\tsize:8;\tsigned:1;\n")
    (tmp_path / "available_events").write_text("sched:sched_switch\nsyscalls:sys_exit_openat\n")
    monkeypatch.setattr(_tracefs.linux, "detached_mount", lambda kind: os.open(tmp_path, os.O_PATH))
    return tmp_path


def test_ids_and_fields_by_name(tree: Path) -> None:
    before = descriptors()
    with Tracefs() as tracefs:
        assert tracefs.event_id("syscalls", "sys_exit_openat") == 642
        assert tracefs.event_id("syscalls", "sys_exit_open") is None
        assert [field.name for field in tracefs.fields("syscalls", "sys_exit_openat")] == ["ret"]
        assert tracefs.fields("syscalls", "sys_exit_open") == []
        assert tracefs.events() == ["sched:sched_switch", "syscalls:sys_exit_openat"]
    assert descriptors() == before


def test_a_host_without_tracefs(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_kind: str) -> int:
        raise OSError(19, "No such device")

    monkeypatch.setattr(_tracefs.linux, "detached_mount", refuse)
    with pytest.raises(
        HostError, match=r"Could not mount tracefs \(No such device\); the kernel needs CONFIG_TRACING=y"
    ):
        Tracefs()
