# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a container is still the one that was discovered."""

from __future__ import annotations

import os
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import alive, proc
from ansible_collections.fleet.probe.plugins.module_utils._core.alive import gone, still_there
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from probe_fakes import container


def mine(**changes: Any) -> Container:
    """A container whose init process is this one."""
    cgroups = proc.cgroup_of(os.getpid())
    assert cgroups
    return in_cgroup(next(iter(cgroups.values())), **changes)


def in_cgroup(path: str, **changes: Any) -> Container:
    record = {"pid": os.getpid(), "start_ticks": proc.start_ticks(os.getpid())}
    return container("3f2a", cgroup=Cgroup(path, 7, 2), **{**record, **changes})


def test_the_same_process_in_the_same_cgroup() -> None:
    assert still_there(mine()) is None


def test_a_number_that_another_process_has_by_now() -> None:
    reason = still_there(mine(start_ticks=1))
    assert reason == f"Container name-3f2a (docker 3f2a) ended: its process {os.getpid()} is gone."
    error = gone(mine())
    assert (error.stage, error.reason) == ("resolve", reason)


def test_an_init_in_a_sub_cgroup_was_not_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with systemd, or crun, which makes a cgroup `container` on a host with cgroup v2 alone."""
    one = in_cgroup("/pod/one")
    monkeypatch.setattr(alive, "cgroup_of", lambda _pid: {"": "/pod/one/container"})
    assert still_there(one) is None
    monkeypatch.setattr(alive, "cgroup_of", lambda _pid: {"": "/pod/one-more"})
    assert still_there(one) is not None


@pytest.mark.parametrize("cgroups", [{"": "/elsewhere"}, None])
def test_a_process_that_was_moved(monkeypatch: pytest.MonkeyPatch, cgroups: Any) -> None:
    one = in_cgroup("/pod/one")
    monkeypatch.setattr(alive, "cgroup_of", lambda _pid: cgroups)
    reason = still_there(one)
    assert reason is not None and "was moved" in reason and reason.endswith(f"left cgroup {one.cgroup.path}.")
