/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * System calls of the 32-bit table, which a 64-bit program on x86 can make, too. */
#ifndef FLEET_COMPAT_H
#define FLEET_COMPAT_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/linux.h>

MEMBER(TASK_COMPAT) /* x86-64: the flags that mark a 32-bit call */

#if defined(__TARGET_ARCH_arm64)
#define MODE32 0x10 /* PSR_MODE32_BIT of the saved PSTATE, arch/arm64/include/uapi/asm/ptrace.h */
#else
#define TS_COMPAT 2 /* arch/x86/include/asm/thread_info.h */
#endif

/* Whether the current task is in a call of the 32-bit table, by the registers that it entered the kernel with. */
static __always_inline bool is_compat(u64 regs)
{
#if defined(__TARGET_ARCH_arm64)
    return kernel_int(regs, __builtin_offsetof(struct pt_regs, pstate)) & MODE32;
#else
    return INT_AT(bpf_get_current_task(), TASK_COMPAT) & TS_COMPAT;
#endif
}

#endif
