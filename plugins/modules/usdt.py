#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: usdt
short_description: Count or record hits of USDT probes inside containers
version_added: 1.0.0
description:
  - Attaches to USDT probes (also called SDT probes or static markers) of a program or library inside the selected
    containers for one window of time, and returns how often they were hit, by which processes, and with what arguments.
  - Every address of a probe is attached. Arguments are read as the notes in the file say, with their size and sign.
  - Where a program feeds a probe only while it is in use, the kernel raises the probe's semaphore when the probe is
    attached and lowers it when the probe is detached, however the module ends.
  - Nothing is installed on the host. The program is compiled ahead of time and loaded with libbpf.
options:
  provider:
    description: The provider of the probes in O(name); a glob.
    type: str
    default: '*'
  name:
    description:
      - Names of probes; globs.
      - Either O(name) or O(probe) is required.
    type: list
    elements: str
    default: []
  probe:
    description:
      - Probes as C(provider:name), such as V(python:gc__start); both parts are globs.
      - M(fleet.probe.probes_info) lists the probes of a file.
    type: list
    elements: str
    default: []
  value:
    description:
      - What to read from each hit, any of V(arg0) to V(arg11).
      - Of the probes that a glob matches, those with fewer arguments are left out.
      - V(arg1:arg2) is the bytes at the address V(arg1), as many as V(arg2) says, at most 128. The event has them as
        C(arg1), and their number as C(arg1_length).
      - The notes of a probe do not say to what an argument points. A cast says it, such as
        V(((struct client *\)arg0\)->id) for a field, V((enum state\)arg1) for the names of an enum, or
        V((char *\)arg2) for text. The type is that of the debug information of the file (C(-g)), or of its debug file
        in the container or in O(debug_dirs); see the notes below.
  value_type:
    description:
      - How to read the values, one type for all or one for each. The default is V(int64), which suits every integer,
        for casts the type that is declared, and V(str) for what O(filter) compares with a text.
      - A V(str) is read from the memory of the process, at most 127 bytes, and only when O(collect=events). With a
        length, such as that of V(arg1:arg2), it does not end at a zero byte; V(bytes) is the same in hexadecimal.
  by:
    description:
      - What to group the hits by, any of V(container), V(pid), V(comm), V(user), V(host), V(probe) and the name of one
        value, such as V(arg0).
      - Also V(name), V(image), V(runtime), V(hostname), V(parent), V(pod.name), V(pod.namespace), V(pod.uid) and labels
        of the container, such as V(label.app). Containers for which these are equal are counted together unless
        V(container) is given.
      - V(host) matters only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.file
  - fleet.probe.debug
  - fleet.probe.collect
  - fleet.probe.collect.fields
  - fleet.probe.collect.values
  - fleet.probe.collect.pid
  - fleet.probe.collect.histogram
  - fleet.probe.stacks.unwind
  - fleet.probe.probe
  - fleet.probe.attributes
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.probes_info
  - module: fleet.probe.uprobe
"""

EXAMPLES = r"""
- name: How often does Python collect garbage in the web containers, by generation?
  fleet.probe.usdt:
    target: /usr/bin/python3
    probe: python:gc__start
    value: arg0
    selector: app=web
    duration: 30s

- name: Which modules does Python look for, and does it find them?
  fleet.probe.usdt:
    target: /usr/bin/python3
    probe: python:import__find__load__*
    collect: events
    value: arg0
    value_type: str
    names: [web*]
    duration: 1m

- name: How often is a module of the package json looked for?
  fleet.probe.usdt:
    target: /usr/bin/python3
    probe: python:import__find__load__start
    filter: arg0 == "json*"
    names: [web*]

- name: Which clients does a server of one's own answer, and in which state? It was built with -g
  fleet.probe.usdt:
    target: /usr/sbin/server
    probe: server:answered
    by: [container, ((struct client *)arg0)->id]
    filter: (enum state)arg1!=IDLE
    selector: app=server

- name: Which probes of libc are hit at all?
  fleet.probe.usdt:
    target: libc
    provider: libc
    name: '*'
    by: [container, probe]
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
  description:
    - Where the probe was attached, or in check mode would be, once for each real inode and address.
    - RV(attachment_count) counts all of them, the first 100 are listed.
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"path": "/usr/bin/python3.11", "probe": "python:gc__start", "address": 4359466, "offset": 165162,
           "containers": ["3f2a"]}]
attachment_count:
  description: How many attachments there were, or in check mode would be.
  returned: success, in check mode unless no container matched
  type: int
  sample: 1
reach:
  description:
    - Who got the breakpoint, or in check mode would. C(taken) is V(file) or V(processes), and C(reason) is why.
    - C(bystanders) are, with V(file), the containers that were not selected and run a probed file, which costs them as
      much. C(container) and C(name) are null for processes of the host, C(processes) is how many there were when the
      probe was prepared. The 20 with the most processes are listed.
  returned: success, in check mode unless no container matched
  type: dict
  sample: {"taken": "file", "reason": "Others run the probed files, too, but process 41822 of container web1 (docker
           3f2a8c01d2e4) has had children that ended, and what its next one does at first would not be probed.",
           "bystanders": [{"container": "7c1b", "name": "web2", "processes": 4}]}
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
  sample: [{"container": "3f2a", "name": "web1", "by": {"arg0": 2}, "count": 17, "sum": null, "min": null, "max": null,
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
           "user": 0, "comm": "app", "probe": "python:gc__start", "arg0": 2, "value": 2}]
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
  sample: [{"container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "comm": "python3",
           "frames": ["gc_collect_main", "_PyObject_GC_Alloc", "PyList_New", "main"], "count": 17, "sum": null,
           "unit": "hits"}]
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.usdt import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.usdt import USDT_SPEC, Usdt


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **USDT_SPEC}, Usdt, BYTECODE)


if __name__ == "__main__":
    main()
