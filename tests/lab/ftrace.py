# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel's own trace has of an event, beside what programs saw of it."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ansible_collections.fleet.probe.plugins.module_utils._core import linux

from lab.host import unique

_SWITCH = re.compile(r" sched_switch: .*prev_pid=(\d+) .* next_pid=(\d+) ")


@contextlib.contextmanager
def traced(*events: str, only: str = "") -> Iterator[Callable[[], str]]:
    """The text of a trace of ``events``, such as tcp/tcp_retransmit_skb, in an instance that nobody else sees.

    ``only`` is a filter of tracefs: which of them are traced.
    """
    tracefs = linux.detached_mount("tracefs")
    instance = Path(f"/proc/self/fd/{tracefs}/instances/{unique('trace')}")
    try:
        instance.mkdir()
        for event in events:
            if only:
                (instance / "events" / event / "filter").write_text(only)
            (instance / "events" / event / "enable").write_text("1")
        yield (instance / "trace").read_text
    finally:
        instance.rmdir()
        os.close(tracefs)


@contextlib.contextmanager
def unseen_returns(thread: int) -> Iterator[Callable[[], int]]:
    """How often a thread got the CPU back without a ``sched_switch`` that says so.

    On a test machine there is none where a thread of its PID 1 loses the CPU (docs/tested.md). Then the thread leaves
    the CPU twice with no return between. The thread is kept on the first CPU, because the trace, unlike programs, does
    not have what the idle tasks of the others lose.
    """
    os.sched_setaffinity(thread, {min(os.sched_getaffinity(thread))})
    with traced("sched/sched_switch", only=f"prev_pid == {thread} || next_pid == {thread}") as read:

        def count() -> int:
            left = [int(previous) == thread for previous, _next in _SWITCH.findall(read())]
            unseen = sum(first and second for first, second in itertools.pairwise(left))
            if unseen:
                print(f"the kernel did not say {unseen} times that thread {thread} got the CPU back")
            return unseen

        yield count
