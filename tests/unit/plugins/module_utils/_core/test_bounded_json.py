# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON from runtimes and hosts that would cost too much."""

from __future__ import annotations

import time

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import MOST_ENTRIES, load_json


def test_what_is_within_bounds_is_read_as_python_reads_it() -> None:
    data = b'{"a": [1, -2.5, true, null, "\\ud800 \xc3\xa9"], "b": 340282366920938463463374607431768211456}'
    assert load_json(data, 1000) == {"a": [1, -2.5, True, None, "\ud800 é"], "b": 1 << 128}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"[" * 500_000 + b"]" * 500_000, "is nested too deeply"),
        (b'{"":' * 100_000 + b"1" + b"}" * 100_000, "is nested too deeply"),
        (b"[" + b"{}," * MOST_ENTRIES + b"{}]", "has more than 1000000 entries"),
        (b"9" * 3_000_000, "has a number of 3000000 digits"),
        (b"[Infinity]", "has Infinity, which is not a number"),
        (b" " * (4 << 20) + b"1", "is larger than 4 MiB"),
        (b"[1, 2", "is not JSON"),
        (b"\xff\xfe\xfd", "is not JSON"),
        (b"", "is not JSON"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_not_is_named_at_once(data: bytes, problem: str) -> None:
    began = time.process_time()
    with pytest.raises(ValueError, match=f"^{problem}$"):
        load_json(data, 4 << 20)
    assert time.process_time() - began < 2
