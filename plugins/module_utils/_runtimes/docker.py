# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the running containers of a Docker Engine.

One request, GET /containers/json (Engine API 1.24 and later list running containers only, with names,
image and labels); PIDs come from the kernel. The engine takes 0.1 ms for each container that it lists, so where few are
to be named it is asked for these alone. This file speaks HTTP itself, because http.client or
ansible.module_utils.urls over a local socket cost 2 to 12 MB and 25 ms in each module run.
"""

from __future__ import annotations

import time
from typing import Iterable, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    DEADLINE,
    MAX_ANSWER,
    Claim,
    Endpoint,
    RuntimeClientError,
    parse_json,
    receive,
    send,
    string_map,
    tcp_connect,
    unix_connect,
)

PORT = 2375  # of an engine that listens on TCP without TLS
_PATH = "/containers/json"
# HTTP/1.0, so that the body ends with the connection and never comes in chunks (RFC 1945).
_REQUEST = "GET {} HTTP/1.0\r\nHost: docker\r\nAccept: application/json\r\n\r\n"
_MOST_ASKED = 64  # ids in a request, of which proxies may accept 8 KiB


def list_containers(endpoint: Endpoint, owner: Optional[int] = 0, ids: Iterable[str] = ()) -> List[Claim]:
    """The running containers of the engine at ``endpoint``, which may also be ``tcp://host:port``.

    With ``ids`` those with one of these are enough, and of few of them the engine is asked for no others.
    ``owner`` is the uid that may own the socket besides root, None for any. TLS is not supported: the operator's
    certificates do not belong on managed hosts. Raises RuntimeClientError.
    """
    return parse_containers(get(endpoint, _PATH + _query(sorted(set(ids))), owner))


def _query(ids: Sequence[str]) -> str:
    if not 0 < len(ids) <= _MOST_ASKED or not all(one.isascii() and one.isalnum() for one in ids):
        return ""
    # the JSON {"id": [...]}, percent-encoded
    return "?filters=%7B%22id%22:%5B" + ",".join(f"%22{one}%22" for one in ids) + "%5D%7D"


def get(endpoint: Endpoint, path: str, owner: Optional[int]) -> bytes:
    """The answer to a GET request; see ``list_containers``."""
    deadline = time.monotonic() + DEADLINE
    if isinstance(endpoint, str) and endpoint.startswith("tcp://"):
        client = tcp_connect(endpoint, PORT, deadline)
    else:
        client = unix_connect(endpoint, owner, deadline)
    try:
        send(client, _REQUEST.format(path).encode("ascii"), deadline)
        answer = bytearray()
        while True:
            data = receive(client, deadline)
            if not data:
                break
            answer += data
            if len(answer) > MAX_ANSWER:
                raise RuntimeClientError(f"its answer exceeds {MAX_ANSWER >> 20} MB")
    finally:
        client.close()
    return parse_http(bytes(answer), path.partition("?")[0])


def parse_http(answer: bytes, path: str = _PATH) -> bytes:
    """The body of an HTTP/1.x response that ends with the connection; raises RuntimeClientError unless it is a 200."""
    head, blank, body = answer.partition(b"\r\n\r\n")
    status = head.split(b"\r\n", 1)[0].split(b" ")
    if not blank or not status[0].startswith(b"HTTP/") or len(status) < 2:
        raise RuntimeClientError("the server there does not speak HTTP")
    if status[1] != b"200":
        raise RuntimeClientError(f"it answered HTTP {status[1][:20].decode('ascii', 'replace')} to GET {path}")
    return body


def parse_containers(body: bytes) -> List[Claim]:
    """Claims from the JSON list of GET /containers/json; raises RuntimeClientError."""
    listed = parse_json(body, f"its answer to GET {_PATH}")
    if not isinstance(listed, list):
        raise RuntimeClientError(f"its answer to GET {_PATH} is not a JSON list")
    return [claim for claim in map(_claim, listed) if claim is not None]


def _claim(entry: object) -> Optional[Claim]:
    if not isinstance(entry, dict) or not isinstance(entry.get("Id"), str):
        return None
    image = entry.get("Image")
    labels = string_map(entry.get("Labels"))
    pod, sandbox, name = kubernetes_labels(labels)
    return Claim(
        id=entry["Id"],
        name=name or _name(entry.get("Names")) or entry["Id"][:12],
        image=image if isinstance(image, str) else None,
        labels=labels,
        pod=pod,
        infra=sandbox,
    )


def _name(names: object) -> str:
    # The list also has aliases from other containers' links ("/other/alias"); the own name has one slash.
    own = [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
    own.sort(key=lambda name: (name.count("/"), name))
    return own[0].lstrip("/") if own else ""


def kubernetes_labels(labels: Mapping[str, str]) -> Tuple[Optional[Pod], bool, str]:
    """(pod, whether this is the pod's sandbox, container name) of a container that cri-dockerd started."""
    if "io.kubernetes.pod.uid" not in labels:
        return None, False, ""
    pod = Pod(
        name=labels.get("io.kubernetes.pod.name", ""),
        namespace=labels.get("io.kubernetes.pod.namespace", ""),
        uid=labels["io.kubernetes.pod.uid"],
    )
    sandbox = labels.get("io.kubernetes.docker.type") == "podsandbox"
    return pod, sandbox, "" if sandbox else labels.get("io.kubernetes.container.name", "")
