/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What every program begins with: what it is attached to, and its context. bpf/compile.py reads the
 * macro's name to tell the loader the program's type. */
#ifndef FLEET_PROGRAM_H
#define FLEET_PROGRAM_H

#include <linux/ptrace.h>
#include <linux/types.h>

#define UPROBE(name) int name(struct pt_regs *ctx)
#define KPROBE(name) int name(struct pt_regs *ctx)
#define TRACEPOINT(name) int name(void *ctx)
#define RAW_TRACEPOINT(name) int name(struct bpf_raw_tracepoint_args *ctx)
#define PERF_EVENT(name) int name(void *ctx)
#define SOCKET_FILTER(name) int name(struct __sk_buff *skb)

/* The context's address as a number: the verifier allows little to be done with the pointer itself. */
static __always_inline u64 address_of(void *ctx)
{
    void *here = ctx;
    u64 address = 0;

    bpf_probe_read_kernel(&address, sizeof(address), &here);
    return address;
}

#endif
