#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_slices; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_slices
short_description: Run one question in slices on execution nodes, and make one report of their answers (internal)
version_added: 1.0.0
description:
  - What the playbook C(fleet.probe.slices) runs.
  - Divides the hosts of the play as AWX slices a job, measures on each node what starting its slice will take, chooses
    one start time for all, and runs C(fleet.probe.trace) for each slice on its node over receptor, by
    C(ansible-runner transmit), C(worker) and C(process).
  - The merged answer is the one that a single controller would have given. The hosts of a slice that failed or did not
    end in time count as failed, with the slice, its node and the reason.
  - Needs the commands C(receptorctl) and C(ansible-runner) on the controller, the control socket of a receptor, and on
    the nodes the work command C(ansible-runner worker) with this collection. The nodes' clocks must be kept by NTP, and
    the nodes must reach the hosts with what the inventory says.
  - O(containers) and O(probe_args) are only shown in the report; the slices have those of the command line.
  - Runs on the controller and contacts no host itself; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
  - fleet.probe.fleet
  - fleet.probe.fleet.report
  - fleet.probe.fleet.play
  - fleet.probe.fleet.slices
options:
  duration:
    description: How long the window is open, in seconds or as V(30s), V(2m), V(1h).
    type: raw
    required: true
  start_delay:
    description:
      - How long to wait until the window opens, in the same forms. Nothing is measured then.
      - The default is one and a half times what a job took on the slowest node, and what its slice needs to read clocks
        and to start the probe.
    type: raw
  start_at:
    description: When the window opens, in epoch seconds or ISO 8601, instead of O(start_delay).
    type: raw
  repeat:
    description: Slices have one window, so more than V(1) is refused.
    type: int
    default: 1
  grace:
    description: How many seconds a host has after its window to answer.
    type: float
    default: 30.0
  nodes:
    description: The execution nodes, by their names in receptor. With fewer nodes than slices, a node gets several.
    type: list
    elements: str
    required: true
  slices:
    description: How many slices to make. The default is one for each node.
    type: int
  receptor_socket:
    description: The control socket of the receptor on the controller.
    type: str
    default: /run/receptor/receptor.sock
  work_type:
    description: The type of the nodes' work command.
    type: str
    default: ansible-runner
  sign_work:
    description: Whether receptor signs the work, which nodes of AWX demand.
    type: bool
    default: false
  plan_timeout:
    description: How long a node may take to tell what its slice costs; one that takes longer costs its slice.
    type: raw
    default: 5m
attributes:
  check_mode:
    description: In check mode the slices run in check mode, and the report lists what would be attached.
"""

EXAMPLES = r"""
- name: Trace in three slices
  fleet.probe.fleet_slices:
    probe: opensnoop
    probe_args:
      path: /etc/hosts
    duration: 30s
    nodes:
      - exec1
      - exec2
      - exec3
    report_dir: report
  register: report
  run_once: true
"""

RETURN = r"""
start_at:
  description: When the window opened, in epoch seconds on the controller's clock.
  returned: success
  type: float
  sample: 1777636800.25
slices:
  description: The slices, each with C(number), C(node), C(hosts) (how many), C(seconds) and C(problem).
  returned: success
  type: list
  elements: dict
  sample: [{"number": 1, "node": "exec1", "hosts": 100, "seconds": 61.2, "problem": null}]
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
