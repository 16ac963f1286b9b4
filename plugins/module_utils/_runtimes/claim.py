# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The records and socket calls that all clients of container runtimes share.

A claim is what a runtime says about an id. Discovery accepts it only for a container that the kernel
shows, so a client need not check more than the form of an answer; any other form raises
RuntimeClientError, which becomes a warning.
"""

from __future__ import annotations

import functools
import os
import socket
import struct
import time
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import load_json
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import send_with_fds
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod

# Seconds that each runtime has to answer; all are called in parallel.
DEADLINE = 2.0
# 300 containers with long labels are about 1 MB, so a larger answer is broken or hostile.
MAX_ANSWER = 32 << 20
_LOOK = 0.5  # seconds that a child has to look at a path


class RuntimeClientError(ProbeError):
    """A runtime cannot be reached or trusted. The text says why, without the runtime's name."""


class Claim(NamedTuple):
    """A runtime's description of one running container; ``id`` is as in the runtime's cgroup names."""

    id: str
    name: str
    image: Optional[str] = None
    labels: Mapping[str, str] = {}
    pod: Optional[Pod] = None
    infra: bool = False


class InnerSocket(NamedTuple):
    """The first of the sockets ``paths`` that exists in the root directory of process ``pid``, a container's."""

    pid: int
    paths: Tuple[str, ...]


Endpoint = Union[str, InnerSocket]  # a path, or unix:// and a path


def unix_connect(endpoint: Endpoint, owner: Optional[int], deadline: float) -> socket.socket:
    """Connect to a stream socket whose server belongs to ``owner`` (a host uid, None for any) or to root.

    ``deadline`` is a time of time.monotonic(). Where another than root may own the socket, they control the directories
    on the way, so a child looks it up and hands over the connection. Raises RuntimeClientError.
    """
    if owner == 0 and isinstance(endpoint, str):
        return _connect(_path(endpoint), owner, deadline)
    said, fds = _errand(functools.partial(_send_connection, endpoint, owner, deadline), remaining(deadline))
    if fds:
        return socket.socket(fileno=fds[0])
    raise RuntimeClientError(said.decode("utf-8", "surrogateescape") or f"no answer within {DEADLINE:g} s")


def user_has(path: str) -> bool:
    """Whether something is at a path that a user controls, as far as a child can tell in time."""
    said, _fds = _errand(lambda channel: channel.sendall(b"yes" if os.path.exists(path) else b"no"), _LOOK)
    return said != b"no"


def _errand(work: Callable[[socket.socket], None], seconds: float) -> Tuple[bytes, List[int]]:
    # Imported when it is needed: a module compiles its imports anew in each run.
    from ansible_collections.fleet.probe.plugins.module_utils._core.errand import errand

    return errand(work, seconds)


def _path(endpoint: str) -> str:
    return endpoint[len("unix://") :] if endpoint.startswith("unix://") else endpoint


def _send_connection(endpoint: Endpoint, owner: Optional[int], deadline: float, channel: socket.socket) -> None:
    """The child: sends a connection, or why there is none."""
    try:
        if isinstance(endpoint, str):
            client = _connect(_path(endpoint), owner, deadline)
        else:
            from ansible_collections.fleet.probe.plugins.module_utils._runtimes.inner_socket import container_socket

            with container_socket(endpoint.pid, endpoint.paths) as path:
                client = _connect(path, owner, deadline)
    except RuntimeClientError as error:
        channel.sendall(str(error).encode("utf-8", "surrogateescape"))
        return
    send_with_fds(channel, b"connected", [client.fileno()])


def _connect(path: str, owner: Optional[int], deadline: float) -> socket.socket:
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
