# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the packets that the filter of a packet socket let through, with when and where each passed: packet(7)."""

from __future__ import annotations

import ctypes
import math
import os
import socket
import struct
import time
from typing import Callable

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Packet

# include/uapi/asm-generic/socket.h, linux/socket.h and linux/if_packet.h
_SO_ATTACH_FILTER, _SO_RCVBUFFORCE, _SO_TIMESTAMPNS = 26, 33, 35
_SOL_PACKET, _PACKET_STATISTICS, _PACKET_AUXDATA = 263, 6, 8
_TIMESPEC = struct.Struct("@ll")
_AUXDATA_LENGTH = struct.Struct("=4xI")  # tp_len of struct tpacket_auxdata, the packet's length before it was cut
_ANCILLARY = socket.CMSG_SPACE(_TIMESPEC.size) + socket.CMSG_SPACE(20)
_REJECT_ALL = struct.pack("=HBBI", 0x06, 0, 0, 0)  # the classic filter `ret 0`
_BATCH = 64  # packets between two looks at the clock


class Tap:
    """A duplicate of a packet socket, from which packets are read. ``passed`` are those that the filter let through,
    ``dropped`` those of them for which the socket had no room, both from the kernel's counters.

    ``room`` is in bytes of the kernel's memory, which it takes as packets wait, not before. Make it before the socket
    is bound. Raises OSError.
    """

    def __init__(self, fd: int, snaplen: int, room: int) -> None:
        self.passed = self.dropped = 0
        self._buffer = bytearray(snaplen)
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, fileno=os.dup(fd))
        try:
            self._socket.setblocking(False)
            self._make_room(room // 2)  # the kernel doubles the number (socket(7))
            self._socket.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)
            self._socket.setsockopt(_SOL_PACKET, _PACKET_AUXDATA, 1)
        except OSError:
            self._socket.close()
            raise

    def _make_room(self, room: int) -> None:
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, room)
        except PermissionError:  # without CAP_NET_ADMIN, as much as the host allows everyone (net.core.rmem_max)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, room)

    def read(self, take: Callable[[Packet], None], until: float) -> None:
        """Calls ``take`` with each packet that waits, until none does or ``until`` (monotonic clock) has passed."""
        view = memoryview(self._buffer)
        while time.monotonic() < until:
            for _number in range(_BATCH):
                try:
                    size, ancillary, _flags, address = self._socket.recvmsg_into([self._buffer], _ANCILLARY)
                except BlockingIOError:
                    return
                moment, length = 0, size
                for level, kind, value in ancillary:
                    if level == _SOL_PACKET:
                        length = _AUXDATA_LENGTH.unpack_from(value)[0]
                    elif kind == _SO_TIMESTAMPNS:
                        seconds, nanoseconds = _TIMESPEC.unpack(value)
                        moment = seconds * 1_000_000_000 + nanoseconds
                interface, protocol, how, hardware, sender = address
                take(Packet(moment, interface, how, hardware, sender, protocol, length, bytes(view[:size])))

    def count(self) -> None:
        """Adds what the kernel has counted since the last call, which starts it over."""
        passed, dropped = struct.unpack("=II", self._socket.getsockopt(_SOL_PACKET, _PACKET_STATISTICS, 8))
        self.passed += passed
        self.dropped += dropped

    def stop(self) -> None:
        """Lets no more packets through; some may be on their way until running programs have ended."""
        # The kernel has one filter for each socket: this takes the program's place.
        code = ctypes.create_string_buffer(_REJECT_ALL, len(_REJECT_ALL))
        program = struct.pack("@HP", 1, ctypes.addressof(code))
        self._socket.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, program)

    def close(self, take: Callable[[Packet], None]) -> None:
        """Reads the packets that wait, and closes; none may come any more, or it would be lost."""
        try:
            self.read(take, math.inf)
            self.count()
        finally:
            self._socket.close()
