/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process of which container was killed for lack of memory, and which process had asked for it?
 *
 * Maps: owners and owner_levels (the containers to probe), control and tally (the window and its accounting), rows and
 * blank (collect: count), events (collect: events).
 *
 * The current task is not the victim but the one that asked for memory. Since Linux 6.9 the tracepoint gives the
 * victim's task; before, only its thread id, and the hit then counts for the container of the current task, which is
 * in the memory cgroup that ran out. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>

#define ROW_KEY_OWN char trigger_comm[TASK_COMM_LEN];
#define BY_TRIGGER_COMM BY_OWN(0)
#include <fleet/tool.h>

CONSTANT(MM_TOTAL_VM) /* byte offsets, from the kernel's BTF */
CONSTANT(MM_RSS_STAT)
CONSTANT(COUNTER_COUNT)
CONSTANT(COUNTER_LAST) /* of the last member of struct percpu_counter, a pointer */
CONSTANT(SIGNAL_OOM_SCORE_ADJ)

struct event {
    EVENT_HEAD
    u64 total_vm; /* these four in pages */
    s64 anon_rss;
    s64 file_rss;
    s64 shmem_rss;
    u32 known; /* whether the kernel gave the victim's task */
    s32 oom_score_adj;
    u32 trigger_pid;
    u32 trigger_container_pid;
    char trigger_comm[TASK_COMM_LEN];
};

BPF_ARRAY(event_layout, struct event, 1);

static __always_inline s64 pages(u64 mm, u32 kind)
{
    return kernel_word(mm + MM_RSS_STAT() + kind * (COUNTER_LAST() + sizeof(u64)), COUNTER_COUNT());
}

/* mark_victim(victim, its user), or before Linux 6.9 mark_victim(its thread id) */
RAW_TRACEPOINT(marked)
{
    u64 victim = (s64)ctx->args[0] < 0 ? ctx->args[0] : CURRENT; /* the kernel's half of the address space */
    struct hit hit;

    if (!begin_hit_of(victim, &hit))
        return 0;
    if (COLLECT_EVENTS()) {
        struct event event = {};

        fill_head_of(victim, (struct event_head *)&event, hit.owner, hit.inner_pid, 0);
        if (victim) {
            u64 mm = kernel_word(victim, TASK_MM());

            event.known = 1;
            event.total_vm = kernel_word(mm, MM_TOTAL_VM());
            event.anon_rss = pages(mm, MM_ANONPAGES);
            event.file_rss = pages(mm, MM_FILEPAGES);
            event.shmem_rss = pages(mm, MM_SHMEMPAGES);
            event.oom_score_adj = (s16)kernel_int(kernel_word(victim, TASK_SIGNAL()), SIGNAL_OOM_SCORE_ADJ());
        } else if ((u32)ctx->args[0] != event.tid) { /* another task than the current one: only its number is known */
            event.pid = event.tid = (u32)ctx->args[0];
            event.container_pid = 0;
            __builtin_memset(event.comm, 0, sizeof(event.comm));
        }
        event.trigger_pid = bpf_get_current_pid_tgid() >> 32;
        event.trigger_container_pid = container_pid(hit.owner);
        bpf_get_current_comm(event.trigger_comm, sizeof(event.trigger_comm));
        send_hit(&hit, &event, sizeof(event));
    } else {
        struct row_key key = {};

        fill_key_of(victim, &key, hit.owner, hit.inner_pid, 0, 0);
        if (BY() & BY_TRIGGER_COMM)
            bpf_get_current_comm(key.trigger_comm, sizeof(key.trigger_comm));
        count_hit(&hit, &key, 0);
    }
    return 0;
}
