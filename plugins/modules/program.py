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
    O(attach) lists. Its maps come back as rows, what it sends into its ring buffer as events.
  - It is attached when the window opens and gone when the window closes, or when the module ends in whatever way. A
    program that drops packets drops them no longer than that.
  - The text is the operator's own and runs in the kernel as it stands. Nothing is put into it, values go into
    O(constants).
  - Check mode compiles and loads, so that the verifier has spoken, and attaches nothing.
  - Never reports C(changed).
options:
  source:
    description: The program's text, in C as BCC takes it.
    type: str
  src:
    description:
      - A file of the controller with the text, looked for where a playbook's C(files) are.
      - Exactly one of O(source) and O(src) must be given.
    type: path
  attach:
    description:
      - Where the functions of the program go. One function may go to several places of one kind.
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
            are put into the files of the selected containers, as M(fleet.probe.uprobe) does.
          - V(perf_event) is called on every CPU, O(attach[].frequency) times a second.
          - V(tcx_ingress), V(tcx_egress) (Linux 6.6 or newer) and V(xdp) meet the packets of an interface in the
            network namespace of every selected container, V(socket_filter) gets a copy of them.
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
          - Needed for V(tcx_ingress), V(tcx_egress) and V(xdp); V(socket_filter) is given the packets of all of them.
        type: str
  constants:
    description:
      - Values for the program's constants, whole numbers by name.
      - The program includes C(fleet/constant.h), declares each by the macro C(CONSTANT) with its name alone, and calls
        it by its name to read it.
    type: dict
    default: {}
  offsets:
    description:
      - Byte offsets of struct members of the running kernel as such constants, C(struct.member) by name.
    type: dict
    default: {}
extends_documentation_fragment:
  - fleet.probe.target
  - fleet.probe.probe
  - fleet.probe.attributes
requirements:
  - bcc for any Python of the host (Debian C(python3-bpfcc), RHEL and Fedora C(python3-bcc)); no kernel headers
notes:
  - Whose hit it is tells C(find_owner) of C(fleet/owner.h), a container among the selected ones, or C(NULL) when the
    current task is in none. Its field C(container) belongs into the key of a map or the record of an event as a field
    C(u32 container); the result then has the container's id. C(container_pid) of that owner is the process as the
    container sees it. A program that does not ask counts what the whole host does.
  - It is compiled with the headers of the collection, C(fleet/), C(linux/types.h), C(linux/ptrace.h) and BCC's own, not
    with those of the kernel; struct members come in by O(offsets).
  - Keys and values of maps, and records, are structs of numbers and of arrays of numbers or C(char). Hashes and arrays
    come back, per-CPU ones summed up; maps whose name begins with C(scratch) do not.
  - A record's field C(time) is what C(bpf_ktime_get_ns) says. The ring buffer is declared by C(BPF_RINGBUF_OUTPUT), one
    at most.
  - The module does not know what a program leaves out. RV(accounting) counts the events that came, and runs of the
    program that the kernel skipped.
  - O(map_entries) and O(ring_bytes) do nothing here. Maps and ring buffer are as large as the program declares them.
  - What was compiled is kept in C(/var/cache/fleet.probe), which root alone can enter.
author:
  - fleet.probe contributors (@fleet-probe)
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
  description:
    - When the program was attached; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
    - Events that came out of the ring buffer, and runs of the program that the kernel skipped. C(hits) is the sum
      of the rest.
  returned: success
  type: dict
  sample: {"hits": 12, "delivered": 12, "ring_full": 0, "map_full": 0, "capped": 0, "kernel_missed": 0}
containers:
  description: The containers that matched, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: Where the program was attached, or in check mode would be.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"program": "on_write", "type": "tracepoint", "event": "syscalls:sys_enter_write"}]
owner_mode:
  description: How hits were told apart, by C(cgroup), C(mount namespace) or both; null where the program does not ask.
  returned: success, unless no container matched
  type: str
  sample: cgroup
compiler:
  description: What compiled the program.
  returned: success, unless no container matched
  type: str
  sample: bcc 0.26.0
rows:
  description:
    - The elements of the program's maps. C(by) has the map's name and the fields of the key, but for C(container); a
      key that is a plain number is called C(key).
    - C(value) has the fields of the element, a plain number is called C(value). C(count) is the value where it is one
      number, or its field C(count), and 1 else; the largest come first.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"map": "writes", "fd": 1}, "count": 12, "sum": null, "min": null, "max": null,
            "histogram": [], "unit": "hits", "value": {"value": 12}}]
events:
  description:
    - The records of the program's ring buffer, with its own fields. C(time) and C(container) are null where the record
      has no such field. A record whose fields are not known is C(bytes_hex).
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "comm": "app"}]
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
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TARGET_SPEC, target_options
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._probes.program import (
    PROGRAM_SPEC,
    program_options,
    run_program,
)


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of the operator's own program."""
    return run_program(target_options(params), program_options(params), check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROGRAM_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
