# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attach points: once per inode, or once per container when an inode is unknown."""

from __future__ import annotations

import errno
import os
from typing import Any, Collection, Dict, List, Optional, Set, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import uprobes
from ansible_collections.fleet.probe.plugins.module_utils._attach.reach import Reach
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import AttachPoints
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile, ResolvedTarget
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import Site
from probe_fakes import container

A, B, C = container("a"), container("b"), container("c")
INDEX = {"a": 0, "b": 1, "c": 2}
SITE = Site("held_fn", 0x401000, 0x1000, 20)
SECOND = Site("held_fn", 0x402000, 0x2000, 20)
OTHER = Site("other_fn", 0x403000, 0x3000, 20)


def file(fd: int, identity: Optional[Tuple[int, int]], path: str = "/bin/app", sites: Any = (SITE,)) -> ResolvedFile:
    return ResolvedFile(fd, path, list(sites), identity)


class Few(Reach):
    """A reach of single processes, by container id."""

    def __init__(self, **processes: List[int]) -> None:
        super().__init__("processes")
        self.processes = processes

    @property
    def by_process(self) -> bool:
        return True

    def pids(self, containers: Collection[str]) -> List[int]:
        return sorted(pid for each in containers for pid in self.processes.get(each, []))


def points_of(*located: ResolvedTarget) -> AttachPoints:
    points = AttachPoints()
    assert points.add(located, INDEX) == []
    return points


def shape(located: List[ResolvedTarget]) -> Any:
    points = points_of(*located)
    return points.per_container, [
        (point.file.fd, point.site.offset, [one.id for one in point.containers], point.cookie) for point in points.all
    ]


def test_containers_that_share_an_inode_share_an_attachment() -> None:
    located = [
        ResolvedTarget(A, [file(3, (1, 7))]),
        ResolvedTarget(B, [file(4, (1, 7))]),
        ResolvedTarget(C, [file(5, (1, 8))]),
    ]
    assert shape(located) == (False, [(3, 0x1000, ["a", "b"], 0), (5, 0x1000, ["c"], 0)])


def test_the_same_number_on_another_device_is_another_inode() -> None:
    assert len(shape([ResolvedTarget(A, [file(3, (1, 7))]), ResolvedTarget(B, [file(4, (2, 7))])])[1]) == 2


def test_every_site_is_attached() -> None:
    located = [
        ResolvedTarget(A, [file(3, (1, 7), sites=[SITE, SECOND])]),
        ResolvedTarget(B, [file(4, (1, 7), sites=[SECOND])]),
    ]
    assert shape(located) == (False, [(3, 0x1000, ["a"], 0), (3, 0x2000, ["a", "b"], 0)])


def test_two_names_of_one_inode_in_a_container_are_one_attachment() -> None:
    located = [ResolvedTarget(A, [file(3, (1, 7)), file(4, (1, 7), "/bin/link")])]
    assert shape(located) == (False, [(3, 0x1000, ["a"], 0)])


def test_an_unknown_inode_makes_every_container_have_its_own_attachments() -> None:
    """For all of them: otherwise a hit in a shared inode would be counted by two attachments."""
    located = [
        ResolvedTarget(A, [file(3, (1, 7))]),
        ResolvedTarget(B, [file(4, (1, 7))]),
        ResolvedTarget(C, [file(5, None)]),
    ]
    assert shape(located) == (
        True,
        [(3, 0x1000, ["a"], 0), (4, 0x1000, ["b"], 1 << 32), (5, 0x1000, ["c"], 2 << 32)],
    )


def test_the_cookies_high_half_is_the_containers_index() -> None:
    assert shape([ResolvedTarget(C, [file(5, None)])]) == (True, [(5, 0x1000, ["c"], 2 << 32)])


