# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which containers a run speaks for, and what failed for which. Private to fleet.probe."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils._core.alive import still_there
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import same_process
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure


class AllContainersFailed(ProbeError):
    """Every container failed; ``details`` go into the module's failure beside the sentence."""

    def __init__(self, message: str, details: Dict[str, Any]) -> None:
        super().__init__(message)
        self.details = details


class Coverage:
    """The selected containers of one run and their fate."""

    def __init__(self, selected: Sequence[Container]) -> None:
        self.selected = list(selected)
        self.failed: List[Failure] = []
        self.appeared: List[str] = []
        self.vanished: List[str] = []
        self._partly: Set[Optional[str]] = set()
        self._found: Set[Optional[str]] = set()
        self._ended: Set[str] = set()

    def fail(self, container: Optional[Container], stage: str, reason: str) -> None:
        """Notes what failed for one container (None: for the host's own processes, or the host as a whole)."""
        failure = Failure(container.id if container else None, stage, reason)
        self.failed.append(failure)
        self._partly.discard(failure.container)

    def note(self, failures: Iterable[Failure], found: Sequence[str]) -> None:
        """Takes over the failures of a step that ``found`` something in the places of these ids.

        A container may be among both: a part of it is out of the probe's sight, the rest is not lost.
        Raises AllContainersFailed when nothing was found, for there is nothing to go on with.
        """
        self.failed.extend(failures)
        self._found = set(found)
        self._partly = {failure.container for failure in self.failed} & self._found
        if self.failed and not found:
            more = len(self.failed) - 1
            reason = self.failed[0].reason
            if more:
                reason = f"{reason.rstrip('.')} (and {more} more failed, see coverage.failed)."
            raise AllContainersFailed(reason, {"coverage": self.as_result(complete=False, attached=0)})

    def alive(self) -> List[Container]:
        """The selected containers that have not failed."""
        lost = self._lost()
        return [container for container in self.selected if container.id not in lost]

    def recheck(self) -> None:
        """Step 4's second look: fails containers that are not who they were when their files were opened."""
        for container in self.alive():
            reason = still_there(container)
            if reason is not None:
                self.fail(container, "attach", reason)

    def note_later(self, failures: Iterable[Failure], found: Iterable[Optional[str]]) -> None:
        """Takes over what a later look failed for: news only where nothing was found and nothing had failed."""
        self._found.update(found)
        for failure in failures:
            if failure.container not in self._found and failure.container not in self._lost():
                self.failed.append(failure)

    def note_vanished(self) -> List[Container]:
        """Notes the containers whose init process is gone by now; returns those that were there before.

        For those that had failed it is no news.
        """
        gone = [c for c in self.selected if c.id not in self._ended and not same_process(c.pid, c.start_ticks)]
        self._ended.update(container.id for container in gone)
        lost = {*self._lost(), *self.vanished}
        self.vanished += [container.id for container in gone if container.id not in lost]
        return gone

    def note_appeared(self, containers: Sequence[Container]) -> None:
        """Notes containers that came later; one that was restarted takes its old record's place."""
        for container in containers:
            self._ended.discard(container.id)
            self.selected = [one for one in self.selected if one.id != container.id] + [container]
            if container.id not in self.appeared:
                self.appeared.append(container.id)

    def as_result(self, complete: bool, attached: int) -> Dict[str, Any]:
        """``coverage`` of the result."""
        return {
            "complete": complete,
            "matched": len(self.selected),
            "attached": attached,
            "failed": [failure.as_result() for failure in self.failed],
            "appeared": self.appeared,
            "vanished": self.vanished,
        }

    def _lost(self) -> Set[Optional[str]]:
        return {failure.container for failure in self.failed} - self._partly


def nothing_matched(everything: Sequence[Container]) -> str:
    """The warning for a selection that is empty, with what there would have been."""
    if not everything:
        return "No container is running on this host, so nothing was probed."
    # names that somebody gave come before those that only repeat an id
    named = {c.name: c.id.startswith(c.name) for c in everything if not c.sandbox}
    names = sorted(named, key=lambda name: (named[name], name))
    shown = ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
    return f"No container on this host matches the target options, so nothing was probed. Running containers: {shown}."
