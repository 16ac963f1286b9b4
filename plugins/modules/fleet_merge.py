#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_merge; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_merge
short_description: Make one report of the answers of slices (internal)
version_added: 1.0.0
description:
  - What the playbook C(fleet.probe.merge) runs, the last of the three steps for a fleet that is divided among several
    controllers.
  - Takes the answers from the C(fleet.json) of the slices' runs, and from the statistics that their jobs set with
    C(trace_artifacts), which a workflow of AWX hands on as variables C(fleet_probe_slice_…).
  - The merged answer is the one that a single controller would have given. A host of the plan (the variable
    C(fleet_probe_plan)) that no slice has an answer of counts as failed.
  - If several slices have a host, an answer that was reached counts, so that what a lost slice left behind can be
    collected later and merged with the others.
  - Runs on the controller and contacts no host.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
  - fleet.probe.fleet.report
  - fleet.probe.fleet.slices
options:
  results:
    description: The folders of the slices' runs, or the paths of their C(fleet.json).
    type: list
    elements: str
    default: []
  artifacts:
    description: Whether to take the variables C(fleet_probe_slice_…), too.
    type: bool
    default: true
seealso:
  - plugin: fleet.probe.merge
    plugin_type: filter
    description: The same merge as a filter.
"""

EXAMPLES = r"""
- name: Merge the runs of two slices
  fleet.probe.fleet_merge:
    results:
      - slice1/report/latest
      - slice2/report/latest
    report_dir: report
  register: report
"""

RETURN = r"""
complete:
  description: Whether every host, container and hit is accounted for.
  returned: success
  type: bool
  sample: true
measured:
  description: Whether any host measured anything. False if no host was reached, if all refused, if no container
    matched, or if the probe was attached nowhere; the playbook then fails whatever C(trace_fail_on_incomplete) says.
  returned: success
  type: bool
  sample: true
verdict:
  description: The verdict in words.
  returned: success
  type: str
  sample: "COMPLETE: every host, container and hit"
reasons:
  description: Why the answer is not complete, one sentence for each reason; at most 200.
  returned: success
  type: list
  elements: str
  sample: []
summary:
  description: A few figures, fit for M(ansible.builtin.set_stats).
  returned: success
  type: dict
  sample: {"complete": true, "measured": true, "hosts_asked": 300, "hosts_reached": 300, "hits": 48000, "lost": 0}
merged:
  description: The merged answer, as P(fleet.probe.merge#filter) returns it, with as many of its first rows as fit into
    200,000 characters and the first 200 entries of each list in its coverage. C(fleet.json) has all of them.
  returned: success
  type: dict
rows_left_out:
  description: How many rows were left out of RV(merged).
  returned: success
  type: int
  sample: 0
query:
  description: What O(query) selected.
  returned: when O(query) is given
  type: raw
files:
  description: The files that were written.
  returned: success
  type: list
  elements: str
  sample: ["/home/me/report/2026-11-29T0112-uprobe/fleet.json", "/home/me/report/2026-11-29T0112-uprobe/report.html"]
"""
