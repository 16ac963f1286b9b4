# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel tracepoints to which a tool attaches its programs."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, NamedTuple, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError


class Hook(NamedTuple):
    """A program and the tracepoint (category:name) to attach it to.

    The program can read ``cookie``. ``raw`` is for a program of type raw_tracepoint, which gets the tracepoint's raw
    arguments and no cookie. Some architectures and kernels do not have the ``optional`` hooks, and lose nothing by it.
    """

    program: str
    event: str
    cookie: int = 0
    raw: bool = False
    optional: bool = False


class FoundHook(NamedTuple):
    """A hook that this kernel has, and the tracepoint's id in tracefs."""

    hook: Hook
    number: int

    def as_result(self) -> Dict[str, Any]:
        """Its entry in the result."""
        return {"event": self.hook.event}


def find_hooks(hooks: Sequence[Hook]) -> List[FoundHook]:
    """The hooks that this kernel has; raises HostError when a hook that is not optional is missing."""
    found = []
    with Tracefs() as tracefs:
        for hook in hooks:
            category, _colon, name = hook.event.partition(":")
            number = tracefs.event_id(category, name)
            if number is not None:
                found.append(FoundHook(hook, number))
            elif not hook.optional:
                needed = "; it needs CONFIG_FTRACE_SYSCALLS=y" if category == "syscalls" else ""
                raise HostError(f"This kernel ({os.uname().release}) has no tracepoint {hook.event}{needed}")
    return found


def attach_hooks(found: Sequence[FoundHook], attachments: Attachments, programs: Mapping[str, int]) -> None:
    """Step 4: attaches every program to its tracepoint; raises HostError."""
    for entry in found:
        hook = entry.hook
        try:
            if hook.raw:
                attachments.raw_tracepoint(programs[hook.program], hook.event.partition(":")[2])
            else:
                attachments.tracepoint(programs[hook.program], entry.number, hook.cookie)
        except OSError as error:
            raise HostError(f"Could not attach to tracepoint {hook.event}: {error.strerror}") from error
