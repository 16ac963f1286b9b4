#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: packets
short_description: Count the packets and bytes that pass in the containers' network namespaces
version_added: 1.0.0
description:
  - Counts, for one window of time, the packets that pass the interfaces of the selected containers' network namespaces,
    and their bytes, by protocol, port, address and direction.
options:
  protocol:
    description: Only packets of these protocols, at most 4; the default is any protocol.
    type: list
    elements: str
    choices: [icmp, igmp, tcp, udp, gre, esp, ah, icmpv6, sctp, arp]
    default: []
  collect:
    description:
      - V(bytes) adds up the bytes and makes histograms of packet sizes, V(count) only counts packets.
      - V(events) records the addresses, ports and size of each packet, never its contents.
    type: str
    choices: [bytes, count, events]
    default: bytes
  by:
    description:
      - What to group the packets by, any of V(container), V(host), V(saddr), V(sport), V(daddr), V(dport), V(port),
        V(protocol) and V(direction).
      - V(saddr) and V(sport) are the sender's, V(daddr) and V(dport) are the receiver's. V(port) is the lower of the
        two ports, usually that of the service.
      - Also V(name), V(image), V(runtime), V(hostname), V(parent), V(pod.name), V(pod.namespace), V(pod.uid) and labels
        of the container, such as V(label.app). Containers for which these are equal are counted together unless
        V(container) is given.
      - V(host) matters only when results of several hosts are merged.
    type: list
    elements: str
    default: [container, protocol, direction]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.collect.histogram
  - fleet.probe.collect.port
  - fleet.probe.collect.expression
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - Packets belong to a network namespace. Where several of the selected containers share one, as those of a pod do, all
    packets count for the one that started first; RV(attachments) lists the others.
  - A container in the host's network namespace is reported as failed. With O(include_host=true) all packets in the
    host's network namespace count for the host.
  - A packet that a container sends to itself passes twice, out and in.
  - Bytes are counted from the IP header on. With segmentation offload one packet here may be several on the wire.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.capture
  - module: fleet.probe.tcplife
  - module: fleet.probe.dnssnoop
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

- name: How many connections does each client begin, and how many are refused?
  fleet.probe.packets:
    expression: tcp[tcpflags] & (tcp-syn|tcp-rst) != 0
    collect: count
    by: [container, saddr, direction]
    duration: 1m

- name: Every packet to or from port 53, but not what is in it
  fleet.probe.packets:
    collect: events
    port: [53]
    selector: app=web
"""

RETURN = r"""
window:
  description: When the window was open, in epoch seconds; null in check mode. C(start_at) is the controller's time,
    C(started_at) and C(ended_at) are the host's. C(clock_step) is by how many seconds the host's clock was set while
    the module ran; the window kept its length then, and all times in the result are by the clock as it was before.
    C(suspended) is for how many seconds the host was suspended. C(stopped) is why the window ended before its time,
    V(budget) (O(max_overhead) or O(max_rate)), V(stop_after) or V(interrupted) (Ctrl-C in C(fleet.probe.watch)), else
    null.
  returned: success
  type: dict
  sample: {"start_at": 1767225600.0, "started_at": 1767225600.0002, "ended_at": 1767225630.0001, "duration": 30.0,
           "late_ms": 0.2, "clock_offset": 0.0, "clock_step": 0.0, "suspended": 0.0, "stopped": null}
coverage:
  description: Which containers the result speaks for. C(complete) is true when something was probed, nothing failed,
    nothing was lost, nothing was left unwatched and nothing was cut from the result. C(failed) has C(container) (null
    for the host), C(stage) and C(reason) of each failure. C(unwatched) names what was not watched for a part of the
    window or for all of it, such as the first moments of a container that started in the window, or a process whose
    hits cannot be assigned to its container. Each entry has C(container), C(what), C(reason), and C(since) and C(until)
    in epoch seconds.
  returned: success
  type: dict
  sample: {"complete": true, "matched": 2, "attached": 2, "failed": [], "appeared": [], "vanished": [], "unwatched": []}