def test_the_cookies_low_half_is_the_functions_number() -> None:
    sites = [OTHER, SITE, SECOND]
    points = points_of(
        ResolvedTarget(A, [file(3, (1, 7), sites=[SITE])]), ResolvedTarget(B, [file(4, (1, 8), sites=sites)])
    )
    assert points.functions == ["held_fn", "other_fn"]
    assert [(point.site.function, point.cookie) for point in points.all] == [
        ("held_fn", 0),
        ("other_fn", 1),
        ("held_fn", 0),
        ("held_fn", 0),
    ]
    each = points_of(
        ResolvedTarget(B, [file(3, None, sites=[SITE])]), ResolvedTarget(C, [file(4, None, sites=[OTHER])])
    )
    assert [point.cookie for point in each.all] == [1 << 32, 2 << 32 | 1]


def test_sets_of_arguments_have_numbers_of_their_own() -> None:
    """A set says where a USDT probe has its arguments; functions have the empty set."""
    first, second = ((1, 2),), ((3, 4), (5, 6))
    sites = [
        Site("a:b", 0x1000, 0x1000, 0, 0, first),
        Site("a:b", 0x2000, 0x2000, 0, 0, second),
        Site("a:c", 0x3000, 0x3000, 0, 0, second),
    ]
    points = points_of(ResolvedTarget(C, [file(3, None, sites=sites)]))
    assert points.functions == ["a:b", "a:c"] and points.arguments == [first, second]
    assert [point.cookie for point in points.all] == [2 << 32, 2 << 32 | 1 << 16, 2 << 32 | 1 << 16 | 1]


@pytest.mark.parametrize("arguments", [False, True])
def test_points_without_a_number_fail_only_their_container(monkeypatch: Any, arguments: bool) -> None:
    monkeypatch.setattr(uprobes, "MOST_NUMBERS", 1)
    sites = [Site("f" if arguments else f"f{n}", n, n, 0, 0, ((n,),) if arguments else ()) for n in (1, 2, 3)]
    points = AttachPoints()
    located = [
        ResolvedTarget(A, [file(3, (1, 7), sites=sites[:2])]),
        ResolvedTarget(B, [file(4, (1, 8), sites=sites[1:])]),
    ]
    (failure,) = points.add(located, INDEX)
    assert (failure.container, failure.stage) == ("b", "resolve") and "; select fewer" in failure.reason
    assert [point.site for point in points.all] == [sites[0], sites[1], sites[1]]
    assert (len(points.functions), len(points.arguments)) == ((1, 2) if arguments else (2, 1))


def test_the_result_lists_the_first_attachments_and_counts_them_all() -> None:
    sites = [Site("f", n, n, 0) for n in range(101)]
    result = points_of(ResolvedTarget(A, [file(3, (1, 7), sites=sites)])).as_result("probe")
    assert len(result["attachments"]) == 100 and result["attachment_count"] == 101
    assert result["attachments"][7]["probe"] == "f" and result["attachments"][7]["offset"] == 7


def test_the_result_lists_an_attachment() -> None:
    (point,) = points_of(ResolvedTarget(A, [file(3, (1, 7))]), ResolvedTarget(B, [file(4, (1, 7))])).all
    assert point.as_result("function") == {
        "path": "/bin/app",
        "function": "held_fn",
        "address": 0x401000,
        "offset": 0x1000,
        "containers": ["a", "b"],
    }


class Attachments:
    """Refuses the files, offsets and programs in ``refuse``; remembers what is attached by handle."""

    def __init__(self, refuse: Any = ()) -> None:
        self.refuse = set(refuse)
        self.made: List[Any] = []
        self.pids: List[int] = []  # to which each was to be attached
        self.ended: Set[int] = set()
        self.held: Dict[int, Any] = {}

    def uprobe(
        self, program: int, file: int, offset: int, at_return: bool, cookie: int, semaphore: int, pid: int
    ) -> int:
        os.fstat(file)  # it must be open
        self._look_for(pid)
        return self._hold(offset, program, file, offset, at_return, cookie, *([semaphore] if semaphore else []))

    def uprobe_multi(
        self, program: int, file: int, offsets: Any, cookies: Any, at_return: bool, semaphores: Any, pid: int
    ) -> int:
        os.fstat(file)
        self._look_for(pid)
        if not self.refuse.isdisjoint(offsets):
            raise OSError(errno.EINVAL, "Invalid argument")
        return self._hold(-1, program, file, offsets, at_return, cookies, semaphores)

    def _look_for(self, pid: int) -> None:
        if pid in self.ended:
            raise ProcessLookupError(errno.ESRCH, "No such process")
        self.pids.append(pid)

    def _hold(self, offset: int, program: int, file: int, *asked: Any) -> int:
        if not self.refuse.isdisjoint({file, program, offset}):
            raise OSError(errno.EINVAL, "Invalid argument")
        self.made.append((program, file, *asked))
        self.held[100 + len(self.made)] = self.made[-1]
        return 100 + len(self.made)

    def detach(self, handle: int) -> None:
        del self.held[handle]  # and it must be attached

    def detach_all(self, handles: List[int]) -> None:
        for handle in handles:
            self.detach(handle)


