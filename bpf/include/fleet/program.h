/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The kinds of programs, each a macro that declares the program with its context. The compiler
 * (plugins/module_utils/_load/compile.py) takes the program's type from the name of the macro. */
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
#define FUNCTION(name) u64 name(void *given) /* no program: one calls it, see fleet/caller.h */

/* The context's address as a number, for arithmetic that the verifier does not allow on the pointer. */
static __always_inline u64 address_of(void *ctx)
{
    void *here = ctx;
    u64 address = 0;

    bpf_probe_read_kernel(&address, sizeof(address), &here);
    return address;
}

#endif
