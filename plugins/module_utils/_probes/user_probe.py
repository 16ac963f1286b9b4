# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes of programs and libraries in containers: what uprobe and usdt share."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import offers_uprobe_multi
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import AttachPoints
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_UPROBE_MULTI
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import pids_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SiteRequest
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

# the program that replaces another at return instructions, where the return address is still on the stack
AT_RET = {"leave": "leave_at_ret"}


class UserProbe(Probe):
    """A probe whose attach points are the sites in containers' files that ``where`` describes.

    ``programs`` are the programs to attach at each site, by name, and whether they are attached to the return.
    """

    lists_processes = True
    collect: CollectOptions

    def __init__(self, collect: CollectOptions, where: SiteRequest, programs: Mapping[str, bool]) -> None:
        super().__init__(collect)
        self.where = where
        self.programs = programs
        self.loads = [*programs, *(AT_RET[name] for name in programs if name in AT_RET)]
        self.attach_points = AttachPoints(AT_RET)

    def resolve(self, run: Run) -> None:
        """Step 2: finds the sites in every container; raises AllContainersFailed or ProbeError."""
        containers = run.ownership.everywhere()
        located, failures = locate(containers, self.where, pids_of(containers))
        refused = self.attach_points.add(located, run.ownership.index())
        run.coverage.note([*failures, *refused], [entry.container.id for entry in located])
        self.per_container = self.attach_points.per_container
        if offers_uprobe_multi(run.libbpf):
            self.attach_type = BPF_TRACE_UPROBE_MULTI
        else:
            self.attach_points.check_single(self.programs)

    def fill_sites(self, loaded: Loaded) -> None:
        """Writes what the program needs to know about the sites found since the last call."""

    def attach(self, run: Run) -> None:
        """Step 4: attaches the programs to every site found since the last call."""
        self.fill_sites(run.loaded)
        multi = self.attach_type == BPF_TRACE_UPROBE_MULTI
        self.attach_points.attach(run.attachments, run.loaded.programs, self.programs, run.coverage, multi)

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: finds the sites in the new containers and attaches the programs there."""
        located, failures = locate(containers, self.where, pids)
        refused = self.attach_points.add(located, run.ownership.index())
        failed = {failure.container for failure in refused}
        run.coverage.note_later([*failures, *refused], {entry.container.id for entry in located} - failed)
        self.attach(run)

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: detaches from the files that only this container needed."""
        self.attach_points.release(run.attachments, container)

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: hands over the function names by the numbers in rows and records."""
        self.collect.functions.extend(self.attach_points.functions)

    def attached(self) -> Dict[str, Any]:
        """``attachments`` and ``attachment_count`` of the result."""
        return self.attach_points.as_result(self.collect.site)
