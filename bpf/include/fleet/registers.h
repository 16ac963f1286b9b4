/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Arguments and return value of a function, from the registers of the calling convention (System V x86-64, AAPCS64).
 * The sources have the numbers that plugins/module_utils/_collect/call.py gives them. */
#ifndef FLEET_REGISTERS_H
#define FLEET_REGISTERS_H

#include <linux/ptrace.h>
#include <linux/types.h>

#define SOURCE_RETVAL 7 /* 1 to 6 are arg0 to arg5 */
#define SOURCE_LATENCY 8

/* One load for each register, in assembly. From C the compiler makes one load from a computed address, and the verifier
 * refuses to load from the context at a variable offset. */
#define LOAD_REGISTER(number, field)                                                                          \
    case number:                                                                                              \
        asm volatile("%0 = *(u64 *)(%1 + %2)"                                                                 \
                     : "=r"(value)                                                                            \
                     : "r"(ctx), "i"(__builtin_offsetof(struct pt_regs, field)));                             \
        break;

static __always_inline u64 register_value(void *ctx, u32 source)
{
    u64 value = 0;

    switch (source) {
#if defined(__TARGET_ARCH_arm64)
        LOAD_REGISTER(1, regs[0])
        LOAD_REGISTER(2, regs[1])
        LOAD_REGISTER(3, regs[2])
        LOAD_REGISTER(4, regs[3])
        LOAD_REGISTER(5, regs[4])
        LOAD_REGISTER(6, regs[5])
        LOAD_REGISTER(SOURCE_RETVAL, regs[0])
#else
        LOAD_REGISTER(1, di)
        LOAD_REGISTER(2, si)
        LOAD_REGISTER(3, dx)
        LOAD_REGISTER(4, cx)
        LOAD_REGISTER(5, r8)
        LOAD_REGISTER(6, r9)
        LOAD_REGISTER(SOURCE_RETVAL, ax)
#endif
    }
    return value;
}

static __always_inline u64 stack_pointer(struct pt_regs *ctx)
{
    u64 value;

    asm volatile("%0 = *(u64 *)(%1 + %2)" : "=r"(value) : "r"(ctx), "i"(__builtin_offsetof(struct pt_regs, sp)));
    return value;
}

#endif
