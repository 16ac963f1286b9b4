# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose hit it is: which container each cgroup and mount namespace on the host counts for."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._owners import (
    HOST_ID,
    HOST_KEY,
    MOUNT_KEY,
    NOBODY,
    Ownership,
)
from ansible_collections.fleet.probe.plugins.module_utils._records import Cgroup, Container, Process
from probe_fakes import FakeLibbpf, bundle, container, loaded


def box(id: str, number: int, parent: Any = None, level: int = 2, **changes: Any) -> Container:
    """A container whose cgroup id is ``number`` and whose PID namespace is 2000 and that."""
    return container(
        id,
        cgroup=Cgroup(f"/{id}", number, 2, level),
        parent=parent,
        namespaces={"mnt": 1000 + number, "pid": 2000 + number},
        **changes,
    )


def counted(ownership: Ownership) -> Dict[int, Tuple[int, int, int]]:
    return {owner.key: (owner.index, owner.pidns, owner.level) for owner in ownership.owners}


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


def test_the_host_counts_for_nobody_in_unselected_containers() -> None:
    """Else their processes would pass for the host's own."""
    assert counted(Ownership(ALL, [OUTER], True)) == {
        1: (0, 2001, 1),
        2: (0, 2001, 1),
        3: (0, 2001, 1),
        4: (NOBODY, 2004, 1),
    }
    assert 4 not in counted(Ownership(ALL, [OUTER], False))


def test_a_container_with_no_cgroup_of_its_own_is_told_by_mount_namespace() -> None:
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
    constants = Ownership(deep, deep, False).constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    assert (constants["OWNER_LEVEL_MIN"], constants["OWNER_LEVEL_MAX"]) == (1, 5)
    some = Ownership(deep, deep[2:], False).constants(FakeLibbpf(), False)  # type: ignore[arg-type]
    assert (some["OWNER_LEVEL_MIN"], some["OWNER_LEVEL_MAX"]) == (3, 3)
    assert (some["OWNER_BY_CGROUP"], some["OWNER_BY_MOUNT"], some["OWNER_HOST"]) == (1, 0, 0)
    own = os.stat("/proc/self/ns/pid")
    assert (some["HOST_PIDNS_DEV"], some["HOST_PIDNS_INO"]) == (own.st_dev, own.st_ino)


def test_kernel_offsets_are_asked_for_only_where_the_program_needs_them() -> None:
    libbpf: Any = FakeLibbpf()
    known = {name for _at, name in bundle("uprobe")["programs"]["hit"]["constants"]}
    v1 = container("v1", cgroup=Cgroup("/y", None, 1))
    plain = Ownership([OTHER], [OTHER], False).constants(libbpf, False)
    mount = Ownership([v1], [v1], True).constants(libbpf, False)
    pids = Ownership([OTHER], [OTHER], False).constants(libbpf, True)
    assert "TASK_NSPROXY" not in plain and "PID_NUMBERS" not in plain
    assert {"TASK_NSPROXY", "NSPROXY_MNT", "MNT_INUM"} <= set(mount) and "PID_NUMBERS" not in mount
    assert (mount["OWNER_BY_CGROUP"], mount["OWNER_BY_MOUNT"], mount["OWNER_HOST"]) == (0, 1, 1)
    assert mount["OWNER_LEVEL_MIN"] == mount["OWNER_LEVEL_MAX"] == 0
    assert {"TASK_GROUP_LEADER", "PID_NUMBERS", "PIDNS_INUM"} <= set(pids) and "TASK_NSPROXY" not in pids
    assert set(pids) | set(mount) <= known, "the program knows every one of them"


def test_there_is_room_for_every_owner_and_the_host() -> None:
    many = [box(str(number), number + 1) for number in range(100)]
    assert Ownership(many, many, True).sizes()["owners"]["max_entries"] >= 101
    assert Ownership([OTHER], [OTHER], False).sizes()["owners"]["max_entries"] >= 1


def filled(ownership: Ownership) -> List[Tuple[int, Dict[str, Any]]]:
    libbpf = FakeLibbpf()
    maps = loaded("uprobe", libbpf)
    ownership.fill(maps)
    value = maps.maps["owners"].value
    assert value is not None and {fd for fd, _key, _value in libbpf.updates} == {maps.maps["owners"].fd}
    return [(int.from_bytes(key, "little"), value.unpack(raw)) for _fd, key, raw in libbpf.updates]


def test_the_map_holds_index_and_pid_namespace() -> None:
    device = os.stat("/proc/self/ns/pid").st_dev
    assert filled(Ownership(ALL, [OTHER, INNER], False)) == [
        (3, {"container": 1, "pidns_level": 3, "pidns_dev": device, "pidns_ino": 2003}),
        (4, {"container": 0, "pidns_level": 1, "pidns_dev": device, "pidns_ino": 2004}),
    ]


def test_the_host_stands_behind_every_container() -> None:
    ownership = Ownership(ALL, [OTHER, INNER], True)
    own = os.stat("/proc/self/ns/pid")
    entries = dict(filled(ownership))
    assert entries[HOST_KEY] == {
        "container": 2,
        "pidns_level": 0,
        "pidns_dev": own.st_dev,
        "pidns_ino": own.st_ino,
    }
    assert [place.id for place in ownership.places] == ["other", "inner", HOST_ID]
    assert HOST_KEY not in dict(filled(Ownership(ALL, [OTHER], False)))


def test_the_places_processes() -> None:
    busy = box("busy", 9, processes=[Process(20, [20, 1], "a", 0.0, 1), Process(21, [21, 2], "b", 0.0, 1)])
    pids = Ownership([busy, OTHER], [busy, OTHER], False).pids()
    assert pids == {"busy": [20, 21], "other": [10]}
