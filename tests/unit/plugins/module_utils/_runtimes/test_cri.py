# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of the CRI, recorded from containerd 1.6 in the lab."""

from __future__ import annotations

import base64
import json
import os

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.containerd import parse_claims as parse_containerd
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.cri import parse_claims

with open(os.path.join(os.path.dirname(__file__), "recorded", "containerd-1.6.json"), encoding="utf-8") as _file:
    RECORDED = {name: base64.b64decode(text) for name, text in json.load(_file)["answers"].items()}
POD = Pod("zk-0", "prod", "u-1", {"app": "zk", "zone": "a"})


def test_recorded_pods() -> None:
    claims = parse_claims(RECORDED["ListPodSandbox"], RECORDED["ListContainers"])
    by_name = {claim.name: claim for claim in claims}
    assert len(claims) == 3
    assert all(len(claim.id) == 64 for claim in claims)
    assert (by_name["zk-0"].sandbox, by_name["zk-0"].pod) == (True, POD)
    assert by_name["zk"] == Claim(
        id=by_name["zk"].id, name="zk", image="localhost/fleet-lab:1", labels={"role": "main"}, pod=POD
    )
    assert (by_name["side"].labels, by_name["side"].sandbox) == ({}, False)


def test_recorded_containers_of_a_namespace() -> None:
    (claim,) = parse_containerd(RECORDED["Containers/List"])
    assert (claim.id, claim.name, claim.image) == ("plain", "plain", "localhost/fleet-lab:1")
    assert claim.labels["app"] == "plain"


def text(number: int, value: str) -> bytes:
    data = value.encode()
    return (
        bytes((number << 3 & 0x7F | 2 | (0x80 if number > 15 else 0),))
        + (b"\1" if number > 15 else b"")
        + bytes((len(data),))
        + data
    )


def nested(number: int, *fields: bytes) -> bytes:
    data = b"".join(fields)
    return bytes((number << 3 | 2, len(data))) + data


def test_the_image_is_the_one_that_the_author_of_the_pod_wrote() -> None:
    image = nested(4, text(1, "sha256:ab"), text(18, "web:1"))
    answer = nested(1, text(1, "c1"), nested(3, text(1, "web")), image)
    assert parse_claims(b"", answer) == [Claim(id="c1", name="web", image="web:1")]


def test_a_container_whose_sandbox_is_not_listed_has_no_pod() -> None:
    assert parse_claims(b"", nested(1, text(1, "c1"), text(2, "gone")))[0].pod is None


def test_nerdctl_stores_names_in_a_label() -> None:
    label = nested(2, text(1, "nerdctl/name"), text(2, "web"))
    assert parse_containerd(nested(1, text(1, "ab12"), label))[0].name == "web"


def test_a_malformed_answer_is_an_error() -> None:
    with pytest.raises(RuntimeClientError):
        parse_claims(b"\xff\xff", b"")
