#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: tracepoint
short_description: Count or record kernel tracepoints that containers hit, with their fields
version_added: 1.0.0
description:
  - Attaches a program to tracepoints of the kernel for one window of time, and returns how often the processes of the
    selected containers hit them, and the values of their fields.
  - Fields are read as the kernel's description of the tracepoint says. Nothing is mounted for that.
  - A hit belongs to the container of the task that runs when the tracepoint fires.
options:
  event:
    description:
      - Tracepoints as V(category:name), such as V(sched:sched_process_exec) or V(syscalls:sys_enter_kill).
      - A glob such as V(syscalls:sys_exit_*) means every tracepoint that matches, at most 256. The fields are then
        those that all of them have at the same offset.
      - Check mode lists the tracepoints that match, and their fields.
    type: list
    elements: str
    required: true
  value:
    description:
      - The fields to read from each hit, at most six with those in O(by) and O(filter).
      - A field whose name is already a key of events or rows (such as C(pid) or C(comm)) is called V(args_pid) or
        V(args_comm). The plain names are those of the running task.
      - The elements of an array are fields of their own, such as V(args0).
      - A cast of a field that is a pointer leads to what it points to, such as V(((struct sk_buff *\)skbaddr\)->len),
        by the type information of the kernel and its modules (C(/sys/kernel/btf)); see the notes. V((enum state\)field)
        gives a number the names of an enum. Of several structs of one name the kernel's first is taken.
  value_type:
    description:
      - How to read the values, one type for all or one for each. The default is the kernel's type of each field and
        cast.
      - Text has at most 127 bytes, and only when O(collect=events). A pointer can be read as V(str) or as a number.
    choices: [int32, uint32, int64, uint64, str]
  filter:
    description:
      - Only hits whose fields pass all of these comparisons, at most four. The kernel compares.
      - A comparison is the name of a field or a cast, one of C(==), C(!=), C(<), C(<=), C(>), C(>=), and a number, such
        as V(prev_prio<100), or for a cast the name of an enum's number.
      - One of them can compare a text with C(==) or C(!=), such as V(filename == "/etc/hosts"), or
        V(filename == "/etc/*") for texts that begin so; at most 62 bytes.
  by:
    description:
      - What to group the hits by, any of V(container), V(pid), V(comm), V(user), V(host), V(event) and the name of one
        field that is a number.
      - Also V(name), V(image), V(runtime), V(hostname), V(parent), V(pod.name), V(pod.namespace), V(pod.uid) and labels
        of the container, such as V(label.app). Containers for which these are equal are counted together unless
        V(container) is given.
      - V(host) matters only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.collect
  - fleet.probe.collect.fields
  - fleet.probe.collect.values
  - fleet.probe.collect.pid
  - fleet.probe.collect.histogram
  - fleet.probe.stacks
  - fleet.probe.stacks.unwind
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - At some tracepoints the running task is not the one concerned, and the hit counts for the running task. That is the
    waker in C(sched:sched_wakeup), C(sched:sched_wakeup_new) and C(sched:sched_migrate_task), the sender in
    C(signal:signal_generate), and the task that gives up the CPU in C(sched:sched_switch). In interrupts (C(irq:*),
    C(timer:*), C(napi:*), C(net:netif_receive_skb), C(tcp:tcp_probe) and most of C(tcp:*), C(skb:*) and C(sock:*) for
    received packets, C(block:block_rq_complete)) it is the interrupted task, and in C(workqueue:*) and C(writeback:*) a
    kernel thread.
  - In C(syscalls:sys_enter_*) a string may lie in a page that the process has not touched yet, and is then empty.
    M(fleet.probe.opensnoop) reads at the return, when the page is there.
  - System calls of 32-bit programs on a 64-bit kernel do not pass the tracepoints of C(syscalls).
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.kprobe
  - module: fleet.probe.program
"""

EXAMPLES = r"""
- name: Which programs do the web containers start in the next minute?
  fleet.probe.tracepoint:
    event: sched:sched_process_exec
    collect: events
    value: filename
    selector: app=web
    duration: 1m

- name: Which signals are sent by containers, by container and number?
  fleet.probe.tracepoint:
    event: syscalls:sys_enter_kill
    by: [container, sig]
    duration: 30s

- name: How large are the reads of the database?
  fleet.probe.tracepoint:
    event: syscalls:sys_exit_read
    collect: value
    value: ret
    filter: ret>=0
    names: [postgres*]

- name: What fails with EACCES, by system call?
  fleet.probe.tracepoint:
    event: [syscalls:sys_exit_open*, syscalls:sys_exit_unlink*, syscalls:sys_exit_mkdir*]
    filter: ret==-13
    by: [container, event]
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
  description: What became of the hits, from counters in the kernel. C(hits) is the sum of the others. C(delivered) were
    counted or recorded, C(unfinished) had begun when the window closed but not ended, such as calls that had not
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
  description: The tracepoints that were probed, or in check mode would be, with the fields that can be read.
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"event": "sched:sched_process_exec", "fields": {"filename": "char[]", "args_pid": "pid_t",
           "old_pid": "pid_t"}}]
owner_mode:
  description: What assigned the hits to containers, V(cgroup), V(mount namespace) or V(cgroup and mount namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: cgroup
rows:
  description:
    - The hits by the keys in O(by), the largest count first. C(container) is null where O(by) does not have it, and for
      processes in no container; C(name) is the container's name.
    - C(sum), C(min), C(max) and C(histogram) are of what O(collect) measures, in C(unit); null and empty when
      O(collect=count) or O(collect=stacks).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"sig": 9}, "count": 3, "sum": null, "min": null, "max": null,
           "histogram": [], "unit": "hits"}]
events:
  description:
    - The hits in the order of time, when O(collect=events); RV(rows) is empty then. C(pid), C(tid) and C(user) are the
      host's numbers, C(container_pid) is the PID inside the container.
    - Each value in O(value) has a key of its name, and the first one is C(value) as well.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "tid": 41822,
           "user": 0, "comm": "app", "event": "sched:sched_process_exec", "filename": "/bin/app", "value": "/bin/app"}]
stacks:
  description:
    - C(frames) begin with the innermost function. Names of kernel functions end in C(_[k]). A function without a name
      is shown as its file and the offset in it, as C([vdso]) or as C([unknown]).
    - C(pid) and C(container_pid) are null where several processes had the same stack.
    - They are empty unless O(collect=stacks). Then each of the hits that are delivered is in one of them, that with
      most of them first. C(count) is their number.
    - Each stack is that of one container and one command. Equal stacks of several processes are added up unless V(pid)
      is in O(by).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "comm": "app",
           "frames": ["vfs_read_[k]", "ksys_read_[k]", "do_syscall_64_[k]", "entry_SYSCALL_64_after_hwframe_[k]",
           "read", "main"], "count": 12, "sum": null, "unit": "hits"}]
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.tracepoint import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.tracepoint import TRACEPOINT_SPEC, tracepoint


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **TRACEPOINT_SPEC}, tracepoint, BYTECODE)


if __name__ == "__main__":
    main()
