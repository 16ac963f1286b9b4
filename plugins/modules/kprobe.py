#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: kprobe
short_description: Count, time or record calls of kernel functions that containers cause
version_added: 1.0.0
description:
  - Puts a kprobe or kretprobe on functions of the kernel for one window of time, and returns how often the processes of
    the selected containers caused calls, how long these took, and with what arguments or return values.
  - A call belongs to the container of the task that runs at that moment. In an interrupt that is the interrupted task.
  - Needs a kernel with kprobes, see M(fleet.probe.host_info). M(fleet.probe.tracepoint) works without kprobes and does
    not depend on internal functions of the kernel.
options:
  function:
    description:
      - Names of functions as in C(/proc/kallsyms), or globs such as V(tcp_send*), at most 128 functions.
      - RV(coverage) lists functions that the kernel does not allow to probe. The others are probed.
    type: list
    elements: str
    required: true
  value:
    description:
      - What to read from each call, any of V(arg0) to V(arg5), V(retval) and V(latency).
      - With V(retval) or V(latency), arguments are still read at the entry.
      - V(arg1:arg2) is the bytes at the address V(arg1), as many as V(arg2) says, at most 128. The event has them as
        C(arg1), and their number as C(arg1_length). Either can be a field, such as V(arg0->data:arg0->len).
      - V(arg0->f_inode->i_ino) is a field of the struct to which V(arg0) points, by the type information of the kernel
        and its modules (C(/sys/kernel/btf)); see the notes. At a return, fields are read as they are then.
      - The type information lacks functions whose parameters the compiler has changed, and those that share their name
        with others. There, and for C(void *), a cast says the type, such as V(((struct sock *\)arg0\)->sk_protocol). Of
        several structs of one name the kernel's first is taken.
      - Functions that do not have the value, or have it with another type than the first one, are left out, and
        RV(coverage) lists them.
  value_type:
    description:
      - How to read the values, one type for all or one for each. Comparisons, order and sums follow the type. The
        default is V(int64), for fields and casts the type that is declared, and V(str) for what O(filter) compares
        with a text.
      - A V(str) is read from the memory of the kernel or of the process, depending on its address, at most 127 bytes,
        and only when O(collect=events). With a length, such as that of V(arg1:arg2), it does not end at a zero byte;
        V(bytes) is the same in hexadecimal.
  by:
    description:
      - What to group the calls by, any of V(container), V(pid), V(comm), V(user), V(host), V(function) and the name of
        one value, such as V(retval).
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
  - fleet.probe.collect.call
  - fleet.probe.collect.pid
  - fleet.probe.collect.histogram
  - fleet.probe.stacks
  - fleet.probe.stacks.unwind
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - C(kernel_missed) in RV(accounting) counts calls for which the kernel ran no program, of any process on the host.
    Linux 6.7 and newer report them for kprobes.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.tracepoint
  - module: fleet.probe.uprobe
"""

EXAMPLES = r"""
- name: How long do the database's fsyncs take?
  fleet.probe.kprobe:
    function: vfs_fsync_range
    collect: latency
    sub_buckets: 4
    names: [postgres*]
    duration: 1m

- name: Which containers send over TCP, and how much at once?
  fleet.probe.kprobe:
    function: tcp_sendmsg
    collect: value
    value: arg2
    value_type: uint64

- name: Which files do the web containers fail to open, and why?
  fleet.probe.kprobe:
    function: do_sys_openat2
    collect: events
    value: [retval, arg1]
    value_type: [int64, str]
    filter: retval<0
    selector: app=web

- name: To which ports do the web containers send over TCP? The field is in network byte order, so 443 is 47873
  fleet.probe.kprobe:
    function: tcp_sendmsg
    by: [container, arg0->__sk_common.skc_dport]
    filter: arg0->__sk_common.skc_family==2
    selector: app=web

- name: Which files do they read, how much at once, and what do they get?
  fleet.probe.kprobe:
    function: vfs_read
    collect: events
    value: [arg0->f_path.dentry->d_name.name, arg2, retval]
    filter: arg0->f_inode->i_size>1048576
    selector: app=web

- name: How do they sleep?
  fleet.probe.kprobe:
    function: hrtimer_nanosleep
    by: [container, comm, (enum hrtimer_mode)arg1]
    selector: app=web

- name: Which functions would a glob mean?
  fleet.probe.kprobe:
    function: tcp_send*
  check_mode: true
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
  description: What became of the calls, from counters in the kernel. C(hits) is the sum of the others. C(delivered)
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
  description: The functions that were probed, or in check mode would be.
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"function": "vfs_read"}]
owner_mode:
  description: What assigned the calls to containers, V(cgroup), V(mount namespace) or V(cgroup and mount namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: cgroup
rows:
  description:
    - The calls by the keys in O(by), the largest count first. C(container) is null where O(by) does not have it, and
      for processes in no container; C(name) is the container's name.
    - C(sum), C(min), C(max) and C(histogram) are of what O(collect) measures, in C(unit); null and empty when
      O(collect=count) or O(collect=stacks).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"retval": -4}, "count": 171, "sum": null, "min": null,
           "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - The calls in the order of time, when O(collect=events); RV(rows) is empty then. C(pid), C(tid) and C(user) are the
      host's numbers, C(container_pid) is the PID inside the container.
    - Each value in O(value) has a key of its name, and the first one is C(value) as well.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "tid": 41822,
           "user": 0, "comm": "app", "function": "vfs_read", "retval": -4, "value": -4}]
stacks:
  description:
    - C(frames) begin with the innermost function. Names of kernel functions end in C(_[k]). A function without a name
      is shown as its file and the offset in it, as C([vdso]) or as C([unknown]).
    - C(pid) and C(container_pid) are null where several processes had the same stack.
    - They are empty unless O(collect=stacks). Then each of the calls that are delivered is in one of them, that with
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.kprobe import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.kprobe import KPROBE_SPEC, Kprobe


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **KPROBE_SPEC}, Kprobe, BYTECODE)


if __name__ == "__main__":
    main()
