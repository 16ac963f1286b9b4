# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The records and socket calls that all clients of container runtimes share.

A claim is what a runtime says about an id. Discovery accepts it only for a container that the kernel
shows, so a client need not check more than the form of an answer; any other form raises
RuntimeClientError, which becomes a warning.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import load_json
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod

# Seconds that each runtime has to answer; all are called in parallel.
DEADLINE = 2.0
# 300 containers with long labels are about 1 MB, so a larger answer is broken or hostile.
MAX_ANSWER = 32 << 20


class RuntimeClientError(ProbeError):
    """A runtime cannot be reached or trusted. The text says why, without the runtime's name."""


@dataclass(frozen=True)
class Claim:
    """A runtime's description of one running container; ``id`` is as in the runtime's cgroup names."""

    id: str
    name: str
    image: Optional[str] = None
    labels: Dict[str, str] = field(default_factory=dict)
    pod: Optional[Pod] = None
    infra: bool = False


def unix_connect(endpoint: str, owner: Optional[int], deadline: float) -> socket.socket:
    """Connect to a stream socket whose server belongs to ``owner`` (a host uid, None for any) or to root.

    ``endpoint`` is a path or ``unix://`` and a path, ``deadline`` a time of time.monotonic().
    Raises RuntimeClientError.
    """
    path = endpoint[len("unix://") :] if endpoint.startswith("unix://") else endpoint
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        client.settimeout(remaining(deadline))
        client.connect(path)
        # The credentials of the process that called listen(), unix(7): the file may be older than the server.
        creds = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        peer = struct.unpack("3i", creds)[1]
        file_owner = os.stat(path).st_uid
        for uid in (peer, file_owner):
            if owner is not None and uid not in (0, owner):
                raise RuntimeClientError(f"its socket belongs to uid {uid}, not to root, so it is not trusted")
    except OSError as error:
        client.close()
        raise _client_error(error) from None
    except RuntimeClientError:
        client.close()
        raise
    return client


def tcp_connect(endpoint: str, port: int, deadline: float) -> socket.socket:
    """Connect to ``tcp://host`` or ``tcp://host:port``; without one, to ``port``. Raises RuntimeClientError."""
    # TCP is rare, so only this case pays for the import.
    from urllib.parse import urlsplit

    try:
        address = urlsplit(endpoint)
        return socket.create_connection((address.hostname or "", address.port or port), remaining(deadline))
    except ValueError as error:  # of a port that is none
        raise RuntimeClientError(str(error)) from None
    except OSError as error:
        raise _client_error(error) from None


def remaining(deadline: float) -> float:
    """Seconds until ``deadline`` (time.monotonic()); raises RuntimeClientError if it has passed."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise RuntimeClientError(f"no answer within {DEADLINE:g} s")
    return left


def receive(client: socket.socket, deadline: float, size: int = 1 << 16) -> bytes:
    """The next bytes, b"" at the end; raises RuntimeClientError on errors and at the deadline."""
    client.settimeout(remaining(deadline))
    try:
        return client.recv(size)
    except OSError as error:
        raise _client_error(error) from None


def send(client: socket.socket, data: bytes, deadline: float) -> None:
    """Send all of ``data``; raises RuntimeClientError on errors and at the deadline."""
    client.settimeout(remaining(deadline))
    try:
        client.sendall(data)
    except OSError as error:
        raise _client_error(error) from None


def _client_error(error: OSError) -> RuntimeClientError:
    if isinstance(error, socket.timeout):
        return RuntimeClientError(f"no answer within {DEADLINE:g} s")
    return RuntimeClientError(error.strerror or str(error))


def parse_json(data: bytes, what: str) -> Any:
    """The JSON that ``what`` (a phrase) is; raises RuntimeClientError."""
    try:
        return load_json(data, MAX_ANSWER)
    except ValueError as error:
        raise RuntimeClientError(f"{what} {error}") from None


def string_map(value: object) -> Dict[str, str]:
    """The members of a JSON object whose values are strings, for labels; the others are dropped."""
    if not isinstance(value, dict):
        return {}
    return {key: text for key, text in value.items() if isinstance(key, str) and isinstance(text, str)}
