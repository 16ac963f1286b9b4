# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A child that enters only a container's network namespace.

The kernel creates a packet socket, or a program's link to an interface, in the network namespace of the caller.
The child creates it, returns the descriptor over SCM_RIGHTS and ends; the module stays in the host's namespace.
It reads no file of the container, so it need not drop privileges as the namespace helper does (_inside/helper.py).
"""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import select
import signal
import socket
from typing import Callable, List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.alive import gone
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    CLONE_NEWNET,
    pidfd_open,
    receive_with_fds,
    send_with_fds,
    setns,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import same_process
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container

# What the child answers, followed by an errno.
_MADE, _NOT_MADE, _NOT_ENTERED, _CHANGED = b"made", b"not made", b"not entered", b"changed"


def packet_socket(kind: socket.SocketKind = socket.SOCK_DGRAM) -> int:
    """A packet socket in the caller's network namespace; it receives nothing until it is bound. packet(7)."""
    return socket.socket(socket.AF_PACKET, kind, 0).detach()


def in_network_namespace(
    container: Container, make: Callable[[], int], deadline: float = 2.0, keep: Sequence[int] = ()
) -> int:
    """Call ``make`` in the network namespace of the container's init process; returns its descriptor (close-on-exec).

    ``make`` must not import anything, and has only the descriptors ``keep``. Raises OSError if ``make`` did, and
    ContainerError if the namespace cannot be entered or no answer comes within ``deadline`` seconds.
    """
    try:
        pidfd = pidfd_open(container.pid)
    except OSError as error:
        raise _not_entered(container, error.errno or 0) from None
    mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    child = 0
    fds: List[int] = []
    try:
        # Only now is it certain which process the pidfd refers to.
        if not same_process(container.pid, container.start_ticks):
            raise gone(container)
        theirs.setblocking(True)
        child = fork_child(functools.partial(_work, container, pidfd, theirs, make), [pidfd, theirs.fileno(), *keep])
        theirs.close()
        poll = select.poll()
        poll.register(mine, select.POLLIN)
        answer = receive_with_fds(mine, 32, fds, 1) if poll.poll(deadline * 1000) else b":%d" % errno.ETIMEDOUT
    finally:
        if child:
            os.kill(child, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):  # this process ignores SIGCHLD, so the kernel kept no status
                os.waitpid(child, 0)
        mine.close()
        theirs.close()
        os.close(pidfd)
    if fds:
        return fds[0]
    step, _colon, number = answer.partition(b":")
    if step == _NOT_MADE:
        raise OSError(int(number), os.strerror(int(number)))
    if step == _CHANGED:
        raise ContainerError(
            "resolve",
            f"Container {container.describe()} changed: its process {container.pid} has moved to another network "
            "namespace since it was discovered.",
        )
    raise _not_entered(container, int(number or errno.EIO))  # EIO: the child ended without an answer


def _not_entered(container: Container, number: int) -> ContainerError:
    if number == errno.ESRCH:
        return gone(container)
    return ContainerError(
        "resolve", f"Container {container.describe()} cannot be entered (its network namespace): {os.strerror(number)}."
    )


def _work(container: Container, pidfd: int, channel: socket.socket, make: Callable[[], int]) -> None:
    """The child: enter the namespace, call ``make`` and answer."""
    step, number = _NOT_ENTERED, 0
    fds: List[int] = []
    try:
        setns(pidfd, CLONE_NEWNET)
        entered = os.stat("/proc/self/ns/net").st_ino
        step = _CHANGED
        if entered == container.namespaces.get("net", entered):
            step = _NOT_MADE
            fds = [make()]
            step = _MADE
    except OSError as error:
        number = error.errno or errno.EIO
    send_with_fds(channel, step + b":%d" % number, fds)