def opened(number: int = 1) -> List[int]:
    return [os.open("/dev/null", os.O_RDONLY) for _number in range(number)]


def still_open(fds: List[int]) -> List[int]:
    return [fd for fd in fds if os.path.exists(f"/proc/self/fd/{fd}")]


def attach(points: AttachPoints, made: Any, coverage: Coverage, *programs: Any, multi: bool = False) -> None:
    names = dict(programs or [("hit", False)])
    points.attach(made, {"hit": 55, "enter": 56, "leave": 57}, names, coverage, multi)


def test_attaching() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    points = points_of(ResolvedTarget(A, [file(one, (1, 7))]), ResolvedTarget(B, [file(two, (1, 8), sites=[OTHER])]))
    attach(points, made, coverage, ("hit", True))
    assert made.made == [(55, one, 0x1000, True, 0), (55, two, 0x3000, True, 1)] and coverage.failed == []


def test_both_ends_of_a_call_are_attached_with_one_cookie_the_return_first() -> None:
    made, (one,) = Attachments(), opened()
    points = points_of(ResolvedTarget(B, [file(one, None)]))
    attach(points, made, Coverage([B]), ("leave", True), ("enter", False))
    assert made.made == [(57, one, 0x1000, True, 1 << 32), (56, one, 0x1000, False, 1 << 32)]


def test_files_are_closed_once_attached_even_those_not_needed() -> None:
    fds = opened(4)
    both = [file(fds[0], (1, 7)), file(fds[1], (1, 7), "/bin/link")]
    points = points_of(ResolvedTarget(A, both), ResolvedTarget(B, [file(fds[2], (1, 7))]))
    assert still_open(fds) == fds
    made = Attachments(refuse=[fds[0]])
    attach(points, made, Coverage([A, B]))
    assert still_open(fds) == [fds[3]], "and where the kernel refused"
    for fd in fds[:3]:  # their numbers may be in use again
        assert os.dup2(fds[3], fd) == fd
    attach(points, made, Coverage([A, B]))
    assert still_open(fds) == fds, "a file is closed once"
    for fd in fds:
        os.close(fd)


def test_what_the_kernel_refuses_fails_only_those_who_share_the_file() -> None:
    fds = opened(3)
    made, coverage = Attachments(refuse=[fds[0]]), Coverage([A, B, C])
    points = points_of(
        ResolvedTarget(A, [file(fds[0], (1, 7))]),
        ResolvedTarget(B, [file(fds[1], (1, 7))]),
        ResolvedTarget(C, [file(fds[2], (1, 8))]),
    )
    attach(points, made, coverage)
    assert [arguments[1] for arguments in made.made] == [fds[2]]
    assert [(failure.container, failure.stage) for failure in coverage.failed] == [("a", "attach"), ("b", "attach")]
    assert "held_fn in /bin/app of container name-a (docker a): Invalid argument" in coverage.failed[0].reason
    assert [one.id for one in coverage.alive()] == ["c"]


def test_one_end_of_a_call_is_detached_when_the_other_is_refused() -> None:
    made, coverage = Attachments(refuse=[56]), Coverage([A])
    points = points_of(ResolvedTarget(A, [file(opened()[0], (1, 7))]))
    attach(points, made, coverage, ("leave", True), ("enter", False))
    assert len(made.made) == 1 and made.held == {} and len(coverage.failed) == 1
    points.release(made, A)  # type: ignore[arg-type]


