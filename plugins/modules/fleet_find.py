#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_find, which runs one command on the host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_find
short_description: Find the answers that detached probes have left on a host (internal)
version_added: 1.0.0
description:
  - A step of the playbook C(fleet.probe.collect).
  - Lists the results files of M(fleet.probe.fleet_start) in the folder C(ansible_async_dir) of the user that the task
    becomes. It reads none of them.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
"""

EXAMPLES = r"""
- name: Look for answers on the hosts
  fleet.probe.fleet_find:
  register: found
"""

RETURN = r"""
jobs:
  description:
    - The jobs of this host. C(start_at) is when the window opens, in epoch seconds on the clock of the controller that
      started it, C(duration) is its length in seconds.
  returned: success
  type: list
  elements: dict
  sample:
    - start_at: 1795915800.123
      duration: 30.0
      probe: uprobe
      finished: true
      results_file: /root/.ansible_async/fleet-1795915800.123+30.000-uprobe-0f3d2c1b-k2hs81bd
"""
