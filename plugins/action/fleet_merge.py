# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merges the answers of slices into one report with one verdict."""

from __future__ import annotations

from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.runs import read_run
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.slices import ARTIFACT, planned_hosts, unpacked
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain
from ansible_collections.fleet.probe.plugins.plugin_utils._report.merged import REPORT_SPEC, merged_report

ARGUMENT_SPEC = {
    **REPORT_SPEC,
    "results": {"type": "list", "elements": "str", "default": []},
    "artifacts": {"type": "bool", "default": True},
}
_NONE = "No slice has an answer; give the folders of their runs in results, or run this after their job in a workflow."


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        try:
            parts = [read_run("results", path) for path in args["results"]]
            if args["artifacts"]:
                names = sorted(name for name in task_vars if name.startswith(ARTIFACT))
                parts += [_unpacked(name, plain(task_vars[name])) for name in names]
            if not parts:
                raise OptionError(_NONE)
            hosts = planned_hosts(plain(task_vars.get("fleet_probe_plan")))
            return {**result, **merged_report(self._display, parts, hosts, {}, args)}
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}


def _unpacked(name: str, value: Any) -> dict[str, Any]:
    try:
        return unpacked(value)
    except ValueError as error:
        raise OptionError(f"{name} {error}; it is set by the slice's own job, with trace_artifacts.") from None
