# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a container is still the one that was discovered."""

from __future__ import annotations

from typing import Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import cgroup_of, is_within, same_process
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container


def gone(container: Container) -> ContainerError:
    """The error for a container whose init process has ended."""
    return ContainerError("resolve", f"Container {container.describe()} ended: its process {container.pid} is gone.")


def still_there(container: Container) -> Optional[str]:
    """None if the container is still the one that was discovered, else a sentence that says what changed.

    Checks that the init process is alive and the same and that it is still in the container's cgroup. Call it
    again after attaching.
    """
    if not same_process(container.pid, container.start_ticks):
        return gone(container).reason
    cgroups = cgroup_of(container.pid)
    # Its init may be in a cgroup below the container's own, as with systemd or crun in the container.
    if cgroups is None or not any(is_within(path, container.cgroup.path) for path in cgroups.values()):
        moved = f"its process {container.pid} left cgroup {container.cgroup.path}"
        return f"Container {container.describe()} was moved: {moved}."
    return None
