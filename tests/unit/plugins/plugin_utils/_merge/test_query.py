# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import query as _query
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import ROOT, check_query, plain, query

pytest.importorskip("jmespath", reason="the package jmespath is not installed here")


class Tagged(str):
    """As ansible's strings are: a str by another name."""


class Flag(int):
    """A number by another name."""


def test_what_an_expression_selects() -> None:
    rows = {"rows": [{"by": {"retval": -4}, "count": 2}, {"by": {"retval": 0}, "count": 9}]}
    assert query(rows, "rows[?by.retval < `0`].count") == [2]
    assert query(rows, "nothing") is None


def test_text_that_ansible_tagged_is_text_to_functions() -> None:
    assert query({"name": Tagged("web-1")}, "starts_with(name, 'web')") is True


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("rows[", "is not a valid JMESPath expression"),
        ("sum(name)", "does not fit the result"),
        ("nosuch(name)", "does not fit the result"),
    ],
)
def test_an_expression_that_cannot_be_is_named(expression: str, words: str) -> None:
    with pytest.raises(OptionError) as refused:
        query({"name": "x"}, expression)
    assert f"query {expression!r} {words}" in str(refused.value) and "\n" not in str(refused.value)


def test_the_keys_of_a_merged_answer_are_known() -> None:
    assert tuple(merge({})) == ROOT


@pytest.mark.parametrize(
    "expression",
    [
        "rows",
        "rows[?by.retval < `0`].{host: host, calls: count}",
        "sort_by(rows, &count)[-1].by",
        "[rows[0], @.window]",
        "rows[0] | by.retval",
        "{n: length(rows), all: !coverage.complete}",
        "*",
    ],
)
def test_what_can_be_evaluated_passes_before_there_is_an_answer(expression: str) -> None:
    check_query(expression)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("rows[", "is not a valid JMESPath expression"),
        ("rows[?by.retval < -5]", 'token "-5" (NUMBER); write numbers in backticks: `-5`.'),
        ("rwos[0]", "starts from rwos, which the merged answer does not have; the closest name is rows."),
        ("[rows, nothing]", "does not have; it has rows, events_total,"),
        ("{n: lenght(rows)}", "calls lenght(), which JMESPath does not have; the closest name is length."),
        ("!hosts || rows", "starts from hosts"),
    ],
)
def test_what_cannot_be_is_refused_before_the_window(expression: str, words: str) -> None:
    with pytest.raises(OptionError) as refused:
        check_query(expression)
    assert words in str(refused.value) and "\n" not in str(refused.value)


def test_without_the_package_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_query, "jmespath", None)
    with pytest.raises(OptionError, match="install it next to ansible-core, or leave out query"):
        query({}, "rows")


def test_plain_values_keep_their_kinds() -> None:
    given: dict[str, Any] = {Tagged("a"): [Flag(3), True, None, 1.5, (Tagged("b"),)]}
    found = plain(given)
    assert found == {"a": [3, True, None, 1.5, ["b"]]}
    assert [type(value) for value in found["a"]] == [int, bool, type(None), float, list]
    assert [type(text).__name__ for text in (*found, found["a"][4][0])] == ["str", "str"]
