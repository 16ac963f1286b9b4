/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which system calls do containers make, how often, with which errors, and how long do they take?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), wanted
 * (the calls to watch), started (collect: latency, calls that have not returned), rows and blank (counts and
 * latencies).
 *
 * A call is a hit when it returns; one that never returns (exit) is none. A call that makes a process or thread returns
 * in it as well, which is no hit. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>

#define ROW_KEY_OWN \
    u32 call;       \
    s32 error;
#define BY_CALL BY_OWN(0)
#define BY_ERROR BY_OWN(1)
#include <fleet/tool.h>
#include <fleet/syscall.h>
#include <fleet/compat.h>

CONSTANT(ONLY_ERROR)  /* calls that return any other error are no hits */
CONSTANT(ONLY_WANTED) /* calls that are not in `wanted` are no hits */
CONSTANT(LATENCY)

#define COMPAT (1U << 31)  /* in a call's number: from the 32-bit table */
#define WANTED_COMPAT 1024 /* `wanted`: where the 32-bit table starts */

#define X32 (1U << 30)     /* __X32_SYSCALL_BIT, arch/x86/include/uapi/asm/unistd.h */

#if defined(__TARGET_ARCH_arm64)
#define EXIT 93
#define EXIT_GROUP 94
#define CLONE 220
#define FORK CLONE /* arm64 has neither */
#define VFORK CLONE
#else
#define EXIT 60
#define EXIT_GROUP 231
#define CLONE 56
#define FORK 57
#define VFORK 58
#endif
#define CLONE3 435 /* on all architectures, as all calls since 2019 */
#define COMPAT_FORK 2 /* of i386 and arm */
#define COMPAT_CLONE 120
#define COMPAT_VFORK 190

struct start {
    u64 time;
    u64 call;
};

BPF_ARRAY(wanted, u8, 2 * WANTED_COMPAT);
BPF_HASH(started, u64, struct start, 1); /* the loader enlarges it for collect: latency */

static __always_inline u32 call_of(u64 regs, u32 number)
{
    return is_compat(regs) ? number | COMPAT : number;
}

/* Whether this is the return of a new process or thread from the call that made it, which its maker returns from too. */
static __always_inline bool is_born(u32 call, s64 result)
{
    if (result)
        return false;
    if (call & COMPAT)
        return call == (COMPAT | COMPAT_FORK) || call == (COMPAT | COMPAT_CLONE) || call == (COMPAT | COMPAT_VFORK) ||
               call == (COMPAT | CLONE3);
    call &= ~X32;
    return call == CLONE || call == FORK || call == VFORK || call == CLONE3;
}

static __always_inline bool is_wanted(u32 call)
{
    u32 place = call & ~COMPAT;
    u8 *asked;

    if (!ONLY_WANTED())
        return true;
    if (place >= WANTED_COMPAT)
        return false;
    place += call & COMPAT ? WANTED_COMPAT : 0;
    asked = wanted.lookup(&place);
    return asked && *asked;
}

/* sys_enter(registers, number), for latencies */
RAW_TRACEPOINT(entered)
{
    u64 thread = bpf_get_current_pid_tgid();
    struct start start = {};
    struct hit hit;

    start.call = call_of(ctx->args[0], ctx->args[1]);
    if (start.call == EXIT || start.call == EXIT_GROUP || !is_wanted(start.call) || !begin_hit(&hit))
        return 0;
    start.time = bpf_ktime_get_ns();
    /* a thread that had this number before may have ended in a call */
    if (takes_place(&hit, started.insert(&thread, &start)) && started.update(&thread, &start))
        lose_hit(&hit);
    return 0;
}

/* sys_exit(registers, result) */
RAW_TRACEPOINT(returned)
{
    s64 result = ctx->args[1], latency = 0;
    s32 error = result < 0 && result >= -MAX_ERRNO ? -result : 0;
    struct row_key key = {};
    struct hit hit;
    u32 call = 0;

    if (!LATENCY() || !result) {
        call = call_of(ctx->args[0], number_of(ctx->args[0]));
        if (is_born(call, result))
            return 0;
    }
    if (LATENCY()) {
        u64 thread = bpf_get_current_pid_tgid();
        struct start *start = started.lookup(&thread);

        if (!start)
            return 0; /* entered before the window opened, or in none of the containers to probe */
        latency = bpf_ktime_get_ns() - start->time;
        call = start->call;
        started.delete(&thread);
    }
    if ((ONLY_FAILED() && !error) || (ONLY_ERROR() && error != ONLY_ERROR()))
        return 0;
    if (!LATENCY() && !is_wanted(call))
        return 0;
    if (!begin_hit(&hit))
        return 0;
    fill_key(&key, hit.owner, hit.inner_pid, 0, 0);
    if (BY() & BY_CALL)
        key.call = call;
    if (BY() & BY_ERROR)
        key.error = error;
    count_call(ctx, &hit, &key, latency);
    return 0;
}
