# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes of programs and libraries in containers: what uprobe and usdt share."""

from __future__ import annotations

import math
import os
import time
from typing import TYPE_CHECKING, AbstractSet, Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import offers_uprobe_multi
from ansible_collections.fleet.probe.plugins.module_utils._attach.reach import (
    FILE,
    Reach,
    Survey,
    counted_for,
    owners_of,
)
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import AttachPoints
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, list_pids, namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure, Traps
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_UPROBE_MULTI
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import absent_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile, ResolvedTarget, locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.short_names import may_be
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SiteReader, SiteRequest
from ansible_collections.fleet.probe.plugins.module_utils._window.lineage import UNKNOWN
from ansible_collections.fleet.probe.plugins.module_utils._window.lookout import FileKey, Lookout, Sighting
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._attach.members import Newcomer
    from ansible_collections.fleet.probe.plugins.module_utils._probes.paths import Paths

# the program that replaces another at return instructions, where the return address is still on the stack
AT_RET = {"leave": "leave_at_ret"}

LOOK = 3.0  # seconds that looking up files in the window may take at most, because it must close in time
STEPS = 3  # that may each take a part of it: the helper, the helper again with lzma, and the real inodes
LEAST = 0.6  # seconds: with less left of the window, no file is looked up any more
MARGIN = 0.2  # seconds for attaching to what was found
MOST_LOOKS = 8  # containers in which files are looked up at once: as many helpers run side by side
LAST = 1.0  # seconds for the last look, after the window
LATER_SETS = 64  # layouts of structs that files found in the window may add
MOST_NAMED = 20  # processes of one container that are named because they were attached to late


class Gap(NamedTuple):
    """What was not probed from ``since`` to ``until`` of the monotonic clock; a part of that lies in the window."""

    container: Optional[str]
    what: str
    reason: str
    since: float
    until: float


