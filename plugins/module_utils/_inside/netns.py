# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A child that enters only a container's network namespace.

The kernel creates a packet socket, or a program's link to an interface, in the network namespace of the caller.
The child creates it, returns the descriptor over SCM_RIGHTS and ends; the module stays in the host's namespace.
"""

from __future__ import annotations

import os
import select
import signal
import socket
from typing import Callable, List, NoReturn

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    CLONE_NEWNET,
    PR_SET_PDEATHSIG,
    pidfd_open,
    prctl,
    receive_with_fds,
    send_with_fds,
    setns,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import same_process
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container


def in_network_namespace(container: Container, make: Callable[[], int], deadline: float = 2.0) -> int:
    """Call ``make`` in the network namespace of the container's init process; returns its descriptor (close-on-exec).

    ``make`` must not import anything. Raises OSError: the one that ``make`` raised, ESRCH if the container has ended,
    ETIMEDOUT after ``deadline`` seconds.
    """
    target = pidfd_open(container.pid)
    mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    child = 0
    try:
        if not same_process(container.pid, container.start_ticks):
            raise ProcessLookupError(3, os.strerror(3))
        theirs.setblocking(True)
        parent = os.getpid()
        child = os.fork()
        if child == 0:
            _child(parent, target, theirs, make)
        theirs.close()
        poll = select.poll()
        poll.register(mine, select.POLLIN)
        if not poll.poll(deadline * 1000):
            raise TimeoutError(110, os.strerror(110))
        fds: List[int] = []
        answer = receive_with_fds(mine, 16, fds, 1)
        if fds:
            return fds[0]
        number = int(answer or b"5")  # EIO: it ended without an answer
        raise OSError(number, os.strerror(number))
    finally:
        if child:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        mine.close()
        theirs.close()
        os.close(target)


def _child(parent: int, target: int, channel: socket.socket, make: Callable[[], int]) -> NoReturn:
    try:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() == parent:
            setns(target, CLONE_NEWNET)
            send_with_fds(channel, b"0", [make()])
    except OSError as error:
        send_with_fds(channel, str(error.errno or 5).encode(), [])
    finally:
        os._exit(0)
