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

#endif
