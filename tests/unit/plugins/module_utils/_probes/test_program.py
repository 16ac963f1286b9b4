# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options of program and the entries of attach."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._probes import program_kernel
from ansible_collections.fleet.probe.plugins.module_utils._probes.program import PROGRAM_SPEC, Program, _auto_entries
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_hooks import (
    TYPES,
    NetworkEntry,
    attach_entry,
    auto_entry,
)
from probe_fakes import container, probe_params

SWITCH = {"program": "f", "type": "raw_tracepoint", "event": "sched:sched_switch"}
HOT = {"target": "/bin/hot", "function": "hot_fn"}


def options(**given: Any) -> Program:
    defaults = {"source": "int f;", "attach": [SWITCH], "constants": {}, "offsets": {}}
    return Program(probe_params(PROGRAM_SPEC, **{**defaults, **given}))


ENTRIES: List[Dict[str, Any]] = [
    SWITCH,
    {"program": "t", "type": "tracepoint", "event": "sched:sched_switch"},
    {"program": "k", "type": "kprobe", "function": "vfs_read"},
    {"program": "k", "type": "kretprobe", "function": "vfs_read"},
    {"program": "n", "type": "fentry", "function": "vfs_read"},
    {"program": "o", "type": "fexit", "function": "vfs_read"},
    {"program": "u", "type": "uprobe", **HOT},
    {"program": "u", "type": "uretprobe", **HOT},
    {"program": "d", "type": "usdt", "target": "/bin/hot", "probe": "python:gc__start"},
    {"program": "p", "type": "perf_event"},
    {"program": "s", "type": "socket_filter"},
    {"program": "c", "type": "tc_ingress", "interface": "eth0"},
    {"program": "c", "type": "tc_egress", "interface": "eth0"},
    {"program": "c", "type": "tcx_ingress", "interface": "eth0"},
    {"program": "c", "type": "tcx_egress", "interface": "eth0"},
    {"program": "x", "type": "xdp", "interface": "eth0"},
    {"program": "i", "type": "cgroup_skb_ingress"},
    {"program": "e", "type": "cgroup_skb_egress"},
]


def test_kinds_of_programs() -> None:
    assert {entry.program: entry.kind for entry in options(attach=ENTRIES).entries} == {
        "f": "raw_tracepoint", "t": "tracepoint", "k": "kprobe", "n": "tracing", "o": "tracing", "u": "kprobe",
        "d": "kprobe", "p": "perf_event", "s": "socket_filter", "c": "sched_cls", "x": "xdp", "i": "cgroup_skb",
        "e": "cgroup_skb",
    }  # fmt: skip
    assert {entry["type"] for entry in ENTRIES} == set(TYPES)


@pytest.fixture
def kprobes(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """A kernel with kprobes, or without."""

    def pmu() -> None:
        if not request.param:
            raise HostError("none")

    monkeypatch.setattr(program_kernel, "kprobe_pmu", pmu)
    monkeypatch.setattr(program_kernel, "architecture", lambda: "x86_64")


@pytest.mark.parametrize("kprobes", [True], indirect=True)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kprobe__vfs_read", {"type": "kprobe", "function": "vfs_read"}),
        ("kretprobe__vfs_read", {"type": "kretprobe", "function": "vfs_read"}),
        ("kprobe__sys_clone", {"type": "kprobe", "function": "__x64_sys_clone", "syscall": "clone"}),
        ("kretprobe__sys_write", {"type": "kretprobe", "function": "__x64_sys_write", "syscall": "write"}),
        ("syscall__execve", {"type": "kprobe", "function": "__x64_sys_execve", "syscall": "execve"}),
        ("tracepoint__syscalls__sys_enter_openat", {"type": "tracepoint", "event": "syscalls:sys_enter_openat"}),
        ("raw_tracepoint__sched_switch", {"type": "raw_tracepoint", "event": "sched_switch"}),
        ("kfunc__vmlinux__do_unlinkat", {"type": "fentry", "function": "do_unlinkat"}),
        ("kretfunc__do_unlinkat", {"type": "fexit", "function": "do_unlinkat"}),
    ],
)
def test_names_by_which_bcc_attaches(kprobes: None, name: str, expected: Dict[str, Any]) -> None:
    entry = auto_entry(name)
    assert entry is not None and entry.as_result() == [{"program": name, **expected}]


def test_other_names_are_not_attached() -> None:
    assert auto_entry("on_write") is None


@pytest.mark.parametrize("kprobes", [False], indirect=True)
def test_without_kprobes_a_system_call_is_its_tracepoint(kprobes: None) -> None:
    entry = attach_entry({"program": "f", "syscall": "write"})
    event = {"type": "tracepoint", "event": "syscalls:sys_enter_write", "syscall": "write"}
    assert (entry.kind, entry.as_result()) == ("tracepoint", [{"program": "f", **event}])
    leaving = attach_entry({"program": "f", "type": "kretprobe", "syscall": "write"})
    assert leaving.as_result()[0]["event"] == "syscalls:sys_exit_write"


