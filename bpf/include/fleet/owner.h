/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which container a hit belongs to, its owner. A uprobe belongs to an inode and fires in every container of the
 * image, a tracepoint fires for the whole host: the program looks up the current task's cgroup v2 id, then
 * the ids of the cgroups above it (a service's sub-cgroup counts for its container; the innermost container that is
 * probed wins). A container without a cgroup of its own shares that of whatever started it, so its mount namespace
 * identifies it, and is looked up first.
 *
 * The scheduler's tracepoints fire for one task while another is the current one. find_owner_of() and
 * container_pid_of() take a task by its address and read the kernel's structures, where the helpers answer for the
 * current task only. A module that calls them adds OTHER_TASKS (_load/owners.py) to its members.
 *
 * Maps: owners and owner_levels. */
#ifndef FLEET_OWNER_H
#define FLEET_OWNER_H

#include <linux/types.h>
#include <fleet/constant.h>

CONSTANT(OWNER_MASK) /* the number of places in owners, a power of two, less one */
CONSTANT(WANTS_PID)  /* events, rows or filters use in-container PIDs */
CONSTANT(OWNER_BY_MOUNT)
CONSTANT(OWNER_HOST) /* processes in no container count too */
CONSTANT(HOST_PIDNS_DEV)
CONSTANT(HOST_PIDNS_INO)
CONSTANT(HOST_LEVEL) /* of the host's PID namespace: above 0 where the host is itself in one, such as an LXC guest */
CONSTANT(TASK_NSPROXY) /* byte offsets, from the kernel's BTF */
CONSTANT(NSPROXY_MNT)
CONSTANT(MNT_INUM)
CONSTANT(TASK_GROUP_LEADER)
CONSTANT(TASK_THREAD_PID)
CONSTANT(PID_NUMBERS)
CONSTANT(PID_LEVEL)
CONSTANT(UPID_NS)
CONSTANT(PIDNS_INUM)
CONSTANT(TASK_CGROUPS)
CONSTANT(CSET_CGROUP)
CONSTANT(CGROUP_KN)
CONSTANT(KN_ID)
CONSTANT(CGROUP_LEVEL)
CONSTANT(CGROUP_PARENT) /* as a cgroup_subsys_state */
CONSTANT(CSS_CGROUP)
CONSTANT(TASK_PID)
CONSTANT(TASK_TGID)
CONSTANT(TASK_COMM)
CONSTANT(TASK_CRED)
CONSTANT(CRED_UID)

#define MOUNT_KEY (1ULL << 63) /* owners: a mount namespace's number, not a cgroup's id */
#define HOST_KEY (~0ULL)       /* owners: processes in no container */
#define NOBODY (~0U)           /* owner.container: a container that is not probed but lies in one that is */
#define DEEPEST_CGROUP 32
#define OWNER_PLACES 8         /* how many places a search looks at, from the one that the key hashes to */
#define UPID_SIZE 16           /* struct upid: int nr, struct pid_namespace *ns (include/linux/pid.h) */

struct owner {
    u32 container;   /* index in the result's list */
    u32 pidns_level; /* 0 is the kernel's first */
    u64 pidns_dev;
    u64 pidns_ino;
    u64 key; /* 0: the place is free, which ends a search */
};

struct ns_pid { /* struct bpf_pidns_info, include/uapi/linux/bpf.h */
    u32 pid;
    u32 tgid;
};

/* The cgroup levels between which owners lie. In a map, not constants, because containers that start during the
 * window may lie outside those of the others. */
struct owner_levels {
    s32 lowest;
    s32 deepest;
};

/* A hash table with linear probing, filled by user space. A lookup in a BPF_HASH calls a helper, which alone costs more
 * than this whole search; array lookups are inlined. */
BPF_ARRAY(owners, struct owner, 1024);
BPF_ARRAY(owner_levels, struct owner_levels, 1);

static __always_inline u64 kernel_word(u64 address, u64 offset)
{
    u64 word = 0;

    bpf_probe_read_kernel(&word, sizeof(word), (void *)(address + offset));
    return word;
}

static __always_inline u32 kernel_int(u64 address, u64 offset)
{
    u32 number = 0;

    bpf_probe_read_kernel(&number, sizeof(number), (void *)(address + offset));
    return number;
}

static __always_inline struct owner *owner_by_key(u64 key)
{
    u32 place = key ^ key >> 32, step;

#pragma nounroll
    for (step = 0; step < OWNER_PLACES; step++, place++) {
        u32 at = place & OWNER_MASK();
        struct owner *owner = owners.lookup(&at);

        if (!owner || !owner->key)
            return NULL;
        if (owner->key == key)
            return owner;
    }
    return NULL;
}

static __always_inline struct owner *owner_of_mount(u64 task)
{
    u64 nsproxy = kernel_word(task, TASK_NSPROXY());

    return owner_by_key(MOUNT_KEY | kernel_int(kernel_word(nsproxy, NSPROXY_MNT()), MNT_INUM()));
}

