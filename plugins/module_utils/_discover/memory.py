# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What discovery found out about each container, for the next discovery of the same process.

A module discovers again and again while its window is open. As long as the kernel shows the same containers, by their
first processes and when these started, no engine is asked again, and no process is looked at for its host name or its
arguments.
"""

from __future__ import annotations

from typing import Dict, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._discover.scan import KernelContainer
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim

# The id, the first process with its start and its program, and the namespace with the host name.
_Key = Tuple[str, int, int, bytes, Optional[int]]


class Known(NamedTuple):
    """What the kernel's view of a container lacks."""

    claim: Optional[Claim]
    name: str
    runtime: str
    hostname: Optional[str]
    sandbox: Optional[str]


class Memory:
    """Of the last discovery. It holds for the same options only: they say which engines are asked."""

    def __init__(self) -> None:
        self._options: Optional[Selection] = None
        self._known: Dict[_Key, Known] = {}
        self._paths: Set[str] = set()

    def paths(self, options: Selection) -> Set[str]:
        """The cgroups of the containers that are known."""
        return self._paths if options == self._options else set()

    def recall(self, options: Selection, found: Sequence[KernelContainer]) -> Optional[Dict[int, Known]]:
        """What is known of each container, by ``id()``; None if there is one of which nothing is known."""
        if options != self._options:
            return None
        known = {id(one): self._known.get(_key(one)) for one in found}
        return {number: each for number, each in known.items() if each is not None} if all(known.values()) else None

    def keep(self, options: Selection, found: Sequence[KernelContainer], known: Dict[int, Known]) -> None:
        """Replaces what was kept; containers that ``known`` lacks, by ``id()``, are not known the next time either."""
        self._options = options
        self._known = {_key(one): known[id(one)] for one in found if id(one) in known}
        self._paths = {one.cgroup.path for one in found if id(one) in known}


def _key(one: KernelContainer) -> _Key:
    return one.id, one.pid, one.stat.start_ticks, one.stat.comm, one.namespaces.get("uts")
