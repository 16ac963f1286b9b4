# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one action of all probe modules: it ships the compiled program with the module.

The other probes' action plugins are this one under their names.
"""

from __future__ import annotations

from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import run_probe


class ActionModule(ActionBase):
    """Runs the probe module that the task names; what its options say is the module's business."""

    _supports_check_mode = True
    _supports_async = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        # The task's action is what the playbook wrote, long or short; the resolved one would be this plugin.
        probe = self._task.action.rpartition(".")[2]
        try:
            result.update(run_probe(self, probe, self._task.args, task_vars or {}))
        except ProbeError as error:
            result.update(failed=True, msg=str(error))
        return result
