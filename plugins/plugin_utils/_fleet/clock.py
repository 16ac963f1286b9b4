# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The offset of a host's clock from the controller's, measured by exchanges as in NTP."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

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
    return offset if abs(offset) > uncertainty else 0.0
