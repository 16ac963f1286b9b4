# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must not be interrupted is done in a child that is not killed with its parent."""

from __future__ import annotations

import errno
import os
import signal
import time

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import steady
from ansible_collections.fleet.probe.plugins.module_utils._attach.steady import close_steadily, steadily


def test_a_descriptor_comes_back_and_the_child_is_gone() -> None:
    parent = os.getpid()

    def attach() -> int:
        assert os.getpid() != parent and os.getsid(0) == os.getpid()
        return os.open("/dev/null", os.O_RDONLY)

    fd = steadily(attach, [])
    assert os.readlink(f"/proc/self/fd/{fd}") == "/dev/null" and not os.get_inheritable(fd)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    os.close(fd)


def test_what_it_raises_is_raised() -> None:
    def attach() -> int:
        raise OSError(errno.ENOSPC, "x")

    with pytest.raises(OSError, match="No space left") as raised:
        steadily(attach, [])
    assert raised.value.errno == errno.ENOSPC
    with pytest.raises(OSError, match="Input/output error"):
        steadily(lambda: os._exit(0), [])


def test_one_that_is_held_up_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steady, "PATIENCE", 0.1)
    reader, writer = os.pipe()

    def attach() -> int:
        os.write(writer, b"%d" % os.getpid())
        time.sleep(1000)
        return 0

    with pytest.raises(OSError, match="timed out"):
        steadily(attach, [writer])
    child = int(os.read(reader, 16))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader)
    os.close(writer)


def test_the_last_close_is_the_childs() -> None:
    """Both ends of pipes: each is closed when the call returns, and no process has one any more."""
    pipes = [os.pipe() for _each in range(25)]
    close_steadily([writer for _reader, writer in pipes])
    for reader, writer in pipes:
        assert os.read(reader, 1) == b"" and not os.path.exists(f"/proc/self/fd/{writer}")
        os.close(reader)
    close_steadily([])


def test_it_closes_them_when_its_parent_has_been_killed() -> None:
    reader, writer = os.pipe()
    parent = os.fork()
    if parent == 0:
        os.close(reader)
        real = os.close
        # Killed at the worst time: when the child has begun, before anything is closed here.
        steady.os.close = lambda _fd: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment]
        close_steadily([writer])
        real(0)
        os._exit(0)
    os.close(writer)
    assert os.waitpid(parent, 0)[1] == signal.SIGKILL
    assert os.read(reader, 1) == b"", "nobody has the other end any more"
    os.close(reader)
