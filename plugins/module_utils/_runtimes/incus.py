# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the containers of incus, or of LXD from which it comes, over its socket (doc/rest-api.md).

Of the configuration only what describes a container becomes labels: other keys may hold passwords.
"""

from __future__ import annotations

from typing import List, Optional

from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    Claim,
    Endpoint,
    RuntimeClientError,
    parse_json,
    string_map,
)
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.docker import get

_PATH = "/1.0/instances?recursion=1&all-projects=true"
_LABELS = ("user.", "image.")
_DATA = ("user.user-data", "user.vendor-data", "user.meta-data", "user.network-config")  # what cloud-init reads
_DEFAULT = "default"  # the project whose name is no part of a container's


def list_containers(endpoint: Endpoint) -> List[Claim]:
    """The containers of all projects; raises RuntimeClientError."""
    return parse_containers(get(endpoint, _PATH, 0))


def parse_containers(body: bytes) -> List[Claim]:
    """Claims from the answer to GET /1.0/instances; raises RuntimeClientError."""
    answer = parse_json(body, f"its answer to GET {_PATH}")
    listed = answer.get("metadata") if isinstance(answer, dict) else None
    if not isinstance(listed, list):
        raise RuntimeClientError(f"its answer to GET {_PATH} has no list of containers")
    return [claim for claim in map(_claim, listed) if claim is not None]


def _claim(entry: object) -> Optional[Claim]:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"]:
        return None
    name, project, config = entry["name"], entry.get("project"), string_map(entry.get("config"))
    labels = {key: value for key, value in config.items() if key.startswith(_LABELS) and key not in _DATA}
    identifier = name
    if isinstance(project, str) and project and project != _DEFAULT:
        labels["project"] = project
        identifier = f"{project}_{name}"  # incus, internal/server/project/project.go, Instance
    image = config.get("image.description") or config.get("volatile.base_image")
    return Claim(id=identifier, name=name, image=image or None, labels=labels)
