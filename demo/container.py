# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's container: `container.py start [RUNTIME]` prints its runtime and host PID, `container.py stop` removes it.

It runs in Docker if a daemon answers on this host, or else in Podman. Without either, this file makes the container
itself from namespaces and a cgroup, so that the demo needs no runtime. The image for Docker and Podman is empty; the
host's /usr is mounted into it read-only. RUNTIME (docker, podman, embedded) uses only that one. Needs root.
"""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

RUNTIMES = ("docker", "podman", "embedded")
NAME = "fleet-probe-demo"
WORKLOAD = Path(__file__).resolve().with_name("workload.py")
STATE = WORKLOAD.parents[1] / ".build" / "demo" / "container.json"
PYTHON = "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else sys.executable

# unshare(2) and mount(2); os.unshare exists only in Python 3.12 and newer.
CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWPID = 0x00020000, 0x04000000, 0x08000000, 0x20000000
MS_REC, MS_PRIVATE = 0x4000, 0x40000


class DemoError(Exception):
    """The container could not be started; the message says why."""


@dataclasses.dataclass(frozen=True)
class DemoContainer:
    """A running demo container: ``pid`` is the host PID of its first process, ``cgroup`` a directory to remove."""

    runtime: str
    pid: int
    start_ticks: int
    cgroup: str | None = None


def start_ticks(pid: int) -> int | None:
    """Field 22 of /proc/PID/stat (proc(5)), or None when there is no such process or it is a zombie."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    # Behind the command comes field 3, the state.
    fields = stat.rpartition(")")[2].split()
    return None if fields[0] == "Z" else int(fields[19])


def started(runtime: str, pid: int, cgroup: str | None = None) -> DemoContainer:
    """The record of a container with ``pid`` as its first process; checks that it runs the workload on this host."""
    with contextlib.suppress(OSError):
        ticks = start_ticks(pid)
        if ticks is not None and WORKLOAD.name.encode() in Path(f"/proc/{pid}/cmdline").read_bytes():
            return DemoContainer(runtime, pid, ticks, cgroup)
    raise DemoError("the container does not run on this host")


# --- Docker and Podman -------------------------------------------------------------------------


