# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A FUSE file system with one file, whose server answers when it likes; runs as a program of its own.

    fuse_server.py BODY STALL READY    descriptor 3 is /dev/fuse, mounted; BODY has the file's content

While the file STALL exists, READ and GETATTR of the file wait. READY is made once the kernel has said hello. Only what
the kernel asks for such a file is answered (include/uapi/linux/fuse.h, linux 7.31).
"""

from __future__ import annotations

import contextlib
import os
import struct
import sys
import threading
import time

LOOKUP, GETATTR, OPEN, READ, STATFS, RELEASE, GETXATTR, FLUSH, INIT, OPENDIR = 1, 3, 14, 15, 17, 18, 22, 25, 26, 27
READDIR, RELEASEDIR, ACCESS = 28, 29, 34
NO_ANSWER = (2, 36, 42)  # FORGET, INTERRUPT, BATCH_FORGET
ROOT, FILE = 1, 2


def main() -> None:
    """Serves until the file system is gone."""
    body_path, stall, ready = sys.argv[1:]
    with open(body_path, "rb") as file:
        body = file.read()

    def attr(node: int) -> bytes:
        mode, size = (0o40755, 0) if node == ROOT else (0o100755, len(body))
        return struct.pack("<QQQQQQIIIIIIIIII", node, size, 32, 0, 0, 0, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)

    def reply(unique: int, error: int = 0, data: bytes = b"") -> None:
        with contextlib.suppress(OSError):  # whoever asked is gone
            os.write(3, struct.pack("<IiQ", 16 + len(data), error, unique) + data)

    def wait() -> None:
        while os.path.exists(stall):
            time.sleep(0.01)

    def answer(request: bytes) -> None:
        _length, code, unique, node = struct.unpack_from("<IIQQ", request)
        if code == LOOKUP:
            known = request[40:].rstrip(b"\0") == b"file"
            entry = struct.pack("<QQQQII", FILE, 0, 0, 0, 0, 0) + attr(FILE)
            reply(unique, 0 if known else -2, entry if known else b"")
        elif code == GETATTR:
            if node == FILE:
                wait()
            reply(unique, 0, struct.pack("<QII", 0, 0, 0) + attr(node))
        elif code == READ:
            wait()
            offset, size = struct.unpack_from("<QI", request, 48)
            reply(unique, 0, body[offset : offset + size])
        elif code in (OPEN, OPENDIR):
            reply(unique, 0, struct.pack("<QII", 1, 0, 0))
        elif code == STATFS:
            reply(unique, 0, struct.pack("<QQQQQIIII", 1000, 500, 500, 10, 5, 4096, 255, 4096, 0) + bytes(24))
        elif code in (READDIR, FLUSH, RELEASE, RELEASEDIR):
            reply(unique)
        elif code not in NO_ANSWER:
            reply(unique, -38)

    while True:
        try:
            request = os.read(3, 1 << 20)
        except OSError:
            return
        _length, code, unique = struct.unpack_from("<IIQ", request)
        if code == INIT:
            hello = struct.pack("<IIIIHHIIHHI", 7, 31, 1 << 16, 0, 12, 10, 1 << 16, 1, 1, 0, 0).ljust(64, b"\0")
            reply(unique, 0, hello)
            with open(ready, "w", encoding="ascii"):
                pass
        else:
            threading.Thread(target=answer, args=(request,), daemon=True).start()


main()
