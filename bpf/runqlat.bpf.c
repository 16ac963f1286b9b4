/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How long do runnable tasks wait for a CPU?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), waiting
 * (threads that wait, and since when), rows and blank (collect: latency and count), events (collect: events).
 *
 * A wait starts when a thread is woken (sched_wakeup, sched_wakeup_new) or loses its CPU while it could go on
 * (sched_switch), and ends when it is switched to. A thread that is woken, or switched to, is not the current task: its
 * waker is, or its predecessor on the CPU. A thread that loses the CPU, or is woken, while `waiting` has the start of an
 * earlier wait was given the CPU unseen: the kernel did not tell, or the thread was in another container then. */
#include <fleet/program.h>
#include <fleet/linux.h>

#define ROW_KEY_OWN u64 preempted;
#define BY_PREEMPTED BY_OWN(0)
#include <fleet/tool.h>

CONSTANT(MIN_WAIT) /* ns; shorter waits are no hits */
MEMBER(TASK_NVCSW)
MEMBER(TASK_NIVCSW)
MEMBER(TASK_ON_CPU) /* 0 or 1: an int, and from Linux 7 on a byte beside others */

struct wait {
    u64 since;
    u32 preempted;
    u32 switches; /* switches_of() the thread when the wait started; it does not run meanwhile */
};

struct event {
    EVENT_HEAD
    u64 latency;
    u32 cpu;
    u32 preempted;
};

BPF_ARRAY(event_layout, struct event, 1);
BPF_HASH(waiting, u32, struct wait, 10240); /* by thread id; user space sets the size */

/* Most tasks are in none of the containers. Where loads tell that, it is asked before `waiting` is: their cgroup is in
 * the cache, the place of a thread in a large table is not. Without loads the table answers sooner. */
static __always_inline bool concerns(u64 task)
{
    return !CASTS() || (task ? find_owner_of(task) : find_owner());
}

/* How often a thread has left the CPU. The table keeps the start of a wait whose thread is moved out of its container
 * meanwhile, for concerns() does not see its end: this tells it from the waits of a later time, or of another thread
 * with that number. */
static __always_inline u32 switches_of(u64 task)
{
    return CASTS() ? WORD_AT(task, TASK_NVCSW) + WORD_AT(task, TASK_NIVCSW) : 0;
}

/* Most tasks are in none of the containers: what only the others need comes after that question. */
static __always_inline void begin_wait(u64 task, bool preempted)
{
    struct wait wait = {.preempted = preempted}, *kept;
    struct hit hit;
    u32 tid;

    if (!begin_hit_of(task, &hit))
        return;
    if (task && BYTE_AT(task, TASK_ON_CPU)) /* woken on its way to sleep, it still has its CPU */
        return;
    wait.since = bpf_ktime_get_ns();
    tid = tid_of(task);
    if (!tid) /* the idle task */
        return;
    wait.switches = switches_of(task ? task : bpf_get_current_task());
    /* A thread that was preempted on its way to sleep may be woken while it waits already: keep the first start. */
    kept = preempted ? NULL : waiting.lookup(&tid);
    if (kept && kept->switches == wait.switches)
        return;
    if (takes_place(&hit, waiting.insert(&tid, &wait)) && waiting.update(&tid, &wait))
        lose_hit(&hit);
}

static __always_inline void end_wait(u64 task)
{
    struct wait wait, *kept;
    struct hit hit;
    u64 latency;
    u32 tid;

    if (!concerns(task))
        return;
    tid = tid_of(task);
    kept = waiting.lookup(&tid);
    if (!kept)
        return;
    wait = *kept;
    waiting.delete(&tid);
    if (wait.switches != switches_of(task)) { /* the start is an earlier wait's, and this one's was not seen */
        if (open_hit(&hit))
            lose_start(&hit);
        return;
    }
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
    struct hit hit;
    u32 tid;

    if (!open_window())
        return 0;
    if (ctx->args[0] & 1 || !INT_AT(previous, TASK_STATE)) {
        begin_wait(CURRENT, true);
    } else if (concerns(CURRENT) && open_hit(&hit)) {
        tid = tid_of(CURRENT);
        if (waiting.lookup(&tid)) { /* which hardly ever is so, and a deletion takes a lock */
            waiting.delete(&tid);
            lose_start(&hit);
        }
    }
    end_wait(ctx->args[2]);
    return 0;
}
