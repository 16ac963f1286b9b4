# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that say how an answer is shown and kept: checked before the window, and no reason to lose it after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.common.validation import check_type_int
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import check_query
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import check_folder
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import SORTS

PRESENTATION = ("query", "report_dir", "table_rows", "sort")


def check_presentation(options: Mapping[str, Any]) -> None:
    """Raise OptionError for a value of PRESENTATION that the report could not use; those not given may be missing."""
    _check_table(options)
    if options.get("query"):
        check_query(str(options["query"]))
    check_folder(str(options.get("report_dir") or ""))


def usable(arguments: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """A report's arguments without a ``sort`` or ``table_rows`` that cannot be used, and why: its defaults do."""
    kept, wrong = dict(arguments), []
    for name in ("sort", "table_rows"):
        try:
            _check_table({name: kept.get(name)})
        except OptionError as error:
            del kept[name]
            wrong.append(f"{error} The report has the default.")
    return kept, wrong


def _check_table(options: Mapping[str, Any]) -> None:
    sort, rows = options.get("sort"), options.get("table_rows")
    if sort not in (None, "", *SORTS):
        raise OptionError(f"sort is '{printable_text(str(sort))}'; use one of: {', '.join(SORTS)}.")
    if rows in (None, ""):
        return
    try:
        number = check_type_int(rows)
    except TypeError:
        number = -1
    if number < 0:
        raise OptionError(f"table_rows is '{printable_text(str(rows))}'; give a number of rows, 0 for no table.")
