# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracepoint ids, with nothing mounted anywhere. Private to fleet.probe.

A tracepoint is attached by its number, which only tracefs tells, and tracefs need not be mounted. The
mount API of Linux 5.2 (fsopen(2), fsmount(2)) makes a mount that is in no namespace and ends with its
descriptor.
"""

from __future__ import annotations

import os
from typing import Optional

from ansible_collections.fleet.probe.plugins.module_utils import _linux
from ansible_collections.fleet.probe.plugins.module_utils._errors import HostError


class Tracefs:
    """A detached tracefs; a context manager."""

    def __init__(self) -> None:
        try:
            self._root = _linux.detached_mount("tracefs")
        except OSError as error:
            raise HostError(
                f"This host offers no tracefs ({error.strerror}); its kernel needs CONFIG_TRACING=y, and lockdown "
                "must not be in confidentiality mode"
            ) from error

    def __enter__(self) -> Tracefs:
        return self

    def __exit__(self, *_args: object) -> None:
        os.close(self._root)

    def event_id(self, category: str, name: str) -> Optional[int]:
        """The tracepoint's number, or None where this kernel has no such tracepoint."""
        try:
            fd = os.open(f"events/{category}/{name}/id", os.O_RDONLY | os.O_CLOEXEC, dir_fd=self._root)
        except FileNotFoundError:
            return None
        try:
            return int(os.read(fd, 32))
        finally:
            os.close(fd)
