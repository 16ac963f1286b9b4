#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_wait; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_wait
short_description: Wait until a given time and show the state of the fleet (internal)
version_added: 1.0.0
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Shows one line, redrawn every second, on a terminal, and a few plain lines elsewhere.
  - Does not wait if no host has a running probe.
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  until:
    description: Until when to wait, in epoch seconds.
    type: float
    required: true
  start_at:
    description: When the window opens, in epoch seconds.
    type: float
    required: true
  duration:
    description: The window's length in seconds.
    type: float
    required: true
  idle:
    description: Whether to wait for the next window of a series, while no probe runs, and show when it opens.
    type: bool
    default: false
  way_back:
    description:
      - Whether to show first how to get the answers after an interruption. The probes run on to the end of their
        window, and the playbook C(fleet.probe.collect) collects what they found.
    type: bool
    default: true
  answers:
    description: The variables in which the hosts registered the steps so far, the latest step first.
    type: list
    elements: str
    default:
      - trace_job
      - trace_clock
"""

EXAMPLES = r"""
- name: Wait until the window has closed
  fleet.probe.fleet_wait:
    until: "{{ plan.start_at + plan.duration }}"
    start_at: "{{ plan.start_at }}"
    duration: "{{ plan.duration }}"
    answers:
      - job
      - my_clock
  run_once: true
"""

RETURN = r"""
hosts:
  description:
    - How many hosts have their probe attached (C(armed)), are still attaching it (C(arming)), are done (C(reached)), or
      are C(unreachable), C(unsupported) or C(failed).
  returned: success
  type: dict
  sample:
    armed: 22
    unreachable: 1
    failed: 1
"""
