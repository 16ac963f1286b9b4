# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For which container each cgroup and mount namespace on the host counts."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container, Process
from ansible_collections.fleet.probe.plugins.module_utils._load import owners
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import HIGHEST_OFFSET
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import (
    COMING,
    DEEPEST_CGROUP,
    HOST_ID,
    HOST_INDEX,
    HOST_KEY,
    MOUNT_KEY,
    NOBODY,
    PLACES,
    Ownership,
    OwnerTable,
    Seat,
    pids_of,
)
from probe_fakes import FakeLibbpf, bytecode, container, loaded


def box(id: str, number: int, parent: Any = None, level: int = 2, **changes: Any) -> Container:
    """A container whose cgroup id is ``number`` and whose PID namespace is 2000 and that."""
    return container(
        id,
        cgroup=Cgroup(f"/{id}", number, 2, level),
        parent=parent,
        namespaces={"mnt": 1000 + number, "pid": 2000 + number},
        **changes,
    )


def filled(ownership: Ownership) -> List[Tuple[int, Dict[str, Any]]]:
    """What ``fill`` writes into the map of owners, by key."""
    libbpf = FakeLibbpf()
    maps = loaded("uprobe", libbpf)
    ownership.fill(maps)  # type: ignore[arg-type]
    value = maps.maps["owners"].value
    assert {fd for fd, _key, _value in libbpf.updates} <= {
        maps.maps["owners"].fd,
        maps.maps["owner_levels"].fd,
    }
    entries = [value.unpack(raw) for fd, _key, raw in libbpf.updates if fd == maps.maps["owners"].fd]
    return [(entry.pop("key"), entry) for entry in entries if entry["key"]]


def counted(ownership: Ownership) -> Dict[int, Tuple[int, int, int]]:
    return {
        key: (entry["container"], entry["pidns_ino"], entry["pidns_level"])
        for key, entry in filled(ownership)
        if key != HOST_KEY
    }


def levels(ownership: Ownership) -> Tuple[int, int]:
    libbpf = FakeLibbpf()
    maps = loaded("uprobe", libbpf)
    ownership.fill(maps)  # type: ignore[arg-type]
    value = maps.maps["owner_levels"].value
    (raw,) = [raw for fd, key, raw in libbpf.updates if fd == maps.maps["owner_levels"].fd and key == bytes(4)]
    found = value.unpack(raw)
    return found["lowest"], found["deepest"]


OUTER = box("outer", 1)
MIDDLE = box("middle", 2, "outer", nspid=[10, 5, 1])
INNER = box("inner", 3, "middle", nspid=[11, 6, 2, 1])
OTHER = box("other", 4)
ALL = [OUTER, MIDDLE, INNER, OTHER]


def test_a_selected_container_counts_for_itself() -> None:
    assert counted(Ownership(ALL, [OTHER], False)) == {4: (0, 2004, 1)}
    assert counted(Ownership(ALL, [OTHER, INNER], False)) == {4: (0, 2004, 1), 3: (1, 2003, 3)}


def test_nested_containers_count_for_the_innermost_selected_one() -> None:
    """And their in-container PIDs are those of the container that they count for."""
    assert counted(Ownership(ALL, [OUTER], False)) == {1: (0, 2001, 1), 2: (0, 2001, 1), 3: (0, 2001, 1)}
    assert counted(Ownership(ALL, [OUTER, MIDDLE], False)) == {1: (0, 2001, 1), 2: (1, 2002, 2), 3: (1, 2002, 2)}
    assert counted(Ownership(ALL, ALL, False)) == {
        1: (0, 2001, 1),
        2: (1, 2002, 2),
        3: (2, 2003, 3),
        4: (3, 2004, 1),
    }


def test_what_lies_around_a_selected_container_does_not_count() -> None:
    assert set(counted(Ownership(ALL, [INNER], False))) == {3}


def test_a_parent_that_is_gone_or_its_own_ends_the_search() -> None:
    lost, ring_a, ring_b = box("lost", 5, "gone"), box("a", 6, "b"), box("b", 7, "a")
    assert counted(Ownership([lost, ring_a, ring_b], [], False)) == {}


