# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What uprobes to attach where: one for each real inode, however many containers share it.

Private to fleet.probe. Uprobes belong to an inode (kernel/events/uprobes.c), and containers of one image
share the inode of its layer.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._locate import Located, LocatedFile
from ansible_collections.fleet.probe.plugins.module_utils._records import Container
from ansible_collections.fleet.probe.plugins.module_utils._sites import Site

MANY = 8  # places in one file from which on they are attached in one step, where the kernel can
MOST_SINGLE = 64  # attachments one by one: each takes some 0.1 s to be taken out (Linux 6.18)
MOST_NUMBERS = 0xFFFF
MOST_LISTED = 100  # attachments in a result


@dataclass
class Target:
    """A place in a file to be probed for the containers that share its inode.

    ``handles`` are its attachments once it was ``tried``, ``users`` the ids of those containers that still run.
    """

    file: LocatedFile
    site: Site
    cookie: int
    containers: List[Container] = field(default_factory=list)
    users: Set[str] = field(default_factory=set)
    handles: List[int] = field(default_factory=list)
    tried: bool = False

    def as_result(self, site: str) -> Dict[str, Any]:
        """How the result lists it; ``site`` is what its function is called there."""
        return {
            "path": self.file.path,
            site: self.site.function,
            "address": self.site.address,
            "offset": self.site.offset,
            "containers": [container.id for container in self.containers],
        }


