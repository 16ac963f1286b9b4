# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What the modules share that read names of functions: DEBUG_SPEC."""

    DOCUMENTATION = r"""
options:
  debug_dirs:
    description:
      - Directories of the host with debug files, for the functions of programs and libraries that are stripped and have
        no debug file in their container, such as V(/usr/lib/debug). By default no directory of the host is read.
      - A debug file is found by the build id of the file, as C(.build-id/4f/2a91.debug), or by the name in its
        C(.gnu_debuglink), in the directory itself or below it in the directory of the file in its container. It is
        used only if it has the same build id, or else the checksum in the link.
      - A directory that a host lacks costs a warning. At most 16 are read, each beneath itself alone, so a link in it
        leads nowhere else, nor into a file system that is mounted in it.
      - A function to probe is found by its name there as well. Give only directories into which no one but
        root writes, since the addresses in their files decide where a probe is put.
    type: list
    elements: path
    default: []
"""
