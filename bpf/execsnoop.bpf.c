/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process in which container executes which program, with which arguments, and does it work?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), pattern
 * (the path filter), scratch_executed and scratch_failed (buffers for path and arguments), rows and blank (collect:
 * count), events (collect: events), calling (threads in the call, and the stacks with which they made it), unseen_calls
 * (32-bit system calls).
 *
 * A successful exec is seen when the process already is the new program: its arguments lie where the kernel has just
 * copied them, end to end. A failed one is seen at the system call's return, where the arguments are still the
 * caller's. Nothing is kept in between, so no exec is lost at the window's edges; the stack of the caller alone is, for
 * its memory is gone when the process is the new program. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/match.h>

#define MAX_PATH MAX_PATTERN
#define ROW_KEY_OWN char parent_comm[TASK_COMM_LEN]; char path[MAX_PATH];
#define BY_PARENT_COMM BY_OWN(0)
#define BY_PATH BY_OWN(1)
#include <fleet/tool.h>
#include <fleet/syscall.h>
#include <fleet/unseen.h>

MEMBER(MM_ARG_START)
MEMBER(MM_ARG_END)
MEMBER(BPRM_FILENAME)

#define MOST_CALLING 4096

#define CALL_EXECVE 0
#define CALL_EXECVEAT 1
#define MAX_ARGS 2048 /* kept bytes of arguments */
#define MOST_ARGS 64  /* kept arguments of a failed call */

#define EXEC_HEAD                                                                      \
    EVENT_HEAD                                                                         \
    s64 retval;                                                                        \
    u32 ppid;                                                                          \
    u32 container_ppid;                                                                \
    u32 args_length; /* bytes of args; more than MAX_ARGS when they were cut */        \
    u32 reserved;                                                                      \
    char parent_comm[TASK_COMM_LEN];                                                   \
    char path[MAX_PATH];

struct event {
    EXEC_HEAD
    char args[2 * MAX_ARGS]; /* NUL-terminated, end to end; twice the size, for the verifier to accept a mask */
};

struct event_layout {
    EXEC_HEAD
};

struct scratch {
    struct glob glob;
    struct event event;
    struct row_key key;
};

BPF_ARRAY(event_layout, struct event_layout, 1);
/* Too large for the stack. Each program has a buffer of its own per CPU: since Linux 7.2 one program can preempt the
 * other, but a program that is in use on a CPU does not start there again (bpf_prog->active). */
BPF_PERCPU_ARRAY(scratch_executed, struct scratch, 1);
BPF_PERCPU_ARRAY(scratch_failed, struct scratch, 1);
BPF_TABLE("lru_hash", u32, u64, calling, MOST_CALLING); /* a thread that is killed in the call stays until it is full */

/* How many bytes of the arguments are kept. The verifier needs the mask although the comparison implies it. */
static __always_inline u64 kept(u32 length)
{
    u64 bytes = length < MAX_ARGS ? length : MAX_ARGS;

    asm volatile("" : "+r"(bytes));
    return bytes & (2 * MAX_ARGS - 1);
}

static __always_inline void read_parent(struct event *event, struct hit *hit)
{
    u64 parent = WORD_AT(bpf_get_current_task(), TASK_REAL_PARENT);

    event->ppid = pid_tgid_of(parent) >> 32;
    event->container_ppid = container_pid_of(parent, hit->owner);
    bpf_probe_read_kernel(event->parent_comm, TASK_COMM_LEN, (void *)(parent + TASK_COMM()));
}

/* sys_enter_execve, sys_enter_execveat; attached where stacks are kept */
TRACEPOINT(called)
{
    u32 thread = tid_of(CURRENT);
    struct hit hit;
    u64 stack;

    if (!begin_hit(&hit))
        return 0;
    stack = keep_for_later(ctx, &hit);
    calling.update(&thread, &stack);
    return 0;
}

/* The stack with which a thread called; unknown where the beginning of the call was not seen, as of a 32-bit one. */
static __always_inline u64 stack_of_call(struct hit *hit, u32 thread)
{
    u64 stack = kept_or_unknown(hit, calling.lookup(&thread));

    calling.delete(&thread);
    return stack;
}

