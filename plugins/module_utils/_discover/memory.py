# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What discovery found out about each container, for the next discovery of the same process.

A module discovers again and again while its window is open. For a container that the kernel shows as before, by its
first process and when this started, no engine is asked again, and no process is looked at for its host name or its
arguments.
"""

from __future__ import annotations

from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.kernel_container import KernelContainer
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


class _Record(NamedTuple):
    """A container as it was listed last, and what of."""

    found: KernelContainer
    known: Known
    container: Container


class Memory:
    """Of the last discovery. It holds for the same options only: they say which engines are asked."""

    def __init__(self) -> None:
        self._options: Optional[Selection] = None
        self._known: Dict[_Key, Known] = {}
        self._records: Dict[str, _Record] = {}  # by the container's id

    def has_any(self, options: Selection) -> bool:
        """Whether anything is known of the containers."""
        return bool(self._known) and options == self._options

    def recall(self, options: Selection, found: Sequence[KernelContainer]) -> Dict[int, Known]:
        """What is known of the containers, by ``id()``, without those of which nothing is.

        Of containers with one id nothing is known if one of them is new: a runtime is asked about all of them at once.
        """
        if options != self._options:
            return {}
        known = {id(one): self._known.get(_key(one)) for one in found}
        new = {one.id for one in found if known[id(one)] is None}
        recalled = ((one, known[id(one)]) for one in found if one.id not in new)
        return {id(one): each for one, each in recalled if each is not None}

    def keep(self, options: Selection, found: Sequence[KernelContainer], known: Dict[int, Known]) -> None:
        """Replaces what was kept; containers that ``known`` lacks, by ``id()``, are not known the next time either."""
        self._options = options
        self._known = {_key(one): known[id(one)] for one in found if id(one) in known}

    def containers(
        self, found: Sequence[KernelContainer], known: Mapping[int, Known], ids: Mapping[int, str], booted: float
    ) -> List[Container]:
        """The record of each container: the last one, where nothing of it is other now.

        ``known`` and ``ids`` are by ``id()``, ``booted`` is ``proc.boot_time()``.
        """
        records = []
        for one in found:
            container_id, parent = ids[id(one)], ids[id(one.parent)] if one.parent else None
            started, facts = proc.started_at(one.stat.start_ticks, booted), known[id(one)]
            last = self._records.get(container_id)
            if last is None or not _is_as_before(last, one, facts, parent, started):
                last = _Record(one, facts, _container(container_id, parent, started, one, facts))
            records.append(last)
        self._records = {record.container.id: record for record in records}
        return [record.container for record in records]


def _is_as_before(
    last: _Record, found: KernelContainer, known: Known, parent: Optional[str], started_at: float
) -> bool:
    """Whether a record can be listed again. One that lists processes is its holder's."""
    one = last.container
    return (
        last.found is found
        and last.known is known
        and one.parent == parent
        and one.started_at == started_at
        and not one.processes
    )


def _container(
    container_id: str, parent: Optional[str], started_at: float, found: KernelContainer, known: Known
) -> Container:
    claim = known.claim
    return Container(
        id=container_id,
        name=known.name,
        runtime=known.runtime,
        image=claim.image if claim else None,
        labels=dict(claim.labels) if claim else {},
        pod=claim.pod if claim else None,
        pid=found.pid,
        nspid=found.nspid,
        namespaces=found.namespaces,
        hostname=known.hostname,
        cgroup=found.cgroup,
        parent=parent,
        started_at=started_at,
        start_ticks=found.stat.start_ticks,
        infra=claim.infra if claim else False,
        sandbox=known.sandbox,
    )


def _key(one: KernelContainer) -> _Key:
    return one.id, one.pid, one.stat.start_ticks, one.stat.comm, one.namespaces.get("uts")
