# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks whether this host can run a probe at all."""

from __future__ import annotations

import os

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf

ATTACH_COOKIE = 174  # bpf_get_attach_cookie, include/uapi/linux/bpf.h; it came with the links that programs hang on


def require_host() -> Libbpf:
    """Checks for root and the library, and returns libbpf; raises HostError for what is missing."""
    if os.geteuid() != 0:
        raise HostError(f"This probe needs root, but runs as uid {os.geteuid()}; add become: true (ansible -b)")
    return Libbpf()


def require_kernel(libbpf: Libbpf) -> None:
    """Raises HostError for a kernel that lacks what every probe needs, whatever its version says.

    That is tried, so call it once the request is known to be right: one that is refused asks the kernel for nothing.
    """
    if not libbpf.has_helper(ATTACH_COOKIE):
        raise HostError(
            f"Kernel {os.uname().release} is too old: it lacks bpf_get_attach_cookie, which Linux 5.15 and newer and "
            "RHEL 9 have"
        )
