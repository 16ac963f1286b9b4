/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How long do runnable tasks wait for a CPU?
 *
 * Maps: owners and owner_levels (the containers to probe), control and tally (the window and its accounting), waiting
 * (threads that wait, and since when), rows and blank (collect: latency and count), events (collect: events).
 *
 * A wait starts when a thread is woken (sched_wakeup, sched_wakeup_new) or loses its CPU while it could go on
 * (sched_switch), and ends when it is switched to. A thread that is woken, or switched to, is not the current task: its
 * waker is, or its predecessor on the CPU. */
#include <fleet/program.h>
#include <fleet/linux.h>

#define ROW_KEY_OWN u64 preempted;
#define BY_PREEMPTED BY_OWN(0)
#include <fleet/tool.h>

CONSTANT(MIN_WAIT) /* ns; shorter waits are no hits */

struct wait {
    u64 since;
    u64 preempted;
};

struct event {
    EVENT_HEAD
    u64 latency;
    u32 cpu;
    u32 preempted;
};

BPF_ARRAY(event_layout, struct event, 1);
BPF_HASH(waiting, u32, struct wait, 10240); /* by thread id; user space sets the size */

/* Most tasks are in none of the containers: what only the others need comes after that question. */
static __always_inline void begin_wait(u64 task, bool preempted)
{
    struct wait wait = {.preempted = preempted};
    struct hit hit;
    int failed;
    u32 tid;

    if (!begin_hit_of(task, &hit))
        return;
    wait.since = bpf_ktime_get_ns();
    tid = tid_of(task);
    if (!tid) /* the idle task */
        return;
    /* A thread that was preempted on its way to sleep may be woken while it waits already: keep the first start. */
    failed = preempted ? waiting.update(&tid, &wait) : waiting.insert(&tid, &wait);
    if (failed && failed != -EEXIST)
        lose_hit(&hit); /* counted here because the end of the wait will find no start */
}

static __always_inline void end_wait(u64 task)
{
    u32 tid = tid_of(task);
    struct wait *kept = waiting.lookup(&tid);
    struct wait wait;
    struct hit hit;
    u64 latency;

    if (!kept)
        return;
    wait = *kept;
    waiting.delete(&tid);
    latency = bpf_ktime_get_ns() - wait.since;
    if (latency < MIN_WAIT() || !begin_hit_of(task, &hit))
        return;
    if (COLLECT_EVENTS()) {
        struct event event = {};

        fill_head_of(task, (struct event_head *)&event, hit.owner, hit.inner_pid, 0);
        event.latency = latency;
        event.cpu = bpf_get_smp_processor_id();
        event.preempted = wait.preempted;
        send_hit(&hit, &event, sizeof(event));
    } else {
        struct row_key key;

        fill_key_of(task, &key, hit.owner, hit.inner_pid, 0, 0);
        key.preempted = BY() & BY_PREEMPTED ? wait.preempted : 0;
        count_hit(&hit, &key, latency);
    }
}

/* sched_wakeup(task), sched_wakeup_new(task) */
RAW_TRACEPOINT(woken)
{
    begin_wait(ctx->args[0], false);
    return 0;
}

/* sched_switch(preempted, previous task, next task). The previous task is still the current one (__schedule() of
 * kernel/sched/core.c), about which helpers know more for less. */
RAW_TRACEPOINT(switched)
{
    u64 previous = ctx->args[1];
    u32 tid;

    if (!open_window())
        return 0;
    if (ctx->args[0] & 1 || !INT_AT(previous, TASK_STATE)) {
        begin_wait(CURRENT, true);
    } else { /* it may have been woken while it still ran, and went to sleep after all */
        tid = tid_of(CURRENT);
        if (waiting.lookup(&tid)) /* which hardly ever is so, and a deletion takes a lock */
            waiting.delete(&tid);
    }
    end_wait(ctx->args[2]);
    return 0;
}
