/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process in which container ended, how, and at what age?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), ended
 * (processes that were reported already), leaving (processes whose end has begun, and the stacks of who began it), rows
 * and blank (collect: count), events (collect: events).
 *
 * A process ends with its last thread. The kernel decrements the number of live threads before it fires the
 * tracepoint, and until Linux 6.15 releases the memory in between (kernel/exit.c, do_exit), so each of two threads
 * that end side by side may see itself as the last: the first to insert the process into `ended` reports it. The group
 * leader may have ended long before; it keeps the process's number, name and start time.
 *
 * The last thread to end need not be the one with which the end began, and has no memory left: the stack is taken where
 * a thread calls exit_group(2), where the last one calls exit(2), and where a signal that ends the process arrives. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>

#define ROW_KEY_OWN                               \
    s32 exit_code; /* -1: ended by a signal */    \
    u32 signal;                                   \
    u32 ppid;                                     \
    u32 container_ppid;
#define BY_EXIT_CODE BY_OWN(0)
#define BY_SIGNAL BY_OWN(1)
#define BY_PARENT BY_OWN(2)
#include <fleet/tool.h>

#define UNENDING_SIGNALS \
    (1 << SIGCHLD | 1 << SIGCONT | 1 << SIGURG | 1 << SIGWINCH | 1 << SIGSTOP | 1 << SIGTSTP | 1 << SIGTTIN | 1 << SIGTTOU)

MEMBER(ACTION_HANDLER)
MEMBER(SIGNAL_LIVE)
MEMBER(SIGNAL_FLAGS)
MEMBER(SIGNAL_EXIT_CODE)
MEMBER(TASK_EXIT_CODE)
MEMBER(TASK_START_TIME)

struct event {
    EVENT_HEAD
    u64 age; /* ns */
    u32 status; /* as wait(2) gives it */
    u32 ppid;
    u32 container_ppid;
    u32 reserved;
};

struct process {
    u64 pid;
    u64 start_time;
};

BPF_ARRAY(event_layout, struct event, 1);
BPF_TABLE("lru_hash", struct process, u64, ended, 4096);
BPF_TABLE("lru_hash", struct process, u64, leaving, 4096);

static __always_inline struct process process_of(u64 leader)
{
    return (struct process){bpf_get_current_pid_tgid() >> 32, WORD_AT(leader, TASK_START_TIME)};
}

/* Keeps the stack of the current thread, with which the end of its process begins. */
static __always_inline void leave(void *ctx, bool first)
{
    struct process process = process_of(WORD_AT(bpf_get_current_task(), TASK_GROUP_LEADER));
    struct hit hit;
    u64 stack;

    if (!begin_hit(&hit) || (first && leaving.lookup(&process)))
        return;
    stack = keep_for_later(ctx, &hit);
    leaving.update(&process, &stack);
}

/* These three are attached where stacks are kept. */

/* sys_enter_exit_group: the process may have got a signal that did not end it */
TRACEPOINT(leaves)
{
    leave(ctx, false);
    return 0;
}

/* sys_enter_exit, of a thread */
TRACEPOINT(leaves_last)
{
    if (INT_AT(WORD_AT(bpf_get_current_task(), TASK_SIGNAL), SIGNAL_LIVE) == 1)
        leave(ctx, false);
    return 0;
}

/* signal_deliver(signal, info, action), in each thread; the kernel kills those beside the first one, and those beside
 * one that executes a program */
RAW_TRACEPOINT(killed)
{
    u32 signal = ctx->args[0];

    if (WORD_AT(ctx->args[2], ACTION_HANDLER) || (signal < 32 && 1U << signal & UNENDING_SIGNALS))
        return 0;
    if (signal == SIGKILL &&
        !(INT_AT(WORD_AT(bpf_get_current_task(), TASK_SIGNAL), SIGNAL_FLAGS) & SIGNAL_GROUP_EXIT))
        return 0;
    leave(ctx, true);
    return 0;
}

/* The stack with which the end of the process began; unknown where that was not seen. */
static __always_inline u64 stack_of_end(struct hit *hit, struct process *process)
{
    u64 stack = kept_or_unknown(hit, leaving.lookup(process));

    leaving.delete(process);
    return stack;
}

/* The status that the parent gets (kernel/exit.c, wait_task_zombie). */
static __always_inline u32 exit_status(u64 leader, u64 signal)
{
    if (INT_AT(signal, SIGNAL_FLAGS) & SIGNAL_GROUP_EXIT)
        return INT_AT(signal, SIGNAL_EXIT_CODE);
    return INT_AT(leader, TASK_EXIT_CODE);
}

/* sched_process_exit(task) */
RAW_TRACEPOINT(exited)
{
    u64 task = bpf_get_current_task(), one = 1;
    u64 leader = WORD_AT(task, TASK_GROUP_LEADER), signal = WORD_AT(task, TASK_SIGNAL);
    struct process process = process_of(leader);
    u64 parent;
    u32 status;
    struct hit hit;
    int known;

    if (INT_AT(signal, SIGNAL_LIVE))
        return 0;
    status = exit_status(leader, signal);
    if ((ONLY_FAILED() && !status) || !begin_hit(&hit))
        return 0;
    known = ended.insert(&process, &one);
    if (known == -EEXIST)
        return 0;
    if (known) {
        lose_hit(&hit); /* nobody knows whether it was reported */
        return 0;
    }
    parent = WORD_AT(leader, TASK_REAL_PARENT);
    if (COLLECT_EVENTS()) {
        struct event event = {};

        fill_head((struct event_head *)&event, hit.owner, hit.inner_pid, 0);
        event.tid = event.pid;
        bpf_probe_read_kernel_str(event.comm, sizeof(event.comm), (void *)(leader + TASK_COMM()));
        event.age = event.time - process.start_time;
        event.status = status;
        event.ppid = pid_tgid_of(parent) >> 32;
        event.container_ppid = container_pid_of(parent, hit.owner);
        send_hit(&hit, &event, sizeof(event));
    } else {
        struct row_key key = {};

        fill_key(&key, hit.owner, hit.inner_pid, 0, 0);
        if (BY() & BY_COMM)
            bpf_probe_read_kernel_str(key.comm, sizeof(key.comm), (void *)(leader + TASK_COMM()));
        if (BY() & BY_EXIT_CODE)
            key.exit_code = status & 0x7f ? -1 : status >> 8 & 0xff;
        if (BY() & BY_SIGNAL)
            key.signal = status & 0x7f;
        if (BY() & BY_PARENT) {
            key.ppid = pid_tgid_of(parent) >> 32;
            key.container_ppid = container_pid_of(parent, hit.owner);
        }
        count_later(&hit, &key, 0, KEEPS_STACKS() ? stack_of_end(&hit, &process) : 0);
    }
    return 0;
}
