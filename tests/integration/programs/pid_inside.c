/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later */
/* Who writes, by the PID that the container sees. bcc users replace NS_DEV and NS_INO by os.stat("/proc/PID/ns/pid"); here the
 * module knows them for every selected container and hands them over. Attached to the kernel's function behind write(2). */
#include <linux/sched.h>

struct written {
    u64 when;
    u32 thread;
    u32 process;
    char name[TASK_COMM_LEN];
};
BPF_PERF_OUTPUT(events);

int on_write(struct pt_regs *ctx)
{
    struct bpf_pidns_info here = {};
    struct written out = {};

    if (bpf_get_ns_current_pid_tgid(NS_DEV, NS_INO, &here, sizeof(here)))
        return 0;
    out.when = bpf_ktime_get_ns();
    out.thread = here.pid;
    out.process = here.tgid;
    bpf_get_current_comm(&out.name, sizeof(out.name));
    events.perf_submit(ctx, &out, sizeof(out));
    return 0;
}
