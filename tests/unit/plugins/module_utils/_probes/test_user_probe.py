# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes in containers' files: which link the kernel is given, and what a later look costs."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional, Set, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.members import STARTED, UNREPORTED, Newcomer
from ansible_collections.fleet.probe.plugins.module_utils._collect.call import CALL_SPEC, call_options
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import AllContainersFailed
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_UPROBE_MULTI
from ansible_collections.fleet.probe.plugins.module_utils._probes import user_probe as _user_probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import UserProbe
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile, ResolvedTarget
from ansible_collections.fleet.probe.plugins.module_utils._window.lookout import Sighting
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window
from probe_fakes import container, probe_params, probe_run

WEB, OTHER = container("web"), container("other")
HOSTED = container("hosted", namespaces={"mnt": 77})  # in the host's mount namespace
HOT = ("/opt/hot", "08:01", 5)


class FakeAttachPoints:
    """Notes what is attached; containers of ``refuses`` are refused."""

    def __init__(self, refuses: Tuple[str, ...] = ()) -> None:
        self.calls: List[Any] = []
        self.refuses = refuses
        self.per_container = False
        self.functions = ["hot_fn"]
        self.known = False
        self.full_for: Set[int] = set()

    def lacks(self, _file: ResolvedFile, _container: str, _number: int) -> bool:
        return not self.known

    def add(self, located: List[ResolvedTarget], index: Dict[str, int]) -> List[Failure]:
        self.calls.append(("add", [entry.container.id for entry in located], index))
        return [Failure(e.container.id, "resolve", "refused") for e in located if e.container.id in self.refuses]

    def names(self, programs: Dict[str, bool]) -> Set[str]:
        return set(programs)

    def traps(self, _programs: Dict[str, bool]) -> Dict[str, Any]:
        return {}

    def check_single(self, programs: int) -> None:
        self.calls.append(("check_single", programs))

    def attach(self, _attachments: Any, programs: Any, wanted: Any, _coverage: Any, multi: bool) -> None:
        self.calls.append(("attach", programs, wanted, multi))

    def attach_to(self, pid: int, container: str, *_how: Any) -> bool:
        self.calls.append(("attach_to", pid, container))
        return pid not in self.full_for

    def release(self, _attachments: Any, gone: Container) -> None:
        self.calls.append(("release", gone.id))


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> UserProbe:
    monkeypatch.setattr(_user_probe, "offers_uprobe_multi", lambda _libbpf: True)
    monkeypatch.setattr(_user_probe, "locate", look(WEB))
    options = call_options(probe_params(CALL_SPEC))
    made = UserProbe(options.collect, FunctionRequest("/bin/hot", ["hot_fn"]), options.programs)
    made.attach_points = FakeAttachPoints()  # type: ignore[assignment]
    made._lookout = FakeLookout("never")  # type: ignore[assignment]
    return made


def look(*found: Container) -> Any:
    """A look that finds the file in these containers and in no other."""

    def locate(
        containers: List[Container], _where: Any, _pids: Any, _deadline: float = 5.0, once: bool = False
    ) -> Tuple[List[ResolvedTarget], List[Failure]]:
        there = [one for one in containers if one in found]
        lost = [Failure(one.id, "resolve", "There is no file") for one in containers if one not in found]
        return [ResolvedTarget(one, []) for one in there], lost

    return locate


def calls(probe: UserProbe) -> List[Any]:
    noted: List[Any] = probe.attach_points.calls  # type: ignore[attr-defined]
    return noted


def test_where_the_kernel_can_all_places_are_one_link(probe: UserProbe) -> None:
    run = probe_run([WEB, OTHER], {"hit": 5})
    probe.resolve(run)
    assert probe.attach_type == BPF_TRACE_UPROBE_MULTI
    assert [failure.container for failure in run.coverage.failed] == ["other"]
    probe.attach(run)
    assert calls(probe) == [("add", ["web"], run.ownership.index()), ("attach", {"hit": 5}, {"hit": False}, True)]


def test_where_it_cannot_their_number_is_checked_before(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_user_probe, "offers_uprobe_multi", lambda _libbpf: False)
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    probe.attach(run)
    assert probe.attach_type == 0
    assert calls(probe)[1:] == [("check_single", {"hit": False}), ("attach", {"hit": 5}, {"hit": False}, False)]


