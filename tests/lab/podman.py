# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Podman of the lab's own storage, as root or as an ordinary user (rootless)."""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from typing import Any

from lab.host import MARK, LabError, LabMissing, directory, remove_tree, require
from lab.images import IMAGE, build_rootfs, pack
from lab.started import note_closed, note_removed, note_started
from lab.workload import LabContainer

_STORAGE = """\
[storage]
driver = "vfs"
graphroot = "{directory}/graph"
runroot = "{directory}/run"
rootless_storage_path = "{directory}/graph"
[storage.options.vfs]
ignore_chown_errors = "{rootless}"
"""

# The limits podman sets by default are above what a process without CAP_SYS_RESOURCE may set; crun, its
# default runtime on many distributions, does not start on a host with v1 and v2 cgroups.
_CONTAINERS = """\
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1000:1000"]
[engine]
runtime = "runc"
tmp_dir = "{directory}/tmp"
events_logger = "file"
cgroup_manager = "cgroupfs"
[engine.runtimes]
runc = ["{runc}"]
"""


def ordinary_user() -> int:
    """The uid of a user that may run rootless containers; LabMissing where the host has none."""
    for entry in pwd.getpwall():
        if 1000 <= entry.pw_uid < 60000:
            return entry.pw_uid
    raise LabMissing("the host has no ordinary user (uid 1000 to 59999) to run rootless containers")


class Podman:
    """``with Podman() as podman``: podman with the lab's image; ``Podman(uid)`` runs it as that user."""

    def __init__(self, uid: int = 0) -> None:
        self.uid = uid
        self._pods: set[str] = set()

    def __enter__(self) -> Podman:
        require("podman", "conmon", "runc", "gcc", "busybox", "setpriv")
        self.directory = directory()
        self.shared = self.directory / "shared"
        try:
            for name in ("shared", "home", "xdg"):
                (self.directory / name).mkdir(mode=0o700)
            places = {"directory": self.directory, "runc": shutil.which("runc"), "rootless": str(self.uid != 0).lower()}
            (self.directory / "storage.conf").write_text(_STORAGE.format(**places))
            (self.directory / "containers.conf").write_text(_CONTAINERS.format(**places))
            build_rootfs(self.directory / "rootfs")
            pack(self.directory / "rootfs", self.directory / "image.tar")
            for path in (self.directory, *self.directory.iterdir()):
                os.chown(path, self.uid, self.uid)
            self.cli("import", "--change", 'CMD ["/bin/pause"]', str(self.directory / "image.tar"), IMAGE)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def cli(self, *argv: str) -> str:
        """The podman client's output; LabError when it fails."""
        done = self._podman(*argv)
        if done.returncode != 0:
            raise LabError(f"podman {' '.join(argv)}: exit {done.returncode}: {done.stderr[-2000:]}")
        return done.stdout

    def _podman(self, *argv: str) -> subprocess.CompletedProcess[str]:
        user = []
        if self.uid:
            user = ["setpriv", f"--reuid={self.uid}", f"--regid={self.uid}", "--clear-groups", "--inh-caps=-all", "--"]
        # Into files, not pipes: podman's pause process keeps what it inherits open for good.
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as errors:
            done = subprocess.run(
                [*user, "podman", *argv],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                check=False,
                timeout=120,
                cwd="/",
                env={
                    "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin",
                    "HOME": str(self.directory / "home"),
                    "XDG_RUNTIME_DIR": str(self.directory / "xdg"),
                    "CONTAINERS_CONF": str(self.directory / "containers.conf"),
                    "CONTAINERS_STORAGE_CONF": str(self.directory / "storage.conf"),
                    MARK: os.environ.get(MARK, ""),
                },
            )
            out.seek(0)
            errors.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, out.read(), errors.read())

    def run(
        self,
        name: str,
        *argv: str,
        labels: dict[str, str] | None = None,
        volumes: dict[str, str] | None = None,
        image: str = IMAGE,
        pod: str | None = None,
        **flags: str,
    ) -> LabContainer:
        """Start a container, in ``pod`` if given; ``flags`` are the client's options (``cgroups="split"``)."""
        command = ["run", "--detach", f"--name={name}", *(f"--{option}={value}" for option, value in flags.items())]
        command += [f"--pod={pod}"] if pod else ["--network=none"]
        command += [f"--label={key}={value}" for key, value in (labels or {}).items()]
        command += [f"--volume={source}:{target}" for source, target in (volumes or {}).items()]
        note_started(self, name)
        container_id = self.cli(*command, image, *argv).strip()
        return LabContainer(container_id, name, int(self.inspect(container_id)["State"]["Pid"]))

    def pod(self, name: str) -> str:
        """Create a pod, whose infra container starts with its first container; its id."""
        infra = ["--infra-image", IMAGE, "--infra-command", "/bin/pause"]
        self._pods.add(name)
        note_started(self, name)
        return self.cli("pod", "create", "--network=none", *infra, f"--name={name}").strip()

    def inspect(self, container: str) -> dict[str, Any]:
        """What podman knows about a container."""
        entry: dict[str, Any] = json.loads(self.cli("inspect", "--type=container", container))[0]
        return entry

    def rm(self, *names: str) -> None:
        """Kill and remove containers and pods."""
        pods = [name for name in names if name in self._pods]
        containers = [name for name in names if name not in self._pods]
        if containers:
            self.cli("rm", "--force", "--ignore", "--time=0", *containers)
        if pods:
            self.cli("pod", "rm", "--force", "--ignore", "--time=0", *pods)
        note_removed(self, *names)

    def close(self) -> None:
        """Remove everything; the same after a failure half-way."""
        note_closed(self)
        for command in (("rm", "--all", "--force", "--time=0"), ("pod", "rm", "--all", "--force")):
            self._podman(*command)
        for file in self.directory.glob("**/pause.pid"):
            # Rootless podman keeps a process for its user namespace.
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(file.read_text()), signal.SIGKILL)
        remove_tree(self.directory)
