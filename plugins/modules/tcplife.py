#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: tcplife
short_description: Show TCP connections that end, how long they were and how much went through them
version_added: 0.1.0
description:
  - Watches for one window of time which TCP connections of the selected containers end, begun by them or accepted,
    how many bytes were sent and received, and how long they lasted.
  - Never reports C(changed).
options:
  port:
    description: Only connections with one of these ports at either end; the default is any. At most 64.
    type: list
    elements: int
    default: []
  collect:
    description:
      - V(events) records each connection that ends, V(count) counts them in the kernel.
      - V(tx_bytes) and V(rx_bytes) add up what was sent and received, V(duration) how long they lasted, and make
        histograms of it.
    type: str
    choices: [count, events, duration, tx_bytes, rx_bytes]
    default: events
  by:
    description:
      - What to group by, any of V(container), V(pid), V(comm), V(host), V(saddr), V(sport), V(daddr), V(dport),
        V(direction) and V(state).
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
  - A connection counts for the container whose process made its socket, or the socket that it was accepted on.
  - The process is the one that connected, else the one that closed this end first. Where neither happened in the
    window, as when the other end reset the connection, it is not known, and O(pid) does not find the connection.
  - Connections that never were established are told too, with C(state) C(SYN_SENT).
  - Bytes are those of the data, each counted once, not those of headers or of what had to be sent again.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: What do the web containers talk to, and how much?
  fleet.probe.tcplife:
    selector: app=web
    duration: 1m

- name: How much does each container send where?
  fleet.probe.tcplife:
    collect: tx_bytes
    by: [container, daddr, dport]
    duration: 5m

- name: How long do connections to the database live?
  fleet.probe.tcplife:
    port: [5432]
    collect: duration
    duration: 5m
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
    - What became of every connection that ended and matched, from counters in the kernel.
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
  description: How connections were told apart, by C(cgroup), or by C(network namespace) as well.
  returned: success
  type: str
  sample: cgroup
rows:
  description:
    - Counts, bytes or nanoseconds by the keys in O(by), largest first, unless O(collect=events).
    - Where the process is not known, C(pid) is 0 and C(comm) is empty.
    - O(collect=duration) leaves out connections that began before the window.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"daddr": "10.0.0.7", "dport": 5432}, "count": 2, "sum": 4096,
            "min": 1024, "max": 3072,
            "histogram": [{"low": 1024, "high": 2048, "count": 1}, {"low": 2048, "high": 4096, "count": 1}],
            "unit": "bytes"}]
events:
  description:
    - Connections in the order in which they ended, when O(collect=events). C(time) is their end.
    - C(direction) is C(connect) or C(accept), C(state) the last state of TCP before the connection was closed.
    - C(duration) is in nanoseconds, from when it was established. It and C(direction) are null for connections
      that began before the window, or when O(map_entries) others lived already.
    - C(pid), C(comm) and the like are null where the process is not known.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "app", "ip_version": 4, "saddr": "10.0.0.3", "sport": 40112, "daddr": "10.0.0.7", "dport": 5432,
            "direction": "connect", "state": "FIN_WAIT2", "duration": 18239122, "tx_bytes": 4096, "rx_bytes": 512}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcplife import TCPLIFE_SPEC, Tcplife


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Tcplife(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **TCPLIFE_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
