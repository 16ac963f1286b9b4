# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which containers the options select."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import Stat
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container, Pod
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import _may_match, _own_name, selects
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


@pytest.mark.parametrize(
    ("found", "hostname", "name"),
    [
        ({"id": "mnt-5"}, "web1", "web1"),
        ({"id": "mnt-5"}, "node7", "bwrap"),  # a new UTS namespace has the host's name until it is given one
        ({"id": "mnt-5"}, None, "bwrap"),
        ({"id": "a" * 64}, "web1", "a" * 12),
        ({"id": "mnt-5", "shim": SimpleNamespace(name="m1")}, "web1", "m1"),
    ],
)
def test_the_name_of_a_container_that_no_runtime_names(found: Any, hostname: Optional[str], name: str) -> None:
    one = SimpleNamespace(**{"shim": None, "stat": Stat(b"bwrap", "S", 1, 1), **found})
    assert _own_name(one, hostname, "node7") == name  # type: ignore[arg-type]


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
        ({}, {"infra": True}, False),
        ({"sandboxes": True}, {"infra": True}, True),
        # All options must match.
        ({"names": ["web1"], "runtimes": ["podman"]}, {}, False),
    ],
)
def test_selects(options: Any, changes: Any, selected: bool) -> None:
    assert selects(read_selection(options), container(**changes)) is selected


@pytest.mark.parametrize(
    ("options", "changes", "named", "may_match"),
    [
        # Nothing about names is asked, so nothing is missing.
        ({}, {}, False, False),
        ({"ids": ["3f2a"]}, {}, False, False),
        ({"names": ["other"]}, {}, False, True),
        # Its bundle on disk has the name, but no labels.
        ({"names": ["other"]}, {}, True, False),
        ({"selector": "app=db"}, {}, True, True),
        ({"selector": "app!=web"}, {}, True, True),
        ({"images": ["db:*"]}, {"image": None}, True, True),
        ({"images": ["db:*"]}, {}, True, False),
        ({"pod_names": ["web-*"]}, {}, True, True),
        ({"pod_namespaces": ["dev"]}, {"pod": POD}, True, False),
        ({"runtimes": ["docker"]}, {"runtime": "unknown"}, False, True),
        # What is known already excludes it.
        ({"names": ["other"], "ids": ["77"]}, {}, False, False),
    ],
)
def test_a_container_without_a_name_may_match_what_asks_for_names(
    options: Any, changes: Any, named: bool, may_match: bool
) -> None:
    assert _may_match(read_selection(options), container(**changes), named) is may_match
