# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbered sets in a program's map: each is written once, at its number, if there is room."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._probes.sets import Sets


class Map:
    """A map with room for two sets of three entries, and the kernel that it is in."""

    fd, max_entries = 7, 6

    def __init__(self) -> None:
        self.written: List[Tuple[int, Any]] = []
        self.value = self.libbpf = self
        self.maps = {"things": self}

    def pack(self, **fields: int) -> Dict[str, int]:
        return fields

    def update(self, fd: int, key: bytes, value: Any) -> None:
        assert fd == self.fd
        self.written.append((int.from_bytes(key, "little"), value))


def fill(sets: Sets, loaded: Any, *found: str) -> None:
    sets.fill(loaded, found, lambda letter: {"code": ord(letter)})


def test_each_set_is_written_once_at_its_number() -> None:
    sets, loaded = Sets("things", 3, "sets of things"), Map()
    fill(sets, loaded, "ab")
    fill(sets, loaded, "ab", "c")
    assert loaded.written == [(0, {"code": 97}), (1, {"code": 98}), (3, {"code": 99})]


def test_sets_that_do_not_fit_are_refused() -> None:
    sets, loaded = Sets("things", 3, "sets of things"), Map()
    words = "^Files found in the window brought the sets of things to 3, at most 2 fit; run the probe again$"
    with pytest.raises(ProbeError, match=words):
        fill(sets, loaded, "a", "b", "c")
    assert not loaded.written


@pytest.mark.parametrize(("number", "entries"), [(0, 3), (1, 3), (2, 6)])
def test_the_map_is_never_empty(number: int, entries: int) -> None:
    assert Sets("things", 3, "").sizes(number) == {"things": {"max_entries": entries}}
