# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each step of a module takes, for whoever asks with -vv."""

from __future__ import annotations

import os
import resource
import time
from typing import Dict

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import TICKS_PER_SECOND, boot_seconds, read_stat


class Timing:
    """Wall time and CPU time by step, in the order of the steps. ``start`` is all that the process did before.

    CPU time is that of all threads, and of the children that have ended.
    """

    def __init__(self) -> None:
        self._steps: Dict[str, Dict[str, float]] = {}
        stat = read_stat(os.getpid())
        began = boot_seconds() if stat is None else stat.start_ticks / TICKS_PER_SECOND
        self._wall, self._cpu = time.monotonic() - (boot_seconds() - began), 0.0
        self.ends("start")

    def ends(self, step: str) -> None:
        """What ran since the last call was ``step``, or a part of it."""
        wall, children = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = time.process_time() + children.ru_utime + children.ru_stime
        spent = self._steps.setdefault(step, {"wall_ms": 0.0, "cpu_ms": 0.0})
        spent["wall_ms"] += (wall - self._wall) * 1000
        spent["cpu_ms"] += (cpu - self._cpu) * 1000
        self._wall, self._cpu = wall, cpu

    def as_result(self) -> Dict[str, Dict[str, float]]:
        """``timing`` of the result."""
        return {step: {name: round(value, 1) for name, value in spent.items()} for step, spent in self._steps.items()}
