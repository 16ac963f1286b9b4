#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_choose, which runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_choose
short_description: Choose the run whose answers are to be collected (internal)
version_added: 1.0.0
description:
  - A step of the playbook C(fleet.probe.collect).
  - Chooses the newest run that any host has an answer of, whether it has finished or not, and names the others.
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  found:
    description: The variable in which the hosts registered M(fleet.probe.fleet_find).
    type: str
    default: trace_found
  start_at:
    description: Instead of the newest, the run that starts at this moment, epoch seconds or ISO 8601.
    type: str
  probe:
    description: Only runs of this probe.
    type: str
  grace:
    description: How many seconds the hosts of the run had after its window to answer.
    type: float
    default: 30.0
"""

EXAMPLES = r"""
- name: Choose the run
  fleet.probe.fleet_choose:
    found: found
  register: chosen
  run_once: true
"""

RETURN = r"""
start_at:
  description: When the window of the run opens, in epoch seconds.
  returned: success
  type: float
  sample: 1795915800.123
duration:
  description: The length of the window in seconds.
  returned: success
  type: float
  sample: 30.0
probe:
  description: The probe of the run.
  returned: success
  type: str
  sample: uprobe
files:
  description: The results file of each host that has one.
  returned: success
  type: dict
  sample:
    web1: /root/.ansible_async/fleet-1795915800.123+30.000-uprobe-0f3d2c1b-k2hs81bd
deadline:
  description: Until when an answer can come, in epoch seconds.
  returned: success
  type: float
  sample: 1795915862.123
others:
  description: The other runs, the newest first.
  returned: success
  type: list
  elements: dict
  sample:
    - start_at: 1795912200.0
      probe: profile
"""
