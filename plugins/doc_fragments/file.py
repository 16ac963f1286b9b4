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
  reach:
    description:
      - Who gets the breakpoint. Each hit takes time from the process that runs into it, whether it was selected or not.
      - V(file) puts it into every process that maps the file, now or later, those of other containers of the image
        included. Nothing is missed. RV(reach) names the other containers.
      - V(processes) puts it into the processes of the selected containers alone. The kernel reports what they start,
        which is then attached to; what it did before that is named in RV(coverage) and makes the result incomplete.
        Every process needs an attachment of its own, at most 512 together (64 before Linux 6.10).
      - V(auto) takes V(processes) only where others run the file, and where nothing speaks for new processes. No
        process of the containers may be younger than a minute or have had a child that ended, and at most 5
        attachments may be needed (2 before Linux 6.10), so that they are gone within 250 ms even if the module is
        killed.
      - V(processes) is refused with O(include_host=true), and for containers in the host's mount namespace.
    type: str
    choices: [auto, processes, file]
    default: auto
notes:
  - Containers of one image share the inodes of its files, and the kernel attaches a uprobe to an inode. The program
    assigns each hit to a container in the kernel, so a hit counts once and for the container that it came from.
  - Containers that match and start in the window are picked up within a second; containers that end are released.
"""
