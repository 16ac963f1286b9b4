# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a host can run a probe at all."""

from __future__ import annotations

import os
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load import host
from ansible_collections.fleet.probe.plugins.module_utils._load.host import ATTACH_COOKIE, require_host, require_kernel


class Kernel:
    """libbpf on a kernel with these helpers."""

    def __init__(self, *helpers: int) -> None:
        self.helpers = helpers

    def has_helper(self, number: int) -> bool:
        return number in self.helpers


def require(kernel: Any) -> None:
    require_kernel(kernel)


def test_what_the_kernel_has_decides_not_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(("Linux", "h", "5.14.0-427.el9", "v", "x86_64")))
    require(Kernel(ATTACH_COOKIE))
    with pytest.raises(HostError) as refused:
        require(Kernel())
    assert str(refused.value) == (
        "Kernel 5.14.0-427.el9 is too old: it lacks bpf_get_attach_cookie, which Linux 5.15 and newer and RHEL 9 have"
    )


def test_privileges_are_checked_before_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, opened = Kernel(ATTACH_COOKIE), []
    monkeypatch.setattr(host, "Libbpf", lambda: opened.append("libbpf") or kernel)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(HostError, match=r"needs root, but runs as uid 1000; add become: true"):
        require_host()
    assert opened == []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert require_host() is kernel
    kernel.helpers = ()
    assert require_host() is kernel, "a request that is refused asks the kernel for nothing"
