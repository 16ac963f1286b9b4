/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The arguments of the system call that the current task is in: they still stand, at its return, in the registers
 * that the task entered with. */
#ifndef FLEET_SYSCALL_H
#define FLEET_SYSCALL_H

#include <linux/ptrace.h>
#include <linux/types.h>

#if defined(__TARGET_ARCH_arm64)
#define ARG0(regs) (regs)->orig_x0
#define ARG1(regs) (regs)->regs[1]
#define ARG2(regs) (regs)->regs[2]
#else
#define ARG0(regs) (regs)->di
#define ARG1(regs) (regs)->si
#define ARG2(regs) (regs)->dx
#endif

static __always_inline struct pt_regs *entry_registers(void)
{
    return (struct pt_regs *)bpf_task_pt_regs((void *)bpf_get_current_task_btf());
}

#endif
