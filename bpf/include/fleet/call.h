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

CONSTANT(40, PAIRED)
CONSTANT(41, SAVES_ARGS) /* a call's arguments are asked for at its return */

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

BPF_HASH(frames, struct frame_key, struct frame, 10240); /* the loader cuts off arguments that nobody asks for */

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

/* The entry of a call that is counted when it returns. */
static __always_inline void enter_call(struct pt_regs *ctx)
{
    struct control *window = open_window();
    struct frame_key key = {};
    struct frame frame = {};
    struct owner *owner;
    struct tally *tally;
    u32 i;

    if (!window)
        return;
    owner = find_owner();
    if (!owner)
        return;
    key.cookie = bpf_get_attach_cookie(ctx);
    if (!attached_for(owner, key.cookie))
        return;
    key.thread = bpf_get_current_pid_tgid();
    key.stack = stack_pointer(ctx);
    for (i = 0; i < 6 && SAVES_ARGS(); i++)
        frame.args[i] = register_value(ctx, i + 1);
    frame.start = bpf_ktime_get_ns();
    if (frames.update(&key, &frame)) {
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
    u64 now;
    u32 i;

    if (!window)
        return;
    now = bpf_ktime_get_ns();
    key.thread = bpf_get_current_pid_tgid();
    key.stack = stack_pointer(ctx) - RETURN_ADDRESS_SIZE;
    key.cookie = bpf_get_attach_cookie(ctx);
    kept = frames.lookup(&key);
    if (!kept)
        return; /* it was entered before the window opened, or in no container that is asked for */
    frame.latency = now - kept->start;
    for (i = 0; i < 6 && SAVES_ARGS(); i++)
        frame.args[i] = kept->args[i];
    frames.delete(&key);
    collect(ctx, &frame, window, key.cookie);
}

#endif
