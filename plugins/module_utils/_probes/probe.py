# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface of a probe; ``run.py`` has the steps that all probes share."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Collection, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Traps
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, choose_bytecode, event_layout
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, VerifierError
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Reader, Window

if TYPE_CHECKING:
    # hosts compile what they import, and this runs nowhere
    from ansible_collections.fleet.probe.plugins.module_utils._probes.parts import Collect, Kept, Part


@dataclass(eq=False, repr=False)
class Run:
    """The state of a run; each step adds its part."""

    libbpf: Libbpf
    bytecode: Mapping[str, Any]
    found: Discovery  # 1 discover
    ownership: Ownership
    coverage: Coverage
    maps: Optional[Loaded] = None  # 3 load
    attachments: Attachments = field(default_factory=Attachments)  # 4 attach
    warnings: List[str] = field(default_factory=list)
    # 5 window: when it opened, is to close and has closed, in seconds of the monotonic clock
    opened: float = math.inf
    closes: float = math.inf
    closed: float = math.inf
    missed: Optional[int] = None  # of Probe.missed, as the probe was detached in the window
    frames: Mapping[int, List[str]] = field(default_factory=dict)  # 6 result: of the stacks that rows are by

    @property
    def loaded(self) -> Loaded:
        """The loaded maps and programs; only from step 3 on."""
        if self.maps is None:
            raise AssertionError("nothing is loaded before step 3")
        return self.maps

    @property
    def layout(self) -> Layout:
        """The layout of an event record."""
        return event_layout(self.bytecode)


