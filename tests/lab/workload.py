# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Steers the workloads of ``images/`` through their shared directory and reads their own counters.

A test arms its probe, calls ``burst(k)``, which returns when the k bursts are over, ends its window, and
compares with ``totals()``: whatever it compares with was counted by the workload itself.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from lab.host import wait_for
from lab.images import LINKED_IMAGE

STATE = "/state"


@dataclass(frozen=True)
class LabContainer:
    """A running container of the lab: full id, name, host PID of its init."""

    id: str
    name: str
    pid: int


class HotTotals(NamedTuple):
    """Bursts done, calls of hot_fn, calls of it that returned -4."""

    bursts: int
    calls: int
    minus_fours: int


class OpenerTotals(NamedTuple):
    """Commands done, opens tried, opens that succeeded."""

    commands: int
    tried: int
    opened: int


class Runs(Protocol):
    """A runtime of the lab that can start a container with a volume."""

    shared: Path

    def run(self, name: str, *argv: str, volumes: dict[str, str] | None = None, **flags: object) -> LabContainer: ...


def processes_in(container: LabContainer) -> dict[int, list[int]]:
    """NSpid by host PID of every process in a container's PID namespace."""
    wanted = os.readlink(f"/proc/{container.pid}/ns/pid")
    found: dict[int, list[int]] = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.readlink(f"/proc/{name}/ns/pid") == wanted:
                status = Path(f"/proc/{name}/status").read_text(errors="replace")
                found[int(name)] = [int(number) for number in status.split("\nNSpid:")[1].split("\n")[0].split()]
        except OSError:
            continue
    return found


@dataclass
class _Workload:
    container: LabContainer
    directory: Path
    _sent: int = field(default=0, init=False)

    @property
    def container_pid(self) -> int:
        """The workload's PID in its own PID namespace."""
        return int((self.directory / "pid").read_text())

    @property
    def pid(self) -> int:
        """The workload's host PID."""
        for pid, nspid in processes_in(self.container).items():
            if nspid[-1] == self.container_pid:
                return pid
        raise ProcessLookupError(f"{self.container.name}: no process {self.container_pid} inside")

    def _ready(self) -> None:
        wait_for((self.directory / "total").exists, f"{self.container.name} is ready")

    def _send(self, data: bytes) -> None:
        # Without O_NONBLOCK the open would wait for ever when the workload has died.
        fd = os.open(self.directory / "go", os.O_WRONLY | os.O_NONBLOCK)
        try:
            os.write(fd, data)
        finally:
            os.close(fd)

    def _numbers(self) -> tuple[int, int, int]:
        first, second, third = (self.directory / "total").read_text().split()
        return int(first), int(second), int(third)


class Hot(_Workload):
    """``hot``: calls of ``hot_fn`` in /bin/hot."""

    def totals(self) -> HotTotals:
        """Its counters as of the last burst or dump."""
        return HotTotals(*self._numbers())

    def burst(self, count: int = 1, timeout: float = 60.0) -> HotTotals:
        """Runs ``count`` bursts and waits for them."""
        self.start(count)
        wait_for(lambda: self.totals().bursts >= self._sent, f"{count} bursts in {self.container.name}", timeout)
        return self.totals()

    def start(self, count: int = 1) -> None:
        """Starts ``count`` bursts without waiting for them; a later ``burst`` waits for them, too."""
        self._sent += count
        self._send(b"b" * count)

    def log(self) -> list[list[str]]:
        """The words of each line in its log, if it has one."""
        return [line.split(" ") for line in (self.directory / "log").read_text().splitlines()]

    def dump(self) -> HotTotals:
        """The exact current counters of a continuous workload."""
        (self.directory / "total").unlink()
        self._send(b"d")
        wait_for((self.directory / "total").exists, f"{self.container.name} dumps its counters")
        return self.totals()

    def fork(self) -> Hot:
        """Has it fork a child, which is ready for bursts of its own."""
        self._send(b"f")
        child = Hot(self.container, self.directory / "child")
        child._ready()
        return child

    def execute_again(self) -> Hot:
        """Has another thread than the first execute the program anew; its counters begin at 0."""
        (self.directory / "total").unlink()
        self._send(b"x")
        anew = Hot(self.container, self.directory)
        anew._ready()
        return anew

    def quit(self) -> HotTotals:
        """End it (and so a container it is the init of) and read its last counters."""
        self._send(b"q")
        return self.totals()


