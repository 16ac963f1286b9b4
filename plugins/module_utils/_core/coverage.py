# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which containers a run covers, and what failed for which."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils._core.alive import still_there
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import same_process
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure, Unwatched
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, record_bytes

# Failures that a module lists when no container is left; `matched` and the message have their number.
_MOST_LISTED = 200


class AllContainersFailed(ProbeError):
    """Every container failed. ``details`` are keys of the module's failure, beside the message."""

    def __init__(self, message: str, details: Dict[str, Any]) -> None:
        super().__init__(message)
        self.details = details


class Coverage:
    """The selected containers of one run and what became of each.

    ``include_host`` means that the run covers the host's own processes, too.
    """

    def __init__(self, selected: Sequence[Container], include_host: bool = False) -> None:
        self.selected = list(selected)
        self.include_host = include_host
        self.failed: List[Failure] = []
        self.appeared: List[str] = []
        self.vanished: List[str] = []
        self.unwatched: List[Unwatched] = []
        self._partly: Set[Optional[str]] = set()
        self._found: Set[Optional[str]] = set()
        self._ended: Set[str] = set()

    def fail(self, container: Optional[Container], stage: str, reason: str) -> None:
        """Record a failure of one container (None: of the host's own processes, or of the whole host)."""
        failure = Failure(container.id if container else None, stage, reason)
        self.failed.append(failure)
        self._partly.discard(failure.container)

    def note(self, failures: Iterable[Failure], found: Sequence[str]) -> None:
        """Record the ``failures`` of a step that succeeded for the containers with the ids in ``found``.

        A container may be in both: the probe then misses a part of it and covers the rest. Raises
        AllContainersFailed if containers failed and nothing was found, not for a failure of the whole host alone.
        """
        self.failed.extend(failures)
        self._found = set(found)
        self._partly = {failure.container for failure in self.failed} & self._found
        if not found and any(failure.container is not None for failure in self.failed):
            # A container's failure says what to change; one of the whole host hides it.
            self.failed.sort(key=lambda failure: failure.container is None)
            more = len(self.failed) - 1
            reason = self.failed[0].reason
            if more:
                reason = f"{reason.rstrip('.')} (and {more} more failed, see coverage.failed)."
            coverage = self.as_result(complete=False, attached=0)
            raise AllContainersFailed(reason, {"coverage": {**coverage, "failed": coverage["failed"][:_MOST_LISTED]}})

    def alive(self) -> List[Container]:
        """The selected containers that have not failed."""
        lost = self._lost()
        return [container for container in self.selected if container.id not in lost]

    def recheck(self) -> None:
        """Fail the containers that changed after their files were opened (step 4 checks this after attaching)."""
        for container in self.alive():
            reason = still_there(container)
            if reason is not None:
                self.fail(container, "attach", reason)

    def note_later(self, failures: Iterable[Failure], found: Iterable[Optional[str]]) -> List[Failure]:
        """Record the failures of a later look at containers where nothing was found and nothing failed before.

        A container in which something is ``found`` only now has not failed at step resolve any more. Returns the
        failures in containers where something was found: they concern a part of the container.
        """
        found = set(found)
        mended = found - self._found
        self.failed = [each for each in self.failed if each.stage != "resolve" or each.container not in mended]
        self._found |= found
        partly = []
        for failure in failures:
            if failure.container in self._found:
                partly.append(failure)
            elif failure.container not in self._lost():
                self.failed.append(failure)
        return partly

    def note_unwatched(self, container: Optional[str], what: str, reason: str, since: float, until: float) -> None:
        """Record what was not probed from ``since`` to ``until``, in epoch seconds."""
        self.unwatched.append(Unwatched(container, what, reason, round(since, 6), round(until, 6)))

    def note_vanished(self) -> List[Container]:
        """Record the containers that ended, and return those that ended since the last call.

        Containers that failed before are returned, but not recorded as vanished.
        """
        gone = [c for c in self.selected if c.id not in self._ended and not same_process(c.pid, c.start_ticks)]
        self._ended.update(container.id for container in gone)
        lost = {*self._lost(), *self.vanished}
        self.vanished += [container.id for container in gone if container.id not in lost]
        return gone

    def note_appeared(self, containers: Sequence[Container]) -> None:
        """Record containers that started later; a restarted container replaces its old record."""
        for container in containers:
            self._ended.discard(container.id)
            self.selected = [other for other in self.selected if other.id != container.id] + [container]
            if container.id not in self.appeared:
                self.appeared.append(container.id)

    @property
    def whole(self) -> bool:
        """Whether something was probed, and nothing is known to be missing.

        With nothing probed, a result without hits would say that nothing happened, which nobody looked for.
        """
        return bool(self.selected or self.include_host) and not self.failed and not self.unwatched

    def as_result(self, complete: bool, attached: int) -> Dict[str, Any]:
        """``coverage`` of the result."""
        return {
            "complete": complete,
            "matched": len(self.selected),
            "attached": attached,
            "failed": [failure.as_result() for failure in self.failed],
            "appeared": [printable(record_bytes(container)) for container in self.appeared],
            "vanished": [printable(record_bytes(container)) for container in self.vanished],
            "unwatched": [entry.as_result() for entry in self.unwatched],
        }

    def _lost(self) -> Set[Optional[str]]:
        return {failure.container for failure in self.failed} - self._partly
