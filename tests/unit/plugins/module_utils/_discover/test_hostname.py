# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Host names of UTS namespaces, with this process's own for each of them."""

from __future__ import annotations

import os
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._discover import hostname as _hostname
from ansible_collections.fleet.probe.plugins.module_utils._discover.hostname import hostnames

OWN = os.stat("/proc/self/ns/uts").st_ino


@pytest.fixture
def entered(monkeypatch: pytest.MonkeyPatch) -> List[int]:
    """The kinds of namespaces that were entered, none of them in truth."""
    kinds: List[int] = []
    monkeypatch.setattr(_hostname.linux, "setns", lambda _fd, kind: kinds.append(kind))
    return kinds


def test_the_name_that_a_namespace_has(entered: List[int]) -> None:
    assert hostnames({OWN: os.getpid()}) == {OWN: os.uname().nodename}
    assert entered == [_hostname.linux.CLONE_NEWUTS]


def test_a_number_that_was_used_again_is_not_entered(entered: List[int]) -> None:
    assert hostnames({OWN + 1: os.getpid(), 5: 1 << 22}) == {} and entered == []
    assert hostnames({}) == {}


@pytest.mark.parametrize("error", [OSError(1, "Operation not permitted"), HostError("no system calls known")])
def test_what_cannot_be_entered_has_no_name(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def refuse(*_given: Any) -> None:
        raise error

    monkeypatch.setattr(_hostname.linux, "setns", refuse)
    before = len(os.listdir("/proc/self/fd"))
    assert hostnames({OWN: os.getpid()}) == {}
    assert len(os.listdir("/proc/self/fd")) == before
