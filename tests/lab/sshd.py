# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""This machine as many ssh hosts: one real sshd answers on every address of the loopback network."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path
from types import TracebackType

from lab.host import MARK, daemon, directory, end, require, run, wait_for


class Sshd:
    """``with Sshd() as sshd``: hosts for an inventory, with keys of their own and no known_hosts."""

    def __enter__(self) -> Sshd:
        require("ssh", "ssh-keygen", "/usr/sbin/sshd")
        self.directory = directory("fl-ssh-")  # short for the path of ssh's control socket, too
        for key in ("host", "user"):
            run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self.directory / key))
        shutil.copy(self.directory / "user.pub", self.directory / "authorized_keys")
        # sshd reads it as the user who logs in, whoever that is.
        self.directory.chmod(0o711)
        # sshd chroots its unprivileged half there (sshd(8)); only a service manager makes it otherwise.
        Path("/run/sshd").mkdir(exist_ok=True)
        self.port = free_port()
        options = {
            "Port": self.port,
            "HostKey": self.directory / "host",
            "AuthorizedKeysFile": self.directory / "authorized_keys",
            "PidFile": self.directory / "pid",
            "PermitRootLogin": "yes",
            "StrictModes": "no",
            "UsePAM": "no",
            "MaxStartups": 200,
            "MaxSessions": 50,
            "Subsystem": "sftp internal-sftp",
            # With SHLVL, bash does not run this user's ~/.bashrc before each command, which may take longer than that.
            "SetEnv": f"{MARK}={os.environ.get(MARK, '')} SHLVL=1",
        }
        words = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
        self._process = daemon(["/usr/sbin/sshd", "-D", "-e", "-f", "/dev/null", *words], self.directory / "log")
        wait_for(self._answers, "sshd answers")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()
        shutil.rmtree(self.directory, ignore_errors=True)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def host(self, number: int, connection: str = "ssh", user: str = "root") -> str:
        """The variables of host ``number`` (1 to 65000) for a line of an inventory."""
        return ssh_host(f"127.1.{number // 250}.{number % 250 + 1}", self.port, self.directory, connection, user)

    def logins(self) -> int:
        """How many connections it has accepted so far."""
        return (self.directory / "log").read_text().count("Accepted publickey")

    def cut(self) -> None:
        """Break every connection at once and answer no more; what runs on the hosts goes on."""
        listed = subprocess.run(["ps", "-e", "-o", "pid=,ppid=,comm="], capture_output=True, text=True, check=True)
        sessions = {self._process.pid}
        for line in listed.stdout.splitlines() * 2:
            pid, parent, name = line.split(None, 2)
            # Named sshd-session from OpenSSH 9.8 on. Commands are their children too, and are left alone.
            if int(parent) in sessions and name.startswith("sshd"):
                sessions.add(int(pid))
        for pid in sessions - {self._process.pid}:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        end(self._process)


def ssh_host(address: str, port: int, directory: Path, connection: str = "ssh", user: str = "root") -> str:
    """A host's variables for a line of an inventory; ``directory`` has the user's key and takes control sockets."""
    options = f"-o UserKnownHostsFile=/dev/null -o StrictHostKeyChecking=no -o ControlPath={directory}/%C"
    return " ".join(
        [
            f"ansible_connection={connection}",
            f"ansible_host={address}",
            f"ansible_port={port}",
            f"ansible_user={user}",
            f"ansible_ssh_private_key_file={directory / 'user'}",
            "ansible_host_key_checking=false",
            f"ansible_ssh_common_args='{options}'",
        ]
    )


def free_port() -> int:
    """A TCP port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
