/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The life of a hit: find its container, then send it as an event or count it in a row. A program that groups
 * by fields of its own defines ROW_KEY_OWN before it includes this (fleet/row.h).
 *
 *     struct hit hit;
 *     if (!begin_hit(&hit))
 *         return 0;
 *     ...                       return here for whatever the tool's own filters reject
 *     send_hit(&hit, &event, sizeof(event));
 *
 * Every hit ends in exactly one of send_hit(), count_hit(), count_call(), count_caller(), count_later(), cap_hit(),
 * lose_hit() and lose_start(), which account for it. Those that come after the last of STOP_AFTER() hits end in none.
 *
 * A hit that takes time is kept from its start to its end in a BPF_HASH, by a key that nobody else has meanwhile. Where
 * the key is taken, the end of another hit was not told:
 *
 *     if (takes_place(&hit, starts.insert(&key, &start)) && starts.update(&key, &start))
 *         lose_hit(&hit);
 *
 * Maps: events, and those of fleet/owner.h, fleet/window.h and fleet/row.h. */
#ifndef FLEET_TOOL_H
#define FLEET_TOOL_H

#include <linux/types.h>
#include <fleet/caller.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/owner.h>
#include <fleet/window.h>
#include <fleet/task.h>
#include <fleet/row.h>

CONSTANT(COLLECT_EVENTS)
CONSTANT(COLLECT_STACKS) /* beside their rows, hits are counted by the stack of who caused them */
#define KEEPS_STACKS() (COLLECT_STACKS() || BY() & BY_STACK)
CONSTANT(ONLY_PID)    /* 0, or the in-container PID of the one process to watch */
CONSTANT(ONLY_FAILED) /* successful calls are no hits */

struct hit {
    struct owner *owner;
    struct tally *tally;
    u32 inner_pid;
};

BPF_RINGBUF_OUTPUT(events, 64);

/* Begins a hit whose owner is known; false when ONLY_PID() excludes it. Counts nothing yet. */
static __always_inline bool begin_hit_for(struct owner *owner, u32 inner_pid, struct hit *hit)
{
    hit->owner = owner;
    hit->inner_pid = inner_pid;
    if (ONLY_PID() && inner_pid != ONLY_PID())
        return false;
    hit->tally = this_tally();
    return hit->tally != NULL;
}

/* Begins a hit of a task (or CURRENT); false while the window is closed and for tasks in none of the containers
 * to probe. Counts nothing yet. */
static __always_inline bool begin_hit_of(u64 task, struct hit *hit)
{
    struct owner *owner;

    if (!open_window())
        return false;
    owner = task ? find_owner_of(task) : find_owner();
    return owner && begin_hit_for(owner, task ? container_pid_of(task, owner) : container_pid(owner), hit);
}

static __always_inline bool begin_hit(struct hit *hit)
{
    return begin_hit_of(CURRENT, hit);
}

/* Begins a hit whose owner the caller finds by other means than a task. */
static __always_inline bool open_hit(struct hit *hit)
{
    hit->tally = this_tally();
    return open_window() && hit->tally;
}

/* Counts the hit, and caps it when the window has sent its MAX_EVENTS() already: then false. */
static __always_inline bool may_send_hit(struct hit *hit)
{
    if (!claim_hit())
        return false;
    ADD(hit->tally->hits, 1);
    if (may_send())
        return true;
    ADD(hit->tally->capped, 1);
    return_claim();
    return false;
}

/* Sends the hit as an event, which begins with EVENT_HEAD, already filled. */
static __always_inline void send_hit(struct hit *hit, void *event, u64 size)
{
    if (!may_send_hit(hit))
        return;
    if (events.ringbuf_output(event, size, BPF_RB_NO_WAKEUP)) { /* the reader polls: no interrupt in the hot path */
        ADD(hit->tally->ring_full, 1);
        return_claim();
        return;
    }
    note_sent();
    ADD(hit->tally->delivered, 1);
}

/* Accounts for a hit that one of the tool's own limits keeps from being reported. */
static __always_inline void cap_hit(struct hit *hit)
{
    ADD(hit->tally->hits, 1);
    ADD(hit->tally->capped, 1);
}

/* Accounts for a hit that found one of the tool's own maps full. */
static __always_inline void lose_hit(struct hit *hit)
{
    ADD(hit->tally->hits, 1);
    ADD(hit->tally->map_full, 1);
}

/* Accounts for a hit whose start was kept and whose end can no longer be seen. */
static __always_inline void lose_start(struct hit *hit)
{
    ADD(hit->tally->hits, 1);
    ADD(hit->tally->unpaired, 1);
}

/* Takes the result of BPF_HASH.insert(), which keeps the start of a hit until its end is told. True where another start
 * has that key: its end was not told, and the new one is to take its place. Accounts for what is lost. */
