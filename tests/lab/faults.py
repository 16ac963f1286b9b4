# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs probes that are to be killed, and knows what a killed one has left.

The module's process announces each step that it begins, and can stop itself there, so that a test need not guess where
it is. What it holds then is read from /proc; after its end the kernel is asked for these very objects by their ids,
which it gives in a circle (kernel/bpf/syscall.c, idr_alloc_cyclic), so a busy machine's other probes do not matter.
"""

from __future__ import annotations

import ctypes
import os
import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core import linux

from lab.breakpoints import symbol_address
from lab.host import LabError, unique, wait_for
from lab.modules import Running
from lab.probes import start_probe
from lab.workload import Hot, Mallocs

# The steps in the order in which a probe takes them: the file of the function, its name.
STEPS = {
    "discover": ("_probes.run", "discover"),
    "resolve": ("_probes.user_probe", "locate"),
    "load": ("_probes.run", "load_bytecode"),
    "window": ("_probes.run", "open_window"),
    "attach": ("_probes.user_probe", "UserProbe.attach"),
    "detach": ("_attach.links", "Attachments.close"),
    "result": ("_result.result", "probe_result"),
}
_ANNOUNCES = """
import functools, importlib, os, signal
log = os.open({log!r}, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
def announced(step, place, name):
    there = importlib.import_module("ansible_collections.fleet.probe.plugins.module_utils." + place)
    *outer, name = name.split(".")
    there = functools.reduce(getattr, outer, there)
    real = getattr(there, name)
    def call(*arguments, **named):
        os.write(log, (step + "\\n").encode())
        if step == {stop!r}:
            os.kill(os.getpid(), signal.SIGSTOP)
        return real(*arguments, **named)
    setattr(there, name, call)
for step, (place, name) in {steps!r}.items():
    announced(step, place, name)
"""
_MARK = "FLEET_FAULTS"
# bpf(2): the next id after the given one, of programs, maps and links
_NEXT_ID = {"prog_id": 11, "map_id": 12, "link_id": 31}


class _NextId(ctypes.Structure):
    _fields_ = [("start_id", ctypes.c_uint32), ("next_id", ctypes.c_uint32), ("open_flags", ctypes.c_uint32)]


def in_kernel(kind: str, number: int) -> bool:
    """Whether the program, map or link with this id still exists."""
    return _next(kind, number - 1) == number


def existing(kind: str) -> list[int]:
    """The ids of all programs, maps or links of the host."""
    found: list[int] = []
    while (number := _next(kind, found[-1] if found else 0)) is not None:
        found.append(number)
    return found


def _next(kind: str, number: int) -> int | None:
    """The lowest id above ``number``."""
    attr = _NextId(number, 0, 0)
    try:
        linux.bpf(_NEXT_ID[kind], attr)
    except FileNotFoundError:
        return None
    return int(attr.next_id)


@dataclass
class Doomed:
    """A module that runs in an environment of its own, and what it was seen to hold.

    ``folder`` is its home, its place for temporary files and its working directory's neighbour: empty while it runs.
    """

    running: Running
    folder: Path
    log: Path
    mark: str
    objects: set[tuple[str, int]] = field(default_factory=set)
    sockets: set[str] = field(default_factory=set)

    def reached(self, step: str) -> bool:
        """Whether it has begun a step."""
        return step in self.log.read_text().splitlines()

    def stopped(self) -> bool:
        """Whether it has stopped."""
        return _state(self.running.pid) == "T"

    def wait_stopped(self) -> None:
        """Waits until it has stopped; LabError with its answer where it has ended."""
        wait_for(lambda: self.stopped() or self.running.poll() is not None, "it stops")
        if self.running.poll() is not None:
            raise LabError(f"it has ended: {self.running.result()}")

    def note(self) -> None:
        """Remembers what it holds now: BPF objects, and sockets, in which descriptors may be on their way."""
        me = f"/proc/{self.running.pid}"
        with suppress(OSError):
            for name in os.listdir(f"{me}/fdinfo"):
                with suppress(OSError):
                    text = Path(f"{me}/fdinfo/{name}").read_text()
                    self.objects |= {
                        (kind, int(number))
                        for kind, number in re.findall(r"^(prog_id|map_id|link_id):\s*(\d+)$", text, re.MULTILINE)
                    }
                    link = os.readlink(f"{me}/fd/{name}")
                    if link.startswith("socket:["):
                        self.sockets.add(link[8:-1])

    def left(self) -> list[str]:
        """A line for each thing that is still there, to be called after its end."""
        found = [f"{kind[:-3]} {number}" for kind, number in sorted(self.objects) if in_kernel(kind, number)]
        mark = f"{_MARK}={self.mark}".encode()
        for name in filter(str.isdigit, os.listdir("/proc")):
            with suppress(OSError):
                if mark in Path(f"/proc/{name}/environ").read_bytes().split(b"\0"):
                    found.append(f"process {name}")
        unix = {line.split()[6] for line in Path("/proc/net/unix").read_text().splitlines()[1:]}
        found += [f"socket {number}" for number in sorted(self.sockets & unix)]
        return found + [f"file {path}" for path in self.folder.rglob("*")]

    def kill(self) -> None:
        """SIGKILL, and waits for its end."""
        self.running.kill(signal.SIGKILL)
        wait_for(lambda: self.running.poll() is not None, "the killed module has ended")

    def nothing_left(self, what: str) -> None:
        """Waits until nothing of it is there, and fails with a list of what stays."""
        with suppress(Exception):
            wait_for(lambda: not self.left(), "")
        assert self.left() == [], f"{what} has left {self.left()}"


@contextmanager
def doomed(tmp_path: Path, name: str, arguments: dict[str, Any], stop: str = "", **how: Any) -> Iterator[Doomed]:
    """A module that has been started; with ``stop`` it stops itself when it begins that step."""
    mark = unique("doomed")
    folder, log = tmp_path / f"{mark}-home", tmp_path / f"{mark}-steps"
    folder.mkdir()
    log.touch()
    env = {_MARK: mark, "TMPDIR": str(folder), "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    how["before"] = _ANNOUNCES.format(log=str(log), stop=stop, steps=STEPS) + how.get("before", "")
    with start_probe(name, arguments, env=env, **how) as running:
        yield Doomed(running, folder, log, mark)


class Breakpoint:
    """The first byte of a function in a workload's memory: the kernel's breakpoint there proves a probe armed."""

    def __init__(self, workload: Hot | Mallocs, function: str = "hot_fn") -> None:
        self.workload = workload
        pid = workload.pid
        self._address = int(symbol_address(Path(f"/proc/{pid}/exe"), function), 16)
        self._memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY | os.O_CLOEXEC)

    def there(self) -> bool:
        """Whether it is there now."""
        return os.pread(self._memory, 1, self._address) == b"\xcc"

    def seconds_until_gone(self) -> float:
        """Waits until it is gone."""
        began = time.monotonic()
        while self.there():
            if time.monotonic() - began > 30:
                raise AssertionError("the breakpoint stays in the container's memory")
        return time.monotonic() - began

    def close(self) -> None:
        """Closes the memory."""
        os.close(self._memory)


def stopped_children(pid: int) -> list[int]:
    """The stopped children of a process."""
    with suppress(OSError):
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [int(child) for child in children if _state(int(child)) == "T"]
    return []


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0]
    except OSError:
        return ""
