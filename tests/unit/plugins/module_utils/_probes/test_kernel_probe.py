# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes of tracepoints."""

from __future__ import annotations

from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import FoundHook, Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._probes import kernel_probe as _kernel_probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._tools.execsnoop import EXECSNOOP_SPEC
from probe_fakes import container, probe_params, probe_run

HOOKS = [Hook("switched", "sched:sched_switch"), Hook("woken", "sched:sched_wakeup")]


class Tracepoints:
    """Takes what is attached to tracepoints."""

    def __init__(self) -> None:
        self.taken: List[Any] = []

    def tracepoint(self, *asked: Any) -> None:
        self.taken.append(asked)

    def raw_tracepoint(self, *asked: Any) -> None:
        self.taken.append(asked)


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> KernelProbe:
    """On a kernel that has the first of its tracepoints alone."""
    monkeypatch.setattr(_kernel_probe, "find_hooks", lambda hooks: [FoundHook(hooks[0], 77)])
    made = KernelProbe(tool_collect(probe_params(EXECSNOOP_SPEC), [], lambda _fields, _tail: {}))
    made.hooks = HOOKS
    return made


def test_what_the_kernel_has_is_attached_and_listed(probe: KernelProbe) -> None:
    taken = Tracepoints()
    run = probe_run([container("a")], {"switched": 5, "woken": 6}, taken)
    assert probe.attached() == {"attachments": []}
    probe.resolve(run)
    assert taken.taken == [] and probe.attached() == {"attachments": [{"event": "sched:sched_switch"}]}
    probe.attach(run)
    assert [call[:2] for call in taken.taken] == [(5, 77)]


def test_a_kernel_without_it_is_refused(probe: KernelProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_hooks: Any) -> List[FoundHook]:
        raise HostError("This kernel has no tracepoint")

    monkeypatch.setattr(_kernel_probe, "find_hooks", none)
    with pytest.raises(HostError, match="no tracepoint"):
        probe.resolve(probe_run([container("a")]))
