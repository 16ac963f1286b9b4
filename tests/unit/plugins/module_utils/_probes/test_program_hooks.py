# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the operator's own program is attached."""

from __future__ import annotations

from typing import Any, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._probes import program_kernel as _program_kernel
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_hooks import attach_entry


class Clocks:
    """Takes what is attached to clocks."""

    def __init__(self) -> None:
        self.taken: List[Tuple[int, int, int]] = []

    def cpu_clock(self, *asked: Any) -> None:
        self.taken.append(asked)


def test_a_clock_is_that_of_every_cpu_that_is_online(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not of as many as there are, from CPU 0 on: another one may be offline."""
    monkeypatch.setattr(_program_kernel, "online_cpus", lambda: [0, 2, 3])
    clocks: Any = Clocks()
    attach_entry({"program": "p", "type": "perf_event", "frequency": 49}).attach(clocks, {"p": 5}, Coverage([]))
    assert clocks.taken == [(5, 0, 49), (5, 2, 49), (5, 3, 49)]
