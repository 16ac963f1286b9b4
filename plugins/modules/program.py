#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: program
short_description: Run a BCC program of your own for a window of time
version_added: 1.0.0
description:
  - Compiles a program with BCC on the host, in a short-lived process, and attaches it for one window of time. Its maps
    come back as rows, what it sends and prints as events.
  - Programs that people have for BCC run as they are. The types are those of the running kernel, so the host needs no
    kernel headers, and functions with names such as C(kprobe__vfs_read) are attached by their names.
  - The program is attached when the window opens and detached when the window closes, or when the module ends in any
    other way. A program that drops packets stops dropping them at that moment.
  - The text runs in the kernel as the operator wrote it. Nothing is inserted into it; values go into O(constants).
  - Check mode compiles and loads the program and does not attach it.
options:
  source:
    description: The program's text, in C as BCC takes it.
    type: str
  src:
    description:
      - A file on the controller with the text, looked up in the C(files) of the playbook.
      - Exactly one of O(source) and O(src) is required.
    type: path
  attach:
    description:
      - Where to attach the functions of the program. One function may be attached several times, with the same type.
      - Functions that are not named here are attached by their names, as BCC does it, with C(kprobe__), C(kretprobe__),
        C(tracepoint__) (C(TRACEPOINT_PROBE)), C(raw_tracepoint__) (C(RAW_TRACEPOINT_PROBE)), C(kfunc__)
        (C(KFUNC_PROBE)) and C(kretfunc__) (C(KRETFUNC_PROBE)) in front of the name. C(syscall__write), and
        C(kprobe__sys_write), are attached to that system call. Other functions are not loaded.
    type: list
    elements: dict
    default: []
    suboptions:
      program:
        description: The function's name.
        type: str
        required: true
      type:
        description:
          - V(tracepoint) is called with the event's record, V(raw_tracepoint) with its arguments.
          - V(kprobe) and V(kretprobe) are called at the entry and the return of a kernel function, with the registers.
            V(fentry) and V(fexit) are the same by its trampoline, with its arguments, and need libbpf 1.0.
          - V(uprobe) and V(uretprobe), at the entry and the return of a function, and V(usdt) get the registers. They
            are attached to files of the selected containers, as M(fleet.probe.uprobe) does. V(uretprobe) is a probe
            at each return instruction where that is safe, as with O(fleet.probe.uprobe#module:returns=auto). The stack
            pointer and the instruction pointer are then those of the return instruction.
          - V(perf_event) is called on every CPU, O(attach[].frequency) times a second.
          - V(tc_ingress), V(tc_egress) and V(xdp) get the packets of an interface in the network namespace of every
            selected container, V(socket_filter) gets copies of them.
          - V(tc_ingress) and V(tc_egress) are TCX links. A kernel without these (before Linux 6.6) has the first filter
            of a C(clsact) qdisc in their place. One that is there already is used and stays, one that the module adds
            goes again. A child process takes the filter away when the module ends in any way. V(tcx_ingress) and
            V(tcx_egress) are the links alone.
          - V(cgroup_skb_ingress) and V(cgroup_skb_egress) get the packets of the sockets of every selected container,
            by its cgroup (v2).
          - Required unless O(attach[].syscall) is given, with which it is V(kprobe).
        type: str
        choices: [tracepoint, raw_tracepoint, kprobe, kretprobe, fentry, fexit, perf_event, uprobe, uretprobe, usdt,
                  socket_filter, tc_ingress, tc_egress, tcx_ingress, tcx_egress, xdp, cgroup_skb_ingress,
                  cgroup_skb_egress]
      event:
        description:
          - The tracepoint as C(category:name), such as V(syscalls:sys_enter_write). The category of a
            V(raw_tracepoint) may be omitted.
        type: str
      syscall:
        description:
          - The system call, such as V(write), in place of O(attach[].function) for V(kprobe) and V(kretprobe).
          - A kernel without kprobes on x86-64 has its tracepoint in their place, for programs that do not read the
            registers. Such a program is refused otherwise.
        type: str
      frequency:
        description: Samples a second for V(perf_event); the default is 99.
        type: int
      target:
        description: The program or library for V(uprobe), V(uretprobe) and V(usdt), as M(fleet.probe.uprobe) takes it.
        type: str
      function:
        description: The function in it, or a glob; for V(kprobe), V(kretprobe), V(fentry) and V(fexit) of the kernel.
        type: str
      probe:
        description: The USDT probe in it as C(provider:name).
        type: str
      interface:
        description:
          - The interface's name inside the container, such as V(eth0).
          - Required for the types of C(tc), C(tcx) and V(xdp). V(socket_filter) gets the packets of all interfaces.
        type: str
      expression:
        description:
          - V(socket_filter) runs the function only for packets that match this expression of C(tcpdump), such as
            V(ip and tcp). The default is every packet.
          - libpcap compiles it as for O(fleet.probe.packets#module:expression), on the controller or, where that has
            none, on the host. An expression that it refuses is refused with its own words, and where it stopped.
        type: str
      _filter:
        description: O(attach[].expression) as the controller compiled it. The action sets it.
        type: str
  scope:
    description:
      - With V(containers) each function is run for tasks of the selected containers alone. A check of the task's
        container goes in front of it; the text stays as it is.
      - With V(host) it is run for every task of the host. A program may call C(find_owner) itself.
      - Programs of packets run for the selected containers in any case.
    type: str
    choices: [host, containers]
    default: host
  kernel_headers:
    description:
      - What stands behind the C(#include) of a header of the kernel.
      - V(btf) is all types of the running kernel from its type information, with common macros. The host needs no
        headers.
      - V(build) is the kernel's headers in C(/lib/modules/RELEASE/build), which come with a package such as
        C(linux-headers-amd64). V(kheaders) is those in C(/sys/kernel/kheaders.tar.xz), which the kernel's module
        C(kheaders) shows. Both have the inline functions and all macros. A host that lacks them is refused.
    type: str
    choices: [btf, build, kheaders]
    default: btf
  constants:
    description:
      - Values for the program's constants, whole numbers by name.
      - The program includes C(fleet/constant.h), declares each constant by the macro C(CONSTANT) with its name alone,
        and calls it by its name to read it.
    type: dict
    default: {}
  offsets:
    description:
      - Constants that hold byte offsets of struct members in the running kernel, C(struct.member) by name.
      - A name that is declared by C(MEMBER) of C(fleet/member.h) in the place of C(CONSTANT) is one of a member that
        C(WORD_AT), C(INT_AT) and C(SHORT_AT) read, with the address of the struct and the name, in 8, 4 and 2 bytes.
    type: dict
    default: {}
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.debug
  - fleet.probe.probe
  - fleet.probe.attributes
requirements:
  - bcc for any Python of the host (Debian C(python3-bpfcc), RHEL and Fedora C(python3-bcc)); no kernel headers
notes:
  - C(find_owner) of C(fleet/owner.h) returns the owner of a hit, one of the selected containers, or C(NULL) where the
    current task is in none of them. Put its field C(container) into the key of a map or the record of an event as a
    field C(u32 container), and the result has the container's id. C(container_pid) of the owner is the PID inside the
    container. A program that does not call it counts hits of the whole host.
  - With O(kernel_headers=btf), every C(#include) of C(linux/), C(uapi/), C(net/), C(asm/) and the like stands for all
    types of the running kernel, from its type information (BTF). Common macros of the kernel's headers are defined; its
    inline functions are not. A struct, an enum or an enumerator that the program defines itself replaces the kernel's.
    On a kernel without BTF, and with a libbpf before 0.6, programs have only the headers of the collection and BCC's
    own, and O(offsets).
  - C(NS_DEV) and C(NS_INO) are the PID namespace of the current task's container, for
    C(bpf_get_ns_current_pid_tgid), and 0 for a task in none of the selected containers.
  - Keys and values of maps, and records, are structs of numbers and of arrays of numbers or C(char). Fields of a
    struct in a struct are called C(outer.inner); a union, and an array of structs, are bytes. The result has
    hashes and arrays, the per-CPU ones summed over the CPUs, but no map whose name begins with C(scratch).
  - The field C(time) of a record of C(BPF_RINGBUF_OUTPUT) is what C(bpf_ktime_get_ns) returns. The kernel stamps the
    records of C(BPF_PERF_OUTPUT) itself.
  - C(bpf_trace_printk) writes to this result and not to the trace pipe of the machine. C(%s) shows at most 63 bytes.
  - The error of a program that does not compile, or that the verifier rejects, has the line of the source that it is
    about, where the compiler can tell.
  - The module cannot know which hits a program leaves out.
  - O(map_entries) and O(ring_bytes) have no effect here. The program declares the sizes of its maps and ring buffer.
  - Compiled programs are cached in C(/var/cache/fleet.probe), which only root can enter.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.tracepoint
  - module: fleet.probe.kprobe
"""

EXAMPLES = r"""
- name: How often does each container write to which descriptor?
  fleet.probe.program:
    source: |
      #include <fleet/program.h>
      #include <fleet/owner.h>
      struct key { u32 container; u32 fd; };
      BPF_HASH(writes, struct key, u64);
      int on_write(void *ctx)
      {
          struct owner *owner = find_owner();
          struct key key = {};
          if (!owner)
              return 0;
          key.container = owner->container;
          bpf_probe_read_kernel(&key.fd, sizeof(key.fd), ctx + 16);
          writes.increment(key);
          return 0;
      }
    attach:
      - {program: on_write, type: tracepoint, event: "syscalls:sys_enter_write"}
    duration: 10

- name: Which containers start threads? The program is one for bcc, with kprobe__sys_clone and bpf_trace_printk
  fleet.probe.program:
    src: new_threads.c
    scope: containers
    duration: 10

- name: Run a function of a program for bcc at each write(2), with the PIDs that the containers see
  fleet.probe.program:
    src: pid_inside.c
    attach:
      - {program: on_write, syscall: write}
    duration: 10

- name: Have the web container lose what comes to port 8000, for ten seconds
  fleet.probe.program:
    src: drop_port.c
    constants: {PORT: 8000}
    attach:
      - {program: drop, type: tc_ingress, interface: eth0}
    selector: app=web
    duration: 10

- name: Run a socket filter for the packets of one peer alone
  fleet.probe.program:
    src: by_length.c
    attach:
      - {program: on_packet, type: socket_filter, expression: ip and tcp and host 10.0.0.7}
    selector: app=web
    duration: 10

- name: Would the program load on every host?
  fleet.probe.program:
    src: drop_port.c
    attach:
      - {program: drop, type: xdp, interface: eth0}
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
  description: What became of the hits, where the program counts them by the functions of C(fleet/window.h). Of any
    other program C(hits) are its records, C(delivered) those that were read, and C(ring_full) those that found a perf
    buffer full.
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
  description: Where the program was attached, or in check mode would be. C(by) is V(tcx) or V(clsact), what attaches
    V(tc_ingress) and V(tc_egress).
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"program": "on_write", "type": "tracepoint", "event": "syscalls:sys_enter_write"}]
owner_mode:
  description:
    - What assigned the hits to containers, V(cgroup), V(mount namespace) or V(cgroup and mount namespace).
    - It is null where the program does not call C(find_owner).
  returned: success, in check mode unless no container matched
  type: str
  sample: cgroup
compiler:
  description: What compiled the program.
  returned: success, in check mode unless no container matched
  type: str
  sample: bcc 0.26.0
rows:
  description:
    - The elements of the program's maps, the largest count first.
    - C(by) has the name of the map and the fields of the key, but for C(container). A key that is a plain number is
      called C(key).
    - C(value) has the fields of the element; a plain number is called C(value). C(count) is the number in an element
      that has one, else its field C(count), else 1.
    - A C(BPF_HISTOGRAM) is one row for each key beside its slots, which are in C(histogram).
    - An integer field with C(stack) in its name is the id of a stack, if the program has a C(BPF_STACK_TRACE). It
      becomes the stack's frames, innermost first and separated by semicolons, or the error of C(bpf_get_stackid) in
      brackets. Kernel functions have the suffix C(_[k]). User frames have names where the key has the C(tgid) or C(pid)
      of a process that ran before the window and still runs; other addresses stay numbers.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"map": "writes", "fd": 1}, "count": 12, "sum": null,
           "min": null, "max": null, "histogram": [], "unit": "hits", "value": {"value": 12}}]
events:
  description:
    - What the program sent and printed. C(map) is the name of the buffer. Records have their own fields, those of a
      perf buffer also C(pid) and C(tid) of the task that sent it, by the host's numbers.
    - A line of C(bpf_trace_printk), which is the C(map) then, has C(message), its C(format) and C(values), C(pid),
      C(tid), C(comm), and with O(scope=containers) C(container) and C(container_pid).
    - C(time) and C(container) are null where the record has no such field. A record whose fields are unknown has
      C(bytes_hex) instead.
  returned: success
  type: list
  elements: dict
  sample: [{"map": "events", "time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "comm": "app"}]
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.program import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.program import PROGRAM_SPEC, Program


def main() -> None:
    """The module's entry point."""
    run_probe(PROGRAM_SPEC, Program, BYTECODE)


if __name__ == "__main__":
    main()
