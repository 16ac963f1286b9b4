# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gRPC client for a runtime's Unix socket: unary calls, one at a time.

Hosts rarely have grpcio, and importing it costs more time and memory than all of discovery. The part of
HTTP/2 (RFC 9113, with prior knowledge) that a call needs is small, because a client may turn off the
rest: header compression state, server push, flow control.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from typing import Dict, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    DEADLINE,
    MAX_ANSWER,
    Endpoint,
    RuntimeClientError,
    receive,
    send,
    unix_connect,
)

_DATA, _HEADERS, _RST_STREAM, _SETTINGS, _PING, _GOAWAY, _WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
_END_STREAM = _ACK = 0x1
_END_HEADERS, _PADDED = 0x4, 0x8
_WINDOW = (1 << 31) - 1
_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


class GrpcRefused(RuntimeClientError):
    """The server answered a call with a status and no message, for example for an unknown method."""


class GrpcClient:
    """One connection: ``with GrpcClient(path) as client: client.call(...)``.

    All calls together end within ``seconds`` after the connect. Raises RuntimeClientError.
    """

    def __init__(self, endpoint: Endpoint, owner: Optional[int] = 0, seconds: float = DEADLINE) -> None:
        self._deadline = time.monotonic() + seconds
        self._socket: socket.socket = unix_connect(endpoint, owner, self._deadline)
        self._buffer = bytearray()
        self._stream = -1
        # No dynamic header table, no push, and windows so large that no answer needs a window update.
        settings = struct.pack(">HIHIHI", 1, 0, 2, 0, 4, _WINDOW)
        self._send(_PREFACE + _frame(_SETTINGS, 0, 0, settings) + _frame(_WINDOW_UPDATE, 0, 0, _u32(_WINDOW - 65535)))

    def __enter__(self) -> GrpcClient:
        return self

    def __exit__(self, *_error: object) -> None:
        self._socket.close()

    def call(self, method: str, request: bytes = b"", metadata: Optional[Dict[str, str]] = None) -> bytes:
        """The response message of one call; ``method`` is ``/package.Service/Method``.

        Raises GrpcRefused if the response has no message, RuntimeClientError for all other failures.
        """
        self._stream += 2
        headers = {
            ":method": "POST",
            ":scheme": "http",
            ":path": method,
            ":authority": "localhost",
            "content-type": "application/grpc",
            "te": "trailers",
            **(metadata or {}),
        }
        block = b"".join(_literal(name) + _text(value) for name, value in headers.items())
        message = b"\0" + _u32(len(request)) + request
        self._send(
            _frame(_HEADERS, _END_HEADERS, self._stream, block) + _frame(_DATA, _END_STREAM, self._stream, message)
        )
        return self._answer(method)

    def _answer(self, method: str) -> bytes:
        body = bytearray()
        while True:
            kind, flags, stream, payload = self._frame()
            if kind == _SETTINGS and not flags & _ACK:
                self._acknowledge(_frame(_SETTINGS, _ACK, 0, b""))
            elif kind == _PING and not flags & _ACK:
                self._acknowledge(_frame(_PING, _ACK, 0, payload))
            elif kind == _GOAWAY or (kind == _RST_STREAM and stream == self._stream):
                raise GrpcRefused(f"it rejected the call {method}")
            elif kind == _DATA and stream == self._stream:
                body += _unpadded(flags, payload)
                if len(body) > MAX_ANSWER:
                    raise RuntimeClientError(f"its answer exceeds {MAX_ANSWER >> 20} MB")
            if stream == self._stream and kind in (_DATA, _HEADERS) and flags & _END_STREAM:
                return _message(bytes(body), method)

    def _frame(self) -> Tuple[int, int, int, bytes]:
        head = self._read(9)
        size = int.from_bytes(head[:3], "big")
        if size > 1 << 16:
            # The default limit is 2^14 (RFC 9113 section 6.5.2), and this client offers no other.
            raise RuntimeClientError("the server there does not speak gRPC")
        return head[3], head[4], int.from_bytes(head[5:9], "big") & _WINDOW, self._read(size)

    def _read(self, size: int) -> bytes:
        while len(self._buffer) < size:
            data = receive(self._socket, self._deadline)
            if not data:
                raise RuntimeClientError("the server there does not speak gRPC, or it closed the connection")
            self._buffer += data
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _acknowledge(self, frame: bytes) -> None:
        # A server may close the connection right after its answer, before this client has read it.
        with contextlib.suppress(OSError):
            self._socket.sendall(frame)

    def _send(self, data: bytes) -> None:
        send(self._socket, data, self._deadline)


def _message(body: bytes, method: str) -> bytes:
    # A failed call has trailers only. They are compressed and need not be read: an empty body means failure.
    if not body:
        raise GrpcRefused(f"it rejected the call {method}")
    if len(body) < 5 or body[0] != 0 or int.from_bytes(body[1:5], "big") != len(body) - 5:
        raise RuntimeClientError("its answer is not a gRPC message")
    return body[5:]


def _unpadded(flags: int, payload: bytes) -> bytes:
    if not flags & _PADDED or not payload:
        return payload
    return payload[1 : len(payload) - payload[0]]


def _frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    return len(payload).to_bytes(3, "big") + bytes((kind, flags)) + _u32(stream) + payload


def _u32(number: int) -> bytes:
    return number.to_bytes(4, "big")


def _literal(name: str) -> bytes:
    # HPACK, RFC 7541 section 6.2.2: literal header field without indexing, new name.
    return b"\0" + _text(name)


def _text(value: str) -> bytes:
    data = value.encode("utf-8")
    if len(data) < 127:
        return bytes((len(data),)) + data
    # An integer too large for its 7-bit prefix (section 5.1); no Huffman code.
    size, rest = len(data) - 127, b""
    while size >= 128:
        rest += bytes((size % 128 + 128,))
        size //= 128
    return b"\x7f" + rest + bytes((size,)) + data
