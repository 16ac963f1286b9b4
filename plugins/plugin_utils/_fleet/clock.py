# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's clock against the controller's, as NTP tells it from one exchange. Private to fleet.probe."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# date +%s.%N; where date knows no %N (busybox without it) only the seconds can be believed.
_STAMP = re.compile(r"^(\d{9,11})(?:\.(\d{1,9}))?(?!\d)", re.MULTILINE)


@dataclass(frozen=True)
class Sample:
    """One exchange: the controller's clock before and after (epoch seconds), the host's in between.

    ``resolution`` is how coarse the host's answer is, in seconds.
    """

    before: float
    after: float
    host: float
    resolution: float = 0.0

    @property
    def round_trip(self) -> float:
        """Seconds between asking and having the answer."""
        return self.after - self.before

    @property
    def uncertainty(self) -> float:
        """The host read its clock somewhere in the round trip: half of it, either way."""
        return self.round_trip / 2 + self.resolution / 2

    @property
    def offset(self) -> float:
        """Host clock minus controller clock, in seconds."""
        return self.host + self.resolution / 2 - (self.before + self.after) / 2


def parse_stamp(text: str) -> tuple[float, float] | None:
    """``(epoch seconds, resolution)`` from what ``date +%s.%N`` printed, noise around it ignored."""
    match = _STAMP.search(text)
    if not match:
        return None
    if match.group(2):
        return float(f"{match.group(1)}.{match.group(2)}"), 0.0
    return float(match.group(1)), 1.0


def best(samples: Iterable[Sample]) -> Sample:
    """The sample that says most: the one with the smallest uncertainty."""
    return min(samples, key=lambda sample: sample.uncertainty)


def believed(offset: float, uncertainty: float) -> float:
    """The offset to correct by: none where the clocks may just as well agree."""
    return offset if abs(offset) > uncertainty else 0.0
