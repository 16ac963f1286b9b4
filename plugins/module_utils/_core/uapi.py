# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of the kernel's headers for BPF and perf events, by the headers' own names.

Numbers for the system calls of _core/linux.py are in that file. _load/compile.py has its own, because it runs
as text in another interpreter.
"""

from __future__ import annotations

# enum bpf_cmd, include/uapi/linux/bpf.h
BPF_PROG_TEST_RUN = 10
BPF_RAW_TRACEPOINT_OPEN = 17
BPF_LINK_CREATE = 28
BPF_ENABLE_STATS = 32

# enum bpf_prog_type, include/uapi/linux/bpf.h
BPF_PROG_TYPE_SOCKET_FILTER = 1
BPF_PROG_TYPE_KPROBE = 2
BPF_PROG_TYPE_SCHED_CLS = 3
BPF_PROG_TYPE_TRACEPOINT = 5
BPF_PROG_TYPE_XDP = 6
BPF_PROG_TYPE_PERF_EVENT = 7
BPF_PROG_TYPE_CGROUP_SKB = 8
BPF_PROG_TYPE_RAW_TRACEPOINT = 17
BPF_PROG_TYPE_TRACING = 26

# enum bpf_map_type, include/uapi/linux/bpf.h
BPF_MAP_TYPE_HASH = 1
BPF_MAP_TYPE_ARRAY = 2
BPF_MAP_TYPE_PERF_EVENT_ARRAY = 4
BPF_MAP_TYPE_PERCPU_HASH = 5
BPF_MAP_TYPE_PERCPU_ARRAY = 6
BPF_MAP_TYPE_STACK_TRACE = 7
BPF_MAP_TYPE_LRU_HASH = 9
BPF_MAP_TYPE_LRU_PERCPU_HASH = 10
BPF_MAP_TYPE_ARRAY_OF_MAPS = 12
BPF_MAP_TYPE_RINGBUF = 27

# enum bpf_attach_type, include/uapi/linux/bpf.h
BPF_CGROUP_INET_INGRESS = 0
BPF_CGROUP_INET_EGRESS = 1
BPF_TRACE_FENTRY = 24
BPF_TRACE_FEXIT = 25
BPF_XDP = 37
BPF_PERF_EVENT = 41
BPF_TCX_INGRESS = 46  # Linux 6.6
BPF_TCX_EGRESS = 47  # Linux 6.6
BPF_TRACE_UPROBE_MULTI = 48  # Linux 6.6

# enum bpf_stats_type, include/uapi/linux/bpf.h
BPF_STATS_RUN_TIME = 0

# flags, include/uapi/linux/bpf.h
BPF_ANY = 0  # of an update: the element may exist or not
BPF_F_UPROBE_MULTI_RETURN = 1
BPF_RINGBUF_BUSY_BIT = 1 << 31
BPF_RINGBUF_DISCARD_BIT = 1 << 30

# enum perf_type_id and enum perf_sw_ids, include/uapi/linux/perf_event.h
PERF_TYPE_SOFTWARE = 1
PERF_TYPE_TRACEPOINT = 2
PERF_COUNT_SW_CPU_CLOCK = 0
PERF_COUNT_SW_DUMMY = 9
PERF_COUNT_SW_BPF_OUTPUT = 10

# include/uapi/linux/perf_event.h; PERF_ATTR_X is the bit x of struct perf_event_attr
PERF_ATTR_MMAP = 1 << 8
PERF_ATTR_COMM = 1 << 9
PERF_ATTR_FREQ = 1 << 10  # sample_period is samples a second
PERF_ATTR_TASK = 1 << 13
PERF_ATTR_WATERMARK = 1 << 14  # wakeup_events is bytes
PERF_ATTR_SAMPLE_ID_ALL = 1 << 18
PERF_ATTR_MMAP2 = 1 << 23
PERF_ATTR_USE_CLOCKID = 1 << 25
PERF_ATTR_NAMESPACES = 1 << 28
PERF_FLAG_FD_CLOEXEC = 1 << 3
PERF_SAMPLE_TID = 1 << 1
PERF_SAMPLE_TIME = 1 << 2
PERF_SAMPLE_RAW = 1 << 10

# enum perf_event_type, include/uapi/linux/perf_event.h
PERF_RECORD_LOST = 2
PERF_RECORD_COMM = 3
PERF_RECORD_EXIT = 4
PERF_RECORD_FORK = 7
PERF_RECORD_SAMPLE = 9
PERF_RECORD_MMAP2 = 10
PERF_RECORD_NAMESPACES = 16

# include/uapi/asm-generic/socket.h
SO_ATTACH_BPF = 50
