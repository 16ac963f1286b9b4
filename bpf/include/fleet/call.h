/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Calls of a function, the programs of both uprobe and kprobe. `hit` counts a call at one end, its entry or its
 * return. Where a hit needs both ends (for its latency, or for arguments beside the result), `enter` keeps the call
 * in a frame and `leave` counts it. The cookie's low half is the number of the function.
 *
 * Maps: scratch_calls and frames (calls that have not returned yet), and those of fleet/collect.h.
 *
 * A return probe kills a C++ program whose exception passes through the probed function: the kernel puts a
 * trampoline in the place of the return address, the unwinder finds no unwind data for it and calls
 * std::terminate() (seen on Linux 6.18). No program can prevent that. */
#ifndef FLEET_CALL_H
#define FLEET_CALL_H

#include <linux/ptrace.h>
#include <linux/types.h>
#include <fleet/program.h>
#include <fleet/registers.h>
#include <fleet/collect.h>

CONSTANT(SAVES_ARGS) /* values of a return include arguments of the call */
CONSTANT(SEVERAL)    /* more than one function is probed */

/* Identifies a call that has not returned: its thread, its function and, because calls may be recursive, the stack
 * pointer at its entry. A call that leaves by longjmp(3) leaves its frame behind, and the next call with the same key
 * takes it over. So does each call of a function that tail-calls itself, whose stack pointer does not move. */
struct frame_key {
    u64 thread;
    u64 stack;
    u64 cookie;
};

struct frame {
    u64 start;
    u64 owner; /* the key of the call's owner */
    u64 args[6];
};

struct call {
    struct frame_key key; /* thread 0: the place is free */
    struct frame frame;
};

/* A call is kept at the place that its key hashes to. If another call occupies that, the hash map keeps it, where
 * insertion and deletion take several times as long. The loader cuts `args` off where SAVES_ARGS() is 0. */
#define CALLS_BITS 10
BPF_ARRAY(scratch_calls, struct call, 1 << CALLS_BITS);
BPF_HASH(frames, struct frame_key, struct frame, 10240);

#if defined(__TARGET_ARCH_arm64)
#define RETURN_ADDRESS_SIZE 0 /* a register holds it */
#else
#define RETURN_ADDRESS_SIZE 8 /* the return has popped it off the stack */
#endif

/* A value at the return of a call. */
static __always_inline u64 value_of_call(struct pt_regs *ctx, const struct frame *frame, u64 latency, u32 source)
{
    if (source == SOURCE_RETVAL)
        return register_value(ctx, SOURCE_RETVAL);
    if (source == SOURCE_LATENCY)
        return latency;
    return source >= 1 && source <= 6 ? frame->args[source - 1] : 0;
}

static __always_inline void fill_frame_key(struct frame_key *key, void *ctx, u32 returned)
{
    key->thread = bpf_get_current_pid_tgid() | 1ULL << 63; /* idle tasks are 0 */
    key->stack = stack_pointer(ctx) - returned;
    key->cookie = SEVERAL() ? bpf_get_attach_cookie(ctx) : COOKIE(ctx);
}

/* The place that a call's key hashes to. Once a call occupies it, only that call's thread writes there. */
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

KPROBE(hit)
{
    struct control *window = open_window();
    s64 values[VALUE_PLACES];
    u64 cookie;

    if (!window)
        return 0;
    cookie = COOKIE(ctx);
    READ_VALUES(values, register_value(ctx, source))
    collect_current(values, cookie, cookie, window);
    return 0;
}

KPROBE(enter)
{
    struct control *window = open_window();
    struct frame_key key = {};
    struct frame frame = {};
    struct owner *owner;
    struct call *call;
    struct hit hit;
    u32 i;

    if (!window)
        return 0;
    owner = find_owner();
    if (!owner)
        return 0;
    fill_frame_key(&key, ctx, 0);
    if (!attached_for(owner, key.cookie))
        return 0;
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
        hit.tally = this_tally();
        if (hit.tally)
            lose_hit(&hit); /* counted here because the return will find no frame */
    }
    return 0;
}

/* returned is how far above its place at the entry the stack pointer is. */
static __always_inline int leave_call(struct pt_regs *ctx, u32 returned)
{
    struct control *window = open_window();
    struct frame_key key = {};
    struct frame *kept, frame = {};
    s64 values[VALUE_PLACES];
    struct call *call;
    u64 now;
    u32 i;

    if (!window)
        return 0;
    now = bpf_ktime_get_ns();
    fill_frame_key(&key, ctx, returned);
    call = place_of(&key);
    if (call && lies_there(call, &key)) {
        kept = &call->frame;
    } else {
        call = NULL;
        kept = frames.lookup(&key);
    }
    if (!kept)
        return 0; /* entered before the window opened, or in none of the containers to probe */
    frame.start = kept->start;
    frame.owner = kept->owner;
    for (i = 0; i < 6 && SAVES_ARGS(); i++)
        frame.args[i] = kept->args[i];
    if (call)
        __sync_lock_test_and_set(&call->key.thread, 0); /* an exchange, so that the reads above stay above it */
    else
        frames.delete(&key);
    READ_VALUES(values, value_of_call(ctx, &frame, now - frame.start, source))
    if (passes(values))
        collect(values, owner_by_key(frame.owner), key.cookie, key.cookie, window);
    return 0;
}

KPROBE(leave)
{
    return leave_call(ctx, RETURN_ADDRESS_SIZE);
}

#endif
