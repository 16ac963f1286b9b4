# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the kernel has put a uprobe into a workload, seen in the process's own memory."""

from __future__ import annotations

import re
from pathlib import Path

from lab.host import run
from lab.workload import Hot, Mallocs


def probed(workload: Hot | Mallocs, function: str = "hot_fn") -> bool:
    """Whether there is a breakpoint on the first byte of ``function`` in the process's memory."""
    address = int(symbol_address(Path(f"/proc/{workload.pid}/exe"), function), 16)
    with open(f"/proc/{workload.pid}/mem", "rb") as memory:
        memory.seek(address)
        return memory.read(1) == b"\xcc"


def symbol_address(binary: Path, function: str = "hot_fn") -> str:
    """The address of a function in hex, from nm."""
    match = re.search(rf"^([0-9a-f]+) [TtW] {function}$", run("nm", str(binary)), re.MULTILINE)
    assert match, f"nm finds {function}"
    return match[1]
