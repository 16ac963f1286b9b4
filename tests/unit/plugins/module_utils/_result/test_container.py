# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers in results: complete, valid JSON, and harmless whatever their names."""

from __future__ import annotations

import json
import os
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container, Pod, Process
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result


def container(**changes: Any) -> Container:
    record = {
        "id": "3f2a",
        "name": "web1",
        "runtime": "docker",
        "image": None,
        "labels": {},
        "pod": None,
        "pid": 10,
        "nspid": [10, 1],
        "namespaces": {"mnt": 1},
        "hostname": None,
        "cgroup": Cgroup("/docker/3f2a", 7, 2, 2),
        "parent": None,
        "started_at": 1.5,
        "start_ticks": 100,
    }
    record.update(changes)
    return Container(**record)


def test_plain() -> None:
    assert container_result(container()) == {
        "id": "3f2a",
        "name": "web1",
        "runtime": "docker",
        "image": None,
        "labels": {},
        "pod": None,
        "pid": 10,
        "nspid": [10, 1],
        "namespaces": {"mnt": 1},
        "hostname": None,
        "cgroup": {"path": "/docker/3f2a", "id": 7, "version": 2},
        "parent": None,
        "started_at": 1.5,
    }


def test_processes_only_when_asked() -> None:
    one = container(processes=[Process(10, [10, 1], "sh", 2.0, 200)])
    assert container_result(one, True)["processes"] == [{"pid": 10, "nspid": [10, 1], "comm": "sh", "started_at": 2.0}]
    assert "processes" not in container_result(one)


def test_text_that_is_not_text_keeps_its_bytes() -> None:
    raw = b"a\xff\n\x1b[0m"
    one = container(
        hostname=os.fsdecode(raw),
        labels={"ansible_connection": "{{ 1 }}", "k\n": "\ud800"},
        pod=Pod("p\u202e", "n", "u", {"x": "y\r"}),
        processes=[Process(10, [10, 1], os.fsdecode(raw), 2.0, 200)],
    )
    result = container_result(one, True)
    json.dumps(result, ensure_ascii=False).encode("utf-8")
    assert result["hostname"] == "a\\xff\\x0a\\x1b[0m"
    assert bytes.fromhex(result["hostname_hex"]) == raw
    assert bytes.fromhex(result["processes"][0]["comm_hex"]) == raw
    assert result["labels"] == {"ansible_connection": "{{ 1 }}", "k\\x0a": "\\xed\\xa0\\x80"}
    assert result["labels_hex"] == {b"k\n".hex(): "eda080"}
    assert result["pod"]["name"] == "p\\u202e"
    assert result["pod"]["labels_hex"] == {b"x".hex(): b"y\r".hex()}