def test_unselected_containers_do_not_count_as_the_host() -> None:
    """Otherwise their processes would count as the host's own."""
    assert counted(Ownership(ALL, [OUTER], True)) == {
        1: (0, 2001, 1),
        2: (0, 2001, 1),
        3: (0, 2001, 1),
        4: (NOBODY, 2004, 1),
    }
    assert 4 not in counted(Ownership(ALL, [OUTER], False))


def test_a_container_without_a_cgroup_of_its_own_is_identified_by_its_mount_namespace() -> None:
    shared = box("shared", 5)
    shared = container("shared", cgroup=Cgroup("/x", 5, 2, 2, own=False), namespaces=shared.namespaces)
    v1 = container("v1", cgroup=Cgroup("/y", None, 1), namespaces={"mnt": 77, "pid": 78})
    ownership = Ownership([shared, v1, OTHER], [shared, v1, OTHER], False)
    assert counted(ownership) == {
        MOUNT_KEY | 1005: (0, 2005, 1),
        MOUNT_KEY | 77: (1, 78, 1),
        4: (2, 2004, 1),
    }
    assert ownership.mode == "cgroup and mount namespace"
    assert Ownership([v1], [v1], False).mode == "mount namespace"
    assert Ownership([OTHER], [OTHER], False).mode == "cgroup"


def test_levels_span_the_owners_cgroups() -> None:
    deep = [box("a", 1, level=1), box("b", 2, level=5), box("c", 3, level=3)]
    assert levels(Ownership(deep, deep, False)) == (1, 5)
    assert levels(Ownership(deep, deep[2:], False)) == (3, 3)
    lowest, deepest = levels(Ownership([], [], False))
    assert lowest > deepest, "the program's search ends at once"


def test_constants_of_what_the_program_looks_up() -> None:
    some = Ownership([OTHER], [OTHER], False).constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    assert (some["OWNER_BY_MOUNT"], some["OWNER_HOST"], some["WANTS_PID"]) == (0, 0, 0)
    assert Ownership([OTHER], [OTHER], False).constants(FakeLibbpf(), True)["WANTS_PID"] == 1  # type: ignore[arg-type]
    own = os.stat("/proc/self/ns/pid")
    assert (some["HOST_PIDNS_DEV"], some["HOST_PIDNS_INO"]) == (own.st_dev, own.st_ino)


def test_offsets_are_those_of_what_the_program_reads() -> None:
    libbpf: Any = FakeLibbpf()
    known = {name for kind in ("constants", "members") for _at, name in bytecode("uprobe")["programs"]["hit"][kind]}
    v1 = container("v1", cgroup=Cgroup("/y", None, 1))
    plain = Ownership([OTHER], [OTHER], False).constants(libbpf, False)
    mount = Ownership([v1], [v1], True).constants(libbpf, False)
    pids = Ownership([OTHER], [OTHER], False).constants(libbpf, True)
    assert "TASK_NSPROXY" not in plain and "PID_NUMBERS" not in plain
    assert {"TASK_NSPROXY", "NSPROXY_MNT", "MNT_INUM"} <= set(mount) and "PID_NUMBERS" not in mount
    assert (mount["OWNER_BY_MOUNT"], mount["OWNER_HOST"]) == (1, 1)
    lowest, deepest = levels(Ownership([v1], [v1], True))
    assert lowest > deepest, "no cgroup is searched"
    assert {"TASK_GROUP_LEADER", "PID_NUMBERS", "PIDNS_INUM"} <= set(pids) and "TASK_NSPROXY" not in pids
    read = {name for name in (*pids, *mount) if not name.startswith("TYPE_OF_")}
    assert read <= known, "the program knows every one of them"
    assert {"TASK_CGROUPS", "KN_ID", "TASK_OWN_CRED", "TYPE_OF_CGROUP_LEVEL"} <= set(plain)
    assert [one["TYPED"] for one in (plain, mount, pids)] == [1, 1, 1] and plain["CASTS"] == 60_000


