# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows: what the program and its maps get, and what keys, counts and statistics become."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import Any, Dict, List, Optional, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.histogram import slot_count
from ansible_collections.fleet.probe.plugins.module_utils._collect.read_rows import count_stacks, read_rows
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import (
    DESCRIBED,
    KEY_SIZES,
    MOST_MEMORY,
    RowOptions,
    container_id,
    is_described,
    text_key,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_PERCPU_ARRAY
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_INDEX
from probe_fakes import CPUS, FakeLibbpf, bytecode, container, loaded

SELECTED = [container("a"), container("b")]
EVERYONE = (1 << 32) - 1


def options(by: Sequence[str], **changes: Any) -> RowOptions:
    """Rows by these keys; what is no key of row.h's own is the value."""
    own = [
        "container",
        "pid",
        "comm",
        "user",
        "host",
        "stack",
        "function",
        *(key.name for key in changes.get("own", [])),
    ]
    value = next((Value(name, "int64", 1) for name in by if name not in own and not is_described(name)), None)
    return RowOptions(**{"by": by, "entries": 10240, "value": value, **changes})


@pytest.mark.parametrize(
    ("by", "own", "mask"),
    [
        ([], [], 0),
        (["container"], [], 16),
        (["pid"], [], 1),
        (["comm"], [], 2),
        (["user"], [], 4),
        (["retval"], [], 8),
        (["arg0"], [], 8),
        (["function"], [], 64),
        (["path"], ["path"], 256),
        (["path", "retval"], ["path"], 256 + 8),
        (["dport"], ["daddr", "dport"], 512),
        (["host"], [], 0),
        (["stack"], [], 32),
        (["container", "stack", "path"], ["path"], 256 + 32 + 16),
        (["image"], [], 16),
        (["pod.name", "pod.namespace", "label.app", "container"], [], 16),
        (["container", "pid", "comm", "user", "host", "arg3"], [], 31),
        (["container", "function", "arg3"], [], 64 + 16 + 8),
    ],
)
def test_bits_as_row_h_has_them(by: List[str], own: List[str], mask: int) -> None:
    keys = [text_key(name) for name in own]
    constants = options(by, own=keys).constants()
    assert constants.pop("BY") == mask
    assert set(constants.values()) == {0}, "nothing else depends on keys"


@pytest.mark.parametrize(("sub_bits", "slots"), [(0, 66), (2, 258), (4, 1026)])
def test_statistics_have_buckets(sub_bits: int, slots: int) -> None:
    constants = options([], statistics=True, sub_bits=sub_bits).constants()
    assert constants == {"BY": 0, "STATISTICS": 1, "UNSIGNED": 0, "SUB_BITS": sub_bits, "SLOTS": slots}


def size(by: Sequence[str], cpus: int = 4, containers: Optional[int] = None, **changes: Any) -> Dict[str, int]:
    sizes = options(by, **changes).sizes(cpus, containers)
    assert set(sizes) == {"rows", "blank"}
    assert sizes["blank"] == {"value_size": sizes["rows"]["value_size"]}, "a row begins as a copy of it"
    return sizes["rows"]


@pytest.mark.parametrize(
    ("by", "bytes"),
    [
        ([], 4),
        (["container"], 4),
        (["container", "host"], 4),
        (["function", "container"], 8),
        (["retval", "container"], 16),
        (["pid"], 24),
        (["pid", "user"], 32),
        (["comm", "container"], 48),
    ],
)
def test_a_key_ends_after_the_last_field_in_use(by: List[str], bytes: int) -> None:
    assert size(by) == {"key_size": bytes, "value_size": 8, "max_entries": 10240}


@pytest.mark.parametrize("module", ["uprobe", "opensnoop"])
def test_cut_keys_hold_the_fields_of_row_h(module: str) -> None:
    fields = next(entry["key"] for entry in bytecode(module)["maps"] if entry["name"] == "rows")
    ends = {name: offset + struct.calcsize("<" + code) * count for name, code, offset, count in fields}
    needed = {
        "container": ["container"], "site": ["site"], "value": ["value"], "pid": ["pid", "container_pid"],
        "user": ["uid"], "comm": ["comm"], "stack": ["stack"], "host": [],
    }  # fmt: skip
    assert set(needed) == set(KEY_SIZES)
    for key, names in needed.items():
        assert max([ends[name] for name in names], default=0) <= KEY_SIZES[key]
        # only whole fields: a key that is cut within a field would read it as zero
        assert KEY_SIZES[key] in [0, *ends.values(), *(entry[2] for entry in fields)]


def test_the_programs_own_text_comes_last() -> None:
    assert "key_size" not in size(["container", "path"], own=[text_key("path")])
    assert size(["container", "pid"], own=[text_key("path")])["key_size"] == 24


def test_rows_by_container_alone_are_an_array() -> None:
    expected = {"type": BPF_MAP_TYPE_PERCPU_ARRAY, "key_size": 4, "value_size": 8, "max_entries": 1026}
    assert size(["container"], containers=1026) == size([], containers=1026) == expected
    assert size(["container", "host"], containers=1026) == expected
    assert size(["image", "label.app"], containers=1026) == expected
    assert "type" not in size(["container", "path"], containers=1026, own=[text_key("path")])
    assert "type" not in size(["container"], containers=None), "the host has no place in it"
    assert "type" not in size(["container", "pid"], containers=1026)
    assert "type" not in size(["container"], containers=1026, entries=1), "nothing is counted"


@pytest.mark.parametrize("containers", [None, 1030])
@pytest.mark.parametrize("cpus", [1, 2, 64, 512, 100_000])
@pytest.mark.parametrize("sub_bits", [0, 4])
def test_histograms_on_many_cpus_stay_within_their_memory(containers: Any, cpus: int, sub_bits: int) -> None:
    rows = size(["container"], cpus, containers, statistics=True, sub_bits=sub_bits)
    assert rows["value_size"] == 40 + 8 * slot_count(sub_bits)
    each = rows["value_size"] * cpus
    assert rows["max_entries"] * each <= max(MOST_MEMORY, each) and rows["max_entries"] >= 1
    if "type" in rows:
        assert rows["max_entries"] == containers, "every container has its place"
    else:
        assert rows["max_entries"] == min(10240, max(1, MOST_MEMORY // each)), "as many as there is room for"


def test_counts_need_no_such_bound() -> None:
    assert size(["pid"], 4096)["max_entries"] == 10240
    assert size(["container"], 4096, 1030)["max_entries"] == 1030


def rows(
    by: List[str], *entries: Any, module: str = "uprobe", selected: Any = None, **changes: Any
) -> List[Dict[str, Any]]:
    """``entries`` are keys and what each CPU has, in 64-bit words."""
    libbpf, asked = FakeLibbpf(), options(by, **changes)
    maps = loaded(module, libbpf, sizes={"rows": asked.sizes(CPUS, None)["rows"]})
    entry = maps.maps["rows"]
    width = entry.value_size // 8
    libbpf.elements[entry.fd] = [
        (
            key.ljust(entry.key_size, b"\0")[: entry.key_size],
            b"".join(struct.pack(f"<{width}Q", *(word % 2**64 for word in cpu)) for cpu in cpus),
        )
        for key, cpus in entries
    ]
    assert all(len(cpus) == CPUS for _key, cpus in entries)
    return read_rows(maps, asked, selected or SELECTED)


def counts(*numbers: int) -> List[List[int]]:
    return [[number] for number in numbers]


def key(module: str = "uprobe", **fields: Any) -> bytes:
    described = next(entry["key"] for entry in bytecode(module)["maps"] if entry["name"] == "rows")
    blank = {name: b"" if code == "s" else 0 for name, code, _at, _count in described}
    assert set(fields) <= set(blank)
    return Layout(described).pack(**{**blank, **fields})


def test_counts_are_summed_over_cpus() -> None:
    found = rows(["container"], (key(container=0), counts(1, 2, 3)), (key(container=1), counts(0, 0, 1 << 40)))
    assert [(row["container"], row["count"]) for row in found] == [("a", 6), ("b", 1 << 40)]
    assert found[0] == {
        "container": "a",
        "by": {},
        "count": 6,
        "sum": None,
        "min": None,
        "max": None,
        "histogram": [],
        "unit": "hits",
    }


def test_no_rows() -> None:
    assert rows(["container"]) == []


def test_containers_of_one_name_are_counted_together() -> None:
    named = [replace(container, name="web") for container in SELECTED[:2]]
    found = rows(["name"], (key(container=0), counts(1, 0, 0)), (key(container=1), counts(0, 1, 1)), selected=named)
    assert [(row["container"], row["by"], row["count"]) for row in found] == [(None, {"name": "web"}, 3)]


def test_containers_without_a_hit_have_no_row() -> None:
    (found,) = rows(["container"], (key(container=0), counts(0, 0, 0)), (key(container=1), counts(0, 1, 0)))
    assert (found["container"], found["count"]) == ("b", 1)


def test_all_containers_together_are_no_container() -> None:
    (found,) = rows([], (key(container=0), counts(1, 0, 0)))
    assert found["container"] is None


def test_keys_stand_under_their_names() -> None:
    (row,) = rows(
        ["container", "pid", "comm", "user", "retval", "function", "host"],
        (key(container=1, pid=400, container_pid=7, uid=1000, value=-4, site=1, comm=b"ap\np"), counts(1, 0, 0)),
        functions=["first", "second"],
    )
    assert row["container"] == "b"
    assert row["by"] == {
        "pid": 400,
        "container_pid": 7,
        "comm": "ap\\x0ap",
        "comm_hex": b"ap\np".hex(),
        "user": 1000,
        "retval": -4,
        "function": "second",
    }


def test_no_pid_in_the_container_is_null() -> None:
    (row,) = rows(["pid"], (key(pid=400), counts(1, 0, 0)))
    assert row["by"] == {"pid": 400, "container_pid": None}


@pytest.mark.parametrize(
    ("kind", "stored", "expected"),
    [("int32", -4, -4), ("int64", -1, -1), ("uint64", -1, (1 << 64) - 1), ("uint32", 0xFFFFFFFC, 0xFFFFFFFC)],
)
def test_a_value_keeps_its_types_sign(kind: str, stored: int, expected: int) -> None:
    (row,) = rows(["retval"], (key(value=stored), counts(1, 0, 0)), value=Value("retval", kind, 7))
    assert row["by"] == {"retval": expected}


def test_a_text_of_the_programs_own() -> None:
    raw = key("opensnoop", value=-2, path=b"/etc/\xffhosts\0left over")
    (row,) = rows(["path", "retval"], (raw, counts(1, 0, 0)), module="opensnoop", own=[text_key("path")])
    assert row["by"] == {"path": "/etc/\\xffhosts", "path_hex": b"/etc/\xffhosts".hex(), "retval": -2}


WEB = [
    container(
        "a", image="web:1", labels={"app": "web"}, pod=Pod("web-0", "shop", "u1", {"app": "pod", "tier": "front"})
    ),
    container("b", image="web:1", labels={"app": "we\nb"}),
    container("c", image=None),
]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (["image"], [({"image": "web:1"}, 3), ({"image": None}, 12)]),
        (["pod.name", "pod.namespace"], [({"pod.name": "web-0", "pod.namespace": "shop"}, 1),
                                         ({"pod.name": None, "pod.namespace": None}, 14)]),
        (["label.app"], [({"label.app": "web"}, 1), ({"label.app": "we\\x0ab", "label.app_hex": b"we\nb".hex()}, 2),
                         ({"label.app": None}, 12)]),
        (["label.tier"], [({"label.tier": "front"}, 1), ({"label.tier": None}, 14)]),
    ],
)  # fmt: skip
def test_containers_with_equal_keys_are_counted_together(by: List[str], expected: Any) -> None:
    """The last container is counted next to the host's processes, which are in no container."""
    entries = [(key(container=index), counts(1 << number, 0, 0)) for number, index in enumerate([0, 1, 2, HOST_INDEX])]
    found = rows(by, *entries, selected=WEB)
    assert [(row["by"], row["count"]) for row in found] == expected
    assert {row["container"] for row in found} == {None}


def test_every_property_of_a_container_can_be_a_key() -> None:
    one = container("a", name="w", image="i", runtime="podman", hostname="h", parent="p", pod=Pod("n", "s", "u", {}))
    (found,) = rows(DESCRIBED, (key(container=0), counts(3, 0, 0)), selected=[one])
    assert list(found["by"].values()) == ["w", "i", "podman", "h", "p", "n", "s", "u"]


def test_container_in_by_keeps_containers_apart() -> None:
    entries = [(key(container=index), counts(1, 0, 0)) for index in (0, 1)]
    found = rows(["container", "image"], *entries, selected=WEB)
    assert [(row["container"], row["by"]) for row in found] == [("a", {"image": "web:1"}), ("b", {"image": "web:1"})]


@pytest.mark.parametrize(
    ("name", "is_one"), [("name", True), ("image", True), ("label.a", True), ("label.", False), ("labels", False)]
)
def test_properties_of_a_container(name: str, is_one: bool) -> None:
    assert is_described(name) == is_one


@pytest.mark.parametrize(("index", "expected"), [(0, "a"), (1, "b"), (2, None), (HOST_INDEX, None), (EVERYONE, None)])
def test_containers_by_index(index: int, expected: Any) -> None:
    """The host is not a container, and all ones mean no container."""
    assert container_id(SELECTED, index) == expected


def cpu(*values: int, slots: int = 66, unsigned: bool = False) -> List[int]:
    """What one CPU keeps of these values, as add_to_row() does: zeros where there were none."""
    words = [0, sum(values) % 2**64, sum(values) >> 64, *(0, 0), *([0] * slots)]
    for value in values:
        ordered = value % 2**64 ^ (0 if unsigned else 1 << 63)
        words[3] = max(words[3], ordered)
        words[4] = max(words[4], ~ordered % 2**64)
        words[5 + (value == 0 if value <= 0 else 1 + value.bit_length())] += 1
    return words


@pytest.mark.parametrize(
    "each",
    [
        ([5], [], []),
        ([], [0], []),
        ([-3], [], []),
        ([7, 9], [1], [100]),
        ([-7, -9], [], [-1]),
        ([-5, 5], [0], []),
        ([(1 << 63) - 1], [], [-(1 << 63)]),
        ([-(1 << 63)], [], []),
        ([(1 << 63) - 1], [], []),
        ([(1 << 63) - 1] * 4, [(1 << 63) - 1] * 2, []),
        ([-(1 << 63)] * 3, [-1], []),
        ([(1 << 64) - 1, 1 << 63, 0], [7], [(1 << 64) - 1]),
    ],
)
def test_statistics_are_those_of_all_cpus_values(each: Any) -> None:
    """A CPU without hits holds zeros, which are not values. Sums have more than 64 bits."""
    values = [value for one in each for value in one]
    unsigned = max(values) >> 63 == 1
    kept = [cpu(*one, unsigned=unsigned) for one in each]
    (row,) = rows(["container"], (key(), kept), statistics=True, unsigned=unsigned, unit="value")
    assert (row["count"], row["sum"], row["min"], row["max"]) == (len(values), sum(values), min(values), max(values))
    assert row["unit"] == "value"
    assert sum(bucket["count"] for bucket in row["histogram"]) == len(values)
    for bucket in row["histogram"]:
        assert sum(bucket["low"] <= value < bucket["high"] for value in values) == bucket["count"] > 0


def test_statistics_of_containers_with_equal_keys_add_up() -> None:
    entries = [(key(container=0), [cpu(3), cpu(), cpu(100)]), (key(container=1), [cpu(), cpu(-7, 3), cpu()])]
    (row,) = rows(["image"], *entries, selected=WEB, statistics=True)
    assert (row["count"], row["sum"], row["min"], row["max"]) == (4, 99, -7, 100)
    assert [bucket["count"] for bucket in row["histogram"]] == [1, 2, 1]


def test_rows_by_stack_have_its_functions_and_add_up_by_them() -> None:
    """Each process has stacks of its own in the program; one that is not named yet shows its number."""
    libbpf, asked = FakeLibbpf(), options(["container", "stack"])
    maps = loaded("opensnoop", libbpf, sizes={"rows": asked.sizes(CPUS, None)["rows"]})
    entry = maps.maps["rows"]
    assert entry.key_size == KEY_SIZES["stack"]
    key = dict.fromkeys(("site", "value", "pid", "container_pid", "uid", "reserved"), 0)
    libbpf.elements[entry.fd] = [
        (
            entry.key.pack(**key, container=index, comm=b"", stack=stack),
            struct.pack("<Q", count) + bytes(8 * (CPUS - 1)),
        )
        for index, stack, count in ((0, 7, 2), (0, 2**63 + 1, 3), (1, 7, 4), (0, 9, 1))
    ]
    assert count_stacks(maps) == {7: 6, 2**63 + 1: 3, 9: 1}
    rows = read_rows(maps, asked, SELECTED, stacks={7: ["f", "main"], 2**63 + 1: ["f", "main"]})
    assert [(row["container"], row["by"]["stack"], row["count"]) for row in rows] == [
        ("a", ["f", "main"], 5),
        ("b", ["f", "main"], 4),
        ("a", ["stack 0000000000000009"], 1),
    ]