class Probe:
    """A probe: its options and its part in each step. Subclasses override what they do differently.

    ``lists_processes``: step 1 also lists the processes of the containers.
    ``members``: kernel struct members whose byte offsets the program needs, as constant -> (struct, member).
    ``optional``: those of ``members`` that the program can do without.
    ``quiet``: the program ignores hits until it is armed, so it can be attached before the window opens.
    ``loads``: names of the programs to load, None for all.
    ``attach_type``: the link type that the programs are loaded for, if the kernel needs it (uprobe_multi), else 0.
    ``unfinished``: name of the map with the records of hits that may still be running when the window closes.
    ``begun``: names of the maps of hits that have begun and are counted when they end.
    ``found_by``: by what the program finds the container of a hit: its ``task``, its ``socket`` (whose cgroup is
    that of the task that made it), or its ``network`` namespace.
    ``per_container``: each container has its own attachments, and their cookies hold its number.
    ``unseen``: the system calls that the program does not see, out of ``_window/blind_spots.py``.
    ``kernels_pids``: the program takes PIDs from the kernel by itself, and does not know those of a host that is itself
    in a PID namespace.
    ``ring``: name of the ring buffer with the event records.
    ``kept``: the stacks that are kept of hits, if any are.
    """

    lists_processes = False
    members: Mapping[str, Tuple[str, str]] = {}
    optional: Collection[str] = ()
    quiet = True
    kernels_pids = False
    loads: Optional[Collection[str]] = None
    attach_type = 0
    unfinished = ""
    begun: Sequence[str] = ()
    found_by = "task"
    per_container = False
    unseen: Collection[str] = ()
    ring = "events"
    kept: Optional[Kept] = None

    def __init__(self, collect: Collect) -> None:
        self.collect = collect

    @property
    def parts(self) -> List[Part]:
        """The probe, and the stacks that it keeps."""
        return [self] if self.kept is None else [self, self.kept]

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """The bytecode for this host, out of the ``bytecode`` in the module. Raises HostError or OptionError."""
        return choose_bytecode(bytecode)

    def discovered(self, run: Run) -> None:
        """Step 1: adds other keys than tasks by which the program finds the container of a hit."""

    def resolve(self, run: Run) -> None:
        """Step 2: finds the attach points; raises HostError, OptionError or coverage's AllContainersFailed."""

    def raw_tracepoints(self) -> Collection[str]:
        """Step 3: the tracepoints of whose raw arguments the programs know the order."""
        return ()

    def lacks(self, run: Run, missing: Collection[str]) -> None:
        """Step 3: does without ``missing``, those of ``optional`` that this kernel lacks, or raises HostError.

        What the result lacks for it is a warning; an option that needs one of them is refused.
        """

    def named(self, missing: Collection[str]) -> str:
        """Struct members by the names of their constants, for a sentence: ``f_path of struct file``."""
        members = [self.members[name] for name in missing]
        return ", ".join(f"{member} of struct {struct}" for struct, member in members)

    def constants(self) -> Dict[str, int]:
        """Step 3: the constants of this program."""
        return {}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Step 3: sizes of this program's maps, as ``{map: {"max_entries": n}}``."""
        return {}

    def rejection(self, error: VerifierError) -> Optional[str]:
        """Step 3: what to say when the verifier rejects a program; None for its own words."""
        return None

    def fill(self, loaded: Loaded) -> None:
        """Step 3: writes this program's maps."""

    def attach(self, run: Run) -> None:
        """Step 4: attaches the programs to what step 2 found; raises HostError if nothing could be attached."""

    def reader(self, run: Run) -> Optional[Reader]:
        """Step 5: what reads the records of the program; None for its ring buffer ``ring`` alone."""
        return None

    def tick(self, run: Run) -> None:
        """Step 5: called every few milliseconds while the window is open."""

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: handles containers that started in the window, and new processes of known containers.

        ``pids`` are the host PIDs of those processes, by container id.
        """

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: detaches what only this container, which has ended, needed."""

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: called once, right after the window closes."""

    def close(self) -> None:
        """Ends what goes on beside the window; called once it has closed, also after an error."""

    def end(self) -> None:
        """Ends what goes on until there is a result; called last, also after an error."""

    def traps(self, run: Run) -> Traps:
        """Step 5: the traps of uprobes that lead to a run of each program."""
        return {}

    def check_stop(self, run: Run) -> None:
        """Step 3: raises OptionError for a program whose hits ``stop_after`` cannot count."""

    def missed(self, run: Run) -> int:
        """Hits so far for which the kernel did not run the program, without those that its own counter has."""
        return 0

    def open_hits(self, run: Run) -> int:
        """Step 5: how many hits had begun, and not ended, when the window closed, beside those with a record."""
        recorded = self.unfinished and not self.collect.rows.statistics
        maps = [*self.begun, *([self.unfinished] if self.unfinished and not recorded else [])]
        return sum(run.loaded.elements(name)[1] for name in maps)

    def site_names(self) -> List[str]:
        """Step 5: the names of the sites known so far, by the numbers in rows and records, before ``finish``."""
        return []

    def take_site_names(self, names: Sequence[str]) -> None:
        """Takes ``site_names``, in a process that shows the window while it is open."""

    def unseen_calls(self, run: Run) -> Dict[Optional[str], int]:
        """Step 5: how many 32-bit system calls each container made that the program did not see, by its id."""
        return {}

    def keys_of(self, layout: Layout, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """The row keys of unfinished hits, from their records: by default the fields with the names of the key."""
        return [layout.unpack(record) for record in unfinished]

    def rows(self, run: Run, window: Window, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """Step 6: ``rows`` of the result."""
        if self.collect.events:
            return []
        # Imported here, so that the window does not wait for its code to be compiled.
        from ansible_collections.fleet.probe.plugins.module_utils._collect.read_rows import read_rows

        keys = self.keys_of(run.layout, unfinished)
        return read_rows(run.loaded, self.collect.rows, run.ownership.containers, keys, run.frames)

    def counted(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Step 6: the number of hits in the rows."""
        return sum(row["count"] for row in rows)

    def events(self, run: Run, window: Window) -> Union[Events, List[Dict[str, Any]]]:
        """Step 6: ``events`` of the result."""
        return self.collect.decode(run.layout, window, run.ownership.containers)

    def owner_mode(self, run: Run) -> Optional[str]:
        """Step 6: ``owner_mode`` of the result: by what hits were attributed to containers."""
        return run.ownership.mode

    def attached(self) -> Dict[str, Any]:
        """Step 6: ``attachments`` of the result and keys about them; in check mode, what would be attached."""
        return {"attachments": []}
