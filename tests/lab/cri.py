# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pods through the CRI, as a kubelet would start them. Field numbers: cri-api, pkg/apis/runtime/v1/api.proto."""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.grpc import GrpcClient
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.protobuf import Message

Field = tuple[int, int | str | bytes]
_SERVICE = "/runtime.v1.RuntimeService"
_NODE, _CONTAINER = 2, 1  # NamespaceMode


def message(*fields: Field) -> bytes:
    """Encodes a protocol buffer of numbers, strings and embedded messages."""
    encoded = b""
    for number, value in fields:
        if isinstance(value, int):
            encoded += _varint(number << 3) + _varint(value)
        else:
            data = value.encode() if isinstance(value, str) else value
            encoded += _varint(number << 3 | 2) + _varint(len(data)) + data
    return encoded


def _varint(value: int) -> bytes:
    encoded = b""
    while value > 0x7F:
        encoded += bytes((value & 0x7F | 0x80,))
        value >>= 7
    return encoded + bytes((value,))


def _map(number: int, entries: dict[str, str]) -> list[Field]:
    return [(number, message((1, key), (2, value))) for key, value in entries.items()]


class Cri:
    """The CRI server on a socket."""

    def __init__(self, socket: str) -> None:
        self._socket = socket

    def ready(self) -> bool:
        """Whether it takes calls; the daemon answers others some time before."""
        try:
            self._send("ListPodSandbox")
        except RuntimeClientError:
            return False
        return True

    def run_pod(self, name: str, namespace: str, uid: str, labels: dict[str, str]) -> str:
        """Starts a pod's sandbox in the host's network; returns its id."""
        return self._call("RunPodSandbox", (1, self._pod(name, namespace, uid, labels)))

    def run_container(
        self,
        sandbox: str,
        pod: tuple[str, str, str, dict[str, str]],
        name: str,
        image: str,
        command: list[str],
        labels: dict[str, str],
        own_pid_namespace: bool = False,
    ) -> str:
        """Starts a container in a sandbox; ``pod`` are the arguments of its ``run_pod``. Returns the container's id."""
        options: list[Field] = [(1, _NODE)] + ([(2, _CONTAINER)] if own_pid_namespace else [])
        security = message((3, message(*options)))
        config = message(
            (1, message((1, name))),
            (2, message((1, image))),
            *[(3, word) for word in command],
            *_map(9, labels),
            (15, message((2, security))),
        )
        container = self._call("CreateContainer", (1, sandbox), (2, config), (3, self._pod(*pod)))
        self._call("StartContainer", (1, container))
        return container

    def remove_pod(self, sandbox: str) -> None:
        """Stop and remove a pod with its containers."""
        self._call("StopPodSandbox", (1, sandbox))
        self._call("RemovePodSandbox", (1, sandbox))

    @staticmethod
    def _pod(name: str, namespace: str, uid: str, labels: dict[str, str]) -> bytes:
        security = message((1, message((1, _NODE))))
        linux = message((1, f"/kubepods/burstable/pod{uid}"), (2, security))
        return message((1, message((1, name), (2, uid), (3, namespace))), *_map(6, labels), (8, linux))

    def _call(self, method: str, *fields: Field) -> str:
        """The string in field 1 of the answer, which is the id in every answer that has one."""
        return self._send(method, *fields).text(1)

    def _send(self, method: str, *fields: Field) -> Message:
        with GrpcClient(self._socket, seconds=60) as client:
            return Message(client.call(f"{_SERVICE}/{method}", message(*fields)))
