/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Stacks: the return addresses of a task, each distinct list kept once, with how often or for how long it was seen.
 * User space finds the names when the window has closed.
 *
 * The kernel's own map of stacks (BPF_MAP_TYPE_STACK_TRACE) would lose hits while nearly empty: two stacks whose short
 * hashes fall into one bucket evict each other. The hash here has 64 bits.
 *
 * Maps: stack_frames, stack_counts, processes, scratch_frames, and those of fleet/unwind.h and
 * fleet/python.h. */
#ifndef FLEET_STACK_H
#define FLEET_STACK_H

#include <linux/types.h>
#include <fleet/caller.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/python.h>
#include <fleet/task.h>
#include <fleet/unwind.h>

CONSTANT(USER_STACKS)
CONSTANT(KERNEL_STACKS)
MEMBER(TASK_EXEC_ID)
MEMBER(MM_START_STACK)

#define MAX_FRAMES PERF_MAX_STACK_DEPTH /* the default of kernel.perf_event_max_stack */

struct frames {
    u64 addresses[MAX_FRAMES]; /* the innermost first; 0 after the last */
};

/* A process between two calls of execve(2). User space reads its mappings soon after it appears here. */
struct process {
    u32 pid;
    u32 exec;
};

/* User space adds where its code lies. A process that was forked has the mappings of its parent until it executes a
 * program. Which program is mapped, the kernel's random choice of the stack's address tells. */
struct process_code {
    u64 start0; /* as in struct code_ranges */
    u64 size0;
    u64 start1;
    u64 size1;
    u64 stack; /* startstack of /proc/PID/stat */
    u32 container;
    u32 parent;
};

struct stack_key {
    u64 user; /* keys of stack_frames, 0 for none; this one also the id of a copy */
    u64 kernel;
    u32 container;
    u32 pid;
    u32 exec;
    u32 container_pid;
    char comm[TASK_COMM_LEN];
    u64 interpreter; /* key of interpreter_frames, 0 for none, or NO_ROOM */
};

struct stack_count {
    u64 count;
    u64 sum;
};

BPF_HASH(stack_frames, u64, struct frames, 1);
BPF_HASH(stack_counts, struct stack_key, struct stack_count, 1);
BPF_HASH(processes, struct process, struct process_code, 1);

/* Where a stack is taken: a function that a program calls shares its 512 bytes of stack, and has few of them. Another
 * task, or an interrupt, may run the program on the same CPU before the first is done: a program of a uprobe can be
 * preempted. So each CPU has some rooms, and a program takes a free one. A program that is always alone on its CPU
 * defines ALONE before it includes this, and loads before Linux 5.12, which has the first compare-and-swap. */
struct room {
    u64 taken;
    struct stack_key key;
    struct process process;
    struct process_code code;
    struct stack_count fresh; /* zeros */
    u64 number;
    struct frames frames;
};

#ifdef ALONE
#define ROOMS 1
#else
#define ROOMS 4
#endif
BPF_PERCPU_ARRAY(scratch_frames, struct room, ROOMS);

/* Has user space read the mappings of the current process. When the map is full, user space looks at the rest at the
 * window's end. */
static __always_inline void report_process(struct room *room)
{
    u64 task = bpf_get_current_task();

    __builtin_memset(&room->code, 0, sizeof(room->code));
    room->code.stack = WORD_AT(WORD_AT(task, TASK_MM), MM_START_STACK);
    room->code.container = room->key.container;
    room->code.parent = INT_AT(WORD_AT(task, TASK_REAL_PARENT), TASK_TGID); /* for hosts that have the kernel's PIDs */
    processes.insert(&room->process, &room->code);
}

/* A free room of this CPU, which is now taken; NULL if there is none. Each room has instructions of its own: the number
 * would lie in memory, where Linux 6.1 does not see that a loop counts. */
static __always_inline struct room *take_room(void)
{
    struct room *room;
    u32 number, at;

#pragma unroll
    for (number = 0; number < ROOMS; number++) {
        at = number;
        room = scratch_frames.lookup(&at);
#ifdef ALONE
        return room;
#else
        if (room && !__sync_val_compare_and_swap(&room->taken, 0, number + 1))
            return room;
#endif
    }
    return NULL;
}

