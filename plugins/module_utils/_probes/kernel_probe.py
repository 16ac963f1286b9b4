# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes attached to tracepoints of the kernel: nothing is resolved inside containers."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import (
    FoundHook,
    Hook,
    attach_hooks,
    find_hooks,
)
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Collect, Probe, Run


class KernelProbe(Probe):
    """A probe whose programs are attached to the tracepoints ``hooks``."""

    hooks: Sequence[Hook] = ()

    def __init__(self, collect: Collect) -> None:
        super().__init__(collect)
        self._found: List[FoundHook] = []

    def resolve(self, run: Run) -> None:
        """Step 2: finds the tracepoints in this kernel; raises HostError."""
        self._found = find_hooks(self.hooks)

    def attach(self, run: Run) -> None:
        """Step 4: attaches every program to its tracepoint; raises HostError."""
        attach_hooks(self._found, run.attachments, run.loaded.programs)

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result: the tracepoints."""
        return {"attachments": [entry.as_result() for entry in self._found]}
