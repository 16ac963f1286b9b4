# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes attached to tracepoints of the kernel: nothing is resolved inside containers."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Any, Collection, Dict, List, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import (
    FoundHook,
    Hook,
    attach_hooks,
    find_hooks,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import COMPAT

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._probes.parts import Collect

UNSEEN, UNSEEN_CALLS = "unseen", "unseen_calls"  # the program and the map of bpf/include/fleet/unseen.h
COMPAT_MEMBERS = {"TASK_COMPAT": ("task_struct", "thread_info.status")}  # of x86-64
MOST_CONTAINERS = 4096  # of which 32-bit calls are counted


class KernelProbe(Probe):
    """A probe whose programs are attached to the tracepoints ``hooks``."""

    hooks: Sequence[Hook] = ()

    def __init__(self, collect: Collect) -> None:
        super().__init__(collect)
        self._found: List[FoundHook] = []

    def resolve(self, run: Run) -> None:
        """Step 2: finds the tracepoints in this kernel; raises HostError."""
        self._found = find_hooks(self.hooks)

    def raw_tracepoints(self) -> Collection[str]:
        """Step 3: the tracepoints of whose raw arguments the programs know the order."""
        return [entry.hook.event.partition(":")[2] for entry in self._found if entry.hook.raw]

    def attach(self, run: Run) -> None:
        """Step 4: attaches every program to its tracepoint; raises HostError."""
        attach_hooks(self._found, run.attachments, run.loaded.programs)

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result: the tracepoints."""
        return {"attachments": [entry.as_result() for entry in self._found]}


class SyscallProbe(KernelProbe):
    """A probe of tracepoints that do not show 32-bit system calls; counts those where 64-bit programs can make them.

    Its bytecode has ``bpf/include/fleet/unseen.h``.
    """

    def __init__(self, collect: Collect) -> None:
        super().__init__(collect)
        self._counts_unseen = False

    def count_unseen(self, own: Collection[str]) -> None:
        """Call this when ``unseen`` and ``members`` are known; ``own`` are the names of the probe's own programs."""
        self._counts_unseen = COMPAT in self.unseen and os.uname().machine == "x86_64"
        self.loads = set(own)
        if self._counts_unseen:
            self.loads.add(UNSEEN)
            self.members = {**self.members, **COMPAT_MEMBERS}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each container."""
        return {UNSEEN_CALLS: {"max_entries": MOST_CONTAINERS}} if self._counts_unseen else {}

    def attach(self, run: Run) -> None:
        """Step 4: attaches every program to its tracepoint; raises HostError."""
        super().attach(run)
        if self._counts_unseen:
            hooks = find_hooks([Hook(UNSEEN, "raw_syscalls:sys_enter", raw=True)])
            attach_hooks(hooks, run.attachments, run.loaded.programs)

    def unseen_calls(self, run: Run) -> Dict[Optional[str], int]:
        """Step 5: how many 32-bit system calls each container made that the program did not see, by its id."""
        if not self._counts_unseen:
            return {}
        entry, containers = run.loaded.maps[UNSEEN_CALLS], run.ownership.numbered()
        keys, values, count = run.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size, entry.max_entries)
        numbers = struct.unpack(f"<{count}I", keys[: 4 * count])
        counts = struct.unpack(f"<{count}Q", values[: 8 * count])
        names = [containers[number].id if number in containers else HOST_ID for number in numbers]
        return {None if name == HOST_ID else name: calls for name, calls in zip(names, counts)}