def test_a_refused_point_is_tried_again_for_a_later_container() -> None:
    one, two, three, four = opened(4)
    made, coverage = Attachments(refuse=[55]), Coverage([A, B])
    points = points_of(ResolvedTarget(A, [file(one, (1, 7))]))
    attach(points, made, coverage)
    assert points.add([ResolvedTarget(B, [file(two, (1, 7))])], INDEX) == []
    attach(points, made, coverage)
    points.add([ResolvedTarget(A, [file(three, (1, 7))])], INDEX)
    attach(points, made, coverage)
    assert [failure.container for failure in coverage.failed] == ["a", "b"], "each is reported once"
    points.add([ResolvedTarget(A, [file(four, (1, 7))])], INDEX)
    made.refuse.clear()
    attach(points, made, coverage)
    assert [failure.container for failure in coverage.failed] == ["a", "b"] and len(made.held) == 1


def test_what_is_found_later_is_attached_once() -> None:
    made, coverage, (one, two, three) = Attachments(), Coverage([A, B, C]), opened(3)
    points = points_of(ResolvedTarget(A, [file(one, (1, 7))]))
    attach(points, made, coverage)
    points.add([ResolvedTarget(B, [file(two, (1, 7))]), ResolvedTarget(C, [file(three, (1, 9), sites=[OTHER])])], INDEX)
    attach(points, made, coverage)
    assert made.made == [(55, one, 0x1000, False, 0), (55, three, 0x3000, False, 1)]
    assert [[one.id for one in point.containers] for point in points.all] == [["a", "b"], ["c"]]
    assert points.functions == ["held_fn", "other_fn"] and still_open([one, two, three]) == []


def test_the_same_container_looked_at_again_is_listed_once() -> None:
    made, (one, two) = Attachments(), opened(2)
    points = points_of(ResolvedTarget(A, [file(one, (1, 7))]))
    attach(points, made, Coverage([A]))
    points.add([ResolvedTarget(container("a", start_ticks=200), [file(two, (1, 7))])], INDEX)
    attach(points, made, Coverage([A]))
    assert [point.as_result("function")["containers"] for point in points.all] == [["a"]] and len(made.made) == 1


def test_a_later_unknown_inode_fails_its_container() -> None:
    """It may be attached already, and its hits would be counted twice."""
    made, coverage, (one, two, three) = Attachments(), Coverage([A, B]), opened(3)
    points = points_of(ResolvedTarget(A, [file(one, (1, 7))]))
    attach(points, made, coverage)
    (failure,) = points.add([ResolvedTarget(B, [file(two, None), file(three, (1, 8), "/bin/app2")])], INDEX)
    assert (failure.container, failure.stage) == ("b", "resolve")
    assert "/bin/app of container name-b (docker b)" in failure.reason and "run the probe again" in failure.reason
    attach(points, made, coverage)
    assert [(point.file.path, point.cookie) for point in points.all] == [("/bin/app", 0), ("/bin/app2", 0)]
    assert still_open([one, two, three]) == [] and not points.per_container


def test_later_containers_have_attachments_of_their_own_if_the_first_had() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    points = points_of(ResolvedTarget(A, [file(one, None)]))
    attach(points, made, coverage)
    assert points.add([ResolvedTarget(B, [file(two, (1, 7))])], INDEX) == []
    attach(points, made, coverage)
    assert [arguments[-1] for arguments in made.made] == [0, 1 << 32]


def test_an_attachment_is_released_when_its_last_user_has_ended() -> None:
    made, coverage, fds = Attachments(), Coverage([A, B, C]), opened(3)
    points = points_of(
        ResolvedTarget(A, [file(fds[0], (1, 7))]),
        ResolvedTarget(B, [file(fds[1], (1, 7))]),
        ResolvedTarget(C, [file(fds[2], (1, 8))]),
    )
    attach(points, made, coverage, ("leave", True), ("enter", False))
    assert len(made.held) == 4
    points.release(made, A)  # type: ignore[arg-type]
    assert len(made.held) == 4
    points.release(made, A)  # type: ignore[arg-type]
    assert len(made.held) == 4, "a container is gone once"
    points.release(made, B)  # type: ignore[arg-type]
    assert sorted(made.held.values()) == sorted(made.made[2:])
    points.release(made, container("unknown"))  # type: ignore[arg-type]
    assert len(made.held) == 2
    assert [point.as_result("function")["containers"] for point in points.all] == [["a", "b"], ["c"]], "it was there"