class Opener(_Workload):
    """``opener``: opens of given paths by given system calls."""

    def totals(self) -> OpenerTotals:
        """Its counters as of the last command."""
        return OpenerTotals(*self._numbers())

    def go_to(self, directory: str, call: str = "chdir") -> OpenerTotals:
        """Changes the base directory of relative paths; with call ``dirfd``, only for openat and openat2."""
        return self.open(directory, 0, call)

    def quit(self) -> None:
        """Ends it."""
        self._send(b"q\n")

    def open(self, path: str, times: int = 1, call: str = "openat") -> OpenerTotals:
        """Opens ``path`` ``times`` times by ``open``, ``openat`` or ``openat2``, and waits for that."""
        self._sent += 1
        self._send(f"{times} {call} {path}\n".encode())
        wait_for(lambda: self.totals().commands >= self._sent, f"{times} opens in {self.container.name}")
        return self.totals()


class Talker(_Workload):
    """``talker``: TCP, UDP and DNS over loopback; it logs what it did, field by field."""

    def do(self, *lines: str, timeout: float = 60.0) -> list[list[str]]:
        """Runs the commands, waits for them, and returns what they logged."""
        before = len(self.log())
        self._sent += len(lines)
        self._send("".join(f"{line}\n" for line in lines).encode())
        wait_for(lambda: self._numbers()[0] >= self._sent, f"{len(lines)} commands in {self.container.name}", timeout)
        return self.log()[before:]

    def log(self) -> list[list[str]]:
        """Everything that it has logged."""
        return [line.split(" ") for line in (self.directory / "log").read_text().splitlines()]


def start_talker(runtime: Runs, name: str, shell: bool = False, **flags: object) -> Talker:
    """A container that runs ``talker``, ready for its first command; ``flags`` are ``run``'s."""
    workload = Talker(*_start(runtime, name, ["/bin/talker", STATE], shell, flags))
    workload._ready()
    return workload


class CallerTotals(NamedTuple):
    """Commands done, calls made, calls that failed."""

    commands: int
    calls: int
    failed: int


class Caller(_Workload):
    """``caller``: system calls a known number of times."""

    def totals(self) -> CallerTotals:
        """Its counters as of the last command."""
        return CallerTotals(*self._numbers())

    def call(self, name: str, times: int) -> CallerTotals:
        """Make the call that often, to the end: ``getppid``, ``close``, ``nanosleep`` or ``compat``."""
        self._sent += 1
        self._send(f"{times} {name}\n".encode())
        wait_for(lambda: self.totals().commands >= self._sent, f"{times} {name} in {self.container.name}")
        return self.totals()


# Applets by their absolute paths are executed; the shell's own commands are not.
_SHELL = """
echo $$ > /state/pid
/bin/mkfifo /state/go
exec 3<>/state/go
: > /state/log
: > /state/done
: > /state/total
while read -r line <&3; do eval "$line"; echo >> /state/done; done
"""


class Shell(_Workload):
    """A shell that runs the given lines, which report what they do in /state/log."""

    def do(self, *lines: str, timeout: float = 60.0) -> None:
        """Runs the lines and waits for them."""
        self._sent += len(lines)
        self._send("".join(f"{line}\n" for line in lines).encode())
        wait_for(
            lambda: len((self.directory / "done").read_bytes()) >= self._sent,
            f"{len(lines)} lines are run in {self.container.name}",
            timeout,
        )

    def log(self) -> list[str]:
        """The lines of /state/log."""
        return (self.directory / "log").read_text().splitlines()


def shell_script(directory: str) -> str:
    """What a ``Shell`` runs whose shared directory is at another path."""
    return _SHELL.replace(STATE, directory)