def tool(*argv: str, stdin: bytes = b"", timeout: float = 60) -> str:
    """The standard output of a runtime's command; DemoError with its last line of errors if it fails."""
    try:
        done = subprocess.run(argv, input=stdin, capture_output=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired:
        raise DemoError(f"{argv[0]} {argv[1]} did not answer within {timeout:.0f} s") from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {done.returncode}"]
        raise DemoError(f"{argv[0]} {argv[1]}: {lines[-1]}")
    return done.stdout.decode().strip()


def host_directories() -> Iterator[Path]:
    """The directories with this host's programs and libraries."""
    return (path for path in map(Path, ("/usr", "/bin", "/lib", "/lib64")) if path.exists())


def image_archive() -> bytes:
    """A root file system with the workload and the host's links such as /lib -> usr/lib."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        archive.add(WORKLOAD, WORKLOAD.name, recursive=False)
        for path in host_directories():
            if path.is_symlink():
                archive.add(path, path.name, recursive=False)
    return content.getvalue()


def start_with(runtime: str) -> DemoContainer:
    """Run the container with docker or podman, which take the same options."""
    if not shutil.which(runtime):
        raise DemoError("not installed")
    tool(runtime, "info", timeout=10)
    remove_from(runtime)
    try:
        tool(runtime, "import", "-", NAME, stdin=image_archive())
        mounts = [f"--volume={path}:{path}:ro" for path in host_directories() if not path.is_symlink()]
        tool(
            *(runtime, "run", "--detach", "--name", NAME, "--hostname", NAME, "--network", "none"),
            *("--label", f"app={NAME}", *mounts, NAME, PYTHON, f"/{WORKLOAD.name}"),
        )
        return started(runtime, int(tool(runtime, "inspect", "--format", "{{.State.Pid}}", NAME)))
    except DemoError:
        remove_from(runtime)
        raise


def remove_from(runtime: str) -> None:
    """Remove the container and its image, if they exist."""
    for argv in ((runtime, "rm", "--force", NAME), (runtime, "rmi", "--force", NAME)):
        with contextlib.suppress(DemoError):
            tool(*argv)


# --- The embedded container --------------------------------------------------------------------


def make_cgroup() -> str | None:
    """A new cgroup below the cgroup v2 mount; None if there is no such mount or it is read-only."""
    for line in Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines():
        fields, _dash, kind = line.partition(" - ")
        if kind.split()[0] == "cgroup2":
            path = Path(fields.split()[4]) / NAME
            with contextlib.suppress(OSError):
                path.mkdir(exist_ok=True)
                return str(path)
    return None


def call(function: Callable[..., int], *args: object) -> None:
    """Call a libc function that returns -1 and sets errno on failure."""
    if function(*args) == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{getattr(function, '__name__', 'libc')}: {os.strerror(number)}")


def start_embedded() -> DemoContainer:
    """A process tree with its own mount, PID, UTS and IPC namespaces and cgroup, on the host's root file system."""
    cgroup = make_cgroup()
    reading, writing = os.pipe()
    middle = os.fork()
    if middle == 0:
        enter_namespaces(cgroup, writing)
    os.close(writing)
    os.waitpid(middle, 0)
    with os.fdopen(reading) as pipe:
        # The read ends when exec closes the other end: from then on the workload runs.
        pid, _newline, error = pipe.read().partition("\n")
    if error or not pid:
        raise DemoError(f"cannot create namespaces: {error or 'unshare failed'}")
    return started("embedded", int(pid), cgroup)


def enter_namespaces(cgroup: str | None, writing: int) -> None:
    """In a child: create the namespaces and run the workload in them; never returns.

    Writes a line with the host PID of the container's first process to ``writing``, then an error if there is one.
    """
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        os.setsid()
        if cgroup:
            (Path(cgroup) / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")
        call(libc.unshare, CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID)
        # unshare(2): the next child is the first process of the new PID namespace.
        pid = os.fork()
        if pid:
            os.write(writing, f"{pid}\n".encode())
            os._exit(0)
        call(libc.mount, b"none", b"/", None, MS_REC | MS_PRIVATE, None)
        call(libc.mount, b"proc", b"/proc", b"proc", 0, None)
        call(libc.sethostname, NAME.encode(), len(NAME))
        null = os.open(os.devnull, os.O_RDWR)
        for fd in range(3):
            os.dup2(null, fd)
        os.execv(PYTHON, [PYTHON, str(WORKLOAD)])
    except OSError as error:
        os.write(writing, f"\n{error}".encode())
    finally:
        os._exit(1)


def stop_embedded(container: DemoContainer) -> None:
    """Kill the first process, and with it the whole PID namespace, and remove the cgroup once it is empty."""
    if start_ticks(container.pid) == container.start_ticks:
        os.kill(container.pid, signal.SIGKILL)
    deadline = time.monotonic() + 5
    while container.cgroup and Path(container.cgroup).exists():
        try:
            Path(container.cgroup).rmdir()
        except OSError as error:
            if time.monotonic() > deadline:
                raise DemoError(f"{container.cgroup} cannot be removed: {error}") from error
            time.sleep(0.02)


# --- Both --------------------------------------------------------------------------------------


def start(only: str | None = None) -> DemoContainer:
    """Start the container with the first runtime that works, or with ``only``; removes what an earlier run left."""
    stop()
    STATE.parent.mkdir(parents=True, exist_ok=True)
    reasons = []
    for runtime in [only] if only else RUNTIMES:
        try:
            container = start_embedded() if runtime == "embedded" else start_with(runtime)
        except DemoError as error:
            reasons.append(f"{runtime}: {error}")
            continue
        STATE.write_text(json.dumps(dataclasses.asdict(container)), encoding="utf-8")
        return container
    raise DemoError("; ".join(reasons))


def stop() -> None:
    """Remove the container, if there is one."""
    try:
        container = DemoContainer(**json.loads(STATE.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return
    if container.runtime == "embedded":
        stop_embedded(container)
    else:
        remove_from(container.runtime)
    STATE.unlink()


if __name__ == "__main__":
    if sys.argv[1:2] == ["start"] and (not sys.argv[2:] or sys.argv[2] in RUNTIMES):
        now = start(*sys.argv[2:3])
        print(now.runtime, now.pid)
    elif sys.argv[1:] == ["stop"]:
        stop()
    else:
        raise SystemExit("usage: container.py start [docker|podman|embedded] | container.py stop")
