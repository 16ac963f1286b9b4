# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the fleet's window opens."""

from __future__ import annotations

import math
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._collect.options import parse_duration, parse_start_at
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

# The cost of starting a probe, measured with 50 and 100 ssh hosts on loopback: 1.4 times the processor time of reading
# the clock, which includes the connection.
_HOST_SECONDS = 1.0  # on a host of its own: start Python, discover the containers, attach
_ROUNDS = 1.2
_SPARE = 1.25
_BUSIEST = 4.0
_PREPARE = 3.0
_LEAST = 5.0


def start_delay(clock_round: float, hosts: int, local: int, forks: int, cores: int, load: float) -> float:
    """Seconds until the window opens: a generous estimate of how long it takes to start the probe on all hosts.

    ``clock_round`` is how many seconds it took to read every host's clock. ``local`` of the ``hosts`` run on the
    controller's own ``cores``, where they compete with each other and with its ``load`` (getloadavg(3)).
    """
    waves = math.ceil(hosts / max(forks, 1))
    busy = min(max(load / cores, 1.0), _BUSIEST)
    estimate = max(waves, local / cores * busy) * _HOST_SECONDS + _ROUNDS * clock_round
    return round(max(_LEAST, _SPARE * estimate + _PREPARE), 1)


def parse_start_delay(value: Any) -> float:
    """A number of seconds, from the same forms that duration takes."""
    try:
        return parse_duration(str(value))
    except OptionError:
        raise OptionError(f"start_delay is {value!r}; give seconds, or a number with s, m or h, such as 30s") from None


def parse_future(value: Any, now: float) -> float:
    """``start_at`` in epoch seconds; raises OptionError if it is not after ``now``."""
    start_at = parse_start_at(str(value))
    if start_at < now:
        raise OptionError(f"start_at is {value!r}, {now - start_at:.0f} s ago; give a time in the future.")
    return start_at