def test_nothing_found_is_the_end(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_user_probe, "locate", look())
    with pytest.raises(AllContainersFailed, match="There is no file"):
        probe.resolve(probe_run([WEB]))


def test_a_newcomer_is_attached_and_one_that_is_refused_is_told(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    monkeypatch.setattr(_user_probe, "locate", look(OTHER))
    probe.attach_points.refuses = ("other",)  # type: ignore[attr-defined]
    probe.appeared(run, [OTHER], {})
    assert [failure.reason for failure in run.coverage.failed] == ["refused"]
    assert calls(probe)[-1][0] == "attach"
    probe.vanished(run, OTHER)
    assert calls(probe)[-1] == ("release", "other")


class FakeLookout:
    """Says once that a process of WEB has mapped a file, in the window or in the last look."""

    def __init__(self, when: str, ended: bool = True) -> None:
        self.when, self.ended = when, ended
        self.started = self.closed = False
        self.sightings = [Sighting("web", 7, HOT, 100.0)]
        self.lost: List[Tuple[float, float]] = []
        self.forgotten: List[Any] = []

    def start(self) -> None:
        self.started = True

    def forget(self, container: str, file: Any) -> None:
        self.forgotten.append((container, file))

    def _found(self, when: str) -> List[Sighting]:
        return self.sightings if when == self.when else []

    def tick(self, containers: List[Container], _now: float) -> List[Sighting]:
        assert [one.id for one in containers] == ["web"]
        return self._found("window")

    def last(self, _containers: List[Container], _timeout: float) -> Tuple[List[Sighting], bool]:
        return self._found("end"), self.ended

    def close(self) -> None:
        self.closed = True


class Clock:
    """Seconds that pass only as a test says."""

    now = 101.0

    def monotonic(self) -> float:
        return self.now


def in_window(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch, when: str, known: bool = False, **how: Any
) -> Tuple[Any, List[Any]]:
    """A window from 99.0 to 110.0 of a clock that began at 1000.0; the run, and what was attached in it."""
    run = probe_run([WEB], {"hit": 5})
    lookout = FakeLookout(when, **how)
    probe._lookout = lookout  # type: ignore[assignment]
    probe.resolve(run)
    assert lookout.started
    file = ResolvedFile(os.open("/dev/null", os.O_RDONLY), "/opt/hot", [], (1, 2), (1, 2), 7)
    late = [ResolvedTarget(WEB, [file])]
    monkeypatch.setattr(_user_probe, "locate", lambda *_arguments: (late, []))
    monkeypatch.setattr(_user_probe, "time", Clock())
    probe.attach_points.known = known  # type: ignore[attr-defined]
    run.opened, run.closes = 99.0, 110.0
    probe.tick(run)
    run.closed = 110.0
    probe.finish(run, Window(None, 0.0, ended_at=1110.0))  # type: ignore[arg-type]
    assert not lookout.closed
    probe.close()
    assert lookout.closed
    return run, calls(probe)[1:]


@pytest.mark.parametrize(("when", "until"), [("window", 1101.0), ("end", 1110.0)])
def test_a_file_that_is_mapped_late_is_attached_or_named(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch, when: str, until: float
) -> None:
    run, done = in_window(probe, monkeypatch, when)
    assert [call[0] for call in done] == (["add", "attach"] if when == "window" else [])
    (entry,) = run.coverage.unwatched
    assert (entry.container, entry.what) == ("web", "/opt/hot, mapped by process 7")
    assert (entry.since, entry.until) == (1100.0, until)


@pytest.mark.parametrize("when", ["window", "end"])
def test_a_file_that_is_attached_already_is_no_gap(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    run, _done = in_window(probe, monkeypatch, when, known=True)
    assert run.coverage.unwatched == []


def test_a_last_look_that_does_not_end_is_named(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    run, _done = in_window(probe, monkeypatch, "never", ended=False)
    (entry,) = run.coverage.unwatched
    assert entry.container is None and (entry.since, entry.until) == (1099.0, 1110.0)


def brief(probe: UserProbe, monkeypatch: pytest.MonkeyPatch, *sightings: Sighting) -> List[Any]:
    """What is not probed of files whose processes have ended, in a window of WEB and HOSTED."""
    run = probe_run([WEB, HOSTED], {"hit": 5})
    monkeypatch.setattr(_user_probe, "locate", look(WEB, HOSTED))
    monkeypatch.setattr(_user_probe, "host_namespace", lambda _kind: HOSTED.namespaces["mnt"])
    probe.resolve(run)
    probe._handled["web"].add(("/opt/known", "08:01", 6))
    run.opened, run.closed = 99.0, 110.0
    probe._take_sightings(run, sightings)
    probe.finish(run, Window(None, 0.0, ended_at=1110.0))  # type: ignore[arg-type]
    return [(each.container, each.what, each.since, each.until) for each in run.coverage.unwatched]


def test_a_file_of_a_process_that_has_ended_is_named_once(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    mount = WEB.namespaces["mnt"]
    seen = [Sighting(None, pid, HOT, 100.0 + pid, 101.0 + pid, mount) for pid in (1, 2, 3)]
    known = Sighting("web", 4, ("/opt/known", "08:01", 6), 100.0, 101.0)
    what = "/opt/hot, mapped by process 1 and 2 more"
    assert brief(probe, monkeypatch, *seen, known) == [("web", what, 1101.0, 1104.0)]


@pytest.mark.parametrize(
    ("mount", "told"), [("web", "web"), ("host", None), ("unknown", None), ("of another container", "nobody")]
)
def test_the_container_of_a_process_that_has_ended(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch, mount: str, told: Optional[str]
) -> None:
    numbers = {"web": WEB.namespaces["mnt"], "host": HOSTED.namespaces["mnt"], "unknown": 0}
    seen = Sighting(None, 1, HOT, 100.0, 101.0, numbers.get(mount, 12345))
    found = brief(probe, monkeypatch, seen, Sighting(None, 2, ("/opt/known", "08:01", 6), 100.0, 101.0, 0))
    assert [each[0] for each in found] == ([] if told == "nobody" else [told])


def test_a_file_that_is_probed_although_nobody_had_mapped_it_is_no_gap(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that is executed in the window alone; on an overlay, its mapping shows one of two inodes."""
    run = probe_run([WEB], {"hit": 5})
    file = ResolvedFile(-1, "/opt/hot", [], (os.makedev(8, 1), 5), (os.makedev(0, 49), 6))
    monkeypatch.setattr(_user_probe, "locate", lambda *_arguments, once=False: ([ResolvedTarget(WEB, [file])], []))
    monkeypatch.setattr(probe.reach, "_search", lambda _survey: None)  # would leave a child that looks at this machine
    probe.resolve(run)
    for path, device, inode in (("/opt/hot", "00:99", 5), ("/opt/link", "08:01", 5), ("/opt/link", "00:31", 6)):
        probe._take_sightings(run, [Sighting("web", 7, (path, device, inode), 100.0, 101.0)])
    assert probe._brief == {}
    probe._take_sightings(run, [Sighting("web", 7, ("/opt/link", "08:01", 6), 100.0, 101.0)])
    assert list(probe._brief) == [("web", "/opt/link")]


def test_a_file_whose_container_has_ended_is_named(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    probe._handled["web"].add(("/opt/known", "08:01", 6))
    run.opened, run.closed = 0.0, 1e12
    probe._take_sightings(run, [Sighting("web", 7, HOT, 100.0)])
    probe.vanished(run, WEB)
    known = Sighting("web", 8, ("/opt/known", "08:01", 6), 100.0, 101.0)
    probe._take_sightings(run, [known, known._replace(until=None)])
    probe.finish(run, Window(None, 0.0, ended_at=1e12))  # type: ignore[arg-type]
    assert [(each.container, each.what) for each in run.coverage.unwatched] == [
        ("web", "/opt/hot, mapped by process 7")
    ]


def test_a_process_that_ends_while_its_file_is_looked_up_is_named(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    monkeypatch.setattr(_user_probe, "namespace", lambda _pid, _kind: None)
    probe._look_again(run, {"web": [Sighting("web", 7, HOT, 100.0)]}, 1.0, attach=True)
    assert HOT not in probe._handled["web"] and list(probe._brief) == [("web", "/opt/hot")]
    assert probe._lookout.forgotten == [("web", HOT)]  # type: ignore[attr-defined]


def test_what_the_kernel_could_not_report_is_named(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    probe._lookout.lost.append((100.0, 101.0))
    run.opened, run.closed = 99.0, 110.0
    probe.finish(run, Window(None, 0.0, ended_at=1110.0))  # type: ignore[arg-type]
    (entry,) = run.coverage.unwatched
    assert (entry.container, entry.since, entry.until) == (None, 1100.0, 1101.0)


def test_a_failure_that_is_mended_later_is_withdrawn(probe: UserProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that the container executes only in the window."""
    run = probe_run([WEB, OTHER], {"hit": 5})
    monkeypatch.setattr(_user_probe, "locate", look(OTHER))
    probe.resolve(run)
    assert [failure.container for failure in run.coverage.failed] == ["web"]
    probe._due = {"web": [Sighting("web", 7, HOT, 0.0)]}
    monkeypatch.setattr(_user_probe, "locate", look(WEB))
    probe._look_again(run, probe._due, 1.0, attach=True)
    assert run.coverage.failed == [] and len(run.coverage.alive()) == 2


def test_places_get_their_names_after_the_window(probe: UserProbe) -> None:
    run = probe_run([WEB])
    run.closed = 10.0
    probe.finish(run, Window(None, 0.0, ended_at=1010.0))  # type: ignore[arg-type]
    assert probe.collect.functions == ["hot_fn"]


class FakeMembers:
    """Newcomers, poll by poll."""

    def __init__(self, *polls: List[Newcomer]) -> None:
        self.polls = [*polls]
        self.admitted: List[Any] = []
        self.forgotten: List[str] = []

    def poll(self) -> List[Newcomer]:
        return self.polls.pop(0) if self.polls else []

    def last(self, _containers: Any) -> List[Newcomer]:
        return self.poll()

    def admit(self, containers: List[Container], pids: Any) -> None:
        self.admitted.append(([one.id for one in containers], pids))

    def forget(self, gone: Container) -> None:
        self.forgotten.append(gone.id)


def test_processes_that_start_are_attached_to_and_what_they_did_before_is_named(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    run.opened, run.closes, run.closed = 100.0, 110.0, 110.0
    points: Any = probe.attach_points
    points.full_for = {13}
    members = FakeMembers(
        [
            Newcomer(11, "web", 99.0, None, STARTED),
            Newcomer(12, "web", 101.0, 102.0, STARTED),
            Newcomer(13, "web", 103.0, None, STARTED),
            Newcomer(0, None, 100.5, 101.5, UNREPORTED),
            Newcomer(14, "web", 90.0, 95.0, STARTED),
        ],
        [Newcomer(15, "web", 109.0, None, STARTED)],
    )
    probe.reach.members = members  # type: ignore[assignment]
    monkeypatch.setattr(_user_probe.time, "monotonic", lambda: 104.0)
    probe._follow(run)
    assert [call[1:] for call in points.calls if call[0] == "attach_to"] == [(11, "web"), (13, "web")]
    probe._name_late(run)
    assert [(gap.container, gap.what, gap.since, gap.until) for gap in probe._gaps] == [
        ("web", "process 11", 100.0, 104.0),
        ("web", "process 12", 101.0, 102.0),
        ("web", "process 13", 103.0, 110.0),
        ("web", "process 15", 109.0, 110.0),
        (None, "any process that started in the selected containers", 100.5, 101.5),
    ]
    assert probe._gaps[0].reason.startswith("It started during the window; with reach: processes")


def test_a_container_that_ends_is_forgotten_and_one_that_starts_is_followed(
    probe: UserProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = probe_run([WEB], {"hit": 5})
    probe.resolve(run)
    members = FakeMembers()
    probe.reach.members = members  # type: ignore[assignment]
    monkeypatch.setattr(_user_probe, "locate", look(OTHER))
    run.coverage.note_appeared([OTHER])
    run.ownership.add([WEB, OTHER], [OTHER])
    probe.appeared(run, [OTHER], {"other": [7]})
    probe.vanished(run, WEB)
    assert members.admitted == [(["other"], {"other": [7]})] and members.forgotten == ["web"]


def test_the_result_has_the_reach(probe: UserProbe) -> None:
    options = call_options(probe_params(CALL_SPEC))
    made = UserProbe(options.collect, FunctionRequest("/bin/hot", ["hot_fn"]), options.programs, "auto")
    assert made.attached()["reach"] == {"taken": "file", "reason": "", "bystanders": []}
