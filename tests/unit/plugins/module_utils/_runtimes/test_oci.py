# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Annotations of OCI bundles: containerd's recorded in the lab, CRI-O's taken from its source."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Dict, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.oci import parse_config, read_bundle

CONTAINERD = {
    "io.kubernetes.cri.container-name": "zk",
    "io.kubernetes.cri.container-type": "container",
    "io.kubernetes.cri.image-name": "localhost/fleet-lab:1",
    "io.kubernetes.cri.sandbox-id": "4b",
    "io.kubernetes.cri.sandbox-name": "zk-0",
    "io.kubernetes.cri.sandbox-namespace": "prod",
    "io.kubernetes.cri.sandbox-uid": "u-1",
}
CRI_O = {
    "io.kubernetes.cri-o.ContainerType": "container",
    "io.kubernetes.cri-o.ImageName": "quay.io/web:1",
    "io.kubernetes.cri-o.Labels": '{"app": "web"}',
    "io.kubernetes.container.name": "web",
    "io.kubernetes.pod.name": "web-0",
    "io.kubernetes.pod.namespace": "prod",
    "io.kubernetes.pod.uid": "u-2",
}


def parse(annotations: Dict[str, str]) -> Optional[Claim]:
    return parse_config("c1", json.dumps({"ociVersion": "1.0.2", "annotations": annotations}).encode())


def test_containerd() -> None:
    pod = Pod("zk-0", "prod", "u-1")
    assert parse(CONTAINERD) == Claim("c1", "zk", "localhost/fleet-lab:1", {}, pod)
    sandbox = {**CONTAINERD, "io.kubernetes.cri.container-type": "sandbox"}
    del sandbox["io.kubernetes.cri.image-name"], sandbox["io.kubernetes.cri.container-name"]
    assert parse(sandbox) == Claim("c1", "zk-0", None, {}, pod, True)


def test_cri_o() -> None:
    pod = Pod("web-0", "prod", "u-2")
    assert parse(CRI_O) == Claim("c1", "web", "quay.io/web:1", {"app": "web"}, pod)
    sandbox = parse({**CRI_O, "io.kubernetes.cri-o.ContainerType": "sandbox"})
    assert sandbox is not None
    assert (sandbox.name, sandbox.infra) == ("web-0", True)
    assert sandbox.pod == Pod("web-0", "prod", "u-2", {"app": "web"})
    broken = parse({**CRI_O, "io.kubernetes.cri-o.Labels": "{"})
    assert broken is not None and broken.labels == {}


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"{}", b'{"annotations": 5}', b'{"annotations": {"a": "b"}}', b"[" * 100000]
)
def test_bundles_without_names(data: bytes) -> None:
    assert parse_config("c1", data) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can create a bundle that belongs to root")
def test_only_roots_bundles_are_read(tmp_path: Path) -> None:
    config = tmp_path / "config.json"
    config.write_text(json.dumps({"annotations": CONTAINERD}))
    assert read_bundle("c1", str(tmp_path), os.getpid()) is not None
    os.chown(config, 1000, 1000)
    assert read_bundle("c1", str(tmp_path), os.getpid()) is None
    assert read_bundle("c1", str(tmp_path / "none"), os.getpid()) is None


def test_labels_that_are_nested_without_end_are_none() -> None:
    annotations = {"io.kubernetes.cri-o.ContainerType": "container", "io.kubernetes.cri-o.Labels": "[" * 100_000}
    claim = parse_config("a" * 64, json.dumps({"annotations": annotations}).encode())
    assert claim is not None and claim.labels == {}
    assert parse_config("a" * 64, b"[" * 100_000) is None
