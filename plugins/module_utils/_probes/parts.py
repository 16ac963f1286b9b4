# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a probe is made of, for whoever checks types: no host imports this."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Protocol, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import RowOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window


class Collect(Protocol):
    """What a probe keeps of a hit; implemented by ``_collect/collect.py`` and ``_collect/tool.py``."""

    @property
    def shared(self) -> ProbeOptions:
        """The options that all probes have."""

    @property
    def events(self) -> bool:
        """Whether each hit is recorded as an event."""

    @property
    def wants_pids(self) -> bool:
        """Whether the program has to find the PID of a hit."""

    @property
    def rows(self) -> RowOptions:
        """The options of the rows."""

    def constants(self, layout: Layout, per_container: bool) -> Dict[str, int]:
        """The program's constants that follow from these options."""

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Sizes of the program's maps, as ``{map: {"max_entries": n}}``."""

    def fill(self, loaded: Loaded) -> None:
        """Writes into the program's maps what it compares hits with."""

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """The records of the window as ``events`` of the result."""


class Part(Protocol):
    """What has a part in each step: a probe, and what it keeps of hits beside rows and events. See Probe."""

    @property
    def members(self) -> Mapping[str, Tuple[str, str]]:
        """Kernel struct members whose byte offsets the program needs."""

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """The bytecode with what is needed for this part, out of that of the part before it."""

    def discovered(self, run: Run) -> None:
        """Step 1."""

    def resolve(self, run: Run) -> None:
        """Step 2; raises OptionError."""

    def constants(self) -> Dict[str, int]:
        """Step 3: constants of the programs."""

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Step 3: sizes of maps."""

    def fill(self, loaded: Loaded) -> None:
        """Step 3: all that is loaded is there."""

    def tick(self, run: Run) -> None:
        """Step 5: called every few milliseconds while the window is open."""

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: called once, right after the window closes."""

    def end(self) -> None:
        """Called last, also after an error."""

    def attached(self) -> Dict[str, Any]:
        """Step 6: more keys of the result; called after ``Kept.stacks``."""


class Kept(Part, Protocol):
    """The stacks of hits."""

    def stacks(self, run: Run, begun: Sequence[int]) -> List[Dict[str, Any]]:
        """Step 6, before rows: ``stacks`` of the result; ``begun`` are the numbers of those of ``unfinished`` hits."""
