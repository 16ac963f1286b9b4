#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_show; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_show
short_description: Show what every host listed, and write it to a file (internal)
version_added: 1.0.0
description:
  - A step of the playbooks C(fleet.probe.discover) and C(fleet.probe.preflight).
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  listing:
    description: Whether the hosts listed their containers (M(fleet.probe.containers_info)) or what they can do
      (M(fleet.probe.host_info)).
    type: str
    required: true
    choices: [containers, preflight]
  answers:
    description: The name under which the hosts' results were registered.
    type: str
    required: true
  report_dir:
    description: The folder of the file C(containers.json) or C(preflight.json), relative to where ansible-playbook
      runs. It is made if it is missing, and the file replaced. Empty for no file.
    type: str
    default: ''
seealso:
  - plugin: fleet.probe.containers_table
    plugin_type: filter
  - plugin: fleet.probe.preflight_table
    plugin_type: filter
"""

EXAMPLES = r"""
- name: List the containers
  fleet.probe.containers_info:
  register: found

- name: Show them and write containers.json
  fleet.probe.fleet_show:
    listing: containers
    answers: found
    report_dir: report
  run_once: true
"""

RETURN = r"""
files:
  description: The path of the file; empty without one.
  returned: always
  type: list
  elements: str
  sample: [/home/me/report/containers.json]
"""
