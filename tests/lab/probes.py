# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of probes do: work while the window is open, and look at what the kernel holds."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import re
import signal
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._load.owners import NET_KEY
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import BY_CLOCK, OPEN

from lab.host import V2_ROOT, wait_for
from lab.modules import Running, start_module

LONGEST = 60.0  # seconds that the work in a window may take


# What a probe's process runs first: ENOUGH closes its window as the end of its time does, and its name tells that the
# window is open, also where no map does.
ENOUGH = signal.SIGUSR1
_IS_OPEN = "window-is-open"
_CLOSES_WHEN_TOLD = f"""
import pathlib, signal, time, types
from ansible_collections.fleet.probe.plugins.module_utils._window import gate, window
check, opened = window.check_window, window.open_window
def check_window(options, *more):
    start = check(options, *more)
    if isinstance(options, types.SimpleNamespace):
        signal.signal(signal.SIGUSR1, lambda *_: vars(options).update(duration=time.time() - start))
    return start
def open_window(loaded, options, *more, **named):
    return opened(loaded, types.SimpleNamespace(**options._asdict()), *more, **named)
window.check_window, window.open_window = check_window, open_window
def open_gate(self, opens=gate.Gate.open):
    when = opens(self)
    pathlib.Path("/proc/self/comm").write_text("{_IS_OPEN}")
    return when
gate.Gate.open = open_gate
"""


def start_probe(name: str, arguments: dict[str, Any], **how: Any) -> Running:
    """A probe that runs, whose window ``work_in_window`` can close; ``how`` as for ``start_module``.

    It has no budget unless ``arguments`` give it one: workloads call as fast as they can, and whether a window lasts
    a second, after which the budget is judged, depends on the machine.
    """
    how["before"] = _CLOSES_WHEN_TOLD + how.get("before", "")
    return start_module(name, {"max_overhead": 0, **arguments}, **how)


def probe_while(name: str, arguments: dict[str, Any], work: Callable[[], Any], **how: Any) -> dict[str, Any]:
    """The result of a probe in whose window ``work`` ran, from its first call to its return.

    The work begins once the window is open, and the window closes when it is done: a duration among ``arguments``
    is for work that has to be over by then.
    """
    with start_probe(name, {"duration": str(LONGEST), **arguments}, **how) as running:
        wait_for(lambda: running.poll() is not None or armed(running.pid), "the window opens", timeout=60)
        return work_in_window(running, work)


def work_in_window(running: Running, work: Callable[[], Any]) -> dict[str, Any]:
    """The result of a probe whose window is open, and closes after ``work``.

    That the work ended in time is checked against the window that the module reports, so a slow machine fails the test
    instead of falsifying it.
    """
    began = time.time()
    if running.poll() is None:
        work()
    ended = time.time()
    if running.poll() is None:
        running.kill(ENOUGH)
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
    return any(_is_open(*gate) for gate in _gates(pid))


def opened(pid: int) -> bool:
    """The same of a probe that ``start_probe`` started without a start_at, whatever its programs are."""
    return Path(f"/proc/{pid}/comm").read_text().strip() == _IS_OPEN


def due(pid: int) -> bool:
    """Whether the kernel is going to open the window of the probe that this process runs."""
    return any(state == BY_CLOCK and time.monotonic_ns() < opens for state, opens, _closes in _gates(pid))


def _gates(pid: int) -> list[tuple[int, int, int]]:
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has ended
        return [struct.unpack("<3Q", value) for _key, value in held_map(pid, "gate")]
    return []


def _is_open(state: int, opens: int, closes: int) -> bool:
    """As the programs of bpf/include/fleet/window.h read the gate."""
    return state == OPEN or state == BY_CLOCK and opens <= time.monotonic_ns() < closes


def knows(running: Running, workload: int) -> bool:
    """Whether a running probe would credit a hit of the process ``workload``, by its cgroup, to its container."""
    return _has_owner(running, cgroup_id(workload))


def knows_around(running: Running, workload: int) -> bool:
    """The same by its cgroup or one above it: a runtime may put a container's first process into one below its own."""
    path = Path(V2_ROOT + cgroup_path(workload))
    return any(_has_owner(running, one.stat().st_ino) for one in (path, *path.parents) if one.is_relative_to(V2_ROOT))


def knows_network(running: Running, workload: int) -> bool:
    """The same of a packet in the network namespace of the process ``workload``."""
    return _has_owner(running, NET_KEY | os.stat(f"/proc/{workload}/ns/net").st_ino)


def _has_owner(running: Running, key: int) -> bool:
    return any(owner[-8:] == key.to_bytes(8, "little") for _place, owner in held_map(running.pid, "owners"))


def cgroup_id(pid: int) -> int:
    """The cgroup v2 id of a process, as bpf_get_current_cgroup_id() gives it."""
    return os.stat(V2_ROOT + cgroup_path(pid)).st_ino


def cgroup_path(pid: int) -> str:
    """The path of its cgroup v2."""
    return next(line[3:] for line in Path(f"/proc/{pid}/cgroup").read_text().splitlines() if line.startswith("0::"))


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
