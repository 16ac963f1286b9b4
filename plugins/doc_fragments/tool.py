# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """The options that the named tools share, beside those of all probes."""

    DOCUMENTATION = r"""
options:
  pid:
    description: Only the process that has this PID as its container sees it.
    type: int
"""

    HISTOGRAM = r"""
options:
  sub_buckets:
    description:
      - Into how many equal parts each power of two of a histogram is cut.
      - The borders of buckets depend on nothing else, so that hosts merge exactly.
    type: int
    choices: [1, 2, 4, 8, 16]
    default: 1
"""

    LEAST = r"""
options:
  min_us:
    description: Only what took at least that many microseconds.
    type: int
    default: 0
"""
