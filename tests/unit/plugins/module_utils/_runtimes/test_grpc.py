# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gRPC client against a server that sends exactly the bytes of each test."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path
from typing import Callable, Iterator, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.grpc import GrpcClient, GrpcRefused

Script = Callable[["Peer"], None]
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


class Peer:
    """The server's end of one connection."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self.frames: List[Tuple[int, int, int, bytes]] = []

    def read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self._connection.recv(size - len(data))
            if not more:
                raise EOFError
            data += more
        return data

    def frame(self) -> Tuple[int, int, int, bytes]:
        head = self.read(9)
        got = head[3], head[4], int.from_bytes(head[5:], "big"), self.read(int.from_bytes(head[:3], "big"))
        self.frames.append(got)
        return got

    def request(self) -> Tuple[bytes, bytes]:
        """The header block and the message of the next call."""
        block = b""
        while True:
            kind, flags, _stream, payload = self.frame()
            if kind == 1:
                block = payload
            if kind == 0 and flags & 1:
                return block, payload[5:]

    def send(self, kind: int, flags: int, stream: int, payload: bytes) -> None:
        head = len(payload).to_bytes(3, "big") + bytes((kind, flags)) + stream.to_bytes(4, "big")
        self._connection.sendall(head + payload)

    def raw(self, data: bytes) -> None:
        self._connection.sendall(data)


def message(data: bytes) -> bytes:
    return b"\0" + len(data).to_bytes(4, "big") + data


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Script], str]]:
    servers: List[socket.socket] = []
    threads: List[threading.Thread] = []

    def start(script: Script) -> str:
        path = str(tmp_path / "s")
        server = socket.socket(socket.AF_UNIX)
        server.bind(path)
        server.listen(1)
        servers.append(server)

        def work() -> None:
            connection, _address = server.accept()
            with connection:
                peer = Peer(connection)
                try:
                    assert peer.read(len(PREFACE)) == PREFACE
                    script(peer)
                except (EOFError, OSError):
                    return

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        threads.append(thread)
        return path

    yield start
    for server in servers:
        server.close()
    for thread in threads:
        thread.join(10)


def call(path: str, seconds: float = 10) -> bytes:
    with GrpcClient(path, os.getuid(), seconds) as client:
        return client.call("/a.B/C", b"ask", {"x-place": "n" * 200})


def test_a_call(serve: Callable[[Script], str]) -> None:
    seen: List[Tuple[bytes, bytes]] = []

    def script(peer: Peer) -> None:
        peer.send(4, 0, 0, b"")
        seen.append(peer.request())
        peer.send(1, 4, 1, b"\x88")
        peer.send(0, 0, 1, message(b"answer"))
        peer.send(1, 5, 1, b"\x88")

    assert call(serve(script)) == b"answer"
    block, asked = seen[0]
    assert asked == b"ask"
    # HPACK literals without indexing, no Huffman code: the text is in the block as it is.
    assert b"\0\x05:path\x06/a.B/C" in block
    assert b"\0\x07x-place\x7f\x49" + b"n" * 200 in block


def test_two_calls_on_one_connection(serve: Callable[[Script], str]) -> None:
    def script(peer: Peer) -> None:
        for stream, word in ((1, b"one"), (3, b"two")):
            peer.request()
            peer.send(0, 1, stream, message(word))

    with GrpcClient(serve(script), os.getuid()) as client:
        assert (client.call("/a.B/C"), client.call("/a.B/D")) == (b"one", b"two")


def test_an_answer_in_pieces_padded_and_between_other_frames(serve: Callable[[Script], str]) -> None:
    acknowledged: List[Tuple[int, int]] = []
    all_read = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        whole = message(b"x" * 30000)
        peer.send(4, 0, 0, b"")
        peer.send(6, 0, 0, b"pingpong")
        peer.send(8, 0, 0, b"\0\0\0\1")
        peer.send(0, 0, 1, whole[:3])
        peer.send(0, 8, 1, b"\x02" + whole[3:16000] + b"\0\0")
        peer.send(0, 0, 7, b"not ours")
        peer.send(0, 0, 1, whole[16000:])
        peer.send(1, 5, 1, b"")
        acknowledged.extend((kind, flags) for kind, flags, _stream, _payload in [peer.frame(), peer.frame()])
        all_read.set()

    assert call(serve(script)) == b"x" * 30000
    assert all_read.wait(10)
    assert acknowledged == [(4, 1), (6, 1)]


@pytest.mark.parametrize(
    "frame",
    [
        (1, 5, 1, b"\x88"),
        (3, 0, 1, b"\0\0\0\1"),
        (7, 0, 0, b"\0" * 8),
        (0, 1, 1, b""),
    ],
)
def test_a_status_without_a_message_is_a_refusal(
    serve: Callable[[Script], str], frame: Tuple[int, int, int, bytes]
) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(*frame)

    with pytest.raises(GrpcRefused, match="rejected the call /a.B/C"):
        call(serve(script))


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n" + b" " * 100,
        b"",
        b"\xff" * 9,
        b"\0\0\x04\0\1\0\0\0\1\1\0\0\0",
        b"\0\0\x07\0\1\0\0\0\1\0\0\0\0\5ab",
    ],
)
def test_a_malformed_answer_is_an_error(serve: Callable[[Script], str], answer: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.raw(answer)

    with pytest.raises(RuntimeClientError):
        call(serve(script))


def test_no_answer_before_the_deadline_is_an_error(serve: Callable[[Script], str]) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.read(1)

    with pytest.raises(RuntimeClientError, match="no answer within"):
        call(serve(script), seconds=0.05)


def test_no_socket(tmp_path: Path) -> None:
    with pytest.raises(RuntimeClientError, match="No such file"):
        GrpcClient(str(tmp_path / "none"), os.getuid())