@pytest.mark.parametrize("missing", ["KN_ID", "CSS_CGROUP", "TASK_OWN_CRED"])
def test_without_one_of_the_members_helpers_answer_for_the_current_task(missing: str) -> None:
    libbpf: Any = FakeLibbpf()
    libbpf.lacks = {missing}
    assert Ownership([OTHER], [OTHER], False).constants(libbpf, False)["TYPED"] == 0


def test_an_offset_that_no_load_can_have_leaves_helpers(monkeypatch: pytest.MonkeyPatch) -> None:
    libbpf: Any = FakeLibbpf()
    for offset, typed in ((HIGHEST_OFFSET, 1), (HIGHEST_OFFSET + 1, 0)):
        monkeypatch.setattr(libbpf, "offsets", lambda members, *_rest, at=offset: dict.fromkeys(members, at))
        assert Ownership([OTHER], [OTHER], False).constants(libbpf, False)["TYPED"] == typed


def test_a_kernel_without_type_information_needs_none_where_helpers_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise HostError("This kernel has no type information")

    libbpf: Any = FakeLibbpf()
    monkeypatch.setattr(libbpf, "members", refuse)
    plain = Ownership([OTHER], [OTHER], False).constants(libbpf, False)
    assert plain["TYPED"] == 0 and "CASTS" not in plain and "KN_ID" not in plain
    for pids, more in ((True, {}), (False, {"TASK_MM": ("task_struct", "mm")})):
        with pytest.raises(HostError):
            Ownership([OTHER], [OTHER], False).constants(libbpf, pids, more)


def test_there_is_room_for_every_owner_and_the_host() -> None:
    many = [box(str(number), number + 1) for number in range(100)]
    assert Ownership(many, many, True).sizes()["owners"]["max_entries"] >= 101
    assert Ownership([OTHER], [OTHER], False).sizes()["owners"]["max_entries"] >= 1


def test_the_map_holds_index_and_pid_namespace() -> None:
    device = os.stat("/proc/self/ns/pid").st_dev
    assert filled(Ownership(ALL, [OTHER, INNER], False)) == [
        (3, {"container": 1, "pidns_level": 3, "pidns_dev": device, "pidns_ino": 2003}),
        (4, {"container": 0, "pidns_level": 1, "pidns_dev": device, "pidns_ino": 2004}),
    ]


def test_the_host_has_an_index_that_no_container_gets() -> None:
    ownership = Ownership(ALL, [OTHER, INNER], True)
    own = os.stat("/proc/self/ns/pid")
    entries = dict(filled(ownership))
    assert entries[HOST_KEY] == {
        "container": HOST_INDEX,
        "pidns_level": 0,
        "pidns_dev": own.st_dev,
        "pidns_ino": own.st_ino,
    }
    assert HOST_INDEX not in (NOBODY, 0) and ownership.index() == {"other": 0, "inner": 1, HOST_ID: HOST_INDEX}
    assert [place.id for place in ownership.containers] == ["other", "inner"]
    assert [place.id for place in ownership.everywhere()] == ["other", "inner", HOST_ID]
    assert [place.id for place in Ownership(ALL, [OTHER], False).everywhere()] == ["other"]
    assert HOST_KEY not in dict(filled(Ownership(ALL, [OTHER], False)))


def test_the_processes_of_each_container() -> None:
    busy = box("busy", 9, processes=[Process(20, [20, 1], "a", 0.0, 1), Process(21, [21, 2], "b", 0.0, 1)])
    assert pids_of([busy, OTHER]) == {"busy": [20, 21], "other": [10]}
    (host,) = Ownership([], [], True).everywhere()
    assert pids_of([host]) == {HOST_ID: [os.getpid()]}


def test_in_a_debug_pod_the_hosts_files_are_those_of_its_first_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owners, "host_process", os.getppid)
    (host,) = Ownership([], [], True).everywhere()
    assert (host.pid, host.nspid) == (os.getppid(), [os.getppid()]) and host.start_ticks > 0


