# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the fleet's window opens. Private to fleet.probe."""

from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._options import parse_duration

# Starting a probe costs a host more than telling the time: files to copy, a Python to start, containers
# to find. Measured with 24 local and 100 ssh hosts it took less than three rounds of clock reading.
_ROUNDS = 3.0
_PREPARE = 3.0
_LEAST = 5.0


def start_delay(clock_round: float) -> float:
    """Seconds to leave until the start, from what reading every host's clock took."""
    return round(max(_LEAST, clock_round * _ROUNDS + _PREPARE), 1)


def parse_start_delay(value: Any) -> float:
    """A span of time in seconds, in the forms that duration takes."""
    try:
        return parse_duration(str(value))
    except OptionError:
        raise OptionError(f"start_delay is {value!r}; give seconds, or a number with s, m or h, such as 30s") from None
