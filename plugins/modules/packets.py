#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: packets
short_description: Count the packets and bytes that pass in the containers' network namespaces
version_added: 0.1.0
description:
  - Counts for one window of time the packets that pass the interfaces of the selected containers' network namespaces,
    and their bytes, by protocol, port, address and direction.
  - Never reports C(changed).
options:
  port:
    description: Only packets from or to one of these ports; the default is any. At most 64.
    type: list
    elements: int
    default: []
  protocol:
    description: Only packets of these protocols; the default is any. At most 4.
    type: list
    elements: str
    choices: [icmp, igmp, tcp, udp, gre, esp, ah, icmpv6, sctp, arp]
    default: []
  collect:
    description:
      - V(bytes) adds up the packets' bytes and makes histograms of their sizes, V(count) only counts the packets.
      - V(events) records each packet's addresses, ports and size, never what is in it.
    type: str
    choices: [bytes, count, events]
    default: bytes
  by:
    description:
      - What to group by, any of V(container), V(host), V(saddr), V(sport), V(daddr), V(dport), V(port), V(protocol) and
        V(direction).
      - V(saddr) and V(sport) are the sender's, V(daddr) and V(dport) the receiver's. V(port) is the lower one of the
        two ports, which as a rule is that of the service.
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container, protocol, direction]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool.histogram
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - Packets are those of a network namespace. Where several containers share one, as those of a pod do, all of its
    packets count for the one of the selected containers that was started first; RV(attachments) says who shares it.
  - Containers in the host's network namespace are reported as failed. With O(include_host=true) all packets of the
    host's network namespace count for the host.
  - What a container sends to itself passes twice, out and in.
  - Bytes are counted from the IP header on. With segmentation offload one packet here may be several on the wire.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: How much goes in and out of each container, by protocol?
  fleet.probe.packets:
    duration: 30

- name: Who talks to the database, and how much?
  fleet.probe.packets:
    port: [5432]
    protocol: [tcp]
    by: [container, daddr, direction]
    duration: 1m

- name: Every packet to or from port 53, but not what is in it
  fleet.probe.packets:
    collect: events
    port: [53]
    selector: app=web
"""

RETURN = r"""
window:
  description:
    - When packets were collected; epoch seconds.
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
    - What became of every packet that matched, from counters in the kernel.
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
  description: The network namespaces that were looked into, or in check mode would be. C(container) is the one
    that their packets count for, C(containers) are those of the selected ones that are in it.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"network": 4026532337, "container": "3f2a", "containers": ["3f2a", "77c0"]}]
owner_mode:
  description: How packets were told apart, which is by C(network namespace).
  returned: success
  type: str
  sample: network namespace
rows:
  description: Packets and their bytes by the keys in O(by), largest first, unless O(collect=events).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"protocol": "tcp", "direction": "out"}, "count": 2, "sum": 1552, "min": 52,
            "max": 1500, "histogram": [{"low": 32, "high": 64, "count": 1}, {"low": 1024, "high": 2048, "count": 1}],
            "unit": "bytes"}]
events:
  description:
    - Packets in the order of time, when O(collect=events).
    - C(protocol) is a name of O(protocol), else IP's number for it, or Ethernet's in hex for what is not IP.
    - C(ip_version), addresses and ports are null where the packet has none.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "ip_version": 4, "saddr": "10.0.0.3", "sport": 40112,
            "daddr": "10.0.0.7", "dport": 5432, "protocol": "tcp", "direction": "out", "bytes": 60}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.packets import PACKETS_SPEC, Packets


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe."""
    return run_kernel_probe(target_options(params), Packets(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **PACKETS_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
