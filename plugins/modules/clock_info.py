#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the host's clock; the action plugin of the same name measures its offset instead."""

from __future__ import annotations

DOCUMENTATION = r"""
module: clock_info
short_description: Measure the offset of a host's clock from the controller's (internal)
version_added: 1.0.0
description:
  - Asks the host for the time a few times and uses the exchange with the shortest round trip, as NTP does.
  - Runs only C(date) on the host; needs no Python there and copies nothing. Works over every connection that runs
    commands.
  - Without its action plugin, as a plain module, it returns only RV(epoch); a host alone cannot know its offset.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  samples:
    description: How many times to ask. A host on the C(local) connection is asked once; its clock is the controller's.
    type: int
    default: 3
  keep_open:
    description:
      - How many seconds an SSH connection that this opens stays open without a command, for the tasks that follow. At
        most 540.
      - V(0) leaves that to C(ControlPersist) in Ansible's O(ansible.builtin.ssh#connection:ssh_args), by default 60
        seconds.
    type: int
    default: 0
"""

EXAMPLES = r"""
- name: Read every host's clock
  fleet.probe.clock_info:
  register: clock

- name: Refuse to compare times of hosts whose clocks are a second off
  ansible.builtin.assert:
    that: clock.offset | abs < 1 + clock.uncertainty
"""

RETURN = r"""
offset:
  description: The host's clock minus the controller's, in seconds.
  returned: success
  type: float
  sample: 0.004217
uncertainty:
  description: The largest possible error of RV(offset), in seconds; half the round trip.
  returned: success
  type: float
  sample: 0.011083
round_trip:
  description: How long the best exchange took, in seconds.
  returned: success
  type: float
  sample: 0.022166
epoch:
  description: The host's clock in the best exchange, in epoch seconds.
  returned: success
  type: float
  sample: 1777636800.25
local:
  description: Whether the host is the controller itself.
  returned: success
  type: bool
  sample: false
began_at:
  description: When the controller began to ask this host, in epoch seconds on the controller's clock.
  returned: success
  type: float
  sample: 1777636800.12
measured_at:
  description: When the controller had the last answer of this host, in epoch seconds on the controller's clock.
  returned: success
  type: float
  sample: 1777636800.31
"""

import time

from ansible.module_utils.basic import AnsibleModule


def main() -> None:
    """Return the host's time."""
    module = AnsibleModule(
        argument_spec={"samples": {"type": "int", "default": 3}, "keep_open": {"type": "int", "default": 0}},
        supports_check_mode=True,
    )
    module.exit_json(changed=False, epoch=time.time())


if __name__ == "__main__":
    main()