/* Whether a room is the first. It is asked of the room, for the verifier would follow each number by itself. */
static __always_inline bool is_first(struct room *room)
{
#ifdef ALONE
    return true;
#else
    return room->taken == 1;
#endif
}

static __always_inline void leave_room(struct room *room)
{
#ifndef ALONE
    __sync_lock_test_and_set(&room->taken, 0);
#endif
}

/* Keeps one of the current task's stacks; false when the map is full. An unreadable stack is empty, id 0. */
static __always_inline bool keep_frames(void *ctx, struct frames *frames, u64 flags, u64 *id)
{
    u64 hash = flags;
    long size;
    u32 i;

    *id = 0;
    size = bpf_get_stack(ctx, frames->addresses, sizeof(frames->addresses), flags);
    if (size <= 0)
        return true;
#pragma nounroll
    for (i = 0; i < MAX_FRAMES; i++) {
        if (i >= size / sizeof(u64))
            break;
        hash = (hash ^ frames->addresses[i]) * 0x9e3779b97f4a7c15ULL; /* Fibonacci hashing */
        hash ^= hash >> 32;
    }
    *id = hash ? hash : 1;
    return stack_frames.lookup(id) || !stack_frames.insert(id, frames) || stack_frames.lookup(id);
}

/* The key of no process and no stack. */
static __always_inline void begin_key(struct room *room, u32 container)
{
    __builtin_memset(&room->key, 0, sizeof(room->key));
    room->key.container = container;
}

/* Fills the key of a room with the current process and its stack; false when a map is full. Only one program at a time
 * is in the first room of a CPU, and may use what there is once on each: it copies, and follows an interpreter. */
static __always_inline bool fill_process(void *ctx, struct room *room, u32 inner_pid)
{
    struct stack_key *key = &room->key;
    struct process_code *known;
    u64 copy;

    room->process.pid = key->pid = pid_of(CURRENT);
    room->process.exec = key->exec = INT_AT(bpf_get_current_task(), TASK_EXEC_ID);
    key->container_pid = inner_pid;
    bpf_get_current_comm(key->comm, sizeof(key->comm));
    known = processes.lookup(&room->process);
    if (!known)
        report_process(room);
    if (!USER_STACKS())
        return true;
    if (!keep_frames(ctx, &room->frames, BPF_F_USER_STACK, &key->user))
        return false;
    if (UNWIND() && is_first(room) && key->user) {
        copy = copy_stack(key->pid, key->exec, key->user, (struct code_ranges *)known);
        if (copy)
            key->user = copy;
    }
    if (INTERPRETERS() && key->user)
        keep_calls(&key->pid, key->exec, is_first(room), &key->interpreter);
    return true;
}

/* Fills the key of a room with the current task's stacks and process, or with its stack in the kernel alone unless it
 * is the `process` that caused a hit; false when a map is full. */
static __always_inline bool fill_stacks(void *ctx, struct room *room, bool process, u32 container, u32 inner_pid)
{
    begin_key(room, container);
    if (process && !fill_process(ctx, room, inner_pid))
        return false;
    return !KERNEL_STACKS() || keep_frames(ctx, &room->frames, 0, &room->key.kernel);
}

/* Fills a key with the current task's stacks and process; false when a map is full, or all rooms are taken. */
static __always_inline bool keep_stacks(void *ctx, struct stack_key *key, struct owner *owner, u32 inner_pid)
{
    struct room *room = take_room();
    bool kept;

    if (!room)
        return false;
    kept = fill_stacks(ctx, room, true, owner->container, inner_pid);
    *key = room->key;
    leave_room(room);
    return kept;
}

/* The counters of these stacks, inserted as `fresh`, which is zeros, if new; NULL when the map is full. */
static __always_inline struct stack_count *find_stack(struct stack_key *key, struct stack_count *fresh)
{
    struct stack_count *found = stack_counts.lookup(key);

    if (!found) {
        stack_counts.insert(key, fresh);
        found = stack_counts.lookup(key);
    }
    return found;
}

#endif
