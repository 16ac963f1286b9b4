# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks whether this host can run a probe at all, before anything is discovered or loaded."""

from __future__ import annotations

import os
import re
from typing import Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf

OLDEST = (5, 15)  # perf links with cookies
OLDEST_RHEL = (5, 14)  # RHEL 9's kernel calls itself 5.14 and has them


def require_host() -> Libbpf:
    """Checks for root, the kernel and the library, and returns libbpf; raises HostError for what is missing."""
    if os.geteuid() != 0:
        raise HostError(f"This probe needs root, but runs as uid {os.geteuid()}; add become: true (ansible -b)")
    require_kernel(os.uname().release)
    return Libbpf()


def require_kernel(release: str) -> None:
    """Raises HostError for a kernel that is too old; ``release`` is the output of ``uname -r``."""
    version = kernel_version(release)
    if version < (OLDEST_RHEL if re.search(r"\.el9", release) else OLDEST):
        raise HostError(f"Kernel {release} is too old; this probe needs Linux 5.15 or newer, or RHEL 9")


def kernel_version(release: str) -> Tuple[int, int]:
    """The major and minor number in the output of ``uname -r``; (0, 0) when there are none."""
    match = re.match(r"(\d+)\.(\d+)", release)
    return (int(match[1]), int(match[2])) if match else (0, 0)
