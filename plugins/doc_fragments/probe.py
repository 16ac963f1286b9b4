# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """The options that all probes share, beside the target options."""

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
      - At most 24 hours ahead; a window that is over is refused.
      - The window closes at O(start_at) plus O(duration) even where it opened late.
    type: str
  clock_offset:
    description: This host's clock minus the controller's, in seconds; M(fleet.probe.clock_info) measures it.
    type: float
    default: 0.0
  max_rows:
    description: How many rows the result has at most; the largest are kept, the rest is counted in RV(truncated).
    type: int
    default: 1000
  max_events:
    description:
      - How many events are recorded at most.
      - What comes after them is counted as C(capped) in RV(accounting).
    type: int
    default: 1000
  max_bytes:
    description: How large rows and events may be together, in bytes of JSON.
    type: int
    default: 262144
  map_entries:
    description:
      - How many different keys are counted at most.
      - A hit with a key that finds no room is counted as C(map_full) in RV(accounting).
    type: int
    default: 10240
  ring_bytes:
    description:
      - Size of the ring buffer for events, rounded up to a power of two.
      - An event that finds it full is counted as C(ring_full) in RV(accounting).
    type: int
    default: 262144
  _bundle:
    description: The compiled program for every architecture; the action plugin sets it, nobody else has to.
    type: dict
  _job:
    description:
      - Has the probe go on when the module has answered; role P(fleet.probe.trace#role) sets it, nobody else has to.
    type: dict
requirements:
  - Linux 5.15 or newer, or RHEL 9, with BTF
  - libbpf (C(libbpf.so.1) or C(libbpf.so.0)) on the host
  - root
notes:
  - Where there is an option C(by), it takes what is known of the container too, V(image), V(pod.name),
    V(pod.namespace) and any label as V(label.NAME), such as V(label.app). Containers that have the same are counted
    together, unless V(container) is there as well.
  - What a container's own text (names, labels, comm, paths, strings) holds is returned as printable UTF-8. Where that
    does not give the bytes back, a key with the suffix C(_hex) has them.
"""
