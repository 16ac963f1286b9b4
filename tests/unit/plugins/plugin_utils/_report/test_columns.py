# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._report import columns
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import Column, cell, lay_out, width


def test_text_is_aligned_left_and_numbers_right() -> None:
    assert lay_out([Column("host", ["a", None]), Column("count", [1234567, 5], number=True)]) == [
        "host    count",
        "a     1234567",
        "-           5",
    ]


def test_wide_characters_take_two_columns() -> None:
    assert width("名前") == 4
    lines = lay_out([Column("name", ["名前"]), Column("count", [1], number=True)])
    assert {width(line) for line in lines} == {11}


def test_long_values_are_cut() -> None:
    assert cell("x" * 100) == "x" * 43 + "…"
    assert width(cell("名" * 100)) == 43


def test_control_characters_are_escaped() -> None:
    assert cell("\x1b[2Jx\r\n\u202ey") == r"\x1b[2Jx\x0d\x0a\u202ey"


def test_any_json_value_is_text() -> None:
    assert [cell(value) for value in (True, 1.5, {"b": 1, "a": None})] == ["true", "1.5", '{"a": null, "b": 1}']


def test_only_the_beginning_of_a_text_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = 0
    original = columns.width

    def counting(text: str) -> int:
        nonlocal looked_at
        looked_at += len(text)
        return original(text)

    monkeypatch.setattr(columns, "width", counting)
    for text in ("a" * 1_000_000, "\x01" * 1_000_000, "\u0301" * 1_000_000, "名" * 1_000_000):
        assert original(cell(text)) <= 44
        assert cell(text).endswith("…")
    assert looked_at < 20_000
