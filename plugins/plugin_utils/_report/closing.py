# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run prints on the terminal in the end: short tables, what was asked, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import (
    event_table,
    hottest,
    query_table,
    table,
    verdict,
)


def request_of(args: Mapping[str, Any], task_vars: Mapping[str, Any], check_mode: bool) -> Request:
    """The question that an action's arguments have."""
    return Request(
        probe=args["probe"],
        containers=plain(args["containers"]),
        probe_args=plain(args["probe_args"]),
        start_at=args["start_at"],
        duration=args["duration"],
        by=args["by"],
        query=args["query"] or None,
        check_mode=check_mode,
        inventory=[str(source) for source in task_vars.get("ansible_inventory_sources") or []],
        limit=task_vars.get("ansible_limit"),
        probe_hosts=args["probe_hosts"],
    )


def closing(document: Mapping[str, Any], most: int, sort: str | None, events: bool = True) -> list[str]:
    """The lines for fleet.json's ``document``, with at most ``most`` lines in each table.

    Without ``events`` where these are on the screen already.
    """
    merged, results = document["merged"], document["hosts"]
    parts = [
        table(merged["rows"], most, sort),
        hottest(results, most),
        event_table(results, most) if events else [],
    ]
    lines = "\n\n".join("\n".join(part) for part in parts if part).splitlines()
    if most and events and not lines:
        lines = ["(no rows)"]
    if "query" in document:
        lines += [
            "",
            f"query: {document['query']['expression']}",
            *query_table(document["query"]["result"], most),
        ]
    return [*lines, "", f"asked: {document['asked']}", *verdict(merged, document["check_mode"])]
