# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""This machine as ssh hosts that fail exactly when a test wants: an ssh server made of paramiko.

Each address of the loopback network is a host of its own. It runs commands (no sftp, no terminal), so what is
asked of it has to be pipelined.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING

from lab.host import LabMissing, directory, require, run
from lab.sshd import ssh_host

if TYPE_CHECKING:
    import paramiko


@dataclass
class FaultyHost:
    """One host and what is wrong with it."""

    line: str  # its variables, for a line of an inventory
    refuses: bool = False
    commands: int = 0
    _open: threading.Event = field(default_factory=threading.Event)
    _held_after: int | None = None
    _transports: list[paramiko.Transport] = field(default_factory=list)

    def hold(self, after: int) -> None:
        """Delay every command after the first so many, until ``release``."""
        self._held_after = after

    def release(self) -> None:
        """Go on with what was delayed."""
        self._held_after = None
        self._open.set()

    def cut(self) -> None:
        """Break its connections and refuse new ones; what runs on the host goes on."""
        self.refuses = True
        for transport in self._transports:
            transport.close()
        self.release()

    def begin(self, transport: paramiko.Transport) -> None:
        """A client has connected."""
        self._transports.append(transport)

    def wait(self) -> None:
        """A command is to be run: now, or when it is released."""
        self.commands += 1
        if self._held_after is not None and self.commands > self._held_after:
            self._open.wait()


class FaultySshd:
    """``with FaultySshd() as server``: hosts for an inventory."""

    def __enter__(self) -> FaultySshd:
        require("ssh", "ssh-keygen")
        try:
            import paramiko
        except ImportError:
            raise LabMissing("the package paramiko is not installed") from None
        self._directory = directory("fl-ssh-")  # short for the path of ssh's control socket, too
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self._directory / "user"))
        self._key = paramiko.RSAKey.generate(2048)
        self._hosts: dict[str, FaultyHost] = {}
        self._listener = socket.create_server(("", 0), backlog=100)
        self._port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Not by close alone: a thread that waits in accept(2) would go on with the next user of the number.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for host in self._hosts.values():
            host.cut()
        shutil.rmtree(self._directory, ignore_errors=True)

    def host(self, number: int) -> FaultyHost:
        """Host ``number`` (1 to 250), healthy at first."""
        address = f"127.2.0.{number}"
        return self._hosts.setdefault(address, FaultyHost(ssh_host(address, self._port, self._directory)))

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _peer = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        import paramiko

        host = self._hosts.get(client.getsockname()[0])
        if host is None or host.refuses:
            client.close()
            return
        transport = paramiko.Transport(client)
        transport.add_server_key(self._key)
        host.begin(transport)
        words = (self._directory / "user.pub").read_text().split()
        with contextlib.suppress(paramiko.SSHException, EOFError):
            transport.start_server(server=_session(host, words[1]))


def _session(host: FaultyHost, public_key: str) -> paramiko.ServerInterface:
    """One client's session: the one key is welcome, and commands are run."""
    import paramiko

    class Session(paramiko.ServerInterface):
        def get_allowed_auths(self, username: str) -> str:
            return "publickey"

        def check_auth_publickey(self, username: str, key: paramiko.PKey) -> int:
            return paramiko.AUTH_SUCCESSFUL if key.get_base64() == public_key else paramiko.AUTH_FAILED

        def check_channel_request(self, kind: str, chanid: int) -> int:
            return paramiko.OPEN_SUCCEEDED

        def check_channel_env_request(self, channel: paramiko.Channel, name: bytes, value: bytes) -> bool:
            return True

        def check_channel_pty_request(self, channel: paramiko.Channel, *_size: object) -> bool:
            # Asked for so that a command ends with its connection. Here commands outlive it.
            return True

        def check_channel_exec_request(self, channel: paramiko.Channel, command: bytes) -> bool:
            threading.Thread(target=_execute, args=(host, channel, command), daemon=True).start()
            return True

    return Session()


def _execute(host: FaultyHost, channel: paramiko.Channel, command: bytes) -> None:
    """Run a command as sshd does: its ends are the channel's, and its status is told when it is over."""
    host.wait()
    process = subprocess.Popen(
        ["/bin/sh", "-c", command.decode()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdin and process.stdout and process.stderr  # pipes were asked for
    threading.Thread(target=_feed, args=(channel, process), daemon=True).start()
    errors = threading.Thread(target=_pump, args=(process.stderr, channel.sendall_stderr), daemon=True)
    errors.start()
    _pump(process.stdout, channel.sendall)
    errors.join()
    status = process.wait()
    # The client may be gone by now.
    with contextlib.suppress(OSError, EOFError):
        channel.send_exit_status(status)
        channel.close()


def _feed(channel: paramiko.Channel, process: subprocess.Popen[bytes]) -> None:
    assert process.stdin  # a pipe was asked for
    with contextlib.suppress(OSError):
        while data := channel.recv(1 << 16):
            process.stdin.write(data)
            process.stdin.flush()
    with contextlib.suppress(OSError):
        process.stdin.close()


def _pump(stream: object, send: object) -> None:
    with contextlib.suppress(OSError):
        while data := stream.read1(1 << 16):  # type: ignore[attr-defined]
            send(data)  # type: ignore[operator]
