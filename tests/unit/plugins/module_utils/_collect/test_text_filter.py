# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text filters: how a pattern is matched, what the program gets, and what is refused."""

from __future__ import annotations

import os
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.text_filter import text_filter
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from probe_fakes import FakeLibbpf, loaded


@pytest.mark.parametrize(
    ("text", "given", "match", "number", "length"),
    [
        (None, None, "", 0, 0),
        ("/etc/hosts", None, "exact", 1, 11),
        ("/etc/", "prefix", "prefix", 2, 5),
        ("/etc/*", None, "glob", 3, 6),
        ("/etc/host?", None, "glob", 3, 10),
        ("/etc/*", "exact", "exact", 1, 7),
        ("/etc/*", "prefix", "prefix", 2, 6),
        ("/a[b]", None, "exact", 1, 6),
        ("caf\udce9", None, "exact", 1, 5),
        ("x" * 255, None, "exact", 1, 256),
    ],
)
def test_which_filter_a_text_means(text: Any, given: Any, match: str, number: int, length: int) -> None:
    """An exact match compares the NUL too; numbers as in match.h."""
    one = text_filter("path", text, given)
    assert one.match == match
    assert one.constants() == {"MATCH": number, "PATTERN_LENGTH": length}


@pytest.mark.parametrize("text", ["it's", '"quoted"', "*/ #include", "a\nb", "caf\udce9", "$(id)"])
def test_a_pattern_goes_to_the_program_as_its_bytes(text: str) -> None:
    libbpf = FakeLibbpf()
    maps = loaded("opensnoop", libbpf)
    text_filter("path", text, None).fill(maps)
    ((fd, key, value),) = libbpf.updates
    assert (fd, key) == (maps.maps["pattern"].fd, bytes(4))
    assert value == os.fsencode(text).ljust(256, b"\0")


@pytest.mark.parametrize(
    ("text", "match", "words"),
    [
        ("", None, ["name is ''; give the name as the process passes it"]),
        ("a\0b", None, ["name is 'a\\x00b'"]),
        ("x" * 256, None, ["name has 256 bytes; give at most 255"]),
        ("é" * 128, None, ["name has 256 bytes"]),
        (None, "glob", ["match is glob but there is no name to match; give name too"]),
    ],
)
def test_refusals_name_option_value_and_remedy(text: Any, match: Any, words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        text_filter("name", text, match)
    assert [word for word in words if word not in str(refused.value)] == []
