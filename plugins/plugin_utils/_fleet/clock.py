# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The offset of a host's clock from the controller's: known from both kernels, or measured by exchanges as in NTP."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text

# By how many seconds the clocks of host and controller together may be wrong: a window is late from there on.
_KNOWN = 0.1
# Epoch seconds in a float are no finer than a quarter of a microsecond, and an offset comes from three of them.
_ROUNDED = 1e-6
# A measurement as good as this needs no other one, seconds.
_GOOD = 0.025
_SHOWN = 300  # characters of what a host printed

# The output of `date +%s.%N`; a date without %N (some builds of busybox) gives only the seconds.
_STAMP = re.compile(r"^(\d{9,11})(?:\.(\d{1,9}))?(?!\d)", re.MULTILINE)


@dataclass(frozen=True)
class Sample:
    """One exchange: the controller's clock before and after it, the host's clock in between (epoch seconds).

    ``resolution`` is the resolution of the host's answer, in seconds.
    """

    before: float
    after: float
    host: float
    resolution: float = 0.0

    @property
    def round_trip(self) -> float:
        """Seconds from the question to the answer."""
        return self.after - self.before

    @property
    def uncertainty(self) -> float:
        """Half the round trip, because the host read its clock at some moment of it."""
        return self.round_trip / 2 + self.resolution / 2

    @property
    def offset(self) -> float:
        """Host clock minus controller clock, in seconds."""
        return self.host + self.resolution / 2 - (self.before + self.after) / 2


def parse_stamp(text: str) -> tuple[float, float] | None:
    """``(epoch seconds, resolution)`` from the output of ``date +%s.%N``, ignoring other lines."""
    match = _STAMP.search(text)
    if not match:
        return None
    if match.group(2):
        return float(f"{match.group(1)}.{match.group(2)}"), 0.0
    return float(match.group(1)), 1.0


def best(samples: Iterable[Sample]) -> Sample:
    """The sample with the smallest uncertainty."""
    return min(samples, key=lambda sample: sample.uncertainty)


def correction(offset: float, uncertainty: float) -> float:
    """The offset to correct by: 0 unless it is larger than its uncertainty."""
    return offset if abs(offset) > uncertainty + _ROUNDED else 0.0


def agree(host: Mapping[str, Any], own: Mapping[str, Any], before: float, after: float) -> bool:
    """Whether two clocks are known to agree: both kernels vouch for them (``kernel_clock``), with little error.

    The controller asked at ``before`` and had the answer at ``after``. A host whose time then was another one is wrong,
    whatever its kernel says.
    """
    error, mine = host.get("error"), own.get("error")
    if error is None or mine is None or not 0 <= error + mine <= _KNOWN:
        return False
    return bool(before - error - mine <= host["now"] <= after + error + mine)


def measured(execute: Callable[[str], dict[str, Any]], samples: int, good: float = _GOOD) -> Sample:
    """The best of so many exchanges, or the first that is ``good``. Raises ProbeError if the host tells no time.

    ``execute`` is the action's ``_low_level_execute_command``: nothing is copied and no Python starts.
    """
    found: list[Sample] = []
    while len(found) < samples and not (found and best(found).uncertainty <= good):
        before = time.time()
        done = execute("date +%s.%N")
        after = time.time()
        stamp = parse_stamp(done["stdout"])
        if stamp is None:
            printed = printable_text((done["stdout"] + done["stderr"]).strip()[:_SHOWN]) or "nothing"
            raise ProbeError(f"Could not read the host's clock; `date` printed: {printed}")
        found.append(Sample(before, after, *stamp))
    return best(found)
