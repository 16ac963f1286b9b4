# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the kernel has put a uprobe into a workload, seen in the process's own memory."""

from __future__ import annotations

import re
from pathlib import Path

from lab.host import run
from lab.workload import Hot


def probed(workload: Hot) -> bool:
    """Whether there is a breakpoint on the first byte of hot_fn in the process's memory."""
    address = int(symbol_address(Path(f"/proc/{workload.pid}/exe")), 16)
    with open(f"/proc/{workload.pid}/mem", "rb") as memory:
        memory.seek(address)
        return memory.read(1) == b"\xcc"


def symbol_address(binary: Path) -> str:
    """The address of hot_fn in hex, from nm."""
    match = re.search(r"^([0-9a-f]+) [Tt] hot_fn$", run("nm", str(binary)), re.MULTILINE)
    assert match, "nm finds hot_fn"
    return match[1]
