# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What uprobes to attach where: one for each real inode, however many containers share it.

Private to fleet.probe. Uprobes belong to an inode (kernel/events/uprobes.c), and containers of one image
share the inode of its layer.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile, ResolvedTarget
from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import RET_SITES
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import Site

MANY = 8  # places in one file that may be attached one by one, however many files there are
# attachments one by one: to take one out takes the kernel some 0.1 s, for all processes under one lock, so that
# threads do not help (kernel/trace/trace_event_perf.c, perf_uprobe_destroy; seen with Linux 6.18)
MOST_SINGLE = 64
MOST_NUMBERS = 0xFFFF
MOST_LISTED = 100  # attachments in a result


@dataclass
class Target:
    """A place in a file to be probed for the containers that share its inode.

    ``handles`` are its attachments while it has any; those that were attached in one step share them. ``users`` are
    the ids of the containers that need it, ``refused`` those that the kernel would not have it probed for. ``at_ret``
    is the plan's.
    """

    file: ResolvedFile
    site: Site
    cookie: int
    containers: List[Container] = field(default_factory=list)
    users: Set[str] = field(default_factory=set)
    refused: Set[str] = field(default_factory=set)
    handles: List[int] = field(default_factory=list)
    at_ret: Mapping[str, str] = field(default_factory=dict)

    def as_result(self, site: str) -> Dict[str, Any]:
        """How the result lists it; ``site`` is what its function is called there."""
        returns = {"returns": self.site.returns, "reason": self.site.reason} if self.site.returns else {}
        return {
            "path": self.file.path,
            site: self.site.function,
            "address": self.site.address,
            "offset": self.site.offset,
            "containers": [container.id for container in self.containers],
            **returns,
        }

    def places(self, program: str, at_return: bool) -> Tuple[str, bool, List[int]]:
        """Where one of the programs goes: its name there, whether the kernel is to follow returns, and offsets."""
        if at_return and self.site.returns == RET_SITES:
            return self.at_ret.get(program, program), False, list(self.site.exits)
        return program, at_return, [self.site.offset]


class Plan:
    """All attachments of a run. ``functions`` are the names by site number.

    A cookie is, from its low end, the number of the name (16 bits), for USDT probes the number of the set of
    arguments among ``arguments`` (16 bits; 0 for functions, which have the empty set), and the container (32 bits).
    ``at_ret`` names the programs that replace others where return instructions are probed.
    """

    def __init__(self, at_ret: Optional[Mapping[str, str]] = None) -> None:
        self.at_ret = at_ret or {}
        self.targets: List[Target] = []
        self.functions: List[str] = []
        self.arguments: List[Tuple[Tuple[int, ...], ...]] = []
        self.per_container = False
        self._numbers: Dict[str, int] = {}
        self._sets: Dict[Tuple[Tuple[int, ...], ...], int] = {}
        self._grouped: Dict[Tuple[object, ...], Target] = {}
        self._due: List[Target] = []  # to be attached
        self._files: List[int] = []  # to be closed then

    def as_result(self, site: str) -> Dict[str, Any]:
        """What the result says of them: the first ones, and how many there are."""
        listed = [target.as_result(site) for target in self.targets[:MOST_LISTED]]
        return {"attachments": listed, "attachment_count": len(self.targets)}

    def add(self, located: Sequence[ResolvedTarget], index: Mapping[str, int]) -> List[Failure]:
        """Takes in what was found; its files are the plan's to close. The first call decides how inodes are told apart.

        Where one cannot be, every container gets attachments of its own, and the cookie's high half (its
        ``index``) makes a hit count for it alone. Returns those that no cookie can tell apart (any more).
        """
        if not self.targets:
            self.per_container = any(file.identity is None for entry in located for file in entry.files)
        failures = []
        for entry in located:
            number = index[entry.container.id]
            for file in entry.files:
                self._files.append(file.fd)
                if file.identity is None and not self.per_container:
                    # it may be one that has its attachment: a second one would count its hits twice
                    failures.append(_untold(entry.container, file))
                    continue
                added = [self._add_site(file, site, entry.container, number) for site in file.sites]
                if not all(added):
                    failures.append(_crowded_out(entry.container, file))
        return failures

    def _add_site(self, file: ResolvedFile, site: Site, container: Container, number: int) -> bool:
        """Whether there was a cookie for it."""
        place = ((number, file.path) if self.per_container else file.identity, site.offset)
        target = self._grouped.get(place)
        if target is None:
            cookie = self._cookie(site)
            if cookie is None:
                return False
            target = Target(file, site, cookie | (number << 32 if self.per_container else 0), at_ret=self.at_ret)
            self._grouped[place] = target
            self.targets.append(target)
            self._due.append(target)
        elif not target.users and not target.handles:  # it was released, or refused
            target.file = file
            self._due.append(target)
        if container.id not in [known.id for known in target.containers]:
            target.containers.append(container)
        target.users.add(container.id)
        return True

    def _cookie(self, site: Site) -> Optional[int]:
        """The low half of a site's cookie; None where the numbers have run out."""
        name = self._numbers.get(site.function, len(self.functions))
        arguments = self._sets.get(site.arguments, len(self.arguments))
        if max(name, arguments) > MOST_NUMBERS:
            return None
        if name == len(self.functions):
            self._numbers[site.function] = name
            self.functions.append(site.function)
        if arguments == len(self.arguments):
            self._sets[site.arguments] = arguments
            self.arguments.append(site.arguments)
        return name | arguments << 16

    @property
    def crowded(self) -> bool:
        """Whether a file has more than a few places."""
        places: Dict[int, int] = Counter()
        for target in self._due:
            places[target.file.fd] += max(1, len(target.site.exits))
        return max(places.values(), default=0) > MANY

    def check_single(self, programs: Mapping[str, bool]) -> None:
        """Raises ProbeError where there is too much to attach one by one: to take one out again, the kernel waits.

        Files with few places each may be as many as there are containers: for them there is no other way.
        """
        attachments = sum(len(target.places(*program)[2]) for target in self.targets for program in programs.items())
        if self.crowded and attachments > MOST_SINGLE:
            raise ProbeError(
                f"The probe needs {attachments} attachments for {len(self.targets)} places, and this kernel "
                f"({os.uname().release}) makes them one by one (uprobe_multi needs Linux 6.6); ask for places that "
                f"need at most {MOST_SINGLE}"
            )

    def attach(
        self,
        attachments: Attachments,
        fds: Mapping[str, int],
        programs: Mapping[str, bool],
        coverage: Coverage,
        multi: bool = False,
    ) -> None:
        """Step 4 for uprobes: the programs (name -> at the return) onto every place that was added since the last call.

        What the kernel refuses for one file fails the containers that share it. The files are closed after:
        the kernel keeps its own hold on what is probed. With ``multi`` the programs were loaded for
        uprobe_multi, and all places of a file are attached in one step; where the kernel refuses that, one
        by one, so that it says which place it does not like.
        """
        files: Dict[int, List[Target]] = {}
        for target in self._due:
            files.setdefault(target.file.fd, []).append(target)
        put = _put_multi if multi else _put_single
        for due in files.values():
            groups = [due] if multi else [[target] for target in due]
            while groups:
                group = groups.pop(0)
                try:
                    put(attachments, fds, programs, group)
                except OSError as error:
                    if len(group) > 1:
                        groups += [[target] for target in group]
                    else:
                        _refuse(coverage, group[0], error)
        for fd in self._files:
            os.close(fd)
        self._due, self._files = [], []

    def release(self, attachments: Attachments, container: Container) -> None:
        """Takes out what only this container needed, so that its file system can be unmounted."""
        idle: Set[int] = set()
        for target in self.targets:
            if container.id in target.users:
                target.users.discard(container.id)
                idle.update(() if target.users else target.handles)
        if not idle:
            return
        # places of one file may share a handle
        idle -= {handle for target in self.targets if target.users for handle in target.handles}
        for handle in sorted(idle):
            attachments.detach(handle)
        for target in self.targets:
            if not idle.isdisjoint(target.handles):
                target.handles = []


