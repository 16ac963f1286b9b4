# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """Options of module_utils/_collect that some probes have, one part for each spec that they are made of.

    A module that adds to an option, or narrows it, gives that option a description of its own.
    """

    # COLLECT_SPEC of collect.py; each module says what its values are
    DOCUMENTATION = r"""
options:
  value:
    type: list
    elements: str
    default: []
  value_type:
    description:
      - How to read the values, one type for all or one for each. Comparisons, order and sums follow the type. The
        default is V(int64), for fields and casts the type that is declared, and V(str) for what O(filter) compares
        with a text.
      - A V(str) is read from the memory of the process, at most 127 bytes, and only when O(collect=events). With a
        length, such as that of V(arg1:arg2), it does not end at a zero byte; V(bytes) is the same in hexadecimal.
    type: list
    elements: str
    choices: [int32, uint32, int64, uint64, str, bytes]
  filter:
    description:
      - Only hits whose values pass all of these comparisons, at most four. The kernel compares.
      - A comparison is a value, one of C(==), C(!=), C(<), C(<=), C(>), C(>=), and a number, such as V(arg0>100), or
        for a field or cast the name of an enum's number, such as V(arg0->state==RUNNING).
      - One of them can compare a text with C(==) or C(!=), such as V(arg1 == "GET"), or V(arg1 == "GET /*") for texts
        that begin so; at most 62 bytes.
    type: list
    elements: str
    default: []
"""

    # what values.py reads behind a register, an argument or a field of a tracepoint
    FIELDS = r"""
notes:
  - V(arg0->status) is a field of the struct to which V(arg0) points. Steps can follow one another, C(->) through a
    pointer, C(.) to a field or through a reference, C([2]) to an element, such as
    V(retval->client->addresses[0].port), through at most five pointers. Such a value can stand wherever a value can, in
    O(value), O(by) and O(filter).
  - A cast gives a value another type, as in C, such as V(((struct client *\)arg0\)->id) or V((enum state\)arg1). It can
    stand anywhere in a value, and binds less than a step, so V((char *\)arg0->data) casts the field. What is cast to is
    a pointer, an enum or an integer.
  - A field has the type that is declared. The names of an enum come in place of its numbers; C(char *) and C(char []),
    signed or not, are text. Bit-fields are read, floating-point numbers are not. A number in network byte order is
    shown as it lies in memory.
  - A field of a pointer that is NULL, or of memory that is not there, is null in events and rows, passes no filter, and
    is left out of O(collect=value).
"""

    # CALL_SPEC of call.py, with COLLECT_SPEC
    CALL = r"""
options:
  at:
    description:
      - Whether to probe the entry or the return of the function.
      - The default is V(return) where O(value) has V(retval), else V(entry).
    type: str
    choices: [entry, return]
  collect:
    description:
      - V(count) counts calls in the kernel.
      - V(latency) measures the time from entry to return in nanoseconds, V(value) the one value in O(value); both give
        sum, minimum, maximum and a histogram.
      - V(events) records each call.
      - V(stacks) counts calls as V(count) does, and also by who called, in RV(stacks); O(unwind) is about these stacks.
    type: str
    choices: [count, latency, value, events, stacks]
    default: count
  value:
    description:
      - What to read from each call, any of V(arg0) to V(arg5), V(retval) and V(latency).
      - With V(retval) or V(latency), arguments are still read at the entry.
      - V(arg1:arg2) is the bytes at the address V(arg1), as many as V(arg2) says, at most 128. The event has them as
        C(arg1), and their number as C(arg1_length). Either can be a field, such as V(arg0->data:arg0->len).
"""

    # PID_SPEC of options.py
    PID = r"""
options:
  container_pid:
    aliases: [pid]
    description:
      - Only the process with this PID inside its container.
      - M(fleet.probe.pids_info) translates a host PID; O(pids) selects its whole container.
    type: int
"""

    # HISTOGRAM_SPEC of options.py
    HISTOGRAM = r"""
options:
  sub_buckets:
    description:
      - Into how many equal parts to divide each power of two of a histogram.
      - The limits of buckets depend on nothing else, so histograms of several hosts merge exactly.
    type: int
    choices: [1, 2, 4, 8, 16]
    default: 1
"""

    # LEAST_SPEC of tool.py
    LEAST = r"""
options:
  min_us:
    description: Only hits that took at least this many microseconds.
    type: int
    default: 0
"""

    # of the tools that count or record hits and measure nothing
    EVENTS = r"""
options:
  collect:
    description: V(events) records each hit, V(count) counts hits in the kernel.
    type: str
    choices: [count, events]
    default: events
"""

    # of those of them that know who caused a hit
    CALLERS = r"""
options:
  collect:
    description:
      - V(events) records each hit, V(count) counts hits in the kernel.
      - V(stacks) counts hits as V(count) does, and also by the functions that led to them, in RV(stacks).
      - O(user_stacks), O(kernel_stacks) and O(unwind) are about these stacks.
    type: str
    choices: [count, events, stacks]
    default: events
"""

    # what the general probes collect that time no calls
    VALUES = r"""
options:
  collect:
    description:
      - V(count) counts hits in the kernel.
      - V(value) gives sum, minimum, maximum and a histogram of the one value in O(value).
      - V(events) records each hit.
      - V(stacks) counts hits as V(count) does, and also by the functions that led to them, in RV(stacks); O(unwind) is
        about these stacks.
    type: str
    choices: [count, value, events, stacks]
    default: count
"""

    # PORT_SPEC of port_filter.py
    PORT = r"""
options:
  port:
    description: Only traffic from or to one of these ports, at most 64; the default is any port.
    type: list
    elements: int
    default: []
"""

    # pcap.py
    EXPRESSION = r"""
options:
  expression:
    description:
      - Only packets that match this expression of C(tcpdump), such as V(tcp port 80 and host 10.0.0.7), see
        C(pcap-filter\(7\)). The default is any packet.
      - libpcap compiles it, for packets as C(tcpdump -i any) takes them. An expression that it refuses is refused with
        its own words, and where it stopped.
      - The controller does that; names of hosts and services in it are the controller's. Where the controller has no
        libpcap, that of the host is used.
      - What tests the link layer, such as C(ether host) and C(vlan), is refused.
    type: str
    default: ''
  _filter:
    description: O(expression) as the controller compiled it. The action sets it.
    type: str
"""

    # text_filter.py
    MATCH = r"""
options:
  match:
    description:
      - How to compare the path, V(exact) as a whole, V(prefix) from its beginning, V(glob) with C(*) for any bytes
        (C(/) included) and C(?) for one byte.
      - The default is V(glob) for a path with C(*) or C(?), else V(exact).
      - Only the first 255 bytes of a path are compared.
    type: str
    choices: [exact, prefix, glob]
"""
