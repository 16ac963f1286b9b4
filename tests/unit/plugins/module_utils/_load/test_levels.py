# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The levels of the cgroup root and of the PID namespace that a process sees: the programs that the kernel is asked
with."""

from __future__ import annotations

import errno
from typing import Any, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._load import level_programs as _programs
from ansible_collections.fleet.probe.plugins.module_utils._load import levels as _levels
from ansible_collections.fleet.probe.plugins.module_utils._load.levels import pid_level, root_level
from probe_fakes import FakeLibbpf


@pytest.fixture
def root(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    """A cgroup root that this process is in."""
    monkeypatch.setattr(_levels, "cgroup_of", lambda _pid: {"": "/a"})
    monkeypatch.setattr(_levels, "read_file", lambda path, _limit: b"1\n%d\n" % _levels.os.getpid())
    return str(tmp_path)


def answers(monkeypatch: pytest.MonkeyPatch, retval: int) -> None:
    def run(_command: int, attr: Any) -> int:
        if retval < 0:
            raise OSError(errno.EINVAL, "Invalid argument")
        attr.retval = retval
        return 0

    monkeypatch.setattr(_programs.linux, "bpf", run)


@pytest.mark.parametrize(("retval", "level"), [(3, 2), (1, 0), (0, None), (-1, None)])
def test_the_programs_answer_is_the_level(root: str, monkeypatch: pytest.MonkeyPatch, retval: int, level: int) -> None:
    answers(monkeypatch, retval)
    libbpf = FakeLibbpf()
    assert root_level(libbpf, root) == level  # type: ignore[arg-type]
    ((kind, _name, code),) = libbpf.programs
    assert kind == "raw_tracepoint" and len(code) % 8 == 0
    assert libbpf.open_fds() == []


def test_a_kernel_that_refuses_the_program_does_not_say(root: str) -> None:
    assert root_level(FakeLibbpf(refuse="fp_level"), root) is None  # type: ignore[arg-type]


def test_the_kernels_own_root_has_level_0(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_levels, "_ROOT_ID", _levels.os.stat(root).st_ino)
    libbpf = FakeLibbpf()
    assert root_level(libbpf, root) == 0 and libbpf.programs == []  # type: ignore[arg-type]


def test_without_cgroup_v2_or_outside_of_it_there_is_none(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert root_level(FakeLibbpf(), None) is None  # type: ignore[arg-type]
    monkeypatch.setattr(_levels, "read_file", lambda _path, _limit: b"1\n")
    assert root_level(FakeLibbpf(), root) is None  # type: ignore[arg-type]


def test_the_program_compares_each_ancestor() -> None:
    code = _programs._level_program(0x1122334455)
    found: List[Tuple[int, ...]] = [_programs.struct.unpack_from("<BBhI", code, at) for at in range(0, len(code), 8)]
    assert [each[3] for each in found if each[:2] == (0xB7, 1)] == list(range(_programs.DEEPEST_CGROUP))
    assert {(low[3], high[3]) for low, high in zip(found, found[1:]) if low[0] == 0x18} == {(0x22334455, 0x11)}
    assert found[-2:] == [(0xB7, 0, 0, 0), (0x95, 0, 0, 0)]


def test_the_kernels_own_pids_have_level_0() -> None:
    libbpf = FakeLibbpf()
    assert pid_level(libbpf) == 0 and libbpf.programs == []  # type: ignore[arg-type]


@pytest.mark.parametrize(("retval", "level"), [(3, 2), (0, None), (-1, None)])
def test_the_level_of_a_pid_namespace_is_read_from_the_task(
    monkeypatch: pytest.MonkeyPatch, retval: int, level: int
) -> None:
    answers(monkeypatch, retval)
    monkeypatch.setattr(_levels, "has_kernels_pids", lambda: False)
    libbpf = FakeLibbpf()
    monkeypatch.setattr(libbpf, "offsets", lambda _members: {"thread_pid": 0x600, "level": 4}, raising=False)
    assert pid_level(libbpf) == level  # type: ignore[arg-type]
    ((_kind, _name, code),) = libbpf.programs
    assert (0x600).to_bytes(4, "little") in code and len(code) % 8 == 0
