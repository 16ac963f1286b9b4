/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The registers that a uprobe's program is given: the kernel's own layout, part of its stable interface
 * (arch/x86/include/asm/ptrace.h, arch/arm64/include/uapi/asm/ptrace.h). */
#ifndef FLEET_PTRACE_H
#define FLEET_PTRACE_H
#if defined(__TARGET_ARCH_arm64)
struct pt_regs {
    unsigned long long regs[31];
    unsigned long long sp, pc, pstate;
    unsigned long long orig_x0; /* a system call's first argument, which its result overwrites in regs[0] */
};
#else
struct pt_regs {
    unsigned long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di, orig_ax, ip, cs, flags, sp, ss;
};
#endif
#endif
