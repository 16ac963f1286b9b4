# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows: which bits the program gets, and what its map's keys and per-CPU counts become."""

from __future__ import annotations

import struct
from typing import Any, Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._rows import by_mask, container_id, read_rows
from ansible_collections.fleet.probe.plugins.module_utils._values import Value
from probe_fakes import CPUS, FakeLibbpf, container, loaded

SELECTED = [container("a"), container("b")]
EVERYONE = (1 << 32) - 1


@pytest.mark.parametrize(
    ("by", "extra", "mask"),
    [
        ([], "", 0),
        (["container"], "", 16),
        (["pid"], "", 1),
        (["comm"], "", 2),
        (["user"], "", 4),
        (["retval"], "", 8),
        (["arg0"], "", 8),
        (["path"], "path", 32),
        (["path", "retval"], "path", 32 + 8),
        (["host"], "", 0),
        (["container", "pid", "comm", "user", "host", "arg3"], "", 31),
    ],
)
def test_bits_as_row_h_has_them(by: List[str], extra: str, mask: int) -> None:
    assert by_mask(by, extra) == mask


def rows(by: List[str], *entries: Any, module: str = "uprobe", value: Optional[Value] = None) -> List[Dict[str, Any]]:
    libbpf = FakeLibbpf()
    maps = loaded(module, libbpf)
    entry = maps.maps["rows"]
    libbpf.elements[entry.fd] = [(key.ljust(entry.key_size, b"\0"), struct.pack("<3Q", *c)) for key, c in entries]
    assert CPUS == 3
    return read_rows(maps, by, SELECTED, value)


def key(
    container: int = 0, pid: int = 0, container_pid: int = 0, uid: int = 0, value: int = 0, comm: bytes = b""
) -> bytes:
    return struct.pack("<4Iq16s", container, pid, container_pid, uid, value, comm)


def test_counts_are_summed_over_cpus() -> None:
    found = rows(["container"], (key(0), (1, 2, 3)), (key(1), (0, 0, 1 << 40)))
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


def test_keys_stand_under_their_names() -> None:
    (row,) = rows(
        ["container", "pid", "comm", "user", "retval", "host"], (key(1, 400, 7, 1000, -4, b"ap\np"), (1, 0, 0))
    )
    assert row["container"] == "b"
    assert row["by"] == {
        "pid": 400,
        "container_pid": 7,
        "comm": "ap\\x0ap",
        "comm_hex": b"ap\np".hex(),
        "user": 1000,
        "retval": -4,
    }


def test_no_pid_in_the_container_is_null() -> None:
    assert rows(["pid"], (key(0, 400, 0), (1, 0, 0)))[0]["by"] == {"pid": 400, "container_pid": None}


@pytest.mark.parametrize(
    ("kind", "stored", "told"),
    [("int32", -4, -4), ("int64", -1, -1), ("uint64", -1, (1 << 64) - 1), ("uint32", 0xFFFFFFFC, 0xFFFFFFFC)],
)
def test_a_value_keeps_its_types_sign(kind: str, stored: int, told: int) -> None:
    (row,) = rows(["retval"], (key(value=stored), (1, 0, 0)), value=Value("retval", kind))
    assert row["by"] == {"retval": told}


def test_a_text_of_the_programs_own() -> None:
    raw = key(0, value=-2) + b"/etc/\xffhosts\0left over"
    (row,) = rows(["path", "retval"], (raw, (1, 0, 0)), module="opensnoop")
    assert row["by"] == {"path": "/etc/\\xffhosts", "path_hex": b"/etc/\xffhosts".hex(), "retval": -2}


@pytest.mark.parametrize(("index", "told"), [(0, "a"), (1, "b"), (2, None), (EVERYONE, None)])
def test_containers_by_index(index: int, told: Any) -> None:
    """Behind the last container stands the host; all ones stand for all together."""
    assert container_id(SELECTED, index) == told
