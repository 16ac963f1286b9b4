# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a play has found until now, one entry for each question that it asked: for its summary in the end."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import summary
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import Column, lay_out
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import largest, verdict

# Findings are registered and shown with -v.
_MOST = 50
_MOST_TEXT = 200
_QUESTION = ("probe", "probe_args", "containers")


def with_finding(
    before: Sequence[Mapping[str, Any]], document: Mapping[str, Any], files: Sequence[str]
) -> list[dict[str, Any]]:
    """The findings ``before`` with that of ``document``, which replaces an earlier one of the same question.

    ``{question, probe, asked, largest, figure, complete, verdict, hits, lost, report}``; ``question`` stands for what
    was asked, ``report`` is the path of the page or null.
    """
    what, figure = largest(document)
    figures = summary(document)
    asked = json.dumps([document.get(key) for key in _QUESTION], sort_keys=True, default=str)
    found = {
        "question": hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()[:12],
        "probe": document["probe"],
        "asked": document["asked"][:_MOST_TEXT],
        "largest": what[:_MOST_TEXT],
        "figure": figure,
        "complete": figures["complete"],
        "verdict": verdict(document["merged"], document["check_mode"])[-1 if figures["complete"] else 1][:_MOST_TEXT],
        "hits": figures["hits"],
        "lost": figures["lost"],
        "report": next((path for path in files if Path(path).name == "report.html"), None),
    }
    kept = [dict(one) for one in before if one["question"] != found["question"]]
    return [*kept, found][-_MOST:]


def findings_table(findings: Sequence[Mapping[str, Any]]) -> list[str]:
    """One line for each question, which of them are not complete, and where their reports are."""
    if not findings:
        return ["No question was answered."]
    columns = [
        Column("question", [one["probe"] for one in findings]),
        Column("most of all", [one["largest"] for one in findings]),
        Column("", [one["figure"] for one in findings], number=True),
        Column("hits", [one["hits"] for one in findings], number=True),
        Column("complete", ["yes" if one["complete"] else "no" for one in findings]),
    ]
    open_ = [one["probe"] for one in findings if not one["complete"]]
    named = f"; not complete: {', '.join(open_)}" if open_ else ""
    # Outside of the table, whose cells are cut.
    reports = [f"{one['probe']}: {one['report']}" for one in findings if one["report"]]
    complete = f"complete: {len(findings) - len(open_)} of {len(findings)} questions{named}"
    return [*lay_out(columns), "", complete, *reports]
