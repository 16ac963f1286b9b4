/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What the named tools do with a hit: whose it is, and then one event, or one more in a row. A program that
 * groups by something of its own defines ROW_KEY_OWN before it includes this (fleet/row.h).
 *
 *     struct hit hit;
 *     if (!begin_hit(&hit))
 *         return 0;
 *     ...                       what the tool's own filters leave out is no hit
 *     send_hit(&hit, &event, sizeof(event));
 *
 * Every hit ends in send_hit(), count_hit() or cap_hit(), which account for it. */
#ifndef FLEET_TOOL_H
#define FLEET_TOOL_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h>
#include <fleet/task.h>
#include <fleet/row.h>

CONSTANT(COLLECT_EVENTS)
CONSTANT(ONLY_PID) /* only the process that has this PID in its container */

struct hit {
    struct control *window;
    struct owner *owner;
    struct tally *tally;
    u32 inner_pid;
};

BPF_RINGBUF_OUTPUT(events, 64);

/* A hit of an owner who is known; false when it is not asked for after all. Not counted yet. */
static __always_inline bool begin_hit_for(struct owner *owner, u32 inner_pid, struct hit *hit)
{
    hit->owner = owner;
    hit->inner_pid = inner_pid;
    if (ONLY_PID() && inner_pid != ONLY_PID())
        return false;
    hit->tally = this_tally();
    return hit->tally != NULL;
}

/* Whether something that a task (or CURRENT) does concerns us: the window is open, and it is in a container that
 * was asked for. Not counted yet. */
static __always_inline bool begin_hit_of(u64 task, struct hit *hit)
{
    struct owner *owner;

    hit->window = open_window();
    if (!hit->window)
        return false;
    owner = task ? find_owner_of(task) : find_owner();
    return owner && begin_hit_for(owner, task ? container_pid_of(task, owner) : container_pid(owner), hit);
}

static __always_inline bool begin_hit(struct hit *hit)
{
    return begin_hit_of(CURRENT, hit);
}

/* The same for what no task does, or another than the current one: the tool finds out whose hit it is. */
static __always_inline bool open_hit(struct hit *hit)
{
    hit->window = open_window();
    hit->tally = this_tally();
    return hit->window && hit->tally;
}

/* The hit as an event, which begins with EVENT_HEAD (filled in before). */
static __always_inline void send_hit(struct hit *hit, void *event, u64 size)
{
    ADD(hit->tally->hits, 1);
    if (!may_send(hit->window)) {
        ADD(hit->tally->capped, 1);
        return;
    }
    if (events.ringbuf_output(event, size, BPF_RB_NO_WAKEUP)) { /* the reader polls: no interrupt in the hot path */
        ADD(hit->tally->ring_full, 1);
        return;
    }
    ADD(hit->window->events, 1);
    ADD(hit->tally->delivered, 1);
}

/* A hit that the tool's own limits keep it from telling. */
static __always_inline void cap_hit(struct hit *hit)
{
    ADD(hit->tally->hits, 1);
    ADD(hit->tally->capped, 1);
}

/* A hit that found no room in a map of the tool's own. */
static __always_inline void lose_hit(struct hit *hit)
{
    ADD(hit->tally->hits, 1);
    ADD(hit->tally->map_full, 1);
}

/* What a row is keyed by, of a hit that was begun by somebody who need not be running now. */
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

/* The hit as one more in its row, and its value in the row's statistics. */
static __always_inline void count_hit(struct hit *hit, struct row_key *key, s64 value)
{
    ADD(hit->tally->hits, 1);
    count_row(key, hit->tally, value);
}

#endif
