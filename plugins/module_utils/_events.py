# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every event begins with, as ``bpf/include/fleet/task.h`` fills it in. Private to fleet.probe."""

from __future__ import annotations

from typing import Any, Dict, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._records import Container
from ansible_collections.fleet.probe.plugins.module_utils._rows import container_id
from ansible_collections.fleet.probe.plugins.module_utils._text import text_fields


def event_head(head: Dict[str, Any], selected: Sequence[Container], epoch: float) -> Dict[str, Any]:
    """The keys that every event has; ``epoch`` is when the monotonic clock was 0 (epoch seconds)."""
    return {
        "time": round(epoch + head["time"] / 1e9, 6),
        "container": container_id(selected, head["container"]),
        "pid": head["pid"],
        "container_pid": head["container_pid"] or None,
        "tid": head["tid"],
        "user": head["uid"],
        **text_fields("comm", c_string(head["comm"])),
    }
