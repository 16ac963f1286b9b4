/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Calls of a function, the programs of both uprobe and kprobe. `hit` counts a call at one end, its entry or its
 * return. Where a hit needs both ends (for its latency, or for arguments beside the result), `enter` keeps the call
 * in a frame and `leave` counts it. The cookie's low half is the number of the function. The programs of a language
 * with a calling convention of its own are made of hit_call(), enter_call() and leave_call().
 *
 * Maps: scratch_calls and frames (calls that have not returned yet), and those of fleet/collect.h;
 * with READS_FIELDS also that of fleet/path.h.
 *
 * A return probe kills a C++ program whose exception passes through the probed function: the kernel puts a
 * trampoline in the place of the return address, the unwinder finds no unwind data for it and calls
 * std::terminate() (seen on Linux 6.18). No program can prevent that. */
#ifndef FLEET_CALL_H
#define FLEET_CALL_H

#include <linux/ptrace.h>
#include <linux/types.h>
#include <fleet/linux.h>
#include <fleet/program.h>
#include <fleet/registers.h>
#include <fleet/collect.h>
#if defined(READS_FIELDS)
#include <fleet/path.h>
#endif

CONSTANT(SAVES_ARGS) /* values of a return include arguments of the call */
CONSTANT(SEVERAL)    /* more than one function is probed */

enum language { C, GO };

/* Identifies a call that has not returned: its thread, its function and, because calls may be recursive, the stack
 * pointer at its entry. A call in Go may return on another thread and on a copy of its stack: its goroutine and its
 * distance from the end of the stack, which stays the same (copystack() of runtime/stack.go), identify it there.
 * Calls with the same key form a chain. They do where a function ends in a call of itself (a tail call does not move
 * the stack pointer), and where an earlier call left by an exception or longjmp(3). A return is that of the last
 * call. The first call of a chain has the plain key; in those of the others the thread holds the call's place in the
 * chain too. */
struct frame_key {
    u64 thread;
    u64 stack;
    u64 cookie;
};

