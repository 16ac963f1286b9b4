# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stacks of those who caused the hits of any probe; the program's part is bpf/stack.bpf.c.

A probe imports this only where stacks are asked for (``callers.py``).
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.stack import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.read_rows import count_stacks
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import choose_bytecode, with_functions
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.stack_probe import KeptStacks
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import StackOptions


class CallStacks(KeptStacks):
    """The stacks with which the current task caused hits: their programs call functions that they share.

    With ``later`` a hit is counted later than its stack is taken. With ``by_stack`` rows are by stack.
    """

    def __init__(self, options: StackOptions, later: bool, by_stack: bool = False, ends: bool = False) -> None:
        super().__init__(options)
        self.ends = ends
        self._later, self._by_stack = later or by_stack, by_stack

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: the stacks, and those that are counted later, or in rows."""
        sizes = {**super().sizes(), "kept_stacks": {"max_entries": self._options.entries if self._later else 1}}
        return {**sizes, "stack_counts": {"max_entries": 1}} if self._by_stack else sizes

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """The bytecode with these functions."""
        return super().compiled(with_functions(bytecode, choose_bytecode(BYTECODE)))

    def constants(self) -> Dict[str, int]:
        """The constants of stack.h, and of tool.h that which makes programs call."""
        return {**super().constants(), "COLLECT_STACKS": int(not self._by_stack)}

    def stacks(self, run: Run, begun: Sequence[int]) -> List[Dict[str, Any]]:
        """Step 6: ``stacks`` of the result; of rows by stack, what their numbers stand for."""
        if not self._by_stack:
            return super().stacks(run, begun)
        counts = count_stacks(run.loaded)
        for number in begun:
            counts[number] = counts.get(number, 0) + 1
        read = self.read(run, counts)
        run.frames = read.frames if read is not None else {}
        return []
