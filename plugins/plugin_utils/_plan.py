# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the fleet's window opens. Private to fleet.probe."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError

# Starting a probe costs a host more than telling the time: files to copy, a Python to start, containers
# to find. Measured with 24 local and 100 ssh hosts it took less than three rounds of clock reading.
_ROUNDS = 3.0
_PREPARE = 3.0
_LEAST = 5.0
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600}


def start_delay(clock_round: float) -> float:
    """Seconds to leave until the start, from what reading every host's clock took."""
    return round(max(_LEAST, clock_round * _ROUNDS + _PREPARE), 1)


def seconds(option: str, value: Any) -> float:
    """A span of time in seconds, from a number or ``30s``, ``2m``, ``1h``."""
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([smh]?)\s*", str(value))
    if not match:
        raise OptionError(f"{option} is {value!r}; give seconds, or a number with s, m or h such as 30s or 2m.")
    return float(match.group(1)) * _UNITS[match.group(2)]


def epoch(option: str, value: Any) -> float:
    """A point in time in epoch seconds, from those or from ISO 8601 (UTC where it names no zone)."""
    try:
        return float(value)
    except (TypeError, ValueError):
        pass
    try:
        # Python 3.10's fromisoformat knows no Z.
        moment = datetime.fromisoformat(re.sub(r"[Zz]$", "+00:00", str(value).strip()))
    except ValueError:
        raise OptionError(
            f"{option} is {value!r}; give epoch seconds or ISO 8601 such as 2026-05-01T12:00:00Z."
        ) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
