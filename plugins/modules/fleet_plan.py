#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_plan; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_plan
short_description: Choose the one start time at which all hosts open their window (internal)
version_added: 1.0.0
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Reads what M(fleet.probe.clock_info) registered on a wave of hosts of the batch, as many as there are forks or all,
    and allows enough time to start the probe on all of them.
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  probe:
    description: The probe to run, by the name of its module. The task fails if there is no such probe.
    type: str
    required: true
  duration:
    description: How long the window is open, in seconds or as V(30s), V(2m), V(1h).
    type: raw
    required: true
  start_delay:
    description:
      - How long to wait until the window opens, in the same forms.
      - The default is an estimate of how long it takes to start the probe on all hosts, from the number of hosts and
        forks and the time it took to read the clocks; at least five seconds.
    type: raw
  start_at:
    description: When the window opens, in epoch seconds or ISO 8601, instead of O(start_delay).
    type: raw
  more:
    description:
      - How many seconds to add to O(start_delay) or to the estimate, because hosts were late in a window before. See
        RV(fleet.probe.fleet_report#module:more_delay).
    type: float
    default: 0.0
  repeat:
    description: How many windows to open.
    type: int
    default: 1
  interval:
    description:
      - With O(repeat), the time from the start of a window to that of the next, in the same forms as O(duration). The
        task fails if it is too short to collect the answers and to start the probe again.
      - The default is as short as the estimate allows.
    type: raw
  clock:
    description: The variable in which the hosts registered M(fleet.probe.clock_info).
    type: str
    default: trace_clock
  slices:
    description:
      - Into how many slices O(hosts) are divided, each a play of its own. The clocks of some hosts then tell what the
        largest slice needs, and RV(statistics) is what all of them have to know.
      - The default is no slices.
    type: int
    default: 0
  slice_delay:
    description: With O(slices), how long it takes until the last of their jobs begins, in the forms of O(duration).
    type: raw
    default: 30s
  hosts:
    description: With O(slices), all hosts.
    type: list
    elements: str
    default: []
  file:
    description: With O(slices), a file to write RV(statistics) to, as extra variables for the next steps.
    type: str
    default: ''
  grace:
    description: What M(fleet.probe.fleet_start) takes as O(fleet.probe.fleet_start#module:grace) from the plan.
    type: float
    default: 30.0
  files:
    description: What M(fleet.probe.fleet_start) takes as O(fleet.probe.fleet_start#module:files) from the plan.
    type: bool
    default: false
"""

EXAMPLES = r"""
- name: Choose one start time for all hosts
  fleet.probe.fleet_plan:
    probe: uprobe
    duration: 30s
    clock: my_clock
  register: plan
  run_once: true
"""

RETURN = r"""
start_at:
  description: When the window opens, in epoch seconds on the controller's clock.
  returned: success
  type: float
  sample: 1777636800.25
statistics:
  description: With C(trace_start_at), C(trace_artifacts) and C(fleet_probe_plan), what the next steps need.
  returned: when O(slices) is given
  type: dict
duration:
  description: The window's length in seconds.
  returned: success
  type: float
  sample: 30.0
interval:
  description: Seconds from the start of a window to that of the next; the duration if there is only one.
  returned: success
  type: float
  sample: 300.0
lead:
  description: How many seconds before a window its probe has to be started.
  returned: success
  type: float
  sample: 9.3
more:
  description: The option O(more), which is part of RV(lead).
  returned: success
  type: float
  sample: 0.0
delay:
  description: How many seconds after the choice the window opens; null if O(start_at) sets when.
  returned: success
  type: float
  sample: 9.3
clock_round:
  description: How many seconds it took to read the clocks.
  returned: success
  type: float
  sample: 2.113
grace:
  description: The option O(grace).
  returned: success
  type: float
  sample: 30.0
files:
  description: The option O(files).
  returned: success
  type: bool
  sample: false
msg:
  description: The choice in one sentence.
  returned: always
  type: str
  sample: >-
    Window of 30 s opens at 12:00:00, in 9.3 s, on 24 of 24 hosts (time to start 24 hosts with 5 forks; set start_delay
    to change it)
"""