static __always_inline bool takes_place(struct hit *hit, int failed)
{
    if (failed == -EEXIST)
        lose_start(hit);
    else if (failed)
        lose_hit(hit); /* counted here because the end will find no start */
    return failed == -EEXIST;
}

/* The row key of a hit whose task was recorded earlier and may not be running now. */
static __always_inline void key_of_head(struct row_key *key, const struct event_head *head)
{
    __builtin_memset(key, 0, sizeof(*key));
    key->container = BY() & BY_CONTAINER ? head->container : 0;
    key->pid = BY() & BY_PID ? head->pid : 0;
    key->container_pid = BY() & BY_PID ? head->container_pid : 0;
    key->uid = BY() & BY_USER ? head->uid : 0;
    if (BY() & BY_COMM)
        __builtin_memcpy(key->comm, head->comm, sizeof(key->comm));
}

/* Counts the hit in its row, and its value in the row's statistics. */
static __always_inline void count_hit(struct hit *hit, struct row_key *key, s64 value)
{
    if (!claim_hit())
        return;
    ADD(hit->tally->hits, 1);
    count_row(key, hit->tally, value);
}

/* Counts a stack, or keeps it for later and returns its number; 0 where a map or the room to take it is full. */
static u64 (*keep_stack)(struct caller *) = (void *)CALL_OF_KEEP_STACK;
/* The number of a stack of a container that is unknown, which is counted later; 0 where there is no room. */
static u64 (*keep_unknown)(u32 *container) = (void *)CALL_OF_KEEP_UNKNOWN;
/* Counts the stack of this number; 0 where the map is full. */
static u64 (*count_kept)(u64 *stack) = (void *)CALL_OF_COUNT_KEPT;

/* Counts a hit in its row, and its stack: that of `caller`, or where that is NULL the one that was kept as `stack`. Rows
 * by stack have its number in their key. */
static __always_inline void count_with(struct hit *hit, struct row_key *key, s64 value, struct caller *caller,
                                       u64 stack)
{
    struct row *row = NULL;
    bool kept = true;

    if (!claim_hit())
        return;
    ADD(hit->tally->hits, 1);
    if (BY() & BY_STACK) {
        if (caller) {
            caller->later = true;
            forget(key, sizeof(*key)); /* it differs by what could be read of the task */
            stack = keep_stack(caller);
        }
        key->stack = stack;
        kept = stack;
    }
    if (kept)
        row = find_row(key);
    if (row && COLLECT_STACKS())
        kept = caller ? keep_stack(caller) : stack && count_kept(&stack);
    if (row && kept) {
        add_to_row(row, value);
    } else {
        ADD(hit->tally->map_full, 1);
        return_claim();
    }
}

/* Counts a hit in its row, and by the stack of who caused it. */
static __always_inline void count_caller(struct hit *hit, struct row_key *key, s64 value, struct caller *caller)
{
    count_with(hit, key, value, caller, 0);
}

/* The same by a stack that was kept earlier. */
static __always_inline void count_later(struct hit *hit, struct row_key *key, s64 value, u64 stack)
{
    count_with(hit, key, value, NULL, stack);
}

/* The current task caused the hit, which counts for it. */
static __always_inline struct caller called_by_itself(void *ctx, struct hit *hit)
{
    return (struct caller){ctx, hit->owner->container, hit->inner_pid, true};
}

/* The current task caused the hit, which counts for another: of a process in none of the containers to probe, the
 * functions are not shown, nor whose it is. */
static __always_inline struct caller called_by_another(void *ctx, struct owner *causes)
{
    if (KEEPS_STACKS() && causes)
        return (struct caller){ctx, causes->container, container_pid(causes), true};
    return (struct caller){ctx, NOBODY, 0, false};
}

/* No process caused the hit, but the kernel by itself. */
static __always_inline struct caller called_by_kernel(void *ctx, struct hit *hit)
{
    return (struct caller){ctx, hit->owner->container, 0, false};
}

/* The number of the stack of the current task, which caused the hit, for count_later(). */
static __always_inline u64 keep_for_later(void *ctx, struct hit *hit)
{
    struct caller caller = called_by_itself(ctx, hit);

    caller.later = true;
    forget(&caller.container, sizeof(caller) - sizeof(caller.ctx));
    return keep_stack(&caller);
}

/* The stack that was kept earlier for count_later(); an unknown one where there is none. */
static __always_inline u64 kept_or_unknown(struct hit *hit, u64 *kept)
{
    u32 container = hit->owner->container;

    return kept ? *kept : keep_unknown(&container);
}

/* count_caller() for a hit that the current task caused and that counts for it. */
static __always_inline void count_call(void *ctx, struct hit *hit, struct row_key *key, s64 value)
{
    struct caller caller;

    if (!KEEPS_STACKS()) {
        count_hit(hit, key, value);
        return;
    }
    caller = called_by_itself(ctx, hit);
    count_caller(hit, key, value, &caller);
}

#endif
