#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_summary; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_summary
short_description: Show one table of all questions that a play has asked (internal)
version_added: 1.0.0
description:
  - The last step of the playbook C(fleet.probe.slow), for any play that runs the role P(fleet.probe.trace#role) several
    times.
  - Shows for each question what its report has most of, how many hits there were, whether the answer is complete, and
    where the report is.
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  report:
    description: The variable in which M(fleet.probe.fleet_report) was registered.
    type: str
    default: trace_report
"""

EXAMPLES = r"""
- name: Show what all questions found
  fleet.probe.fleet_summary:
  run_once: true
"""

RETURN = r"""
findings:
  description: What the report has in RV(fleet.probe.fleet_report#module:findings).
  returned: success
  type: list
  elements: dict
"""
