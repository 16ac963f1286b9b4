# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the fleet's window opens."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._collect.options import parse_duration, parse_start_at
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

# The cost of starting a probe, in times of reading the clock once, which opens the connection. Measured with 20 to 100
# ssh hosts on loopback, where what the hosts do is the controller's own work, too. A host that was not asked has its
# connection opened by the start, which costs that once more.
_ROUNDS = 3.0
_HOST_SECONDS = 1.0  # on a host of its own: start Python, discover the containers, attach
_SPARE = 1.25
_BUSIEST = 4.0
_PREPARE = 3.0
_LEAST = 5.0
# Of hosts that nobody has asked yet, one in twenty may not answer within the ten seconds that ssh waits: in a wave of
# theirs, half a second for each fork.
_NOT_ASKED = 0.5


def forks_of(task_vars: Mapping[str, Any]) -> int:
    """How many hosts Ansible works on at a time."""
    return int(task_vars.get("ansible_forks") or 5)


def start_delay(clock_round: float, asked: int, hosts: int, local: int, forks: int, cores: int, load: float) -> float:
    """Seconds until the window opens: a generous estimate of how long it takes to start the probe on all hosts.

    ``clock_round`` is how many seconds it took to read the clocks of the hosts ``asked``, a wave of them or all.
    ``local`` of the ``hosts`` run on the controller's own ``cores``, where they compete with each other and with its
    ``load`` (getloadavg(3)).
    """
    waves = math.ceil(hosts / max(forks, 1))
    clock_round *= max(hosts / max(asked, 1), 1.0)
    busy = min(max(load / cores, 1.0), _BUSIEST)
    unasked = max(hosts - asked - local, 0)
    rounds = _ROUNDS + unasked / max(hosts, 1)
    estimate = max(waves, local / cores * busy) * _HOST_SECONDS + rounds * clock_round
    estimate += _NOT_ASKED * math.ceil(unasked / max(forks, 1))
    return round(max(_LEAST, _SPARE * estimate + _PREPARE), 1)


def parse_start_delay(value: Any) -> float:
    """A number of seconds, from the same forms that duration takes."""
    try:
        return parse_duration(str(value))
    except OptionError:
        raise OptionError(f"start_delay is {value!r}; give seconds, or a number with s, m or h, such as 30s") from None


MOST_WINDOWS = 1000


def check_series(repeat: int, interval: Any, duration: float, lead: float | None = None) -> None:
    """Raise OptionError if no series can be like that, however soon the hosts are started.

    ``lead`` is how many seconds each start takes, None if that is not known before the hosts' clocks are read.
    """
    if not 1 <= repeat <= MOST_WINDOWS:
        raise OptionError(f"repeat is {repeat}; give a number of windows from 1 to {MOST_WINDOWS}.")
    if repeat == 1:
        if interval not in (None, ""):
            raise OptionError(
                f"interval is {interval!r}, but there is only one window; set repeat, or leave interval out."
            )
    elif lead is not None:
        parse_interval(interval, duration, lead)
    elif interval not in (None, "") and _seconds(interval) < duration + _LEAST:
        raise OptionError(
            f"interval is {interval!r}, too short for a window of {duration:g} s and the start of the next one, which "
            "takes longer the more hosts there are; leave interval out for the shortest that works."
        )


def parse_interval(value: Any, duration: float, lead: float) -> float:
    """Seconds from the start of a window to that of the next, by default as few as are needed.

    Between two windows the answers are collected and the probe is started again, which ``lead`` seconds are for.
    Raises OptionError if the interval is too short for that.
    """
    least = math.ceil(duration + lead)
    if value in (None, ""):
        return float(least)
    interval = _seconds(value)
    if interval < least:
        raise OptionError(
            f"interval is {value!r}, too short for a window of {duration:g} s and {lead:g} s to start the next one; "
            f"give at least {least}s."
        )
    return interval


def _seconds(interval: Any) -> float:
    try:
        return parse_duration(str(interval))
    except OptionError:
        raise OptionError(f"interval is {interval!r}; give seconds, or a number with s, m or h, such as 5m") from None


def parse_future(value: Any, now: float) -> float:
    """``start_at`` in epoch seconds; raises OptionError if it is not after ``now``."""
    start_at = parse_start_at(str(value))
    if start_at < now:
        raise OptionError(f"start_at is {value!r}, {now - start_at:.0f} s ago; give a time in the future.")
    return start_at
