# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running a probe module on a host, its bundle with it. Private to fleet.probe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.plugin_utils._bundles import read_bundles

COLLECTION = "fleet.probe"


def run_probe(action: ActionBase, probe: str, args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> dict[str, Any]:
    """Run module ``probe`` with ``args`` on the action's host, asynchronously where the task says so.

    The module gets the bundles of all architectures, for only the host knows its own. Raises ProbeError
    where the collection carries none.
    """
    wrap_async = bool(action._task.async_val and not action._connection.has_native_async)
    result: dict[str, Any] = action._execute_module(
        module_name=f"{COLLECTION}.{probe}",
        module_args={**args, "_bundle": read_bundles(probe)},
        task_vars=task_vars,
        wrap_async=wrap_async,
    )
    if not wrap_async:
        action._remove_tmp_path(action._connection._shell.tmpdir)
    return result
