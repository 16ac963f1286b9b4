# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows one table of all questions that a play has asked."""

from __future__ import annotations

from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import last_report
from ansible_collections.fleet.probe.plugins.plugin_utils._report.findings import findings_table

ARGUMENT_SPEC = {"report": {"type": "str", "default": "trace_report"}}


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        findings = last_report(task_vars or {}, args["report"]).get("findings") or []
        self._display.display("\n".join(["", *map(printable_text, findings_table(findings)), ""]))
        return {**result, "changed": False, "findings": findings}