accounting:
  description: What became of the packets, from counters in the kernel. C(hits) is the sum of the others. C(delivered)
    were counted or recorded, C(unfinished) had begun when the window closed but not ended, such as calls that had not
    returned. The others are losses. Of C(unpaired) the end can no longer be seen. For C(kernel_missed) the kernel did
    not run the program; whose hits those were it does not say, so they are of the whole host, as is that part of
    C(hits).
  returned: success
  type: dict
  sample: {"hits": 12, "delivered": 12, "unfinished": 0, "ring_full": 0, "map_full": 0, "capped": 0, "unpaired": 0,
           "kernel_missed": 0}
overhead:
  description: What the probe cost the processes that hit it, selected or not; null in check mode, and where neither
    O(max_overhead) nor O(max_rate) is set. C(trap_ns) is the cost of the trap that leads to a uprobe, measured on this
    host, null for a probe that needs none. C(hit_ns) is the mean cost of one run of a program with its traps, null if
    none ran. C(rate) is how often the programs ran per second and C(share) the CPU time that they and their traps took,
    in percent of one CPU, both in the busiest second of the window. C(runs) is about how often they ran in all.
  returned: success
  type: dict
  sample: {"trap_ns": 1250, "hit_ns": 1460, "rate": 812.4, "share": 0.119, "runs": 8210}
estimate:
  description: The same figures as RV(overhead), measured for 100 ms in check mode, in which nothing is counted.
  returned: in check mode with O(estimate=true), unless no container matched
  type: dict
  sample: {"trap_ns": 1250, "hit_ns": 1460, "rate": 812.4, "share": 0.119, "runs": 81}
timing:
  description: What each step took on the host, in milliseconds. C(wall_ms) is time that passed, C(cpu_ms) is CPU time
    of the module and of its children that had ended. C(start) is everything before the first step, such as the start of
    Python and its imports. The others are C(discover), C(resolve), C(load), C(attach), C(window) (with the wait for
    it), C(detach) and C(result).
  returned: at verbosity 2 and more (C(-vv))
  type: dict
  sample: {"start": {"wall_ms": 246.0, "cpu_ms": 201.4}, "discover": {"wall_ms": 31.2, "cpu_ms": 22.8}}
containers:
  description: The selected containers, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description:
    - The network namespaces that were probed, or in check mode would be.
    - C(containers) are the selected containers in a namespace, and its packets count for C(container).
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"network": 4026532337, "container": "3f2a", "containers": ["3f2a", "77c0"]}]
owner_mode:
  description: What assigned the packets to containers, which is always the V(network namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: network namespace
rows:
  description:
    - The packets by the keys in O(by), the largest count first. C(container) is null where O(by) does not have it, and
      for processes in no container; C(name) is the container's name.
    - C(sum), C(min), C(max) and C(histogram) are the sizes of packets in bytes when O(collect=bytes), else null and
      empty.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"protocol": "tcp", "direction": "out"}, "count": 2, "sum": 1552,
           "min": 52, "max": 1500, "histogram": [{"low": 32, "high": 64, "count": 1}, {"low": 1024, "high": 2048,
           "count": 1}], "unit": "bytes"}]
events:
  description:
    - The packets in the order of time, when O(collect=events); RV(rows) is empty then.
    - C(protocol) is a name as in O(protocol), else the number of the protocol in IP, or in hexadecimal that in
      Ethernet.
    - C(ip_version), addresses and ports are null where the packet has none.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "ip_version": 4, "saddr": "10.0.0.3",
           "sport": 40112, "daddr": "10.0.0.7", "dport": 5432, "protocol": "tcp", "direction": "out", "bytes": 60}]
truncated:
  description:
    - How many entries O(max_rows) and O(max_bytes) cut from the result; C(bytes) is about their size as JSON.
    - C(containers), C(labels) (containers whose labels of more than 16 KiB were left out), C(failed), C(appeared),
      C(vanished), C(warnings), C(attachments), C(symbols) and C(unnamed) are there only if some of these were cut. All
      but the last three make the result incomplete.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "bytes": 0}
"""

from ansible_collections.fleet.probe.plugins.module_utils._core.imports import compile_once

compile_once()

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.packets import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.packets import PACKETS_SPEC, Packets


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **PACKETS_SPEC}, Packets, BYTECODE)


if __name__ == "__main__":
    main()