def compiled(*functions: str) -> Dict[str, Any]:
    return {"programs": dict.fromkeys(functions)}


def test_what_is_attached_by_its_name_unless_an_entry_says_where() -> None:
    entries = [attach_entry({**SWITCH, "program": "tracepoint__a__b"})]
    functions = compiled("tracepoint__a__b", "tracepoint__c__d", "helper", "fleet_gate", "fleet_printed")
    assert [entry.program for entry in _auto_entries(entries, functions)] == ["tracepoint__c__d"]


@pytest.mark.parametrize(
    ("entries", "functions", "words"),
    [
        ([], ["f"], ["attach is empty", "none of the program's functions (f)", "such as kprobe__vfs_read"]),
        ([SWITCH], ["g"], ["attach has f, which is no function of the program, only g"]),
        ([{**SWITCH, "program": "on_wrte"}], ["on_write"], ["attach has on_wrte", "the closest name is on_write"]),
    ],
)
def test_a_program_that_is_attached_nowhere(entries: List[Any], functions: List[str], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        _auto_entries([attach_entry(entry) for entry in entries], compiled(*functions))
    assert [word for word in words if word not in str(refused.value)] == []


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"source": " "}, ["source and src are both missing"]),
        ({"source": "x" * ((1 << 20) + 1)}, ["source has 1048577 bytes, at most 1048576 are allowed"]),
        ({"constants": {"A": "x"}}, ["constants: A is 'x'; give a 64-bit integer"]),
        ({"constants": {"A": 1 << 64}}, ["constants: A is 18446744073709551616"]),
        ({"offsets": {"A": "pid"}}, ["offsets: A is 'pid'; give struct.member, such as task_struct.pid"]),
        ({"attach": [SWITCH, {"program": "f", "type": "perf_event"}]}, ["f both as raw_tracepoint and as perf_event"]),
    ],
)  # fmt: skip
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_constants_and_offsets() -> None:
    one = options(constants={"A": -1, "B": "0x10", "C": 7}, offsets={"D": "sock.__sk_common.skc_dport"})
    assert one.constants() == {"A": (1 << 64) - 1, "B": 16, "C": 7}
    assert one._offsets == {"D": ("sock", "__sk_common.skc_dport")}


def test_a_file_gives_its_name_to_what_the_compiler_says() -> None:
    assert (options().name, options(src="/srv/play/files/drop.c").name) == ("source", "drop.c")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"type": "tracepoint"}, ["tracepoint of f has no event; give one"]),
        ({"type": "tracepoint", "event": "switch"}, ["event is 'switch'; give category:name"]),
        ({"type": "xdp"}, ["xdp of f has no interface; give one"]),
        ({"type": "xdp", "interface": "a/b"}, ["interface is 'a/b'; give its name inside the container"]),
        ({"type": "xdp", "interface": "e" * 16}, ["interface is 'eeee"]),
        ({"type": "xdp", "interface": "eth0", "target": "/x"}, ["xdp of f has target '/x', an option of uprobe"]),
        ({"type": "uprobe", "target": "/bin/hot"}, ["uprobe of f has no function; give one"]),
        ({"type": "usdt", "target": "/bin/hot", "probe": "gc"}, ["probe is 'gc'; give provider:name"]),
        ({"type": "perf_event", "frequency": 0}, ["frequency is 0; give 1 to 10000 samples per second"]),
        ({}, ["f has no type; give one of tracepoint, ", "or a syscall"]),
        ({"type": "kprobe"}, ["kprobe of f has no function; give one"]),
        ({"type": "kprobe", "function": "vfs_*"}, ["function of f is 'vfs_*'; give one name, without globs"]),
        ({"syscall": "write", "function": "vfs_write"}, ["f has both syscall write and function vfs_write; omit one"]),
        ({"type": "fentry", "syscall": "write", "function": "f"}, ["fentry of f has syscall 'write'"]),
        ({"type": "raw_tracepoint", "event": "sched:"}, ["event is 'sched:'; give category:name"]),
        ({"type": "socket_filter", "frequency": 9}, ["has frequency 9, an option of perf_event; omit it"]),
    ],
)
def test_refused_entries_name_option_and_value(entry: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        attach_entry({"program": "f", **entry})
    assert [word for word in words if word not in str(refused.value)] == []


def test_a_network_namespace_is_attached_to_once() -> None:
    entry = attach_entry({"program": "f", "type": "xdp", "interface": "eth0"})
    assert isinstance(entry, NetworkEntry)
    containers = [container(name, namespaces={"net": number}) for name, number in (("a", 1), ("b", 1), ("c", 2))]
    assert list(entry.locate(containers, {}, {})) == []
    assert [attachment["containers"] for attachment in entry.as_result()] == [["a", "b"], ["c"]]
    assert [number for number, _container in entry._due] == [1, 2]
