#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: execsnoop
short_description: Show which process in which container executes which program
version_added: 0.1.0
description:
  - Watches the executions of programs (execve, execveat) in the selected containers for one window of time, with their
    arguments, their parents and their results.
  - The path is compared in the kernel, so only executions that match cost an event.
  - Never reports C(changed).
options:
  path:
    description:
      - Only executions of this path, as it was given to the system call; the default is any.
      - The first 255 bytes of a path are read and compared.
    type: str
  match:
    description:
      - How the path is compared, V(exact) as a whole, V(prefix) from its beginning, V(glob) with C(*) for any bytes
        (C(/) among them) and C(?) for one byte.
      - The default is V(glob) where it has a C(*) or C(?), and V(exact) else.
    type: str
    choices: [exact, prefix, glob]
  failed:
    description:
      - Only executions that failed.
      - A shell or a library that looks for a program along C(PATH) makes one that fails with C(ENOENT) for every
        directory in which it is not.
    type: bool
    default: false
  redact:
    description:
      - A regular expression (upper and lower case alike) for the names of secrets. Where the name matches, C(********)
        stands for the value in C(NAME=value) and C(--name=value), for what follows a header's name and colon, and
        for the argument behind C(--name); and for the password in any URL.
      - What is replaced never leaves the host. V("") shows all arguments as they are.
    type: str
    default: passw|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization
  collect:
    description: V(events) records each execution, V(count) counts them in the kernel.
    type: str
    choices: [count, events]
    default: events
  by:
    description:
      - What to group counts by, any of V(container), V(pid), V(comm), V(user), V(host), V(path), V(parent_comm) and
        V(retval).
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
  - Executions by 32-bit programs on a 64-bit kernel are seen when they work, and not when they fail.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Which programs do the web containers start?
  fleet.probe.execsnoop:
    selector: app=web
    duration: 1m

- name: Who starts a shell, in the pods of the cluster, by namespace and pod?
  fleet.probe.execsnoop:
    path: "*/sh"
    collect: count
    by: [pod.namespace, pod.name, parent_comm]
    duration: 5m

- name: Which programs are looked for and not found?
  fleet.probe.execsnoop:
    failed: true
    collect: count
    by: [container, path, retval]
"""

RETURN = r"""
window:
  description:
    - When executions were collected; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
  description: What became of every execution that matched, from counters in the kernel. C(hits) is the sum of the rest.
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
  sample: [{"event": "sched:sched_process_exec"}, {"event": "syscalls:sys_exit_execve"}]
owner_mode:
  description: How executions were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts by the keys in O(by), largest first, when O(collect=count).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"path": "/bin/sh"}, "count": 12, "sum": null, "min": null, "max": null,
            "histogram": [], "unit": "hits"}]
events:
  description:
    - Executions in the order of time, when O(collect=events).
    - C(pid), C(tid), C(comm) and C(user) are those of the process after an execution that worked. C(ppid),
      C(container_ppid) and C(parent_comm) tell of its parent; C(container_ppid) is null where that is outside.
    - C(argv) has the arguments, 2048 bytes of them at most (C(argv_truncated) says that there were more; of an
      execution that failed, 64 arguments at most), and C(argv_hex) the same in hex where one of them is no text.
    - C(retval) is 0 or the negative error number, C(error) the error's name.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "sh", "ppid": 41800, "container_ppid": 1, "parent_comm": "app", "path": "/bin/sh",
            "argv": ["sh", "-c", "date"], "retval": 0, "error": null}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.execsnoop import EXECSNOOP_SPEC, Execsnoop


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Execsnoop(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **EXECSNOOP_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
