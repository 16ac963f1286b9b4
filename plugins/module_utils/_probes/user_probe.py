# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The six steps of a probe in programs and libraries, which uprobe and usdt share. Private to fleet.probe."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Protocol, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import (
    BPF_TRACE_UPROBE_MULTI,
    Attachments,
    offers_uprobe_multi,
)
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import Plan
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import read_rows
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage, nothing_matched
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import list_pids
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TargetOptions
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import (
    Loaded,
    choose_bundle,
    event_layout,
    load_bundle,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SiteRequest
from ansible_collections.fleet.probe.plugins.module_utils._result.result import probe_result
from ansible_collections.fleet.probe.plugins.module_utils._window.watch import Watch
from ansible_collections.fleet.probe.plugins.module_utils._window.window import open_window


class UserProbe(Protocol):
    """What a module's options say of its probe."""

    @property
    def collect(self) -> CollectOptions:
        """What is read of a hit."""

    @property
    def where(self) -> SiteRequest:
        """What is probed."""

    @property
    def programs(self) -> Dict[str, bool]:
        """The programs to attach at each site, and whether at the return."""

    def constants(self) -> Dict[str, int]:
        """The constants of the program itself."""

    def sizes(self, plan: Plan) -> Dict[str, Dict[str, int]]:
        """Room in the maps of the program itself."""

    def fill(self, loaded: Loaded, plan: Plan) -> None:
        """Writes what the program must know of sites that it was not told of yet."""


def run_user_probe(
    target: TargetOptions, options: UserProbe, bundles: Mapping[str, Any], check_mode: bool
) -> Dict[str, Any]:
    """The six steps of a probe; the module's result."""
    collect, shared = options.collect, options.collect.shared
    bundle = choose_bundle(bundles)
    libbpf = require_host()

    # 1 discover
    before = list_pids()
    found = discover(target, processes=True)
    ownership = Ownership(found.containers, found.selected, target.include_host)
    coverage = Coverage(found.selected)
    places = ownership.everywhere()
    if not places:
        return probe_result(shared, coverage, None, [], Events(), [*found.warnings, nothing_matched(found.containers)])

    # 2 resolve
    located, failures = locate(places, options.where, pids_of(places))
    plan = Plan()
    refused = plan.add(located, ownership.index())
    coverage.note([*failures, *refused], [entry.container.id for entry in located])

    # 3 load
    multi = offers_uprobe_multi(libbpf)
    if not multi:
        plan.check_single(len(options.programs))
    layout = event_layout(bundle)
    loaded = load_bundle(
        libbpf,
        bundle,
        {
            **collect.constants(layout, plan.per_container),
            **options.constants(),
            **ownership.constants(libbpf, collect.wants_pids),
        },
        {**collect.sizes(libbpf.possible_cpus, ownership.most), **options.sizes(plan), **ownership.sizes()},
        options.programs,
        BPF_TRACE_UPROBE_MULTI if multi else 0,
    )
    ownership.fill(loaded)

    # 4 attach
    attachments = Attachments()

    def attach() -> None:
        options.fill(loaded, plan)
        plan.attach(attachments, loaded.programs, options.programs, coverage, multi)

    def take(containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        ownership.fill(loaded)
        later, failed = locate(containers, options.where, pids)
        refused = plan.add(later, ownership.index())
        lost = {failure.container for failure in refused}
        coverage.note_later([*failed, *refused], {entry.container.id for entry in later} - lost)
        attach()

    if not check_mode:
        attach()
        coverage.recheck()

    # 5 window
    window = None
    if not check_mode:

        def release(gone: Container) -> None:
            plan.release(attachments, gone)
            ownership.forget(gone, loaded)

        watch = Watch(target, ownership, coverage, take, release, before)
        window = open_window(loaded, shared.window, shared.max_events, watch.tick)
        watch.finish()
    attachments.close()

    # 6 result
    collect.functions.extend(plan.functions)
    return probe_result(
        shared,
        coverage,
        window,
        rows=[] if window is None or collect.events else read_rows(loaded, collect.rows, ownership.places),
        events=Events() if window is None else collect.decode(layout, window, ownership.places),
        warnings=found.warnings,
        owner_mode=ownership.mode,
        **plan.as_result(collect.site),
    )
