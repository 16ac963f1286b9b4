# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What uprobes to attach where: one for each real inode, however many containers share it.

Private to fleet.probe. Uprobes belong to an inode (kernel/events/uprobes.c), and containers of one image
share the inode of its layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._locate import Located, LocatedFile, Site
from ansible_collections.fleet.probe.plugins.module_utils._records import Container


@dataclass
class Target:
    """One attachment to be made: a site in an open file, for the containers that share its inode."""

    file: LocatedFile
    site: Site
    containers: List[Container]
    cookie: int

    def as_result(self) -> Dict[str, Any]:
        """How the result lists it."""
        return {
            "path": self.file.path,
            "function": self.site.function,
            "address": self.site.address,
            "offset": self.site.offset,
            "containers": [container.id for container in self.containers],
        }


@dataclass
class Plan:
    """All attachments; ``per_container`` when hits must be told apart by attachment too."""

    targets: List[Target]
    per_container: bool

    @property
    def function(self) -> str:
        """The function that is probed, as the symbol table names it."""
        return self.targets[0].site.function


def plan_targets(located: Sequence[Located], selected: Sequence[Container]) -> Plan:
    """Groups sites by real inode. Where one inode cannot be told, every container gets attachments of its
    own, and the cookie (its index among ``selected``) makes a hit count for it alone."""
    per_container = any(file.identity is None for entry in located for file in entry.files)
    index = {container.id: number for number, container in enumerate(selected)}
    grouped: Dict[Tuple[object, ...], Target] = {}
    for entry in located:
        cookie = index[entry.container.id]
        for file in entry.files:
            inode: Tuple[object, ...] = (cookie, file.path) if per_container else (file.identity,)
            for site in file.sites:
                target = grouped.setdefault((*inode, site.offset), Target(file, site, [], cookie))
                if entry.container not in target.containers:
                    target.containers.append(entry.container)
    return Plan(list(grouped.values()), per_container)


def attach_plan(attachments: Attachments, program: int, plan: Plan, at_return: bool, coverage: Coverage) -> None:
    """Step 4 for uprobes. What the kernel refuses for one file fails the containers that share it."""
    for target in plan.targets:
        try:
            attachments.uprobe(program, target.file.fd, target.site.offset, at_return, target.cookie)
        except OSError as error:
            for container in target.containers:
                coverage.fail(
                    container,
                    "attach",
                    f"The kernel put no probe onto {target.site.function} in {target.file.path} of container "
                    f"{container.describe()}: {error.strerror}",
                )
