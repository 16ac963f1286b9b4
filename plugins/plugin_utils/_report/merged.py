# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One report of the parts that slices sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible.utils.display import Display
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build_anyway, summary
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.slices import question, united
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from ansible_collections.fleet.probe.plugins.plugin_utils._report.outcome import lines, returned, written
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import SORTS

REPORT_SPEC: dict[str, Any] = {
    "by": {"type": "list", "elements": "str"},
    "query": {"type": "str"},
    "report_dir": {"type": "str", "default": ""},
    "table_rows": {"type": "int", "default": 20},
    "sort": {"type": "str", "choices": list(SORTS)},
}


def merged_report(
    display: Display,
    parts: Sequence[Mapping[str, Any]],
    hosts: Sequence[str],
    lost: Mapping[str, str],
    args: Mapping[str, Any],
    **known: Any,
) -> dict[str, Any]:
    """Merge, write, show: what the task returns. ``args`` are those of REPORT_SPEC, ``known`` is about the request.

    ``hosts`` are all that were asked, ``lost`` says why some have no answer. Raises OptionError if the parts do not
    belong together; an unknown merge key or an invalid query is a warning.
    """
    asked = question(parts) if parts else {}
    asked = {**asked, **{name: value for name, value in known.items() if value is not None}}
    request = Request(
        probe=asked["probe"],
        containers=asked.get("containers") or {},
        probe_args=asked.get("probe_args") or {},
        start_at=asked.get("start_at"),
        duration=asked.get("duration"),
        by=args["by"] or asked.get("by"),
        query=args["query"] or None,
        check_mode=bool(asked.get("check_mode")),
        inventory=asked.get("inventory") or (),
        limit=asked.get("limit"),
        probe_hosts=asked.get("probe_hosts"),
    )
    document, wrong = build_anyway(united(parts, hosts, lost), request)
    files, refused = write_report(args["report_dir"], document)
    shown = [*lines(document, args["table_rows"], args["sort"]), *written(files, refused)]
    display.display("\n".join(["", *map(printable_text, shown), ""]))
    return {
        "changed": False,
        "complete": document["coverage"]["complete"],
        "measured": document["coverage"]["measured"],
        **returned(document),
        "summary": summary(document),
        "files": files,
        **({"warnings": wrong} if wrong else {}),
    }
