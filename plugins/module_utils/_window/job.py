# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The detached job that this process may be (``detach.py``): whether it is watched, and asked to end its window."""

from __future__ import annotations

import contextlib
import os
from typing import List, Optional

pipes: List[int] = []  # in a detached probe: the pipe on which its module waits, until it is closed
live: List[str] = []  # in one that is watched: the file that shows its window
asked: List[int] = []  # the signals that asked it to end its window


def live_file() -> Optional[str]:
    """Where this process is to show its window while it is open; None if nobody watches."""
    return live[0] if live else None


def stop_asked() -> bool:
    """Whether whoever watches has asked to end the window now."""
    return bool(asked)


def ready() -> None:
    """Lets the module answer: its probe is attached and waits for the window."""
    for pipe in pipes:
        # The module may have stopped waiting.
        with contextlib.suppress(BrokenPipeError):
            os.write(pipe, b"+")
    close_pipe()


def close_pipe() -> None:
    """Ends the module's wait."""
    while pipes:
        os.close(pipes.pop())
