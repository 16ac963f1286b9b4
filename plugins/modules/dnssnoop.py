#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: dnssnoop
short_description: Show which process in which container asks the DNS for which name, and what is answered
version_added: 0.1.0
description:
  - Watches for one window of time the queries that the selected containers send to the DNS by UDP, what is answered,
    and how long that takes.
  - Never reports C(changed).
options:
  port:
    description: The ports that DNS servers have. At most 64.
    type: list
    elements: int
    default: [53]
  collect:
    description:
      - V(events) records each query with its answer, V(count) counts queries in the kernel.
      - V(latency) makes histograms of the time from a query to its answer. Those without an answer are not counted.
    type: str
    choices: [count, events, latency]
    default: events
  by:
    description:
      - What to group by, any of V(container), V(pid), V(comm), V(host), V(query), V(type), V(rcode), V(saddr),
        V(sport), V(daddr) and V(dport). V(query) is the name that is asked for, V(daddr) the server.
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
  - A query counts for the container whose process made the socket that it is sent by, also where several containers
    share a network namespace, or the host's.
  - The process is the one that runs when the query is sent. Where that is none of the container's, as when the query
    had to wait for a neighbour's address, it is not known.
  - Of a query and its answer the names, types and addresses are told, never other data such as texts.
  - Queries by TCP, TLS or HTTPS are not seen, nor are those to a resolver at another port, such as the one that Docker
    has inside containers of its own networks; what that one asks is its own, and not the container's.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Which names do the web containers ask for?
  fleet.probe.dnssnoop:
    selector: app=web
    duration: 30

- name: Which names are not found, and who asks for them?
  fleet.probe.dnssnoop:
    collect: count
    by: [container, query, rcode]
    duration: 1m

- name: How long does each server take to answer?
  fleet.probe.dnssnoop:
    collect: latency
    by: [daddr]
    duration: 1m
"""

RETURN = r"""
window:
  description:
    - When queries were collected; epoch seconds.
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
    - What became of every query that matched, from counters in the kernel.
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
  description: The tracepoint and the network namespaces that were looked into, or in check mode would be. C(container)
    is the first of the selected containers in one, null for the host's, C(containers) are all of them.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"event": "net:net_dev_queue"}, {"network": 4026532337, "container": "3f2a", "containers": ["3f2a"]}]
owner_mode:
  description: How queries were told apart, by C(cgroup), or by C(network namespace) as well.
  returned: success
  type: str
  sample: cgroup
rows:
  description:
    - Counts, or latencies in nanoseconds, by the keys in O(by), largest first, unless O(collect=events).
    - Where the process is not known, C(pid) is 0 and C(comm) is empty.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"query": "db.example", "rcode": "NXDOMAIN"}, "count": 2, "sum": null,
            "min": null, "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - Queries in the order of time, when O(collect=events).
    - C(rcode) and C(latency) (nanoseconds) are null for those that had no answer when the window ended, or that were
      asked again before.
    - C(answers) are the records of the answer's first 512 bytes; C(answers_truncated) is there when it has more, or
      cannot be read. Only addresses and names have C(data).
    - C(pid), C(comm) and the like are null where the process is not known.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "app", "ip_version": 4, "saddr": "10.0.0.3", "sport": 40112, "daddr": "10.0.0.2", "dport": 53,
            "query": "db.example", "type": "A", "rcode": "NOERROR",
            "answers": [{"name": "db.example", "type": "A", "ttl": 60, "data": "10.0.0.7"}], "latency": 182391}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.dnssnoop import DNSSNOOP_SPEC, Dnssnoop


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe."""
    return run_kernel_probe(target_options(params), Dnssnoop(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **DNSSNOOP_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
