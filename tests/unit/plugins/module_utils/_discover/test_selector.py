# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The selector grammar against Kubernetes' documented cases, and each malformed form with its position."""

from __future__ import annotations

from typing import Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._discover.selector_text import parse_selector

PROD: Dict[str, str] = {
    "environment": "production",
    "tier": "frontend",
    "empty": "",
    "n": "10",
    "example.com/app": "zk",
}


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        # Everything.
        ("", True),
        ("  \t\n ", True),
        # Equality.
        ("environment=production", True),
        ("environment==production", True),
        ("environment = production", True),
        ("environment\t==\nproduction", True),
        ("environment=qa", False),
        ("missing=production", False),
        ("environment!=qa", True),
        ("environment != production", False),
        # != also selects objects that do not have the key.
        ("missing!=production", True),
        # Sets.
        ("environment in (production, qa)", True),
        ("environment in (qa,staging)", False),
        ("environment in(production)", True),
        ("missing in (production)", False),
        ("tier notin (frontend, backend)", False),
        ("tier notin (backend)", True),
        ("missing notin (frontend)", True),
        ("tier notin(frontend )", False),
        # Existence.
        ("tier", True),
        ("missing", False),
        ("!tier", False),
        ("!missing", True),
        ("! missing", True),
        # A label without a value is a label.
        ("empty", True),
        ("!empty", False),
        # Empty values.
        ("empty=", True),
        ("empty==", True),
        ("empty!=", False),
        ("tier=", False),
        ("missing=", False),
        ("missing!=", True),
        ("empty in (,)", True),
        ("empty in (,a)", True),
        ("empty in (a,)", True),
        ("empty in (a,,b)", True),
        ("tier in (,)", False),
        ("missing in (,)", False),
        ("empty=,tier=frontend", True),
        # Integers.
        ("n>9", True),
        ("n > 10", False),
        ("n<11", True),
        ("n<10", False),
        ("n>-1", True),
        ("tier>1", False),
        ("missing<1", False),
        # All requirements must hold.
        ("environment=production,tier!=frontend", False),
        ("environment=production, tier in (frontend), !missing", True),
        ("environment in (production),tier notin (backend),n", True),
        # Keys with a prefix.
        ("example.com/app=zk", True),
        ("example.com/app", True),
        ("app=zk", False),
        # The words of the grammar are also valid keys and values.
        ("in", False),
        ("notin", False),
        ("in=in", False),
        ("tier in (in, notin, frontend)", True),
        ("tier=in", False),
        ("in in (in)", False),
    ],
)
def test_matches(text: str, matches: bool) -> None:
    assert parse_selector(text).matches(PROD) is matches


def test_words_of_the_grammar_as_labels() -> None:
    assert parse_selector("in in (in),notin=notin,!in2").matches({"in": "in", "notin": "notin"})


@pytest.mark.parametrize(
    ("text", "position", "found"),
    [
        (",", 1, "found ,"),
        ("a,", 3, "it ends"),
        (",a", 1, "found ,"),
        ("a,,b", 3, "found ,"),
        ("a b", 3, "found b"),
        ("a=b c", 5, "found c"),
        ("a=b=c", 4, "found ="),
        ("a===b", 4, "found ="),
        ("=b", 1, "found ="),
        ("!", 2, "it ends"),
        ("!!a", 2, "found !"),
        ("!a=b", 3, "found ="),
        ("!a in (b)", 4, "found in"),
        ("a in", 5, "it ends"),
        ("a in b", 6, "found b"),
        ("a in ()", 7, "found )"),
        ("a notin ( )", 11, "found )"),
        ("a in (b", 8, "it ends"),
        ("a in (b c)", 9, "found c"),
        ("a in (b))", 9, "found )"),
        ("a in (b=c)", 8, "found ="),
        ("a IN (b)", 3, "found IN"),
        ("a in (b) c", 10, "found c"),
        ("(a=b)", 1, "found ("),
        ("a=(b)", 3, "found ("),
        ("a=!b", 3, "found !"),
        ("a > b", 5, "found b"),
        ("a >", 4, "it ends"),
        ("a<1.5", 3, "found 1.5"),
        ("a<99999999999999999999", 3, "found 99999999999999999999"),
        ("-a=b", 1, "found -a"),
        ("a-=b", 1, "found a-"),
        ("a=b-", 3, "found b-"),
        ("a=.b", 3, "found .b"),
        ("a=b/c", 3, "found b/c"),
        ("a='b'", 3, "found 'b'"),
        ('a="b"', 3, 'found "b"'),
        ("a in (b, c*)", 10, "found c*"),
        ("/a=b", 1, "found /a"),
        ("a/=b", 1, "found a/"),
        ("a/b/c=d", 1, "found a/b/c"),
        ("Example.com/a=b", 1, "found Example.com/a"),
        ("ü=b", 1, "found ü"),
        ("a=b;c=d", 3, "found b;c"),
        ("a=*/", 3, "found */"),
        ("k" * 64, 1, "found kkk"),
        ("a=" + "v" * 64, 3, "found vvv"),
        ("p" * 254 + "/a", 1, "found ppp"),
    ],
)
def test_malformed_is_refused_with_its_position(text: str, position: int, found: str) -> None:
    with pytest.raises(OptionError) as refused:
        parse_selector(text)
    message = str(refused.value)
    assert f"at position {position} {found}" in message
    assert message.startswith("selector: cannot read ")
    assert ", expected " in message
    assert "\n" not in message


def test_the_longest_valid_key_and_value() -> None:
    prefix = ".".join(["p" * 62] * 4)
    key, value = f"{prefix}/" + "k" * 63, "v" * 63
    assert parse_selector(f"{key}={value}").matches({key: value})


def test_a_refusal_shows_control_characters_escaped() -> None:
    with pytest.raises(OptionError) as refused:
        parse_selector("a=b\x1b[2J")
    assert "\x1b" not in str(refused.value)
