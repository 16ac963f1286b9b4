/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What programs for bcc do by habit on a kernel with kprobes: a pair of probes by their names with arguments of the
 * call, a histogram of the latency, kernel stacks, a perf buffer, and probes by trampolines. */
#include <uapi/linux/ptrace.h>
#include <linux/fs.h>
#include <linux/sched.h>

struct opened {
    u64 ns;
    int result;
    char name[TASK_COMM_LEN];
};

struct place {
    int kernel_stack_id;
};

BPF_HASH(starts, u32, u64);
BPF_HISTOGRAM(took);
BPF_STACK_TRACE(stacks, 1024);
BPF_HASH(places, struct place);
BPF_PERF_OUTPUT(missing);
BPF_HASH(functions, u32);

int syscall__openat(struct pt_regs *ctx, int dfd, const char __user *filename)
{
    const char wanted[] = "/etc/no-such-file";
    char path[sizeof(wanted)];
    u32 thread = bpf_get_current_pid_tgid();
    struct place place = {};
    u64 now;

    if (bpf_probe_read_user_str(path, sizeof(path), filename) != sizeof(wanted) || path[5] != 'n')
        return 0;
    place.kernel_stack_id = stacks.get_stackid(ctx, 0);
    places.increment(place);
    now = bpf_ktime_get_ns();
    starts.update(&thread, &now);
    return 0;
}

int kretprobe__sys_openat(struct pt_regs *ctx)
{
    u32 thread = bpf_get_current_pid_tgid();
    u64 *start = starts.lookup(&thread);
    struct opened opened = {};

    if (!start)
        return 0;
    opened.ns = bpf_ktime_get_ns() - *start;
    opened.result = PT_REGS_RC(ctx);
    bpf_get_current_comm(&opened.name, sizeof(opened.name));
    took.increment(bpf_log2l(opened.ns));
    starts.delete(&thread);
    missing.perf_submit(ctx, &opened, sizeof(opened));
    return 0;
}

KFUNC_PROBE(vfs_read, struct file *file, char *buffer, size_t count, loff_t *at)
{
    functions.increment(1);
    return 0;
}

KRETFUNC_PROBE(vfs_read, struct file *file, char *buffer, size_t count, loff_t *at, ssize_t result)
{
    if (result >= 0)
        functions.increment(2);
    return 0;
}