def _put_single(
    attachments: Attachments, fds: Mapping[str, int], programs: Mapping[str, bool], group: Sequence[Target]
) -> None:
    for target in group:
        handles: List[int] = []
        file, site = target.file.fd, target.site
        try:
            for program in programs.items():
                name, at_return, offsets = target.places(*program)
                for offset in offsets:
                    handles.append(
                        attachments.uprobe(fds[name], file, offset, at_return, target.cookie, site.semaphore)
                    )
        except OSError:
            _detach(attachments, handles)
            raise
        target.handles = handles


def _put_multi(
    attachments: Attachments, fds: Mapping[str, int], programs: Mapping[str, bool], group: Sequence[Target]
) -> None:
    handles: List[int] = []
    try:
        for program in programs.items():
            links: Dict[Tuple[str, bool], List[Tuple[int, int, int]]] = {}
            for target in group:
                name, at_return, offsets = target.places(*program)
                places = links.setdefault((name, at_return), [])
                places += [(offset, target.cookie, target.site.semaphore) for offset in offsets]
            for (name, at_return), places in links.items():
                if places:
                    columns = [list(column) for column in zip(*places)]
                    handles.append(
                        attachments.uprobe_multi(
                            fds[name], group[0].file.fd, columns[0], columns[1], at_return, columns[2]
                        )
                    )
    except OSError:
        _detach(attachments, handles)
        raise
    for target in group:
        target.handles = list(handles)


def _detach(attachments: Attachments, handles: Sequence[int]) -> None:
    for handle in handles:
        attachments.detach(handle)


def _refuse(coverage: Coverage, target: Target, error: OSError) -> None:
    for container in target.containers:
        if container.id in target.users - target.refused:
            coverage.fail(
                container,
                "attach",
                f"The kernel put no probe onto {target.site.function} in {target.file.path} of container "
                f"{container.describe()}: {error.strerror}",
            )
    target.refused |= target.users
    target.users = set()


def _untold(container: Container, file: ResolvedFile) -> Failure:
    return Failure(
        container.id,
        "resolve",
        f"{file.path} of container {container.describe()} came when the window was open, and its inode cannot be told "
        "from those that are probed already; run the probe again to have it attached container by container.",
    )


def _crowded_out(container: Container, file: ResolvedFile) -> Failure:
    return Failure(
        container.id,
        "resolve",
        f"There are more places to probe than can be told apart, so some in {file.path} of container "
        f"{container.describe()} are not probed; ask for fewer.",
    )
