# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one exception family of the collection. Private to fleet.probe.

Libraries raise these; only a module's edge turns one into ``fail_json``. The message is what the
operator reads: one sentence that names the option or the thing, its value and the remedy.
"""

from __future__ import annotations


class ProbeError(Exception):
    """Base of every error whose text may be shown to the operator as it stands."""


class OptionError(ProbeError):
    """An option's value cannot be used; raised before the first bpf() call."""


class HostError(ProbeError):
    """The host lacks something the probe needs (kernel, privilege, library)."""


class ContainerError(ProbeError):
    """Something failed for one container; it costs that container, never the others.

    ``stage`` is the step (docs/how-it-works.md) that failed: discover, resolve, load, attach, window.
    """

    def __init__(self, stage: str, reason: str) -> None:
        super().__init__(reason)
        self.stage = stage
        self.reason = reason
