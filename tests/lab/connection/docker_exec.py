# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection to a container by ``docker exec``.

It does what the plugins of community.docker and kubernetes.core do: run a command there, and copy files through it.
"""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.connection import ConnectionBase

DOCUMENTATION = """
name: docker_exec
short_description: Run tasks in a container by docker exec
author: fleet.probe contributors (@fleet-probe)
description:
  - For the tests. DOCKER_HOST says which engine.
options:
  remote_addr:
    description: The container.
    default: inventory_hostname
    vars:
      - name: inventory_hostname
      - name: ansible_host
"""


class Connection(ConnectionBase):
    """A container whose first process need not be a shell."""

    transport = "docker_exec"
    has_pipelining = True

    def _connect(self) -> Connection:
        self._connected = True
        return self

    def close(self) -> None:
        """Nothing stays open between two commands."""
        self._connected = False

    def exec_command(self, cmd: str, in_data: bytes | None = None, sudoable: bool = False) -> tuple[int, bytes, bytes]:
        """The exit status, the output and the error output of a command."""
        super().exec_command(cmd, in_data=in_data, sudoable=sudoable)
        done = self._exec(cmd, input=in_data or b"", stdout=subprocess.PIPE)
        return done.returncode, done.stdout, done.stderr

    def put_file(self, in_path: str, out_path: str) -> None:
        """Copies a file to the container."""
        super().put_file(in_path, out_path)
        with Path(in_path).open("rb") as file:
            self._copied(self._exec(f"cat > {shlex.quote(out_path)}", stdin=file), in_path)

    def fetch_file(self, in_path: str, out_path: str) -> None:
        """Copies a file from the container."""
        super().fetch_file(in_path, out_path)
        with Path(out_path).open("wb") as file:
            self._copied(self._exec(f"cat {shlex.quote(in_path)}", stdin=subprocess.DEVNULL, stdout=file), in_path)

    def _exec(self, command: str, **streams: Any) -> subprocess.CompletedProcess[bytes]:
        container = self.get_option("remote_addr")
        return subprocess.run(
            ["docker", "exec", "--interactive", container, "/bin/sh", "-c", command],
            stderr=subprocess.PIPE,
            check=False,
            **streams,
        )

    def _copied(self, done: subprocess.CompletedProcess[bytes], path: str) -> None:
        if done.returncode:
            raise AnsibleConnectionFailure(f"Could not copy {path}: {done.stderr.decode(errors='replace')}")
