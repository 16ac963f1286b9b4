# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the containers in one namespace of containerd, over its own API.

The CRI does not list containers that ctr, nerdctl or a build tool started. The field numbers are those of
containerd's api/services/containers/v1/containers.proto.
"""

from __future__ import annotations

from typing import List, Optional

from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, Endpoint
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.grpc import GrpcClient
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.protobuf import Message


def list_containers(endpoint: Endpoint, namespace: str, owner: Optional[int] = 0) -> List[Claim]:
    """The containers of one containerd namespace; raises RuntimeClientError."""
    with GrpcClient(endpoint, owner) as client:
        answer = client.call(
            "/containerd.services.containers.v1.Containers/List", b"", {"containerd-namespace": namespace}
        )
    return parse_claims(answer)


def parse_claims(answer: bytes) -> List[Claim]:
    """Claims from a ListContainersResponse; raises RuntimeClientError."""
    return [_claim(container) for container in Message(answer).messages(1)]


def _claim(container: Message) -> Claim:
    labels = container.string_map(2)
    # nerdctl stores the name in a label; containers of ctr have no name but their id.
    name = labels.get("nerdctl/name") or container.text(1)
    return Claim(id=container.text(1), name=name, image=container.text(3) or None, labels=labels)
