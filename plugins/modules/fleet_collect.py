#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_collect, which reads one file on the host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_collect
short_description: Fetch the answer of a detached probe (internal)
version_added: 1.0.0
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Runs one command, which waits on the host; nothing is copied there. The results file is removed once it is fetched.
  - If the connection breaks, it is tried again until O(deadline), because the probe runs on without it.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  results_file:
    description:
      - What M(fleet.probe.fleet_start) returned as RV(fleet.probe.fleet_start#module:results_file), or what
        M(fleet.probe.fleet_find) found. An empty one is a failure, which says that the host has no answer.
      - Must be given unless O(job) is.
      - Only a regular file of the user is read, and at most 32 MiB of it.
    type: str
  pid:
    description:
      - What M(fleet.probe.fleet_start) returned as RV(fleet.probe.fleet_start#module:pid).
      - Without it, a job that has not answered by O(deadline) counts as killed.
    type: int
  deadline:
    description:
      - How long to wait for the answer, in epoch seconds on the controller's clock; a probe that has not answered by
        then has failed.
      - A host that does not even say so is given up 15 seconds later.
      - V(0) looks once, and a probe that is still running is not a failure.
    type: float
    default: 0.0
  job:
    description:
      - The variable in which the host registered M(fleet.probe.fleet_start). What it returned replaces O(results_file),
        O(pid) and O(deadline), and a host whose probe does not run is skipped.
      - It is read as it is. Ansible would template each of them for each host.
    type: str
    default: ''
attributes:
  check_mode:
    description: The module does the same in check mode, where it finds no job to fetch.
"""

EXAMPLES = r"""
- name: Collect the answers
  fleet.probe.fleet_collect:
    job: job
  register: answer
"""

RETURN = r"""
collecting:
  description: V(true) if the probe is still running. Otherwise the task returns the result of the probe's module.
  returned: when the probe is still running
  type: bool
  sample: true
"""
