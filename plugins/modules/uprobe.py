#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: uprobe
short_description: Count, time or record calls of a function inside containers
version_added: 1.0.0
description:
  - Puts a uprobe on a function in a binary or library inside the selected containers for one window of time, and
    returns how often it was called, by which processes, for how long, and with what arguments or return value.
  - Nothing is installed on the host. The program is compiled ahead of time and loaded with libbpf.
options:
  function:
    description:
      - Names of functions, as in the symbol table, such as V(main.(*Server\).Serve) in Go. A stripped Go program has
        them in a table of its own.
      - C++ and Rust functions also go by the names that people write, with or without arguments and result type, such
        as V(Shop::Cart::add(int\)), V(Shop::Cart::add), which means all functions of that name, or V(shop::cart::add).
        Such a name contains V(::), V(<), V((), or a space, or is a glob; a plain name is one in the symbol table. C++
        needs libstdc++ on the host.
      - A name that the file does not have and that contains C(*), C(?) or C([...]) is a glob, such as V(SSL_*). It
        means all functions that match except indirect ones, at most 1024 addresses in a file.
      - Either O(function) or O(offset) is required.
    type: list
    elements: str
  language:
    description:
      - Of the functions that O(function) matches, only those whose names in the file are of this language, where a name
        or glob means functions of several. V(c) are all that are neither of C++ nor of Rust.
    type: str
    choices: [c, c++, rust]
  offset:
    description:
      - With O(function), bytes into the function. Without, the address of a function as C(nm) prints it.
      - Decimal, or hexadecimal with C(0x).
    type: str
  unsafe:
    description:
      - Allow an O(offset) for which the file does not show that an instruction begins there. Without this option it
        has to be the start of a function, or of an instruction that follows from the start of its function.
      - A probe that is not on the first byte of an instruction breaks the probed program.
    type: bool
    default: false
  at:
    description:
      - Whether to probe the entry or the return of the function.
      - With O(returns=trampoline) the kernel follows 64 returns of a thread at once. It sees only the entry of calls
        that are nested deeper.
      - The default is V(return) where O(value) has V(retval), else V(entry).
  returns:
    description:
      - How the returns of a function are probed, where O(collect=latency), O(at=return) or C(retval) asks for them.
      - V(ret_sites) puts a probe on each return instruction of the function, and on each jump by which it ends in
        another function. It does not touch the stack. A function is refused where one of its exits is not certain.
        A call ends at such a jump; a function that has one is refused where C(retval) is asked for.
      - V(trampoline) has the kernel replace the return address of each call. A program ends when an exception passes
        through a function that is probed like this. It is refused in Go programs, which would crash.
      - V(auto) takes V(ret_sites) where it can. For other functions it takes V(trampoline) where the file has no sign
        of exceptions (C++ or Rust), and refuses them where it has.
      - RV(attachments) says for each function what was taken and why.
      - Calls of Go functions belong to their goroutine, whatever threads it runs on, and however often its stack moves.
    type: str
    choices: [auto, trampoline, ret_sites]
    default: auto
  value:
    description:
      - What to read from each call, any of V(arg0) to V(arg5), V(retval) and V(latency); of functions of Go also
        V(arg6) to V(arg8), and V(retval1) to V(retval3) for their second to fourth result.
      - With a result or V(latency), arguments are still read at the entry.
      - In Go each of these is a register. An argument or result that is a string takes two of them (its address and
        length), a slice three, an interface two, a struct those of its fields; a method's receiver is the first
        argument, and floating-point numbers take none. Needs Go 1.17 on x86-64, 1.18 on arm64.
      - V(arg1:arg2) is the bytes at the address V(arg1), as many as V(arg2) says, at most 128. The event has them as
        C(arg1), and their number as C(arg1_length). The length may be a result, such as V(arg1:retval) of C(read\(2\)),
        and either a field, such as V(arg0->data:arg0->len).
      - V(arg0->status) is a field of the struct to which V(arg0) points, by the debug information of the file (C(-g)),
        or of its debug file in the container or in O(debug_dirs); see the notes. At a return, fields are read as they
        are then.
      - A cast, such as V(((struct client *\)arg0\)->id), is for arguments that are declared as C(void *), and for
        functions without debug information of their own. The file has to know the type.
      - Arguments count registers, so V(arg0) is the first argument that is no floating-point number. Where structs are
        passed by value, and in Go, fields are refused. So are fields that differ from one probed file to the next.
  value_type:
    description:
      - How to read the values, one type for all or one for each. Comparisons, order and sums follow the type. The
        default is V(int64), for fields and casts the type that is declared, and V(str) for what O(filter) compares
        with a text.
      - A V(str) is read from the memory of the process, at most 127 bytes, and only when O(collect=events). With a
        length, such as that of V(arg1:arg2), it does not end at a zero byte; V(bytes) is the same in hexadecimal.
      - V(gostr) is a string of Go, whose length is in the register behind it, V(goslice) the bytes of a C([]byte) in
        hexadecimal. The event has the length as well, as C(arg1_length).
      - Bytes of a given length are null where they are not in memory, and count twice among the six values.
    choices: [int32, uint32, int64, uint64, str, bytes, gostr, goslice]
  by:
    description:
      - What to group the calls by, any of V(container), V(pid), V(comm), V(user), V(host), V(function) and the name of
        one value, such as V(retval) or V(arg0->status).
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
  - fleet.probe.collect.call
  - fleet.probe.collect.pid
  - fleet.probe.collect.histogram
  - fleet.probe.stacks.unwind
  - fleet.probe.probe
  - fleet.probe.attributes
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.probes_info
  - module: fleet.probe.usdt
  - module: fleet.probe.kprobe
"""

EXAMPLES = r"""
- name: How often do the web containers call SSL_write in the next 30 seconds?
  fleet.probe.uprobe:
    target: libssl
    function: SSL_write
    selector: app=web
    duration: 30s

- name: Which functions of OpenSSL do the web containers call most?
  fleet.probe.uprobe:
    target: libssl
    function: SSL_*
    by: [container, function]
    selector: app=web

- name: Which return values does zoo_set2 give, by container?
  fleet.probe.uprobe:
    target: libzookeeper_mt
    function: zoo_set2
    value: retval
    value_type: int32
    by: [container, retval]
    selector: app=zk

- name: How long do queries take, by container?
  fleet.probe.uprobe:
    target: /usr/lib/postgresql/16/bin/postgres
    function: exec_simple_query
    collect: latency
    sub_buckets: 4
    duration: 1m

- name: Which users does a Go program look up, and how long does each take? The receiver is arg0
  fleet.probe.uprobe:
    target: /usr/bin/app
    function: main.(*Store).Lookup
    collect: events
    value: [arg1, latency]
    value_type: [gostr, int64]
    names: [web*]

- name: How many requests end with which status, by container? The program has struct request, and was built with -g
  fleet.probe.uprobe:
    target: /usr/bin/app
    function: finish_request
    by: [container, arg0->status]
    selector: app=web

- name: Which paths do running clients ask for with GET?
  fleet.probe.uprobe:
    target: /usr/bin/app
    function: handle_request
    collect: events
    value: [arg0->path, arg0->client->id]
    filter:
      - arg0->client->state == RUNNING
      - arg0->method == "GET"
    selector: app=web

- name: Every failed-looking call with its PID on the host and in the container
  fleet.probe.uprobe:
    target: /usr/bin/app
    function: handle_request
    collect: events
    value: retval
    value_type: int32
    filter: retval<0
    names: [web*]
    duration: 2m
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
  description:
    - Where the probe was attached, or in check mode would be, once for each real inode and address.
    - RV(attachment_count) counts all of them, the first 100 are listed.
    - C(returns) is V(ret_sites) or V(trampoline), and C(reason) says why; both are there only where returns are probed.
    - C(symbol) is the name in the file of a function of C++ or Rust, whose C(function) is the readable one.
    - C(address) is that of the function, and C(offset) where in the file the probe is. In Go it is behind the check of
      the stack's size with which a function begins, which can run several times in a call.
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"path": "/usr/lib/libz.so.1", "function": "crc32", "address": 12176, "offset": 12176,
           "containers": ["3f2a"], "returns": "ret_sites", "reason": "every exit is known"}]
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
           "user": 0, "comm": "app", "function": "handle_request", "retval": -4, "value": -4}]
stacks:
  description:
    - C(frames) begin with the innermost function. Names of kernel functions end in C(_[k]). A function without a name
      is shown as its file and the offset in it, as C([vdso]) or as C([unknown]).
    - C(pid) and C(container_pid) are null where several processes had the same stack.
    - They are empty unless O(collect=stacks). Then each of the calls that are delivered is in one of them, that with
      most of them first. C(count) is their number.
    - Each stack is that of one container and one command. Equal stacks of several processes are added up unless V(pid)
      is in O(by).
    - The first frame is the probed function, or at a return (O(at=return)) its caller where the return is probed by a
      trampoline.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "comm": "app",
           "frames": ["handle_request", "serve", "main"], "count": 171, "sum": null, "unit": "hits"}]
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.uprobe import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.uprobe import UPROBE_SPEC, Uprobe


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **UPROBE_SPEC}, Uprobe, BYTECODE)


if __name__ == "__main__":
    main()
