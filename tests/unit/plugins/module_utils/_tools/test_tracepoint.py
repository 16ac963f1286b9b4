# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tracepoint's options: the tracepoints that names and globs match, and the fields that are read."""

from __future__ import annotations

import struct
from types import SimpleNamespace
from typing import Any, Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Field, parse_format
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import FoundHook
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._probes import kernel_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.tracepoint import (
    TRACEPOINT_SPEC,
    Tracepoint,
    find_events,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params, probe_run

BYTECODE = bytecode("tracepoint")
LAYOUT = event_layout(BYTECODE)


def written(*lines: str) -> str:
    """A format with these fields: declaration, offset, size, signed."""
    parts = [line.rsplit(" ", 3) for line in lines]
    return "".join(f"\tfield:{d};\toffset:{o};\tsize:{s};\tsigned:{g};\n" for d, o, s, g in parts)


EXIT = written("int __syscall_nr 8 4 1", "long ret 16 8 1")
FORMATS = {
    "sched:sched_switch": written(
        "char prev_comm[16] 8 16 0", "pid_t prev_pid 24 4 1", "long prev_state 32 8 1", "char next_comm[16] 40 16 0"
    ),
    "sched:sched_wakeup": written("char comm[16] 8 16 0", "pid_t pid 24 4 1", "int prio 28 4 1"),
    "syscalls:sys_enter_openat": written("int dfd 16 8 0", "const char * filename 24 8 0"),
    "syscalls:sys_exit_open": EXIT,
    "syscalls:sys_exit_openat": EXIT,
    "odd:moved": written("long ret 24 8 1", "int __syscall_nr 8 4 1"),
    "odd:many": written(*(f"int f{n} {8 + 4 * n} 4 1" for n in range(12))),
    "odd:none": "",
}


class FakeTracefs:
    """Tracefs of a kernel that has these tracepoints."""

    def events(self) -> List[str]:
        return [*FORMATS, *(f"many:e{number}" for number in range(257))]

    def event_id(self, category: str, name: str) -> Optional[int]:
        names = self.events()
        full = f"{category}:{name}"
        return None if full == "odd:none" else names.index(full)

    def fields(self, category: str, name: str) -> List[Field]:
        return parse_format(FORMATS[f"{category}:{name}"], category == "syscalls")


def options(*events: str, **given: Any) -> Tracepoint:
    found = find_events(events or ["sched:sched_switch"], FakeTracefs())  # type: ignore[arg-type]
    return Tracepoint(probe_params(TRACEPOINT_SPEC, event=list(events), **given), found)


@pytest.mark.parametrize(
    ("patterns", "names"),
    [
        (["sched:sched_switch"], ["sched:sched_switch"]),
        (["syscalls:sys_exit_*"], ["syscalls:sys_exit_open", "syscalls:sys_exit_openat"]),
        (["*:sched_w*", "sched:*"], ["sched:sched_wakeup", "sched:sched_switch"]),
        (["odd:m[ao]*ed"], ["odd:moved"]),
    ],
)
def test_names_and_globs(patterns: List[str], names: List[str]) -> None:
    assert [event.name for event in find_events(patterns, FakeTracefs())] == names  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("patterns", "words"),
    [
        ([], ["event is empty"]),
        (["sched_switch"], ["event is 'sched_switch'; write category:name"]),
        (["a:b:c"], ["event is 'a:b:c'"]),
        (["../x:y"], ["event is '../x:y'"]),
        (["sched:switch"], ["event is 'sched:switch'", "closest names are sched:sched_switch"]),
        (["shed:sched_switch"], ["closest names are sched:sched_switch"]),
        (["zzz:*"], ["event is 'zzz:*', which this kernel does not have"]),
        (["many:*"], ["event matches 257 tracepoints, at most 256 can be probed at once; give fewer"]),
        (["odd:none"], ["Tracepoint odd:none disappeared"]),
    ],
)
def test_events_that_cannot_be(patterns: List[str], words: List[str]) -> None:
    with pytest.raises(ProbeError) as refused:
        find_events(patterns, FakeTracefs())  # type: ignore[arg-type]
    assert [word for word in words if word not in str(refused.value)] == []
    missing = "does not have" in str(refused.value) or "disappeared" in str(refused.value)
    assert isinstance(refused.value, HostError if missing else OptionError)


