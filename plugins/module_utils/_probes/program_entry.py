# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each entry of option ``attach`` of the program module does in the steps of a run."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure, Traps
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import NONE


class AttachEntry:
    """One entry of ``attach``. The methods do nothing by default; each type overrides what it needs."""

    kind = ""  # the program type, one of PROGRAM_TYPES in _load/libbpf.py
    inside = False  # whether it is attached inside containers, and so to new containers in the window too
    unseen: FrozenSet[str] = NONE  # see Probe

    def __init__(self, program: str) -> None:
        self.program = program

    def loads_as(self, libbpf: Libbpf) -> Dict[str, Any]:
        """How the program is to be loaded (see ``load_bytecode``); raises HostError."""
        return {"type": self.kind}

    def resolve(self) -> None:
        """Looks for the attach point in the kernel; raises HostError or OptionError."""

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        """Step 2 inside containers: finds the attach points for the next ``attach``. Returns the failures."""
        return []

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        """Step 4: attaches what is not attached yet; raises HostError if this kernel cannot attach this type."""

    def release(self, attachments: Attachments, ended: Container) -> None:
        """Detaches what only this container, which has ended, needed."""

    def traps(self) -> Traps:
        """The traps that lead to a run of the program, for a type that makes traps."""
        return {}

    def warnings(self) -> List[str]:
        """What the operator should know of this entry on this host, in sentences."""
        return []

    def missed(self, attachments: Attachments, libbpf: Libbpf) -> int:
        """How often the kernel did not run the program, beside what the program's own counter has."""
        return 0

    def as_result(self) -> List[Dict[str, Any]]:
        """Its entries in ``attachments`` of the result."""
        return []
