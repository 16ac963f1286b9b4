# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The CPUs that are online, the only ones on which the kernel opens a perf event."""

from __future__ import annotations

from typing import List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file

MOST_FREQUENT = 10_000  # samples a second on each CPU
ONLINE = "/sys/devices/system/cpu/online"
TICKLESS = "/sys/devices/system/cpu/nohz_full"  # "(null)" where the kernel was booted without
ISOLATED = "/sys/devices/system/cpu/isolated"


def online_cpus() -> List[int]:
    """The numbers of the CPUs online now, in ascending order; raises HostError when sysfs does not list them."""
    cpus = listed_cpus(ONLINE)
    if not cpus:
        raise HostError(f"Could not read which CPUs are online ({ONLINE})")
    return cpus


def listed_cpus(path: str) -> List[int]:
    """The numbers of the CPUs that a file of sysfs lists; none where it does not exist."""
    return parse_cpus((read_file(path) or b"").decode("ascii", "replace"))


def sampling_warnings(frequency: int) -> List[str]:
    """What sampling on every CPU does to those that were booted to be left alone, in at most one sentence."""
    disturbed = sorted(set(listed_cpus(TICKLESS)) & set(online_cpus()))
    if not disturbed:
        return []
    return [
        f"The host was booted with nohz_full, and sampling interrupts its CPUs without a timer tick, too "
        f"({format_cpus(disturbed)}), each {frequency} times a second while the window is open."
    ]


def format_cpus(cpus: Sequence[int]) -> str:
    """A list such as ``0-3,8`` of ascending numbers."""
    parts: List[List[int]] = []
    for cpu in cpus:
        if parts and cpu == parts[-1][1] + 1:
            parts[-1][1] = cpu
        else:
            parts.append([cpu, cpu])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def parse_cpus(text: str) -> List[int]:
    """The numbers in a list of CPUs such as ``0-3,8``."""
    cpus: List[int] = []
    for part in text.strip().split(","):
        first, _dash, last = part.partition("-")
        if first.isdigit():
            cpus += range(int(first), int(last or first) + 1)
    return cpus
