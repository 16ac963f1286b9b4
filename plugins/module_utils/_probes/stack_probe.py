# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes that collect stacks: what profile and offcputime share."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import ToolCollect, tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import Mappings
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import (
    STACK_MEMBERS,
    StackOptions,
    read_stacks,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window


class StackProbe(KernelProbe):
    """A probe that collects stacks in addition to the rows of every tool."""

    members: Mapping[str, Tuple[str, str]] = STACK_MEMBERS

    def __init__(self, collect: ToolCollect, options: StackOptions) -> None:
        super().__init__(collect)
        self._options = options
        self._mappings: Optional[Mappings] = None
        self._readable = True
        self._symbols: List[Dict[str, Any]] = []

    def constants(self) -> Dict[str, int]:
        """The constants of stack.h."""
        return self._options.constants()

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: the stacks."""
        return self._options.sizes()

    def discovered(self, run: Run) -> None:
        """Step 1: whether the PIDs that the program reports are those in /proc here."""
        super().discovered(run)
        self._readable = run.ownership.has_hosts_pids

    def fill(self, loaded: Loaded) -> None:
        """Prepares to read the mappings of the processes that the program reports."""
        self._mappings = Mappings(loaded, self._readable)

    def tick(self, run: Run) -> None:
        """Step 5: reads the mappings of new processes."""
        if self._mappings is not None:
            self._mappings.tick()

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: reads the mappings of all processes once more."""
        if self._mappings is not None:
            self._mappings.finish()

    def stacks(self, run: Run) -> List[Dict[str, Any]]:
        """Step 6: ``stacks`` of the result, with function names."""
        if self._mappings is None:
            return []
        stacks, self._symbols, warnings = read_stacks(
            run.loaded, self._options, self._mappings, run.ownership.numbered()
        )
        run.warnings += warnings
        return stacks

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result, and ``symbols``: the mangled names of functions in its stacks."""
        return {**super().attached(), "symbols": self._symbols}


def stack_collect(params: Mapping[str, Any], mode: str, unit: str) -> ToolCollect:
    """The checked options of the rows that such a probe has besides its stacks; raises OptionError."""
    collect = tool_collect({**params, "collect": mode}, [], lambda _fields, _tail: {})
    return collect._replace(unit=unit, pids=True)
