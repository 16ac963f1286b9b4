# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has a child put breakpoints into processes and take them away, which `kill -9` of this process must not interrupt.

While SIGKILL is pending in a process, the kernel does not let it write to the memory of others. If that happens in the
middle of attaching or detaching, some breakpoints are not taken away, by nobody any more: "failed to unregister,
leaking uprobe" (Linux 6.18, kernel/events/uprobes.c, register_for_each_vma). Programs go on then, but pay for a trap at
each call. When a process ends, it closes its descriptors after that, so a probe whose module is killed at any other
time is taken away.

The child is not killed with this process: it is in a session of its own, finishes what it does, and ends.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import select
import socket
import threading
from typing import Callable, List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, reap
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import receive_with_fds, send_with_fds

# Seconds that the kernel has to write to the memory of all processes. One of them can hold it up for as long as it
# likes (it waits for the process's mmap_lock), and then holds up a child alone.
PATIENCE = 10.0
_THREADS = 20  # that close; the kernel waits for each close of some kinds of links, and for several at once no longer
_GRACE = 0.25  # seconds that a child that has answered has to end


def steadily(attach: Callable[[], int], keep: Sequence[int]) -> int:
    """The descriptor that ``attach`` returns, called in a child that has the descriptors ``keep``.

    Raises OSError as ``attach`` does, or with ETIMEDOUT. What a child that is late attaches is detached as it ends.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    fds: List[int] = []
    with ours:
        with theirs:
            theirs.setblocking(True)
            child = fork_child(functools.partial(_attach, attach, theirs), [theirs.fileno(), *keep], outlives=True)
        answered = _wait(ours)
        said = receive_with_fds(ours, 16, fds, 1) if answered else b"%d" % errno.ETIMEDOUT
    if answered:
        reap(child, _GRACE)
    if fds:
        return fds[0]
    number = int(said or errno.EIO)  # EIO: somebody killed the child
    raise OSError(number, os.strerror(number))


def close_steadily(fds: Sequence[int]) -> None:
    """Closes descriptors of attachments, here first and for the last time in a child, and waits until that has ended.

    One that the kernel holds up for longer than PATIENCE is left behind.
    """
    if not fds:
        return
    child = 0
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    with ours:
        with theirs, contextlib.suppress(OSError):  # without a child, they are closed here
            theirs.setblocking(True)
            child = fork_child(functools.partial(_close, fds, theirs), [theirs.fileno(), *fds], outlives=True)
        _close_each(fds)
        ours.shutdown(socket.SHUT_WR)
        if child and _wait(ours):
            reap(child, _GRACE)


def _attach(attach: Callable[[], int], channel: socket.socket) -> None:
    """The child of ``steadily``."""
    try:
        fd = attach()
    except OSError as error:
        channel.sendall(b"%d" % (error.errno or errno.EIO))
        return
    send_with_fds(channel, b"0", [fd])


def _close(fds: Sequence[int], channel: socket.socket) -> None:
    """The child of ``close_steadily``: waits until its parent has closed them, or has ended."""
    channel.recv(1)
    parts = [threading.Thread(target=_close_each, args=(fds[at::_THREADS],)) for at in range(min(_THREADS, len(fds)))]
    for part in parts:
        part.start()
    for part in parts:
        part.join()


def _close_each(fds: Sequence[int]) -> None:
    for fd in fds:
        os.close(fd)


def _wait(channel: socket.socket) -> bool:
    """Whether the child has answered, or ended, in time."""
    poll = select.poll()
    poll.register(channel, select.POLLIN)
    return bool(poll.poll(PATIENCE * 1000))
