# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other tracing tools at work beside a probe."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from lab.host import wait_for

# tracefs for the tool alone: the host is left as it was
TRACEFS = ("unshare", "--mount", "sh", "-c", 'mount -t tracefs tracefs /sys/kernel/tracing; exec "$@"', "sh")


@contextmanager
def beside(output: Path, ready: str, times: int, *argv: str, env: dict[str, str] | None = None) -> Iterator[None]:
    """Another tool at work; what it prints is in ``output`` afterwards.

    It works when it has printed the line ``ready`` so many ``times``, and has printed what it saw when it has done so
    as often again.
    """
    if shutil.which(argv[0]) is None:
        pytest.skip(f"not installed: {argv[0]}")
    with output.open("w") as out:
        tool = subprocess.Popen(
            [*TRACEFS, *argv],
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(env or {})},
            # tests that run in the background are deaf to it, and what they start is too
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

        def said(more: int) -> bool:
            assert tool.poll() is None, output.read_text()
            return output.read_text().count(ready) >= more

        try:
            wait_for(lambda: said(times), f"{argv[0]} is ready", 60)
            yield
            now = output.read_text().count(ready)
            wait_for(lambda: said(now + times - 1), f"{argv[0]} has printed what it saw")
        finally:
            tool.send_signal(signal.SIGINT)
            try:
                tool.wait(30)
            finally:
                tool.kill()


def bpftrace(output: Path, script: str) -> AbstractContextManager[None]:
    """A bpftrace script at work, which also says ten times a second that it is: from its second time on all of its
    probes are attached, and what has happened before the last but one is printed."""
    tick = 'interval:ms:100 { printf("tick\\n"); }'
    return beside(output, "tick\n", 3, "bpftrace", "-B", "line", "-e", f"{script}\n{tick}")
