# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options of program and the entries of attach."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._probes.program import PROGRAM_SPEC, Program
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_hooks import (
    TYPES,
    NetworkEntry,
    attach_entry,
)
from probe_fakes import container, probe_params

SWITCH = {"program": "f", "type": "raw_tracepoint", "event": "sched:sched_switch"}
HOT = {"target": "/bin/hot", "function": "hot_fn"}


def options(**given: Any) -> Program:
    defaults = {"source": "int f;", "attach": [SWITCH], "constants": {}, "offsets": {}}
    return Program(probe_params(PROGRAM_SPEC, **{**defaults, **given}))


def test_kinds_of_programs() -> None:
    entries: List[Dict[str, Any]] = [
        SWITCH,
        {"program": "t", "type": "tracepoint", "event": "sched:sched_switch"},
        {"program": "u", "type": "uprobe", **HOT},
        {"program": "u", "type": "uretprobe", **HOT},
        {"program": "d", "type": "usdt", "target": "/bin/hot", "probe": "python:gc__start"},
        {"program": "p", "type": "perf_event"},
        {"program": "s", "type": "socket_filter"},
        {"program": "c", "type": "tcx_ingress", "interface": "eth0"},
        {"program": "c", "type": "tcx_egress", "interface": "eth0"},
        {"program": "x", "type": "xdp", "interface": "eth0"},
    ]
    assert options(attach=entries).kinds == {
        "f": "raw_tracepoint", "t": "tracepoint", "u": "kprobe", "d": "kprobe", "p": "perf_event", "s": "socket_filter",
        "c": "sched_cls", "x": "xdp",
    }  # fmt: skip
    assert {entry["type"] for entry in entries} == set(TYPES)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"source": " "}, ["source and src are both missing"]),
        ({"source": "x" * ((1 << 20) + 1)}, ["source has 1048577 bytes, at most 1048576 are allowed"]),
        ({"attach": []}, ["attach is empty"]),
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
