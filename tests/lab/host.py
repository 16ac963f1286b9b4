# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every runtime of the lab needs of the host: waiting, children that do not outlive it, cleaning up."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


# The v2 hierarchy: by itself, or beside v1 controllers.
V2_ROOT = "/sys/fs/cgroup" if Path("/sys/fs/cgroup/cgroup.controllers").exists() else "/sys/fs/cgroup/unified"


MARK = "FLEET_LAB_SESSION"  # the variable by which what the lab started is known
DIRECTORIES: list[Path] = []  # that the lab has made


class LabMissing(Exception):
    """The host cannot run this part of the lab; the text says what it lacks (a test's reason to skip)."""


class LabError(Exception):
    """A part of the lab did not do what it was told."""


def unique(word: str) -> str:
    """``word`` with an ending of its own: a name or a label's value that no container of another test has."""
    return f"{word}-{secrets.token_hex(4)}"


def directory(prefix: str = "fleet-lab-") -> Path:
    """A directory for a part of the lab, which removes it. Short, because a socket's path has 107 bytes (unix(7))."""
    path = Path(tempfile.mkdtemp(prefix=prefix))
    DIRECTORIES.append(path)
    return path


def require(*programs: str) -> None:
    """Raise LabMissing unless this is root and all ``programs`` are installed."""
    if os.geteuid() != 0:
        raise LabMissing("the lab needs root")
    lacking = [program for program in programs if shutil.which(program) is None]
    if lacking:
        raise LabMissing(f"not installed: {', '.join(lacking)}")


def require_program(name: str) -> str:
    """Where a program is; raises LabMissing unless it is installed."""
    require(name)
    return str(shutil.which(name))


def wait_for(condition: Callable[[], T | None], what: str, timeout: float = 30.0) -> T:
    """The first true value of ``condition()``; LabError after ``timeout`` seconds."""
    until = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > until:
            raise LabError(f"not within {timeout:g} s: {what}")
        time.sleep(0.01)


def run(*argv: str, **options: object) -> str:
    """A command's output; LabError with its words when it fails."""
    done = subprocess.run(argv, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    if done.returncode != 0:
        raise LabError(f"{' '.join(argv)}: exit {done.returncode}: {done.stderr.strip()[-2000:]}")
    return str(done.stdout)


def daemon(argv: list[str], log: Path, env: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    """A daemon in a session of its own that is told to end when the lab's process dies, however it dies."""
    with log.open("ab") as out:
        return subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", *argv],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
            env={**os.environ, **(env or {})},
        )


def end(process: subprocess.Popen[bytes] | None, timeout: float = 20.0) -> None:
    """End a daemon, gently first."""
    if process is None or process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def remove_tree(directory: Path) -> None:
    """Remove a runtime's directory with whatever still runs from it or is mounted below it."""
    kill_users(directory)
    for mount in reversed(mounts_below(directory)):
        subprocess.run(["umount", "-l", mount], capture_output=True, check=False)
    shutil.rmtree(directory, ignore_errors=True)


def mounts_below(directory: Path) -> list[str]:
    """The mount points at a directory and below it, in the order in which they were mounted."""
    mounts = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    return [mount for mount in mounts if mount == str(directory) or mount.startswith(f"{directory}/")]


def kill_users(directory: Path) -> None:
    """Kill what a daemon that died left behind: the shims that name its directory, and their containers."""
    parents: dict[int, int] = {}
    doomed: set[int] = set()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            arguments = (entry / "cmdline").read_bytes()
            stat = (entry / "stat").read_text(errors="replace")
        except OSError:
            continue
        pid = int(entry.name)
        parents[pid] = int(stat[stat.rindex(")") + 2 :].split()[1])
        program = os.path.basename(arguments.split(b"\0", 1)[0])
        if program.startswith((b"containerd", b"conmon")) and f"{directory}/".encode() in arguments:
            doomed.add(pid)
    doomed |= {child for child, parent in parents.items() if parent in doomed}
    for pid in doomed - {os.getpid()}:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
