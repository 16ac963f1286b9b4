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

static __always_inline u64 count_stack(struct stack_key *key)
{
    struct stack_count *seen = find_stack(key);

    if (!seen)
        return 0;
    __sync_fetch_and_add(&seen->count, 1);
    return 1;
}

/* The number of a stack that is counted later; 0 when the map is full. */
static __always_inline u64 number_stack(struct stack_key *key)
{
    u64 hash = 0;
    u32 i;

#pragma unroll
    for (i = 0; i < KEY_WORDS; i++) {
        hash = (hash ^ ((u64 *)key)[i]) * 0x9e3779b97f4a7c15ULL; /* Fibonacci hashing */
        hash ^= hash >> 32;
    }
    hash = hash ? hash : 1;
    return kept_stacks.lookup(&hash) || !kept_stacks.insert(&hash, key) || kept_stacks.lookup(&hash) ? hash : 0;
}

FUNCTION(keep_stack)
{
    struct caller *caller = given;
    struct owner owner = {.container = caller->container};
    struct stack_key key = {.container = caller->container};

    if (!keep_stacks(caller->ctx, &key, caller->is_process ? &owner : NULL, caller->container_pid))
        return 0;
    return caller->later ? number_stack(&key) : count_stack(&key);
}

FUNCTION(count_kept)
{
    u64 number = *(u64 *)given;
    struct stack_key *kept = kept_stacks.lookup(&number), key;

    if (!kept)
        return 0;
    key = *kept;
    return count_stack(&key);
}
