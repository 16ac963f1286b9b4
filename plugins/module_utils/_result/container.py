# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of a container in a result. Nothing else defines it.

All text passes through ``_core/text.py``: a record holds it as it came (with surrogate escapes where it was not
UTF-8), a result holds it in printable form, plus in hex when the printable form loses anything.
"""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Pod, Process
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, record_bytes, text_fields


def container_result(container: Container, processes: bool = False) -> Dict[str, Any]:
    """One container, as a result lists it; ``processes`` adds the list of its processes."""
    result: Dict[str, Any] = {
        **text_fields("id", record_bytes(container.id)),
        **text_fields("name", record_bytes(container.name)),
        "runtime": container.runtime,
        **_optional_text("image", container.image),
        **_labels("labels", container.labels),
        "pod": _pod(container.pod),
        "pid": container.pid,
        "nspid": list(container.nspid),
        "namespaces": dict(container.namespaces),
        **_optional_text("hostname", container.hostname),
        "cgroup": {
            **text_fields("path", record_bytes(container.cgroup.path)),
            "id": container.cgroup.id,
            "version": container.cgroup.version,
        },
        **_optional_text("parent", container.parent),
        "sandbox": container.sandbox,
        "started_at": container.started_at,
    }
    if processes:
        result["processes"] = [process_result(process) for process in container.processes]
    return result


def process_result(process: Process) -> Dict[str, Any]:
    """One process, as a result lists it: pid, nspid, comm, started_at."""
    return {
        "pid": process.pid,
        "nspid": list(process.nspid),
        **text_fields("comm", record_bytes(process.comm)),
        "started_at": process.started_at,
    }


def _pod(pod: Optional[Pod]) -> Optional[Dict[str, Any]]:
    if pod is None:
        return None
    return {
        **text_fields("name", record_bytes(pod.name)),
        **text_fields("namespace", record_bytes(pod.namespace)),
        **text_fields("uid", record_bytes(pod.uid)),
        **_labels("labels", pod.labels),
    }


def _labels(key: str, labels: Mapping[str, str]) -> Dict[str, Any]:
    shown: Dict[str, str] = {}
    raw: Dict[str, str] = {}
    for name, value in sorted(labels.items()):
        name_bytes, value_bytes = record_bytes(name), record_bytes(value)
        shown_name, shown_value = printable(name_bytes), printable(value_bytes)
        if shown_name.encode("utf-8") != name_bytes or shown_value.encode("utf-8") != value_bytes:
            raw[name_bytes.hex()] = value_bytes.hex()
        shown[shown_name] = shown_value
    return {key: shown, f"{key}_hex": raw} if raw else {key: shown}


def _optional_text(key: str, value: Optional[str]) -> Dict[str, Any]:
    return {key: None} if value is None else text_fields(key, record_bytes(value))
