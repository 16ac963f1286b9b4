/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Where, and for how long, do the threads of containers wait off the CPU?
 *
 * maps: owners (whose wait it is), control and tally (window and accounting), rows (time by key),
 * scratch_blocked (threads that are off the CPU), stack_frames, stack_counts and processes (the stacks).
 *
 * At sched_switch the current task is the one that leaves the CPU: its stacks and whose it is are taken there. When it
 * comes back it is the other one's turn to leave, so what is counted then is what was kept. Interrupts are off and the
 * run queue is locked, so nothing comes between on this CPU. */
#include <fleet/program.h>
#include <fleet/tool.h>
#include <fleet/stack.h>

CONSTANT(MIN_BLOCK) /* ns */
CONSTANT(MAX_BLOCK)
CONSTANT(STATES) /* those asked for; 0 for any */
CONSTANT(TASK_STATE) /* byte offsets, from the kernel's BTF */

#define STATE_RUNNABLE 1
#define STATE_INTERRUPTIBLE 2
#define STATE_UNINTERRUPTIBLE 4
#define TASK_INTERRUPTIBLE 1 /* include/linux/sched.h */
#define TASK_UNINTERRUPTIBLE 2
#define TASK_ENDS 0xb0 /* EXIT_DEAD, EXIT_ZOMBIE, TASK_DEAD */

struct blocked {
    u64 since;
    struct row_key row;
    struct stack_key stacks;
};

BPF_HASH(scratch_blocked, u32, struct blocked, 1);

/* Whether the current task, which leaves the CPU, waits in a way that was asked for. One that ends never comes back. */
static __always_inline bool waits(bool preempted)
{
    u32 state = kernel_int(bpf_get_current_task(), TASK_STATE()), kind = 0;

    if (state & TASK_ENDS)
        return false;
    if (preempted || !state)
        kind = STATE_RUNNABLE;
    else if (state & TASK_INTERRUPTIBLE)
        kind = STATE_INTERRUPTIBLE;
    else if (state & TASK_UNINTERRUPTIBLE)
        kind = STATE_UNINTERRUPTIBLE;
    return !STATES() || kind & STATES();
}

static __always_inline void leave(void *ctx, bool preempted, u64 now)
{
    u32 tid = (u32)bpf_get_current_pid_tgid();
    struct blocked entry = {};
    struct hit hit;

    if (!tid || !waits(preempted) || !begin_hit(&hit)) /* an idle CPU runs task 0 */
        return;
    entry.since = now;
    fill_key(&entry.row, hit.owner, hit.inner_pid, 0, 0);
    if (!keep_stacks(ctx, &entry.stacks, hit.owner, hit.inner_pid) || scratch_blocked.update(&tid, &entry)) {
        ADD(hit.tally->hits, 1); /* its return will find nothing, so this is where it is counted */
        ADD(hit.tally->map_full, 1);
    }
}

static __always_inline void come_back(u32 tid, u64 now)
{
    struct blocked *entry = scratch_blocked.lookup(&tid);
    struct tally *tally = this_tally();
    struct stack_count *seen;
    struct row *row;
    u64 time;

    if (!entry || !tally)
        return; /* it left before the window opened, or is in no container that was asked for */
    time = now - entry->since;
    if (time >= MIN_BLOCK() && time <= MAX_BLOCK()) {
        ADD(tally->hits, 1);
        row = find_row(&entry->row);
        seen = row ? find_stack(&entry->stacks) : NULL;
        if (seen) {
            ADD(seen->count, 1);
            ADD(seen->sum, time);
            add_to_row(row, time);
        } else {
            ADD(tally->map_full, 1);
        }
    }
    scratch_blocked.delete(&tid);
}

/* bool preempt, struct task_struct *prev, struct task_struct *next (include/trace/events/sched.h) */
RAW_TRACEPOINT(switched)
{
    bool preempted = ctx->args[0];
    u64 now = bpf_ktime_get_ns();

    if (!open_window())
        return 0;
    come_back(kernel_int(ctx->args[2], TASK_PID()), now);
    leave(ctx, preempted, now);
    return 0;
}
