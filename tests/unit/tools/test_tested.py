# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of what ran where, as its tool writes it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from tools import tested

SECTION = """\
- title: Attaching
  intro: Something to know.
  same: {date: 2026-11-21, kernel: Linux 6.18}
  rows:
    - {what: a uprobe, result: works | fast, command: pytest tests/unit}
    - {what: an older one, kernel: Linux 6.1, result: works}
"""


def test_the_page_is_that_of_its_source() -> None:
    assert tested.main(check=True) == 0


def test_a_section_is_a_table_below_what_its_rows_share() -> None:
    (section,) = yaml.safe_load(SECTION)
    assert tested.table(section) == (
        "## Attaching\n\nSomething to know.\n\nAll rows: 2026-11-21.\n\n"
        "| kernel | what | result | command |\n|---|---|---|---|\n"
        "| Linux 6.18 | a uprobe | works \\| fast | `pytest tests/unit` |\n"
        "| Linux 6.1 | an older one | works |  |\n"
    )


def test_a_page_that_differs_is_reported_and_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tested, "TARGET", tmp_path / "tested.md")
    assert tested.main(check=True) == 1
    assert tested.main(check=False) == 0
    assert tested.main(check=True) == 0


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"what": "a"}, "needs what and result"),
        ({"what": "a", "result": "works"}, "needs either a date"),
        ({"what": "a", "result": "works", "date": "yesterday"}, "needs either a date"),
        ({"what": "a", "result": "not run", "date": tested.datetime.date(2026, 11, 21)}, "needs either a date"),
        ({"what": "a", "result": "not run", "place": "b"}, "unknown place"),
        ({"what": "a", "result": "not run", "command": "pytest tests/gone.py"}, "there is no tests/gone.py"),
    ],
)
def test_a_row_of_another_shape_is_refused(row: dict[str, object], words: str) -> None:
    with pytest.raises(tested.Malformed, match=words):
        tested.rows_of({"title": "b", "rows": [row]})
