# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signals by name and by number."""

from __future__ import annotations

import signal
from typing import Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._tools.signals import NAMES, signal_name, signal_number


def test_the_names_are_those_that_python_knows_here() -> None:
    known = {entry.value: entry.name for entry in signal.Signals}
    for number, name in enumerate(NAMES, 1):
        assert known.get(number, name) == name


@pytest.mark.parametrize(
    ("number", "name"),
    [(1, "SIGHUP"), (9, "SIGKILL"), (31, "SIGSYS"), (32, "32"), (33, "33"), (34, "SIGRTMIN"), (64, "SIGRTMIN+30"),
     (0, "0"), (65, "65")],
)  # fmt: skip
def test_names(number: int, name: str) -> None:
    assert signal_name(number) == name


@pytest.mark.parametrize(
    ("text", "number"),
    [("SIGTERM", 15), ("TERM", 15), ("term", 15), ("15", 15), ("sigrtmin+2", 36), ("RTMIN", 34), ("33", 33),
     ("0", None), ("65", None), ("SIGNONE", None), ("", None)],
)  # fmt: skip
def test_numbers(text: str, number: Optional[int]) -> None:
    assert signal_number(text) == number