def start_shell(runtime: Runs, name: str, **flags: object) -> Shell:
    """A container that runs a ``Shell``, ready for its first line; ``flags`` are ``run``'s."""
    workload = Shell(*_start(runtime, name, ["/bin/sh", "-c", _SHELL], False, flags))
    workload._ready()
    return workload


class Chains(_Workload):
    """``chains`` of the image of ``lab.stacks``: a function that is called by known chains."""

    def totals(self) -> dict[str, int]:
        """Its calls by the letter of the chain."""
        return dict(zip("abc", self._numbers(), strict=True))

    def call(self, letters: str) -> None:
        """Has it call once for each letter, in this order, and waits for that."""
        self._sent += len(letters)
        self._send(letters.encode())
        wait_for(lambda: sum(self.totals().values()) >= self._sent, f"{len(letters)} calls in {self.container.name}")


def start_chains(runtime: Runs, name: str, **flags: object) -> Chains:
    """A container that runs ``chains``, ready for its first call; ``flags`` are ``run``'s."""
    workload = Chains(*_start(runtime, name, ["/bin/chains", STATE], False, flags))
    workload._ready()
    return workload


class DirectIO(_Workload):
    """``directio``: reads and writes of 4 KiB that the disk itself does."""

    def do(self, times: int, operation: str) -> None:
        """``read`` or ``write`` that often, to the end; its own log says that each of them was done."""
        before = self._numbers()
        self._sent += 1
        self._send(f"{times} {operation}\n".encode())
        wait_for(lambda: self._numbers()[0] >= self._sent, f"{times} of {operation} in {self.container.name}")
        done = [after - was for after, was in zip(self._numbers(), before, strict=True)]
        assert done == [1, times * (operation == "read"), times * (operation == "write")], done


def start_hot(
    runtime: Runs,
    name: str,
    iterations: int = 1000,
    continuous_usleep: int | None = None,
    shell: bool = False,
    copied: bool = False,
    **flags: object,
) -> Hot:
    """A container that runs ``hot``, ready for its first burst.

    With ``continuous_usleep`` it calls for ever with that pause (µs). With ``shell`` a shell is the init, so
    that ``hot`` is not PID 1 of its namespace. With ``copied`` its file is a copy in the container's own layer:
    another inode under the same path. ``flags`` are ``run``'s.
    """
    mode = ["burst", str(iterations)] if continuous_usleep is None else ["continuous", str(continuous_usleep)]
    argv = ["/bin/hot", *mode, STATE]
    if copied:
        argv = ["/bin/sh", "-c", f"cp /bin/hot /bin/new && mv /bin/new /bin/hot && exec {' '.join(argv)}"]
    workload = Hot(*_start(runtime, name, argv, shell, flags))
    workload._ready()
    return workload


def start_sleeper(runtime: Runs, name: str, threads: int, depth: int, usleep: int, **flags: object) -> Hot:
    """A container that runs ``sleeper``, ready for its first burst; its totals are bursts, calls, innermost calls.

    Its log has how many calls each was, with those below it, and the nanoseconds that its caller measured.
    """
    argv = ["/bin/sleeper", str(threads), str(depth), str(usleep), STATE]
    workload = Hot(*_start(runtime, name, argv, False, flags))
    workload._ready()
    return workload


class MallocTotals(NamedTuple):
    """Dumps, calls of malloc since it began, and microseconds since then."""

    dumps: int
    calls: int
    microseconds: int


class Mallocs(_Workload):
    """``mallocs``: malloc for ever, as fast as it can."""

    def totals(self) -> MallocTotals:
        """Its counters now."""
        self._sent += 1
        self._send(b"d")
        wait_for(lambda: self._numbers()[0] >= self._sent, f"{self.container.name} dumps its counters")
        return MallocTotals(*self._numbers())

    def speed(self, calls: int) -> float:
        """Calls a second over at least that many calls from now."""
        first = last = self.totals()
        while last.calls - first.calls < calls or last.microseconds == first.microseconds:
            last = self.totals()
        return (last.calls - first.calls) / (last.microseconds - first.microseconds) * 1e6


