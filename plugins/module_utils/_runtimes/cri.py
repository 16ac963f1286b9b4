# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the containers of a Kubernetes runtime (containerd, CRI-O) over the CRI.

The field numbers are those of the Kubernetes project's cri-api, pkg/apis/runtime/v1/api.proto. v1alpha2, the
only version of containerd before 1.6 and CRI-O before 1.20, has the same numbers.
"""

from __future__ import annotations

from typing import Dict, List, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, Endpoint, RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.grpc import GrpcClient, GrpcRefused
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.protobuf import Message

_SERVICES = ("/runtime.v1.RuntimeService", "/runtime.v1alpha2.RuntimeService")


def list_containers(endpoint: Endpoint, owner: Optional[int] = 0) -> List[Claim]:
    """The containers and pod sandboxes of the CRI server at ``endpoint``; raises RuntimeClientError."""
    for service in _SERVICES:
        try:
            with GrpcClient(endpoint, owner) as client:
                sandboxes = client.call(f"{service}/ListPodSandbox")
                containers = client.call(f"{service}/ListContainers")
        except GrpcRefused:
            continue
        return parse_claims(sandboxes, containers)
    raise RuntimeClientError("it does not serve the CRI (runtime.v1); enable its CRI plugin")


def parse_claims(sandboxes: bytes, containers: bytes) -> List[Claim]:
    """Claims from a ListPodSandboxResponse and a ListContainersResponse; raises RuntimeClientError."""
    pods: Dict[str, Pod] = {}
    claims: List[Claim] = []
    for sandbox in Message(sandboxes).messages(1):
        metadata = sandbox.message(2)
        pod = Pod(metadata.text(1), metadata.text(3), metadata.text(2), sandbox.string_map(5))
        pods[sandbox.text(1)] = pod
        claims.append(Claim(id=sandbox.text(1), name=pod.name, pod=pod, infra=True))
    for container in Message(containers).messages(1):
        image = container.message(4)
        claims.append(
            Claim(
                id=container.text(1),
                name=container.message(3).text(1),
                # Prefer the image as the pod's author wrote it (field 18, since 1.30) to the resolved reference.
                image=image.text(18) or image.text(1) or None,
                labels=container.string_map(8),
                pod=pods.get(container.text(2)),
            )
        )
    return claims
