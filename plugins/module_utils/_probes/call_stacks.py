# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stacks of those who caused the hits of any probe (``collect: stacks``); the program's part is bpf/stack.bpf.c.

A probe imports this only where stacks are asked for (``callers.py``).
"""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.stack import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import choose_bytecode, with_functions
from ansible_collections.fleet.probe.plugins.module_utils._probes.stack_probe import KeptStacks
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import StackOptions


class CallStacks(KeptStacks):
    """The stacks with which the current task caused hits: their programs call functions that they share.

    With ``later`` a hit is counted later than its stack is taken.
    """

    def __init__(self, options: StackOptions, later: bool) -> None:
        super().__init__(options)
        self._kept = options.entries if later else 1

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: the stacks, and those that are counted later."""
        return {**super().sizes(), "kept_stacks": {"max_entries": self._kept}}

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """The bytecode with these functions."""
        return super().compiled(with_functions(bytecode, choose_bytecode(BYTECODE)))

    def constants(self) -> Dict[str, int]:
        """The constants of stack.h, and of tool.h that which makes programs call."""
        return {**super().constants(), "COLLECT_STACKS": 1}