def test_later_containers_get_the_next_indexes() -> None:
    ownership = Ownership([OTHER], [OTHER], True)
    assert ownership.pending and len(counted(ownership)) == 1 and not ownership.pending
    later = box("later", 8, level=7)
    assert ownership.add([later, OTHER], [later, OTHER]) == [later]
    assert ownership.pending and [place.id for place in ownership.containers] == ["other", "later"]
    assert ownership.index() == {"other": 0, "later": 1, HOST_ID: HOST_INDEX}
    assert counted(ownership) == {8: (1, 2008, 1)}, "only what is new is written"
    assert ownership.add([later, OTHER], [later, OTHER]) == [] and not ownership.pending


def test_levels_include_those_of_later_containers() -> None:
    ownership = Ownership([OTHER], [OTHER], False)
    assert levels(ownership) == (2, 2)
    later = box("later", 8, level=7)
    ownership.add([later], [later])
    assert levels(ownership) == (2, 7)


def test_later_nested_containers_count_for_the_innermost_selected_one() -> None:
    ownership = Ownership([OUTER], [OUTER], False)
    filled(ownership)
    assert ownership.add([OUTER, MIDDLE], [OUTER]) == []
    assert counted(ownership) == {2: (0, 2001, 1)}
    assert ownership.add(ALL, [OUTER, INNER]) == [INNER]
    assert counted(ownership) == {3: (1, 2003, 3)}, "and what is not asked for is not there"


def test_later_unselected_containers_do_not_count_as_the_host() -> None:
    ownership = Ownership([OUTER], [OUTER], True)
    filled(ownership)
    assert ownership.add([OUTER, OTHER], [OUTER]) == []
    assert ownership.pending and counted(ownership) == {4: (NOBODY, 2004, 1)}


def test_a_restarted_container_keeps_its_index() -> None:
    ownership = Ownership(ALL, [OTHER, INNER], False)
    filled(ownership)
    again = box("other", 9, start_ticks=OTHER.start_ticks + 1)
    assert ownership.add([again, INNER], [again, INNER]) == [again]
    assert counted(ownership) == {9: (0, 2009, 1)}
    assert ownership.containers == [again, INNER] and ownership.add([again, INNER], [again, INNER]) == []


@pytest.mark.parametrize("host", [False, True])
def test_a_restarted_container_that_is_not_selected_yet_is_left_for_later(host: bool) -> None:
    ownership = Ownership(ALL, [OTHER, INNER], host)
    filled(ownership)
    again = box("other", 9, start_ticks=OTHER.start_ticks + 1)
    assert ownership.add([again, INNER], [INNER]) == [] and not ownership.pending
    assert ownership.expected("other") is None
    assert ownership.add([again, INNER], [again, INNER]) == [again]
    assert counted(ownership) == {9: (0, 2009, 1)} and ownership.expected("other") == 0


@pytest.mark.parametrize("host", [False, True])
def test_a_loaded_program_cannot_start_to_identify_by_mount_namespace(host: bool) -> None:
    v1 = container("v1", cgroup=Cgroup("/y", None, 1), namespaces={"mnt": 77, "pid": 78})
    shared = container("shared", cgroup=Cgroup("/x", 5, 2, 2, own=False), namespaces={"mnt": 79, "pid": 80})
    ownership = Ownership([OTHER], [OTHER], host)
    assert ownership.distinguishes(v1), "as long as it is not loaded"
    ownership.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    filled(ownership)
    assert ownership.distinguishes(OTHER) and not ownership.distinguishes(v1) and not ownership.distinguishes(shared)
    assert ownership.add([OTHER, v1], [OTHER, v1]) == [v1] and ownership.mode == "cgroup"
    assert not ownership.pending and ownership.add([OTHER, v1], [OTHER, v1]) == []

    both = Ownership([v1], [v1], host)
    both.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    assert both.distinguishes(shared) and both.distinguishes(OTHER)
    both.add([OTHER], [OTHER])
    assert both.mode == "cgroup and mount namespace"


