# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What sites read where they differ: a map of numbered sets, of which 16 bits of an attachment's cookie choose one."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Sequence, TypeVar

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key

_T = TypeVar("_T")


class Sets:
    """The map ``name``, with room for ``width`` entries of each set; ``what`` names the sets in an error."""

    def __init__(self, name: str, width: int, what: str) -> None:
        self._name, self._width, self._what = name, width, what
        self._written = 0

    def sizes(self, sets: int) -> Dict[str, Dict[str, int]]:
        """Step 3: the size of the map, which cannot be empty."""
        return {self._name: {"max_entries": max(1, sets) * self._width}}

    def fill(self, loaded: Loaded, sets: Sequence[Sequence[_T]], fields_of: Callable[[_T], Mapping[str, Any]]) -> None:
        """Writes the sets found since the last call, of whose entries ``fields_of`` knows the fields in the map.

        Raises ProbeError if they do not fit.
        """
        entry = loaded.maps[self._name]
        most = entry.max_entries // self._width
        if len(sets) > most:
            raise ProbeError(
                f"Files found in the window brought the {self._what} to {len(sets)}, at most {most} fit; run the probe "
                "again"
            )
        for number in range(self._written, len(sets)):
            for place, each in enumerate(sets[number]):
                key = index_key(number * self._width + place)
                loaded.libbpf.update(entry.fd, key, entry.value.pack(**fields_of(each)))
        self._written = len(sets)