def start_mallocs(runtime: Runs, name: str, **flags: object) -> Mallocs:
    """A container that runs ``mallocs``."""
    workload = Mallocs(*_start(runtime, name, ["/bin/mallocs", STATE], False, flags))
    workload._ready()
    return workload


def start_many(runtime: Runs, name: str, **flags: object) -> Hot:
    """A container that runs ``many``, ready for its first burst; its totals are bursts, calls, calls of the last."""
    workload = Hot(*_start(runtime, name, ["/bin/many", STATE], False, flags))
    workload._ready()
    return workload


def start_thrower(runtime: Runs, name: str, level: str, **flags: object) -> Hot:
    """A container that runs ``thrower``; its totals are bursts, calls that returned, calls that an exception left."""
    workload = Hot(*_start(runtime, name, [f"/bin/thrower{level}", STATE], False, flags))
    workload._ready()
    return workload


class Naps(NamedTuple):
    """Bursts done, and the nanoseconds that all short and all long sleeps took."""

    bursts: int
    short_ns: int
    long_ns: int


class Blocker(Hot):
    """``blocker``: sleeps of known length in short_nap and long_nap of /bin/blocker."""

    SHORT, LONG = 20, 5  # sleeps of each kind in a burst

    def naps(self) -> Naps:
        """Its counters as of the last burst."""
        return Naps(*self._numbers())


def start_blocker(runtime: Runs, name: str, **flags: object) -> Blocker:
    """A container that runs ``blocker``, ready for its first burst; the image is that of ``lab.stacks``."""
    workload = Blocker(*_start(runtime, name, ["/bin/blocker", STATE], False, flags))
    workload._ready()
    return workload


def start_marked(runtime: Runs, name: str, program: str = "marked", **flags: object) -> Hot:
    """A container that runs ``marked`` or ``guarded``, ready for its first burst.

    Its totals are bursts, hits, and the value of a semaphore; its log has each hit's probe and arguments.
    """
    workload = Hot(*_start(runtime, name, [f"/bin/{program}", STATE], False, flags))
    workload._ready()
    return workload


def start_zookeeper(runtime: Runs, name: str, **flags: object) -> Hot:
    """A container of LINKED_IMAGE that runs ``zookeeper``, ready for its first burst; its log has return values."""
    workload = Hot(*_start(runtime, name, ["/bin/zookeeper", STATE], False, {"image": LINKED_IMAGE, **flags}))
    workload._ready()
    return workload


def start_opener(runtime: Runs, name: str, shell: bool = False, **flags: object) -> Opener:
    """A container that runs ``opener``, ready for its first command; ``flags`` are ``run``'s."""
    workload = Opener(*_start(runtime, name, ["/bin/opener", STATE], shell, flags))
    workload._ready()
    return workload


def start_caller(runtime: Runs, name: str, shell: bool = False, **flags: object) -> Caller:
    """A container that runs ``caller``, ready for its first command; ``flags`` are ``run``'s."""
    workload = Caller(*_start(runtime, name, ["/bin/caller", STATE], shell, flags))
    workload._ready()
    return workload


def opener_in(container: LabContainer) -> Opener:
    """The ``opener /tmp`` that a container without volumes runs, ready; it is steered through its root directory."""
    workload = Opener(container, Path(f"/proc/{container.pid}/root/tmp"))
    workload._ready()
    return workload


def start_directio(runtime: Runs, name: str, shell: bool = False, **flags: object) -> DirectIO:
    """A container that runs ``directio``, ready for its first command; ``flags`` are ``run``'s."""
    workload = DirectIO(*_start(runtime, name, ["/bin/directio", STATE], shell, flags))
    workload._ready()
    return workload


def _start(
    runtime: Runs, name: str, argv: list[str], shell: bool, flags: dict[str, object]
) -> tuple[LabContainer, Path]:
    # A new directory each time, because there may have been a container of the same name before.
    directory = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=runtime.shared))
    directory.chmod(0o755)
    if shell:
        # With a second command the shell does not exec the first one.
        argv = ["/bin/sh", "-c", f"{' '.join(argv)}; true"]
    container = runtime.run(name, *argv, volumes={str(directory): STATE}, **flags)
    return container, directory
