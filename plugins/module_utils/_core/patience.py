# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads in a child what a process can withhold, so that its parent never waits longer than a deadline.

/proc/PID/cmdline, maps and environ wait for the process's mmap_lock, and read its pages: a FUSE server of the
process's owner can hold both back for as long as it likes (mm/memory.c, __access_remote_vm), and not even SIGKILL ends
that wait. The child holds nothing of its parent's, so a child that is left behind keeps no probe attached.
"""

from __future__ import annotations

import functools
import os
import select
import signal
import socket
import struct
import time
from typing import Callable, Dict, Optional, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, is_busy, reap

PATIENCE = 0.5  # seconds that one answer may take
BUSY_PATIENCE = 3.0  # seconds, while the child runs or waits for a processor of a busy host
BUDGET = 1.0  # seconds that may be lost on processes that withhold theirs
_GRACE = 0.05  # seconds that a killed child has to end
_SIZE = struct.Struct("<q")
_NOTHING = -1
_MOST_ASKED = 512  # at once: their numbers fit into a socket's buffer


class PatientReader:
    """``read`` runs in a child, which is forked when it is first needed; ``stuck`` are the PIDs that did not answer.

    Once BUDGET is spent, nothing is read any more, and ``gave_up`` says so.
    """

    def __init__(self, read: Callable[[int], Optional[bytes]]) -> None:
        self._read = read
        self._channel: Optional[socket.socket] = None
        self._child = 0
        self._lost = 0.0
        self._received = bytearray()  # what the child has sent ahead
        self.stuck: Set[int] = set()

    def __enter__(self) -> PatientReader:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @property
    def gave_up(self) -> bool:
        """Whether nothing is read any more."""
        return self._lost >= BUDGET

    def of(self, pid: int) -> Optional[bytes]:
        """What ``read(pid)`` returns; None if it did not do so in time."""
        if pid in self.stuck or self.gave_up:
            return None
        began = time.monotonic()
        try:
            channel = self._channel or self._start()
            channel.sendall(_SIZE.pack(pid))
            (size,) = _SIZE.unpack(self._receive(channel, _SIZE.size, began))
            return None if size == _NOTHING else self._receive(channel, size, began)
        except TimeoutError:
            self.stuck.add(pid)
            self._lost += time.monotonic() - began
        except OSError:
            pass
        self.close()
        return None

    def of_all(self, pids: Sequence[int]) -> Dict[int, bytes]:
        """What ``read`` returns for each of the processes; those that did not answer in time are not among them.

        The child is asked for many at once, so that neither waits for the other each time.
        """
        found: Dict[int, bytes] = {}
        left = [pid for pid in pids if pid not in self.stuck]
        while left and not self.gave_up:
            some, answered = left[:_MOST_ASKED], 0
            began = time.monotonic()
            try:
                channel = self._channel or self._start()
                channel.sendall(b"".join(map(_SIZE.pack, some)))
                for pid in some:
                    began = time.monotonic()
                    (size,) = _SIZE.unpack(self._receive(channel, _SIZE.size, began))
                    if size != _NOTHING:
                        found[pid] = self._receive(channel, size, began)
                    answered += 1
            except TimeoutError:
                self.stuck.add(some[answered])
                self._lost += time.monotonic() - began
                answered += 1
                self.close()
            except OSError:
                answered += 1
                self.close()
            left = left[answered:]
        return found

    def close(self) -> None:
        """Ends the child."""
        self._received.clear()
        if self._channel is None:
            return
        self._channel.close()
        self._channel = None
        os.kill(self._child, signal.SIGKILL)
        reap(self._child, _GRACE)

    def _start(self) -> socket.socket:
        channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            channel.setblocking(True)
            theirs.setblocking(True)
            self._child = fork_child(functools.partial(_serve, theirs, self._read), [theirs.fileno()])
        except OSError:
            channel.close()
            raise
        finally:
            theirs.close()
        self._channel = channel
        return channel

    def _receive(self, channel: socket.socket, size: int, began: float) -> bytes:
        """Raises TimeoutError, and ConnectionError when the child has ended."""
        poll = select.poll()
        poll.register(channel, select.POLLIN)
        data = self._received
        until = began + PATIENCE
        while len(data) < size:
            if not poll.poll(max(0.0, until - time.monotonic()) * 1000):
                if not is_busy(self._child) or time.monotonic() > began + BUSY_PATIENCE:
                    raise TimeoutError
                until = time.monotonic() + PATIENCE
                continue
            more = channel.recv(1 << 16)
            if not more:
                raise ConnectionError
            data += more
        answer = bytes(data[:size])
        del data[:size]
        return answer


def _serve(channel: socket.socket, read: Callable[[int], Optional[bytes]]) -> None:
    """The child: answers until the parent closes the channel."""
    while True:
        asked = channel.recv(_SIZE.size)
        if not asked:
            return
        data = read(_SIZE.unpack(asked)[0])
        channel.sendall(_SIZE.pack(_NOTHING if data is None else len(data)) + (data or b""))
