# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which CPUs are online."""

from __future__ import annotations

from pathlib import Path
from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import cpus as _cpus
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import online_cpus, parse_cpus
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError


@pytest.mark.parametrize(
    ("text", "cpus"),
    [("0\n", [0]), ("0-3,8\n", [0, 1, 2, 3, 8]), ("0,2-2\n", [0, 2]), ("", []), ("\n", [])],
)
def test_a_cpu_list_is_parsed(text: str, cpus: List[int]) -> None:
    assert parse_cpus(text) == cpus


def test_online_cpus_come_from_sysfs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    online = tmp_path / "online"
    monkeypatch.setattr(_cpus, "ONLINE", str(online))
    with pytest.raises(HostError, match="Could not read which CPUs are online .*/online"):
        online_cpus()
    online.write_text("1,3\n")
    assert online_cpus() == [1, 3]
