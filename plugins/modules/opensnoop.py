#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: opensnoop
short_description: Show which process in which container opens which file
version_added: 1.0.0
description:
  - Watches the system calls open, openat, openat2 and creat of the selected containers for one window of time.
  - The kernel compares the path, so opens that do not match cost no event.
options:
  path:
    description:
      - Only opens of this path, as given by the process; the default is any path.
      - V(/etc/hosts) leaves out a process that opens C(hosts) in the working directory C(/etc). V(*hosts) matches both.
    type: str
  failed:
    description: Only opens that failed.
    type: bool
    default: false
  by:
    description:
      - What to group the opens by, any of V(container), V(pid), V(comm), V(user), V(host), V(path), V(error) and
        V(retval).
      - V(error) is the name of the error, null for calls that succeeded.
      - Also V(name), V(image), V(runtime), V(hostname), V(parent), V(pod.name), V(pod.namespace), V(pod.uid) and labels
        of the container, such as V(label.app). Containers for which these are equal are counted together unless
        V(container) is given.
      - V(host) matters only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.collect.pid
  - fleet.probe.collect.match
  - fleet.probe.collect.callers
  - fleet.probe.stacks
  - fleet.probe.stacks.unwind
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - Opens through io_uring, and opens by 32-bit programs on a 64-bit kernel, do not pass the tracepoints of system calls
    and are not seen.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.execsnoop
  - module: fleet.probe.syscount
"""

EXAMPLES = r"""
- name: Which container reads /etc/hosts?
  fleet.probe.opensnoop:
    path: /etc/hosts
    duration: 5

- name: Which files below /etc do the web containers fail to open?
  fleet.probe.opensnoop:
    path: /etc/*
    failed: true
    selector: app=web
    duration: 1m

- name: The busiest paths, containers and the host's own processes alike
  fleet.probe.opensnoop:
    collect: count
    by: [container, path]
    include_host: true
    duration: 30s
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
  description: What became of the opens, from counters in the kernel. C(hits) is the sum of the others. C(delivered)
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
  description: The tracepoints that were probed, or in check mode would be.
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"event": "syscalls:sys_exit_openat"}, {"event": "syscalls:sys_exit_openat2"}]
owner_mode:
  description: What assigned the opens to containers, V(cgroup), V(mount namespace) or V(cgroup and mount namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: cgroup
rows:
  description: The opens by the keys in O(by), the largest count first. C(container) is null where O(by) does not have
    it, and for processes in no container; C(name) is the container's name.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"path": "/etc/hosts"}, "count": 12, "sum": null, "min": null,
           "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - The opens in the order of time, when O(collect=events); RV(rows) is empty then. C(pid), C(tid) and C(user) are the
      host's numbers, C(container_pid) is the PID inside the container.
    - C(full_path) is C(path) as seen from the root directory of the process. It is null for a relative path whose
      directory lies outside that root, or more than about 40 directories deep.
    - C(retval) is the new file descriptor or the negative error number, C(error) is the name of the error.
    - C(dirfd) is there for relative paths only. C(path_truncated) is true, and only there, for paths longer than 255
      bytes.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "tid": 41822,
           "user": 0, "comm": "app", "path": "/etc/hosts", "full_path": "/etc/hosts", "flags": ["O_RDONLY",
           "O_CLOEXEC"], "retval": 3, "error": null}]
stacks:
  description:
    - C(frames) begin with the innermost function. Names of kernel functions end in C(_[k]). A function without a name
      is shown as its file and the offset in it, as C([vdso]) or as C([unknown]).
    - C(pid) and C(container_pid) are null where several processes had the same stack.
    - They are empty unless O(collect=stacks). Then each of the opens that are delivered is in one of them, that with
      most of them first. C(count) is their number.
    - Each stack is that of one container and one command. Equal stacks of several processes are added up unless V(pid)
      is in O(by).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "comm": "app",
           "frames": ["do_syscall_64_[k]", "entry_SYSCALL_64_after_hwframe_[k]", "openat64", "read_config", "main"],
           "count": 12, "sum": null, "unit": "hits"}]
symbols:
  description: The functions of C++ and Rust in RV(stacks). C(name) is that in C(frames), C(symbols) are those in the
    files, at most 16; several have one readable name where a compiler has made several functions of one.
  returned: success, if O(collect=stacks)
  type: list
  elements: dict
  sample: [{"name": "Shop::Cart::add(int)", "symbols": ["_ZN4Shop4Cart3addEi"]}]
unnamed:
  description:
    - The functions in RV(stacks) whose files have no name for them, by the file's build id. C(frame) is that in
      C(frames), C(address) is the function's code in the addresses of the file's ELF headers.
    - M(fleet.probe.fleet_report) asks debuginfod servers for their names.
  returned: success, if O(collect=stacks)
  type: list
  elements: dict
  sample: [{"container": "3f2a", "file": "libz.so.1.2.13", "build_id": "3d2a4b1f",
           "frames": [{"frame": "libz.so.1.2.13+0x31b0", "address": 12720}]}]
unwound:
  description: How far the program's functions in RV(stacks) go, counted as C(count) is. C(complete) have the function
    that has no caller, C(cut) end before it, for reasons that C(warnings) has. Of C(frame_pointers) that is not known,
    because nothing but frame pointers led through them.
  returned: success, if O(collect=stacks)
  type: dict
  sample: {"complete": 2950, "cut": 0, "frame_pointers": 0}
truncated:
  description:
    - How many entries O(max_rows) and O(max_bytes) cut from the result; C(bytes) is about their size as JSON.
    - C(containers), C(labels) (containers whose labels of more than 16 KiB were left out), C(failed), C(appeared),
      C(vanished), C(warnings), C(attachments), C(symbols) and C(unnamed) are there only if some of these were cut. All
      but the last three make the result incomplete.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "stacks": 0, "bytes": 0}
"""

from ansible_collections.fleet.probe.plugins.module_utils._core.imports import compile_once

compile_once()

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.opensnoop import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.opensnoop import OPENSNOOP_SPEC, Opensnoop


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **OPENSNOOP_SPEC}, Opensnoop, BYTECODE)


if __name__ == "__main__":
    main()