def test_a_released_inode_is_attached_again_for_a_later_container() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    points = points_of(ResolvedTarget(A, [file(one, (1, 7))]))
    attach(points, made, coverage)
    points.release(made, A)  # type: ignore[arg-type]
    assert made.held == {}
    points.add([ResolvedTarget(B, [file(two, (1, 7))])], INDEX)
    attach(points, made, coverage)
    assert [arguments[1] for arguments in made.held.values()] == [two] and coverage.failed == []
    assert [point.as_result("function")["containers"] for point in points.all] == [["a", "b"]]
    points.release(made, B)  # type: ignore[arg-type]
    assert made.held == {}


MARKED = Site("a:b", 0x404000, 0x4000, 0, 0x30F2)


def test_a_semaphore_goes_with_its_point() -> None:
    made, (one, two) = Attachments(), opened(2)
    attach(points_of(ResolvedTarget(A, [file(one, (1, 7), sites=[SITE, MARKED])])), made, Coverage([A]))
    assert made.made == [(55, one, 0x1000, False, 0), (55, one, 0x4000, False, 1, 0x30F2)]
    attach(points_of(ResolvedTarget(A, [file(two, (1, 7), sites=[SITE, MARKED])])), made, Coverage([A]), multi=True)
    assert made.made[2:] == [(55, two, [0x1000, 0x4000], False, [0, 1], [0, 0x30F2])]


@pytest.mark.parametrize(("places", "crowded"), [(8, False), (9, True)])
def test_a_file_with_many_points_is_crowded(places: int, crowded: bool) -> None:
    sites = [Site("f", n, n, 0) for n in range(places)]
    assert points_of(ResolvedTarget(A, [file(3, (1, 7), sites=sites)])).crowded is crowded
    assert not points_of(*(ResolvedTarget(A, [file(3 + n, (1, n), sites=[sites[n]])]) for n in range(places))).crowded


def test_many_points_are_refused_one_by_one_but_many_containers_are_not() -> None:
    sites = [Site("f", n, n, 0) for n in range(65)]
    crowd = points_of(ResolvedTarget(A, [file(3, (1, 7), sites=sites[:33])]))
    one, two = {"hit": False}, {"leave": True, "enter": False}
    crowd.check_single(one)
    with pytest.raises(ProbeError, match=r"attachments: 66 for 33 .*, at most 64 on .*uprobe_multi needs Linux 6\.6\)"):
        crowd.check_single(two)
    with pytest.raises(ProbeError, match="Too many attachments: 65 for 65 attach points, at most 64 on"):
        points_of(ResolvedTarget(A, [file(3, (1, 7), sites=sites)])).check_single(one)
    points_of(*(ResolvedTarget(A, [file(3 + n, (1, n), sites=[sites[n]])]) for n in range(65))).check_single(two)
    exits = Site("f", 0, 0, 0, returns="ret_sites", exits=tuple(range(64)))
    with pytest.raises(ProbeError, match="Too many attachments: 65 for 1"):
        points_of(ResolvedTarget(A, [file(3, (1, 7), sites=[exits])])).check_single(two)


@pytest.mark.parametrize("multi", [False, True])
def test_return_sites_are_attached_as_entries_and_before_the_entry(multi: bool) -> None:
    made, coverage, (one,) = Attachments(), Coverage([A]), opened(1)
    exits = Site("f", 0x1000, 0x1000, 16, returns="ret_sites", exits=(0x1005, 0x100A), reason="why")
    points = AttachPoints({"leave": "enter"})
    points.add([ResolvedTarget(A, [file(one, (1, 7), sites=[exits, OTHER])])], INDEX)
    attach(points, made, coverage, ("leave", True), ("enter", False), multi=multi)
    assert points.as_result("function")["attachments"][0]["returns"] == "ret_sites"
    assert [tuple(call[:3]) for call in made.made] == (
        [(56, one, [0x1005, 0x100A]), (57, one, [0x3000]), (56, one, [0x1000, 0x3000])]
        if multi
        else [(56, one, 0x1005), (56, one, 0x100A), (56, one, 0x1000), (57, one, 0x3000), (56, one, 0x3000)]
    )