class UserProbe(Probe):
    """A probe whose attach points are the sites in containers' files that ``where`` describes.

    ``programs`` are the programs to attach at each site, by name, and whether they are attached to the return.
    ``reach`` is the option of that name. ``of_go`` are the programs that replace others in functions of Go. ``paths``
    are those of the values, if any lie behind registers.
    """

    lists_processes = True
    collect: CollectOptions

    def __init__(
        self,
        collect: CollectOptions,
        where: SiteRequest,
        programs: Mapping[str, bool],
        reach: str = FILE,
        of_go: Optional[Mapping[str, str]] = None,
        paths: Optional[Paths] = None,
    ) -> None:
        super().__init__(collect)
        self.where = where
        self.paths = paths
        self.programs = programs
        # all that files may need, until resolve() knows which they do
        self.loads = {
            *programs,
            *(other[name] for other in (AT_RET, of_go or {}) for name in programs if name in other),
        }
        self.reach = Reach(reach)
        self.attach_points = AttachPoints(AT_RET, self.reach, of_go)
        self._traps: Dict[str, AbstractSet[Tuple[int, ...]]] = {}  # what was found later is added
        self._lookout = Lookout(may_be(where.target))
        self._handled: Dict[str, Set[FileKey]] = {}  # by container id, what was mapped when its files were looked up
        self._due: Dict[str, List[Sighting]] = {}  # what was mapped since then and is not looked up yet
        self._gaps: List[Gap] = []
        self._probed: Dict[str, Set[Tuple[str, int]]] = {}  # files by container id: path or device, and inode
        self._past: Dict[str, Set[FileKey]] = {}  # the same as _handled, of containers that have ended
        self._brief: Dict[Tuple[Optional[str], str], List[Sighting]] = {}  # not probed, and their processes have ended
        self._late: List[Tuple[Newcomer, float]] = []  # processes that were attached to late, and when

    def resolve(self, run: Run) -> None:
        """Step 2: finds the sites in every container; raises AllContainersFailed or ProbeError."""
        self._lookout.start()
        run.warnings += absent_debug_dirs(self.where.debug_dirs)
        containers = run.ownership.everywhere()
        pids = pids_of(containers)
        if run.ownership.include_host:
            # A process may lie in no container, and yet have a root and mounts of its own.
            inside = {pid for members in run.found.members.values() for pid in members}
            pids[HOST_ID] = [pid for pid in list_pids() if pid not in inside]
        located, failures = locate(containers, self.where, pids, once=True)
        self._note_mapped(containers, located)
        located, unlike = self._alike(located)
        refused = self.attach_points.add(located, run.ownership.index())
        run.coverage.note([*failures, *unlike, *refused], [entry.container.id for entry in located])
        self.per_container = self.attach_points.per_container
        self.loads = self.attach_points.names(self.programs) or self.programs  # others when they are needed
        self._traps.update(self.attach_points.traps(self.programs))
        multi = offers_uprobe_multi(run.libbpf)
        self._choose_reach(run, [file for entry in located for file in entry.files], multi)
        if multi and self.reach.multi:
            self.attach_type = BPF_TRACE_UPROBE_MULTI
        else:
            self.attach_points.check_single(self.programs)

    def unlike(self, file: ResolvedFile) -> str:
        """Step 2: why a file cannot be probed together with those before it; empty if it can."""
        return self.paths.unlike(file.found) if self.paths is not None else ""

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: the known sets of paths, and LATER_SETS more."""
        return self.paths.sizes(len(self.attach_points.paths) + LATER_SETS) if self.paths is not None else {}

    def _alike(self, located: Sequence[ResolvedTarget]) -> Tuple[List[ResolvedTarget], List[Failure]]:
        """The files that can be probed together, and why others cannot, whose descriptors are closed."""
        kept: List[ResolvedTarget] = []
        failures: List[Failure] = []
        for entry in located:
            files = []
            for file in entry.files:
                reason = self.unlike(file)
                if reason:
                    os.close(file.fd)
                    where = f"{file.path} in container {entry.container.describe()}"
                    failures.append(Failure(entry.container.id, "resolve", f"{where} is not probed: {reason}."))
                else:
                    files.append(file)
            if files or not entry.files:
                kept.append(entry._replace(files=files))
        return kept, failures

    def _choose_reach(self, run: Run, files: Sequence[ResolvedFile], multi: bool) -> None:
        found = run.found
        survey = Survey(
            run.ownership.containers,
            counted_for(run.ownership.containers, found.containers, found.members),
            owners_of(found.containers, found.members),
            files,
            lambda multi: self.attach_points.needs(self.programs, multi),
            multi,
            run.ownership.include_host,
        )
        self.reach.choose(survey, run.libbpf)

    def traps(self, run: Run) -> Traps:
        """Step 5: the traps that lead to a run of each program."""
        return self._traps

    def fill_sites(self, loaded: Loaded) -> None:
        """Writes what the program needs to know about the sites found since the last call; raises ProbeError."""
        if self.paths is not None:
            self.paths.fill(loaded, self.attach_points.paths)

    def attach(self, run: Run) -> None:
        """Step 4: attaches the programs to every site found since the last call."""
        self._traps.update(self.attach_points.traps(self.programs))
        run.loaded.load(self.attach_points.names(self.programs))
        self.fill_sites(run.loaded)
        self.attach_points.attach(run.attachments, run.loaded.programs, self.programs, run.coverage, self._multi)

    @property
    def _multi(self) -> bool:
        return self.attach_type == BPF_TRACE_UPROBE_MULTI

    def _follow(self, run: Run) -> None:
        """Attaches to the processes that have started in the containers since the last call."""
        if self.reach.members is None:
            return
        for newcomer in self.reach.members.poll():
            until = math.inf if newcomer.until is None else newcomer.until
            if newcomer.container is not None and newcomer.until is None:
                whole = self.attach_points.attach_to(
                    newcomer.pid,
                    newcomer.container,
                    run.attachments,
                    run.loaded.programs,
                    self.programs,
                    run.coverage,
                    self._multi,
                )
                until = time.monotonic() if whole else math.inf
            self._late.append((newcomer, until))

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: finds the sites in new containers; new processes of known ones are the lookout's to find."""
        new = [container for container in containers if container.id not in self._handled]
        if not new:
            return
        room = min(LOOK, run.closes - time.monotonic() - MARGIN)
        located, failures = locate(new, self.where, pids, max(room, LEAST) / STEPS)
        self._note_mapped(new, located)
        if self.reach.members is not None:
            self.reach.members.admit(new, pids)
        located, unlike = self._alike(located)
        refused = self.attach_points.add(located, run.ownership.index())
        failed = {failure.container for failure in refused}
        run.coverage.note_later([*failures, *unlike, *refused], {entry.container.id for entry in located} - failed)
        self.attach(run)

    def tick(self, run: Run) -> None:
        """Step 5: attaches to files that processes have mapped since the last call."""
        self._follow(run)
        now = time.monotonic()
        self._take_sightings(run, self._lookout.tick(self._places(run), now))
        room = min(LOOK, run.closes - now - MARGIN)
        if self._due and room > LEAST:
            some = list(self._due)[:MOST_LOOKS]
            self._look_again(
                run, {container: self._due.pop(container) for container in some}, room / STEPS, attach=True
            )

    def _places(self, run: Run) -> List[Container]:
        """The containers that have not ended."""
        return [container for container in run.ownership.containers if container.id in self._handled]

    def _take_sightings(self, run: Run, sightings: Sequence[Sighting]) -> None:
        for sighting in sightings:
            if sighting.until is not None:
                self._take_brief(run, sighting)
            elif sighting.file not in self._handled.get(sighting.container or "", {sighting.file}):
                self._due.setdefault(sighting.container or "", []).append(sighting)

    def _take_brief(self, run: Run, sighting: Sighting) -> None:
        """Notes a file of a process that has ended, unless it is probed or of no selected container."""
        container = sighting.container
        if container is None and sighting.mount != UNKNOWN:
            owners = {each.namespaces.get("mnt"): each.id for each in run.ownership.containers}
            if sighting.mount not in owners:
                return
            if sighting.mount != host_namespace("mnt"):  # else it is one of those that share the host's, or none
                container = owners[sighting.mount]
        places = list({**self._past, **self._handled}) if container is None else [container]
        path, device, inode = sighting.file
        if not any(
            sighting.file in {*self._handled.get(at, ()), *self._past.get(at, ())}
            or {(path, inode), (device, inode)} & self._probed.get(at, set())
            for at in places
        ):
            self._brief.setdefault((container, sighting.file[0]), []).append(sighting)

    def _look_again(self, run: Run, due: Mapping[str, List[Sighting]], deadline: float, attach: bool) -> None:
        """Looks up what processes have mapped by now; what is probed late, or not at all, becomes a gap."""
        containers = [container for container in self._places(run) if container.id in due]
        pids = {container: sorted({each.pid for each in sightings}) for container, sightings in due.items()}
        located, failures = locate(containers, self.where, pids, deadline)
        index = run.ownership.index()
        late = [
            (entry.container.id, file)
            for entry in located
            for file in entry.files
            if file.pid and self.attach_points.lacks(file, entry.container.id, index[entry.container.id])
        ]
        self._note_mapped(containers, located)
        now = time.monotonic()
        for container, sightings in due.items():
            for each in sightings:
                if each.file in self._handled[container] or namespace(each.pid, "mnt") is not None:
                    self._handled[container].add(each.file)
                else:  # another process may have it later
                    self._lookout.forget(container, each.file)
                    self._take_brief(run, each._replace(until=now))
        if attach:
            located, unlike = self._alike(located)
            failures += [*unlike, *self.attach_points.add(located, index)]
            self.attach(run)
        else:
            for entry in located:
                for file in entry.files:
                    os.close(file.fd)
        until = time.monotonic() if attach else math.inf
        reason = "probed only from then on" if attach else "could not be probed before the end"
        for container, file in late:
            since = min(each.since for each in due[container] if each.pid == file.pid)
            what = f"{file.path}, mapped by process {file.pid}"
            self._gaps.append(Gap(container, what, f"It was mapped during the window and {reason}.", since, until))
        for failure in run.coverage.note_later(failures, {entry.container.id for entry in located}):
            sightings = due[failure.container or ""]
            what = printable_text(f"{sightings[0].file[0]}, mapped by process {sightings[0].pid}")
            since = min(each.since for each in sightings)
            self._gaps.append(Gap(failure.container, what, failure.reason, since, math.inf))

    def _note_mapped(self, containers: Sequence[Container], located: Sequence[ResolvedTarget]) -> None:
        for container in containers:
            self._handled.setdefault(container.id, set())
        for entry in located:
            self._handled[entry.container.id].update(entry.mapped)
            probed = self._probed.setdefault(entry.container.id, set())
            for file in entry.files:
                for device, inode in (file.inode, file.identity or file.inode):
                    # On an overlay, mappings can show either number, and a device of its own.
                    probed |= {(file.path, inode), (f"{os.major(device):02x}:{os.minor(device):02x}", inode)}

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: detaches from the files that only this container needed."""
        self._past.setdefault(container.id, set()).update(self._handled.pop(container.id, ()))
        for each in self._due.pop(container.id, ()):
            self._take_brief(run, each._replace(until=time.monotonic()))
        self.attach_points.release(run.attachments, container)
        if self.reach.members is not None:
            self.reach.members.forget(container)

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: hands over the function names by the numbers in rows and records."""
        self.collect.functions.extend(self.attach_points.functions)
        self._last_look(run)
        for (container, path), sightings in self._brief.items():
            others = len({each.pid for each in sightings}) - 1
            more = f" and {others} more" if others else ""
            what = printable_text(f"{path}, mapped by process {sightings[0].pid}{more}")
            reason = "It was mapped during the window and could not be probed before its process ended."
            until = max(each.until or 0.0 for each in sightings)
            self._gaps.append(Gap(container, what, reason, min(each.since for each in sightings), until))
        for since, until in self._lookout.lost:
            reason = "The kernel could not report all of it."
            self._gaps.append(Gap(None, "what processes mapped and ended before a look at them", reason, since, until))
        self._name_late(run)
        # The gaps' times are of a clock that cannot be set, the window's are epoch seconds.
        epoch = window.ended_at - run.closed
        for gap in self._gaps:
            since, until = max(gap.since, run.opened), min(gap.until, run.closed)
            if since < until:
                # The two clocks are not read at the same instant.
                since, until = max(epoch + since, window.started_at), min(epoch + until, window.ended_at)
                run.coverage.note_unwatched(gap.container, gap.what, gap.reason, since, until)

    def site_names(self) -> List[str]:
        """Step 5: the function names known so far."""
        return self.attach_points.functions

    def take_site_names(self, names: Sequence[str]) -> None:
        """Takes the function names in place of ``finish``."""
        self.collect.functions[:] = names

    def close(self) -> None:
        """Ends the lookout."""
        self._lookout.close()

    def end(self) -> None:
        """Ends the search for bystanders."""
        self.reach.end()

    def _last_look(self, run: Run) -> None:
        """Looks once more, after the window, at what is mapped: what is not probed becomes a gap."""
        found, ended = self._lookout.last(self._places(run), LAST)
        self._take_sightings(run, found)
        if self._due:
            self._look_again(run, self._due, LAST, attach=False)
        if not ended:
            reason = (
                "The mappings of all processes could not be read in time, so files mapped late may be missing here."
            )
            self._gaps.append(Gap(None, "What processes mapped during the window", reason, 0.0, math.inf))

    def _name_late(self, run: Run) -> None:
        """Makes gaps of what processes did before they were attached to."""
        if self.reach.members is None:
            return
        # Reach has imported it by now, for its members.
        from ansible_collections.fleet.probe.plugins.module_utils._attach.members import shortened

        self._late += [(newcomer, math.inf) for newcomer in self.reach.members.last(run.ownership.containers)]
        missed = []
        for newcomer, until in self._late:
            since, until = max(newcomer.since, run.opened), min(until, newcomer.until or math.inf, run.closed)
            if since < until:
                missed.append((newcomer, since, until))
        for newcomer, since, until, number in shortened(missed, MOST_NAMED):
            what = f"process {newcomer.pid}" if newcomer.pid else "any process that started in the selected containers"
            what = what if number == 1 else f"{number} more processes"
            reason = f"{newcomer.reason}; with reach: processes, it was not attached to until it was found."
            self._gaps.append(Gap(newcomer.container, what, reason, since, until))

    def attached(self) -> Dict[str, Any]:
        """``attachments``, ``attachment_count`` and ``reach`` of the result."""
        return self.attach_points.as_result(self.collect.site)


def field_reader(paths: Optional[Paths]) -> Optional[SiteReader]:
    """What finds the paths in files; None without any."""
    if paths is None:
        return None
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.fields import FieldFinder

    return FieldFinder(paths.wanted)
