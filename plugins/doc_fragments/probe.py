# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """The options that all probes share, in addition to those that select containers."""

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
      - When the window opens, on the controller's clock.
      - Epoch seconds, or ISO 8601 such as V(2026-01-31T12:00:00Z). The default is as soon as the probe is attached.
      - At most 24 hours ahead. The module fails if the window is already over.
      - The window closes at O(start_at) plus O(duration) even if it opened late.
    type: str
  clock_offset:
    description: This host's clock minus the controller's, in seconds; M(fleet.probe.clock_info) measures it.
    type: float
    default: 0.0
  max_rows:
    description: The largest number of rows in the result. The largest rows are kept; RV(truncated) counts the rest.
    type: int
    default: 1000
  max_events:
    description:
      - The largest number of events to record.
      - Later events are counted as C(capped) in RV(accounting).
    type: int
    default: 1000
  max_bytes:
    description: The largest size of rows and events together, in bytes of JSON.
    type: int
    default: 262144
  map_entries:
    description:
      - The largest number of different keys to count.
      - A hit whose key does not fit is counted as C(map_full) in RV(accounting).
    type: int
    default: 10240
  ring_bytes:
    description:
      - The size of the ring buffer for events in bytes, rounded up to a power of two.
      - An event that does not fit is counted as C(ring_full) in RV(accounting).
    type: int
    default: 262144
  _bundle:
    description: Internal. The compiled program for every architecture, set by the action plugin.
    type: dict
  _job:
    description:
      - Internal. Detaches the probe, so that it runs on when the module returns; set by the role
        P(fleet.probe.trace#role).
    type: dict
requirements:
  - Linux 5.15 or newer, or RHEL 9, with BTF
  - libbpf (C(libbpf.so.1) or C(libbpf.so.0)) on the host
  - root
notes:
  - The option C(by), if there is one, also takes the container's V(image), V(pod.name), V(pod.namespace) and any label
    as V(label.NAME), such as V(label.app). Containers with the same value are counted together, unless C(by) also has
    V(container).
  - Text from inside containers (names, labels, comm, paths, strings) is returned as printable UTF-8. If that does not
    preserve the original bytes, a key with the suffix C(_hex) has them.
"""
