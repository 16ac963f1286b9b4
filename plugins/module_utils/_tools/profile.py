# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The profile module's options, and how its program is attached. Private to fleet.probe."""

from __future__ import annotations

import errno
import os
from typing import Any, Dict, List, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.stack_probe import StackProbe, stack_collect
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import STACK_SPEC, stack_options

MOST = 10_000  # samples a second on each CPU
_ONLINE = "/sys/devices/system/cpu/online"

PROFILE_SPEC: Dict[str, Any] = {**PID_SPEC, **STACK_SPEC, "frequency": {"type": "int", "default": 99}}


class Profile(StackProbe):
    """How often the CPUs are looked at, and what is kept; raises OptionError."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        collect = stack_collect(params, "count", "samples")
        super().__init__(collect, stack_options(params, collect.shared))
        self._frequency = params["frequency"]
        if not 1 <= self._frequency <= MOST:
            raise OptionError(f"frequency is {self._frequency}; give samples a second on each CPU, from 1 to {MOST}")
        self._cpus: List[int] = []

    def resolve(self, run: Run) -> None:
        """The CPUs that are online now."""
        self._cpus = parse_cpus((read_file(_ONLINE) or b"").decode("ascii", "replace"))
        if not self._cpus:
            raise HostError(f"This host does not tell which CPUs are online ({_ONLINE})")

    def attach(self, run: Run) -> None:
        """The program onto the clock of every CPU."""
        for cpu in self._cpus:
            try:
                run.attachments.cpu_clock(run.loaded.programs["sample"], cpu, self._frequency)
            except OSError as error:
                if error.errno != errno.ENODEV:  # else it went offline just now, and runs nothing
                    raise HostError(
                        f"This kernel ({os.uname().release}) does not sample CPU {cpu} {self._frequency} times a "
                        f"second ({error.strerror}); give a frequency within kernel.perf_event_max_sample_rate"
                    ) from error

    def attached(self) -> Dict[str, Any]:
        """The CPUs that are sampled."""
        return {"attachments": [{"cpu": cpu, "frequency": self._frequency} for cpu in self._cpus]}


def parse_cpus(text: str) -> List[int]:
    """The numbers in a list of CPUs such as ``0-3,8``."""
    cpus: List[int] = []
    for part in text.strip().split(","):
        first, _dash, last = part.partition("-")
        if first.isdigit():
            cpus += range(int(first), int(last or first) + 1)
    return cpus
