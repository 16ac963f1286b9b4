/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The process that a hit is about, as events and row keys name it: the current task, or another by its address. */
#ifndef FLEET_TASK_H
#define FLEET_TASK_H

#include <linux/types.h>
#include <fleet/owner.h>

MEMBER(TASK_MM)
MEMBER(TASK_SIGNAL)
MEMBER(TASK_STATE)
MEMBER(TASK_REAL_PARENT)

/* The head of every event. The compiler writes the layout of events next to the code, for the reader. */
#define EVENT_HEAD        \
    u64 time;             \
    u32 container;        \
    u32 pid;              \
    u32 tid;              \
    u32 container_pid;    \
    u32 uid;              \
    u32 site;             \
    char comm[TASK_COMM_LEN];

struct event_head {
    EVENT_HEAD
};

#define CURRENT 0 /* instead of a task's address: the current task */

/* The kernel's own numbers, which alone tell all tasks apart. */
static __always_inline u64 kernel_pid_tgid_of(u64 task)
{
    if (task)
        return (u64)INT_AT(task, TASK_TGID) << 32 | INT_AT(task, TASK_PID);
    if (TYPED())
        return LOAD_MEMBER(u32, typed_task(), TASK_TGID) << 32 | LOAD_MEMBER(u32, typed_task(), TASK_PID);
    return bpf_get_current_pid_tgid();
}

/* The kernel's number of a thread. */
static __always_inline u32 tid_of(u64 task)
{
    return task ? INT_AT(task, TASK_PID) : (u32)kernel_pid_tgid_of(CURRENT);
}

/* The number of a task's process that the host's /proc has, where the host is in a PID namespace of its own; 0 for a
 * process that it does not show. */
static __always_inline u32 inner_pid_of(u64 task)
{
    u64 leader = kernel_word(task ? task : bpf_get_current_task(), TASK_GROUP_LEADER());

    return number_in(kernel_word(leader, TASK_THREAD_PID()), HOST_LEVEL(), HOST_PIDNS_INO());
}

/* The numbers that the host's /proc has; 0 for a task that it does not show. */
static __always_inline u64 pid_tgid_of(u64 task)
{
    if (!HOST_LEVEL())
        return kernel_pid_tgid_of(task);
    if (!task)
        task = bpf_get_current_task();
    return (u64)inner_pid_of(task) << 32 |
           number_in(kernel_word(task, TASK_THREAD_PID()), HOST_LEVEL(), HOST_PIDNS_INO());
}

/* The first of them. */
static __always_inline u32 pid_of(u64 task)
{
    return HOST_LEVEL() ? inner_pid_of(task) : kernel_pid_tgid_of(task) >> 32;
}

static __always_inline u32 uid_of(u64 task)
{
    if (task)
        return INT_AT(WORD_AT(task, TASK_CRED), CRED_UID);
    if (TYPED()) /* the cast, because the verifier may ask whether the credentials of a task that it trusts are NULL */
        return LOAD_MEMBER(u32, LOAD_MEMBER(u64, POINTER_TO(typed_task(), TASK_OWN_CRED), TASK_OWN_CRED), CRED_UID);
    return bpf_get_current_uid_gid();
}

static __always_inline void read_comm_of(u64 task, char *comm)
{
    u64 pointer;

    if (CASTS()) { /* kernels with casts end a name with zeros alone, as the helper does */
        pointer = POINTER_TO(task ? task : typed_task(), TASK_COMM);
        ((u64 *)comm)[0] = LOAD_MEMBER(u64, pointer, TASK_COMM);
        ((u64 *)comm)[1] = LOAD_MEMBER(u64, pointer + 8, TASK_COMM);
    } else if (task) {
        bpf_probe_read_kernel(comm, TASK_COMM_LEN, (void *)(task + TASK_COMM()));
    } else {
        bpf_get_current_comm(comm, TASK_COMM_LEN);
    }
}

static __always_inline void fill_head_of(u64 task, struct event_head *head, struct owner *owner, u32 inner_pid,
                                         u32 site)
{
    u64 pid_tgid = pid_tgid_of(task);

    head->time = bpf_ktime_get_ns();
    head->container = owner->container;
    head->pid = pid_tgid >> 32;
    head->tid = (u32)pid_tgid;
    head->container_pid = inner_pid;
    head->uid = uid_of(task);
    head->site = site;
    read_comm_of(task, head->comm);
}

static __always_inline void fill_head(struct event_head *head, struct owner *owner, u32 inner_pid, u32 site)
{
    fill_head_of(CURRENT, head, owner, inner_pid, site);
}

#endif