@pytest.mark.parametrize(
    ("event", "given", "values"),
    [
        (
            "sched:sched_switch",
            {"collect": "events", "value": ["prev_comm", "prev_pid", "prev_state"]},
            [("prev_comm", "str", 1), ("prev_pid", "int32", 2), ("prev_state", "int64", 3)],
        ),
        ("sched:sched_wakeup", {"by": ["args_pid"]}, [("args_pid", "int32", 1)]),
        ("sched:sched_wakeup", {"by": ["pid"]}, []),
        ("syscalls:sys_exit_open", {"filter": ["ret<0"], "by": ["event"]}, [("ret", "int64", 1)]),
        ("syscalls:sys_enter_openat", {"collect": "value", "value": ["dfd"]}, [("dfd", "int32", 1)]),
        ("syscalls:sys_enter_openat", {"collect": "events", "value": ["filename"]}, [("filename", "str", 1)]),
        (
            "syscalls:sys_enter_openat",
            {"by": ["filename"], "value": ["filename"], "value_type": ["uint64"]},
            [("filename", "uint64", 1)],
        ),
        (
            "sched:sched_switch",
            {"collect": "events", "value": ["prev_pid"], "filter": ["prev_state==1", "prev_pid>1"]},
            [("prev_pid", "int32", 1), ("prev_state", "int64", 2)],
        ),
    ],
)
def test_fields_become_values(event: str, given: Dict[str, Any], values: List[Any]) -> None:
    one = options(event, **given)
    assert [(value.name, value.type, value.source) for value in one.collect.values] == values
    assert [field.name for field in one.fields] == [name.replace("args_", "") for name, _type, _source in values]
    constants = one.constants()
    assert constants == {f"FIELD{n}": field.code for n, field in enumerate(one.fields, start=1)}
    known = {name for _at, name in BYTECODE["programs"]["hit"]["constants"]}
    assert set(constants) | set(one.collect.constants(LAYOUT, False)) - {"ATTACHED_PER_CONTAINER"} <= known


def test_a_cast_reads_its_field_once() -> None:
    cast = "((struct filename *)filename)->name"
    one = options(
        "syscalls:sys_enter_openat",
        collect="events",
        value=[cast, "filename"],
        filter=[f"{cast}:dfd".partition(":")[0] + " == 'x'"],
    )
    assert [(value.name, value.type, value.source) for value in one.collect.values] == [
        (cast, "", 1),
        ("filename", "str", 1),
    ]
    assert [field.name for field in one.fields] == ["filename"]
    assert one.collect.constants(LAYOUT, False)["PATHS"] == 1


def test_a_glob_has_the_fields_that_all_tracepoints_share() -> None:
    one = options("syscalls:sys_exit_*", collect="value", value=["ret"])
    assert one.collect.functions == ["syscalls:sys_exit_open", "syscalls:sys_exit_openat"]
    with pytest.raises(
        OptionError, match="names ret, which is not a field of all 2 tracepoints with the same type and offset"
    ):
        options("syscalls:sys_exit_open", "odd:moved", collect="value", value=["ret"])
    assert options("syscalls:sys_exit_open", "odd:moved", by=["__syscall_nr"]).fields[0].offset == 8


