# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The records as results show them."""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Failure, Unwatched
from probe_fakes import container


def test_a_container_is_described_by_name_runtime_and_short_id() -> None:
    assert container("3f2a8c01d2e4aaaa", name="web1").describe() == "web1 (docker 3f2a8c01d2e4)"


def test_texts_of_containers_are_escaped() -> None:
    failure = Failure("a\x1b[31m", "attach", "said \udcff and \x00").as_result()
    assert failure["container"] == "a\\x1b[31m" and failure["stage"] == "attach"
    assert "\x00" not in failure["reason"] and "\udcff" not in failure["reason"]
    entry = Unwatched(None, "a\x07", "why", 1.0, 2.0).as_result()
    assert entry == {"container": None, "what": "a\\x07", "reason": "why", "since": 1.0, "until": 2.0}
