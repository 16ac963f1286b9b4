# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has a child touch what a container or a user of the host can make wait for ever.

Whoever serves a file system, by FUSE or below an overlay, holds up each process that looks at a path on it, for as long
as they like, in the kernel, where not even SIGKILL helps. So it is never this process, and none of its threads: one
that cannot end keeps the descriptors of all, and with them the probe.
"""

from __future__ import annotations

import functools
import os
import select
import signal
import socket
import time
from typing import Callable, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, reap
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import receive_with_fds

_KILL_GRACE = 0.25  # seconds that a killed child has to end


def errand(
    work: Callable[[socket.socket], None], seconds: float, keep: Sequence[int] = (), most: int = 1
) -> Tuple[bytes, List[int]]:
    """What a child sends in ``work(channel)``: bytes, and up to ``most`` descriptors (close-on-exec, the caller's).

    The child has ``seconds``, and is killed then; what it sent before counts. It has none of this process's descriptors
    but ``keep``, so one that waits in the kernel, and is left behind, keeps no probe attached. The thread that calls
    this must outlive the call (``fork_child``).
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        # With a default timeout of the process, sending would poll.
        theirs.setblocking(True)
        child = fork_child(functools.partial(work, theirs), [theirs.fileno(), *keep])
    except OSError:
        ours.close()
        raise
    finally:
        theirs.close()
    data = bytearray()
    fds: List[int] = []
    until = time.monotonic() + seconds
    poll = select.poll()
    poll.register(ours, select.POLLIN)
    with ours:
        while poll.poll(max(0.0, until - time.monotonic()) * 1000):
            more = receive_with_fds(ours, 1 << 16, fds, most)
            if not more:
                break
            data += more
        else:
            os.kill(child, signal.SIGKILL)
    reap(child, _KILL_GRACE)
    return bytes(data), fds
