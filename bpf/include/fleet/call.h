/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Calls of a function: at its entry, at its return, or both ends paired. For programs that get the registers
 * as their context. */
#ifndef FLEET_CALL_H
#define FLEET_CALL_H

#include <linux/ptrace.h>
#include <linux/types.h>
#include <fleet/registers.h>

struct frame;

/* What a paired call has: its arguments as they were at the entry, and how long it took. */
static __always_inline u64 raw_value(void *ctx, struct frame *frame, u32 source);

#include <fleet/collect.h>

CONSTANT(PAIRED)
CONSTANT(SAVES_ARGS) /* a call's arguments are asked for at its return */
CONSTANT(SEVERAL)    /* more than one function is probed */

static __always_inline u64 raw_value(void *ctx, struct frame *frame, u32 source)
{
    if (!PAIRED() || source == SOURCE_RETVAL)
        return register_value(ctx, source);
    if (!frame)
        return 0;
    if (source == SOURCE_LATENCY)
        return frame->latency;
    return source >= 1 && source <= 6 ? frame->args[source - 1] : 0;
}

/* A call that has not returned: its thread, its function and where its stack stood tell it from every other,
 * a recursive one too. A call that never returns (longjmp, an exception) leaves its frame behind, and the next
 * call at the same place takes it over. */
struct frame_key {
    u64 thread;
    u64 stack;
    u64 cookie;
};

struct call {
    struct frame_key key; /* of thread 0: the place is free */
    struct frame frame;
};

/* A call is kept at the place that its hash gives, and where another has that, in the hash map: to enter it there and
 * take it out again takes several times as long. The loader cuts off arguments that nobody asks for. */
#define CALLS_BITS 10
BPF_ARRAY(scratch_calls, struct call, 1 << CALLS_BITS);
BPF_HASH(frames, struct frame_key, struct frame, 10240);

#if defined(__TARGET_ARCH_arm64)
#define RETURN_ADDRESS_SIZE 0 /* it is in a register */
#else
#define RETURN_ADDRESS_SIZE 8 /* the return has taken it from the stack */
#endif

/* A call as one hit, at its entry or at its return. */
static __always_inline void count_call(struct pt_regs *ctx)
{
    struct control *window = open_window();

    if (window)
        collect(ctx, NULL, window, COOKIE(ctx));
}

static __always_inline void fill_frame_key(struct frame_key *key, void *ctx, u32 returned)
{
    key->thread = bpf_get_current_pid_tgid() | 1ULL << 63; /* idle tasks are 0 */
    key->stack = stack_pointer(ctx) - returned;
    key->cookie = SEVERAL() ? bpf_get_attach_cookie(ctx) : COOKIE(ctx);
}

/* Where a call is kept, if no other is. Nobody but the thread whose call lies there writes to it. */
static __always_inline struct call *place_of(const struct frame_key *key)
{
    u64 hash = (key->thread ^ key->stack >> 3 ^ key->cookie) * 0x9e3779b97f4a7c15ULL; /* Fibonacci hashing */
    u32 place = hash >> (64 - CALLS_BITS);

    return scratch_calls.lookup(&place);
}

static __always_inline bool lies_there(const struct call *call, const struct frame_key *key)
{
    return call->key.thread == key->thread && call->key.stack == key->stack && call->key.cookie == key->cookie;
}

/* The entry of a call that is counted when it returns. */
static __always_inline void enter_call(struct pt_regs *ctx)
{
    struct control *window = open_window();
    struct frame_key key = {};
    struct frame frame = {};
    struct owner *owner;
    struct tally *tally;
    struct call *call;
    u32 i;

    if (!window)
        return;
    owner = find_owner();
    if (!owner)
        return;
    fill_frame_key(&key, ctx, 0);
    if (!attached_for(owner, key.cookie))
        return;
    frame.owner = owner->key;
    for (i = 0; i < 6 && SAVES_ARGS(); i++)
        frame.args[i] = register_value(ctx, i + 1);
    frame.start = bpf_ktime_get_ns();
    call = place_of(&key);
    if (call && (lies_there(call, &key) || !__sync_val_compare_and_swap(&call->key.thread, 0, key.thread))) {
        call->key.stack = key.stack;
        call->key.cookie = key.cookie;
        call->frame.start = frame.start;
        call->frame.owner = frame.owner;
        for (i = 0; i < 6 && SAVES_ARGS(); i++)
            call->frame.args[i] = frame.args[i];
    } else if (frames.update(&key, &frame)) {
        tally = this_tally();
        if (tally) { /* its return will find nothing, so this is where it is counted */
            ADD(tally->hits, 1);
            ADD(tally->map_full, 1);
        }
    }
}

/* The return of a call, with what its entry left. */
static __always_inline void leave_call(struct pt_regs *ctx)
{
    struct control *window = open_window();
    struct frame_key key = {};
    struct frame *kept, frame = {};
    struct call *call;
    u64 now;
    u32 i;

    if (!window)
        return;
    now = bpf_ktime_get_ns();
    fill_frame_key(&key, ctx, RETURN_ADDRESS_SIZE);
    call = place_of(&key);
    if (call && lies_there(call, &key)) {
        kept = &call->frame;
    } else {
        call = NULL;
        kept = frames.lookup(&key);
    }
    if (!kept)
        return; /* it was entered before the window opened, or in no container that is asked for */
    frame.latency = now - kept->start;
    frame.owner = kept->owner;
    for (i = 0; i < 6 && SAVES_ARGS(); i++)
        frame.args[i] = kept->args[i];
    if (call)
        __sync_lock_test_and_set(&call->key.thread, 0); /* an exchange: what was read before stays before it */
    else
        frames.delete(&key);
    collect(ctx, &frame, window, key.cookie);
}

#endif
