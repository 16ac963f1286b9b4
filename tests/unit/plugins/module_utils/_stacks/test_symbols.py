# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of addresses: one answer for each container, whatever becomes of the others."""

from __future__ import annotations

from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Outcome
from ansible_collections.fleet.probe.plugins.module_utils._stacks import symbols as _symbols
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import (
    JitKey,
    SymbolRequest,
    name_addresses,
)
from probe_fakes import container

APP, JIT = (b"/bin/app", 7), JitKey(1, 0)


def request(id: str) -> SymbolRequest:
    return SymbolRequest(container(id), {APP: [16, 32, 48]}, {JIT: [4096]})


class NoFiles:
    """A container in which no file can be opened."""

    name = "web1"


PERF_MAP_PROBLEM = "it belongs to somebody else"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> List[Job]:
    """The jobs; the first container answers as its helper would, the second one has ended."""
    jobs: List[Job] = []
    # In a helper that has just started; this process has used more CPU time.
    monkeypatch.setattr(_symbols, "_Late", lambda: lambda: False)
    monkeypatch.setattr(_symbols, "_names_in", lambda *_asked: _symbols._Found({16: "hot\udcff", 48: "hot\udcff"}))
    monkeypatch.setattr(
        _symbols, "perf_map_names", lambda _inside, _pid, _user, addresses: ({4096: b"py::work"}, PERF_MAP_PROBLEM)
    )

    def run_searches(given: List[Job], _deadline: float) -> List[Outcome]:
        jobs.extend(given)
        first, *others = given
        answered = Outcome(first.container, first.function(NoFiles()).payload)  # type: ignore[arg-type]
        return [answered, *(Outcome(job.container, failure=ContainerError("resolve", "It ended.")) for job in others)]

    monkeypatch.setattr(_symbols, "run_searches", run_searches)
    return jobs


def test_what_has_no_name_is_left_out_and_bytes_are_kept(asked: List[Job]) -> None:
    there, gone = name_addresses([request("a"), request("b")])
    assert there.files == {APP: {16: b"hot\xff", 48: b"hot\xff"}} and there.jits == {JIT: {4096: b"py::work"}}
    assert there.failure is None
    assert (gone.files, gone.jits, gone.failure) == ({}, {}, "It ended.")
    assert [job.container.id for job in asked] == ["a", "b"]


@pytest.mark.parametrize(("addresses", "told"), [([4096], False), ([4096, 8192], True)])
def test_a_perf_map_that_is_not_read_is_told_where_it_is_missed(
    asked: List[Job], addresses: List[int], told: bool
) -> None:
    (answer,) = name_addresses([SymbolRequest(container("a"), {}, {JIT: addresses})])
    note = f"(/tmp/perf-1.map) of container web1 may have no names: {PERF_MAP_PROBLEM}."
    assert [each.endswith(note) for each in answer.notes] == [True] * told


def test_each_name_is_sent_once(asked: List[Job]) -> None:
    name_addresses([request("a")])
    payload: Any = asked[0].function(NoFiles()).payload  # type: ignore[arg-type]
    assert payload["names"] == ["py::work", "hot\udcff"] and payload["files"] == [[1, -1, 1]]


def test_names_of_rust_are_readable_and_stay_beside_it(asked: List[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    """One readable name may be that of several functions in a file."""
    mangled = ["_ZN1m4main17h20a2aac6403923aaE", "_ZN1m4main17h20a2aac6403923abE"]
    monkeypatch.setattr(_symbols, "_names_in", lambda *_asked: _symbols._Found(dict(zip((16, 48), mangled))))
    (answer,) = name_addresses([request("a")])
    assert answer.files == {APP: {16: b"m::main", 48: b"m::main"}} and answer.notes == []
    assert answer.mangled == {b"m::main": [name.encode() for name in mangled]}
    monkeypatch.setattr(_symbols, "_MOST_DEMANGLING", -1.0)
    (answer,) = name_addresses([request("a")])
    assert answer.files[APP][16] == mangled[0].encode() and answer.mangled == {}
    assert "may be mangled, because there are more than could be read" in answer.notes[0]


def test_names_beyond_the_room_of_an_answer_are_none(asked: List[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_symbols, "_MAX_NAMES", len("py::work"))
    (answer,) = name_addresses([request("a")])
    assert answer.jits == {JIT: {4096: b"py::work"}} and answer.files == {APP: {}}


def test_a_job_that_takes_too_long_gives_what_it_has(asked: List[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_symbols, "_Late", lambda: lambda: True)
    (answer,) = name_addresses([request("a")])
    assert (answer.files, answer.jits, answer.failure) == ({APP: {}}, {JIT: {}}, None)
    of_map, note = answer.notes
    assert "/tmp/perf-" in of_map and "the time was up" in of_map
    assert "Functions in /bin/app of container web1 have no names" in note and "the time was up" in note
