#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_compare; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_compare
short_description: Compare two runs that wrote their files, and write a page of the difference (internal)
version_added: 1.0.0
description:
  - What the playbook C(fleet.probe.compare) runs.
  - Reads the C(fleet.json) of two runs of the same probe, and writes C(compare.html) and C(compare.json) into a folder
    of their own.
  - Runs on the controller and contacts no host.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  before:
    description: The folder of the earlier run, or the path of its C(fleet.json).
    type: str
    required: true
  after:
    description: The same of the later run.
    type: str
    required: true
  by:
    description:
      - The keys to compare by, such as V(name), V(image), V(label.app) or V(host).
      - The default is what both runs were merged by, without it V(name).
    type: list
    elements: str
  threshold:
    description: By what fraction a figure may grow; V(0.1) is 10 %.
    type: float
    default: 0.1
  judge:
    description:
      - Which figures are judged. V(rate) is hits per second, which a deployment may raise by bringing more work; judge
        it where hits are failures.
    type: list
    elements: str
    choices: [rate, mean, p99]
    default: [mean, p99]
  report_dir:
    description: The folder on the controller in which the comparison gets a folder of its own; empty for no files.
    type: str
    default: ''
  table_rows:
    description: How many rows to show on the terminal.
    type: int
    default: 20
seealso:
  - plugin: fleet.probe.compare
    plugin_type: filter
    description: The same comparison as a filter.
"""

EXAMPLES = r"""
- name: Compare a run with that of the last release
  fleet.probe.fleet_compare:
    before: release/fleet.json
    after: report/latest
    by:
      - label.app
    threshold: 0.2
    report_dir: report
  register: compared
"""

RETURN = r"""
regression:
  description: Whether a judged figure grew by more than the threshold.
  returned: success
  type: bool
  sample: false
comparable:
  description: Whether any figure could be judged. False if no row is in both runs, or none has such a figure.
  returned: success
  type: bool
  sample: true
verdict:
  description: The verdict in words.
  returned: success
  type: str
  sample: "NO REGRESSION: 4 rows are in both runs"
summary:
  description: A few figures without names, for a workflow to branch on.
  returned: success
  type: dict
  sample:
    regression: false
    regressions: 0
    rows: 4
    incomplete: []
files:
  description: The files that were written.
  returned: success
  type: list
  elements: str
  sample: [/home/me/report/2026-11-29T0112-compare/compare.html]
"""
