# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paths of a probe's values: what they lead to, and their map in the program (``bpf/include/fleet/path.h``)."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._probes.sets import Sets
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import (
    MAX_LOADS,
    MAX_PLACES,
    Found,
    Path,
    Wanted,
    as_found,
)


class Paths:
    """The values of ``collect`` that lie behind registers. A set has the paths of all of them."""

    def __init__(self, collect: CollectOptions) -> None:
        self.wanted = [
            Wanted(
                place,
                value.name,
                value.register,
                value.steps,
                value.type,
                [entry.word for entry in collect.filters if entry.name == value.name and entry.word],
                value.sized,
            )
            for place, value in enumerate(collect.values)
            if value.steps
        ]
        self._collect = collect
        self._settled: List[Found] = []
        self._sets = Sets("paths", MAX_PLACES, "layouts of structs")

    def unlike(self, entries: Sequence[Sequence[Any]]) -> str:
        """Step 2: why values differ from what they were before; takes over what they are. Empty if they do not.

        Each of ``entries`` is as ``Found``.
        """
        found = as_found(entries)
        for number, (each, wanted) in enumerate(zip(found, self.wanted)):
            before = self._settled[number] if self._settled else each
            if (each.type, each.most, each.names) != (before.type, before.most, before.names):
                return (
                    f"{wanted.name} is {each.declared} there, and not the {before.declared} of files before it; probe "
                    "them one at a time"
                )
            reason = self._collect.settle(wanted.place, each.type, each.names, each.most)
            if reason:
                return reason
        self._settled = self._settled or found
        return ""

    def sizes(self, sets: int) -> Dict[str, Dict[str, int]]:
        """Step 3: the size of the map, which cannot be empty."""
        return self._sets.sizes(sets)

    def fill(self, loaded: Loaded, sets: Sequence[Sequence[Path]]) -> None:
        """Writes the sets found since the last call; raises ProbeError if they do not fit."""
        self._sets.fill(loaded, sets, _fields)


def _fields(path: Path) -> Dict[str, Any]:
    """A path as the program has it."""
    fields = dict(zip(("pointers", "load", "left", "right", "is_signed"), path))
    return {**fields, "reserved": (0, 0, 0), "offsets": path[-MAX_LOADS:]}
