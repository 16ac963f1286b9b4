#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_start, which runs the probe's own module on the host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_start
short_description: Start a probe whose name may come from a variable (internal)
version_added: 1.0.0
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Runs the module of O(probe) with the options of O(containers) and O(probe_args), which the module checks.
  - Returns as soon as the probe is attached and waits for its window, or after five seconds. The probe runs on,
    detached; M(fleet.probe.fleet_collect) fetches its answer. A host that cannot run the probe fails at once.
  - The window is by the controller's clock. Where the kernels of host and controller say that NTP keeps their clocks,
    within 100 ms together, and the answer came in that time, nothing more is done. Else the host's clock is read after
    the start, and a probe on a host whose clock is off by more than that can be wrong is ended and started again with
    the offset. A host that tells no time fails.
  - Takes one round trip if the connection supports pipelining (C(ansible_pipelining)).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
  - fleet.probe.fleet
options:
  by:
    description:
      - The keys that the answers will be merged by. Those that only the probe knows, such as V(comm), are passed to it
        as C(by), unless O(probe_args) has one.
    type: list
    elements: str
  start_at:
    description: When the window opens, in epoch seconds on the controller's clock. Must be given unless O(plan) is.
    type: float
  duration:
    description: The window's length in seconds. Must be given unless O(plan) is.
    type: float
  grace:
    description: How many seconds the probe may run on after its window before it is killed.
    type: float
    default: 30.0
  files:
    description:
      - Whether to keep the packets of M(fleet.probe.capture) in a file on the host, for M(fleet.probe.fleet_fetch).
      - Has no effect in check mode, on other probes, and where O(probe_args) has a C(dest), which stays on the host.
    type: bool
    default: false
  plan:
    description:
      - The variable in which M(fleet.probe.fleet_plan) is registered. Its values replace O(start_at), O(duration),
        O(grace) and O(files).
      - They are the same for all hosts, so they are read as they are. Ansible would template each for every host.
    type: str
    default: ''
  number:
    description: Which window of the series in O(plan) it is, from 1 on.
    type: int
    default: 1
  clock:
    description:
      - The variable in which the host registered M(fleet.probe.clock_info). If its clock could not be read, the host is
        skipped in the first window.
    type: str
    default: ''
attributes:
  check_mode:
    description: The probe does everything except attach, and this module returns its answer.
"""

EXAMPLES = r"""
- name: Start the probe
  fleet.probe.fleet_start:
    probe: "{{ my_probe }}"
    containers:
      selector: app=zk
    probe_args:
      target: libzookeeper_mt
      function: zoo_set2
    start_at: "{{ plan.start_at }}"
    duration: "{{ plan.duration }}"
  register: job
"""

RETURN = r"""
started:
  description: V(true) if the probe runs on. Otherwise the task returns all that the probe's module returned.
  returned: when the probe runs on
  type: bool
  sample: true
armed:
  description: Whether the probe was attached when the task returned.
  returned: when the probe runs on
  type: bool
  sample: true
pid:
  description: The PID of the probe's process on the host.
  returned: when the probe runs on
  type: int
  sample: 41822
results_file:
  description: The file on the host that will hold the answer, in the folder C(ansible_async_dir).
  returned: when the probe runs on
  type: str
  sample: /root/.ansible_async/fleet-x1b2c3d4
deadline:
  description: When the probe will have been killed at the latest, in epoch seconds on the controller's clock.
  returned: when the probe runs on
  type: float
  sample: 1777636860.25
file:
  description: The file on the host that will hold the packets.
  returned: when the probe runs on, and O(files=true) for M(fleet.probe.capture)
  type: str
  sample: /root/.ansible_async/fleet-capture-5d1e9b0c7a3f4e21.pcapng
"""
