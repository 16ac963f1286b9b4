# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of probes do: work while the window is open, and look at what the kernel holds."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lab.host import V2_ROOT, wait_for
from lab.modules import Running, start_module


def probe_while(
    name: str, arguments: dict[str, Any], work: Callable[[], Any], duration: float = 3.0, **how: Any
) -> dict[str, Any]:
    """The result of a probe in whose window ``work`` ran, from its first call to its return.

    The work begins once the window is open. That it ended in time is checked against the window that the
    module reports, so a slow machine fails the test instead of falsifying it.
    """
    with start_module(name, {"duration": str(duration), **arguments}, **how) as running:
        wait_for(lambda: running.poll() is not None or armed(running.pid), "the window opens", timeout=60)
        return work_in_window(running, work)


def work_in_window(running: Running, work: Callable[[], Any]) -> dict[str, Any]:
    """The result of a probe whose window is open, after ``work``; AssertionError where that took longer than it."""
    began = time.time()
    if running.poll() is None:
        work()
    ended = time.time()
    result = running.result()
    window = result.get("window")
    if window is not None:
        assert window["started_at"] < began and ended < window["ended_at"], (
            f"the work ran from {began} to {ended}, outside the window {window}"
        )
    return result


def held_map(pid: int, name: str) -> list[tuple[bytes, bytes]]:
    """Keys and values of the BPF map that a process holds; none while it has no such map.

    The descriptors' map_id: kernel docs, filesystems/proc.rst.
    """
    for descriptor in Path(f"/proc/{pid}/fdinfo").iterdir():
        with contextlib.suppress(OSError):
            found = re.search(r"^map_id:\s*(\d+)$", descriptor.read_text(), re.MULTILINE)
            if found and _map_name(found[1]) == name:
                entries = _bpftool("map", "dump", "id", found[1]) or []
                return [(_raw(entry["key"]), _raw(entry["value"])) for entry in entries]
    return []


def armed(pid: int) -> bool:
    """Whether the window of the probe that this process runs is open."""
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has ended
        return any(value[:1] == b"\x01" for _key, value in held_map(pid, "control"))
    return False


def knows(running: Running, workload: int) -> bool:
    """Whether a running probe would credit a hit of the process ``workload``, by its cgroup, to its container."""
    key = cgroup_id(workload).to_bytes(8, "little")
    return any(owner[-8:] == key for _place, owner in held_map(running.pid, "owners"))


def cgroup_id(pid: int) -> int:
    """The cgroup v2 id of a process, as bpf_get_current_cgroup_id() gives it."""
    path = next(line[3:] for line in Path(f"/proc/{pid}/cgroup").read_text().splitlines() if line.startswith("0::"))
    return os.stat(V2_ROOT + path).st_ino


def bpf_objects() -> set[tuple[str, int]]:
    """Ids of the programs, maps and links in the kernel."""
    found = set()
    for kind in ("prog", "map", "link"):
        found.update((kind, entry["id"]) for entry in _bpftool(kind, "show") or [])
    return found


@functools.cache
def _map_name(number: str) -> str:
    found: dict[str, str] = _bpftool("map", "show", "id", number) or {}
    return found.get("name", "")


def _bpftool(*argv: str) -> Any:
    """Its answer; None where it fails."""
    done = subprocess.run(["bpftool", "--json", *argv], capture_output=True, check=False)
    return json.loads(done.stdout or "null") if done.returncode == 0 else None


def _raw(digits: list[str]) -> bytes:
    return bytes(int(digit, 16) for digit in digits)
