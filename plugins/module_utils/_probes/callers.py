# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``collect: stacks``, and rows by stack, of a probe whose hits the current task causes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import STACK
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import AUTO, EVENTS, STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._probes.parts import Kept


def caller_stacks(
    params: Mapping[str, Any],
    shared: ProbeOptions,
    by_kernel: bool = False,
    later: bool = False,
    ends: bool = False,
) -> Optional[Kept]:
    """The stacks to keep; None unless they are asked for. Raises OptionError.

    A probe in user space has no options for stacks of the kernel, where all its hits look the same, and one whose hits
    the kernel causes by itself (``by_kernel``) none for those of programs. ``later`` and ``ends`` are of CallStacks.
    """
    by_stack = STACK in shared.by and params["collect"] != EVENTS
    if by_stack and params["collect"] == STACKS:
        raise OptionError(
            f"by has {STACK}, but collect is {STACKS}, which counts by stack already; give collect=count, or leave "
            f"{STACK} out of by"
        )
    if not by_stack and params["collect"] != STACKS:
        for name, option in STACK_SPEC.items():
            if params.get(name, option["default"]) != option["default"]:
                given = params[name] if isinstance(params[name], str) else str(params[name]).lower()
                raise OptionError(
                    f"{name} is {given}, but only collect={STACKS} and rows by {STACK} keep stacks; give one of them, "
                    f"or omit {name}"
                )
        return None
    # most windows keep no stacks
    from ansible_collections.fleet.probe.plugins.module_utils._probes.call_stacks import CallStacks
    from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import stack_options

    given = {"user_stacks": not by_kernel, "kernel_stacks": by_kernel, "unwind": AUTO, "interpreters": True, **params}
    return CallStacks(stack_options(given, shared)._replace(counted="hits", traced=True), later, by_stack, ends)
