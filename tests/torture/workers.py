# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers of the campaign's own image, whose workload ``worker`` says in each call who it is, and logs it."""

from __future__ import annotations

import dataclasses
import math
import os
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from lab.docker import Dockerd
from lab.host import V2_ROOT, run, unique, wait_for
from lab.images import SOURCES, add_loader
from lab.workload import LabContainer, processes_in

from torture.explain import Call

IMAGE = "localhost/fleet-torture:1"
PROGRAM = "/bin/worker"
KINDS = {"work": 1, "open": 2, "library": 3}
_HEAD = 4096  # bytes before the first record
_RECORD = struct.Struct("<QQIIQ")  # struct record of worker.c
_HERE = Path(__file__).parent


class Totals(NamedTuple):
    """Commands done, calls of work_fn and system calls in commands ``burst`` and ``system``."""

    commands: int
    calls: int
    systems: int


class Worker:
    """A ``worker`` that runs; ``container`` is None for one on the host itself."""

    def __init__(self, who: int, directory: Path, container: LabContainer | None, selected: bool = True) -> None:
        self.who, self.directory, self.container, self.selected = who, directory, container, selected
        self._sent = 0
        self._ready()

    def send(self, line: str) -> None:
        """Sends a command and does not wait for it."""
        self._sent += 1
        # Without O_NONBLOCK the open would wait for ever when the workload has died.
        fd = os.open(self.directory / "go", os.O_WRONLY | os.O_NONBLOCK)
        try:
            os.write(fd, f"{line}\n".encode())
        finally:
            os.close(fd)

    def wait(self, timeout: float = 300.0) -> Totals:
        """Waits until all commands are done."""
        wait_for(lambda: self.totals().commands >= self._sent, f"worker {self.who} does as it was told", timeout)
        return self.totals()

    def restarted(self, pid: int) -> None:
        """Its container was started again, with this init process; remove DIR/total before that."""
        assert self.container is not None
        self.container = dataclasses.replace(self.container, pid=pid)
        self._sent = 0
        self._ready()

    def _ready(self) -> None:
        wait_for((self.directory / "total").exists, f"worker {self.who} is ready")

    def totals(self) -> Totals:
        """Its counters as of the last command."""
        return Totals(*map(int, (self.directory / "total").read_text().split()))

    def pid_of(self, file: str) -> int:
        """The host PID of the process in its container whose number is in a file."""
        assert self.container is not None
        inside = int((self.directory / file).read_text())
        for pid, nspid in processes_in(self.container).items():
            if nspid[-1] == inside:
                return pid
        raise ProcessLookupError(f"{self.container.name} has no process {inside}")

    def logged(self) -> int:
        """How many records its log has."""
        with (self.directory / "calls").open("rb") as file:
            return int.from_bytes(file.read(8), "little")

    def calls(self, kind: str, first: int = 0) -> list[Call]:
        """What it has logged of one kind, from the record ``first`` on."""
        found = []
        with (self.directory / "calls").open("rb") as file:
            number = int.from_bytes(file.read(8), "little")
            file.seek(_HEAD + first * _RECORD.size)
            data = file.read((number - first) * _RECORD.size)
        for slot, (before, after, what, _process, _reserved) in enumerate(_RECORD.iter_unpack(data), first):
            if what == KINDS[kind] and before:
                found.append(Call(slot, before / 1e9, after / 1e9 if after else math.inf))
        return found


def load_image(docker: Dockerd) -> None:
    """Gives the engine the campaign's image: the lab's, with ``worker`` and its library."""
    rootfs = docker.directory / "torture"
    shutil.copytree(docker.rootfs, rootfs, symlinks=True)
    program, library = rootfs / PROGRAM.lstrip("/"), rootfs / "usr/lib/libtorture.so.1"
    library.parent.mkdir(parents=True, exist_ok=True)
    flags = ("-std=gnu11", "-O1", "-Wall", "-Werror", f"-I{SOURCES}")
    run("gcc", *flags, "-shared", "-fPIC", "-o", str(library), str(_HERE / "library.c"))
    run("gcc", *flags, "-o", str(program), str(_HERE / "worker.c"), "-pthread", "-ldl")
    add_loader(rootfs, program)
    docker.load(rootfs, IMAGE)
    shutil.rmtree(rootfs)


def start_worker(docker: Dockerd, name: str, who: int, label: str, gap: int = 0, selected: bool = True) -> Worker:
    """A container that runs ``worker``, ready for its first command."""
    directory = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=docker.shared))
    directory.chmod(0o755)
    container = docker.run(
        name,
        PROGRAM,
        str(who),
        str(gap),
        "/state",
        labels={"app": label},
        volumes={str(directory): "/state"},
        image=IMAGE,
    )
    return Worker(who, directory, container, selected)


def second_worker(docker: Dockerd, first: Worker, who: int) -> Worker:
    """Another process in the container of ``first``."""
    assert first.container is not None
    directory = first.directory / str(who)
    directory.mkdir(mode=0o755)
    docker.cli("exec", "--detach", first.container.id, PROGRAM, str(who), "0", f"/state/{who}")
    return Worker(who, directory, first.container, first.selected)


class Stranger:
    """A process of the host that executes the very file of a container, in a cgroup beside the container's own."""

    def __init__(self, beside: Worker, own: Path, who: int) -> None:
        assert beside.container is not None
        self._container, self._own, self._who = beside.container, own, who
        self._directory = beside.directory.parent / unique("stranger")

    def __enter__(self) -> Worker:
        self._directory.mkdir(mode=0o755)
        self._cgroup = self._own.parent / unique("stranger")
        self._cgroup.mkdir()
        self._process = subprocess.Popen(
            [f"/proc/{self._container.pid}/root{PROGRAM}", str(self._who), "0", str(self._directory)],
            stdin=subprocess.DEVNULL,
        )
        try:
            move(self._process.pid, self._cgroup)
            return Worker(self._who, self._directory, None, selected=False)
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_exception: object) -> None:
        self._process.kill()
        self._process.wait()
        remove_cgroup(self._cgroup)


def cgroup_of(pid: int) -> Path:
    """The directory of a process's v2 cgroup."""
    lines = Path(f"/proc/{pid}/cgroup").read_text().splitlines()
    return Path(V2_ROOT + next(line[3:] for line in lines if line.startswith("0::")))


def move(pid: int, cgroup: Path) -> None:
    """Moves a process into a cgroup."""
    (cgroup / "cgroup.procs").write_text(str(pid))


def remove_cgroup(cgroup: Path) -> None:
    """Removes an empty cgroup, if it is still there."""

    def removed() -> bool:
        try:
            cgroup.rmdir()
        except FileNotFoundError:
            return True
        except OSError:  # a process that is ending is still in it
            return False
        return True

    wait_for(removed, f"{cgroup} is empty")
