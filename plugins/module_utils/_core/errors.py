# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exceptions of the collection.

Libraries raise them; only the module's edge (_module/run.py) calls ``fail_json``. The message is what the
operator reads: one sentence that names the option or the thing, its value and the remedy.
"""

from __future__ import annotations


class ProbeError(Exception):
    """Base of all errors; the operator sees the text as it is."""


class OptionError(ProbeError):
    """An option has an unusable value; raised before the first bpf() call."""


class HostOptionError(OptionError):
    """An option names what this host does not have and another host may have, such as a disk."""


class HostError(ProbeError):
    """The host lacks something the probe needs (kernel, privilege, library)."""


class ContainerError(ProbeError):
    """Something failed for one container; the run goes on with the others.

    ``stage`` is the step (docs/how-it-works.md) that failed: discover, resolve, load, attach, window.
    """

    def __init__(self, stage: str, reason: str) -> None:
        super().__init__(reason)
        self.stage = stage
        self.reason = reason
