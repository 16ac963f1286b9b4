# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which reach is taken, and why."""

from __future__ import annotations

from typing import Any, Collection, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import members as _members
from ansible_collections.fleet.probe.plugins.module_utils._attach import reach as _reach
from ansible_collections.fleet.probe.plugins.module_utils._attach.bystanders import Bystanders
from ansible_collections.fleet.probe.plugins.module_utils._attach.reach import (
    MOST_AT_ALL,
    Reach,
    Survey,
    counted_for,
    owners_of,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import TICKS_PER_SECOND, Stat
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile
from probe_fakes import container

WEB, DB = container("web"), container("db", namespaces={"mnt": 1002, "pid": 2002})
NOW = 1000.0


class FakeMembers:
    """The processes of each container, as they were admitted."""

    def __init__(self) -> None:
        self.found: Dict[str, Collection[int]] = {}
        self.closed = False

    def admit(self, _containers: Any, pids: Dict[str, Collection[int]]) -> None:
        self.found.update(pids)

    def of(self, containers: Collection[str]) -> List[int]:
        return sorted(pid for each in containers for pid in self.found.get(each, ()))

    def close(self) -> None:
        self.closed = True


class Host:
    """What the choice is made from; every process began at second 0 of NOW."""

    def __init__(self) -> None:
        self.bystanders = Bystanders([20, 21, 30], True)
        self.parents: List[int] = []  # processes that had children
        self.started: Dict[int, float] = {}
        self.threads = True
        self.refuses = False
        self.members = FakeMembers()
        self.asked: Any = None
        self.waited = 0
        self.ended = 0


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Host:
    one = Host()

    class Search:
        def __init__(self, *asked: Any) -> None:
            one.asked = asked

        def result(self) -> Bystanders:
            one.waited += 1
            return one.bystanders

        def close(self) -> None:
            one.ended += 1

    def members() -> FakeMembers:
        if one.refuses:
            raise HostError("This kernel does not report new processes")
        return one.members

    monkeypatch.setattr(_reach, "Search", Search)
    monkeypatch.setattr(_members, "Members", members)
    monkeypatch.setattr(_reach, "counts_threads", lambda _libbpf: one.threads)
    monkeypatch.setattr(_reach.proc, "host_namespace", lambda _kind: 1)
    monkeypatch.setattr(_reach.proc, "boot_seconds", lambda: NOW)
    monkeypatch.setattr(_reach.proc, "had_children", lambda pid: pid in one.parents)
    monkeypatch.setattr(
        _reach.proc,
        "read_stat",
        lambda pid: Stat(b"app", "S", 1, round(one.started.get(pid, 0.0) * TICKS_PER_SECOND)) if pid else None,
    )
    return one


def survey(**changes: Any) -> Survey:
    given: Dict[str, Any] = {
        "containers": [WEB],
        "members": {"web": [10, 11]},
        "owners": {10: WEB, 11: WEB, 20: DB, 21: DB},
        "files": [ResolvedFile(3, "/bin/app", [], (7, 70), (9, 90)), ResolvedFile(4, "/bin/app", [], None)],
        "needs": lambda _multi: {"web": 1},
        "multi": True,
        "include_host": False,
    }
    return Survey(**{**given, **changes})


def chosen(wanted: str, **changes: Any) -> Reach:
    reach = Reach(wanted)
    reach.choose(survey(**changes), None)  # type: ignore[arg-type]
    return reach


def test_auto_takes_processes_where_others_have_the_file(host: Host) -> None:
    reach = chosen("auto")
    assert reach.by_process and reach.pids(["web"]) == [10, 11]
    assert reach.as_result() == {
        "taken": "processes",
        "reason": "Others run the probed files, too.",
        "bystanders": [],
    }
    identities, numbers, selected = host.asked
    assert identities == {(7, 70)} and numbers == {70, 90} and selected == {10, 11}


def test_auto_takes_the_file_where_nobody_else_has_it(host: Host) -> None:
    host.bystanders = Bystanders([], True)
    reach = chosen("auto")
    assert not reach.by_process and reach.pids(["web"]) == [0]
    assert reach.as_result()["reason"] == "No process of another container, or of the host, runs the probed files."
    host.bystanders = Bystanders([], False)
    assert "as far as the host's processes could be examined in time" in chosen("auto").as_result()["reason"]


def test_nobody_waits_for_a_search_that_cannot_change_the_choice(host: Host) -> None:
    for wanted in ("file", "auto"):
        host.parents, host.waited = [10], 0
        reach = chosen(wanted)
        assert host.waited == 0 and not reach.by_process
        assert reach.as_result() == reach.as_result() and host.waited == 1
        assert [each["container"] for each in reach.as_result()["bystanders"]] == ["db", None]
    host.parents = []
    chosen("auto")
    assert host.waited == 2


def test_a_search_that_nobody_waits_for_is_ended(host: Host) -> None:
    reach = chosen("file")
    reach.end()
    reach.end()
    assert (host.waited, host.ended) == (0, 1)
    reach = chosen("file")
    reach.as_result()
    reach.end()
    assert (host.waited, host.ended) == (1, 1)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"started": {11: NOW - 59}}, "process 11 of container name-web (docker web) started less than 60 s ago"),
        ({"parents": [10]}, "process 10 of container name-web (docker web) has had children that ended"),
        ({"refuses": True}, "does not report new processes"),
    ],
)
def test_auto_takes_the_file_where_a_process_might_be_missed(host: Host, change: Any, sentence: str) -> None:
    vars(host).update(change)
    reach = chosen("auto")
    assert not reach.by_process and reach.as_result()["reason"].startswith("Others run the probed files, too, but ")
    assert sentence in reach.as_result()["reason"]
    assert reach.as_result()["bystanders"] == [
        {"container": "db", "name": "name-db", "processes": 2},
        {"container": None, "name": None, "processes": 1},
    ]


