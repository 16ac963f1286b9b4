# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which containers the options select."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container, Pod
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import selects
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import read_selection


def container(**changes: Any) -> Container:
    record = {
        "id": "3f2a8c01d2e4",
        "name": "web1",
        "runtime": "docker",
        "image": "localhost/web:1",
        "labels": {"app": "web"},
        "pod": None,
        "pid": 10,
        "nspid": [10, 1],
        "namespaces": {"mnt": 1},
        "hostname": "web1",
        "cgroup": Cgroup("/docker/3f2a8c01d2e4", 7, 2, 2),
        "parent": None,
        "started_at": 1.0,
        "start_ticks": 100,
    }
    record.update(changes)
    return Container(**record)


POD = Pod("web-0", "prod", "u", {"app": "pod", "zone": "a"})


@pytest.mark.parametrize(
    ("options", "changes", "selected"),
    [
        ({}, {}, True),
        ({"runtimes": ["docker"]}, {}, True),
        ({"runtimes": ["podman"]}, {}, False),
        ({"names": ["web?"]}, {}, True),
        ({"names": ["WEB1"]}, {}, False),
        ({"names": ["db", "web1"]}, {}, True),
        ({"images": ["*/web:*"]}, {}, True),
        ({"images": ["*"]}, {"image": None}, False),
        ({"ids": ["3f2a"]}, {}, True),
        ({"ids": ["*01d2e4"]}, {}, True),
        ({"ids": ["2a8c"]}, {}, False),
        ({"pod_names": ["*"]}, {}, False),
        ({"pod_names": ["web-*"]}, {"pod": POD}, True),
        ({"pod_namespaces": ["prod"]}, {"pod": POD}, True),
        ({"pod_namespaces": ["dev"]}, {"pod": POD}, False),
        ({"selector": "zone=a"}, {"pod": POD}, True),
        ({"selector": "zone=a"}, {}, False),
        # The container's own label wins over its pod's.
        ({"selector": "app=web"}, {"pod": POD}, True),
        ({"selector": "app=pod"}, {"pod": POD}, False),
        ({}, {"sandbox": True}, False),
        ({"sandboxes": True}, {"sandbox": True}, True),
        # All options must match.
        ({"names": ["web1"], "runtimes": ["podman"]}, {}, False),
    ],
)
def test_selects(options: Any, changes: Any, selected: bool) -> None:
    assert selects(read_selection(options), container(**changes)) is selected
