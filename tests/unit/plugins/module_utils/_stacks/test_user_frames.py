# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames of programs: where their names are looked for, and what stands for those without one."""

from __future__ import annotations

from typing import Any, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._stacks import user_frames as _user_frames
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess, Snapshot
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import JitKey, SymbolAnswer, SymbolRequest
from ansible_collections.fleet.probe.plugins.module_utils._stacks.user_frames import UserFrames, calls_of
from probe_fakes import container

APP = b"/bin/app"
WEB = container("web")


def process(*regions: Region, mount: Optional[int] = 1001) -> MappedProcess:
    return MappedProcess(20, 200, mount, JitKey(7, 0), [Snapshot([each.start for each in regions], list(regions))])


MAPPED = process(
    Region(0x1000, 0x2000, 0x400, 7, APP, False),
    Region(0x5000, 0x6000, 0, 0, b"", False),
    Region(0x7000, 0x8000, 0, 0, b"[vdso]", False),
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> List[SymbolRequest]:
    """The requests of a look-up, which knows one function and one that was compiled as the program ran."""
    requests: List[SymbolRequest] = []

    def answer(given: List[SymbolRequest]) -> List[SymbolAnswer]:
        requests.extend(given)
        known = SymbolAnswer()
        known.files[APP, 7] = {0x410: b"hot\nfn"}
        known.jits[JitKey(7, 0)] = {0x5010: b"py::work"}
        return [known for _request in given]

    monkeypatch.setattr(_user_frames, "name_addresses", answer)
    return requests


def named(found: MappedProcess, *addresses: int) -> List[str]:
    frames = UserFrames({0: WEB})
    frames.add(0, found, addresses)
    assert frames.look_up() == []
    return frames.names(0, found, addresses)


def test_a_caller_is_named_by_its_call_and_not_by_where_that_returns_to() -> None:
    assert calls_of([0x1010, 0x1020, 0x1000]) == [0x1010, 0x101F, 0xFFF]


def test_names_from_files_and_from_programs_that_compile(asked: List[SymbolRequest]) -> None:
    assert named(MAPPED, 0x1010, 0x1011, 0x5011) == ["hot\\x0afn", "hot\\x0afn", "py::work"]
    (request,) = asked
    assert dict(request.files) == {(APP, 7): [0x410]} and dict(request.jits) == {JitKey(7, 0): [0x5010]}


def test_without_a_name_a_frame_is_a_file_and_an_offset_or_unknown(asked: List[SymbolRequest]) -> None:
    assert named(MAPPED, 0x1100, 0x7010, 0x9000) == ["app+0x500", "[vdso]", "[unknown]"]
    assert all(not request.jits.get(JitKey(7, 0)) or 0x7010 not in request.jits[JitKey(7, 0)] for request in asked)


def test_a_process_that_nobody_saw_has_one_unknown_frame() -> None:
    frames = UserFrames({0: WEB})
    assert frames.names(0, None, [1, 2, 3]) == ["[unknown]"] and frames.names(0, None, []) == []


@pytest.mark.parametrize(("mount", "pid"), [(1001, WEB.pid), (None, WEB.pid), (5005, 20)])
def test_a_mount_namespace_of_its_own_is_entered_by_the_process(
    asked: List[SymbolRequest], mount: Optional[int], pid: int
) -> None:
    named(process(Region(0x1000, 0x2000, 0, 7, APP, False), mount=mount), 0x1010)
    (request,) = asked
    assert request.container.pid == pid


def test_a_failure_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(given: List[Any]) -> List[SymbolAnswer]:
        return [SymbolAnswer(failure="Container web (docker web) ended.") for _request in given]

    monkeypatch.setattr(_user_frames, "name_addresses", fail)
    frames = UserFrames({0: WEB})
    frames.add(0, MAPPED, [0x1010])
    frames.add(5, MAPPED, [0x1010])  # of a container that is not known
    assert frames.look_up() == ["Stack frames have no function names: Container web (docker web) ended."]
    assert frames.names(0, MAPPED, [0x1010]) == ["app+0x410"]


def test_mangled_names_of_all_containers_are_printable_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(
        [SymbolAnswer(mangled={b"f(int)": [b"_Z1fi"]}), SymbolAnswer(mangled={b"f(int)": [b"_Z1fi", b"_Z1f\x1bi"]})]
    )
    monkeypatch.setattr(_user_frames, "name_addresses", lambda given: [next(answers) for _request in given])
    frames = UserFrames({1: WEB, 2: container("db")})
    for number in (1, 2):
        frames.add(number, MAPPED, [0x1010])
    frames.look_up()
    assert frames.mangled() == {"f(int)": ["_Z1fi", "_Z1f\\x1bi"]}
