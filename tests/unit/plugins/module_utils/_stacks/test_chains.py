# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From copies to chains: one helper for each container, whatever a file of one of them holds."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Outcome
from ansible_collections.fleet.probe.plugins.module_utils._stacks import chains as _chains
from ansible_collections.fleet.probe.plugins.module_utils._stacks.chains import Chain, Chains
from ansible_collections.fleet.probe.plugins.module_utils._stacks.copies import KeptCopy
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess, Snapshot
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import JitKey
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import MACHINES, End
from probe_fakes import container

CONTAINERS = {0: container("a"), 1: container("b", pid=20, namespaces={"mnt": 1002})}
CODE, STACK = 0x400000, 0x7FFC00000000


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> List[Job]:
    """Helpers that look into this machine's root; of container b there is none."""
    jobs: List[Job] = []
    # in a helper that has just started; this process has used more CPU time
    monkeypatch.setattr(_chains.time, "process_time", lambda: 0.0)

    def run_searches(given: List[Job], _deadline: float) -> List[Outcome]:
        jobs.extend(given)
        outcomes = []
        for job in given:
            if job.container.id == "b":
                outcomes.append(Outcome(job.container, failure=ContainerError("resolve", "It ended.")))
                continue
            root, descriptors = os.open("/", os.O_PATH), os.open("/proc/self/fd", os.O_PATH)
            outcomes.append(Outcome(job.container, job.function(Inside("a", root, descriptors, [])).payload))
            os.close(root)
            os.close(descriptors)
        return outcomes

    monkeypatch.setattr(_chains, "run_searches", run_searches)
    return jobs


def process(path: Path, inode: int = 0) -> MappedProcess:
    region = Region(CODE, CODE + 0x1000, 0, inode or path.stat().st_ino, os.fsencode(path), False)
    return MappedProcess(40, 5, 1001, JitKey(7, 1000), [Snapshot([CODE], [region])])


def kept(*words: int) -> KeptCopy:
    """A stack whose innermost function keeps a frame pointer."""
    machine = MACHINES[architecture()]
    registers = [0] * 34
    registers[machine.pc] = CODE + 0x10
    registers[machine.order[machine.stack]] = registers[machine.order[machine.frame]] = STACK
    packed = struct.pack(f"<{len(words)}Q", *(number << 48 | word for number, word in enumerate(words)))
    return KeptCopy(40, 5, 0, STACK, 8 * len(words), tuple(registers), packed)


def look(copies: Any) -> Any:
    chains = Chains(CONTAINERS)
    for number, (index, mapped, copy) in enumerate(copies, 1):
        chains.add(number, index, mapped, copy, [])
    return chains.look_up(), chains.found


def test_one_container_does_not_affect_another(here: List[Job], tmp_path: Path) -> None:
    """A file that is no ELF file ends a chain there; its addresses have been found."""
    text = tmp_path / "text"
    text.write_text("no ELF file")
    warnings, found = look([(0, process(text), kept(0, CODE + 0x20)), (1, process(text), kept()), (9, None, None)])
    assert found == {1: Chain([CODE + 0x10], End.TABLES, [])}
    assert warnings == ["Stacks were followed by frame pointers alone: It ended."]
    assert [job.container.id for job in here] == ["a", "b"]


def test_another_file_in_its_place_is_not_used(here: List[Job], tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_bytes(Path("/bin/true").read_bytes())
    _warnings, found = look([(0, process(program, inode=1), kept(0, CODE + 0x20))])
    assert found[1].end is End.TABLES


def test_code_outside_files_goes_by_its_frame_pointer(here: List[Job], tmp_path: Path) -> None:
    jit = Region(CODE, CODE + 0x1000, 0, 0, b"", False)
    mapped = MappedProcess(40, 5, 1001, JitKey(7, 1000), [Snapshot([CODE], [jit])])
    _warnings, found = look([(0, mapped, kept(0, CODE + 0x20)), (0, mapped, kept(0, CODE + 0x30))])
    assert found == {
        1: Chain([CODE + 0x10, CODE + 0x20], End.COMPLETE, []),
        2: Chain([CODE + 0x10, CODE + 0x30], End.COMPLETE, []),
    }


def test_when_the_time_is_up_the_rest_is_left(here: List[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    jit = Region(CODE, CODE + 0x1000, 0, 0, b"", False)
    mapped = MappedProcess(40, 5, 1001, JitKey(7, 1000), [Snapshot([CODE], [jit])])
    clock = iter([0.0, 0.0, 99.0, 99.0])
    monkeypatch.setattr(_chains.time, "process_time", lambda: next(clock))
    monkeypatch.setattr(_chains.time, "monotonic", lambda: 0.0)
    _warnings, found = look([(0, mapped, kept(0, CODE + 0x20))] * 3)
    assert [chain.end for chain in found.values()] == [End.COMPLETE, End.COMPLETE, End.LATE]


def test_the_vdso_of_this_process_can_be_read() -> None:
    assert _chains.read_vdso()[:4] == b"\x7fELF"
