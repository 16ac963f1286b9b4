# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The option debug_dirs: directories of the host with debug files."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import host_process, on_host

_MAX_DIRS = 16

DEBUG_SPEC: Dict[str, Any] = {"debug_dirs": {"type": "list", "elements": "path", "default": []}}


def read_debug_dirs(params: Mapping[str, Any]) -> Tuple[str, ...]:
    """The checked option ``debug_dirs``; raises OptionError."""
    directories = tuple(dict.fromkeys(params.get("debug_dirs") or ()))
    if len(directories) > _MAX_DIRS:
        raise OptionError(f"debug_dirs lists {len(directories)} directories; give at most {_MAX_DIRS}.")
    for directory in directories:
        if not directory.startswith("/") or "\0" in directory:
            raise OptionError(f"debug_dirs has {directory!r:.80}; give absolute paths of directories on the host.")
    return directories


def absent_debug_dirs(directories: Sequence[str]) -> List[str]:
    """Warnings about directories that this host does not have."""
    here = host_process() is None
    return [
        f"debug_dirs has {directory!r:.80}, which is no directory of this host, so it names no functions here."
        for directory in directories
        if not (os.path.isdir(directory) if here else on_host(directory))
    ]
