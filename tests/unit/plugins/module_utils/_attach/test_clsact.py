# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose a filter and a qdisc are; tests/integration/test_program.py has real ones."""

from __future__ import annotations

import os
from typing import Any, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import clsact
from ansible_collections.fleet.probe.plugins.module_utils._core.rtnetlink import EGRESS, INGRESS, Filter


class Interface:
    """An interface with this qdisc and these filters."""

    def __init__(self, kind: Optional[str], *names: str) -> None:
        self.kind = kind
        self.there = [Filter(INGRESS, 65536, number, name) for number, name in enumerate(names)]

    def qdisc(self) -> Optional[str]:
        return self.kind

    def add_clsact(self) -> None:
        self.kind = "clsact"

    def delete_qdisc(self) -> None:
        self.kind = None

    def filters(self) -> List[Filter]:
        return list(self.there)

    def delete(self, one: Filter) -> None:
        self.there.remove(one)


OURS = clsact._own_name()
ENDED = ":".join([*OURS.split(":")[:3], "1"])
ELSEWHERE = ":".join(["fleet.probe", "1", *ENDED.split(":")[2:]])
ODD = ["", "fleet.probe", "fleet.probe:x:y:z", f"{OURS}:1", "cil_from_netdev:1:2:3"]


@pytest.mark.parametrize(
    ("kind", "names", "added", "left"),
    [
        (None, [], True, []),
        ("clsact", [], False, []),
        ("clsact", ODD, False, ODD),
        ("clsact", [OURS], False, [OURS]),
        ("clsact", [OURS + "+clsact"], True, [OURS + "+clsact"]),
        ("clsact", [ENDED, OURS], False, [OURS]),
        ("clsact", [ENDED + "+clsact", "", ELSEWHERE], True, ["", ELSEWHERE]),
        ("ingress", [ENDED], False, []),
    ],
)
def test_what_is_there_before(kind: Optional[str], names: List[str], added: bool, left: List[str]) -> None:
    interface: Any = Interface(kind, *names)
    assert clsact._prepare(interface, INGRESS) is added
    assert [one.name for one in interface.there] == left and interface.kind == (kind or "clsact")


def test_the_older_qdisc_has_nothing_for_what_is_sent() -> None:
    interface: Any = Interface("ingress")
    with pytest.raises(OSError, match="has the qdisc ingress"):
        clsact._prepare(interface, EGRESS)


@pytest.mark.parametrize(
    ("names", "added", "stays"),
    [(["mine"], True, False), (["mine"], False, True), (["mine", "other"], True, True)],
)
def test_the_qdisc_goes_with_the_last_filter_if_a_probe_added_it(names: List[str], added: bool, stays: bool) -> None:
    interface: Any = Interface("clsact", *names)
    clsact._take_away(interface, interface.there[:1], added)
    assert [one.name for one in interface.there] == names[1:] and (interface.kind is not None) is stays


def test_the_name_is_that_of_this_process() -> None:
    assert OURS.split(":")[2] == str(os.getpid()) and not clsact._is_left(Filter(INGRESS, 0, 1, OURS))