def test_a_container_that_has_ended_is_removed() -> None:
    """The kernel reuses the number of a mount namespace at once."""
    shared = container("shared", cgroup=Cgroup("/x", 5, 2, 2, own=False), namespaces={"mnt": 77, "pid": 78})
    ownership = Ownership([OTHER, shared], [OTHER, shared], False)
    libbpf = FakeLibbpf()
    maps = loaded("uprobe", libbpf)
    ownership.fill(maps)
    libbpf.updates.clear()
    ownership.forget(OTHER, maps)
    ownership.forget(shared, maps)
    entries = [maps.maps["owners"].value.unpack(raw) for _fd, _place, raw in libbpf.updates]
    assert [(entry["key"], entry["container"]) for entry in entries] == [(4, NOBODY), (MOUNT_KEY | 77, NOBODY)]


def search(table: Dict[int, int], mask: int, key: int) -> Optional[int]:
    """owner_by_key() of owner.h on a table from place to key: the place of a key, or None."""
    first = (key ^ key >> 32) & 0xFFFFFFFF
    for step in range(PLACES):
        at = first + step & mask
        if at not in table or table[at] == key:
            return at if at in table else None
    return None


@pytest.mark.parametrize(
    "keys",
    [
        list(range(1, 300)),
        [MOUNT_KEY | 0xF0000000 + number for number in range(300)] + [HOST_KEY],
        [1 + 4096 * number for number in range(PLACES)],
        [1 + 4096 * number for number in range(PLACES + 1)],
        [1 + (number << 40) for number in range(40)],
    ],
)
def test_every_owner_is_found_and_nothing_else(keys: List[int]) -> None:
    owners = OwnerTable(keys, COMING)
    table = {owners.place(key): key for key in keys}
    assert len(table) == len(keys) and None not in table and max(filter(None, table)) < owners.size
    assert owners.size & owners.size - 1 == 0 and owners.size >= 2 * (len(keys) + COMING)
    for key in keys:
        assert search(table, owners.size - 1, key) == owners.place(key)  # type: ignore[arg-type]
    assert search(table, owners.size - 1, 0xABCDEF << 20) is None  # type: ignore[arg-type]


def test_an_owner_without_a_place_fails_after_all_others_are_written() -> None:
    size = OwnerTable([1], COMING).size
    ownership = Ownership([box("first", 1)], [box("first", 1)], False)
    filled(ownership)
    crowd = [box(f"{number}", 1 + number * size) for number in range(1, PLACES + 1)]
    ownership.add(crowd, crowd)
    libbpf = FakeLibbpf()
    maps = loaded("uprobe", libbpf)
    with pytest.raises(ProbeError, match="run the probe again"):
        ownership.fill(maps)  # type: ignore[arg-type]
    value = maps.maps["owners"].value
    written = [value.unpack(raw)["key"] for fd, _key, raw in libbpf.updates if fd == maps.maps["owners"].fd]
    assert [key for key in written if key] == [one.cgroup.id for one in crowd[:-1]]


def test_a_new_owners_key_is_written_last_and_a_known_one_stays_in_the_map() -> None:
    """A search ends at a place without a key; what it finds must be complete."""
    v1 = container("v1", cgroup=Cgroup("/y", None, 1), namespaces={"mnt": 77, "pid": 78})
    ownership = Ownership([v1], [v1], False)
    libbpf = FakeLibbpf()
    maps = loaded("uprobe", libbpf)
    value = maps.maps["owners"].value

    def keys() -> List[Tuple[int, int]]:
        found = [value.unpack(raw) for fd, _key, raw in libbpf.updates if fd == maps.maps["owners"].fd]
        libbpf.updates.clear()
        return [(entry["key"], entry["pidns_ino"]) for entry in found]

    ownership.fill(maps)  # type: ignore[arg-type]
    assert keys() == [(0, 78), (MOUNT_KEY | 77, 78)]
    again = container("w1", cgroup=Cgroup("/y", None, 1), namespaces={"mnt": 77, "pid": 79}, start_ticks=5)
    ownership.add([again], [again])
    ownership.fill(maps)  # type: ignore[arg-type]
    assert keys() == [(MOUNT_KEY | 77, 79)]


# The ids of a process's cgroup and of those above it, up to the root, whose id is 100.
def seat(*above: int, mount: int = 5000, pidns: int = 6000) -> Seat:
    return Seat([*above, 100], mount, pidns)


