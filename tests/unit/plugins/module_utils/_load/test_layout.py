# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Structs as the compiler describes them: padding, arrays, texts, and the committed bytecode itself."""

from __future__ import annotations

import struct
from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout, c_string
from probe_fakes import MODULES, bytecode

MIXED = [["flag", "B", 0, 1], ["number", "Q", 8, 1], ["parts", "H", 16, 3], ["name", "s", 22, 5], ["one", "s", 27, 1]]


def test_padding_before_between_and_after() -> None:
    layout = Layout(MIXED)
    assert layout.size == 32, "the struct is as aligned as its widest field"
    raw = struct.pack("<B7xQ3H5sc4x", 1, 2, 3, 4, 5, b"abc", b"z")
    assert layout.unpack(raw) == {"flag": 1, "number": 2, "parts": (3, 4, 5), "name": b"abc\0\0", "one": b"z"}
    assert Layout([["late", "I", 4, 1]]).unpack(bytes(4) + b"\1\0\0\0") == {"late": 1}


def test_pack_is_the_inverse_of_unpack() -> None:
    layout = Layout([["a", "i", 0, 1], ["b", "Q", 8, 1], ["c", "s", 16, 16], ["d", "H", 32, 1]])
    values = {"a": -4, "b": (1 << 64) - 1, "c": b"comm".ljust(16, b"\0"), "d": 9}
    raw = layout.pack(**values)
    assert len(raw) == layout.size == 40
    assert raw[4:8] == bytes(4) and raw[34:] == bytes(6), "padding is zero"
    assert layout.unpack(raw) == values


def test_packing_needs_every_field() -> None:
    with pytest.raises(KeyError):
        Layout([["a", "i", 0, 1], ["b", "i", 4, 1]]).pack(a=1)


def test_structs_at_an_offset_and_end_to_end() -> None:
    layout = Layout([["n", "I", 0, 1]])
    raw = struct.pack("<4I", 1, 2, 3, 4)
    assert layout.unpack(raw, 8) == {"n": 3}
    assert [entry["n"] for entry in layout.unpack_all(raw, 4)] == [1, 2, 3, 4]
    assert [entry["n"] for entry in layout.unpack_all(raw, 8)] == [1, 3]


def layouts() -> Dict[str, Any]:
    """Every layout in the committed bytecode, with the size that is given for it (None: not given)."""
    found = {}
    for module in MODULES:
        committed = bytecode(module)
        for name, fields in committed["layouts"].items():
            found[f"{module}-{name}"] = (fields, None)
        for entry in committed["maps"]:
            for part in ("key", "value"):
                if part in entry:
                    found[f"{module}-{entry['name']}-{part}"] = (entry[part], entry[part + "_size"])
    return found


@pytest.mark.parametrize("name", sorted(layouts()))
def test_committed_layouts_are_read_at_their_offsets(name: str) -> None:
    fields, size = layouts()[name]
    layout = Layout(fields)
    assert size in (None, layout.size)
    raw = bytes(range(1, 256)) * (layout.size // 255 + 1)
    found = layout.unpack(raw)
    for field, code, offset, count in fields:
        width = struct.calcsize("<" + code)
        if code == "s":
            expected: Any = raw[offset : offset + count]
        else:
            numbers = struct.unpack_from(f"<{count}{code}", raw, offset)
            expected = numbers if count > 1 else numbers[0]
        assert found[field] == expected and offset % width == 0


def test_a_c_string_ends_at_its_first_nul() -> None:
    assert [c_string(raw) for raw in (b"ab\0cd", b"ab", b"\0ab", b"")] == [b"ab", b"ab", b"", b""]
