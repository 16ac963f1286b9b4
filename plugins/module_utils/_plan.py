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
from ansible_collections.fleet.probe.plugins.module_utils._locate import Located, LocatedFile, Site
from ansible_collections.fleet.probe.plugins.module_utils._records import Container, Failure


@dataclass
class Target:
    """A place in a file to be probed for the containers that share its inode.

    ``handles`` are its attachments while it has any, ``users`` the ids of the containers that need them, ``refused``
    those that the kernel would not have it probed for.
    """

    file: LocatedFile
    site: Site
    cookie: int
    containers: List[Container] = field(default_factory=list)
    users: Set[str] = field(default_factory=set)
    refused: Set[str] = field(default_factory=set)
    handles: List[int] = field(default_factory=list)

    def as_result(self) -> Dict[str, Any]:
        """How the result lists it."""
        return {
            "path": self.file.path,
            "function": self.site.function,
            "address": self.site.address,
            "offset": self.site.offset,
            "containers": [container.id for container in self.containers],
        }


class Plan:
    """All attachments of a run. ``functions`` are the names by site number, which is the cookie's low half."""

    def __init__(self) -> None:
        self.targets: List[Target] = []
        self.functions: List[str] = []
        self.per_container = False
        self._grouped: Dict[Tuple[object, ...], Target] = {}
        self._due: List[Target] = []  # to be attached
        self._files: List[int] = []  # to be closed then

    def add(self, located: Sequence[Located], index: Mapping[str, int]) -> List[Failure]:
        """Takes in what was found; its files are the plan's to close. The first call decides how inodes are told apart.

        Where one cannot be, every container gets attachments of its own, and the cookie's high half (its
        ``index``) makes a hit count for it alone. Returns the later ones that no cookie can tell apart any more.
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
                for site in file.sites:
                    self._add_site(file, site, entry.container, number)
        return failures

    def _add_site(self, file: LocatedFile, site: Site, container: Container, number: int) -> None:
        place = ((number, file.path) if self.per_container else file.identity, site.offset)
        target = self._grouped.get(place)
        if target is None:
            if site.function not in self.functions:
                self.functions.append(site.function)
            cookie = self.functions.index(site.function) | (number << 32 if self.per_container else 0)
            target = self._grouped[place] = Target(file, site, cookie)
            self.targets.append(target)
            self._due.append(target)
        elif not target.users:  # it was released, or refused
            target.file = file
            self._due.append(target)
        if container.id not in [known.id for known in target.containers]:
            target.containers.append(container)
        target.users.add(container.id)

    def attach(
        self, attachments: Attachments, fds: Mapping[str, int], programs: Mapping[str, bool], coverage: Coverage
    ) -> None:
        """Step 4 for uprobes: the programs (name -> at the return) onto every place that was added since the last call.

        What the kernel refuses for one file fails the containers that share it. The files are closed after:
        the kernel keeps its own hold on what is probed.
        """
        for target in self._due:
            try:
                for name, at_return in programs.items():
                    target.handles.append(
                        attachments.uprobe(fds[name], target.file.fd, target.site.offset, at_return, target.cookie)
                    )
            except OSError as error:
                _detach(attachments, target)
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
        for fd in self._files:
            os.close(fd)
        self._due, self._files = [], []

    def release(self, attachments: Attachments, container: Container) -> None:
        """Takes out what only this container needed, so that its file system can be unmounted."""
        for target in self.targets:
            if container.id in target.users:
                target.users.discard(container.id)
                if not target.users:
                    _detach(attachments, target)


def _detach(attachments: Attachments, target: Target) -> None:
    for handle in target.handles:
        attachments.detach(handle)
    target.handles = []


def _untold(container: Container, file: LocatedFile) -> Failure:
    return Failure(
        container.id,
        "resolve",
        f"{file.path} of container {container.describe()} came when the window was open, and its inode cannot be told "
        "from those that are probed already; run the probe again to have it attached container by container.",
    )
