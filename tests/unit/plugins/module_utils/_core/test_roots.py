# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in the root directories of other processes; this process stands for the host's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc, roots


@pytest.fixture
def pod(monkeypatch: pytest.MonkeyPatch) -> str:
    """The host's root as a debug pod reaches it."""
    monkeypatch.setattr(roots, "host_process", os.getpid)
    return f"/proc/{os.getpid()}/root"


def test_without_a_root_of_its_own_nothing_is_looked_for_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proc, "host_process", os.getpid)
    assert roots.host_process() is None and roots.on_host("/etc/passwd") is None


def test_another_root_is_known_by_its_inode(monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.stat
    monkeypatch.setattr(proc, "host_process", lambda: 1)
    monkeypatch.setattr(os, "stat", lambda path: real("/" if path == "/" else "/proc"))
    assert roots.host_process() == 1


def test_a_root_that_cannot_be_looked_at_counts_as_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proc, "host_process", lambda: 2**22 + 1)
    assert roots.host_process() is None


def test_links_are_followed_in_the_hosts_root(pod: str, tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run/docker.sock").touch()
    (tmp_path / "var").symlink_to(tmp_path)
    assert roots.on_host(f"{tmp_path}/var/run/docker.sock") == f"{pod}{tmp_path}/run/docker.sock"
    assert roots.on_host(f"{tmp_path}/none") is None


def test_no_link_of_proc_leads_out_of_a_root() -> None:
    with pytest.raises(OSError):
        roots.open_in_root(os.getpid(), "/proc/self/root/etc/passwd")