@pytest.mark.parametrize(
    ("event", "given", "words"),
    [
        ("sched:sched_switch", {"value": ["prev_pdi"]}, ["value names prev_pdi", "choose from prev_comm, prev_pid"]),
        ("odd:many", {"by": ["f99"]}, ["by names f99", "closest name is f9"]),
        ("odd:many", {"by": ["zzzzz"]}, ["by names zzzzz", "12 others exist"]),
        (
            "sched:sched_wakeup",
            {"filter": ["pid==1"]},
            ["filter names pid, which is a reserved name; use args_pid"],
        ),
        (
            "sched:sched_switch",
            {"by": ["prev_comm"]},
            ["names prev_comm, which is text", "value with collect=events"],
        ),
        ("sched:sched_switch", {"value": ["prev_comm"]}, ["value names prev_comm, which is text"]),
        ("sched:sched_switch", {"filter": ["prev_comm==1"]}, ["filter names prev_comm, which is text"]),
        ("syscalls:sys_enter_openat", {"by": ["filename"]}, ["value_type of filename is str", "give an integer type"]),
        (
            "sched:sched_switch",
            {"collect": "events", "value": ["prev_pid"], "value_type": ["str"]},
            ["value_type of prev_pid is str, but sched:sched_switch declares it as pid_t; omit value_type"],
        ),
        (
            "sched:sched_switch",
            {"collect": "events", "value": ["prev_comm"], "value_type": ["int64"]},
            ["value_type of prev_comm is int64, but sched:sched_switch declares it as char[16]"],
        ),
        ("odd:many", {"collect": "events", "value": [f"f{n}" for n in range(7)]}, ["7 values; give at most 6"]),
        ("sched:sched_switch", {"collect": "value"}, ["collect is value, which takes one value"]),
        (
            "syscalls:sys_enter_openat",
            {"value": ["filename->x"]},
            [
                "value is filename->x, and nothing says of which type the fields of a tracepoint are",
                "NAME *)filename)->x",
            ],
        ),
        ("sched:sched_switch", {"by": ["((struct a *)prev_pdi)->x"]}, ["by names prev_pdi", "prev_pid"]),
        (
            "sched:sched_switch",
            {"value": ["((struct a *)prev_comm)->x"]},
            ["value casts prev_comm, but sched:sched_switch declares it as char[16]; only numbers and pointers"],
        ),
        ("sched:sched_switch", {"duration": "0"}, ["duration is '0'"]),
    ],
)
def test_refusals_name_option_value_and_remedy(event: str, given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(event, **given)
    assert [word for word in words if word not in str(refused.value)] == [], str(refused.value)


def test_records_become_events_that_name_their_tracepoint() -> None:
    one = options("sched:*", collect="events", by=["container"])
    record = struct.pack("<Q6I16s6Q", 2_500_000_000, 0, 400, 401, 7, 1000, 1, b"app", *[0] * 6)
    (event,) = one.collect.decode(
        LAYOUT, Window(WindowOptions(1.0), 100.0, records=[record], epochs=[(0.0, 100.0)]), [container("a")]
    )
    assert (event["event"], event["container"], event["time"]) == ("sched:sched_wakeup", "a", 102.5)
    assert "function" not in event


class FakeAttachments:
    """Attachments that remember, and refuse one number."""

    def __init__(self, refused: int = -1) -> None:
        self.made: List[Any] = []
        self._refused = refused

    def tracepoint(self, program: int, number: int, cookie: int) -> None:
        if number == self._refused:
            raise OSError(13, "Permission denied")
        self.made.append((program, number, cookie))

    def raw_tracepoint(self, program: int, name: str) -> None:
        self.made.append((program, name))


@pytest.mark.parametrize(("machine", "raw"), [("x86_64", [(6, "sys_enter")]), ("aarch64", [])])
def test_the_cookie_is_the_index_of_the_tracepoint(
    monkeypatch: pytest.MonkeyPatch, machine: str, raw: List[Any]
) -> None:
    """The other program counts 32-bit calls where a 64-bit program can make them."""
    monkeypatch.setattr(kernel_probe.os, "uname", lambda: SimpleNamespace(machine=machine))
    monkeypatch.setattr(kernel_probe, "find_hooks", lambda hooks: [FoundHook(hook, 0) for hook in hooks])
    one, made = options("syscalls:sys_exit_*"), FakeAttachments()
    one.attach(probe_run([], {"hit": 5, "unseen": 6}, made))
    assert made.made == [(5, 3, 0), (5, 4, 1), *raw]
    with pytest.raises(HostError, match="Could not attach to tracepoint syscalls:sys_exit_openat: Permission denied"):
        one.attach(probe_run([], {"hit": 5, "unseen": 6}, FakeAttachments(4)))


def test_other_tracepoints_need_no_count_of_32_bit_calls() -> None:
    one = options("sched:sched_switch")
    assert one.loads == {"hit"} and "TASK_COMPAT" not in one.members
