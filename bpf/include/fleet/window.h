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
CONSTANT(STOP_AFTER) /* the window ends with this many hits; 0: with its time */

struct control {
    u64 armed;
    u64 apart[7]; /* every hit reads `armed`, on all CPUs, and every event writes what follows: to another cache line */
    u64 events; /* sent so far, on all CPUs */
    u64 claimed; /* of the STOP_AFTER() hits, on all CPUs */
    u64 ended;   /* when the last of them was claimed; 0 until then */
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

    return state && state->armed && (!STOP_AFTER() || state->claimed < STOP_AFTER()) ? state : NULL;
}

/* Claims one of the STOP_AFTER() hits, before the hit is counted; false when all are claimed, and then it is not counted
 * at all. So the window closes in the kernel, with exactly as many hits as were asked for, whenever user space looks. */
static __always_inline bool claim_hit(void)
{
    u32 zero = 0;
    struct control *state;
    u64 before;

    if (!STOP_AFTER())
        return true;
    state = control.lookup(&zero);
    if (!state)
        return false;
    before = __sync_fetch_and_add(&state->claimed, 1);
    if (before >= STOP_AFTER()) {
        __sync_fetch_and_add(&state->claimed, -1);
        return false;
    }
    if (before + 1 == STOP_AFTER())
        state->ended = bpf_ktime_get_ns();
    return true;
}

/* Gives the claim of a hit that was lost to another one. */
static __always_inline void return_claim(void)
{
    u32 zero = 0;
    struct control *state = STOP_AFTER() ? control.lookup(&zero) : NULL;

    if (state)
        __sync_fetch_and_add(&state->claimed, -1);
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
