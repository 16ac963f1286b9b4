# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every container runtime's client gives: claims about containers.

A claim is a runtime's word on an id. Discovery believes it only for a container that the kernel shows,
so a client may be as naive as its runtime's answer; what is not of the expected form raises
RuntimeClientError, which becomes a warning.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from dataclasses import dataclass, field
from typing import Dict, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod

# How long one runtime may take to answer, in seconds; they are asked side by side.
DEADLINE = 2.0
# 300 containers with long labels are about 1 MB; more than this is no honest answer.
MAX_ANSWER = 64 << 20


class RuntimeClientError(ProbeError):
    """A runtime cannot be asked or believed; the text says why and what to do, without its name."""


@dataclass(frozen=True)
class Claim:
    """What a runtime says of one running container; ``id`` as the runtime's cgroups name it."""

    id: str
    name: str
    image: Optional[str] = None
    labels: Dict[str, str] = field(default_factory=dict)
    pod: Optional[Pod] = None
    sandbox: bool = False


def unix_connect(path: str, owner: Optional[int], deadline: float) -> socket.socket:
    """A connected stream socket whose server belongs to ``owner`` (a host uid) or to root; None is anyone.

    ``deadline`` is on time.monotonic(). Raises RuntimeClientError.
    """
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        client.settimeout(remaining(deadline))
        client.connect(path)
        # The credentials of whoever called listen(), unix(7): the file's owner alone could be a leftover.
        creds = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        peer = struct.unpack("3i", creds)[1]
        file_owner = os.stat(path).st_uid
        for uid in (peer, file_owner):
            if owner is not None and uid not in (0, owner):
                raise RuntimeClientError(f"its socket belongs to uid {uid}, not to root, so it is not trusted")
    except socket.timeout:
        client.close()
        raise RuntimeClientError(f"no answer within {DEADLINE:g} s") from None
    except OSError as error:
        client.close()
        raise RuntimeClientError(error.strerror or str(error)) from None
    except RuntimeClientError:
        client.close()
        raise
    return client


def remaining(deadline: float) -> float:
    """Seconds left to ``deadline`` (time.monotonic()); raises RuntimeClientError when there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise RuntimeClientError(f"no answer within {DEADLINE:g} s")
    return left


def receive(client: socket.socket, deadline: float, size: int = 1 << 16) -> bytes:
    """The next bytes, b"" at the end; raises RuntimeClientError on errors and when time is up."""
    client.settimeout(remaining(deadline))
    try:
        return client.recv(size)
    except socket.timeout:
        raise RuntimeClientError(f"no answer within {DEADLINE:g} s") from None
    except OSError as error:
        raise RuntimeClientError(error.strerror or str(error)) from None


def string_map(value: object) -> Dict[str, str]:
    """A JSON object's text members, for labels: anything else in it is no label."""
    if not isinstance(value, dict):
        return {}
    return {key: text for key, text in value.items() if isinstance(key, str) and isinstance(text, str)}
