# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one probe does differently from the next; ``run.py`` has the steps that they share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Collection, Dict, List, Mapping, Optional, Protocol, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import RowOptions, read_rows
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, choose_bytecode, event_layout
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window


class Collect(Protocol):
    """What is kept of a hit: ``_collect/collect.py`` and ``_collect/tool.py`` have the two ways."""

    @property
    def shared(self) -> ProbeOptions:
        """The options that all probes share."""

    @property
    def events(self) -> bool:
        """Whether each hit is recorded."""

    @property
    def wants_pids(self) -> bool:
        """Whether the program has to find the process of a hit."""

    @property
    def rows(self) -> RowOptions:
        """Which rows are kept."""

    def constants(self, layout: Layout, per_container: bool) -> Dict[str, int]:
        """The program's constants that follow from the options."""

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Sizes of the program's maps, by map name."""

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """The window's records as the result lists them."""


@dataclass
class Run:
    """What the steps so far have found and made; each step adds its part."""

    libbpf: Libbpf
    bytecode: Mapping[str, Any]
    found: Discovery  # 1 discover
    ownership: Ownership
    coverage: Coverage
    maps: Optional[Loaded] = None  # 3 load
    attachments: Attachments = field(default_factory=Attachments)  # 4 attach
    warnings: List[str] = field(default_factory=list)

    @property
    def loaded(self) -> Loaded:
        """The maps and programs, from step 3 on."""
        assert self.maps is not None
        return self.maps

    @property
    def layout(self) -> Layout:
        """The layout of an event's record."""
        return event_layout(self.bytecode)


class Probe:
    """One probe: its options, and its part in each step. A subclass overrides what it does differently.

    ``lists_processes``: step 1 also lists the containers' processes.
    ``members`` are the kernel's struct members whose byte offsets the program needs: constant -> (struct, member).
    ``quiet``: the program counts nothing until it is armed, so it is attached before the window opens.
    ``loads`` names the programs that are needed, None for all; ``attach_type`` is the type of link that they are loaded
    for, where the kernel wants to know (uprobe_multi), else 0.
    ``unfinished`` names the map with the records of hits that may not have ended when the window does.
    ``per_container``: each container has attachments of its own, whose cookies name it.
    ``ring`` names the ring buffer with the records.
    """

    lists_processes = False
    members: Mapping[str, Tuple[str, str]] = {}
    quiet = True
    loads: Optional[Collection[str]] = None
    attach_type = 0
    unfinished = ""
    per_container = False
    ring = "events"

    def __init__(self, collect: Collect) -> None:
        self.collect = collect

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """The program for this host; ``bytecode`` is what the module carries. Raises HostError or OptionError."""
        return choose_bytecode(bytecode)

    def discovered(self, run: Run) -> None:
        """Step 1: by what the program tells containers apart, beside their tasks."""

    def resolve(self, run: Run) -> None:
        """Step 2: finds what is to be probed; raises HostError, OptionError or coverage's AllContainersFailed."""

    def constants(self) -> Dict[str, int]:
        """Step 3: the program's own constants."""
        return {}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Step 3: sizes of the program's own maps."""
        return {}

    def fill(self, loaded: Loaded) -> None:
        """Step 3: writes the program's own maps."""

    def attach(self, run: Run) -> None:
        """Step 4: attaches what step 2 found; raises HostError where nothing is left to probe."""

    def tick(self, run: Run) -> None:
        """Step 5: called every few milliseconds while the window is open."""

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: takes in containers that started in the window, and new processes of known ones.

        ``pids`` are the host PIDs of those processes, by container id.
        """

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: detaches what only this container needed, which has ended."""

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: called once, just after the window has closed."""

    def missed(self, run: Run) -> int:
        """Hits so far for which the kernel ran no program and which it does not count for the program itself."""
        return 0

    def keys_of(self, layout: Layout, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """The row keys of hits that had not ended: by default the fields of their records with the key's names."""
        return [layout.unpack(record) for record in unfinished]

    def rows(self, run: Run, window: Window, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """Step 6: ``rows`` of the result."""
        if self.collect.events:
            return []
        keys = self.keys_of(run.layout, unfinished)
        return read_rows(run.loaded, self.collect.rows, run.ownership.places, keys)

    def counted(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Step 6: the hits that the rows hold."""
        return sum(row["count"] for row in rows)

    def events(self, run: Run, window: Window) -> Union[Events, List[Dict[str, Any]]]:
        """Step 6: ``events`` of the result."""
        return self.collect.decode(run.layout, window, run.ownership.places)

    def stacks(self, run: Run) -> Optional[List[Dict[str, Any]]]:
        """Step 6: ``stacks`` of the result; None for a probe that takes none."""
        return None

    def owner_mode(self, run: Run) -> Optional[str]:
        """Step 6: by what hits were told apart."""
        return run.ownership.mode

    def attached(self) -> Dict[str, Any]:
        """Step 6: ``attachments`` of the result, and what else describes them: in check mode what would be attached."""
        return {"attachments": []}
