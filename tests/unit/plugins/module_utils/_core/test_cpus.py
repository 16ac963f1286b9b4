# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which CPUs are online."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import cpus as _cpus
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import (
    format_cpus,
    online_cpus,
    parse_cpus,
    sampling_warnings,
)
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


@pytest.mark.parametrize("text", ["0", "0-3,8", "1-2,5-7,9", ""])
def test_a_cpu_list_is_written_as_it_was(text: str) -> None:
    assert format_cpus(parse_cpus(text)) == text


@pytest.mark.parametrize(("tickless", "named"), [("2-5", "(2-3)"), ("(null)", ""), ("8", ""), (None, "")])
def test_sampling_disturbs_the_tickless_cpus_that_are_online(
    monkeypatch: pytest.MonkeyPatch, tickless: Optional[str], named: str
) -> None:
    """In the form that the kernel prints (drivers/base/cpu.c); this machine cannot be booted so."""
    files = {_cpus.ONLINE: b"0-3\n", **({_cpus.TICKLESS: f"{tickless}\n".encode()} if tickless else {})}
    monkeypatch.setattr(_cpus, "read_file", files.get)
    warnings = sampling_warnings(99)
    assert len(warnings) == bool(named)
    assert all(named in warning and "99 times" in warning for warning in warnings)
