/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Arguments and results of a function, from the registers of its calling convention: that of C (System V x86-64,
 * AAPCS64), or ABIInternal of Go. The sources have the numbers that plugins/module_utils/_collect/call.py gives them. */
#ifndef FLEET_REGISTERS_H
#define FLEET_REGISTERS_H

#include <linux/ptrace.h>
#include <linux/types.h>

#define C_ARGUMENTS 6
#define GO_ARGUMENTS 9
#define SOURCE_RETVAL 10 /* 1 to 9 are arg0 to arg8 */
#define SOURCE_LATENCY 11
#define SOURCE_RETVAL1 12 /* to 14, retval3 */

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

/* Go passes arguments and results in the same registers (src/cmd/compile/abi-internal.md), since Go 1.17 on x86-64 and
 * 1.18 on arm64. */
static __always_inline u64 go_register_value(void *ctx, u32 source)
{
    u64 value = 0;

    if (source == SOURCE_RETVAL)
        source = 1;
    if (source >= SOURCE_RETVAL1)
        source -= SOURCE_RETVAL1 - 2;
    switch (source) {
#if defined(__TARGET_ARCH_arm64)
        LOAD_REGISTER(1, regs[0])
        LOAD_REGISTER(2, regs[1])
        LOAD_REGISTER(3, regs[2])
        LOAD_REGISTER(4, regs[3])
        LOAD_REGISTER(5, regs[4])
        LOAD_REGISTER(6, regs[5])
        LOAD_REGISTER(7, regs[6])
        LOAD_REGISTER(8, regs[7])
        LOAD_REGISTER(9, regs[8])
#else
        LOAD_REGISTER(1, ax)
        LOAD_REGISTER(2, bx)
        LOAD_REGISTER(3, cx)
        LOAD_REGISTER(4, di)
        LOAD_REGISTER(5, si)
        LOAD_REGISTER(6, r8)
        LOAD_REGISTER(7, r9)
        LOAD_REGISTER(8, r10)
        LOAD_REGISTER(9, r11)
#endif
    }
    return value;
}

/* The running goroutine, a struct g of runtime/runtime2.go. */
static __always_inline u64 goroutine(void *ctx)
{
    u64 value = 0;

    switch (1) {
#if defined(__TARGET_ARCH_arm64)
        LOAD_REGISTER(1, regs[28])
#else
        LOAD_REGISTER(1, r14)
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
