# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets in arguments: what is redacted, and what is not."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._tools.redact import USUAL, redact, redaction

MASK = "********"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("app --password hunter2 -v", f"app --password {MASK} -v"),
        ("app --password=hunter2", f"app --password={MASK}"),
        ("app --password= -v", f"app --password={MASK} -v"),
        ("app --no-password -v", "app --no-password -v"),
        ("app --ask-password --user me", "app --ask-password --user me"),
        ("env PGPASSWORD=hunter2 psql", f"env PGPASSWORD={MASK} psql"),
        ("AWS_SECRET_ACCESS_KEY=x", f"AWS_SECRET_ACCESS_KEY={MASK}"),
        ("curl -H Authorization:hunter2", f"curl -H Authorization:{MASK}"),
        ("curl --api-key k --API_KEY=k", f"curl --api-key {MASK} --API_KEY={MASK}"),
        ("psql postgres://me:hunter2@db/x", f"psql postgres://me:{MASK}@db/x"),
        ("git clone https://me@host/x:y", "git clone https://me@host/x:y"),
        ("cat /etc/passwd secrets.txt", "cat /etc/passwd secrets.txt"),
        ("--token", "--token"),
    ],
)
def test_what_is_redacted(given: str, shown: str) -> None:
    words = redaction(USUAL)
    assert redact(given.encode().split(b" "), words) == shown.encode().split(b" ")


def test_a_header_in_one_argument() -> None:
    assert redact([b"Authorization: Bearer x y"], redaction(USUAL)) == [b"Authorization: ********"]


def test_the_operators_own_words() -> None:
    assert redact([b"--pin", b"1", b"--token", b"t"], redaction("pin")) == [b"--pin", b"********", b"--token", b"t"]
    assert redact([b"--token", b"t", b"a://b:c@d"], redaction("")) == [b"--token", b"t", b"a://b:c@d"]


def test_an_invalid_pattern_is_refused() -> None:
    with pytest.raises(OptionError, match=r"redact is '\(', which is not a valid regular expression .* give words"):
        redaction("(")