class Plan:
    """All attachments of a run. ``functions`` are the names by site number.

    A cookie is, from its low end, the number of the name (16 bits), for USDT probes the number of the set of
    arguments among ``arguments`` (16 bits), and the container (32 bits). Of ``arguments`` the program has been
    ``told`` the first ones.
    """

    def __init__(self) -> None:
        self.targets: List[Target] = []
        self.functions: List[str] = []
        self.arguments: List[Tuple[Tuple[int, ...], ...]] = []
        self.told = 0
        self._numbers: Dict[str, int] = {}
        self._sets: Dict[Tuple[Tuple[int, ...], ...], int] = {}
        self.per_container = False
        self._grouped: Dict[Tuple[object, ...], Target] = {}

    def as_result(self, site: str) -> Dict[str, Any]:
        """What the result says of them: the first ones, and how many there are."""
        listed = [target.as_result(site) for target in self.targets[:MOST_LISTED]]
        return {"attachments": listed, "attachment_count": len(self.targets)}

    def add(self, located: Sequence[Located], index: Mapping[str, int]) -> None:
        """Takes in what was found. The first call decides how inodes are told apart.

        Where one cannot be, every container gets attachments of its own, and the cookie's high half (its
        ``index``) makes a hit count for it alone.
        """
        if not self.targets:
            self.per_container = any(file.identity is None for entry in located for file in entry.files)
        for entry in located:
            number = index[entry.container.id]
            for file in entry.files:
                fresh = [self._add_site(file, site, entry.container, number) for site in file.sites]
                if not any(fresh):
                    os.close(file.fd)  # or the container's file system could not be unmounted

    def _add_site(self, file: LocatedFile, site: Site, container: Container, number: int) -> bool:
        """Whether it is a place that was not known."""
        # an inode that cannot be told when the first ones could is told by its overlay's: at worst one more
        # attachment of the same inode, in a container that came later
        inode = (number, file.path) if self.per_container else (file.identity or (number, file.path))
        target = self._grouped.get((*inode, site.offset))
        fresh = target is None
        if target is None:
            if site.function not in self._numbers:
                self._numbers[site.function] = len(self.functions)
                self.functions.append(site.function)
            if site.arguments not in self._sets:
                self._sets[site.arguments] = len(self.arguments)
                self.arguments.append(site.arguments)
            name, arguments = self._numbers[site.function], self._sets[site.arguments]
            if max(name, arguments) > MOST_NUMBERS:
                raise ProbeError("There are more places to probe than can be told apart; ask for fewer")
            cookie = name | arguments << 16 | (number << 32 if self.per_container else 0)
            target = self._grouped[(*inode, site.offset)] = Target(file, site, cookie)
            self.targets.append(target)
        if container not in target.containers:
            target.containers.append(container)
        target.users.add(container.id)
        return fresh

    @property
    def crowded(self) -> bool:
        """Whether a file has so many places that attaching them in one step pays."""
        places: Dict[int, int] = {}
        for target in self.targets:
            places[target.file.fd] = places.get(target.file.fd, 0) + 1
        return max(places.values(), default=0) > MANY

    def check_single(self, programs: int) -> None:
        """Raises ProbeError where there is too much to attach one by one: to take one out again, the kernel waits."""
        if len(self.targets) * programs > MOST_SINGLE:
            raise ProbeError(
                f"The probe has {len(self.targets)} places, and this kernel ({os.uname().release}) attaches them one "
                f"by one (uprobe_multi needs Linux 6.6); ask for at most {MOST_SINGLE // programs}"
            )

    def attach(
        self,
        attachments: Attachments,
        fds: Mapping[str, int],
        programs: Mapping[str, bool],
        coverage: Coverage,
        multi: bool = False,
    ) -> None:
        """Step 4 for uprobes: the programs (name -> at the return) onto every place that has none yet.

        What the kernel refuses for one file fails the containers that share it. The files are closed after:
        the kernel keeps its own hold on what is probed. With ``multi`` the programs were loaded for
        uprobe_multi, and all places of a file are attached in one step; where the kernel refuses that, one
        by one, so that it says which place it does not like.
        """
        files: Dict[int, List[Target]] = {}
        for target in self.targets:
            if not target.tried:
                target.tried = True
                files.setdefault(target.file.fd, []).append(target)
        put = _put_multi if multi else _put_single
        for fd, fresh in files.items():
            groups = [fresh] if multi else [[target] for target in fresh]
            while groups:
                group = groups.pop()
                try:
                    put(attachments, fds, programs, group)
                except OSError as error:
                    if len(group) > 1:
                        groups += [[target] for target in group]
                    else:
                        _note_refusal(coverage, group[0], error)
            os.close(fd)

    def release(self, attachments: Attachments, container: Container) -> None:
        """Takes out what only this container needed, so that its file system can be unmounted."""
        left: Set[int] = set()
        for target in self.targets:
            if container.id in target.users:
                target.users.discard(container.id)
                left.update(() if target.users else target.handles)
        # places of one file share a handle
        needed = {handle for target in self.targets if target.users for handle in target.handles}
        for handle in left - needed:
            attachments.detach(handle)


def _put_single(
    attachments: Attachments, fds: Mapping[str, int], programs: Mapping[str, bool], group: Sequence[Target]
) -> None:
    for target in group:
        for name, at_return in programs.items():
            target.handles.append(
                attachments.uprobe(
                    fds[name], target.file.fd, target.site.offset, at_return, target.cookie, target.site.semaphore
                )
            )


def _put_multi(
    attachments: Attachments, fds: Mapping[str, int], programs: Mapping[str, bool], group: Sequence[Target]
) -> None:
    handles: List[int] = []
    try:
        for name, at_return in programs.items():
            handles.append(
                attachments.uprobe_multi(
                    fds[name],
                    group[0].file.fd,
                    [target.site.offset for target in group],
                    [target.cookie for target in group],
                    at_return,
                    [target.site.semaphore for target in group],
                )
            )
    except OSError:
        for handle in handles:
            attachments.detach(handle)
        raise
    for target in group:
        target.handles += handles


def _note_refusal(coverage: Coverage, target: Target, error: OSError) -> None:
    for container in target.containers:
        coverage.fail(
            container,
            "attach",
            f"The kernel put no probe onto {target.site.function} in {target.file.path} of container "
            f"{container.describe()}: {os.strerror(error.errno or 0)}",
        )
