# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The CPUs that are online, the only ones on which the kernel opens a perf event."""

from __future__ import annotations

from typing import List

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file

MOST_FREQUENT = 10_000  # samples a second on each CPU
ONLINE = "/sys/devices/system/cpu/online"


def online_cpus() -> List[int]:
    """The numbers of the CPUs online now, in ascending order; raises HostError when sysfs does not list them."""
    cpus = parse_cpus((read_file(ONLINE) or b"").decode("ascii", "replace"))
    if not cpus:
        raise HostError(f"Could not read which CPUs are online ({ONLINE})")
    return cpus


def parse_cpus(text: str) -> List[int]:
    """The numbers in a list of CPUs such as ``0-3,8``."""
    cpus: List[int] = []
    for part in text.strip().split(","):
        first, _dash, last = part.partition("-")
        if first.isdigit():
            cpus += range(int(first), int(last or first) + 1)
    return cpus
