# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which container has a cgroup's id, a namespace's number or a host name, if several could have it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, Set

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup as cgroups
from ansible_collections.fleet.probe.plugins.module_utils._discover.by_kernel_id import look_up, lookup_options
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery

OUTER, INNER, OTHER = "/pod/outer", "/pod/outer/inner", "/pod/outer-2"


def container(name: str, path: str, mount: int, network: int, version: int = 2) -> Container:
    return Container(
        id=name,
        name=name,
        runtime="unknown",
        image=None,
        labels={},
        pod=None,
        pid=mount,
        nspid=[mount, 1],
        namespaces={"mnt": mount, "net": network},
        hostname=f"{name}.host",
        cgroup=Cgroup(path, None, version, cgroups.depth(path)),
        parent=None,
        started_at=1.0,
        start_ticks=100,
    )


@pytest.fixture
def ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dict[str, int]:
    """Inode numbers by path of a hierarchy that has the containers' cgroups, one more in each, and an unrelated one."""
    for path in (f"{OUTER}/a", f"{INNER}/b", f"{OTHER}/c", "/user"):
        (tmp_path / path[1:]).mkdir(parents=True)
    monkeypatch.setattr(cgroups, "v2_root", lambda: str(tmp_path))
    found = {path[len(str(tmp_path)) :]: os.stat(path).st_ino for path, _names, _files in os.walk(str(tmp_path))}
    return found


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Discovery:
    listed = [
        container("outer", OUTER, 10, 90),
        container("inner", INNER, 20, 90),
        container("other", OTHER, 30, 91),
        container("first", "/user", 40, 92, version=1),
    ]
    # Process 21 of the inner one is in a mount namespace of its own.
    monkeypatch.setattr(proc, "namespaces", lambda pid: {"mnt": pid, "net": 90})
    members = {"outer": [10], "inner": [20, 21], "other": [30], "first": [40]}
    return Discovery(containers=listed, selected=list(listed), members=members)


def matching(host: Discovery, **options: Any) -> Set[str]:
    params = {"cgroup_ids": None, "namespace_ids": None, "hostnames": None, **options}
    return {one.id for one in look_up(host, lookup_options(params))}


@pytest.mark.parametrize(
    ("path", "names"),
    [
        (OUTER, {"outer"}),
        (f"{OUTER}/a", {"outer"}),
        (INNER, {"inner"}),
        (f"{INNER}/b", {"inner"}),
        # Not the container whose name has the same beginning.
        (f"{OTHER}/c", {"other"}),
        ("/pod", {"outer", "inner", "other"}),
        # The path of a container that was found by v1 is in another hierarchy.
        ("/user", set()),
    ],
)
def test_cgroups(host: Discovery, ids: Dict[str, int], path: str, names: Set[str]) -> None:
    assert matching(host, cgroup_ids=[ids[path]]) == names
    assert len(host.warnings) == (0 if names else 1)


@pytest.mark.parametrize(("number", "names"), [(10, {"outer"}), (90, {"outer", "inner"}), (21, {"inner"}), (5, set())])
def test_namespaces(host: Discovery, number: int, names: Set[str]) -> None:
    assert matching(host, namespace_ids=[number]) == names
    assert len(host.warnings) == (0 if names else 1)


def test_host_names_and_all_together(host: Discovery, ids: Dict[str, int]) -> None:
    assert matching(host) == {"outer", "inner", "other", "first"}
    assert matching(host, hostnames=["inner.host", "o*r.host"]) == {"outer", "inner", "other"}
    assert matching(host, hostnames=["o*"], namespace_ids=[90], cgroup_ids=[ids["/pod"]]) == {"outer"}
    assert host.warnings == []


def test_a_number_that_no_container_has_is_a_warning(host: Discovery, ids: Dict[str, int]) -> None:
    assert matching(host, cgroup_ids=[ids[OUTER], 1 << 63]) == {"outer"}
    (warning,) = host.warnings
    assert warning.startswith(f"cgroup_ids: no running container has {1 << 63};") and warning.endswith(".")


def test_a_number_of_an_unselected_container_is_no_warning(host: Discovery) -> None:
    host.selected.clear()
    assert matching(host, namespace_ids=[10]) == set()
    assert host.warnings == []


def test_a_host_without_v2(host: Discovery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cgroups, "v2_root", lambda: None)
    assert matching(host, cgroup_ids=[7]) == set()
    assert len(host.warnings) == 1


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("cgroup_ids", [], "cgroup_ids: the list is empty"),
        ("namespace_ids", [0], "namespace_ids: 0 is not an inode number"),
        ("hostnames", [""], "hostnames: an empty pattern"),
    ],
)
def test_refusals(host: Discovery, option: str, value: Any, words: str) -> None:
    with pytest.raises(OptionError, match=words):
        matching(host, **{option: value})
