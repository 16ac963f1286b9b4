# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A probe of the kernel's own hooks, from the first step to the last. Private to fleet.probe.

What its hits are and what is read of them is the module's; this is the order of things, as ``_probes/user_probe.py`` is
for what containers bring along.
"""

from __future__ import annotations

from typing import Any, Collection, Dict, List, Mapping, Optional, Protocol, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import (
    FoundHook,
    Hook,
    attach_hooks,
    find_hooks,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import RowOptions, read_rows
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage, nothing_matched
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import list_pids
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery, discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TargetOptions
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import (
    Loaded,
    choose_bundle,
    event_layout,
    load_bundle,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._result.result import probe_result
from ansible_collections.fleet.probe.plugins.module_utils._window.watch import Watch
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, open_window


class Collect(Protocol):
    """What is kept of a hit: ``_collect.CollectOptions`` or ``_tool.ToolCollect``."""

    @property
    def shared(self) -> ProbeOptions:
        """The options that all probes share."""

    @property
    def events(self) -> bool:
        """Whether each hit is recorded."""

    @property
    def wants_pids(self) -> bool:
        """Whether hits are told apart by process."""

    @property
    def rows(self) -> RowOptions:
        """What rows are kept."""

    def constants(self, layout: Layout, per_container: bool) -> Dict[str, int]:
        """The constants of the program that follow."""

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Room in the program's maps."""

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """The window's records as the result lists them."""


class KernelProbe:
    """What a module says of its probe; what most of them have no need of says nothing here.

    ``hooks`` are the tracepoints that its programs go onto, ``members`` the struct members whose offsets its
    program has as constants: constant -> (struct, member). ``unfinished`` is the map whose values are the records
    of hits that had not ended when the window did.
    """

    hooks: Sequence[Hook] = ()
    members: Mapping[str, Tuple[str, str]] = {}
    programs: Optional[Collection[str]] = None  # those to load; None for all
    unfinished: str = ""

    def __init__(self, collect: Collect) -> None:
        self.collect = collect
        self._found: List[FoundHook] = []

    def constants(self) -> Dict[str, int]:
        """The constants of the program itself."""
        return {}

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room in the maps of the program itself."""
        return {}

    def discovered(self, found: Discovery, ownership: Ownership, coverage: Coverage) -> None:
        """Step 1: what tells hits apart beside the containers' tasks."""

    def resolve(self) -> None:
        """Step 2: what is asked for, as this kernel has it; raises HostError or OptionError."""
        self._found = find_hooks(self.hooks)

    def fill(self, loaded: Loaded) -> None:
        """Step 3: what the program must know beside its constants."""

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        """Step 4: the programs onto what was found; raises HostError where nothing is left to probe."""
        attach_hooks(self._found, attachments, programs)

    def tick(self) -> None:
        """Step 5: called again and again while the window is open."""

    def finish(self) -> None:
        """Called once when the window has just closed."""

    def appeared(
        self,
        containers: Sequence[Container],
        ownership: Ownership,
        coverage: Coverage,
        attachments: Attachments,
        programs: Mapping[str, int],
    ) -> None:
        """Step 5: takes in containers that came while the window was open."""

    def vanished(self, container: Container, attachments: Attachments) -> None:
        """Step 5: lets go of a container that has ended."""

    def missed(self, attachments: Attachments, libbpf: Libbpf) -> int:
        """Hits so far for which the kernel ran no program, beside what it tells of the programs."""
        return 0

    def stacks(
        self, loaded: Loaded, places: Mapping[int, Container]
    ) -> Tuple[Optional[List[Dict[str, Any]]], List[str]]:
        """``stacks`` of the result, None where there never are any, and sentences on what they lack.

        ``places`` are the containers, and the host where it counts, by what stands for them in the program.
        """
        return None, []

    def keys_of(self, layout: Layout, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """What the rows of unfinished hits are keyed by: the fields of their records, named like those of the key."""
        return [layout.unpack(record) for record in unfinished]

    def told_by(self, ownership: Ownership) -> str:
        """``owner_mode`` of the result: how hits were told apart."""
        return ownership.mode

    def attached(self) -> List[Dict[str, Any]]:
        """``attachments`` of the result: what is probed, or in check mode would be."""
        return [entry.as_result() for entry in self._found]


def run_kernel_probe(
    target: TargetOptions, probe: KernelProbe, bundles: Mapping[str, Any], check_mode: bool
) -> Dict[str, Any]:
    """The six steps of a probe; the module's result."""
    collect, shared = probe.collect, probe.collect.shared
    bundle = choose_bundle(bundles)
    libbpf = require_host()

    # 1 discover
    before = list_pids()
    found = discover(target)
    ownership = Ownership(found.containers, found.selected, target.include_host)
    coverage = Coverage(found.selected)
    if not ownership.everywhere():
        return probe_result(shared, coverage, None, [], Events(), [*found.warnings, nothing_matched(found.containers)])
    probe.discovered(found, ownership, coverage)

    # 2 resolve
    probe.resolve()

    # 3 load
    layout = event_layout(bundle)
    loaded = load_bundle(
        libbpf,
        bundle,
        {
            **collect.constants(layout, per_container=False),
            **probe.constants(),
            **ownership.constants(libbpf, collect.wants_pids, probe.members),
        },
        {**collect.sizes(libbpf.possible_cpus, ownership.most), **probe.sizes(), **ownership.sizes()},
        probe.programs,
    )
    ownership.fill(loaded)
    probe.fill(loaded)

    # 4 attach
    attachments = Attachments()
    if not check_mode:
        probe.attach(attachments, loaded.programs, coverage)
        coverage.recheck()

    # 5 window
    window = None
    unfinished: List[bytes] = []
    if not check_mode:

        def take(containers: Sequence[Container], _pids: Mapping[str, List[int]]) -> None:
            probe.appeared(containers, ownership, coverage, attachments, loaded.programs)
            ownership.fill(loaded)

        def release(gone: Container) -> None:
            probe.vanished(gone, attachments)
            ownership.forget(gone, loaded)

        watch = Watch(target, ownership, coverage, take, release, before)

        def tick() -> None:
            watch.tick()
            probe.tick()

        window = open_window(loaded, shared.window, shared.max_events, tick, lambda: probe.missed(attachments, libbpf))
        probe.finish()
        watch.finish()
        if probe.unfinished and not collect.rows.statistics:
            unfinished = _take_unfinished(loaded, probe, window)
    attachments.close()

    # 6 result
    stacks, notes = probe.stacks(loaded, ownership.numbered())
    return probe_result(
        shared,
        coverage,
        window,
        rows=[]
        if window is None or collect.events
        else read_rows(loaded, collect.rows, ownership.places, probe.keys_of(layout, unfinished)),
        events=Events() if window is None else collect.decode(layout, window, ownership.places),
        warnings=[*found.warnings, *notes],
        stacks=stacks,
        attachments=probe.attached(),
        owner_mode=probe.told_by(ownership),
    )


def _take_unfinished(loaded: Loaded, probe: KernelProbe, window: Window) -> List[bytes]:
    """The records of hits that had not ended when the window did, which count as all others do."""
    entry = loaded.maps[probe.unfinished]
    _keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size, entry.max_entries)
    records = [values[at * entry.value_size : (at + 1) * entry.value_size] for at in range(count)]
    window.tally["hits"] += count
    if probe.collect.events:
        window.tally["delivered"] += count
        window.records += records[: max(0, probe.collect.shared.max_events - len(window.records))]
    return records
