# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the option ``expression`` on the controller, so that hosts need no libpcap; the module does the rest."""

from __future__ import annotations

from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import run_probe


class ActionModule(ActionBase):
    """Runs the module ``packets``, whose options are its own to check."""

    _supports_check_mode = True
    _supports_async = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        try:
            result.update(run_probe(self, "packets", self._task.args, task_vars or {}))
        except ProbeError as error:
            result.update(failed=True, msg=str(error))
        return result
