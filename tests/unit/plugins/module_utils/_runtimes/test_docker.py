# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of the Docker Engine: recorded and malformed."""

from __future__ import annotations

import json
import socket
import threading
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.docker import (
    list_containers,
    parse_containers,
    parse_http,
)

ID = "e548e19c80b2314fae5a305526f1965fbfb3653879c01bf184a5be0aba3743a4"
OTHER = "f" * 64
# Engine 20.10, API 1.41, without the members that are not read.
RECORDED = {
    "Id": ID,
    "Names": ["/w1"],
    "Image": "localhost/t:1",
    "ImageID": "sha256:de6652a47399fe5d74e9850cfd7c181d51be0ec3299dcbc9c6923fc3e4a921f3",
    "Command": "/bin/sleep 1000",
    "Created": 1795259539,
    "Ports": [],
    "Labels": {"app": "zk"},
    "State": "running",
    "Status": "Up Less than a second",
    "HostConfig": {"NetworkMode": "none"},
    "Mounts": [],
}


def claims(*entries: Any) -> Any:
    return parse_containers(json.dumps(entries).encode())


def test_recorded() -> None:
    assert claims(RECORDED) == [Claim(id=ID, name="w1", image="localhost/t:1", labels={"app": "zk"})]


def test_a_name_in_a_link_is_not_the_own_name() -> None:
    assert claims({**RECORDED, "Names": ["/other/alias", "/w1"]})[0].name == "w1"


def test_missing_members_cost_nothing_else() -> None:
    assert claims({"Id": ID}) == [Claim(id=ID, name=ID[:12])]
    assert claims({"Id": ID, "Names": None, "Image": 5, "Labels": ["x"]}) == [Claim(id=ID, name=ID[:12])]
    assert claims({"Id": ID, "Labels": {"a": 1, "b": "c"}})[0].labels == {"b": "c"}


def test_entries_that_are_not_containers_are_left_out() -> None:
    assert claims(None, 5, [], {"Id": 7}, {}, RECORDED) == claims(RECORDED)


def test_a_container_of_cri_dockerd_belongs_to_its_pod() -> None:
    labels = {
        "io.kubernetes.container.name": "zk",
        "io.kubernetes.docker.type": "container",
        "io.kubernetes.pod.name": "zk-0",
        "io.kubernetes.pod.namespace": "prod",
        "io.kubernetes.pod.uid": "u-1",
    }
    (claim,) = claims({**RECORDED, "Labels": labels, "Names": ["/k8s_zk_zk-0_prod_u-1_0"]})
    assert (claim.name, claim.pod, claim.infra) == ("zk", Pod("zk-0", "prod", "u-1"), False)
    labels["io.kubernetes.docker.type"] = "podsandbox"
    (claim,) = claims({**RECORDED, "Labels": labels, "Names": ["/k8s_POD_zk-0_prod_u-1_0"]})
    assert (claim.name, claim.infra) == ("k8s_POD_zk-0_prod_u-1_0", True)


@pytest.mark.parametrize("body", [b"", b"[{", b"{}", b"null", b'"x"', b"\xff\xfe", b"[" * 100000])
def test_a_malformed_answer_is_an_error(body: bytes) -> None:
    with pytest.raises((RuntimeClientError, RecursionError)):
        parse_containers(body)


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n[]", b"[]"),
        (b"HTTP/1.1 200 OK\r\n\r\n", b""),
    ],
)
def test_http_bodies(answer: bytes, body: bytes) -> None:
    assert parse_http(answer) == body


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "does not speak HTTP"),
        (b"SSH-2.0-x\r\n", "does not speak HTTP"),
        (b"HTTP/1.1\r\n\r\n[]", "does not speak HTTP"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n[]", "HTTP 403"),
    ],
)
def test_http_failures(answer: bytes, words: str) -> None:
    with pytest.raises(RuntimeClientError, match=words):
        parse_http(answer)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b'[{"Id": "a", "Labels": ' + b"[" * 100_000 + b"]" * 100_000 + b"}]", "is nested too deeply"),
        (b"[" + b"{}," * 2_000_000 + b"{}]", "has more than 1000000 entries"),
    ],
    ids=["depth", "entries"],
)
def test_an_answer_is_bounded(body: bytes, problem: str) -> None:
    with pytest.raises(RuntimeClientError, match=f"^its answer to GET /containers/json {problem}$"):
        parse_containers(body)


class Engine:
    """Answers one connection over TCP; ``asked`` is what it was sent."""

    def __init__(self, answer: bytes, family: socket.AddressFamily = socket.AF_INET) -> None:
        self._server = socket.create_server(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0), family=family)
        self._answer = answer
        self.port = self._server.getsockname()[1]
        self.asked = b""
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        client, _address = self._server.accept()
        with client:
            self.asked = client.recv(4096)
            client.sendall(self._answer)

    def close(self) -> None:
        self._thread.join()
        self._server.close()


@pytest.mark.parametrize(("family", "host"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "[::1]")])
def test_an_engine_may_listen_on_tcp(family: socket.AddressFamily, host: str) -> None:
    body = json.dumps([RECORDED]).encode()
    try:
        engine = Engine(b"HTTP/1.0 200 OK\r\nServer: Docker\r\n\r\n" + body, family)
    except OSError as error:
        pytest.skip(f"this machine has no {host}: {error}")
    found = list_containers(f"tcp://{host}:{engine.port}")
    engine.close()
    assert [(one.id, one.name) for one in found] == [(ID, "w1")]
    assert engine.asked.startswith(b"GET /containers/json HTTP/1.0\r\nHost: docker\r\n")


@pytest.mark.parametrize(
    ("ids", "path"),
    [
        ([OTHER, ID, ID], f"/containers/json?filters=%7B%22id%22:%5B%22{ID}%22,%22{OTHER}%22%5D%7D"),
        ([f"{number:064x}" for number in range(65)], "/containers/json"),
        ([ID, 'a"b'], "/containers/json"),
        ([ID, "a b"], "/containers/json"),
    ],
)
def test_few_containers_are_asked_for_by_their_ids(ids: List[str], path: str) -> None:
    engine = Engine(b"HTTP/1.0 400 Bad Request\r\n\r\n")
    with pytest.raises(RuntimeClientError, match="^it answered HTTP 400 to GET /containers/json$"):
        list_containers(f"tcp://127.0.0.1:{engine.port}", ids=ids)
    engine.close()
    assert engine.asked.split(b"\r\n")[0] == f"GET {path} HTTP/1.0".encode()


@pytest.mark.parametrize(
    ("port", "words"), [("99999", "Port out of range 0-65535"), ("x", "could not be cast to integer"), ("1", "refused")]
)
def test_an_engine_that_is_not_there(port: str, words: str) -> None:
    with pytest.raises(RuntimeClientError, match=words):
        list_containers(f"tcp://127.0.0.1:{port}")
