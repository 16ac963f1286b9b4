# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel's numbers for BPF and perf events stand in one file."""

from __future__ import annotations

import re
from pathlib import Path

from ansible_collections.fleet.probe.plugins.module_utils._core import uapi

OWN = re.compile(r"^_?((?:BPF|PERF)_\w+)(?:, \w+)* = .*\d", re.MULTILINE)


def test_no_other_file_numbers_them() -> None:
    here = Path(uapi.__file__)
    found = {path.name: OWN.findall(path.read_text(encoding="utf-8")) for path in here.parents[1].rglob("*.py")}
    assert len(found.pop(here.name)) > 20
    assert {name: numbers for name, numbers in found.items() if numbers} == {}


def test_numbers_of_one_enumeration_differ() -> None:
    for prefix in ("BPF_MAP_TYPE_", "BPF_PROG_TYPE_"):
        numbers = [number for name, number in vars(uapi).items() if name.startswith(prefix)]
        assert len(numbers) == len(set(numbers)) > 5