def test_functions_of_go_have_programs_of_their_own_at_both_ends() -> None:
    go = Site("main.f", 0x1000, 0x1006, 16, returns="ret_sites", exits=(0x100A,), go=True, check=6)
    points = AttachPoints({"leave": "leave_at_ret"}, of_go={"leave": "leave_go", "enter": "enter_go"})
    points.add([ResolvedTarget(A, [file(3, (1, 7), sites=[go])])], INDEX)
    (point,) = points.all
    assert point.places("leave", True) == ("leave_go", False, [0x100A])
    assert point.places("enter", False) == ("enter_go", False, [0x1006])
    assert points.names({"leave": True, "enter": False}) == {"leave_go", "enter_go"}


def test_the_due_points_of_a_file_are_attached_in_one_step() -> None:
    made, coverage, (one, two, three) = Attachments(), Coverage([A, B]), opened(3)
    points = points_of(
        ResolvedTarget(A, [file(one, (1, 7), sites=[SITE, OTHER])]),
        ResolvedTarget(B, [file(two, (1, 8), sites=[SITE])]),
    )
    attach(points, made, coverage, ("leave", True), ("enter", False), multi=True)
    assert [tuple(call[:3]) for call in made.made] == [
        (57, one, [0x1000, 0x3000]),
        (56, one, [0x1000, 0x3000]),
        (57, two, [0x1000]),
        (56, two, [0x1000]),
    ]
    points.add([ResolvedTarget(C, [file(three, (1, 7), sites=[SITE, OTHER, SECOND])])], INDEX)
    attach(points, made, coverage, ("leave", True), ("enter", False), multi=True)
    assert [made_last[1:3] for made_last in made.made[4:]] == [(three, [0x2000])] * 2, "those alone that were not"
    assert coverage.failed == [] and still_open([one, two, three]) == []


def test_what_is_refused_in_one_step_is_tried_point_by_point() -> None:
    made, coverage, (one, two) = Attachments(refuse=[0x3000]), Coverage([A, B]), opened(2)
    points = points_of(
        ResolvedTarget(A, [file(one, (1, 7), sites=[SITE, OTHER, SECOND])]),
        ResolvedTarget(B, [file(two, (1, 8), sites=[SITE])]),
    )
    attach(points, made, coverage, multi=True)
    assert [arguments[1:3] for arguments in made.made] == [(one, [0x1000]), (one, [0x2000]), (two, [0x1000])]
    assert [failure.container for failure in coverage.failed] == ["a"] and "other_fn" in coverage.failed[0].reason


def test_a_half_made_step_is_undone() -> None:
    made, coverage, (one,) = Attachments(refuse=[56]), Coverage([A]), opened()
    points = points_of(ResolvedTarget(A, [file(one, (1, 7), sites=[SITE, OTHER])]))
    attach(points, made, coverage, ("leave", True), ("enter", False), multi=True)
    assert len(made.made) == 3 and made.held == {} and all(not point.handles for point in points.all)


def test_a_shared_attachment_is_released_when_no_point_of_it_has_users() -> None:
    """A point that is needed again meanwhile is not attached a second time, or its hits would count twice."""
    made: Any = Attachments()
    coverage, (one, two, three, four) = Coverage([A, B]), opened(4)
    points = points_of(
        ResolvedTarget(A, [file(one, (1, 7), sites=[SITE, OTHER])]),
        ResolvedTarget(B, [file(two, (1, 7), sites=[OTHER])]),
    )
    attach(points, made, coverage, multi=True)
    points.release(made, A)
    assert len(made.held) == 1, "b still needs one of its places"
    points.add([ResolvedTarget(A, [file(three, (1, 7), sites=[SITE, OTHER])])], INDEX)
    attach(points, made, coverage, multi=True)
    assert len(made.made) == 1
    points.release(made, B)
    assert len(made.held) == 1
    points.release(made, A)
    assert made.held == {}
    points.add([ResolvedTarget(B, [file(four, (1, 7), sites=[SITE, OTHER])])], INDEX)
    attach(points, made, coverage, multi=True)
    assert [arguments[1:3] for arguments in made.held.values()] == [(four, [0x1000, 0x3000])], "it came back"


