#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_variables; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_variables
short_description: Check the names of the variables of a play before any host is contacted (internal)
version_added: 1.0.0
description:
  - A step of the playbooks of this collection.
  - Fails for a variable C(trace_…) of any host that nothing reads, and for a variable of the command line that looks
    like a slip of one that the playbook takes, and names the closest ones.
  - Fails for an option of the probe that the command line gives as a variable, and says how to give it, and for a value
    of C(query), C(report_dir), C(table_rows) or C(sort) that the report could not use.
  - For V(watch), also fails unless the play has one host, and for variables of a run that begins later or again.
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  playbook:
    description: Whose variables to check.
    type: str
    required: true
    choices: [trace, discover, compare, collect, watch, slow, plan, slices, merge, preflight]
seealso:
  - name: One question to a whole fleet
    description: The variables, and where each may stand.
    link: https://github.com/fleet-probe/fleet.probe/blob/main/docs/fleet.md#variables
"""

EXAMPLES = r"""
- name: Check the names of the variables
  fleet.probe.fleet_variables:
    playbook: trace
  register: trace_given
  run_once: true
"""

RETURN = r"""
names:
  description: The names without the prefix C(trace_) that the command line gives, without empty ones.
  returned: success
  type: list
  elements: str
  sample: [duration, probe, selector]
same:
  description: Whether the variables that RV(names) stand for have the same values on every host, so that they can be
    set once for all. False if any of them is a template, or is added to a C(trace_containers) that is one or that
    differs from host to host.
  returned: success
  type: bool
  sample: true
"""
