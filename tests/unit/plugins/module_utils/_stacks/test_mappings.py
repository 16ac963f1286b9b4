# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What processes have mapped, as it was looked at during a window."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._stacks import mappings as _mappings
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess, Mappings, Snapshot
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import JitKey
from probe_fakes import FakeLibbpf, loaded


def region(start: int, end: int, path: bytes = b"/bin/app") -> Region:
    return Region(start, end, 0, 7, path, False)


class Told:
    """Mappings of what a program tells of, and of what each process has mapped when it is looked at."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.libbpf = FakeLibbpf()
        self.maps = loaded("profile", self.libbpf)
        self.entry = self.maps.maps["processes"]
        self.mapped: Dict[int, Tuple[int, List[Region]]] = {}
        self.stacks: Dict[int, int] = {}
        self.looked: List[int] = []
        self.mappings = Mappings(self.maps, True)
        monkeypatch.setattr(_mappings.Mappings, "_read", lambda _mappings, pid: self.look_at(pid))

    def look_at(self, pid: int) -> Optional[MappedProcess]:
        self.looked.append(pid)
        if pid not in self.mapped:
            return None
        ticks, regions = self.mapped[pid]
        snapshot = Snapshot([each.start for each in regions], regions)
        return MappedProcess(pid, ticks, 1001, JitKey(1, 0), [snapshot], self.stacks.get(pid, 0))

    def tell(self, *keys: Tuple[int, int], stack: int = 0, parent: int = 0) -> None:
        packed = [self.entry.key.pack(pid=pid, exec=number) for pid, number in keys]
        code = dict.fromkeys(("start0", "size0", "start1", "size1", "container"), 0)
        value = self.entry.value.pack(**code, stack=stack, parent=parent)
        self.libbpf.elements[self.entry.fd] = [(key, value) for key in packed]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    return Told(monkeypatch)


def test_an_address_belongs_to_the_region_around_it() -> None:
    look = Snapshot([10, 30], [region(10, 20), region(30, 40)])
    found = [look.region(at) for at in (9, 10, 19, 20, 29, 39, 40)]
    assert [each and each.start for each in found] == [None, 10, 10, None, None, 30, None]


def test_a_process_is_looked_at_once_and_again_at_the_end(told: Told) -> None:
    told.mapped[5] = (100, [region(10, 20)])
    told.tell((5, 1))
    told.mappings.tick()
    told.mappings.tick()
    assert told.looked == [5]
    told.mapped[5] = (100, [region(30, 40)])
    told.mappings.finish()
    process = told.mappings.process((5, 1))
    assert process is not None and process.region(15) and process.region(35), "what it had mapped and what it has"


def test_what_was_seen_of_a_process_that_ended_is_kept(told: Told) -> None:
    told.mapped[5] = (100, [region(10, 20)])
    told.tell((5, 1), (6, 1))
    told.mappings.tick()
    del told.mapped[5]
    told.mappings.finish()
    ended = told.mappings.process((5, 1))
    assert ended is not None and ended.region(15)
    assert told.mappings.process((6, 1)) is None and told.mappings.process((7, 1)) is None


def test_a_number_that_was_used_again_adds_nothing(told: Told) -> None:
    told.mapped[5] = (100, [region(10, 20)])
    told.tell((5, 1))
    told.mappings.tick()
    told.mapped[5] = (999, [region(30, 40)])
    told.mappings.finish()
    process = told.mappings.process((5, 1))
    assert process is not None and process.region(15) and process.region(35) is None


def test_after_an_exec_it_is_another_program(told: Told) -> None:
    told.mapped[5] = (100, [region(10, 20, b"/bin/sh")])
    told.tell((5, 1))
    told.mappings.tick()
    told.mapped[5] = (100, [region(10, 20, b"/bin/app")])
    told.tell((5, 1), (5, 2))
    told.mappings.tick()
    told.mappings.finish()
    for key, path in (((5, 1), b"/bin/sh"), ((5, 2), b"/bin/app")):
        process = told.mappings.process(key)
        there = process and process.region(15)
        assert there is not None and there.path == path


def test_very_many_at_once_do_not_hold_up_the_window(told: Told) -> None:
    told.tell(*((pid, 1) for pid in range(1000, 1100)))
    told.mappings.tick()
    assert len(told.looked) == _mappings._MOST_READS
    told.mappings.tick()
    assert len(told.looked) == 100


def test_a_host_in_a_pid_namespace_takes_no_other_process_for_the_one_that_was_reported(told: Told) -> None:
    """The kernel reports numbers of its first PID namespace; in /proc another process has them."""
    told.mappings.readable = False
    told.mapped[5] = (100, [region(10, 20)])
    told.tell((5, 1))
    told.mappings.tick()
    told.mappings.finish()
    assert told.looked == [] and told.mappings.process((5, 1)) is None


def test_a_program_that_another_one_has_replaced_has_none_of_its_mappings(told: Told) -> None:
    told.mapped[5], told.stacks[5] = (100, [region(10, 20)]), 0x7FFE2000
    told.tell((5, 1), stack=0x7FFE1000)
    told.mappings.tick()
    told.mappings.finish()
    assert told.mappings.process((5, 1)) is None


@pytest.mark.parametrize("ended", [True, False])
def test_a_copy_of_a_process_has_its_mappings(told: Told, ended: bool) -> None:
    """It has ended, or executed another program, when it is looked at."""
    told.mapped[4], told.stacks[4] = (90, [region(10, 20)]), 0x7FFE1000
    if not ended:
        told.mapped[5], told.stacks[5] = (100, [region(30, 40)]), 0x7FFE2000
    told.tell((5, 1), stack=0x7FFE1000, parent=4)
    told.mappings.tick()
    told.mappings.finish()
    found = told.mappings.process((5, 1))
    assert found is not None and (found.pid, len(found.snapshots)) == (4, 2)
    assert found.region(15) is not None and found.region(35) is None


def test_a_parent_with_another_program_is_not_taken_for_it(told: Told) -> None:
    told.mapped[4], told.stacks[4] = (90, [region(10, 20)]), 0x7FFE3000
    told.tell((5, 1), stack=0x7FFE1000, parent=4)
    told.mappings.tick()
    assert told.mappings.process((5, 1)) is None


def test_what_ran_before_is_known_when_it_is_reported_at_its_end(told: Told) -> None:
    told.mappings = Mappings(told.maps, True, first=[5])
    told.mapped[5], told.stacks[5] = (100, [region(10, 20)]), 0x7FFE1000
    told.mappings.tick()
    del told.mapped[5]
    told.tell((5, 1), stack=0x7FFE1000)
    told.mappings.tick()
    told.mappings.finish()
    found = told.mappings.process((5, 1))
    assert found is not None and len(found.snapshots) == 1 and found.region(15) is not None
