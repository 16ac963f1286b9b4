# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers without a runtime: a process in a mount and a PID namespace with a root of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from ansible_collections.fleet.probe.plugins.module_utils._core import proc as _proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container

from lab.host import LabError, require, wait_for

# pivot_root as runtimes do it: the old root is moved below the new one and detached.
_PIVOT = 'mkdir -p old && pivot_root . old && cd / && /bin/busybox umount -l /old && exec /bin/busybox "$@"'
_CHROOT = 'exec chroot . /bin/busybox "$@"'


def make_root(path: Path) -> Path:
    """Creates a root file system with busybox, to which tests add files."""
    require("busybox", "unshare")
    for name in ("bin", "dev", "etc", "lib", "proc", "tmp", "usr/lib"):
        (path / name).mkdir(parents=True, exist_ok=True)
    shutil.copy2(shutil.which("busybox") or "busybox", path / "bin" / "busybox")
    # A shell's background jobs read their input from there.
    os.mknod(path / "dev" / "null", 0o020666, os.makedev(1, 3))
    return path


class NamespaceContainer:
    """A container on ``root``; its first process runs ``command`` (busybox applets), which must not end.

    ``prepare`` is shell, run in its mount namespace on the host's root with ``$ROOT`` set; with ``pivot``
    the root is its mount namespace's own, else it is only changed into.
    """

    def __init__(
        self,
        root: Path,
        prepare: str = "",
        pivot: bool = True,
        command: Sequence[str] = ("sleep", "1000"),
        net: bool = False,
    ) -> None:
        enter = _PIVOT if pivot else _CHROOT
        script = f'set -e; {prepare}\nmount --rbind "$ROOT" "$ROOT"; cd "$ROOT"; mount -t proc proc proc; {enter}'
        flags = ["--mount", "--pid", "--fork", "--kill-child", "--propagation=private", *(["--net"] if net else [])]
        self._process = subprocess.Popen(
            ["unshare", *flags, "sh", "-c", script, "sh", *command],
            env={**os.environ, "ROOT": str(root)},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.root = root
        try:
            self.pid = wait_for(self._started, "the container's first process")
        except LabError:
            self._process.kill()
            self._process.wait()
            raise

    def _started(self) -> int | None:
        if self._process.poll() is not None:
            raise LabError(
                f"the container did not start: {self._process.stderr.read() if self._process.stderr else ''}"
            )
        starter = self._process.pid
        for child in Path(f"/proc/{starter}/task/{starter}/children").read_text(encoding="ascii").split():
            stat = _proc.read_stat(int(child))
            if stat is not None and stat.comm == b"busybox" and self._rooted(int(child)):
                return int(child)
        return None

    def _rooted(self, pid: int) -> bool:
        """Whether the container's busybox runs already, and not a step of the script before it."""
        arguments = (_proc.raw_cmdline(pid) or b"").split(b"\0")
        return arguments[0] == b"/bin/busybox" and b"umount" not in arguments

    def record(self, name: str = "web1") -> Container:
        """The container as discovery would return it."""
        pid = self.pid
        cgroups = _proc.cgroup_of(pid) or {}
        ticks = _proc.start_ticks(pid)
        assert ticks is not None
        return Container(
            id=f"{pid:064x}",
            name=name,
            runtime="namespaces",
            image=None,
            labels={},
            pod=None,
            pid=pid,
            nspid=_proc.read_nspid(pid) or [],
            namespaces=_proc.namespaces(pid) or {},
            hostname=None,
            cgroup=Cgroup(cgroups.get("", "/"), None, 1),
            parent=None,
            started_at=0.0,
            start_ticks=ticks,
        )

    def path(self, path: str) -> Path:
        """A path of the container, reached from the host."""
        return Path(f"/proc/{self.pid}/root") / path.lstrip("/")

    def stop(self) -> None:
        """End the container and wait until it is gone."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        # The starter waits for it, so it is gone, not a zombie, once the starter has ended.
        self._process.wait()
        if self._process.stderr:
            self._process.stderr.close()


Start = Callable[..., NamespaceContainer]
