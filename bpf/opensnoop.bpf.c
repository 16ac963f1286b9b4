/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process in which container opens which file, and does it work?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), pattern
 * (the path filter), scratch (buffers for paths), rows and blank (collect: count), events (collect: events), unseen_calls
 * (32-bit system calls).
 *
 * Everything happens at the system call's return: the kernel has read the path by then, so its page is present, and
 * the arguments still stand in the registers that the task entered with. Nothing is kept between entry and return, so
 * no open is lost at the window's edges and no table can fill up. The attachment's cookie says which system call it
 * is. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/match.h>

#define MAX_PATH MAX_PATTERN
#define ROW_KEY_OWN char path[MAX_PATH];
#define BY_PATH BY_OWN(0)
#include <fleet/tool.h>
#include <fleet/syscall.h>
#include <fleet/directory.h>
#include <fleet/unseen.h>

CONSTANT(ONLY_ERRORS) /* rows do not tell successful calls apart by what they return */
CONSTANT(WALKS) /* the directories of relative paths are asked for, and the kernel's structures are known */

#define CALL_OPEN 0
#define CALL_OPENAT 1
#define CALL_OPENAT2 2
#define CALL_CREAT 3

#define OPEN_HEAD                                                                                        \
    EVENT_HEAD                                                                                           \
    s64 retval;                                                                                          \
    u64 flags;                                                                                           \
    s32 dirfd;                                                                                           \
    u32 length; /* of the path with its NUL; MAX_PATH when it was cut */                                 \
    s32 depth;  /* how many names of directories follow the path, the nearest first; -1: unknown */      \
    u32 in_root; /* the path starts at the directory dirfd, whatever it begins with (RESOLVE_IN_ROOT) */

struct event {
    OPEN_HEAD
    char path[NAMES_SIZE + NAME_SIZE];
};

struct event_layout {
    OPEN_HEAD
};

struct scratch {
    struct glob glob;
    struct walk walk;
    struct event event;
    struct row_key key;
};

BPF_ARRAY(event_layout, struct event_layout, 1);
/* Too large for the stack. Per CPU is enough although since Linux 7.2 the program can be preempted: a program that is
 * in use on a CPU does not start there again (bpf_prog->active); the kernel counts the hits that it skips. */
BPF_PERCPU_ARRAY(scratch, struct scratch, 1);

/* The arguments of the system call. */
struct request {
    u64 path;
    u64 flags;
    s32 dirfd;
    u32 in_root;
};

struct how { /* struct open_how, include/uapi/linux/openat2.h */
    u64 flags;
    u64 mode;
    u64 resolve;
};

static __always_inline void read_request(struct request *request, u64 call)
{
    struct pt_regs *regs = entry_registers();
    u64 first = ARG0(regs), second = ARG1(regs), third = ARG2(regs);

    request->dirfd = call == CALL_OPENAT || call == CALL_OPENAT2 ? (s32)first : AT_FDCWD;
    request->path = call == CALL_OPENAT || call == CALL_OPENAT2 ? second : first;
    request->flags = call == CALL_OPEN ? second : third;
    if (call == CALL_CREAT)
        request->flags = O_CREAT | O_WRONLY | O_TRUNC; /* creat(2) */
    if (call == CALL_OPENAT2) {
        struct how how = {};

        bpf_probe_read_user(&how, sizeof(how), (void *)third);
        request->flags = how.flags;
        request->in_root = !!(how.resolve & RESOLVE_IN_ROOT);
    }
}

/* sys_exit_open, sys_exit_openat, sys_exit_openat2, sys_exit_creat */
TRACEPOINT(opened)
{
    s64 result = syscall_result(ctx);
    struct request request = {};
    struct scratch *room;
    struct event *event;
    struct hit hit;
    u32 zero = 0;
    int fit;
    long length;

    if ((ONLY_FAILED() && result >= 0) || !begin_hit(&hit))
        return 0;
    room = scratch.lookup(&zero);
    if (!room)
        return 0;
    event = &room->event;
    read_request(&request, bpf_get_attach_cookie(ctx));
    length = bpf_probe_read_user_str(event->path, MAX_PATH, (void *)request.path);
    if (length <= 0) { /* unreadable: the call itself failed with EFAULT */
        event->path[0] = 0;
        length = 1;
    }
    fit = fits(event->path, &room->glob);
    if (!fit)
        return 0;
    if (fit < 0) {
        cap_hit(&hit);
    } else if (COLLECT_EVENTS()) {
        fill_head((struct event_head *)event, hit.owner, hit.inner_pid, 0);
        event->retval = result;
        event->flags = request.flags;
        event->dirfd = request.dirfd;
        event->length = length;
        event->depth = -1;
        event->in_root = request.in_root;
        if (WALKS() && event->path[0] && (event->path[0] != '/' || request.in_root))
            event->depth = names_up(event->path, length, request.dirfd, &room->walk);
        if (event->depth > 0)
            length = room->walk.at;
        send_hit(&hit, event, sizeof(*event) - sizeof(event->path) + (length & (2 * NAMES_SIZE - 1)));
    } else {
        fill_key(&room->key, hit.owner, hit.inner_pid, 0, ONLY_ERRORS() && result > 0 ? 0 : result);
        if (BY() & BY_PATH) {
            __builtin_memset(room->key.path, 0, MAX_PATH);
            bpf_probe_read_kernel_str(room->key.path, MAX_PATH, event->path);
        }
        count_call(ctx, &hit, &room->key, 0);
    }
    return 0;
}
