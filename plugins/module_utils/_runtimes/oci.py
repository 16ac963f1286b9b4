# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads names from a container's OCI bundle on disk, for runtimes that do not answer.

CRI runtimes write pod and container names as annotations into config.json (OCI runtime spec, "Bundle").
Only bundles that root owns on the host itself are read.
"""

from __future__ import annotations

import os
import stat
from typing import Dict, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import load_json
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import open_in_root
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, string_map

_LIMIT = 8 << 20


def read_bundle(container_id: str, bundle: str, shim: int) -> Optional[Claim]:
    """The claim in ``bundle``/config.json, or None if it has no names or root does not own it.

    ``bundle`` is a path as process ``shim`` sees it, whose root need not be this process's.
    """
    try:
        fd = open_in_root(shim, f"{bundle}/config.json")
    except OSError:
        return None
    try:
        found = os.fstat(fd)
        if found.st_uid != 0 or not stat.S_ISREG(found.st_mode):
            return None
        return parse_config(container_id, read_file(f"/proc/self/fd/{fd}", _LIMIT) or b"")
    finally:
        os.close(fd)


def parse_config(container_id: str, data: bytes) -> Optional[Claim]:
    """The claim in the content of a config.json, or None if it has no names."""
    try:
        config = load_json(data, _LIMIT)
    except ValueError:
        return None
    annotations = string_map(config.get("annotations") if isinstance(config, dict) else None)
    if "io.kubernetes.cri.container-type" in annotations:
        return _containerd(container_id, annotations)
    if "io.kubernetes.cri-o.ContainerType" in annotations:
        return _cri_o(container_id, annotations)
    return None


def _containerd(container_id: str, annotations: Dict[str, str]) -> Claim:
    # containerd, internal/cri/annotations (pkg/cri/annotations before 2.0).
    sandbox = annotations["io.kubernetes.cri.container-type"] == "sandbox"
    pod = Pod(
        name=annotations.get("io.kubernetes.cri.sandbox-name", ""),
        namespace=annotations.get("io.kubernetes.cri.sandbox-namespace", ""),
        uid=annotations.get("io.kubernetes.cri.sandbox-uid", ""),
    )
    name = pod.name if sandbox else annotations.get("io.kubernetes.cri.container-name", "")
    return Claim(
        id=container_id,
        name=name or container_id[:12],
        image=annotations.get("io.kubernetes.cri.image-name"),
        pod=pod,
        infra=sandbox,
    )


def _cri_o(container_id: str, annotations: Dict[str, str]) -> Claim:
    # CRI-O, pkg/annotations (internal/annotations); Labels is a JSON object in a string.
    try:
        labels = string_map(
            load_json(annotations.get("io.kubernetes.cri-o.Labels", "{}").encode("utf-8", "surrogatepass"), _LIMIT)
        )
    except ValueError:
        labels = {}
    sandbox = annotations["io.kubernetes.cri-o.ContainerType"] == "sandbox"
    pod = Pod(
        name=annotations.get("io.kubernetes.pod.name", ""),
        namespace=annotations.get("io.kubernetes.pod.namespace", ""),
        uid=annotations.get("io.kubernetes.pod.uid", ""),
        labels=labels if sandbox else {},
    )
    name = pod.name if sandbox else annotations.get("io.kubernetes.container.name", "")
    return Claim(
        id=container_id,
        name=name or container_id[:12],
        image=annotations.get("io.kubernetes.cri-o.ImageName"),
        labels=labels,
        pod=pod,
        infra=sandbox,
    )
