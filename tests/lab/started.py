# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The containers that the lab has started and not removed yet, by the runtime that started them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Protocol


class Remover(Protocol):
    """A runtime of the lab."""

    def rm(self, *names: str) -> None:
        """Kill and remove containers."""


_started: dict[tuple[Remover, str], None] = {}


def note_started(runtime: Remover, name: str) -> None:
    """The runtime has started a container."""
    _started[runtime, name] = None


def note_removed(runtime: Remover, *names: str) -> None:
    """The runtime has removed the containers."""
    for name in names:
        _started.pop((runtime, name), None)


def started_by(runtime: Remover) -> list[str]:
    """What the runtime has started and not removed."""
    return [name for owner, name in _started if owner is runtime]


def note_closed(runtime: Remover) -> None:
    """The runtime has ended, and its containers with it."""
    note_removed(runtime, *started_by(runtime))


@contextlib.contextmanager
def removed_afterwards() -> Iterator[None]:
    """Removes, when the block ends, the containers that were started in it and still exist."""
    before = set(_started)
    try:
        yield
    finally:
        left: dict[Remover, list[str]] = {}
        for runtime, name in _started:
            if (runtime, name) not in before:
                left.setdefault(runtime, []).append(name)
        with contextlib.ExitStack() as stack:  # a runtime that fails does not keep the others from it
            for runtime, names in left.items():
                stack.callback(runtime.rm, *names)
