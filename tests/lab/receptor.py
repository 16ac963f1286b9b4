# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A control node and execution nodes of receptor on loopback, which run work as those of AWX do."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from receptorctl.socket_interface import ReceptorControl

from lab.apt import Apt, PackageMissing, run
from lab.host import LabMissing, daemon, directory, end, remove_tree, require, unique, wait_for
from lab.sshd import free_port

ROOT = Path(__file__).resolve().parents[2]
_HOME = ROOT / ".build" / "receptor"
_SUITE = "trixie"  # the first with the package receptor
_NODE = "FLEET_LAB_NODE"
BIN = Path(sys.executable).parent
WORK = "ansible-runner"


def receptor() -> str:
    """The daemon: the host's own, or that of a later Debian suite, unpacked in .build the first time."""
    installed = shutil.which("receptor")
    if installed:
        return installed
    program = _HOME / "tree" / "usr" / "bin" / "receptor"
    if not program.exists():
        require("apt-get", "dpkg-deb")
        try:
            apt = Apt(_HOME, _SUITE, run("dpkg", "--print-architecture").strip())
            apt.start()
            apt.unpack(["receptor"])
        except PackageMissing as error:
            raise LabMissing(f"no receptor: {error}") from None
    return str(program)


class Mesh:
    """``with Mesh(3) as mesh``: execution nodes exec1 to exec3, and a control node with ``mesh.socket``.

    The work on them may only be what the control node has signed.
    """

    def __init__(self, nodes: int) -> None:
        self.names = [f"exec{number + 1}" for number in range(nodes)]

    def __enter__(self) -> Mesh:
        require("openssl", "setpriv")
        program = receptor()
        self.directory = directory("fl-mesh-")
        self.socket = self.directory / "control.sock"
        self._session = unique("mesh")
        self._daemons: dict[str, subprocess.Popen[bytes]] = {}
        try:
            private, public = self.directory / "private.pem", self.directory / "public.pem"
            run("openssl", "genrsa", "-out", str(private), "2048")
            run("openssl", "rsa", "-in", str(private), "-pubout", "-out", str(public))
            port = free_port()
            control = [
                {"node": {"id": "control", "datadir": str(self._data("control"))}},
                {"control-service": {"service": "control", "filename": str(self.socket), "permissions": 0o600}},
                {"tcp-listener": {"bindaddr": "127.0.0.1", "port": port}},
                {"work-signing": {"privatekey": str(private), "tokenexpiration": "10m"}},
            ]
            self._start(program, "control", control)
            wait_for(self.socket.exists, "the control node answers")
            for name in self.names:
                executes = [
                    {"node": {"id": name, "datadir": str(self._data(name))}},
                    # Through it other nodes submit work.
                    {"control-service": {"service": "control", "filename": str(self.directory / f"{name}.sock")}},
                    {"tcp-peer": {"address": f"127.0.0.1:{port}"}},
                    {"work-verification": {"publickey": str(public)}},
                    {
                        "work-command": {
                            "worktype": WORK,
                            "command": str(BIN / "ansible-runner"),
                            "params": "worker",
                            "verifysignature": True,
                        }
                    },
                ]
                self._start(program, name, executes)
            wait_for(lambda: set(self.names) <= self.connected(), "all execution nodes are connected", 120)
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def connected(self) -> set[str]:
        """The nodes that the control node has a way to."""
        return set(self._asked("status").get("RoutingTable") or {})

    def units(self) -> list[str]:
        """The work that the control node still keeps."""
        return list(self._asked("work list"))

    def _asked(self, command: str) -> dict[str, Any]:
        answer: dict[str, Any] = ReceptorControl(str(self.socket)).simple_command(command)
        return answer

    def kill(self, name: str) -> None:
        """Let an execution node die with all that runs on it; what runs on the hosts goes on."""
        mark = f"{_NODE}={self._session}/{name}".encode()
        doomed = 1
        while doomed:
            doomed = 0
            for entry in Path("/proc").iterdir():
                if entry.name.isdigit():
                    with contextlib.suppress(OSError):
                        if mark in (entry / "environ").read_bytes().split(b"\0"):
                            os.kill(int(entry.name), signal.SIGKILL)
                            doomed += 1
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._daemons[name].wait(0.1)

    def _data(self, name: str) -> Path:
        path = self.directory / name
        path.mkdir()
        return path

    def _start(self, program: str, name: str, settings: list[dict[str, object]]) -> None:
        config = self.directory / f"{name}.conf"
        # JSON is YAML.
        config.write_text(json.dumps([*settings, {"log-level": {"level": "info"}}]))
        temporary = self.directory / f"{name}.tmp"
        temporary.mkdir()
        environment = {
            # A node that is killed leaves its work there.
            "TMPDIR": str(temporary),
            _NODE: f"{self._session}/{name}",
            "ANSIBLE_COLLECTIONS_PATH": str(ROOT / ".build" / "collections"),
            "PATH": f"{BIN}:{os.environ['PATH']}",
        }
        command = [program, "--config", str(config)]
        self._daemons[name] = daemon(command, self.directory / f"{name}.log", environment)

    def _close(self) -> None:
        for name in reversed(list(self._daemons)):
            end(self._daemons[name])
            if name in self.names:
                self.kill(name)
        remove_tree(self.directory)
