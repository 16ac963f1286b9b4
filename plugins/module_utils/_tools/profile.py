# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""profile: its options, and the CPUs that it samples; the program is ``bpf/profile.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import attach_clocks
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import (
    MOST_FREQUENT,
    online_cpus,
    sampling_warnings,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.stack_probe import StackProbe, stack_collect
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import DEBUG_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import stack_options
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

PROFILE_SPEC: Dict[str, Any] = {**PID_SPEC, **STACK_SPEC, **DEBUG_SPEC, "frequency": {"type": "int", "default": 99}}


# A shortage that is worth a warning: a CPU's clock ticks once more or less in a window, and late on a busy machine.
FEW = 5  # samples
SHORT = 0.1  # of those that were asked for


class Profile(StackProbe):
    """Stacks of the threads that run, sampled on every CPU. Raises OptionError if an option is wrong."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        collect = stack_collect(params, "count", "samples")
        super().__init__(collect, stack_options(params, collect.shared))
        self._frequency = params["frequency"]
        if not 1 <= self._frequency <= MOST_FREQUENT:
            raise OptionError(
                f"frequency is {self._frequency}; give 1 to {MOST_FREQUENT} samples per second on each CPU"
            )
        self._cpus: List[int] = []

    def resolve(self, run: Run) -> None:
        """Step 2: finds the CPUs that are online now; raises HostError or OptionError."""
        super().resolve(run)
        self._cpus = online_cpus()
        run.warnings += sampling_warnings(self._frequency)

    def attach(self, run: Run) -> None:
        """Step 4: attaches the program to the clock of every CPU; raises HostError."""
        attach_clocks(run.attachments, run.loaded.programs["sample"], self._cpus, self._frequency)

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: reads the mappings once more, and says where the kernel took fewer samples than it was asked for."""
        super().finish(run, window)
        ticks = run.loaded.per_cpu("ticks")
        asked = int((window.ended_at - window.started_at) * self._frequency)
        short = {cpu: ticks[cpu] for cpu in self._cpus if asked - ticks[cpu] > max(FEW, asked * SHORT)}
        if short:
            least = min(short, key=lambda cpu: short[cpu])
            others = f" and fewer than asked for on {len(short) - 1} more" if len(short) > 1 else ""
            run.warnings.append(
                f"The kernel took {short[least]} samples on CPU {least}, not {asked}{others}: other BPF programs were "
                "running (the kernel then skips this one), or the machine had no time; counts are too low by as much."
            )

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result: the sampled CPUs."""
        return {**super().attached(), "attachments": [{"cpu": cpu, "frequency": self._frequency} for cpu in self._cpus]}
