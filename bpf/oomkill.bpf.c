/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process of which container was killed for lack of memory, and which process had asked for it?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), victims
 * (before Linux 6.9), rows and blank (collect: count), events (collect: events).
 *
 * The current task is not the victim but the one that asked for memory, in another container perhaps if the whole host
 * ran out. Since Linux 6.9 the tracepoint gives the victim's task; before, only its thread id. The kernel has sent it
 * SIGKILL just before (mm/oom_kill.c, __oom_kill_process), and the tracepoint of signals gives the task. It sends none
 * to a victim that is ending already; that hit counts for the container of the current task. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>

#define ROW_KEY_OWN char trigger_comm[TASK_COMM_LEN];
#define BY_TRIGGER_COMM BY_OWN(0)
#include <fleet/tool.h>

MEMBER(MM_TOTAL_VM)
CONSTANT(MM_RSS_STAT)  /* since Linux 6.2 an array of struct percpu_counter */
CONSTANT(MM_RSS_COUNT) /* before: an array of numbers; else 0 */
CONSTANT(COUNTER_COUNT)
CONSTANT(COUNTER_LAST) /* of the last member of struct percpu_counter, a pointer */
CONSTANT(SIGNAL_OOM_SCORE_ADJ)
CONSTANT(KNOWS_MEMORY) /* the members above are known */

struct event {
    EVENT_HEAD
    u64 total_vm; /* these four in pages */
    s64 anon_rss;
    s64 file_rss;
    s64 shmem_rss;
    u32 known; /* whether the five figures around this are */
    s32 oom_score_adj;
    u32 trigger_pid;
    u32 trigger_container_pid;
    char trigger_comm[TASK_COMM_LEN];
};

BPF_ARRAY(event_layout, struct event, 1);

/* By the thread that asked for memory: the task that it has just sent SIGKILL. */
BPF_TABLE("lru_hash", u64, u64, victims, 256);

static __always_inline s64 pages(u64 mm, u32 kind)
{
    if (MM_RSS_COUNT())
        return kernel_word(mm + kind * sizeof(u64), MM_RSS_COUNT());
    return kernel_word(mm + MM_RSS_STAT() + kind * (COUNTER_LAST() + sizeof(u64)), COUNTER_COUNT());
}

/* signal_generate(signal, siginfo, receiving task, to its whole group, result), before Linux 6.9 */
RAW_TRACEPOINT(killed)
{
    u64 thread = bpf_get_current_pid_tgid(), task = ctx->args[2];

    if ((u32)ctx->args[0] == SIGKILL && ctx->args[1] == SEND_SIG_PRIV && open_window())
        victims.update(&thread, &task);
    return 0;
}

/* The task of the victim: by its address, which lies in the kernel's half of the address space, or its thread id. */
static __always_inline u64 task_of(u64 given)
{
    u64 thread = bpf_get_current_pid_tgid(), task, *killed;

    if ((s64)given < 0)
        return given;
    killed = victims.lookup(&thread);
    if (!killed)
        return CURRENT;
    task = *killed;
    victims.delete(&thread);
    return INT_AT(task, TASK_PID) == (u32)given ? task : CURRENT;
}

/* mark_victim(victim, its user), or before Linux 6.9 mark_victim(its thread id) */
RAW_TRACEPOINT(marked)
{
    u64 victim = task_of(ctx->args[0]);
    struct hit hit;

    if (!begin_hit_of(victim, &hit))
        return 0;
    if (COLLECT_EVENTS()) {
        struct event event = {};

        fill_head_of(victim, (struct event_head *)&event, hit.owner, hit.inner_pid, 0);
        if (victim && KNOWS_MEMORY()) {
            u64 mm = WORD_AT(victim, TASK_MM);

            event.known = 1;
            event.total_vm = WORD_AT(mm, MM_TOTAL_VM);
            event.anon_rss = pages(mm, MM_ANONPAGES);
            event.file_rss = pages(mm, MM_FILEPAGES);
            event.shmem_rss = pages(mm, MM_SHMEMPAGES);
            event.oom_score_adj = (s16)kernel_int(WORD_AT(victim, TASK_SIGNAL), SIGNAL_OOM_SCORE_ADJ());
        } else if (!victim && (u32)ctx->args[0] != (u32)bpf_get_current_pid_tgid()) {
            /* another task than the current one: only the kernel's number of it is known */
            event.pid = event.tid = HOST_LEVEL() ? 0 : (u32)ctx->args[0];
            event.container_pid = 0;
            __builtin_memset(event.comm, 0, sizeof(event.comm));
        }
        event.trigger_pid = pid_tgid_of(CURRENT) >> 32;
        event.trigger_container_pid = container_pid(hit.owner);
        bpf_get_current_comm(event.trigger_comm, sizeof(event.trigger_comm));
        send_hit(&hit, &event, sizeof(event));
    } else {
        struct caller caller;
        struct row_key key = {};

        fill_key_of(victim, &key, hit.owner, hit.inner_pid, 0, 0);
        if (BY() & BY_TRIGGER_COMM)
            bpf_get_current_comm(key.trigger_comm, sizeof(key.trigger_comm));
        caller = called_by_another(ctx, find_owner());
        count_caller(&hit, &key, 0, &caller);
    }
    return 0;
}
