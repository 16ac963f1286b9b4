# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stacks that a probe keeps of its hits, and the probes that are about stacks alone: profile and offcputime."""

from __future__ import annotations

from collections import Counter
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import ToolCollect, tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import absent_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._stacks.copies import RING, Copies
from ansible_collections.fleet.probe.plugins.module_utils._stacks.interpreters import Interpreters
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import Mappings
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import (
    STACK_MEMBERS,
    ReadStacks,
    StackOptions,
    read_stacks,
    with_copies,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.ring import Ring
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window


class KeptStacks:
    """What a probe that keeps stacks does for them in each step, beside what it does for its rows.

    ``ends``: a stack is taken when its process ends, or when another program takes its place.
    """

    members: Mapping[str, Tuple[str, str]] = STACK_MEMBERS
    ends = False

    def __init__(self, options: StackOptions) -> None:
        self._options = options
        self._mappings: Optional[Mappings] = None
        self._readable = True
        self._members: List[int] = []
        self._copies: Optional[Copies] = None
        self._layout = Layout([])
        self._read: Optional[ReadStacks] = None

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """The bytecode for this host; it has the layout of a copy."""
        self._layout = Layout(bytecode["layouts"]["copy"])
        return bytecode

    def resolve(self, run: Run) -> None:
        """Step 2: finds whether this kernel can copy stacks; raises OptionError if that was asked for."""
        self._options = with_copies(self._options, run.libbpf)
        run.warnings += absent_debug_dirs(self._options.debug_dirs)

    def constants(self) -> Dict[str, int]:
        """The constants of stack.h."""
        return self._options.constants()

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: the stacks."""
        return self._options.sizes()

    def discovered(self, run: Run) -> None:
        """Step 1: whether the PIDs that the program reports are those in /proc here, and which it may report."""
        self._readable = run.ownership.has_hosts_pids
        self._options = self._options._replace(interpreters=self._options.interpreters and self._readable)
        self._members = [pid for container in run.found.selected for pid in run.found.members.get(container.id, [])]

    def fill(self, loaded: Loaded) -> None:
        """Prepares to read copies of stacks, and the mappings of the processes that the program reports."""
        interpreters = Interpreters(loaded, self._members) if self._options.interpreters else None
        first = self._members if self.ends else []
        self._mappings = Mappings(loaded, self._readable, self._options.copies, interpreters, first)
        if self._options.copies:
            ring = loaded.maps[RING]
            self._copies = Copies(Ring(ring.fd, ring.max_entries), self._layout)

    def tick(self, run: Run) -> None:
        """Step 5: reads the mappings of new processes, and copies of stacks."""
        if self._mappings is not None:
            self._mappings.tick()
        if self._copies is not None:
            self._copies.drain()

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: reads the mappings of all processes once more, and the last copies."""
        if self._copies is not None:
            self._copies.drain()
        if self._mappings is not None:
            self._mappings.finish()

    def end(self) -> None:
        """Gives up the buffer of copies."""
        if self._copies is not None:
            self._copies.close()

    def stacks(self, run: Run, begun: Sequence[int]) -> List[Dict[str, Any]]:
        """Step 6: ``stacks`` of the result, with function names; ``begun`` are the numbers of those of open hits."""
        read = self.read(run, Counter(begun))
        return read.stacks if read is not None else []

    def read(self, run: Run, later: Mapping[int, int]) -> Optional[ReadStacks]:
        """The stacks with names; ``later`` is how often those were seen that the program has not counted.

        None where nothing was loaded.
        """
        if self._mappings is None:
            return None
        copies = self._copies.found if self._copies is not None else {}
        self._read = read_stacks(run.loaded, self._options, self._mappings, run.ownership.numbered(), copies, later)
        run.warnings += self._read.warnings
        return self._read

    def attached(self) -> Dict[str, Any]:
        """The result's keys about its stacks: their names, and how many are complete."""
        read = self._read
        return {
            "symbols": read.symbols if read is not None else [],
            "unnamed": read.unnamed if read is not None else [],
            "unwound": read.unwound if read is not None else {"complete": 0, "cut": 0, "frame_pointers": 0},
        }


class StackProbe(KernelProbe):
    """A probe that collects stacks in addition to the rows of every tool."""

    def __init__(self, collect: ToolCollect, options: StackOptions) -> None:
        super().__init__(collect)
        self.kept = KeptStacks(options)


def stack_collect(params: Mapping[str, Any], mode: str, unit: str) -> ToolCollect:
    """The checked options of the rows that such a probe has besides its stacks; raises OptionError."""
    collect = tool_collect({**params, "collect": mode}, [], lambda _fields, _tail: {})
    return collect._replace(unit=unit, pids=True)
