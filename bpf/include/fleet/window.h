/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The window's gate and its accounting. User space flips `armed` and never resets a counter;
 * hits = delivered + ring_full + map_full + capped + unpaired, each counted where it happens: hits delivered as events
 * in the tally, hits delivered as counts in their rows.
 *
 * All additions are atomic, on per-CPU values too: a uprobe's program can be preempted (the kernel runs it
 * with migration, not preemption, disabled: kernel/trace/trace_uprobe.c), and a plain load-add-store
 * would then lose a count.
 *
 * Maps: control (the gate) and tally. */
#ifndef FLEET_WINDOW_H
#define FLEET_WINDOW_H

#include <linux/types.h>
#include <fleet/constant.h>

CONSTANT(MAX_EVENTS)

struct control {
    u64 armed;
    u64 events; /* sent so far, on all CPUs */
};

struct tally {
    u64 hits;
    u64 delivered; /* as events */
    u64 ring_full;
    u64 map_full;
    u64 capped;
    u64 unpaired; /* began, and their end can no longer be seen */
};

BPF_ARRAY(control, struct control, 1);
BPF_PERCPU_ARRAY(tally, struct tally, 1);

#define ADD(counter, n) __sync_fetch_and_add(&(counter), n)

/* NULL while the window is closed. */
static __always_inline struct control *open_window(void)
{
    u32 zero = 0;
    struct control *state = control.lookup(&zero);

    return state && state->armed ? state : NULL;
}

/* This CPU's counters. The lookup of a per-CPU array's only element cannot fail. */
static __always_inline struct tally *this_tally(void)
{
    u32 zero = 0;

    return tally.lookup(&zero);
}

/* Whether one more event may be sent. Two CPUs may take the last place at once; user space then counts the surplus
 * as capped. */
static __always_inline bool may_send(struct control *state)
{
    return state->events < MAX_EVENTS();
}

#endif
