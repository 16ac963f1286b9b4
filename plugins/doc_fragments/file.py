# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What the probes in programs and libraries share; module_utils/_resolve looks their files up."""

    DOCUMENTATION = r"""
options:
  target:
    description:
      - The binary or library, as the container sees it.
      - An absolute path, such as V(/usr/sbin/nginx), or a short name, such as V(libc), V(ssl) or V(libzookeeper_mt).
      - A short name is looked up among the files that the container's processes have mapped, then in the library search
        path of the container, then in the usual directories of programs.
    type: str
    required: true
notes:
  - Containers of one image share the inodes of its files, and the kernel attaches a uprobe to an inode. The module
    attaches once to each inode, and the program assigns each hit to a container in the kernel, so a hit counts once and
    for the container that it came from.
  - Containers that match and start in the window are picked up within a second; containers that end are released.
"""
