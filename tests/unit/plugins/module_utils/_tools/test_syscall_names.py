# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The generated numbers of system calls, at places that the other tables of the collection know."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._tools.syscall_names import TABLES


def numbers(table: str) -> dict[str, int]:
    """Numbers by name: a number in the text is that of the name after it."""
    found: dict[str, int] = {}
    at = 0
    for word in TABLES[table].split():
        if word.isdigit():
            at = int(word)
        else:
            found[word] = at
            at += 1
    return found


@pytest.mark.parametrize(("at", "machine"), [(0, "x86_64"), (1, "aarch64")])
def test_they_are_those_that_the_collection_calls(at: int, machine: str) -> None:
    table = numbers(machine)
    assert {name: table[name] for name in linux._NUMBERS} == {name: both[at] for name, both in linux._NUMBERS.items()}


def test_no_name_stands_twice() -> None:
    for table, text in TABLES.items():
        names = [word for word in text.split() if not word.isdigit()]
        assert len(names) == len(set(names)) > 250, table
