# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is attached where: once for each real inode, or for each container where that cannot be told."""

from __future__ import annotations

import errno
import os
from typing import Any, Dict, List, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._locate import Located, LocatedFile, Site
from ansible_collections.fleet.probe.plugins.module_utils._plan import Plan
from probe_fakes import container

A, B, C = container("a"), container("b"), container("c")
INDEX = {"a": 0, "b": 1, "c": 2}
SITE = Site("held_fn", 0x401000, 0x1000, 20)
SECOND = Site("held_fn", 0x402000, 0x2000, 20)
OTHER = Site("other_fn", 0x403000, 0x3000, 20)


def file(fd: int, identity: Optional[Tuple[int, int]], path: str = "/bin/app", sites: Any = (SITE,)) -> LocatedFile:
    return LocatedFile(fd, path, list(sites), identity)


def planned(*located: Located) -> Plan:
    plan = Plan()
    assert plan.add(located, INDEX) == []
    return plan


def shape(located: List[Located]) -> Any:
    plan = planned(*located)
    return plan.per_container, [
        (target.file.fd, target.site.offset, [one.id for one in target.containers], target.cookie)
        for target in plan.targets
    ]


def test_containers_that_share_an_inode_share_an_attachment() -> None:
    located = [Located(A, [file(3, (1, 7))]), Located(B, [file(4, (1, 7))]), Located(C, [file(5, (1, 8))])]
    assert shape(located) == (False, [(3, 0x1000, ["a", "b"], 0), (5, 0x1000, ["c"], 0)])


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
        [(3, 0x1000, ["a"], 0), (4, 0x1000, ["b"], 1 << 32), (5, 0x1000, ["c"], 2 << 32)],
    )


def test_the_cookies_high_half_is_the_containers_index() -> None:
    assert shape([Located(C, [file(5, None)])]) == (True, [(5, 0x1000, ["c"], 2 << 32)])


def test_the_cookies_low_half_is_the_functions_number() -> None:
    sites = [OTHER, SITE, SECOND]
    plan = planned(Located(A, [file(3, (1, 7), sites=[SITE])]), Located(B, [file(4, (1, 8), sites=sites)]))
    assert plan.functions == ["held_fn", "other_fn"]
    assert [(target.site.function, target.cookie) for target in plan.targets] == [
        ("held_fn", 0),
        ("other_fn", 1),
        ("held_fn", 0),
        ("held_fn", 0),
    ]
    each = planned(Located(B, [file(3, None, sites=[SITE])]), Located(C, [file(4, None, sites=[OTHER])]))
    assert [target.cookie for target in each.targets] == [1 << 32, 2 << 32 | 1]


def test_the_result_lists_an_attachment() -> None:
    (target,) = planned(Located(A, [file(3, (1, 7))]), Located(B, [file(4, (1, 7))])).targets
    assert target.as_result() == {
        "path": "/bin/app",
        "function": "held_fn",
        "address": 0x401000,
        "offset": 0x1000,
        "containers": ["a", "b"],
    }


class Attachments:
    """Refuses the inodes behind ``refuse``, or one program; remembers what is attached by handle."""

    def __init__(self, refuse: Any = ()) -> None:
        self.refuse = set(refuse)
        self.made: List[Any] = []
        self.held: Dict[int, Any] = {}

    def uprobe(self, program: int, file: int, offset: int, at_return: bool, cookie: int) -> int:
        os.fstat(file)  # it must be open
        if file in self.refuse or program in self.refuse:
            raise OSError(errno.EINVAL, "Invalid argument")
        self.made.append((program, file, offset, at_return, cookie))
        self.held[100 + len(self.made)] = self.made[-1]
        return 100 + len(self.made)

    def detach(self, handle: int) -> None:
        del self.held[handle]  # and it must be attached


def opened(number: int = 1) -> List[int]:
    return [os.open("/dev/null", os.O_RDONLY) for _number in range(number)]


def still_open(fds: List[int]) -> List[int]:
    return [fd for fd in fds if os.path.exists(f"/proc/self/fd/{fd}")]


