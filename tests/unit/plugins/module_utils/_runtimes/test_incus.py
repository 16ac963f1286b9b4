# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of the answer of incus, in the shape that incus 6.0.4 gave."""

from __future__ import annotations

import json
from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._runtimes import incus
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, RuntimeClientError

CONFIG = {
    "image.description": "Debian bookworm",
    "user.app": "zk",
    "user.user-data": "#cloud-config\npassword: secret",
    "environment.TOKEN": "secret",
    "volatile.base_image": "f00d",
}


def answer(*entries: Any) -> bytes:
    return json.dumps({"type": "sync", "status": "Success", "status_code": 200, "metadata": entries}).encode()


def entry(**more: Any) -> Dict[str, Any]:
    return {"name": "c1", "project": "default", "status": "Running", "type": "container", "config": CONFIG, **more}


def test_a_container_has_its_image_and_the_labels_that_describe_it_and_no_secrets() -> None:
    labels = {"image.description": "Debian bookworm", "user.app": "zk"}
    assert incus.parse_containers(answer(entry())) == [Claim("c1", "c1", "Debian bookworm", labels)]


def test_a_project_is_a_part_of_the_id_and_not_of_the_name() -> None:
    (claim,) = incus.parse_containers(answer(entry(project="proj2", config={"volatile.base_image": "f00d"})))
    assert (claim.id, claim.name, claim.image, claim.labels) == ("proj2_c1", "c1", "f00d", {"project": "proj2"})


@pytest.mark.parametrize("odd", [None, 5, {}, {"name": 5}, {"name": ""}])
def test_what_has_no_name_is_left_out(odd: Any) -> None:
    assert incus.parse_containers(answer(odd)) == []


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"metadata": {}}', b"no JSON"])
def test_another_answer_is_an_error(body: bytes) -> None:
    with pytest.raises(RuntimeClientError, match="its answer to GET /1.0/instances"):
        incus.parse_containers(body)
