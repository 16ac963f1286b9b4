# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the offset of a host's clock from the controller's."""

from __future__ import annotations

import time
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.clock import measured
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.connection import keep_open

ARGUMENT_SPEC = {"samples": {"type": "int", "default": 3}, "keep_open": {"type": "int", "default": 0}}


class ActionModule(ActionBase):
    """Runs ``date`` on the host over the connection itself, so nothing is copied and no Python starts."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        if args["samples"] < 1:
            return {**result, "failed": True, "msg": f"samples is {args['samples']}; give 1 or more."}
        if args["keep_open"]:
            keep_open(self._connection, args["keep_open"])
        began_at = time.time()
        # A local host's clock is the controller's; one command still shows that the host runs commands.
        local = self._connection.transport == "local"
        try:
            sample = measured(self._low_level_execute_command, 1 if local else args["samples"], good=0.0)
        except ProbeError as error:
            return {**result, "failed": True, "msg": str(error)}
        return {
            **result,
            "changed": False,
            "offset": 0.0 if local else round(sample.offset, 6),
            "uncertainty": 0.0 if local else round(sample.uncertainty, 6),
            "round_trip": round(sample.round_trip, 6),
            "epoch": sample.host,
            "local": local,
            "began_at": began_at,
            "measured_at": time.time(),
        }