def test_the_program_finds_the_nearest_cgroup_that_has_a_key() -> None:
    ownership = Ownership(ALL, [OUTER, INNER], False)
    assert ownership.decides(seat(1, 50)) == 0
    assert ownership.decides(seat(70, 1, 50)) == 0
    assert ownership.decides(seat(3, 1)) == 1
    assert ownership.decides(seat(60, 50)) is None
    assert ownership.decides(Seat([])) is None
    assert (ownership.expected("outer"), ownership.expected("middle"), ownership.expected("other")) == (0, 0, None)


def test_the_program_looks_only_at_the_levels_of_the_keys() -> None:
    """A cgroup that it does not reach counts for nobody, whatever its id."""
    ownership = Ownership([OTHER], [OTHER], False)
    assert ownership.decides(seat(4, 50)) == 0
    assert ownership.decides(seat(4)) is None
    assert ownership.decides(seat(*range(200, 200 + DEEPEST_CGROUP), 4, 50)) is None


def test_levels_count_from_the_kernels_root() -> None:
    ownership = Ownership([OTHER], [OTHER], False, 3)
    assert levels(ownership) == (5, 5)
    assert ownership.decides(seat(4, 50)) == 0


def test_without_the_kernels_levels_containers_are_identified_by_mount_namespace() -> None:
    ownership = Ownership([OTHER], [OTHER], False, None)
    assert set(counted(ownership)) == {MOUNT_KEY | 1004}
    assert ownership.decides(seat(4, 50)) is None and ownership.decides(seat(mount=1004)) == 0


def test_levels_too_far_apart_hide_no_container_near_the_root() -> None:
    deep = box("deep", 9, level=90)
    ownership = Ownership([OTHER, deep], [OTHER, deep], False)
    assert levels(ownership) == (2, 1 + DEEPEST_CGROUP)
    assert ownership.decides(seat(4, 50)) == 0
    assert ownership.decides(seat(9, *range(300, 389))) is None


def test_unselected_containers_and_the_host() -> None:
    ownership = Ownership(ALL, [OUTER], True)
    host = host_namespace("pid") or 0
    assert ownership.decides(seat(4, 50, pidns=host)) is None
    assert ownership.decides(seat(50, pidns=host)) == HOST_INDEX
    assert ownership.decides(seat(50)) is None


def test_a_cgroup_elsewhere_can_be_adopted() -> None:
    ownership = Ownership([OTHER], [OTHER], False)
    elsewhere = seat(60, 61, 62)
    assert ownership.adopt_cgroup(0, elsewhere.cgroups) and ownership.decides(elsewhere) == 0
    assert not ownership.adopt_cgroup(0, elsewhere.cgroups)
    assert levels(ownership) == (2, 3)
    assert not ownership.adopt_cgroup(0, list(range(200, 300)))
    assert not ownership.adopt_cgroup(0, [])


def test_a_mount_namespace_can_be_adopted_until_the_program_is_loaded() -> None:
    ownership = Ownership([OTHER], [OTHER], False)
    assert not ownership.adopt_mount(0, host_namespace("mnt") or 0)
    assert ownership.adopt_mount(0, 5000) and ownership.decides(seat()) == 0
    settled = Ownership([OTHER], [OTHER], False)
    settled.constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    assert not settled.adopt_mount(0, 5000)


def test_what_was_adopted_goes_with_its_container() -> None:
    ownership = Ownership([OTHER], [OTHER], False)
    ownership.adopt_cgroup(0, [60, 61, 100])
    maps = loaded("uprobe", FakeLibbpf())
    ownership.fill(maps)  # type: ignore[arg-type]
    ownership.forget(OTHER, maps)  # type: ignore[arg-type]
    assert ownership.decides(seat(60, 61)) is None and ownership.decides(seat(4, 50)) is None


def test_nobody_takes_the_hosts_mount_namespace_for_a_container() -> None:
    host = host_namespace("mnt") or 0
    shell = container("shell", cgroup=Cgroup("/x", None, 1), namespaces={"mnt": host, "pid": 7})
    ownership = Ownership([shell], [shell], False)
    assert not ownership.distinguishes(shell) and counted(ownership) == {}
