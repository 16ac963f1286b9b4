# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The progress line while the window is open. Private to fleet.probe."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._answers import latest
from ansible_collections.fleet.probe.plugins.plugin_utils._coverage import state

_PLAIN_LINES = 5


def standing(answers: Sequence[Mapping[str, Mapping[str, Any]]]) -> dict[str, int]:
    """How many hosts are ``started``, ``done`` (reached), unreachable, unsupported, failed.

    ``answers`` are {host: registered result}, the latest task's first.
    """
    hosts: dict[str, int] = {}
    for answer in latest(answers).values():
        kind = "started" if answer.get("collecting") or answer.get("started") else state(answer)
        hosts[kind] = hosts.get(kind, 0) + 1
    return hosts


def line(hosts: Mapping[str, int], now: float, start_at: float, duration: float) -> str:
    """One line on how the fleet stands at ``now``."""
    started = hosts.get("started", 0)
    if now < start_at:
        head = f"{started} armed or arming, window opens in {start_at - now:.0f} s"
    elif now < start_at + duration:
        head = f"{started} collecting, {start_at + duration - now:.0f} s left"
    else:
        head = f"{started} closing"
    rest = [f"{number} {kind.replace('reached', 'done')}" for kind, number in hosts.items() if kind != "started"]
    return ", ".join([head, *rest])


def steps(now: float, until: float, every: float | None) -> list[float]:
    """When to say something: every so many seconds, or (None) a few times, evenly."""
    left = until - now
    if left <= 0:
        return []
    step = every or max(left / _PLAIN_LINES, 2.0)
    return [now + step * number for number in range(int(left / step) + 1)]


def terminal() -> bool:
    """Whether a line can be redrawn: ansible's workers may have no standard output of their own, so the parent's."""
    if sys.stdout.isatty():
        return True
    try:
        target = os.readlink(f"/proc/{os.getppid()}/fd/1")
    except OSError:
        return False
    return target.startswith(("/dev/pts/", "/dev/tty"))
