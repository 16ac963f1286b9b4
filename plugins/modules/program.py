#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: program
short_description: Run a BCC program of your own for a window of time
version_added: 0.1.0
description:
  - Compiles a program with BCC on the host, in a short-lived process, and attaches it for one window of time to what
    O(attach) lists. Its maps come back as rows, the records of its ring buffer as events.
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
      - Functions that are not named here are not loaded.
    type: list
    elements: dict
    required: true
    suboptions:
      program:
        description: The function's name.
        type: str
        required: true
      type:
        description:
          - V(tracepoint) is called with the event's record, V(raw_tracepoint) with its arguments.
          - V(uprobe) and V(uretprobe), at the entry and the return of a function, and V(usdt) get the registers. They
            are attached to files of the selected containers, as M(fleet.probe.uprobe) does. V(uretprobe) is a probe
            at each return instruction where that is safe, as with O(fleet.probe.uprobe#module:returns=auto). The stack
            pointer and the instruction pointer are then those of the return instruction.
          - V(perf_event) is called on every CPU, O(attach[].frequency) times a second.
          - V(tcx_ingress), V(tcx_egress) (Linux 6.6 or newer) and V(xdp) get the packets of an interface in the network
            namespace of every selected container, V(socket_filter) gets copies of them.
        type: str
        required: true
        choices: [tracepoint, raw_tracepoint, perf_event, uprobe, uretprobe, usdt, socket_filter, tcx_ingress,
                  tcx_egress, xdp]
      event:
        description: The tracepoint as C(category:name), such as V(syscalls:sys_enter_write).
        type: str
      frequency:
        description: Samples a second for V(perf_event); the default is 99.
        type: int
      target:
        description: The program or library for V(uprobe), V(uretprobe) and V(usdt), as M(fleet.probe.uprobe) takes it.
        type: str
      function:
        description: The function in it, or a glob.
        type: str
      probe:
        description: The USDT probe in it as C(provider:name).
        type: str
      interface:
        description:
          - The interface's name inside the container, such as V(eth0).
          - Required for V(tcx_ingress), V(tcx_egress) and V(xdp). V(socket_filter) gets the packets of all interfaces.
        type: str
  constants:
    description:
      - Values for the program's constants, whole numbers by name.
      - The program includes C(fleet/constant.h), declares each constant by the macro C(CONSTANT) with its name alone,
        and calls it by its name to read it.
    type: dict
    default: {}
  offsets:
    description: Constants that hold byte offsets of struct members in the running kernel, C(struct.member) by name.
    type: dict
    default: {}
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.probe
  - fleet.probe.attributes
requirements:
  - bcc for any Python of the host (Debian C(python3-bpfcc), RHEL and Fedora C(python3-bcc)); no kernel headers
notes:
  - C(find_owner) of C(fleet/owner.h) returns the owner of a hit, one of the selected containers, or C(NULL) where the
    current task is in none of them. Put its field C(container) into the key of a map or the record of an event as a
    field C(u32 container), and the result has the container's id. C(container_pid) of the owner is the PID inside the
    container. A program that does not call it counts hits of the whole host.
  - Programs are compiled with the headers of the collection, C(fleet/), C(linux/types.h), C(linux/ptrace.h) and BCC's
    own, without those of the kernel. Take struct members from O(offsets).
  - Keys and values of maps, and records, are structs of numbers and of arrays of numbers or C(char). The result has
    hashes and arrays, the per-CPU ones summed over the CPUs, but no map whose name begins with C(scratch).
  - The field C(time) of a record is what C(bpf_ktime_get_ns) returns. Declare the ring buffer by C(BPF_RINGBUF_OUTPUT);
    a program can have one.
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

- name: Have the web container lose what comes to port 8000, for ten seconds
  fleet.probe.program:
    src: drop_port.c
    constants: {PORT: 8000}
    attach:
      - {program: drop, type: tcx_ingress, interface: eth0}
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
    V(budget) (O(max_overhead) or O(max_rate)) or V(stop_after), else null.
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
    other program C(hits) and C(delivered) are the records of its ring buffer.
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
containers:
  description: The selected containers, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: Where the program was attached, or in check mode would be.
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
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"map": "writes", "fd": 1}, "count": 12, "sum": null,
           "min": null, "max": null, "histogram": [], "unit": "hits", "value": {"value": 12}}]
events:
  description:
    - The records of the program's ring buffer, with their own fields.
    - C(time) and C(container) are null where the record has no such field. A record whose fields are unknown has
      C(bytes_hex) instead.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "comm": "app"}]
truncated:
  description:
    - How many entries O(max_rows) and O(max_bytes) cut from the result; C(bytes) is about their size as JSON.
    - C(containers), C(labels) (containers whose labels of more than 16 KiB were left out), C(failed), C(appeared),
      C(vanished), C(warnings) and C(attachments) are there only if some of these were cut. All but attachments make the
      result incomplete.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "bytes": 0}
"""

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.program import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.program import PROGRAM_SPEC, Program


def main() -> None:
    """The module's entry point."""
    run_probe(PROGRAM_SPEC, Program, BYTECODE)


if __name__ == "__main__":
    main()
