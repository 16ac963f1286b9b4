# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cgroups that come and go, in a directory instead of a cgroup hierarchy: inotify does not tell them apart."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup
from ansible_collections.fleet.probe.plugins.module_utils._window import newcomers as _newcomers
from ansible_collections.fleet.probe.plugins.module_utils._window.newcomers import Newcomers
from probe_fakes import container

A, B, C = "a" * 64, "b" * 64, "c" * 64


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docker" / A / "inner").mkdir(parents=True)
    return tmp_path


@pytest.fixture
def watching(root: Path) -> Iterator[Newcomers]:
    one = Newcomers(str(root), 0.5)
    yield one
    one.close()


def pending(one: Newcomers) -> List[Tuple[str, str, float]]:
    return [(path, newcomer.match.id, newcomer.since) for path, newcomer in one.pending.items()]


def test_a_container_is_pending_until_it_is_discovered(watching: Newcomers, root: Path) -> None:
    assert not watching.poll(1.0) and pending(watching) == [], "it was there before"
    (root / "docker" / B).mkdir()
    assert watching.poll(2.0) and pending(watching) == [(f"/docker/{B}", B, 1.0)], "the poll before"
    assert not watching.poll(3.0), "once is enough"
    assert watching.starting(0.9) and not watching.starting(1.0)


def test_a_container_that_came_and_went_is_kept(watching: Newcomers, root: Path) -> None:
    (root / "docker" / B).mkdir()
    (root / "docker" / B).rmdir()
    assert watching.poll(2.0)
    assert pending(watching) == [] and [(one.match.id, one.since, one.until) for one in watching.gone] == [
        (B, 0.5, 2.0)
    ]


def test_a_container_without_a_name_stays_until_a_runtime_names_it(watching: Newcomers, root: Path) -> None:
    one = container(A, cgroup=Cgroup(f"/docker/{A}", 7, 2, 2), started_at=0.2)
    watching.settle([one], {A})
    assert pending(watching) == [(f"/docker/{A}", A, 0.2)], "it was there before"
    assert watching.undecided(0.1) and not watching.undecided(0.2)
    watching.settle([one], ())
    assert pending(watching) == [] and not watching.undecided(0.0)
    (root / "docker" / B).mkdir()
    watching.poll(2.0)
    assert watching.starting(0.0) and not watching.undecided(0.0), "it was not discovered yet"


def test_new_slices_are_watched_with_what_is_in_them(watching: Newcomers, root: Path) -> None:
    (root / "kubepods.slice" / "pod7" / f"cri-containerd-{B}.scope").mkdir(parents=True)
    watching.poll(2.0)
    (root / "kubepods.slice" / "pod7" / f"cri-containerd-{C}.scope").mkdir()
    watching.poll(3.0)
    assert [(container_id, since) for _path, container_id, since in pending(watching)] == [(B, 0.5), (C, 2.0)]


def test_the_inside_of_containers_is_not_watched(watching: Newcomers, root: Path) -> None:
    (root / "docker" / A / "inner" / B).mkdir()
    assert not watching.poll(2.0)


def test_cgroups_that_go_need_no_room(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_newcomers, "MOST", 3)
    one = Newcomers(str(root), 0.5)
    for number in range(9):
        (root / f"run-{number}.scope").mkdir()
        one.poll(1.0)
        (root / f"run-{number}.scope").rmdir()
        one.poll(1.0)
    assert not one.lost
    (root / "a.slice").mkdir()
    (root / "b.slice").mkdir()
    one.poll(1.0)
    assert one.lost
    one.close()


def test_a_kernel_that_refuses_is_admitted(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(_newcomers.linux, "inotify", refuse)
    one = Newcomers(str(root), 0.5)
    assert one.lost and not one.poll(1.0)
    one.close()


def test_without_a_hierarchy_nothing_comes() -> None:
    one = Newcomers("/nonexistent", 0.5)
    assert not one.lost and not one.poll(1.0)
    one.close()
