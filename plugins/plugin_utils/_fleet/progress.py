# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The progress line while the fleet waits and collects."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import latest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import STATES, state

_PLAIN_LINES = 4
_OPENING = 1.0


def standing(answers: Sequence[Mapping[str, Mapping[str, Any]]]) -> dict[str, int]:
    """How many hosts are ``armed`` (attached, before or in the window), ``arming``, done (``reached``), unreachable,
    unsupported, failed.

    ``answers`` are {host: registered result}, starting with the latest task.
    """
    hosts: dict[str, int] = {}
    for answer in latest(answers).values():
        kind = ("armed" if answer.get("armed") else "arming") if answer.get("started") else state(answer)
        hosts[kind] = hosts.get(kind, 0) + 1
    return hosts


def running(hosts: Mapping[str, int]) -> int:
    """How many hosts have a running probe."""
    return hosts.get("armed", 0) + hosts.get("arming", 0)


def line(hosts: Mapping[str, int], now: float, start_at: float, duration: float) -> str:
    """The state of the fleet at ``now`` in one line.

    The line says ``collecting`` only once the hosts have had time to open the window, so that whoever starts a workload
    on seeing it starts it within the window.
    """
    if now < start_at + _OPENING:
        arming = f", {hosts['arming']} arming" if hosts.get("arming") else ""
        head = f"{hosts.get('armed', 0)} armed{arming}, window opens in {max(start_at - now, 0):.0f} s"
    elif now < start_at + duration:
        head = f"{running(hosts)} collecting, {start_at + duration - now:.0f} s left"
    else:
        head = f"{running(hosts)} closing"
    rest = [f"{hosts[kind]} {kind.replace('reached', 'done')}" for kind in STATES if hosts.get(kind)]
    return ", ".join([head, *rest])


def way_back(inventory: Sequence[str], limit: str | None) -> str:
    """What becomes of the probes if the play is interrupted, and the command that gets their answers then."""
    words = ["ansible-playbook", "fleet.probe.collect"]
    for source in inventory:
        words += ["-i", source]
    words += ["--limit", limit] if limit else []
    return f"Ctrl-C leaves the probes running to the end of the window; then: {shlex.join(words)}"


def steps(now: float, start_at: float, until: float, every: float | None) -> list[float]:
    """When to show the line: every ``every`` seconds, or (None) a few times before the window and a few times in it."""
    spans = [(now, until)] if every else [(now, min(start_at, until)), (max(now, start_at + _OPENING), until)]
    moments = []
    for begin, end in spans:
        step = every or max((end - begin) / _PLAIN_LINES, 2.0)
        moments += [begin + step * number for number in range(int((end - begin) / step) + 1)] if end > begin else []
    return moments


def terminal() -> bool:
    """Whether output goes to a terminal; ansible's workers may have no standard output, so ask the parent's too."""
    if sys.stdout.isatty():
        return True
    try:
        target = os.readlink(f"/proc/{os.getppid()}/fd/1")
    except OSError:
        return False
    return target.startswith(("/dev/pts/", "/dev/tty"))