struct frame {
    u64 start;
    u64 owner;   /* the key of the call's owner */
    u64 chained; /* in the first frame of a chain: the number of calls that follow it */
    u64 args[GO_ARGUMENTS];
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

/* Thread ids and PIDs have 22 bits at most (PID_MAX_LIMIT, include/linux/threads.h), which leaves these of a key's
 * thread. The kernel follows no more returns of a thread than a chain has places (MAX_URETPROBE_DEPTH,
 * include/linux/uprobes.h). */
#define MOST_CHAINED 64
#define CHAIN_SHIFT 24
#define CHAINED (1ULL << 30)    /* distinguishes place 0 from the chain's first call */
#define FROM_PLACE (1ULL << 31) /* the first call of the chain lies in `scratch_calls` */

#if defined(__TARGET_ARCH_arm64)
#define RETURN_ADDRESS_SIZE 0 /* a register holds it */
#else
#define RETURN_ADDRESS_SIZE 8 /* the return has popped it off the stack */
#endif

#define ARGUMENTS_OF(language) ((language) == GO ? GO_ARGUMENTS : C_ARGUMENTS)

/* Value `place`, whose register holds `raw`: in Go no value has a path. */
#if defined(READS_FIELDS)
#define VALUE_OF(raw, cookie, place, language) ((language) == GO ? (raw) : AT_PATH(raw, SET_OF(cookie), place))
#else
#define VALUE_OF(raw, cookie, place, language) (raw)
#endif

static __always_inline u64 value_at(struct pt_regs *ctx, u32 source, enum language language)
{
    return language == GO ? go_register_value(ctx, source) : register_value(ctx, source);
}

/* A value at the return of a call. */
static __always_inline u64 value_of_call(struct pt_regs *ctx, const struct frame *frame, u64 latency, u32 source,
                                         enum language language)
{
    if (source == SOURCE_LATENCY)
        return latency;
    if (source >= 1 && source <= ARGUMENTS_OF(language))
        return frame->args[source - 1];
    return value_at(ctx, source, language);
}

static __always_inline void fill_frame_key(struct frame_key *key, void *ctx, u32 returned, enum language language)
{
    u64 current = kernel_pid_tgid_of(CURRENT), top = 0, depth, g;

    if (language == GO) {
        g = goroutine(ctx);
        bpf_probe_read_user(&top, sizeof(top), (void *)(g + 8)); /* g.stack.hi */
        depth = (top - stack_pointer(ctx)) >> 3; /* of 1 GB at most, runtime.maxstacksize */
        current = current >> 32 << 32 | (depth & ((1 << CHAIN_SHIFT) - 1));
        key->stack = g ^ depth >> CHAIN_SHIFT << 56;
    } else {
        key->stack = stack_pointer(ctx) - returned;
    }
    key->thread = current | 1ULL << 63; /* idle tasks are 0 */
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

/* Frees a call's place; what was read of it before stays read before. x86-64 does not put a store before an earlier load,
 * so there the store does; for arm64 it is an exchange, because kernels before 6.15 know no store that releases. */
static __always_inline void give_back(struct call *call)
{
#if defined(__TARGET_ARCH_arm64)
    __sync_lock_test_and_set(&call->key.thread, 0);
#else
    asm volatile("*(u64 *)(%0 + 0) = %1" : : "r"(&call->key.thread), "r"(0ULL) : "memory");
#endif
}

static __always_inline int hit_call(struct pt_regs *ctx, enum language language)
{
    s64 values[VALUE_PLACES];
    u64 cookie;

    if (!open_window())
        return 0;
    cookie = COOKIE(ctx);
    READ_VALUES(values, VALUE_OF(value_at(ctx, source, language), cookie, i, language))
    collect_current(ctx, values, cookie, SITE_OF(cookie));
    return 0;
}

KPROBE(hit)
{
    return hit_call(ctx, C);
}

/* The key of call `number` of the chain whose first call has the key `key`. Places are used in turn, so each call takes
 * that of the one MOST_CHAINED before it. */
static __always_inline void chain_key(struct frame_key *key, u64 number, bool from_place)
{
    key->thread |= (number & (MOST_CHAINED - 1)) << CHAIN_SHIFT | CHAINED | (from_place ? FROM_PLACE : 0);
}

/* Keeps a call behind those that have its key already, of which `first` is the first. Only their thread comes here. */
static __always_inline void keep_chained(struct frame_key *key, struct frame *frame, struct frame *first,
                                         bool from_place)
{
    struct hit hit;
    int failed;

    hit.tally = this_tally();
    if (!hit.tally)
        return;
    first->chained++;
    chain_key(key, first->chained, from_place);
    failed = frames.insert(key, frame);
    if (failed == -EEXIST) {
        failed = frames.update(key, frame);
        lose_start(&hit); /* of the call whose place this one takes */
    }
    if (failed) {
        first->chained--;
        lose_hit(&hit);
    }
}

static __always_inline int enter_call(struct pt_regs *ctx, enum language language)
{
    struct frame_key key;
    struct frame frame, *first;
    struct owner *owner;
    struct call *call;
    struct hit hit;
    int failed;
    u32 i;

    if (!open_window())
        return 0;
    owner = find_owner();
    if (!owner || (ONLY_PID() && container_pid(owner) != ONLY_PID()))
        return 0;
    fill_frame_key(&key, ctx, 0, language);
    if (!attached_for(owner, key.cookie))
        return 0;
    frame.owner = owner->key;
    frame.chained = 0;
    for (i = 0; i < GO_ARGUMENTS && SAVES_ARGS(); i++)
        frame.args[i] = i < ARGUMENTS_OF(language) ? value_at(ctx, i + 1, language) : 0;
    frame.start = bpf_ktime_get_ns();
    call = place_of(&key);
    if (call && lies_there(call, &key)) {
        keep_chained(&key, &frame, &call->frame, true);
    } else if (call && !__sync_val_compare_and_swap(&call->key.thread, 0, key.thread)) {
        call->key.stack = key.stack;
        call->key.cookie = key.cookie;
        call->frame.start = frame.start;
        call->frame.owner = frame.owner;
        call->frame.chained = 0;
        for (i = 0; i < ARGUMENTS_OF(language) && SAVES_ARGS(); i++)
            call->frame.args[i] = frame.args[i];
    } else {
        failed = frames.insert(&key, &frame);
        first = failed == -EEXIST ? frames.lookup(&key) : NULL;
        hit.tally = this_tally();
        if (first)
            keep_chained(&key, &frame, first, false);
        else if (failed && hit.tally)
            lose_hit(&hit); /* counted here because the return will find no frame */
    }
    return 0;
}

KPROBE(enter)
{
    return enter_call(ctx, C);
}

/* Takes the last of the calls that follow `first`, the first one with this key. False when none of them is left. */
static __always_inline bool take_chained(struct frame_key key, struct frame *first, bool from_place,
                                         struct frame *frame, enum language language)
{
    struct frame *kept;
    u32 i;

    if (!first->chained)
        return false;
    chain_key(&key, first->chained, from_place);
    kept = frames.lookup(&key);
    if (!kept) { /* all that are left had their places taken */
        first->chained = 0;
        return false;
    }
    frame->start = kept->start;
    frame->owner = kept->owner;
    for (i = 0; i < ARGUMENTS_OF(language) && SAVES_ARGS(); i++)
        frame->args[i] = kept->args[i];
    frames.delete(&key);
    first->chained--;
    return true;
}

/* returned is how far above its place at the entry the stack pointer is. */
static __always_inline int leave_call(struct pt_regs *ctx, u32 returned, enum language language)
{
    struct frame_key key;
    struct frame *kept, frame;
    s64 values[VALUE_PLACES];
    struct call *call;
    u64 now;
    u32 i;

    if (!open_window())
        return 0;
    now = bpf_ktime_get_ns();
    fill_frame_key(&key, ctx, returned, language);
    call = place_of(&key);
    if (call && lies_there(call, &key)) {
        kept = &call->frame;
    } else {
        call = NULL;
        kept = frames.lookup(&key);
    }
    if (!kept)
        return 0; /* entered before the window opened, or in none of the containers to probe */
    if (!take_chained(key, kept, call != NULL, &frame, language)) {
        frame.start = kept->start;
        frame.owner = kept->owner;
        for (i = 0; i < ARGUMENTS_OF(language) && SAVES_ARGS(); i++)
            frame.args[i] = kept->args[i];
        if (call)
            give_back(call);
        else
            frames.delete(&key);
    }
    READ_VALUES(values,
                VALUE_OF(value_of_call(ctx, &frame, now - frame.start, source, language), key.cookie, i, language))
    if (passes(values))
        collect(ctx, values, owner_by_key(frame.owner), key.cookie, SITE_OF(key.cookie));
    return 0;
}

KPROBE(leave)
{
    return leave_call(ctx, RETURN_ADDRESS_SIZE, C);
}

#endif
