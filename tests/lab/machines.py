# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""LXC and systemd-nspawn containers, and one that nobody but unshare(1) made."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from lab.host import LabError, daemon, directory, end, remove_tree, require, run, wait_for
from lab.images import build_rootfs
from lab.started import note_removed, note_started, started_by
from lab.workload import Hot, LabContainer

_LXC = """\
lxc.uts.name = {name}
lxc.rootfs.path = dir:{rootfs}
lxc.net.0.type = none
lxc.init.cmd = /bin/pause
lxc.cap.drop =
lxc.mount.auto = proc
"""


class Machines:
    """``with Machines() as machines``: containers without a runtime daemon, gone afterwards."""

    def __enter__(self) -> Machines:
        require("gcc", "busybox", "setpriv")
        self.directory = directory()
        self._starters: dict[str, subprocess.Popen[bytes]] = {}
        build_rootfs(self.directory / "rootfs")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.rm(*started_by(self))
        remove_tree(self.directory)

    def rm(self, *names: str) -> None:
        """End containers."""
        for name in names:
            starter = self._starters.pop(name, None)
            if starter is None:
                subprocess.run(["lxc-stop", "-P", self._lxc_path, "-n", name, "-k"], capture_output=True, check=False)
                continue
            # The container's init is its starter's child, and ends with it by its own parent-death signal or by ours.
            for child in _children(starter.pid):
                subprocess.run(["kill", "-9", str(child)], capture_output=True, check=False)
            end(starter)
        note_removed(self, *names)

    @property
    def _lxc_path(self) -> str:
        return str(self.directory / "lxc")

    def lxc(self, name: str) -> LabContainer:
        """Start an LXC container."""
        require("lxc-start", "lxc-info", "lxc-stop")
        place = self.directory / "lxc" / name
        place.mkdir(parents=True)
        (place / "config").write_text(_LXC.format(name=name, rootfs=self.directory / "rootfs"))
        note_started(self, name)
        log = str(self.directory / "lxc.log")
        try:
            run("lxc-start", "-P", self._lxc_path, "-n", name, "-d", "-o", log)
        except LabError as error:
            raise LabError(f"{error} {Path(log).read_text()[-1500:]}") from None
        pid = run("lxc-info", "-P", self._lxc_path, "-n", name, "-p", "-H").strip()
        return LabContainer(name, name, int(pid))

    def nspawn(self, name: str) -> LabContainer:
        """Start a systemd-nspawn container in its starter's cgroup, as without systemd."""
        require("systemd-nspawn")
        # A directory of its own: nspawn locks it.
        rootfs = self.directory / name
        run("cp", "-a", str(self.directory / "rootfs"), str(rootfs))
        (rootfs / "etc" / "os-release").write_text("ID=lab\n")
        return self._start(
            name,
            ["systemd-nspawn", "-q", "--register=no", "--keep-unit", "-M", name, "-D", str(rootfs), "/bin/pause"],
        )

    def unshared(self, name: str) -> LabContainer:
        """Start a process in namespaces of its own, without any runtime."""
        command = f"hostname {name}; exec chroot {self.directory / 'rootfs'} /bin/pause"
        return self._unshared(name, command)

    def boxed(self, name: str, cgroup: Path, iterations: int = 100) -> Hot:
        """The same in a cgroup, with ``hot`` beside its init."""
        root = self.directory / "rootfs"
        (root / name).mkdir()
        command = f"hostname {name}; chroot {root} /bin/hot burst {iterations} /{name} & exec chroot {root} /bin/pause"
        script = f'echo $$ > {cgroup}/cgroup.procs; exec unshare --mount --pid --uts --fork sh -c "$0"'
        hot = Hot(self._start(name, ["sh", "-c", script, command]), root / name)
        hot._ready()
        return hot

    def hostile(self, name: str, text: bytes) -> LabContainer:
        """The same with ``text`` for its host name and for the name of a program that runs in it (15 bytes)."""
        programs = os.fsencode(self.directory / "rootfs" / "bin")
        os.link(programs + b"/pause", programs + b"/" + text)
        tell = "import socket, sys; socket.sethostname(bytes.fromhex(sys.argv[1]))"
        octal = "".join(f"\\{byte:03o}" for byte in text)
        root = self.directory / "rootfs"
        command = (
            f"{sys.executable} -c '{tell}' {text.hex()}; "
            f"chroot {root} \"/bin/$(printf '{octal}')\" & exec chroot {root} /bin/pause"
        )
        container = self._unshared(name, command)
        wait_for(lambda: text + b"\n" in map(_comm, _children(container.pid)), f"{name} runs its program")
        return container

    def _unshared(self, name: str, command: str) -> LabContainer:
        return self._start(name, ["unshare", "--mount", "--pid", "--uts", "--fork", "sh", "-c", command])

    def _start(self, name: str, argv: list[str]) -> LabContainer:
        process = daemon(argv, self.directory / f"{name}.log")
        self._starters[name] = process
        note_started(self, name)

        def init() -> int | None:
            if process.poll() is not None:
                raise LabError(f"{argv[0]} ended: {(self.directory / f'{name}.log').read_text()[-1500:]}")
            for child in _children(process.pid):
                if _comm(child) == b"pause\n":
                    return child
            return None

        return LabContainer(name, name, wait_for(init, f"{name} runs"))


def _comm(pid: int) -> bytes:
    # A child may be a short-lived one, gone by now.
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_bytes()
    return b""


def _children(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text(errors="replace")
            except OSError:
                continue
            if int(stat[stat.rindex(")") + 2 :].split()[1]) == pid:
                found.append(int(entry.name))
    return found
