#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_check; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_check
short_description: Check a question to the fleet before any host is contacted (internal)
version_added: 1.0.0
description:
  - The first step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Fails with one sentence if a name or value would be refused later, on every host or after the window, and shows in
    words what is asked. Hosts check their options again.
  - Values that differ between hosts are checked as the first host has them.
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
  - fleet.probe.fleet
options:
  probe:
    description: The probe to run, by the name of its module.
    type: str
    required: false
    default: ''
  by:
    description: What to merge rows by. Keys that only the probe knows are checked against its option C(by).
    type: list
    elements: str
  duration:
    description: How long the window is open, in seconds or as V(30s), V(2m), V(1h).
    type: raw
    required: true
  start_delay:
    description: How long to wait until the window opens, in the same forms.
    type: raw
  start_at:
    description: When the window opens, in epoch seconds or ISO 8601, instead of O(start_delay).
    type: raw
  repeat:
    description: How many windows to open, at most 1000.
    type: int
    default: 1
  interval:
    description: The time from the start of a window to that of the next, in the same forms as O(duration).
    type: raw
  query:
    description: A JMESPath expression over the merged answer. Needs the Python package C(jmespath).
    type: str
  report_dir:
    description: The folder of the report's files, which must be writable. Empty for no files.
    type: str
    default: ''
  table_rows:
    description: How many rows the report is to show on the terminal.
    type: raw
  sort:
    description: What the report is to sort the rows on the terminal by, see M(fleet.probe.fleet_report).
    type: raw
  watch:
    description: Whether the window is to be shown while it is open, by M(fleet.probe.fleet_watch), which needs a probe
      that can be shown.
    type: bool
    default: false
  debuginfod_urls:
    description: The debuginfod servers that the report is to ask for names, see M(fleet.probe.fleet_report).
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: Check the question
  fleet.probe.fleet_check:
    probe: uprobe
    containers:
      selector: app=web
    probe_args:
      target: libssl
      function: SSL_write
    duration: 30s
  run_once: true
"""

RETURN = r"""
msg:
  description: The question in words, or what is wrong with it.
  returned: always
  type: str
  sample: uprobe of SSL_write in libssl; app=web on 24 hosts
duration:
  description: The option O(duration) in seconds.
  returned: success
  type: float
  sample: 30.0
wave:
  description:
    - The hosts whose clocks tell how long it takes to start the probe, as many as there are forks.
    - Empty if O(start_at) is the moment of the only window, since nothing depends on that.
  returned: success
  type: list
  elements: str
  sample: [host1, host2]
"""