static __always_inline struct owner *owner_of_current_cgroup(void)
{
    struct owner *owner = owner_by_key(bpf_get_current_cgroup_id());
    struct owner_levels *levels;
    u32 zero = 0;
    u64 key;
    int step, level;

    if (owner)
        return owner;
    levels = owner_levels.lookup(&zero);
    if (!levels)
        return NULL;
    level = levels->deepest;
    for (step = 0; step < DEEPEST_CGROUP; step++, level--) {
        if (level < levels->lowest)
            break;
        key = bpf_get_current_ancestor_cgroup_id(level);
        if (!key)
            continue; /* the task's cgroup is not that deep */
        owner = owner_by_key(key);
        if (owner)
            return owner;
    }
    return NULL;
}

/* The current task's owner; NULL when it is in none of the containers to probe. */
static __always_inline struct owner *find_owner(void)
{
    struct owner *owner = NULL;

    if (OWNER_BY_MOUNT())
        owner = owner_of_mount(bpf_get_current_task());
    if (!owner)
        owner = owner_of_current_cgroup();
    if (!owner && OWNER_HOST()) {
        struct ns_pid here;

        /* only a task in the host's own PID namespace is certainly in no container */
        if (!bpf_get_ns_current_pid_tgid(HOST_PIDNS_DEV(), HOST_PIDNS_INO(), (void *)&here, sizeof(here)))
            owner = owner_by_key(HOST_KEY);
    }
    return owner && owner->container != NOBODY ? owner : NULL;
}

/* The owner of a cgroup v2, by its own id or the nearest one above it. */
static __always_inline struct owner *owner_of_cgroup(u64 cgroup)
{
    u32 zero = 0, step;
    s32 level = kernel_int(cgroup, CGROUP_LEVEL());
    struct owner_levels *levels = owner_levels.lookup(&zero);

    if (!levels)
        return NULL;
#pragma nounroll
    for (step = 0; step < DEEPEST_CGROUP; step++, level--) {
        struct owner *owner;

        if (level < levels->lowest)
            break;
        if (level <= levels->deepest) {
            owner = owner_by_key(kernel_word(kernel_word(cgroup, CGROUP_KN()), KN_ID()));
            if (owner)
                return owner;
        }
        if (level == levels->lowest)
            break;
        cgroup = kernel_word(kernel_word(cgroup, CGROUP_PARENT()), CSS_CGROUP());
    }
    return NULL;
}

/* The inode number of the PID namespace at `level` of a struct pid. */
static __always_inline u32 pidns_of(u64 pid, u32 level)
{
    return kernel_int(kernel_word(pid + PID_NUMBERS() + level * UPID_SIZE, UPID_NS()), PIDNS_INUM());
}

/* The number of a struct pid in the PID namespace at `level`; 0 when it has none there. */
static __always_inline u32 number_in(u64 pid, u32 level, u32 pidns)
{
    if (kernel_int(pid, PID_LEVEL()) < level || pidns_of(pid, level) != pidns)
        return 0;
    return kernel_int(pid, PID_NUMBERS() + level * UPID_SIZE);
}

/* find_owner() for any task. */
static __always_inline struct owner *find_owner_of(u64 task)
{
    struct owner *owner = NULL;

    if (OWNER_BY_MOUNT())
        owner = owner_of_mount(task);
    if (!owner)
        owner = owner_of_cgroup(kernel_word(kernel_word(task, TASK_CGROUPS()), CSET_CGROUP()));
    if (!owner && OWNER_HOST()) {
        u64 pid = kernel_word(task, TASK_THREAD_PID());

        if (pidns_of(pid, kernel_int(pid, PID_LEVEL())) == HOST_PIDNS_INO())
            owner = owner_by_key(HOST_KEY);
    }
    return owner && owner->container != NOBODY ? owner : NULL;
}

/* The PID of a task's process as the container sees it, from struct pid, which keeps a number per level; 0 when it
 * has none there. */
static __always_inline u32 container_pid_of(u64 task, struct owner *owner)
{
    u32 level = owner->pidns_level;
    u64 pid;

    if (!WANTS_PID() || !PID_NUMBERS())
        return 0;
    pid = kernel_word(kernel_word(task, TASK_GROUP_LEADER()), TASK_THREAD_PID());
    return number_in(pid, level, owner->pidns_ino);
}

/* The PID of the current process as the container sees it; 0 when it has none there or WANTS_PID() is 0.
 *
 * The helper answers only for a task whose own PID namespace is the given one. A process that made a nested PID
 * namespace inside the container has a number at the container's level too, which struct pid gives. */
static __always_inline u32 container_pid(struct owner *owner)
{
    struct ns_pid here;

    if (!WANTS_PID())
        return 0;
    if (!bpf_get_ns_current_pid_tgid(owner->pidns_dev, owner->pidns_ino, (void *)&here, sizeof(here)))
        return here.tgid;
    return container_pid_of(bpf_get_current_task(), owner);
}

#endif
