/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process in which container opened which file, and did it work?
 *
 * maps: owners (whose hit it is), control and tally (window and accounting), pattern (the path filter),
 * scratch (where a path is read to), rows (collect: count), events (collect: events).
 *
 * Everything happens when the system call returns: the kernel has read the path by then, so its page is
 * present, and the arguments still stand in the registers that the task entered with. Nothing is kept
 * between entry and return, so no open is lost at the window's edges and there is no table to fill up.
 * The attachment's cookie says which system call it is. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h>
#include <fleet/task.h>

#define MAX_PATH 256
#define ROW_KEY_OWN char path[MAX_PATH];
#include <fleet/row.h>

CONSTANT(30, COLLECT_EVENTS)
CONSTANT(31, MATCH)
CONSTANT(32, PATTERN_LENGTH)
CONSTANT(33, ONLY_FAILED)

#define CALL_OPEN 0
#define CALL_OPENAT 1
#define CALL_OPENAT2 2
#define CALL_CREAT 3

#define MATCH_EXACT 1
#define MATCH_PREFIX 2
#define MATCH_GLOB 3

#define MAX_PATTERN 256
#define GLOB_STEPS 512
#define O_CREAT_WRONLY_TRUNC 01101 /* what creat(2) means */

struct event {
    EVENT_HEAD
    s64 retval;
    u64 flags;
    s32 dirfd;
    u32 length; /* of the path with its NUL; MAX_PATH when it was cut */
    char path[MAX_PATH];
};

struct pattern {
    char text[MAX_PATTERN];
};

/* Per CPU: tracepoints of system calls run with preemption disabled (kernel/trace/trace_syscalls.c). */
struct scratch {
    struct glob {
        u32 at, in, star, retry;
    } glob;
    struct event event;
    struct row_key key;
};

struct event_layout {
    EVENT_HEAD
    s64 retval;
    u64 flags;
    s32 dirfd;
    u32 length;
};

BPF_ARRAY(event_layout, struct event_layout, 1);
BPF_ARRAY(pattern, struct pattern, 1);
BPF_PERCPU_ARRAY(scratch, struct scratch, 1);
BPF_RINGBUF_OUTPUT(events, 64);

/* What a system call was asked, from the registers it was entered with. */
struct request {
    u64 path;
    u64 flags;
    s32 dirfd;
};

#if defined(__TARGET_ARCH_arm64)
#define ARG0(regs) (regs)->orig_x0
#define ARG1(regs) (regs)->regs[1]
#define ARG2(regs) (regs)->regs[2]
#else
#define ARG0(regs) (regs)->di
#define ARG1(regs) (regs)->si
#define ARG2(regs) (regs)->dx
#endif

static __always_inline void read_request(struct request *request, u64 call)
{
    struct pt_regs *regs = (struct pt_regs *)bpf_task_pt_regs((void *)bpf_get_current_task_btf());
    u64 first = ARG0(regs), second = ARG1(regs), third = ARG2(regs);

    request->dirfd = call == CALL_OPENAT || call == CALL_OPENAT2 ? (s32)first : -100; /* AT_FDCWD */
    request->path = call == CALL_OPENAT || call == CALL_OPENAT2 ? second : first;
    request->flags = call == CALL_OPEN ? second : third;
    if (call == CALL_CREAT)
        request->flags = O_CREAT_WRONLY_TRUNC;
    if (call == CALL_OPENAT2) /* struct open_how begins with the flags */
        bpf_probe_read_user(&request->flags, sizeof(request->flags), (void *)third);
}

/* Byte for byte up to PATTERN_LENGTH(), which for an exact match counts the NUL too. */
static __always_inline int begins_with(const char *path, const char *pattern)
{
    u32 i;

#pragma nounroll
    for (i = 0; i < MAX_PATTERN; i++) {
        if (i >= PATTERN_LENGTH())
            return 1;
        if (path[i] != pattern[i])
            return 0;
    }
    return 1;
}

/* 1 when the whole path fits the glob (* any run of bytes, ? any byte), 0 when not, -1 when that could not
 * be told in GLOB_STEPS steps. The places are kept in memory: in registers the verifier would follow every
 * combination of their values. */
static __always_inline int fits_glob(const char *path, const char *pattern, volatile struct glob *places)
{
    int step;

    places->at = places->in = places->retry = 0;
    places->star = MAX_PATTERN;
#pragma nounroll
    for (step = 0; step < GLOB_STEPS; step++) {
        char want = pattern[places->in & (MAX_PATTERN - 1)], have = path[places->at & (MAX_PATH - 1)];

        if (want == '*') {
            places->star = places->in;
            places->in++;
            places->retry = places->at;
        } else if (!have) {
            return !want;
        } else if (want == '?' || want == have) {
            places->in++;
            places->at++;
        } else if (places->star < MAX_PATTERN) {
            places->in = places->star + 1;
            places->retry++;
            places->at = places->retry;
        } else {
            return 0;
        }
    }
    return -1;
}

static __always_inline int fits(struct scratch *room)
{
    u32 zero = 0;
    struct pattern *asked;

    if (!MATCH())
        return 1;
    asked = pattern.lookup(&zero);
    if (!asked)
        return 0;
    return MATCH() == MATCH_GLOB ? fits_glob(room->event.path, asked->text, &room->glob)
                                 : begins_with(room->event.path, asked->text);
}

TRACEPOINT(opened)
{
    u64 call = bpf_get_attach_cookie(ctx);
    s64 result = *(s64 *)(ctx + 16); /* the format of every sys_exit tracepoint: ret */
    struct control *window = open_window();
    struct request request = {};
    struct scratch *room;
    struct owner *owner;
    struct tally *tally;
    struct event *event;
    u32 zero = 0;
    int fit;
    long length;

    if (!window || (ONLY_FAILED() && result >= 0))
        return 0;
    owner = find_owner();
    if (!owner)
        return 0;
    tally = this_tally();
    room = scratch.lookup(&zero);
    if (!tally || !room)
        return 0;
    event = &room->event;
    read_request(&request, call);
    length = bpf_probe_read_user_str(event->path, MAX_PATH, (void *)request.path);
    if (length <= 0) { /* a pointer that could not be read: the call failed for it as well (EFAULT) */
        event->path[0] = 0;
        length = 1;
    }
    fit = fits(room);
    if (!fit)
        return 0;
    ADD(tally->hits, 1);
    if (fit < 0) {
        ADD(tally->capped, 1);
        return 0;
    }
    if (COLLECT_EVENTS()) {
        if (!may_send(window)) {
            ADD(tally->capped, 1);
            return 0;
        }
        fill_head((struct event_head *)event, owner, container_pid(owner), 0);
        event->retval = result;
        event->flags = request.flags;
        event->dirfd = request.dirfd;
        event->length = length;
        if (events.ringbuf_output(event, sizeof(*event) - MAX_PATH + (length & (2 * MAX_PATH - 1)), BPF_RB_NO_WAKEUP)) {
            ADD(tally->ring_full, 1);
            return 0;
        }
        ADD(window->events, 1);
        ADD(tally->delivered, 1);
    } else {
        fill_key(&room->key, owner, container_pid(owner), 0, result);
        if (BY() & BY_OWN(0)) {
            __builtin_memset(room->key.path, 0, MAX_PATH);
            bpf_probe_read_kernel_str(room->key.path, MAX_PATH, event->path);
        }
        count_row(&room->key, tally, 0);
    }
    return 0;
}
