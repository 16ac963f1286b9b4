/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later */
/* As people write it for bcc: auto-attached by its name to the system call, prints a line for each new thread or process. */
#include <uapi/linux/ptrace.h>
#include <linux/sched.h>

int kprobe__sys_clone(struct pt_regs *ctx)
{
    bpf_trace_printk("pid %d starts a thread\n", bpf_get_current_pid_tgid() >> 32);
    return 0;
}
