# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The attach points of uprobes: one set for each inode, however many containers share it.

A uprobe belongs to an inode (kernel/events/uprobes.c), and the containers of one image share the inodes of its layers.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._attach.reach import MOST_AT_ALL, Reach
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import (
    TRAP_EMULATED,
    TRAP_STEPPED,
    Container,
    Failure,
    Traps,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile, ResolvedTarget
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import RET_SITES, Site

MANY = 8  # attach points in one file that may be attached one by one, in any number of files
# Uprobes attached one by one. The kernel takes about 0.1 s to remove one, under a lock that all processes share, so
# threads do not help (kernel/trace/trace_event_perf.c, perf_uprobe_destroy; measured on Linux 6.18).
MOST_SINGLE = 64
MOST_NUMBERS = 0xFFFF
MOST_LISTED = 100  # attachments in a result


@dataclass(eq=False, repr=False)
class AttachPoint:
    """One offset in a file, probed for all containers that share the file's inode.

    ``handles`` are its attachments, empty while it is not attached; points attached in one step share a handle.
    ``users`` are the ids of the containers that need it now, ``refused`` of those for which the kernel refused it.
    ``at_ret`` and ``of_go`` are those of its AttachPoints.
    """

    file: ResolvedFile
    site: Site
    cookie: int
    containers: List[Container] = field(default_factory=list)
    users: Set[str] = field(default_factory=set)
    refused: Set[str] = field(default_factory=set)
    handles: List[int] = field(default_factory=list)
    at_ret: Mapping[str, str] = field(default_factory=dict)
    of_go: Mapping[str, str] = field(default_factory=dict)

    def as_result(self, site: str) -> Dict[str, Any]:
        """Its entry in the result; ``site`` is the key for the function's name."""
        returns = {"returns": self.site.returns, "reason": self.site.reason} if self.site.returns else {}
        symbol = {"symbol": self.site.symbol} if self.site.symbol else {}
        return {
            "path": self.file.path,
            site: self.site.function,
            **symbol,
            "address": self.site.address,
            "offset": self.site.offset,
            "containers": [container.id for container in self.containers],
            **returns,
        }

    def places(self, program: str, at_return: bool) -> Tuple[str, bool, List[int]]:
        """For a program and whether it is for the return: the program to attach, as uretprobe or not, and offsets."""
        at_exits = at_return and self.site.returns == RET_SITES
        if self.site.go:
            program = self.of_go.get(program, program)
        elif at_exits:
            program = self.at_ret.get(program, program)
        return program, at_return and not at_exits, list(self.site.exits) if at_exits else [self.site.offset]


class AttachPoints:
    """The attach points of a run.

    A cookie consists of, from the lowest bit: the index of the name in ``functions`` (16 bits); the index in
    ``arguments`` and ``paths`` of what is read at the site (16 bits; 0 where that is registers alone); the container's
    index (32 bits; 0 unless ``per_container``).

    ``at_ret`` maps programs for the return to those that replace them on return instructions, where they differ, and
    ``of_go`` maps programs to those that replace them in functions of Go.
    ``reach`` knows whose memory gets the breakpoints.
    """

    def __init__(
        self,
        at_ret: Optional[Mapping[str, str]] = None,
        reach: Optional[Reach] = None,
        of_go: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.at_ret, self.of_go = at_ret or {}, of_go or {}
        self.reach = reach or Reach()
        self.all: List[AttachPoint] = []
        self.functions: List[str] = []
        self.arguments: List[Tuple[Tuple[int, ...], ...]] = []
        self.paths: List[Tuple[Tuple[int, ...], ...]] = []
        self.per_container = False
        self._decided = False
        self._numbers: Dict[str, int] = {}
        self._sets: Dict[Tuple[Tuple[Tuple[int, ...], ...], ...], int] = {}
        self._grouped: Dict[Tuple[object, ...], AttachPoint] = {}
        self._due: List[AttachPoint] = []  # to attach next
        self._files: List[int] = []  # to close after that
        self._joined: Dict[str, List[AttachPoint]] = {}  # attached for others, due for a container's processes
        self._kept: Set[int] = set()  # files that further processes will be attached to
        self._single: Dict[int, List[int]] = {}  # the handles of attachments to single processes, by PID

    def as_result(self, site: str) -> Dict[str, Any]:
        """``attachments`` (the first MOST_LISTED), ``attachment_count`` and ``reach`` of the result."""
        listed = [point.as_result(site) for point in self.all[:MOST_LISTED]]
        return {"attachments": listed, "attachment_count": len(self.all), "reach": self.reach.as_result()}

    def add(self, located: Sequence[ResolvedTarget], index: Mapping[str, int]) -> List[Failure]:
        """Adds the attach points in the given files and takes over their descriptors; returns what cannot be probed.

        The first call decides ``per_container``: when the inode of any file is unknown, every container gets attach
        points of its own, and the container's ``index`` in the cookie makes a hit count for that container only.
        """
        if not self._decided:
            self._decided = True
            self.per_container = any(file.identity is None for entry in located for file in entry.files)
        failures = []
        for entry in located:
            number = index[entry.container.id]
            for file in entry.files:
                self._files.append(file.fd)
                if file.identity is None and not self.per_container:
                    # it may be a file that is attached already: a second attachment would count its hits twice
                    failures.append(_ambiguous(entry.container, file))
                    continue
                added = [self._add_site(file, site, entry.container, number) for site in file.sites]
                if not all(added):
                    failures.append(_crowded_out(entry.container, file))
        return failures

    def lacks(self, file: ResolvedFile, container: str, number: int) -> bool:
        """Whether a site in a file of a container (its id and index) has no attachment for the container yet."""
        points = [self._grouped.get(self._key(file, site, number)) for site in file.sites]
        return any(
            point is None or not point.handles or (self.reach.by_process and container not in point.users)
            for point in points
        )

    def _key(self, file: ResolvedFile, site: Site, number: int) -> Tuple[object, int]:
        return (number, file.inode) if self.per_container else file.identity, site.offset

    def _add_site(self, file: ResolvedFile, site: Site, container: Container, number: int) -> bool:
        """Adds one attach point; False when there is no cookie left for it."""
        key = self._key(file, site, number)
        point = self._grouped.get(key)
        if point is None:
            cookie = self._cookie(site)
            if cookie is None:
                return False
            cookie |= number << 32 if self.per_container else 0
            point = AttachPoint(file, site, cookie, at_ret=self.at_ret, of_go=self.of_go)
            self._grouped[key] = point
            self.all.append(point)
            self._due.append(point)
        elif not point.users and not point.handles:  # released or refused
            point.file = file
            self._due.append(point)
        elif self.reach.by_process and container.id not in point.users and point not in self._due:
            self._joined.setdefault(container.id, []).append(point)
        if container.id not in [known.id for known in point.containers]:
            point.containers.append(container)
        point.users.add(container.id)
        return True

    def _cookie(self, site: Site) -> Optional[int]:
        """The low half of a site's cookie; None when there are more names or sets of arguments than numbers."""
        name = self._numbers.get(site.function, len(self.functions))
        read = site.arguments, site.paths
        place = self._sets.get(read, len(self._sets))
        if max(name, place) > MOST_NUMBERS:
            return None
        if name == len(self.functions):
            self._numbers[site.function] = name
            self.functions.append(site.function)
        if place == len(self._sets):
            self._sets[read] = place
            self.arguments.append(site.arguments)
            self.paths.append(site.paths)
        return name | place << 16

    @property
    def crowded(self) -> bool:
        """Whether a file has more than MANY attach points to attach."""
        points: Dict[int, int] = Counter()
        for point in self._due:
            points[point.file.fd] += max(1, len(point.site.exits))
        return max(points.values(), default=0) > MANY

    def names(self, programs: Mapping[str, bool]) -> Set[str]:
        """The programs that the points need; see ``attach`` for ``programs``."""
        return {point.places(*program)[0] for point in self.all for program in programs.items()}

    def needs(self, programs: Mapping[str, bool], multi: bool) -> Dict[str, int]:
        """How many attachments each process of a container needs, by the container's id."""
        links: Dict[str, Set[Tuple[object, ...]]] = {}
        for point in self.all:
            for program in programs.items():
                name, at_return, offsets = point.places(*program)
                for offset in offsets:
                    link = (point.file.fd, name, at_return, 0 if multi else offset)
                    for user in point.users:
                        links.setdefault(user, set()).add(link)
        return {user: len(found) for user, found in links.items()}

    def check_single(self, programs: Mapping[str, bool]) -> None:
        """Raises ProbeError when there are too many attach points to attach one by one (see MOST_SINGLE).

        Does not limit files with few attach points each: there may be one in every container, and nothing to select.
        """
        attachments = sum(
            len(point.places(*program)[2]) * len(self.reach.pids(point.users))
            for point in self.all
            for program in programs.items()
        )
        if (self.crowded or self.reach.by_process) and attachments > MOST_SINGLE:
            raise ProbeError(
                f"Too many attachments: {attachments} for {len(self.all)} attach points, at most {MOST_SINGLE} on this "
                f"kernel ({os.uname().release}), which makes them one by one (uprobe_multi needs Linux 6.6); select "
                "fewer"
            )

    def attach(
        self,
        attachments: Attachments,
        fds: Mapping[str, int],
        programs: Mapping[str, bool],
        coverage: Coverage,
        multi: bool = False,
    ) -> None:
        """Step 4 for uprobes: attaches the programs (name -> at the return) at every point added since the last call.

        When the kernel refuses a file, the containers that share it fail. Closes the files afterwards: the kernel
        holds its own reference to what is probed. ``multi`` means that the programs were loaded for uprobe_multi, so
        all points of a file are attached in one step; when the kernel refuses that, they are attached one by one to
        find out which of them it refuses.
        """
        self._put_all(attachments, fds, programs, coverage, multi, self._due, None)
        kept = {point.file.fd for point in self._due} if self.reach.by_process else set()
        for fd in self._files:
            if fd not in kept:
                os.close(fd)
        self._kept |= kept
        for container, points in self._joined.items():
            for pid in self.reach.pids([container]):
                self._put_all(attachments, fds, programs, coverage, multi, points, pid)
        self._due, self._files, self._joined = [], [], {}

    def attach_to(
        self,
        pid: int,
        container: str,
        attachments: Attachments,
        fds: Mapping[str, int],
        programs: Mapping[str, bool],
        coverage: Coverage,
        multi: bool = False,
    ) -> bool:
        """The same for one more process of a container (its id), at all points in files that the container has.

        Returns whether it got them all. What the process had is detached first: after an execution by another than its
        first thread it has no breakpoints any more, but would count each hit of new ones, too.
        """
        before = self._single.pop(pid, [])
        attachments.detach_all(before)
        for point in self.all if before else ():
            point.handles = [handle for handle in point.handles if handle not in before]
        points = [point for point in self.all if container in point.users]
        if points and sum(map(len, self._single.values())) >= MOST_AT_ALL[multi]:
            return False
        return self._put_all(attachments, fds, programs, coverage, multi, points, pid)

    def _put_all(
        self,
        attachments: Attachments,
        fds: Mapping[str, int],
        programs: Mapping[str, bool],
        coverage: Coverage,
        multi: bool,
        points: Sequence[AttachPoint],
        pid: Optional[int],
    ) -> bool:
        """Puts points into one process, or into all that their containers' ``reach`` has (None)."""
        whole = True
        files: Dict[int, List[AttachPoint]] = {}
        for point in points:
            files.setdefault(point.file.fd, []).append(point)
        put = _put_multi if multi else _put_single
        for due in files.values():
            groups = [due] if multi else [[point] for point in due]
            while groups:
                group = groups.pop(0)
                users = {user for point in group for user in point.users}
                made: Dict[int, List[int]] = {}
                try:
                    for each in self.reach.pids(users) if pid is None else [pid]:
                        made[each] = _unless_ended(put, attachments, fds, programs, group, each)
                except OSError as error:
                    attachments.detach_all([handle for handles in made.values() for handle in handles])
                    if len(group) > 1:
                        groups += [[point] for point in group]
                    else:
                        whole = False
                        if pid is None:
                            _refuse(coverage, group[0], error)
                    continue
                for each, handles in made.items():
                    if each:
                        self._single.setdefault(each, []).extend(handles)
                    for point in group:
                        point.handles = [*point.handles, *handles]
        return whole

    def traps(self, programs: Mapping[str, bool]) -> Traps:
        """The traps of each program; see ``attach`` for ``programs``."""
        found: Dict[str, Set[Tuple[int, ...]]] = {}
        for point in self.all:
            for program in programs.items():
                name, trampoline, offsets = point.places(*program)
                # The trampoline's trap has no instruction to execute. A return instruction is stepped over.
                kind = point.site.trap if offsets == [point.site.offset] else TRAP_STEPPED
                found.setdefault(name, set()).add((kind, TRAP_EMULATED) if trampoline else (kind,))
        return found

    def release(self, attachments: Attachments, container: Container) -> None:
        """Detaches what only this container needs, so that its file system can be unmounted."""
        idle: Set[int] = set()
        for point in self.all:
            if container.id in point.users:
                point.users.discard(container.id)
                idle.update(() if point.users else point.handles)
        if not idle:
            return
        # points of one file may share a handle
        idle -= {handle for point in self.all if point.users for handle in point.handles}
        attachments.detach_all(sorted(idle))
        for point in self.all:
            if not idle.isdisjoint(point.handles):
                point.handles = []
        self._single = {
            pid: left
            for pid, left in (
                (pid, [handle for handle in handles if handle not in idle]) for pid, handles in self._single.items()
            )
            if left
        }
        needed = {point.file.fd for point in self.all if point.users}
        for fd in self._kept - needed:
            os.close(fd)
        self._kept &= needed


_Put = Callable[[Attachments, Mapping[str, int], Mapping[str, bool], Sequence[AttachPoint], int], List[int]]


def _unless_ended(
    put: _Put,
    attachments: Attachments,
    fds: Mapping[str, int],
    programs: Mapping[str, bool],
    group: Sequence[AttachPoint],
    pid: int,
) -> List[int]:
    """The handles of what ``put`` attaches: none for a process that has ended. Raises OSError."""
    try:
        return put(attachments, fds, programs, group, pid)
    except ProcessLookupError:
        if pid:
            return []
        raise


def _put_single(
    attachments: Attachments,
    fds: Mapping[str, int],
    programs: Mapping[str, bool],
    group: Sequence[AttachPoint],
    pid: int,
) -> List[int]:
    handles: List[int] = []
    try:
        for point in group:
            file, site = point.file.fd, point.site
            for program in programs.items():
                name, at_return, offsets = point.places(*program)
                for offset in offsets:
                    handles.append(
                        attachments.uprobe(fds[name], file, offset, at_return, point.cookie, site.semaphore, pid)
                    )
    except OSError:
        attachments.detach_all(handles)
        raise
    return handles


def _put_multi(
    attachments: Attachments,
    fds: Mapping[str, int],
    programs: Mapping[str, bool],
    group: Sequence[AttachPoint],
    pid: int,
) -> List[int]:
    handles: List[int] = []
    try:
        for program in programs.items():
            links: Dict[Tuple[str, bool], List[Tuple[int, int, int]]] = {}
            for point in group:
                name, at_return, offsets = point.places(*program)
                places = links.setdefault((name, at_return), [])
                places += [(offset, point.cookie, point.site.semaphore) for offset in offsets]
            for (name, at_return), places in links.items():
                if places:
                    offsets, cookies, semaphores = (list(column) for column in zip(*places))
                    file = group[0].file.fd
                    handles.append(
                        attachments.uprobe_multi(fds[name], file, offsets, cookies, at_return, semaphores, pid)
                    )
    except OSError:
        attachments.detach_all(handles)
        raise
    return handles


def _refuse(coverage: Coverage, point: AttachPoint, error: OSError) -> None:
    for container in point.containers:
        if container.id in point.users - point.refused:
            coverage.fail(
                container,
                "attach",
                f"Could not attach to {point.site.function} in {point.file.path} of container "
                f"{container.describe()}: {error.strerror}",
            )
    point.refused |= point.users
    point.users = set()


def _ambiguous(container: Container, file: ResolvedFile) -> Failure:
    return Failure(
        container.id,
        "resolve",
        f"{file.path} of container {container.describe()} appeared during the window, and its inode cannot be told "
        "apart from those already probed; run the probe again, which then attaches to each container separately.",
    )


def _crowded_out(container: Container, file: ResolvedFile) -> Failure:
    return Failure(
        container.id,
        "resolve",
        f"Too many attach points: a probe can have at most {MOST_NUMBERS + 1} names and as many sets of arguments, so "
        f"some in {file.path} of container {container.describe()} are not probed; select fewer.",
    )
