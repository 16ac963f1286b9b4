#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: tcpconnect
short_description: Show which process in which container connects to where by TCP
version_added: 0.1.0
description:
  - Watches connections that the selected containers begin by TCP for one window of time, and whether they are
    established, how long that takes, or with which error it fails.
  - Never reports C(changed).
options:
  port:
    description: Only connections to these ports; the default is any. At most 64.
    type: list
    elements: int
    default: []
  collect:
    description:
      - V(events) records each connection, V(count) counts them in the kernel.
      - V(latency) makes histograms of the time from the first packet until the connection is established. Those that
        never are have none and are not counted.
    type: str
    choices: [count, events, latency]
    default: events
  by:
    description:
      - What to group by, any of V(container), V(pid), V(comm), V(user), V(host), V(saddr), V(sport),
        V(daddr), V(dport) and V(error), which also tells whether the connection was established.
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.tool.histogram
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - A connection is one from its first packet on. What fails before, as for want of a route, sends none and is not seen.
  - One that was begun before the window is not seen either, whenever it is established.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: What do the containers of the web application connect to, and what fails?
  fleet.probe.tcpconnect:
    selector: app=web
    duration: 30

- name: Which containers cannot reach the database?
  fleet.probe.tcpconnect:
    port: [5432]
    collect: count
    by: [container, daddr, error]
    duration: 1m

- name: How long does it take to connect, by destination?
  fleet.probe.tcpconnect:
    collect: latency
    by: [daddr, dport]
    duration: 1m
"""

RETURN = r"""
window:
  description:
    - When connections were collected; epoch seconds.
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
    - What became of every connection that matched, from counters in the kernel.
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
  description: The tracepoint that was probed, or in check mode would be.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"event": "sock:inet_sock_set_state"}]
owner_mode:
  description: How connections were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts, or latencies in nanoseconds, by the keys in O(by), largest first, unless O(collect=events).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"daddr": "10.0.0.7", "established": false, "error": "ECONNREFUSED"},
            "count": 12, "sum": null, "min": null, "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - Connections in the order in which they began, when O(collect=events).
    - C(established) is null for those whose fate was not known when the window ended; of these C(sport) is null
      unless the process had chosen it.
    - C(error) is the error's name. It is null, too, where the process itself gave up.
    - C(latency) is in nanoseconds, until the connection was established or failed.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "app", "ip_version": 4, "saddr": "10.0.0.3", "sport": 40112, "daddr": "10.0.0.7", "dport": 5432,
            "established": true, "error": null, "latency": 182391}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcpconnect import TCPCONNECT_SPEC, Tcpconnect


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Tcpconnect(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **TCPCONNECT_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
