/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Who did it, as every event and every row's key tell it. */
#ifndef FLEET_TASK_H
#define FLEET_TASK_H

#include <linux/types.h>
#include <fleet/owner.h>

/* The head of every event; bpf/compile.py hands the layout to the reader. */
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

static __always_inline void fill_head(struct event_head *head, struct owner *owner, u32 inner_pid, u32 site)
{
    u64 pid_tgid = bpf_get_current_pid_tgid();

    head->time = bpf_ktime_get_ns();
    head->container = owner->container;
    head->pid = pid_tgid >> 32;
    head->tid = (u32)pid_tgid;
    head->container_pid = inner_pid;
    head->uid = (u32)bpf_get_current_uid_gid();
    head->site = site;
    bpf_get_current_comm(head->comm, sizeof(head->comm));
}

#endif
