# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The values that kprobe and tracepoint read behind registers: fields of the kernel's structs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._probes.fields import value_paths
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import Path


class KernelPaths:
    """The paths of the values of ``collect``, by the kernel's type information; none if all values are registers.

    ``untyped`` is that of ``value_paths``. Raises OptionError.
    """

    def __init__(self, collect: CollectOptions, untyped: str = "") -> None:
        self._paths = value_paths(collect, untyped)
        self._sets: List[Tuple[Path, ...]] = []
        self._numbers: Dict[str, int] = {}

    def settle(self, run: Run, names: Sequence[str]) -> List[str]:
        """Step 2: at which of these functions or tracepoints the values can be read; the coverage lists the others.

        Raises HostError if there are none, OptionError if the options do not go with what the values are.
        """
        if self._paths is None:
            return list(names)
        from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_fields import kernel_fields

        fields = kernel_fields(run.libbpf, self._paths.wanted, names)
        if not fields.paths:
            raise HostError(next(iter(fields.refused.values())))
        reason = self._paths.unlike(fields.found)
        if reason:
            raise OptionError(reason)
        for refusal in fields.refused.values():
            run.coverage.fail(None, "resolve", refusal)
        self._sets = list(dict.fromkeys(fields.paths.values()))
        self._numbers = {name: self._sets.index(found) for name, found in fields.paths.items()}
        return [name for name in names if name in fields.paths]

    def number(self, name: str) -> int:
        """Step 4: the number of the paths at a function, for its cookie."""
        return self._numbers.get(name, 0)

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Step 3: the size of their map."""
        return self._paths.sizes(len(self._sets)) if self._paths is not None else {}

    def fill(self, loaded: Loaded) -> None:
        """Step 3: writes them."""
        if self._paths is not None:
            self._paths.fill(loaded, self._sets)
