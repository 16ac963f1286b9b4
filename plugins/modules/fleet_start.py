#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_start, which runs the probe's own module on the host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_start
short_description: Starts a probe that a variable names
version_added: 0.1.0
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange these steps in their own way.
  - Runs the module of O(probe) with the options of O(target) and O(probe_args), which the module checks.
  - Returns as soon as the probe is attached and waits for its window, or after five seconds. The probe goes on by
    itself; fetch its answer by M(fleet.probe.fleet_collect). A host that cannot run the probe says so at once.
  - One round trip where the connection pipelines (C(ansible_pipelining)).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  probe:
    description: The probe to run, by the name of its module.
    type: str
    required: true
  target:
    description: Which containers to look into, the options that all probes share.
    type: dict
    default: {}
  probe_args:
    description: The probe's own options. They win over O(target).
    type: dict
    default: {}
  by:
    description:
      - What the answers will be merged by. Keys that only the probe can tell apart, such as V(comm), become its C(by),
        where O(probe_args) has none.
    type: list
    elements: str
  start_at:
    description: When the window opens, in epoch seconds by the controller's clock.
    type: float
    required: true
  duration:
    description: The window's length in seconds.
    type: float
    required: true
  grace:
    description: How many seconds after its window the probe may take to end before it is killed.
    type: float
    default: 30.0
  clock:
    description:
      - What M(fleet.probe.clock_info) returned for this host.
      - Its offset is applied only where it is larger than its uncertainty, for below that the clocks may just as well
        agree.
    type: dict
    default: {}
attributes:
  check_mode:
    description: The probe does everything except attach, and this module returns its answer.
"""

EXAMPLES = r"""
- name: Start the probe
  fleet.probe.fleet_start:
    probe: "{{ my_probe }}"
    target:
      selector: app=zk
    probe_args:
      target: libzookeeper_mt
      function: zoo_set2
    start_at: "{{ plan.start_at }}"
    duration: "{{ plan.duration }}"
    clock: "{{ my_clock }}"
  register: job
"""

RETURN = r"""
started:
  description: V(true) where the probe goes on. Else all that its module returned.
  returned: when the probe goes on
  type: bool
  sample: true
armed:
  description: Whether the probe was attached by then.
  returned: when the probe goes on
  type: bool
  sample: true
pid:
  description: The probe's process on the host.
  returned: when the probe goes on
  type: int
  sample: 41822
results_file:
  description: Where on the host its answer will be, in the folder that C(ansible_async_dir) names.
  returned: when the probe goes on
  type: str
  sample: /root/.ansible_async/fleet-x1b2c3d4
"""
