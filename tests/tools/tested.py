# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/tested.md, the log of what ran where, from docs/tested.yml.

usage: tested.py [--check]     (--check writes nothing, and fails if docs/tested.md differs)
"""

from __future__ import annotations

import datetime
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "docs" / "tested.yml"
TARGET = ROOT / "docs" / "tested.md"
# The columns of a table, in order, and their headings.
COLUMNS = {
    "date": "date",
    "kernel": "kernel",
    "what": "what",
    "result": "result",
    "runtime": "runtime and versions",
    "command": "command",
}
HEAD = """\
<!--
Copyright (c) 2026 fleet.probe contributors
SPDX-License-Identifier: GPL-3.0-or-later

Written by tests/tools/tested.py from docs/tested.yml: edit that file, then run `make docs`.
-->

# What ran where

Each row was run, on x86_64 where the kernel does not say arm64. The date is the one on which the result was recorded,
the command is the test or benchmark that covers it; a row without a command was observed by hand. The last section
lists what has not been run. What an operator must know of all this is on the page [Limits](limits.md).
"""


class Malformed(Exception):
    """docs/tested.yml does not have the shape that its first lines describe."""


def rows_of(section: dict[str, Any]) -> list[dict[str, str]]:
    """The rows of a section, including the values that they share, as text. Raises Malformed."""
    title = section.get("title")
    unknown = set(section) - {"title", "intro", "same", "rows"}
    if not title or not section.get("rows") or unknown:
        raise Malformed(f"Section {title}: needs title and rows, may have intro and same, and has {sorted(section)}.")
    rows = []
    for written in section["rows"]:
        row = {**section.get("same", {}), **written}
        where = f"{title}: {row.get('what')}"
        if set(row) - set(COLUMNS):
            raise Malformed(f"{where}: unknown {', '.join(sorted(set(row) - set(COLUMNS)))}.")
        if not row.get("what") or not row.get("result"):
            raise Malformed(f"{where}: needs what and result.")
        ran = isinstance(row.get("date"), datetime.date)
        if ran == str(row["result"]).startswith("not run"):
            raise Malformed(f"{where}: needs either a date (YYYY-MM-DD) or a result that begins with `not run`.")
        for path in re.findall(r"\b(?:tests|benchmarks)/[\w./]+", row.get("command", "")):
            if not (ROOT / path).exists():
                raise Malformed(f"{where}: there is no {path}.")
        rows.append({name: " ".join(str(value).split()) for name, value in row.items()})
    return rows


def cell(column: str, row: dict[str, str]) -> str:
    """A value as a table cell."""
    text = row.get(column, "")
    # A vertical bar would end the cell, even in code.
    return (f"`{text}`" if column == "command" and text else text).replace("|", "\\|")


def table(section: dict[str, Any]) -> str:
    """A section as Markdown, with the values that all rows share above the table."""
    rows = rows_of(section)
    same = section.get("same", {})
    shared = [column for column in COLUMNS if column in same and all(row[column] == str(same[column]) for row in rows)]
    columns = [column for column in COLUMNS if column not in shared and any(column in row for row in rows)]
    lines = [f"## {section['title']}", ""]
    if "intro" in section:
        lines += [textwrap.fill(section["intro"], 120, break_on_hyphens=False), ""]
    if shared:
        lines += ["All rows: " + ", ".join(cell(column, rows[0]) for column in shared) + ".", ""]
    lines += [f"| {' | '.join(COLUMNS[column] for column in columns)} |", "|---" * len(columns) + "|"]
    lines += [f"| {' | '.join(cell(column, row) for column in columns)} |" for row in rows]
    return "\n".join(lines) + "\n"


def page(source: str) -> str:
    """The whole page. Raises Malformed."""
    return "\n".join([HEAD, *(table(section) for section in yaml.safe_load(source))])


def main(check: bool) -> int:
    """Writes or compares the page; returns the exit status."""
    try:
        text = page(SOURCE.read_text(encoding="utf-8"))
    except Malformed as error:
        print(f"docs/tested.yml: {error}", file=sys.stderr)
        return 1
    if not check:
        TARGET.write_text(text, encoding="utf-8")
    elif not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        print("docs/tested.md is out of date: run `make docs`.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
