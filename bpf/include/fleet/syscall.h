/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The system call that the current task is in. At its return the arguments still stand in the registers that the task
 * entered the kernel with. */
#ifndef FLEET_SYSCALL_H
#define FLEET_SYSCALL_H

#include <linux/ptrace.h>
#include <linux/types.h>
#include <fleet/owner.h>

#if defined(__TARGET_ARCH_arm64)
#define ARG0(regs) (regs)->orig_x0
#define ARG1(regs) (regs)->regs[1]
#define ARG2(regs) (regs)->regs[2]
#define NUMBER_AT sizeof(struct pt_regs) /* syscallno follows the part that is public */
#define CONNECT 203
#else
#define ARG0(regs) (regs)->di
#define ARG1(regs) (regs)->si
#define ARG2(regs) (regs)->dx
#define NUMBER_AT __builtin_offsetof(struct pt_regs, orig_ax)
#define CONNECT 42
#endif

static __always_inline struct pt_regs *entry_registers(void)
{
    return (struct pt_regs *)bpf_task_pt_regs((void *)(TYPED() ? typed_task() : (u64)bpf_get_current_task_btf()));
}

/* The number of the call that a task entered the kernel with, by the address of its registers. */
static __always_inline u32 number_of(u64 regs)
{
    return kernel_int(regs, NUMBER_AT);
}

/* `ret` in the record of a sys_exit tracepoint, at the same place in all of them. */
static __always_inline s64 syscall_result(void *ctx)
{
    return *(s64 *)(ctx + 16);
}

#endif
