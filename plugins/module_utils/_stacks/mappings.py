# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the processes whose stacks are taken have mapped where. Private to fleet.probe.

A process is looked at soon after ``bpf/include/fleet/stack.h`` first tells of it, while the window is open, and once
more when the window has closed: so one that ends in the window, or loads a library in it, can be told about too.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import Dict, List, NamedTuple, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region, executable_regions
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import JitKey

_MOST_LOOKS = 64  # new processes that are looked at in one tick, for the window's other work goes on meanwhile

ProcessKey = Tuple[int, int]  # host PID, and a number that rises with every execve(2)


class Look(NamedTuple):
    """What a process had mapped executable at one moment, by address."""

    starts: List[int]
    regions: List[Region]

    def region(self, address: int) -> Optional[Region]:
        """What lies at an address."""
        at = bisect.bisect_right(self.starts, address) - 1
        return self.regions[at] if at >= 0 and address < self.regions[at].end else None


@dataclass
class MappedProcess:
    """A process: ``mount`` is its mount namespace, ``looks`` the last one first."""

    pid: int
    start_ticks: int
    mount: Optional[int]
    jit: JitKey
    looks: List[Look]

    def region(self, address: int) -> Optional[Region]:
        """What it had mapped at an address."""
        return next(filter(None, (look.region(address) for look in self.looks)), None)


class Mappings:
    """The processes that a loaded program has told of."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._found: Dict[ProcessKey, Optional[MappedProcess]] = {}

    def tick(self) -> None:
        """Looks at processes that were not known yet, some of them where they are very many."""
        for key in [key for key in self._told() if key not in self._found][:_MOST_LOOKS]:
            self._found[key] = _look_at(key[0])

    def finish(self) -> None:
        """Looks at all of them once more."""
        newest = dict(sorted(self._told()))
        for key in newest.items():
            known, now = self._found.get(key), _look_at(key[0])
            if now is None:
                continue
            if known is not None:
                if known.start_ticks != now.start_ticks:  # its number is another one's by now
                    continue
                now.looks += known.looks
            self._found[key] = now

    def process(self, key: ProcessKey) -> Optional[MappedProcess]:
        """What is known of a process; None where it had ended before it was looked at."""
        return self._found.get(key)

    def _told(self) -> List[ProcessKey]:
        entry = self._loaded.maps["processes"]
        keys, _values, count = self._loaded.libbpf.lookup_all(
            entry.fd, entry.key_size, entry.value_size, entry.max_entries
        )
        fields = entry.key.unpack_all(keys[: count * entry.key_size], entry.key_size)
        return [(process["pid"], process["exec"]) for process in fields]


def _look_at(pid: int) -> Optional[MappedProcess]:
    start, user, nspid = proc.start_ticks(pid), proc.effective_uid(pid), proc.read_nspid(pid)
    regions = executable_regions(pid)
    if start is None or user is None or not nspid or not regions:
        return None
    look = Look([region.start for region in regions], regions)
    return MappedProcess(pid, start, proc.namespace(pid, "mnt"), JitKey(nspid[-1], user), [look])
