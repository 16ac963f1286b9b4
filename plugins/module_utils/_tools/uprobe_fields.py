# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""uprobe's values that are fields of structs, such as ``arg0->request->status``: what they are, and how they are read.

The program's side is ``bpf/include/fleet/path.h``.
"""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
from ansible_collections.fleet.probe.plugins.module_utils._resolve.fields import (
    MAX_LOADS,
    MAX_PLACES,
    FieldFinder,
    Found,
    Wanted,
    as_found,
)

LATER_SETS = 64  # layouts of structs that files found in the window may add

_Paths = Tuple[Tuple[int, ...], ...]  # of one layout, by the place of the value


class Fields:
    """The fields among the values of ``collect``; ``finder`` looks for them in files."""

    def __init__(self, collect: CollectOptions) -> None:
        self._collect = collect
        self._wanted = wanted_fields(collect)
        self.finder = FieldFinder(self._wanted)
        self._settled: List[Found] = []
        self._written = 0  # sets of paths in the program's map

    def entries(self, sets: Sequence[_Paths]) -> int:
        """Step 3: how many paths the program's map has room for."""
        return (len(sets) + LATER_SETS) * MAX_PLACES

    def unlike(self, found: Sequence[Sequence[Any]]) -> str:
        """Step 2: why the fields of a file differ from those of files before; takes over what they are."""
        fields = as_found(found)
        for number, (each, field) in enumerate(zip(fields, self._wanted)):
            before = self._settled[number] if self._settled else each
            if (each.type, each.most, each.names) != (before.type, before.most, before.names):
                return (
                    f"{field.name} is {each.declared} there, and not the {before.declared} of files before it; probe "
                    "them one at a time"
                )
            reason = self._collect.settle(field.place, each.type, each.names, each.most)
            if reason:
                return reason
        self._settled = self._settled or fields
        return ""

    def fill(self, loaded: Loaded, sets: Sequence[_Paths]) -> None:
        """Writes the paths of the ``sets`` found since the last call; raises ProbeError if they do not fit."""
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


def wanted_fields(collect: CollectOptions) -> List[Wanted]:
    """The values that are fields."""
    return [
        Wanted(
            place,
            value.name,
            value.register,
            value.steps,
            value.type,
            [entry.word for entry in collect.filters if entry.name == value.name and entry.word],
        )
        for place, value in enumerate(collect.values)
        if value.steps
    ]
