# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paths of a probe's values: what they lead to, and their map in the program (``bpf/include/fleet/path.h``)."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
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
        self._written = 0  # sets in the program's map

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
        return {"paths": {"max_entries": max(1, sets) * MAX_PLACES}}

    def fill(self, loaded: Loaded, sets: Sequence[Sequence[Path]]) -> None:
        """Writes the sets found since the last call; raises ProbeError if they do not fit."""
        entry = loaded.maps["paths"]
        if len(sets) * MAX_PLACES > entry.max_entries:
            raise ProbeError(
                f"Files found in the window brought the layouts of structs to {len(sets)}, at most "
                f"{entry.max_entries // MAX_PLACES} fit; run the probe again"
            )
        for number in range(self._written, len(sets)):
            for place, path in enumerate(sets[number]):
                key = index_key(number * MAX_PLACES + place)
                fields = dict(zip(("pointers", "load", "left", "right", "is_signed"), path))
                packed = entry.value.pack(**fields, reserved=(0, 0, 0), offsets=path[-MAX_LOADS:])
                loaded.libbpf.update(entry.fd, key, packed)
        self._written = len(sets)
