# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a host can run a probe at all."""

from __future__ import annotations

import os

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load import host
from ansible_collections.fleet.probe.plugins.module_utils._load.host import kernel_version, require_host, require_kernel


@pytest.mark.parametrize(
    ("release", "version"),
    [
        ("6.18.44-fc", (6, 18)),
        ("5.15.0-1053-aws", (5, 15)),
        ("5.14.0-427.13.1.el9_4.x86_64", (5, 14)),
        ("10.0", (10, 0)),
        ("6.1-rc3", (6, 1)),
        ("linux", (0, 0)),
        ("", (0, 0)),
    ],
)
def test_versions(release: str, version: object) -> None:
    assert kernel_version(release) == version


@pytest.mark.parametrize(
    "release",
    ["5.15.0", "5.15.0-91-generic", "5.16.1", "6.0.0", "10.1.2", "5.14.0-70.el9", "5.14.0-427.13.1.el9_4.x86_64"],
)
def test_kernels_that_are_new_enough(release: str) -> None:
    require_kernel(release)


@pytest.mark.parametrize(
    "release",
    [
        "5.14.0",
        "5.14.0-1-amd64",
        "5.10.0-28-amd64",
        "4.18.0-553.el8_10.x86_64",
        "5.13.0-1.el9",
        "5.14.0-1.el8",
        "3.10.0-1160.el7",
        "2.6.78",
        "5.4.17-2136.fel9",
        "unknown",
    ],
)
def test_kernels_that_are_too_old(release: str) -> None:
    with pytest.raises(HostError) as refused:
        require_kernel(release)
    assert str(refused.value) == f"Kernel {release} is too old; this probe needs Linux 5.15 or newer, or RHEL 9"


def test_privileges_are_checked_before_kernel_and_library(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(host, "Libbpf", lambda: opened.append("libbpf") or "library")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(HostError, match=r"needs root, but runs as uid 1000; add become: true"):
        require_host()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(("Linux", "h", "4.9.0", "v", "x86_64")))
    with pytest.raises(HostError, match=r"Kernel 4\.9\.0"):
        require_host()
    assert opened == []
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(("Linux", "h", "6.1.0", "v", "x86_64")))
    assert require_host() == "library"
