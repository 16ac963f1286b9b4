/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by whom, with what values and for how long is a function in a container called?
 *
 * maps: owners and owner_levels (whose hit it is), control and tally (window and accounting), rows and
 * blank (counts and statistics), events (collect: events), frames (calls that have not returned yet).
 *
 * `hit` serves entry and return. Where a return's time or its call's arguments are asked for, `enter` and
 * `leave` serve the two ends of a call. The attachment's cookie is the number of the function and, where
 * inodes cannot be told apart, of the container whose attachment it is: then a hit counts only for that
 * container. */
#include <fleet/program.h>
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

UPROBE(hit)
{
    struct control *window = open_window();

    if (window)
        collect(ctx, NULL, window, COOKIE(ctx));
    return 0;
}

UPROBE(enter)
{
    struct control *window = open_window();
    struct frame_key key = {};
    struct frame frame = {};
    struct owner *owner;
    struct tally *tally;
    u32 i;

    if (!window)
        return 0;
    owner = find_owner();
    if (!owner)
        return 0;
    key.cookie = bpf_get_attach_cookie(ctx);
    if (!attached_for(owner, key.cookie))
        return 0;
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
    return 0;
}

UPROBE(leave)
{
    struct control *window = open_window();
    struct frame_key key = {};
    struct frame *kept, frame = {};
    u64 now;
    u32 i;

    if (!window)
        return 0;
    now = bpf_ktime_get_ns();
    key.thread = bpf_get_current_pid_tgid();
    key.stack = stack_pointer(ctx) - RETURN_ADDRESS_SIZE;
    key.cookie = bpf_get_attach_cookie(ctx);
    kept = frames.lookup(&key);
    if (!kept)
        return 0; /* it was entered before the window opened, or in no container that is asked for */
    frame.latency = now - kept->start;
    for (i = 0; i < 6 && SAVES_ARGS(); i++)
        frame.args[i] = kept->args[i];
    frames.delete(&key);
    collect(ctx, &frame, window, key.cookie);
    return 0;
}
