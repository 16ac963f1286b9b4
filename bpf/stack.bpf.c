/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Who called? No probe of its own: the functions of fleet/caller.h, which keep and count the stacks of hits for every
 * module that has collect: stacks.
 *
 * Maps: kept_stacks (of hits that are counted later), stack_frames, stack_counts, processes and scratch_frames, and those
 * of copied stacks (fleet/stack.h). */
#include <fleet/program.h>
#include <fleet/caller.h>
#include <fleet/stack.h>

BPF_HASH(kept_stacks, u64, struct stack_key, 1);

#define KEY_WORDS (sizeof(struct stack_key) / sizeof(u64))

static __always_inline u64 count_stack(struct stack_key *key, struct stack_count *fresh)
{
    struct stack_count *seen = find_stack(key, fresh);

    if (!seen)
        return 0;
    __sync_fetch_and_add(&seen->count, 1);
    return 1;
}

/* The number of a room's stack, which is counted later; 0 when the map is full. */
static __always_inline u64 number_stack(struct room *room)
{
    u64 hash = 0;
    u32 i;

#pragma unroll
    for (i = 0; i < KEY_WORDS; i++) {
        hash = (hash ^ ((u64 *)&room->key)[i]) * 0x9e3779b97f4a7c15ULL; /* Fibonacci hashing */
        hash ^= hash >> 32;
        FINISH(hash);
    }
    room->number = hash ? hash : 1;
    return kept_stacks.lookup(&room->number) || !kept_stacks.insert(&room->number, &room->key) ||
                   kept_stacks.lookup(&room->number)
               ? room->number
               : 0;
}

FUNCTION(keep_stack)
{
    struct caller *caller = given;
    struct room *room = take_room();
    u64 kept = 0;

    if (!room)
        return 0;
    if (fill_stacks(caller->ctx, room, caller->is_process, caller->container, caller->container_pid))
        kept = caller->later ? number_stack(room) : count_stack(&room->key, &room->fresh);
    leave_room(room);
    return kept;
}

FUNCTION(keep_unknown)
{
    u32 *container = given;
    struct room *room = take_room();
    u64 number;

    if (!room)
        return 0;
    begin_key(room, *container);
    number = number_stack(room);
    leave_room(room);
    return number;
}

FUNCTION(count_kept)
{
    u64 *number = given;
    struct stack_key *kept = kept_stacks.lookup(number);
    struct stack_count fresh = {};

    return kept ? count_stack(kept, &fresh) : 0;
}
