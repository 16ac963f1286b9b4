# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """The options that all probes share, beside those that select containers."""

    DOCUMENTATION = r"""
options:
  duration:
    description:
      - How long to collect.
      - Seconds, or a number with C(ms), C(s), C(m) or C(h), such as V(30), V(30s) or V(2m); at most V(24h).
    type: str
    default: '10'
  start_at:
    description:
      - When the window opens, in the controller's time.
      - Epoch seconds, or ISO 8601 such as V(2026-01-31T12:00:00Z). The default is as soon as the probe is attached.
      - At most 24 hours ahead. The module refuses a window that is already over.
      - The window closes at O(start_at) plus O(duration) even if it opened late.
    type: str
  clock_offset:
    description: This host's clock minus the controller's, in seconds; M(fleet.probe.clock_info) measures it.
    type: float
    default: 0.0
  max_rows:
    description: How many rows the result has at most. The largest are kept, RV(truncated) counts the others.
    type: int
    default: 1000
  max_events:
    description:
      - How many events are recorded at most.
      - RV(accounting) counts later events as C(capped).
    type: int
    default: 1000
  max_bytes:
    description:
      - How large the result may be, in bytes of JSON. Containers may take half of it; then come rows, events, stacks
        and the list of attachments.
      - M(fleet.probe.fleet_collect) takes at most 32 MiB from a host.
    type: int
    default: 327680
  map_entries:
    description:
      - How many different keys are counted at most.
      - RV(accounting) counts a hit whose key found no room as C(map_full).
    type: int
    default: 10240
  ring_bytes:
    description:
      - Size of the ring buffer for events, rounded up to a power of two.
      - RV(accounting) counts an event that found it full as C(ring_full).
    type: int
    default: 262144
  max_overhead:
    description:
      - How much CPU time the probe may take from the processes that hit it, all of them together, in percent of one
        CPU. V(0) is no limit.
      - Processes that were not selected count as well, because a hit costs them the same.
      - The share is that of the last 10 seconds, and the time before the window counts as idle. A short burst may
        therefore take more, by default half a second of one CPU in all.
      - Past it, the probe is detached at once, RV(window) says C(stopped=budget), and the result has what was counted
        until then.
      - The cost of a uprobe's trap is measured on the host as the probe is armed, that of the program while it runs.
    type: float
    default: 5.0
  max_rate:
    description:
      - How often the programs of the probe may run, in times a second. V(0) is no limit.
      - A probe at both ends of a call runs twice for each. Otherwise this is like O(max_overhead).
    type: float
    default: 0.0
  stop_after:
    description:
      - Ends the window with this many hits, if they come before its time is over, and detaches the probe.
      - The result has exactly that many, and RV(window) says C(stopped=stop_after). Hits that were lost do not count.
      - Each host stops by itself.
    type: int
  estimate:
    description:
      - In check mode, attaches the probe for 100 ms and returns RV(estimate), what it would cost. Nothing else is
        counted.
    type: bool
    default: false
  _job:
    description:
      - Internal, not for playbooks. Keeps the probe running after the module has answered; the role
        P(fleet.probe.trace#role) sets it.
    type: dict
requirements:
  - Linux 6.1 or newer with BTF; 5.15 and RHEL 9 are expected to work
  - libbpf (C(libbpf.so.1) or C(libbpf.so.0)) on the host
  - root
seealso:
  - module: fleet.probe.containers_info
  - name: One question to a whole fleet
    description: The same probe on every host in one shared window, by the playbook and the role C(trace).
    link: https://github.com/fleet-probe/fleet.probe/blob/main/docs/fleet.md
notes:
  - Text from inside a container (names, labels, commands, paths, strings) is returned as printable UTF-8. Where that
    loses bytes, a second key with the suffix C(_hex) has them.
"""
