/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process in which container sends which signal to which process, and what came of it?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (collect: count), events (collect: events).
 *
 * The current process generates a signal, unless the kernel itself sends it: a timer may fire in an interrupt of any
 * process, the receiver included. Such a signal has no sender and counts for its receiver. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>

#define ROW_KEY_OWN  \
    u32 signal;      \
    u32 result;      \
    u32 target_pid;  \
    u32 unused;      \
    char target_comm[TASK_COMM_LEN];
#define BY_SIGNAL BY_OWN(0)
#define BY_RESULT BY_OWN(1)
#define BY_TARGET_PID BY_OWN(2)
#define BY_TARGET_COMM BY_OWN(3)
#include <fleet/tool.h>

CONSTANT(FOR_RECEIVER) /* signals count for the receiver's container, not the sender's */
CONSTANT(SIGNALS)      /* the signals to watch, bit 0 for signal 1 */
MEMBER(SIGINFO_CODE)

struct event {
    EVENT_HEAD
    u32 signal;
    u32 result;
    u32 target_pid;
    u32 target_tid;
    u32 target_container_pid;
    u32 from_kernel;
    char target_comm[TASK_COMM_LEN];
};

BPF_ARRAY(event_layout, struct event, 1);

/* What a thread causes by its own instructions (kernel/signal.c, SYNCHRONOUS_MASK). */
#define SIGNAL_BIT(signal) (1ULL << ((signal) - 1))
#define SYNCHRONOUS \
    (SIGNAL_BIT(SIGILL) | SIGNAL_BIT(SIGTRAP) | SIGNAL_BIT(SIGBUS) | SIGNAL_BIT(SIGFPE) | SIGNAL_BIT(SIGSEGV) | \
     SIGNAL_BIT(SIGSYS))

/* Whether the current task is the sender: it called kill(2) or the like, ended or stopped (SIGCHLD), or caused the
 * signal itself (a fault, a broken pipe). That it is the receiver says nothing: its timers fire while it runs. */
static __always_inline bool current_sends(u32 signal, u64 info, u64 target)
{
    s32 code;

    if (info == SEND_SIG_NOINFO)
        return true;
    if (SYNCHRONOUS >> ((signal - 1) & 63) & 1 && target == bpf_get_current_task())
        return true;
    if (info == SEND_SIG_PRIV)
        return false;
    code = INT_AT(info, SIGINFO_CODE);
    return code == SI_USER || code == SI_QUEUE || code == SI_TKILL || (signal == SIGCHLD && code > 0 && code < 0x80);
}

/* signal_generate(signal, siginfo, receiving task, to its whole group, result) */
RAW_TRACEPOINT(generated)
{
    u32 signal = ctx->args[0];
    u64 target = ctx->args[2], sender, side;
    struct hit hit;

    if (!(SIGNALS() >> ((signal - 1) & 63) & 1))
        return 0;
    sender = current_sends(signal, ctx->args[1], target) ? CURRENT : target;
    side = FOR_RECEIVER() ? target : sender;
    if (!begin_hit_of(side, &hit))
        return 0;
    if (COLLECT_EVENTS()) {
        struct event event = {};

        fill_head_of(sender, (struct event_head *)&event, hit.owner,
                     sender == side ? hit.inner_pid : container_pid(hit.owner), 0);
        event.signal = signal;
        event.result = ctx->args[4];
        event.target_pid = pid_tgid_of(target) >> 32;
        event.target_tid = (u32)pid_tgid_of(target);
        event.target_container_pid = container_pid_of(target, hit.owner);
        event.from_kernel = sender != CURRENT;
        read_comm_of(target, event.target_comm);
        send_hit(&hit, &event, sizeof(event));
    } else {
        struct row_key key = {};
        struct caller caller;

        fill_key_of(sender, &key, hit.owner, sender == side ? hit.inner_pid : container_pid(hit.owner), 0, 0);
        if (BY() & BY_SIGNAL)
            key.signal = signal;
        if (BY() & BY_RESULT)
            key.result = ctx->args[4];
        if (BY() & BY_TARGET_PID)
            key.target_pid = pid_tgid_of(target) >> 32;
        if (BY() & BY_TARGET_COMM)
            read_comm_of(target, key.target_comm);
        if (sender != CURRENT)
            caller = called_by_kernel(ctx, &hit);
        else if (sender == side)
            caller = called_by_itself(ctx, &hit);
        else
            caller = called_by_another(ctx, find_owner());
        count_caller(&hit, &key, 0, &caller); /* once, for the verifier follows each call of it anew */
    }
    return 0;
}
