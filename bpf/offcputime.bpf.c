/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Where, and for how long, do the threads of containers wait off the CPU?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (time by key), scratch_blocked (threads off the CPU), stack_frames, stack_counts, processes and scratch_frames
 * (the stacks).
 *
 * At sched_switch the current task is the one that leaves the CPU: its stacks and its owner are recorded then. When it
 * returns, another task is the current one, so its time goes to what was recorded. Interrupts are off and the run
 * queue is locked, so no other program of this probe runs on the CPU meanwhile. */
#include <fleet/program.h>
#include <fleet/linux.h>
#include <fleet/tool.h>
#define ALONE /* interrupts are off, and the kernel does not nest it */
#include <fleet/stack.h>

CONSTANT(MIN_BLOCK) /* ns */
CONSTANT(MAX_BLOCK)
CONSTANT(STATES) /* STATE_... to count; 0: all */

#define STATE_RUNNABLE 1
#define STATE_INTERRUPTIBLE 2
#define STATE_UNINTERRUPTIBLE 4

struct blocked {
    u64 since;
    struct row_key row;
    struct stack_key stacks;
};

BPF_HASH(scratch_blocked, u32, struct blocked, 1);

/* Whether the current task, which leaves the CPU, waits in one of STATES(). A task that ends never returns. */
static __always_inline bool waits(bool preempted)
{
    u32 state = INT_AT(bpf_get_current_task(), TASK_STATE), kind = 0;

    if (state & (EXIT_DEAD | EXIT_ZOMBIE | TASK_DEAD))
        return false;
    if (preempted || !state)
        kind = STATE_RUNNABLE;
    else if (state & TASK_INTERRUPTIBLE)
        kind = STATE_INTERRUPTIBLE;
    else if (state & TASK_UNINTERRUPTIBLE)
        kind = STATE_UNINTERRUPTIBLE;
    return !STATES() || kind & STATES();
}

/* Accounts for a wait of the current task that is still in the table: nobody told that it got the CPU back. */
static __always_inline void lose_untold(u32 tid)
{
    struct hit hit;

    if (!scratch_blocked.lookup(&tid) || !open_hit(&hit))
        return;
    scratch_blocked.delete(&tid);
    lose_start(&hit);
}

static __always_inline void leave(void *ctx, bool preempted, u64 now)
{
    u32 tid = (u32)bpf_get_current_pid_tgid();
    struct blocked entry = {};
    struct hit hit;

    if (!tid) /* the idle task */
        return;
    if (!waits(preempted)) {
        lose_untold(tid);
        return;
    }
    if (!begin_hit(&hit))
        return;
    entry.since = now;
    fill_key(&entry.row, hit.owner, hit.inner_pid, 0, 0);
    if (!keep_stacks(ctx, &entry.stacks, hit.owner, hit.inner_pid) ||
        (takes_place(&hit, scratch_blocked.insert(&tid, &entry)) && scratch_blocked.update(&tid, &entry)))
        lose_hit(&hit);
}

static __always_inline void come_back(u32 tid, u64 now)
{
    struct blocked *entry = scratch_blocked.lookup(&tid);
    struct tally *tally = this_tally();
    struct stack_count *seen, fresh = {};
    struct row *row;
    u64 time;

    if (!entry || !tally)
        return; /* left before the window opened, or in none of the containers to probe */
    time = now - entry->since;
    if (time >= MIN_BLOCK() && time <= MAX_BLOCK() && claim_hit()) {
        ADD(tally->hits, 1);
        row = find_row(&entry->row);
        seen = row ? find_stack(&entry->stacks, &fresh) : NULL;
        if (seen) {
            ADD(seen->count, 1);
            ADD(seen->sum, time);
            add_to_row(row, time);
        } else {
            ADD(tally->map_full, 1);
            return_claim();
        }
    }
    scratch_blocked.delete(&tid);
}

/* sched_switch(preempted, previous task, next task) */
RAW_TRACEPOINT(switched)
{
    bool preempted = ctx->args[0];
    u64 now = bpf_ktime_get_ns();

    if (!open_window())
        return 0;
    come_back(INT_AT(ctx->args[2], TASK_PID), now);
    leave(ctx, preempted, now);
    return 0;
}