def by_process(*located: ResolvedTarget, **processes: List[int]) -> AttachPoints:
    points = AttachPoints(reach=Few(**processes))
    assert points.add(located, INDEX) == []
    return points


@pytest.mark.parametrize("multi", [False, True])
def test_each_process_of_the_containers_gets_attachments_of_its_own(multi: bool) -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    located = [ResolvedTarget(A, [file(one, (1, 7), sites=[SITE, OTHER])]), ResolvedTarget(B, [file(two, (1, 8))])]
    points = by_process(*located, a=[10, 11], b=[20])
    assert points.needs({"enter": False, "leave": True}, multi) == {"a": 2 if multi else 4, "b": 2}
    made.ended = {11}
    attach(points, made, coverage, ("enter", False), multi=multi)
    assert made.pids == ([10, 20] if multi else [10, 10, 20]) and coverage.failed == []
    assert still_open([one, two]) == [one, two], "further processes will need them"
    points.release(made, A)  # type: ignore[arg-type]
    assert still_open([one, two]) == [two] and len(made.held) == 1


def test_a_further_process_is_attached_to_in_the_files_of_its_container() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    located = [ResolvedTarget(A, [file(one, (1, 7))]), ResolvedTarget(B, [file(two, (1, 8), sites=[OTHER])])]
    points = by_process(*located, a=[10], b=[])
    attach(points, made, coverage, multi=True)
    made.pids.clear()
    programs: Any = ({"hit": 55}, {"hit": False}, coverage, True)
    assert points.attach_to(21, "b", made, *programs)  # type: ignore[arg-type]
    assert made.pids == [21] and made.made[-1][2] == [0x3000]
    assert points.attach_to(21, "b", made, *programs)  # type: ignore[arg-type]
    assert len(made.held) == 2, "what it had is detached first: two links would count a hit twice"
    made.refuse = {55}
    assert not points.attach_to(22, "b", made, *programs)  # type: ignore[arg-type]
    assert coverage.failed == [], "the container is still probed"


def test_the_processes_of_a_later_container_are_attached_to_in_a_file_that_is_attached() -> None:
    made, coverage, (one, two) = Attachments(), Coverage([A, B]), opened(2)
    points = by_process(ResolvedTarget(A, [file(one, (1, 7))]), a=[10], b=[20, 21])
    attach(points, made, coverage, multi=True)
    assert not points.lacks(file(two, (1, 7)), "a", 0) and points.lacks(file(two, (1, 7)), "b", 1)
    points.add([ResolvedTarget(B, [file(two, (1, 7))])], INDEX)
    attach(points, made, coverage, multi=True)
    assert not points.lacks(file(two, (1, 7)), "b", 1)
    assert made.pids == [10, 20, 21] and still_open([one, two]) == [one]
    points.release(made, A)  # type: ignore[arg-type]
    points.release(made, B)  # type: ignore[arg-type]
    assert made.held == {} and still_open([one]) == []


def test_single_processes_one_by_one_have_a_limit(monkeypatch: Any) -> None:
    monkeypatch.setattr(uprobes, "MOST_SINGLE", 3)
    (one,) = opened()
    by_process(ResolvedTarget(A, [file(one, (1, 7))]), a=[1, 2, 3]).check_single({"hit": False})
    with pytest.raises(ProbeError, match="Too many attachments: 4 "):
        by_process(ResolvedTarget(A, [file(one, (1, 7))]), a=[1, 2, 3, 4]).check_single({"hit": False})
    os.close(one)