def test_auto_takes_the_file_where_a_killed_module_would_not_be_gone_soon(host: Host) -> None:
    assert chosen("auto", members={"web": [1, 2, 3, 4, 5]}).by_process
    reach = chosen("auto", members={"web": [1, 2, 3, 4, 5, 6]})
    assert not reach.by_process and "6 attachments" in reach.as_result()["reason"] and host.members.closed
    host.threads = False
    assert chosen("auto", members={"web": [1, 2]}).by_process
    reach = chosen("auto", members={"web": [1, 2, 3]})
    assert not reach.by_process and "more than 2 are not gone within 250 ms" in reach.as_result()["reason"]


def test_auto_takes_the_file_where_a_container_may_map_it_later(host: Host) -> None:
    reach = chosen("auto", containers=[WEB, DB], members={"web": [10], "db": [20]})
    assert "container name-db (docker db) has none of them now" in reach.as_result()["reason"]


def test_a_process_that_has_just_ended_is_a_sign_that_others_start(host: Host) -> None:
    assert "has just ended" in chosen("auto", members={"web": [0]}).as_result()["reason"]


def test_the_option_is_obeyed(host: Host) -> None:
    host.parents = [10]
    reach = chosen("processes")
    assert reach.by_process and reach.as_result()["reason"] == "The option says so." and host.asked is None
    reach = chosen("file")
    assert not reach.by_process and reach.as_result()["reason"] == "The option says so."
    assert [each["container"] for each in reach.as_result()["bystanders"]] == ["db", None]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"include_host": True}, "include_host is true"),
        ({"containers": [container("web", namespaces={"mnt": 1, "pid": 2})]}, "no mount namespace of its own"),
    ],
)
def test_processes_are_refused_where_new_ones_cannot_be_known(host: Host, changes: Any, sentence: str) -> None:
    with pytest.raises(OptionError, match="use reach: file") as error:
        chosen("processes", **changes)
    assert sentence in str(error.value)
    assert not chosen("auto", **changes).by_process


def test_too_many_processes_are_refused(host: Host) -> None:
    most = MOST_AT_ALL[True]
    assert chosen("processes", members={"web": range(1, most + 1)}).by_process
    with pytest.raises(OptionError, match=f"needs {most + 1} attachments here, at most {most}"):
        chosen("processes", members={"web": range(1, most + 2)})


def test_containers_inside_a_selected_one_count_for_it() -> None:
    inner, innermost = container("inner", parent="web"), container("innermost", parent="inner")
    everything = [WEB, DB, inner, innermost]
    members = {"web": [10], "db": [20], "inner": [30], "innermost": [40]}
    assert counted_for([WEB], everything, members) == {"web": {10, 30, 40}}
    assert counted_for([WEB, inner], everything, members) == {"web": {10}, "inner": {30, 40}}
    assert owners_of([WEB, DB], members) == {10: WEB, 20: DB}
