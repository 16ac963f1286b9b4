# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which names a sentence suggests for one that does not exist."""

from __future__ import annotations

from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest, suggestion, suggestion_of_all

MANY = [f"field{number}" for number in range(9)]
EVENTS = ["sched:sched_switch", "sched:sched_wakeup", *(f"net:net_dev_{number}" for number in range(7))]


def test_the_closest_names_come_first_and_once() -> None:
    names = ["vfs_write", "vfs_read", "vfs_read", "vfs_readv", "tcp_sendmsg", "vfs_open"]
    assert closest("vfs_raed", names) == ["vfs_read", "vfs_readv", "vfs_write"]
    assert closest("zzz", names) == []


def test_the_closest_of_very_many_names_is_found() -> None:
    names = [f"function_{number:06}" for number in range(20_000)]
    assert closest("vfs_raed", iter([*names, "vfs_read"])) == ["vfs_read"]


@pytest.mark.parametrize(
    ("names", "end"),
    [(["openat", "close"], "; the closest name is openat"), (["close"], ""), ([], "")],
)
def test_the_end_of_a_sentence(names: List[str], end: str) -> None:
    assert suggestion("opennat", names) == end


@pytest.mark.parametrize(
    ("name", "names", "end"),
    [
        ("a", [], "; none exist"),
        ("a", ["x", "y"], "; choose from x, y"),
        ("field12", MANY, "; the closest names are field2, field1, field8"),
        ("zzzz", MANY, "; 9 others exist"),
        ("sched:switch", EVENTS, "; the closest names are sched:sched_switch, sched:sched_wakeup"),
        ("elsewhere_altogether:sched_switsh", EVENTS, "; the closest name is sched:sched_switch"),
    ],
)
def test_the_end_of_a_sentence_that_may_list_all_names(name: str, names: List[str], end: str) -> None:
    assert suggestion_of_all(name, names) == end
