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
from ansible_collections.fleet.probe.plugins.module_utils._records import Container


@dataclass
class Target:
    """A place in a file to be probed for the containers that share its inode.

    ``handles`` are its attachments once it has any, ``users`` the ids of those containers that still run.
    """

    file: LocatedFile
    site: Site
    cookie: int
    containers: List[Container] = field(default_factory=list)
    users: Set[str] = field(default_factory=set)
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
                for site in file.sites:
                    self._add_site(file, site, entry.container, number)

    def _add_site(self, file: LocatedFile, site: Site, container: Container, number: int) -> None:
        # an inode that cannot be told when the first ones could is told by its overlay's: at worst one more
        # attachment of the same inode, in a container that came later
        inode = (number, file.path) if self.per_container else (file.identity or (number, file.path))
        target = self._grouped.get((*inode, site.offset))
        if target is None:
            if site.function not in self.functions:
                self.functions.append(site.function)
            cookie = self.functions.index(site.function) | (number << 32 if self.per_container else 0)
            target = self._grouped[(*inode, site.offset)] = Target(file, site, cookie)
            self.targets.append(target)
        if container not in target.containers:
            target.containers.append(container)
        target.users.add(container.id)

    def attach(
        self, attachments: Attachments, fds: Mapping[str, int], programs: Mapping[str, bool], coverage: Coverage
    ) -> None:
        """Step 4 for uprobes: the programs (name -> at the return) onto every place that has none yet.

        What the kernel refuses for one file fails the containers that share it. The files are closed after:
        the kernel keeps its own hold on what is probed.
        """
        fresh = [target for target in self.targets if not target.handles]
        for target in fresh:
            try:
                for name, at_return in programs.items():
                    target.handles.append(
                        attachments.uprobe(fds[name], target.file.fd, target.site.offset, at_return, target.cookie)
                    )
            except OSError as error:
                for container in target.containers:
                    coverage.fail(
                        container,
                        "attach",
                        f"The kernel put no probe onto {target.site.function} in {target.file.path} of container "
                        f"{container.describe()}: {error.strerror}",
                    )
        for fd in {target.file.fd for target in fresh}:
            os.close(fd)

    def release(self, attachments: Attachments, container: Container) -> None:
        """Takes out what only this container needed, so that its file system can be unmounted."""
        for target in self.targets:
            if container.id in target.users:
                target.users.discard(container.id)
                if not target.users:
                    for handle in target.handles:
                        attachments.detach(handle)
