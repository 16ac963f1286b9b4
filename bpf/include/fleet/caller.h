/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The calls by which every program can keep the stack of the current task: those of bpf/stack.bpf.c. They are compiled
 * once, not into each program, and the loader links them in where they are wanted
 * (plugins/module_utils/_load/bytecode.py). Where they are not, the calls answer 0. The compiler
 * (plugins/module_utils/_load/compile.py) defines CALL_OF_..., numbers of helpers that there are not, by which it finds
 * the places of the calls. */
#ifndef FLEET_CALLER_H
#define FLEET_CALLER_H

#include <linux/types.h>

/* Who caused a hit. */
struct caller {
    void *ctx;
    u32 container;
    u32 container_pid;
    u32 is_process; /* the current task did; else the hit has frames of the kernel alone */
    u32 later;      /* the hit is counted later */
};

/* The compiler finishes this first, and reads memory anew after it. Else it would keep much on the program's own
 * stack, of which a function has little. */
#define FINISH(value) asm volatile("" : "+r"(value) : : "memory")

/* Has the verifier forget what it knows of memory, by reading it into itself. It follows all that comes after once for
 * each thing that it knows, and copying a stack takes it long. */
static __always_inline void forget(void *memory, u32 size)
{
    bpf_probe_read_kernel(memory, size, memory);
}

#endif
