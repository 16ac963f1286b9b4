# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run of the tests leaves on the machine, apart from what others have there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from lab.host import DIRECTORIES, MARK, mounts_below, unique

_NETWORKS = Path("/run/netns")


class Leftovers:
    """Knows the machine as it was when this object was made; ``found()`` says what has been left since.

    Whatever the lab starts inherits a mark in its environment, daemons and the shims of containers included, and so
    does what runs over the lab's ssh.
    """

    def __init__(self) -> None:
        os.environ[MARK] = unique("session")
        self._mark = f"{MARK}={os.environ[MARK]}".encode()
        self._programs = set(unheld_programs())
        self._networks = set(_empty_networks())

    def found(self) -> list[str]:
        """A line for each process, directory, mount, BPF program and network namespace."""
        return [
            *self._processes(),
            *(f"directory {path}" for path in DIRECTORIES if path.exists()),
            *(f"mount {mount}" for path in DIRECTORIES for mount in mounts_below(path)),
            *(f"BPF program {program} that no process holds" for program in set(unheld_programs()) - self._programs),
            *(f"network namespace {path} without a process" for path in set(_empty_networks()) - self._networks),
        ]

    def _processes(self) -> list[str]:
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and int(entry.name) != os.getpid():
                try:
                    if self._mark in (entry / "environ").read_bytes().split(b"\0"):
                        command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                        found.append(f"process {entry.name}: {command}")
                except OSError:
                    continue  # it has ended
        return found


def unheld_programs() -> list[str]:
    """The programs of the kinds that probes load and of which no process has a descriptor: pinned or attached ones.

    Service managers and container runtimes attach programs of their own to cgroups.
    """
    if shutil.which("bpftool") is None:
        return []
    done = subprocess.run(["bpftool", "--json", "prog", "show"], capture_output=True, check=False)
    listed = json.loads(done.stdout or "[]") if done.returncode == 0 else []
    held = _held_programs()
    return [
        f"{program['id']} ({program['type']} {program.get('name', '')})"
        for program in listed
        if program["id"] not in held and not program["type"].startswith("cgroup")
    ]


def _held_programs() -> set[int]:
    """By a descriptor of their own or of a link (kernel docs, filesystems/proc.rst)."""
    held = set()
    for info in Path("/proc").glob("[0-9]*/fdinfo/*"):
        try:
            lines = info.read_text().splitlines()
        except OSError:
            continue  # it has been closed
        held.update(int(line.split()[1]) for line in lines if line.startswith("prog_id:"))
    return held


def _empty_networks() -> list[Path]:
    """The named network namespaces in which no process is; a runtime makes them for its containers."""
    if not _NETWORKS.is_dir():
        return []
    lived_in = set()
    for process in Path("/proc").glob("[0-9]*/ns/net"):
        try:
            lived_in.add(process.stat().st_ino)
        except OSError:
            continue  # it has ended
    return [path for path in _NETWORKS.iterdir() if path.stat().st_ino not in lived_in]
