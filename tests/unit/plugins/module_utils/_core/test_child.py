# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A forked child: it works, ends, and runs nothing of its parent."""

from __future__ import annotations

import os
import signal
from typing import Callable, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import child
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child


def status_of(work: Callable[[], None], *keep: int) -> int:
    return os.waitpid(fork_child(work, keep), 0)[1]


def test_it_works_and_ends_without_the_parents_exits() -> None:
    reader, writer = os.pipe()

    def work() -> None:
        os.write(writer, b"%d" % os.getppid())

    assert status_of(work, writer) == 0
    os.close(writer)
    assert os.read(reader, 16) == b"%d" % os.getpid()
    os.close(reader)


def test_what_it_raises_is_its_status_and_is_not_printed(capfd: pytest.CaptureFixture[str]) -> None:
    for raised in (ValueError("x"), KeyboardInterrupt(), SystemExit(3)):

        def work(raised: BaseException = raised) -> None:
            raise raised

        assert os.WEXITSTATUS(status_of(work)) == 1
    assert capfd.readouterr() == ("", "")


def test_the_parents_handlers_do_not_run_in_it_and_its_mask_stays() -> None:
    ran: List[int] = []
    before = signal.signal(signal.SIGTERM, lambda *_any: ran.append(os.getpid()))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        assert os.WTERMSIG(status_of(lambda: os.kill(os.getpid(), signal.SIGTERM))) == signal.SIGTERM
    finally:
        signal.signal(signal.SIGTERM, before)
    assert ran == [] and signal.pthread_sigmask(signal.SIG_BLOCK, ()) == mask


def test_it_ends_with_its_parent() -> None:
    reader, writer = os.pipe()

    def parent() -> None:
        fork_child(lambda: (os.write(writer, b"x"), signal.pause())[1], [writer])
        os.read(reader, 1)

    assert status_of(parent, reader, writer) == 0
    os.close(writer)
    assert os.read(reader, 1) == b"", "nobody has the pipe open any more"
    os.close(reader)


def test_it_closes_what_it_inherited_before_it_can_be_killed_with_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last close of a probe by a process that is being killed leaves the breakpoint where it is."""
    reader, writer = os.pipe()

    def prctl(option: int, *_arguments: int) -> int:
        if option == child.PR_SET_PDEATHSIG:
            os.write(writer, b"open" if os.path.exists(f"/proc/self/fd/{reader}") else b"closed")
        return 0

    monkeypatch.setattr(child, "prctl", prctl)
    assert status_of(lambda: None, writer) == 0
    assert os.read(reader, 16) == b"closed"
    os.close(reader)
    os.close(writer)