/* Reports an exec whose path, arguments and result are in room->event, if its path passes the filter. `thread` is the
 * one that called. */
static __always_inline void report(struct hit *hit, struct scratch *room, u32 thread)
{
    struct event *event = &room->event;
    int fit = fits(event->path, &room->glob);

    if (!fit)
        return;
    if (fit < 0) {
        cap_hit(hit);
        return;
    }
    if (COLLECT_EVENTS() || BY() & BY_PARENT_COMM)
        read_parent(event, hit);
    if (COLLECT_EVENTS()) {
        fill_head((struct event_head *)event, hit->owner, hit->inner_pid, 0);
        send_hit(hit, event, sizeof(*event) - sizeof(event->args) + kept(event->args_length));
    } else {
        fill_key(&room->key, hit->owner, hit->inner_pid, 0, event->retval);
        __builtin_memset(room->key.parent_comm, 0, TASK_COMM_LEN + MAX_PATH);
        if (BY() & BY_PARENT_COMM)
            __builtin_memcpy(room->key.parent_comm, event->parent_comm, TASK_COMM_LEN);
        if (BY() & BY_PATH)
            bpf_probe_read_kernel_str(room->key.path, MAX_PATH, event->path);
        count_later(hit, &room->key, 0, KEEPS_STACKS() ? stack_of_call(hit, thread) : 0);
    }
}

/* sched_process_exec(task, old pid, bprm) */
RAW_TRACEPOINT(executed)
{
    struct scratch *room;
    struct hit hit;
    u32 zero = 0;
    u64 mm, start;

    if (ONLY_FAILED() || !begin_hit(&hit))
        return 0;
    room = scratch_executed.lookup(&zero);
    if (!room)
        return 0;
    room->event.retval = 0;
    if (bpf_probe_read_kernel_str(room->event.path, MAX_PATH, (void *)WORD_AT(ctx->args[2], BPRM_FILENAME)) < 0)
        room->event.path[0] = 0;
    if (COLLECT_EVENTS()) {
        mm = WORD_AT(bpf_get_current_task(), TASK_MM);
        start = WORD_AT(mm, MM_ARG_START);
        room->event.args_length = WORD_AT(mm, MM_ARG_END) - start;
        if (bpf_probe_read_user(room->event.args, kept(room->event.args_length), (void *)start))
            room->event.args_length = 0;
    }
    report(&hit, room, ctx->args[1]);
    return 0;
}

/* Reads the arguments of a failed call from the caller's array of pointers. */
static __always_inline void read_args(struct event *event, u64 pointers)
{
    u32 i, at = 0;

#pragma nounroll
    for (i = 0; i < MOST_ARGS; i++) {
        u64 address = 0;
        long length;

        if (bpf_probe_read_user(&address, sizeof(address), (void *)(pointers + 8 * i)) || !address)
            break;
        if (at >= MAX_ARGS) {
            at = MAX_ARGS + 1;
            break;
        }
        length = bpf_probe_read_user_str(event->args + (at & (MAX_ARGS - 1)), MAX_ARGS, (void *)address);
        if (length <= 0)
            break;
        at += length & (2 * MAX_ARGS - 1);
    }
    event->args_length = at;
}

/* sys_exit_execve, sys_exit_execveat; the cookie says which */
TRACEPOINT(failed)
{
    s64 result = syscall_result(ctx);
    struct pt_regs *regs;
    struct scratch *room;
    struct hit hit;
    u32 zero = 0, shift;

    if (result >= 0 || !begin_hit(&hit))
        return 0;
    room = scratch_failed.lookup(&zero);
    if (!room)
        return 0;
    room->event.retval = result;
    regs = entry_registers();
    shift = bpf_get_attach_cookie(ctx) == CALL_EXECVEAT;
    if (bpf_probe_read_user_str(room->event.path, MAX_PATH, (void *)(shift ? ARG1(regs) : ARG0(regs))) < 0)
        room->event.path[0] = 0;
    if (COLLECT_EVENTS())
        read_args(&room->event, shift ? ARG2(regs) : ARG1(regs));
    report(&hit, room, tid_of(CURRENT));
    return 0;
}
