#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_fetch, which reads one file on the host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_fetch
short_description: Fetch the file that a detached probe made (internal)
version_added: 1.0.0
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Reads the file over the connection in pieces of 4 MiB, so nothing is copied on the host, and removes it there.
  - A host without such a file, because its probe failed, is no failure.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  file:
    description:
      - What M(fleet.probe.fleet_start) returned as RV(fleet.probe.fleet_start#module:file).
      - Only a regular file of the user is read.
    type: str
    required: true
  folder:
    description:
      - The folder on the controller. The file there has the host's name in the inventory, with a number if there is one
        already, and only its owner may read it.
      - If this is empty, the file is removed from the host without being fetched.
    type: str
    default: ''
attributes:
  check_mode:
    description: The module does the same in check mode, where no probe makes a file.
"""

EXAMPLES = r"""
- name: Fetch the packets
  fleet.probe.fleet_fetch:
    file: "{{ job.file }}"
    folder: "{{ report.files | map('dirname') | first }}"
  when: job.file is defined
"""

RETURN = r"""
path:
  description: The file on the controller; null if there is none.
  returned: always
  type: str
  sample: /home/me/report/2026-11-29T0112-capture/web1.pcapng
bytes:
  description: Its size.
  returned: always
  type: int
  sample: 48112
"""
