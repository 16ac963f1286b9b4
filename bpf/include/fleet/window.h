/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The window's gate and its accounting. User space writes the gate alone, and never resets a counter;
 * hits = delivered + ring_full + map_full + capped + unpaired, each counted where it happens: hits delivered as events
 * in the tally, hits delivered as counts in their rows.
 *
 * All additions are atomic, on per-CPU values too: a uprobe's program can be preempted (the kernel runs it
 * with migration, not preemption, disabled: kernel/trace/trace_uprobe.c), and a plain load-add-store
 * would then lose a count.
 *
 * Maps: gate, control (what the programs share) and tally. */
#ifndef FLEET_WINDOW_H
#define FLEET_WINDOW_H

#include <linux/types.h>
#include <fleet/constant.h>

CONSTANT(MAX_EVENTS)
CONSTANT(STOP_AFTER) /* the window ends with this many hits; 0: with its time */

enum { GATE_CLOSED, GATE_OPEN, GATE_BY_CLOCK };

/* Every hit reads it, on all CPUs, and no program writes it. Around its edges, the window opens and closes by the
 * kernel's clock: user space may be late on a busy host. In between, nobody reads a clock. */
struct gate {
    u64 state;
    u64 opens; /* monotonic nanoseconds, of GATE_BY_CLOCK */
    u64 closes;
};

struct control {
    u64 events;  /* sent so far, on all CPUs */
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

BPF_ARRAY(gate, struct gate, 1);
BPF_ARRAY(control, struct control, 1);
BPF_PERCPU_ARRAY(tally, struct tally, 1);

#define ADD(counter, n) __sync_fetch_and_add(&(counter), n)

/* What the programs of this window share. The lookup of an array's only element cannot fail. */
static __always_inline struct control *this_control(void)
{
    u32 zero = 0;

    return control.lookup(&zero);
}

static __always_inline bool all_claimed(void)
{
    struct control *shared = STOP_AFTER() ? this_control() : NULL;

    return shared && shared->claimed >= STOP_AFTER();
}

/* Whether the window is open now. */
static __always_inline bool open_window(void)
{
    u32 zero = 0;
    struct gate *edge = gate.lookup(&zero);

    if (!edge || edge->state == GATE_CLOSED || all_claimed())
        return false;
    if (edge->state == GATE_BY_CLOCK) {
        u64 now = bpf_ktime_get_ns();

        return now >= edge->opens && now < edge->closes;
    }
    return true;
}

/* Claims one of the STOP_AFTER() hits, before the hit is counted; false when all are claimed, and then it is not counted
 * at all. So the window closes in the kernel, with exactly as many hits as were asked for, whenever user space looks. */
static __always_inline bool claim_hit(void)
{
    struct control *shared;
    u64 before;

    if (!STOP_AFTER())
        return true;
    shared = this_control();
    if (!shared)
        return false;
    before = __sync_fetch_and_add(&shared->claimed, 1);
    if (before >= STOP_AFTER()) {
        __sync_fetch_and_add(&shared->claimed, -1);
        return false;
    }
    if (before + 1 == STOP_AFTER())
        shared->ended = bpf_ktime_get_ns();
    return true;
}

/* Gives the claim of a hit that was lost to another one. */
static __always_inline void return_claim(void)
{
    struct control *shared = STOP_AFTER() ? this_control() : NULL;

    if (shared)
        __sync_fetch_and_add(&shared->claimed, -1);
}

/* This CPU's counters. The lookup of a per-CPU array's only element cannot fail. */
static __always_inline struct tally *this_tally(void)
{
    u32 zero = 0;

    return tally.lookup(&zero);
}

/* Whether one more event may be sent. Two CPUs may take the last place at once; user space then counts the surplus
 * as capped. */
static __always_inline bool may_send(void)
{
    struct control *shared = this_control();

    return shared && shared->events < MAX_EVENTS();
}

/* Counts an event that was sent. */
static __always_inline void note_sent(void)
{
    struct control *shared = this_control();

    if (shared)
        ADD(shared->events, 1);
}

#endif
