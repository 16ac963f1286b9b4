/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Rows: counts by key, per CPU, summed by user space when the window has closed. A program that groups by
 * something of its own defines ROW_KEY_EXTRA before it includes this; the loader shortens the map's key to
 * what is in use. */
#ifndef FLEET_ROW_H
#define FLEET_ROW_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h>

CONSTANT(20, BY)

#define BY_PID 1
#define BY_COMM 2
#define BY_USER 4
#define BY_VALUE 8
#define BY_CONTAINER 16
#define BY_EXTRA 32
#define ALL_CONTAINERS (~0U)

#ifndef ROW_KEY_EXTRA
#define ROW_KEY_EXTRA
#endif

struct row_key {
    u32 container;
    u32 pid;
    u32 container_pid;
    u32 uid;
    s64 value;
    char comm[TASK_COMM_LEN];
    ROW_KEY_EXTRA
};

BPF_PERCPU_HASH(rows, struct row_key, u64, 10240);

/* What the row is keyed by; what BY() leaves out stays zero. */
static __always_inline void fill_key(struct row_key *key, struct owner *owner, s64 value)
{
    key->container = BY() & BY_CONTAINER ? owner->container : ALL_CONTAINERS;
    key->pid = BY() & BY_PID ? bpf_get_current_pid_tgid() >> 32 : 0;
    key->container_pid = BY() & BY_PID ? container_pid(owner) : 0;
    key->uid = BY() & BY_USER ? (u32)bpf_get_current_uid_gid() : 0;
    key->value = BY() & BY_VALUE ? value : 0;
    __builtin_memset(key->comm, 0, sizeof(key->comm));
    if (BY() & BY_COMM)
        bpf_get_current_comm(key->comm, sizeof(key->comm));
}

static __always_inline void count_row(struct row_key *key, struct tally *tally)
{
    u64 none = 0;
    u64 *count = rows.lookup_or_try_init(key, &none);

    if (!count) {
        ADD(tally->map_full, 1);
        return;
    }
    ADD(*count, 1);
    ADD(tally->delivered, 1);
}

#endif
