# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What probes that take stacks have in common: profile and offcputime. Private to fleet.probe."""

from __future__ import annotations

import dataclasses
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
    """Counts by key as every tool, and stacks beside them."""

    members: Mapping[str, Tuple[str, str]] = STACK_MEMBERS

    def __init__(self, collect: ToolCollect, kept: StackOptions) -> None:
        super().__init__(collect)
        self._kept = kept
        self._mappings: Optional[Mappings] = None

    def constants(self) -> Dict[str, int]:
        """The constants of stack.h."""
        return self._kept.constants()

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room for the stacks."""
        return self._kept.sizes()

    def fill(self, loaded: Loaded) -> None:
        """Makes ready to follow the processes that the program tells of."""
        self._mappings = Mappings(loaded)

    def tick(self, run: Run) -> None:
        """Looks at what new processes have mapped."""
        if self._mappings is not None:
            self._mappings.tick()

    def finish(self, run: Run, window: Window) -> None:
        """Looks at what all of them have mapped now."""
        if self._mappings is not None:
            self._mappings.finish()

    def stacks(self, run: Run) -> List[Dict[str, Any]]:
        """The stacks with the names of their functions."""
        if self._mappings is None:
            return []
        stacks, notes = read_stacks(run.loaded, self._kept, self._mappings, run.ownership.numbered())
        run.warnings += notes
        return stacks


def stack_collect(params: Mapping[str, Any], mode: str, unit: str) -> ToolCollect:
    """The checked record of what rows are kept beside the stacks; raises OptionError."""
    collect = tool_collect({**params, "collect": mode}, [], lambda _fields, _tail: {})
    return dataclasses.replace(collect, unit=unit, pids=True)