def attach(plan: Plan, made: Attachments, coverage: Coverage, *programs: Any) -> None:
    names = dict(programs or [("hit", False)])
    plan.attach(made, {"hit": 55, "enter": 56, "leave": 57}, names, coverage)  # type: ignore[arg-type]


def test_attaching() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    plan = planned(Located(A, [file(one, (1, 7))]), Located(B, [file(two, (1, 8), sites=[OTHER])]))
    attach(plan, made, coverage, ("hit", True))
    assert made.made == [(55, one, 0x1000, True, 0), (55, two, 0x3000, True, 1)] and coverage.failed == []


def test_both_ends_of_a_call_are_attached_with_one_cookie_the_return_first() -> None:
    made, (one,) = Attachments(), opened()
    plan = planned(Located(B, [file(one, None)]))
    attach(plan, made, Coverage([B]), ("leave", True), ("enter", False))
    assert made.made == [(57, one, 0x1000, True, 1 << 32), (56, one, 0x1000, False, 1 << 32)]


def test_files_are_closed_when_they_are_attached_those_that_were_not_needed_too() -> None:
    fds = opened(4)
    both = [file(fds[0], (1, 7)), file(fds[1], (1, 7), "/bin/link")]
    plan = planned(Located(A, both), Located(B, [file(fds[2], (1, 7))]))
    assert still_open(fds) == fds
    made = Attachments(refuse=[fds[0]])
    attach(plan, made, Coverage([A, B]))
    assert still_open(fds) == [fds[3]], "and where the kernel refused"
    for fd in fds[:3]:  # their numbers are somebody else's by now
        assert os.dup2(fds[3], fd) == fd
    attach(plan, made, Coverage([A, B]))
    assert still_open(fds) == fds, "a file is closed once"
    for fd in fds:
        os.close(fd)


def test_what_the_kernel_refuses_costs_those_who_share_the_file_alone() -> None:
    fds = opened(3)
    made, coverage = Attachments(refuse=[fds[0]]), Coverage([A, B, C])
    plan = planned(
        Located(A, [file(fds[0], (1, 7))]), Located(B, [file(fds[1], (1, 7))]), Located(C, [file(fds[2], (1, 8))])
    )
    attach(plan, made, coverage)
    assert [arguments[1] for arguments in made.made] == [fds[2]]
    assert [(failure.container, failure.stage) for failure in coverage.failed] == [("a", "attach"), ("b", "attach")]
    assert "held_fn in /bin/app of container name-a (docker a): Invalid argument" in coverage.failed[0].reason
    assert [one.id for one in coverage.alive()] == ["c"]


def test_one_end_of_a_call_is_taken_out_when_the_other_is_refused() -> None:
    made, coverage = Attachments(refuse=[56]), Coverage([A])
    plan = planned(Located(A, [file(opened()[0], (1, 7))]))
    attach(plan, made, coverage, ("leave", True), ("enter", False))
    assert len(made.made) == 1 and made.held == {} and len(coverage.failed) == 1
    plan.release(made, A)  # type: ignore[arg-type]


def test_a_refused_place_is_tried_again_for_a_container_that_comes_later() -> None:
    one, two, three, four = opened(4)
    made, coverage = Attachments(refuse=[55]), Coverage([A, B])
    plan = planned(Located(A, [file(one, (1, 7))]))
    attach(plan, made, coverage)
    assert plan.add([Located(B, [file(two, (1, 7))])], INDEX) == []
    attach(plan, made, coverage)
    plan.add([Located(A, [file(three, (1, 7))])], INDEX)
    attach(plan, made, coverage)
    assert [failure.container for failure in coverage.failed] == ["a", "b"], "each is told once"
    plan.add([Located(A, [file(four, (1, 7))])], INDEX)
    made.refuse.clear()
    attach(plan, made, coverage)
    assert [failure.container for failure in coverage.failed] == ["a", "b"] and len(made.held) == 1


