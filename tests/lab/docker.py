# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Docker Engine of the lab's own: private directories, private socket, no networks, no image registry."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

from lab.host import LabError, daemon, directory, end, remove_tree, require, run, wait_for
from lab.images import IMAGE, build_rootfs, pack
from lab.started import note_closed, note_removed, note_started
from lab.workload import LabContainer


class Dockerd:
    """``with Dockerd() as docker``: an engine that has the lab's image, and is gone afterwards.

    ``socket`` is the path of its socket, ``shared`` a directory for volumes.
    """

    def __init__(self, *options: str) -> None:
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Dockerd:
        require("dockerd", "docker", "containerd", "runc", "gcc", "busybox", "setpriv")
        self.directory = directory()
        self.socket = self.directory / "docker.sock"
        self.shared = self.directory / "shared"
        self.rootfs = self.directory / "rootfs"
        try:
            self.shared.mkdir()
            self._start()
            build_rootfs(self.rootfs)
            self.load(self.rootfs, IMAGE)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self) -> None:
        self._process = daemon(
            [
                "dockerd",
                "--iptables=false",
                "--bridge=none",
                f"--data-root={self.directory}/data",
                f"--exec-root={self.directory}/exec",
                f"--host=unix://{self.socket}",
                f"--pidfile={self.directory}/pid",
                *self._options,
            ],
            self.directory / "log",
        )
        try:
            wait_for(self._answers, "dockerd answers", timeout=60)
        except LabError as error:
            raise LabError(f"{error}; its log ends with: {(self.directory / 'log').read_text()[-1500:]}") from None

    def _answers(self) -> bool:
        if self._process is not None and self._process.poll() is not None:
            raise LabError(f"dockerd ended with {self._process.returncode}")
        if not self.socket.exists():
            return False
        done = subprocess.run(
            ["docker", "-H", self.host, "version"], capture_output=True, check=False, stdin=subprocess.DEVNULL
        )
        return done.returncode == 0

    @property
    def host(self) -> str:
        """Its address as DOCKER_HOST takes it."""
        return f"unix://{self.socket}"

    @property
    def data(self) -> Path:
        """Its data root, where the containers' layers lie."""
        return self.directory / "data"

    def cli(self, *argv: str) -> str:
        """The docker client's output; LabError when it fails."""
        return run("docker", "-H", self.host, *argv)

    def run(
        self,
        name: str,
        *argv: str,
        labels: dict[str, str] | None = None,
        volumes: dict[str, str] | None = None,
        image: str = IMAGE,
        **flags: object,
    ) -> LabContainer:
        """Start a container; ``flags`` are the client's options (``cap_add=["SYS_ADMIN"]``, ``user="1000"``)."""
        command = ["run", "--detach", f"--name={name}"]
        for option, value in {"network": "none", **flags}.items():
            dashed = "--" + option.replace("_", "-")
            if isinstance(value, bool):
                command += [f"{dashed}={str(value).lower()}"]
            else:
                command += [f"{dashed}={item}" for item in (value if isinstance(value, (list, tuple)) else [value])]
        command += [f"--label={key}={value}" for key, value in (labels or {}).items()]
        command += [f"--volume={source}:{target}" for source, target in (volumes or {}).items()]
        note_started(self, name)
        container_id = self.cli(*command, image, *argv).strip()
        return LabContainer(container_id, name, int(self.inspect(container_id)["State"]["Pid"]))

    def load(self, rootfs: Path, image: str) -> None:
        """Make a root file system an image."""
        archive = self.directory / "image.tar"
        pack(rootfs, archive)
        self.cli("import", "-c", 'CMD ["/bin/pause"]', str(archive), image)

    def exec(self, container: LabContainer | str, *argv: str) -> str:
        """The output of a command run in a container."""
        return self.cli("exec", container if isinstance(container, str) else container.id, *argv)

    def inspect(self, container: LabContainer | str) -> dict[str, Any]:
        """What the engine knows about a container."""
        name = container if isinstance(container, str) else container.id
        entry: dict[str, Any] = json.loads(self.cli("inspect", name))[0]
        return entry

    def rm(self, *containers: LabContainer | str) -> None:
        """Kill and remove containers."""
        names = [one if isinstance(one, str) else one.name for one in containers]
        if names:
            self.cli("rm", "--force", "--volumes", *names)
            note_removed(self, *names)

    def stop(self) -> None:
        """Stop the engine (and with it its containers), keeping its data."""
        end(self._process)
        self._process = None

    def kill(self) -> None:
        """Kill the engine alone: its containers go on, which nobody then can name."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def restart(self) -> None:
        """Start it again after ``kill``, with its data."""
        # Its containerd ends when it does; one that is about to end would be taken for a running one.
        pid = (self.directory / "exec" / "containerd" / "containerd.pid").read_text().strip()
        wait_for(lambda: not Path(f"/proc/{pid}").exists(), "the killed engine's containerd has ended")
        self._start()

    def close(self) -> None:
        """Remove everything; the same after a failure half-way."""
        note_closed(self)
        if self._process is not None and self._process.poll() is None:
            listed = self._ids()
            if listed:
                subprocess.run(
                    ["docker", "-H", self.host, "rm", "--force", "--volumes", *listed],
                    capture_output=True,
                    check=False,
                    timeout=120,
                )
        end(self._process)
        self._process = None
        remove_tree(self.directory)

    def _ids(self) -> list[str]:
        done = subprocess.run(
            ["docker", "-H", self.host, "ps", "--all", "--quiet"],
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.stdout.split()
