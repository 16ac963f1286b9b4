# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is attached where: once for each real inode, or for each container where that cannot be told."""

from __future__ import annotations

import errno
from typing import Any, List, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._locate import Located, LocatedFile, Site
from ansible_collections.fleet.probe.plugins.module_utils._plan import attach_plan, plan_targets
from probe_fakes import container

A, B, C = container("a"), container("b"), container("c")
SITE = Site("held_fn", 0x401000, 0x1000, 20)
SECOND = Site("held_fn", 0x402000, 0x2000, 20)


def file(fd: int, identity: Optional[Tuple[int, int]], path: str = "/bin/app", sites: Any = (SITE,)) -> LocatedFile:
    return LocatedFile(fd, path, list(sites), identity)


def shape(located: List[Located]) -> Any:
    plan = plan_targets(located, [A, B, C])
    return plan.per_container, [
        (target.file.fd, target.site.offset, [one.id for one in target.containers], target.cookie)
        for target in plan.targets
    ]


def test_containers_that_share_an_inode_share_an_attachment() -> None:
    located = [Located(A, [file(3, (1, 7))]), Located(B, [file(4, (1, 7))]), Located(C, [file(5, (1, 8))])]
    assert shape(located) == (False, [(3, 0x1000, ["a", "b"], 0), (5, 0x1000, ["c"], 2)])


def test_the_same_number_on_another_device_is_another_inode() -> None:
    assert len(shape([Located(A, [file(3, (1, 7))]), Located(B, [file(4, (2, 7))])])[1]) == 2


def test_every_site_is_attached() -> None:
    located = [Located(A, [file(3, (1, 7), sites=[SITE, SECOND])]), Located(B, [file(4, (1, 7), sites=[SECOND])])]
    assert shape(located) == (False, [(3, 0x1000, ["a"], 0), (3, 0x2000, ["a", "b"], 0)])


def test_two_names_of_one_inode_in_a_container_are_one_attachment() -> None:
    located = [Located(A, [file(3, (1, 7)), file(4, (1, 7), "/bin/link")])]
    assert shape(located) == (False, [(3, 0x1000, ["a"], 0)])


def test_an_inode_that_cannot_be_told_makes_it_one_attachment_for_each_container() -> None:
    """For all of them: else a shared inode would be hit through two attachments and counted twice."""
    located = [Located(A, [file(3, (1, 7))]), Located(B, [file(4, (1, 7))]), Located(C, [file(5, None)])]
    assert shape(located) == (
        True,
        [(3, 0x1000, ["a"], 0), (4, 0x1000, ["b"], 1), (5, 0x1000, ["c"], 2)],
    )


def test_the_cookie_is_the_index_among_the_selected() -> None:
    assert shape([Located(C, [file(5, None)])]) == (True, [(5, 0x1000, ["c"], 2)])


def test_the_result_lists_an_attachment() -> None:
    (target,) = plan_targets([Located(A, [file(3, (1, 7))]), Located(B, [file(4, (1, 7))])], [A, B]).targets
    assert target.as_result() == {
        "path": "/bin/app",
        "function": "held_fn",
        "address": 0x401000,
        "offset": 0x1000,
        "containers": ["a", "b"],
    }


class Attachments:
    """Refuses one file."""

    def __init__(self, refuse: int = -1) -> None:
        self.refuse, self.made = refuse, []  # type: ignore[var-annotated]

    def uprobe(self, *arguments: Any) -> None:
        if arguments[1] == self.refuse:
            raise OSError(errno.EINVAL, "Invalid argument")
        self.made.append(arguments)


def test_attaching() -> None:
    made, coverage = Attachments(), Coverage([A, B])
    plan = plan_targets([Located(A, [file(3, (1, 7))]), Located(B, [file(4, (1, 8))])], [A, B])
    attach_plan(made, 55, plan, True, coverage)  # type: ignore[arg-type]
    assert made.made == [(55, 3, 0x1000, True, 0), (55, 4, 0x1000, True, 1)] and coverage.failed == []


def test_what_the_kernel_refuses_costs_those_who_share_the_file_alone() -> None:
    made, coverage = Attachments(refuse=3), Coverage([A, B, C])
    located = [Located(A, [file(3, (1, 7))]), Located(B, [file(4, (1, 7))]), Located(C, [file(5, (1, 8))])]
    attach_plan(made, 55, plan_targets(located, [A, B, C]), False, coverage)  # type: ignore[arg-type]
    assert [arguments[1] for arguments in made.made] == [5]
    assert [(failure.container, failure.stage) for failure in coverage.failed] == [("a", "attach"), ("b", "attach")]
    assert "held_fn in /bin/app of container name-a (docker a): Invalid argument" in coverage.failed[0].reason
    assert [one.id for one in coverage.alive()] == ["c"]
