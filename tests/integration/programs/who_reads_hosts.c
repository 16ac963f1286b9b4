/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later */
/* Which container opens /etc/hosts, by the host name in its UTS namespace: struct types as people write them. */
#include <linux/sched.h>
#include <linux/nsproxy.h>
#include <linux/utsname.h>

struct opened {
    char host[65];
    char name[TASK_COMM_LEN];
};
BPF_PERF_OUTPUT(opens);

TRACEPOINT_PROBE(syscalls, sys_enter_openat)
{
    const char wanted[] = "/etc/hosts";
    char path[sizeof(wanted)];
    struct opened out = {};
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();

    if (bpf_probe_read_user_str(path, sizeof(path), args->filename) != sizeof(wanted))
        return 0;
    for (int i = 0; i < sizeof(wanted) - 1; i++)
        if (path[i] != wanted[i])
            return 0;
    bpf_probe_read_kernel_str(out.host, sizeof(out.host), task->nsproxy->uts_ns->name.nodename);
    bpf_get_current_comm(&out.name, sizeof(out.name));
    opens.perf_submit(args, &out, sizeof(out));
    return 0;
}
