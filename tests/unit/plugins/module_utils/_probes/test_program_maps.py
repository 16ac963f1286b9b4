# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The maps of the operator's program as rows, and its records as events."""

from __future__ import annotations

import struct
from typing import Any, Dict, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, Map
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_maps import _histograms, map_rows
from probe_fakes import CPUS, FakeLibbpf, container

KEY = [["container", "I", 0, 1], ["port", "H", 4, 1]]
NUMBER, PLAIN = [["", "Q", 0, 1]], [["", "i", 0, 1]]


def one_map(
    kind: int, key: List[Any], value: List[Any], *elements: Tuple[bytes, bytes], name: str = "m"
) -> List[Dict[str, Any]]:
    """The rows of a map with these elements."""
    libbpf = FakeLibbpf()
    entry = {"name": name, "type": kind, "key": key, "value": value}
    layouts = Layout(key), Layout(value)
    libbpf.elements[7] = list(elements)
    maps = {name: Map(name, 7, layouts[0].size, layouts[1].size, 10, *layouts)}
    return map_rows(Loaded(libbpf, maps, {}), {"maps": [entry]}, [container("a"), container("b")])  # type: ignore[arg-type]


def summary(row: Dict[str, Any]) -> Tuple[Any, ...]:
    return row["container"], row["by"], row["count"], row["value"]


def test_a_container_in_the_key_becomes_its_id() -> None:
    rows = one_map(1, KEY, NUMBER, (struct.pack("<IHxx", 1, 80), struct.pack("<Q", 5)))
    assert [summary(row) for row in rows] == [("b", {"map": "m", "port": 80}, 5, {"value": 5})]
    assert (rows[0]["unit"], rows[0]["histogram"], rows[0]["sum"]) == ("hits", [], None)


def test_numbers_of_all_cpus_are_one() -> None:
    value = [["count", "I", 0, 1], ["parts", "H", 4, 2], ["comm", "s", 8, 4]]
    cpu = [struct.pack("<IHH4sxxxx", number, number, 1, b"app" if number else b"") for number in range(CPUS)]
    (row,) = one_map(5, PLAIN, value, (struct.pack("<i", 3), b"".join(cpu)))
    total = sum(range(CPUS))
    assert summary(row) == (
        None,
        {"map": "m", "key": 3},
        total,
        {"count": total, "parts": [total, CPUS], "comm": "app"},
    )


def test_elements_of_an_array_that_are_zero_are_none() -> None:
    rows = one_map(2, PLAIN, NUMBER, *((struct.pack("<i", at), struct.pack("<Q", at)) for at in range(3)))
    assert [row["by"]["key"] for row in rows] == [1, 2]


def test_text_of_keys_is_escaped_and_a_struct_counts_as_one() -> None:
    (row,) = one_map(1, [["comm", "s", 0, 4]], [["low", "i", 0, 1]], (b"a\n\0\0", struct.pack("<i", -3)))
    assert summary(row) == (None, {"map": "m", "comm": "a\\x0a", "comm_hex": "610a"}, 1, {"low": -3})


def test_maps_that_are_no_rows() -> None:
    for name, kind in (("scratch_x", 1), ("owners", 1), ("m", 27), ("m", 3)):
        assert one_map(kind, PLAIN, NUMBER, (b"\1\0\0\0", b"\1" + bytes(7)), name=name) == []


def test_a_histogram_is_one_row_for_each_key_beside_its_slots() -> None:
    rows = [
        {"container": None, "by": {"map": "h", "disk": disk, "slot": slot}, "count": count, "value": {"value": count}}
        for disk, slot, count in (("sda", 4, 2), ("sda", 1, 1), ("sdb", 4, 5))
    ]
    sda, sdb = _histograms(rows, log2=True)
    assert (sda["by"], sda["count"], sda["value"]) == ({"map": "h", "disk": "sda"}, 3, {})
    assert sda["histogram"] == [{"low": 0, "high": 2, "count": 1}, {"low": 8, "high": 16, "count": 2}]
    assert sdb["histogram"] == [{"low": 8, "high": 16, "count": 5}]
    (plain,) = _histograms([{"container": None, "by": {"map": "h", "key": 7}, "count": 2}], log2=False)
    assert (plain["by"], plain["histogram"]) == ({"map": "h"}, [{"low": 7, "high": 8, "count": 2}])
