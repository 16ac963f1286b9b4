# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a trap costs: measured in a child, or assumed where it cannot be."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import trap as _trap
from ansible_collections.fleet.probe.plugins.module_utils._attach.trap import ASSUMED, CODE, TrapCost
from ansible_collections.fleet.probe.plugins.module_utils._core.records import TRAP_EMULATED, TRAP_NOP, TRAP_STEPPED
from ansible_collections.fleet.probe.plugins.module_utils._resolve.under_probe import trap_kind

KINDS = (TRAP_STEPPED, TRAP_EMULATED, TRAP_NOP)


def test_each_kind_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_trap, "measure", lambda _libbpf, kind: 100.0 * (kind + 1))
    with TrapCost(None) as cost:  # type: ignore[arg-type]
        assert tuple(cost.wait()) == (100.0, 200.0, 300.0)


def test_nobody_waits_for_the_end_of_a_child_that_has_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_trap, "measure", lambda _libbpf, kind: 100.0)
    ended = []
    monkeypatch.setattr(_trap.os, "waitpid", lambda child, _how: ended.append(child))
    with TrapCost(None) as cost:  # type: ignore[arg-type]
        assert cost.wait() and ended == []
    assert ended == [cost._child]
    monkeypatch.undo()
    _trap.os.waitpid(cost._child, 0)


def test_where_the_kernel_refuses_the_cost_is_assumed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_libbpf: Any, _kind: int) -> float:
        raise PermissionError(1, "no")

    monkeypatch.setattr(_trap, "measure", refuse)
    with TrapCost(None) as cost:  # type: ignore[arg-type]
        assert cost.wait() == ASSUMED


def test_the_loops_begin_with_an_instruction_of_their_kind() -> None:
    assert {kind: trap_kind(bytes.fromhex(CODE["x86_64"][kind]), "x86_64") for kind in KINDS} == dict(zip(KINDS, KINDS))
    # Of arm64's instructions that the kernel emulates, none is certain in all kernels.
    found = [trap_kind(bytes.fromhex(CODE["aarch64"][kind]), "aarch64") for kind in KINDS]
    assert found == [TRAP_STEPPED, TRAP_STEPPED, TRAP_NOP]