def test_what_is_found_later_is_attached_once() -> None:
    made, coverage, (one, two, three) = Attachments(), Coverage([A, B, C]), opened(3)
    plan = planned(Located(A, [file(one, (1, 7))]))
    attach(plan, made, coverage)
    plan.add([Located(B, [file(two, (1, 7))]), Located(C, [file(three, (1, 9), sites=[OTHER])])], INDEX)
    attach(plan, made, coverage)
    assert made.made == [(55, one, 0x1000, False, 0), (55, three, 0x3000, False, 1)]
    assert [[one.id for one in target.containers] for target in plan.targets] == [["a", "b"], ["c"]]
    assert plan.functions == ["held_fn", "other_fn"] and still_open([one, two, three]) == []


def test_the_same_container_looked_at_again_is_listed_once() -> None:
    made, (one, two) = Attachments(), opened(2)
    plan = planned(Located(A, [file(one, (1, 7))]))
    attach(plan, made, Coverage([A]))
    plan.add([Located(container("a", start_ticks=200), [file(two, (1, 7))])], INDEX)
    attach(plan, made, Coverage([A]))
    assert [target.as_result()["containers"] for target in plan.targets] == [["a"]] and len(made.made) == 1


def test_an_inode_that_cannot_be_told_later_is_left_out_and_said_so() -> None:
    """It may be one that has its attachment, and its hits would be counted twice."""
    made, coverage, (one, two, three) = Attachments(), Coverage([A, B]), opened(3)
    plan = planned(Located(A, [file(one, (1, 7))]))
    attach(plan, made, coverage)
    (failure,) = plan.add([Located(B, [file(two, None), file(three, (1, 8), "/bin/app2")])], INDEX)
    assert (failure.container, failure.stage) == ("b", "resolve")
    assert "/bin/app of container name-b (docker b)" in failure.reason and "run the probe again" in failure.reason
    attach(plan, made, coverage)
    assert [(target.file.path, target.cookie) for target in plan.targets] == [("/bin/app", 0), ("/bin/app2", 0)]
    assert still_open([one, two, three]) == [] and not plan.per_container


def test_later_containers_have_attachments_of_their_own_where_the_first_had() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    plan = planned(Located(A, [file(one, None)]))
    attach(plan, made, coverage)
    assert plan.add([Located(B, [file(two, (1, 7))])], INDEX) == []
    attach(plan, made, coverage)
    assert [arguments[-1] for arguments in made.made] == [0, 1 << 32]


def test_an_attachment_is_released_when_its_last_user_is_gone() -> None:
    made, coverage, fds = Attachments(), Coverage([A, B, C]), opened(3)
    plan = planned(
        Located(A, [file(fds[0], (1, 7))]), Located(B, [file(fds[1], (1, 7))]), Located(C, [file(fds[2], (1, 8))])
    )
    attach(plan, made, coverage, ("leave", True), ("enter", False))
    assert len(made.held) == 4
    plan.release(made, A)  # type: ignore[arg-type]
    assert len(made.held) == 4
    plan.release(made, A)  # type: ignore[arg-type]
    assert len(made.held) == 4, "a container is gone once"
    plan.release(made, B)  # type: ignore[arg-type]
    assert sorted(made.held.values()) == sorted(made.made[2:])
    plan.release(made, container("unknown"))  # type: ignore[arg-type]
    assert len(made.held) == 2
    assert [target.as_result()["containers"] for target in plan.targets] == [["a", "b"], ["c"]], "it was there"


def test_a_released_inode_is_attached_again_for_a_container_that_comes_later() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    plan = planned(Located(A, [file(one, (1, 7))]))
    attach(plan, made, coverage)
    plan.release(made, A)  # type: ignore[arg-type]
    assert made.held == {}
    plan.add([Located(B, [file(two, (1, 7))])], INDEX)
    attach(plan, made, coverage)
    assert [arguments[1] for arguments in made.held.values()] == [two] and coverage.failed == []
    assert [target.as_result()["containers"] for target in plan.targets] == [["a", "b"]]
    plan.release(made, B)  # type: ignore[arg-type]
    assert made.held == {}
