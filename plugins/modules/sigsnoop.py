#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: sigsnoop
short_description: Show which process in which container sends which signal to whom
version_added: 0.1.0
description:
  - Watches the signals that processes of the selected containers send, or with O(side=receiver) receive, for one window
    of time.
  - Signals that the kernel itself sends, such as those of timers, count for the container that receives them.
  - Never reports C(changed).
options:
  signal:
    description: Only these signals, by name or number, such as V(SIGTERM), V(term) or V(15); the default is all.
    type: list
    elements: str
    default: []
  side:
    description: Whose container must be among the selected, that of the V(sender) or that of the V(receiver).
    type: str
    choices: [sender, receiver]
    default: sender
  collect:
    description: V(events) records each signal, V(count) counts them in the kernel.
    type: str
    choices: [count, events]
    default: events
  by:
    description:
      - What to group counts by, any of V(container), V(pid), V(comm), V(user), V(host), V(signal), V(result),
        V(target_pid) and V(target_comm), or what is known of the container, V(image), V(pod.name), V(pod.namespace) and
        V(label.NAME).
      - V(pid), V(comm) and V(user) are the sender's.
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - A signal that is refused (EPERM, ESRCH) is not generated, and not seen; C(kill -0) sends none.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Who kills processes of the database?
  fleet.probe.sigsnoop:
    selector: app=db
    side: receiver
    signal: [SIGKILL, SIGTERM]
    duration: 5m

- name: How often do processes of each pod fault or abort?
  fleet.probe.sigsnoop:
    signal: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT]
    collect: count
    by: [pod.namespace, pod.name, comm, signal]
    duration: 1h
"""

RETURN = r"""
window:
  description:
    - When signals were collected; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
    - What became of the signals that matched, from counters in the kernel.
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
  sample: [{"event": "signal:signal_generate"}]
owner_mode:
  description: How signals were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts by the keys in O(by), largest first, when O(collect=count).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"signal": 15, "signal_name": "SIGTERM", "target_comm": "app"}, "count": 12,
            "sum": null, "min": null, "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - Signals in the order of time, when O(collect=events).
    - C(container) is the one that was asked for, the sender's or with O(side=receiver) the receiver's, and both
      C(container_pid) and C(target_container_pid) are PIDs as that one sees them, null for processes outside.
    - C(pid), C(tid), C(comm) and C(user) are those of the sender, C(target_pid), C(target_tid) and C(target_comm) those
      of the receiver. C(sent_by) is V(process), or V(kernel) for a signal without a sender, where all of them are those
      of the receiver.
    - C(result) is V(delivered), V(ignored), V(already_pending), V(overflow_fail) or V(lose_info), as the kernel tells
      it; V(delivered) means put into the receiver's queue.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "sh", "signal": 15, "signal_name": "SIGTERM", "target_pid": 41830, "target_container_pid": 9,
            "target_tid": 41830, "target_comm": "app", "result": "delivered", "sent_by": "process"}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.sigsnoop import SIGSNOOP_SPEC, Sigsnoop


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Sigsnoop(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **SIGSNOOP_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
