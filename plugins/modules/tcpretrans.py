#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: tcpretrans
short_description: Show what has to be sent again by TCP, by container and connection
version_added: 0.1.0
description:
  - Watches for one window of time which segments the kernel sends again for the selected containers, because nobody
    said that they had arrived, and on which connections.
  - Never reports C(changed).
options:
  port:
    description: Only connections with one of these ports at either end; the default is any. At most 64.
    type: list
    elements: int
    default: []
  collect:
    description: V(events) records each retransmission, V(count) counts them in the kernel.
    type: str
    choices: [count, events]
    default: events
  by:
    description:
      - What to group counts by, any of V(container), V(host), V(saddr), V(sport), V(daddr), V(dport), V(state) and
        V(kind).
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - A connection counts for the container whose process made its socket, or the socket that it is to be accepted on.
  - Nothing is sent again by a process itself, so there is no PID and no command here.
  - What the kernel takes for one segment may be several on the wire where the network card cuts them up.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Whose packets are lost, and on the way to where?
  fleet.probe.tcpretrans:
    collect: count
    by: [container, daddr, dport, state]
    duration: 1m

- name: Which connections of the web application are begun again and again?
  fleet.probe.tcpretrans:
    selector: app=web
    duration: 30
"""

RETURN = r"""
window:
  description:
    - When retransmissions were collected; epoch seconds.
    - C(start_at) is the controller's time, the others the host's.
  returned: success, null in check mode
  type: dict
  sample: {"start_at": 1767225600.0, "started_at": 1767225600.0002, "ended_at": 1767225605.0001, "duration": 5.0,
           "late_ms": 0.2, "clock_offset": 0.0}
coverage:
  description:
    - Which containers the result speaks for. C(complete) is true when nothing failed, nothing was lost and nothing
      was cut from the result.
  returned: success
  type: dict
  sample: {"complete": true, "matched": 2, "attached": 2, "failed": [], "appeared": [], "vanished": []}
accounting:
  description:
    - What became of every retransmission that matched, from counters in the kernel.
    - C(hits) is the sum of the rest.
  returned: success
  type: dict
  sample: {"hits": 12, "delivered": 12, "ring_full": 0, "map_full": 0, "capped": 0, "kernel_missed": 0}
containers:
  description: The containers that matched, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: The tracepoints that were probed, or in check mode would be.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"event": "tcp:tcp_retransmit_skb"}, {"event": "tcp:tcp_retransmit_synack"}]
owner_mode:
  description: How retransmissions were told apart, by C(cgroup), or by C(network namespace) as well.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts by the keys in O(by), largest first, when O(collect=count).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"daddr": "10.0.0.7", "dport": 5432}, "count": 2, "sum": null, "min": null,
            "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - Retransmissions in the order of time, when O(collect=events).
    - C(state) is the connection's state of TCP. C(kind) is C(synack) for the answer to a request to connect that
      nobody confirmed, and C(segment) for all else.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "ip_version": 4, "saddr": "10.0.0.3", "sport": 40112,
            "daddr": "10.0.0.7", "dport": 5432, "state": "ESTABLISHED", "kind": "segment"}]
stacks:
  description: Always empty for this module.
  returned: success
  type: list
  elements: dict
truncated:
  description: What O(max_rows), O(max_events) and O(max_bytes) cut from this result.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "bytes": 0}
"""

from typing import Any, Dict, Mapping

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TARGET_SPEC, target_options
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import run_kernel_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcpretrans import TCPRETRANS_SPEC, Tcpretrans


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Tcpretrans(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **TCPRETRANS_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
