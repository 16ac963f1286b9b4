#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_watch, which runs the probe's own module on the host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_watch
short_description: Show the window of a probe on one host while it is open (internal)
version_added: 1.0.0
description:
  - A step of the playbook C(fleet.probe.watch).
  - Runs the module of O(probe) with the options of O(containers) and O(probe_args). Its window opens as soon as it is
    attached.
  - Prints events as they come. Rows, with their counts and latencies, are redrawn on a terminal; elsewhere those that
    have changed are printed every two seconds. What comes too fast to be shown is counted; the result has it.
  - Returns the result of the probe's module when the window has closed.
  - After Ctrl-C the probe is detached at once. The task then prints the tables and the verdict of what was measured
    until then, and C(ansible-playbook) ends with the exit code 99. The same happens when nobody reads the output any
    more. O(query) and O(report_dir) are for what is printed and written then.
  - Everything goes over the connection of the host. One command waits there until there is something new.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
  - fleet.probe.fleet
  - fleet.probe.fleet.report
  - fleet.probe.fleet.play
options:
  probe:
    description: The probe to run, by the name of its module; not V(capture), whose packets cannot be shown.
    type: str
    required: true
  by:
    description: The keys to merge rows by, as in M(fleet.probe.fleet_start).
    type: list
    elements: str
  duration:
    description: The window's length in seconds.
    type: float
    required: true
  grace:
    description: How many seconds the probe may take to answer after its window before it is killed.
    type: float
    default: 30.0
attributes:
  check_mode:
    description: The probe does everything except attach, and this module returns its answer.
"""

EXAMPLES = r"""
- name: Watch which files the web containers open
  fleet.probe.fleet_watch:
    probe: opensnoop
    containers:
      selector: app=web
    duration: 60
  register: answer
"""

RETURN = r"""
start_at:
  description: When the task began, in epoch seconds. Beside it the task returns all that the probe's module returns.
  returned: always
  type: float
  sample: 1767225600.0
"""
