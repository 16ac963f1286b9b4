# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a task shows on the terminal and returns of a fleet's document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import bounded
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import (
    event_table,
    hottest,
    query_table,
    table,
    verdict,
)


def lines(document: Mapping[str, Any], most: int, sort: str | None, events: bool = True) -> list[str]:
    """Short tables of the rows, the hottest functions and the events, what the query found, and the verdict.

    A table has at most ``most`` lines. Without ``events`` where these are on the screen already.
    """
    results, merged = document["hosts"], document["merged"]
    parts = [table(merged["rows"], most, sort), functions(results, most), event_table(results, most) if events else []]
    found = [line for part in parts if part for line in ("", *part)][1:]
    shown = found or (["(no rows)"] if most and events else [])
    if "query" in document:
        selected = query_table(document["query"]["result"], most)
        shown = [*shown, "", f"query: {document['query']['expression']}", *selected]
    return [*shown, "", f"asked: {document['asked']}", *verdict(merged, document["check_mode"])]


def functions(results: Mapping[str, Mapping[str, Any]], most: int) -> list[str]:
    """The hottest functions, and what the names mean that are none of the program's own."""
    shown = hottest(results, most)
    means = {
        "_[k]": "_[k]: a function of the kernel",
        "[unknown]": "[unknown]: no name found, see docs/limits.md, Stacks",
    }
    said = [meaning for mark, meaning in means.items() if any(mark in line for line in shown)]
    return [*shown, *(["; ".join(said)] if said else [])]


def written(files: Sequence[str], refused: str | None) -> list[str]:
    """Where the pages are, or why there are none."""
    pages = [f"{Path(path).stem}: {path}" for path in files if path.endswith(".html")]
    return [*pages, f"no report was written: {refused}"] if refused else pages


def returned(document: Mapping[str, Any]) -> dict[str, Any]:
    """What a task returns of the document, within bounds."""
    kept, left_out = bounded(document["merged"])
    return {
        "verdict": verdict(document["merged"], document["check_mode"])[-1],
        "reasons": kept["coverage"]["reasons"],
        "merged": kept,
        "rows_left_out": left_out,
        **({"query": document["query"]["result"]} if "query" in document else {}),
    }
