#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the time of the host; the action plugin of the same name measures its offset with it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: clock_info
short_description: Measures a host's clock offset to the controller
version_added: 0.1.0
description:
  - Asks the host for the time a few times and uses the exchange with the shortest round trip, as NTP does.
  - Needs no Python on the host and copies nothing to it, only C(date). Works over every connection that runs commands.
  - Where the action plugin is left out (M(fleet.probe.clock_info) run as a plain module), only RV(epoch) is returned,
    for a host alone cannot tell its offset.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
options:
  samples:
    description: How many times to ask. A host on the C(local) connection is asked once, its clock is the controller's.
    type: int
    default: 3
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
  description: The true offset is at most this far from RV(offset), in seconds; half the round trip.
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
  description: When the controller began to ask this host, in epoch seconds by its own clock.
  returned: success
  type: float
  sample: 1777636800.12
measured_at:
  description: When the controller had the last answer of this host, in epoch seconds by its own clock.
  returned: success
  type: float
  sample: 1777636800.31
"""

import time

from ansible.module_utils.basic import AnsibleModule


def main() -> None:
    """Tell the host's time."""
    module = AnsibleModule(argument_spec={"samples": {"type": "int", "default": 3}}, supports_check_mode=True)
    module.exit_json(changed=False, epoch=time.time())


if __name__ == "__main__":
    main()
