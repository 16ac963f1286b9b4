# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two runs that wrote their files, writes a page and shows the verdict."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.runs import read_run
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.compare import FIGURES, JUDGED, compare
from ansible_collections.fleet.probe.plugins.plugin_utils._report.difference import (
    comparable,
    difference_table,
    to_difference_html,
    verdict,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import check_folder, write_comparison

ARGUMENT_SPEC = {
    "before": {"type": "str", "required": True},
    "after": {"type": "str", "required": True},
    "by": {"type": "list", "elements": "str"},
    "threshold": {"type": "float", "default": 0.1},
    "judge": {"type": "list", "elements": "str", "choices": list(FIGURES), "default": list(JUDGED)},
    "report_dir": {"type": "str", "default": ""},
    "table_rows": {"type": "int", "default": 20},
}
_DEFAULT_BY = ("name",)


class ActionModule(ActionBase):
    """Runs on the controller alone."""

    _supports_check_mode = True
    _requires_connection = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        missing = [side for side in ("before", "after") if not self._task.args.get(side)]
        if missing:
            example = "-e before=report/2026-11-28T0112-uprobe -e after=report/latest"
            return {**result, "failed": True, "msg": f"{' and '.join(missing)} not given; name two runs: {example}"}
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        try:
            if args["threshold"] < 0:
                raise OptionError(f"threshold is {args['threshold']:g}; give a fraction from 0, such as 0.1 for 10 %.")
            check_folder(args["report_dir"])
            before, after = (read_run(side, args[side]) for side in ("before", "after"))
            by = args["by"] or _default_by(before, after)
            compared = compare(before, after, by, args["threshold"], args["judge"])
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}
        page = to_difference_html(before, after, compared, by, args["threshold"])
        contents = {"compare.html": page, "compare.json": json.dumps(compared, ensure_ascii=False, indent=1) + "\n"}
        files, refused = write_comparison(args["report_dir"], contents)
        judged = verdict(compared)
        sides = [
            f"{side}: {document.get('asked') or document['probe']} ({_run(args[side], document['start_at'])})"
            for side, document in (("before", before), ("after", after))
        ]
        shown = [*difference_table(compared, args["table_rows"]), "", *sides]
        shown += [f"the result {side} is not complete" for side in compared["incomplete"]]
        shown += [judged, *(f"report: {path}" for path in files if path.endswith(".html"))]
        if refused:
            shown.append(f"no report was written: {refused}")
        self._display.display("\n".join(["", *map(printable_text, shown), ""]))
        return {
            **result,
            "changed": False,
            "regression": compared["regression"],
            "comparable": comparable(compared),
            "verdict": printable_text(judged),
            "summary": {
                "regression": compared["regression"],
                "regressions": len(compared["regressions"]),
                "rows": len(compared["rows"]),
                "incomplete": compared["incomplete"],
            },
            "files": files,
        }


def _run(given: str, start_at: Any) -> str:
    """When a run began, and its folder, which a link such as ``latest`` does not say."""
    path = Path(os.path.realpath(os.path.expanduser(given)))
    folder = str(path if path.is_dir() else path.parent)
    if not isinstance(start_at, (int, float)):
        return folder
    return f"{time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(start_at))}, {folder}"


def _default_by(before: Mapping[str, Any], after: Mapping[str, Any]) -> Sequence[str]:
    """What both runs were merged by, if that is the same and more than a container's id, which a deployment changes."""
    by: list[str] = after.get("by") or []
    return by if by and by == before.get("by") and "container" not in by else _DEFAULT_BY
