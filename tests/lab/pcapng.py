# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of packets, as tshark and mergecap read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab.host import LabMissing, require, run


def fields(path: Path, *names: str) -> list[tuple[str, ...]]:
    """The fields of each packet in a file, by tshark's names; skips the test without tshark."""
    need("tshark")
    options = [word for name in names for word in ("-e", name)]
    printed = run("tshark", "-n", "-r", str(path), "-T", "fields", "-E", "separator=/t", *options)
    return [tuple(line.split("\t")) for line in printed.splitlines()]


def merged(target: Path, *sources: Path) -> Path:
    """The packets of several files in one, by mergecap; skips the test without it."""
    need("mergecap")
    run("mergecap", "-w", str(target), *map(str, sources))
    return target


def need(program: str) -> None:
    """Skip the test, and say why, without a program."""
    try:
        require(program)
    except LabMissing as reason:
        pytest.skip(f"cannot read packets: {reason}")
