# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers in a containerd namespace, as its answer has them."""

from __future__ import annotations

from typing import Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.containerd import parse_claims


def field(number: int, data: bytes) -> bytes:
    """A field with text or an embedded message of fewer than 128 bytes."""
    assert len(data) < 128
    return bytes((number << 3 | 2, len(data))) + data


def listed(id: str, image: str = "", **labels: str) -> bytes:
    """A container of a ListContainersResponse."""
    pairs = {name.replace("__", "/"): value for name, value in labels.items()}
    entries = [field(2, field(1, key.encode()) + field(2, value.encode())) for key, value in pairs.items()]
    return field(1, field(1, id.encode()) + b"".join(entries) + (field(3, image.encode()) if image else b""))


def claim(id: str, name: str, image: object, labels: Dict[str, str]) -> Claim:
    return Claim(id=id, name=name, image=image, labels=labels)  # type: ignore[arg-type]


def test_what_ctr_started_has_its_id_for_a_name_and_what_nerdctl_started_has_one() -> None:
    answer = listed("redis", "localhost/redis:7", app="db") + listed("3f2a", nerdctl__name="web")
    assert parse_claims(answer) == [
        claim("redis", "redis", "localhost/redis:7", {"app": "db"}),
        claim("3f2a", "web", None, {"nerdctl/name": "web"}),
    ]
    assert parse_claims(b"") == []


def test_an_answer_that_is_cut_off() -> None:
    with pytest.raises(RuntimeClientError):
        parse_claims(listed("redis")[:-1])
