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
#include <fleet/member.h>

CONSTANT(OWNER_MASK) /* the number of places in owners, a power of two, less one */
CONSTANT(WANTS_PID)  /* events, rows or filters use in-container PIDs */
CONSTANT(OWNER_BY_MOUNT)
CONSTANT(OWNER_HOST) /* processes in no container count too */
CONSTANT(HOST_PIDNS_DEV)
CONSTANT(HOST_PIDNS_INO)
CONSTANT(HOST_LEVEL) /* of the host's PID namespace: above 0 where the host is itself in one, such as an LXC guest */
MEMBER(TASK_NSPROXY)
MEMBER(NSPROXY_MNT)
MEMBER(MNT_INUM)
MEMBER(TASK_GROUP_LEADER)
MEMBER(TASK_THREAD_PID)
MEMBER(PID_NUMBERS)
MEMBER(PID_LEVEL)
MEMBER(UPID_NR)
MEMBER(UPID_NS)
MEMBER(PIDNS_INUM)
MEMBER(TASK_CGROUPS)
MEMBER(CSET_CGROUP)
MEMBER(CGROUP_KN)
MEMBER(KN_ID)
MEMBER(CGROUP_LEVEL)
MEMBER(CGROUP_PARENT) /* as a cgroup_subsys_state */
MEMBER(CSS_CGROUP)
MEMBER(TASK_PID)
MEMBER(TASK_TGID)
MEMBER(TASK_COMM)
MEMBER(TASK_CRED)
MEMBER(TASK_OWN_CRED) /* by which a task acts at the moment; that of others may be freed meanwhile */
MEMBER(CRED_UID)

#define MOUNT_KEY (1ULL << 63) /* owners: a mount namespace's number, not a cgroup's id */
#define HOST_KEY (~0ULL)       /* owners: processes in no container */
#define NOBODY (~0U)           /* owner.container: a container that is not probed but lies in one that is */
#define DEEPEST_CGROUP 32
#define OWNER_PLACES 8         /* how many places a search looks at, from the one that the key hashes to */
#define UPID_SIZE 16           /* struct upid: int nr, struct pid_namespace *ns (include/linux/pid.h) */
#define MOST_LEVELS 32         /* of PID namespaces: MAX_PID_NS_LEVEL, include/linux/pid_namespace.h */

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

/* In these functions `typed` says that the members of what they take can be loaded (fleet/member.h). */

static __always_inline struct owner *owner_of_mount(u64 task, bool typed)
{
    u64 mount = WORD_OF(typed, WORD_OF(typed, task, TASK_NSPROXY), NSPROXY_MNT);

    return owner_by_key(MOUNT_KEY | INT_OF(typed, mount, MNT_INUM));
}

static __always_inline u64 id_of_cgroup(u64 cgroup, bool typed)
{
    return WORD_OF(typed, WORD_OF(typed, cgroup, CGROUP_KN), KN_ID);
}

/* The owner of a cgroup v2, by its own id or the nearest one above it. */
static __always_inline struct owner *owner_above(u64 cgroup, bool typed)
{
    u32 zero = 0, step;
    s32 level = INT_OF(typed, cgroup, CGROUP_LEVEL);
    struct owner_levels *levels = owner_levels.lookup(&zero);

    if (!levels)
        return NULL;
#pragma nounroll
    for (step = 0; step < DEEPEST_CGROUP; step++, level--) {
        struct owner *owner;

        if (level < levels->lowest)
            break;
        if (level <= levels->deepest) {
            owner = owner_by_key(id_of_cgroup(cgroup, typed));
            if (owner)
                return owner;
        }
        if (level == levels->lowest)
            break;
        cgroup = WORD_OF(typed, WORD_OF(typed, cgroup, CGROUP_PARENT), CSS_CGROUP);
    }
    return NULL;
}

/* The same of a cgroup at any address. */
static __always_inline struct owner *owner_of_cgroup(u64 cgroup)
{
    return CASTS() ? owner_above(POINTER_TO(cgroup, CGROUP_LEVEL), true) : owner_above(cgroup, false);
}

/* The number of a PID namespace and a process's number there. */
struct number {
    u32 pidns;
    u32 pid;
};

/* What a struct pid, at any address, has at `level`. */
static __always_inline struct number number_at(u64 pid, u32 level, bool casts)
{
    u64 place = pid + PID_NUMBERS() + (level & (MOST_LEVELS - 1)) * UPID_SIZE;
    struct number number;

    if (casts)
        place = POINTER_TO(place, UPID_NR);
    number.pidns = INT_OF(casts, WORD_OF(casts, place, UPID_NS), PIDNS_INUM);
    number.pid = INT_OF(casts, place, UPID_NR);
    return number;
}

/* The number of a struct pid in the PID namespace at `level`; 0 when it has none there. */
static __always_inline u32 number_in(u64 pid, u32 level, u32 pidns)
{
    struct number number;

    if (kernel_int(pid, PID_LEVEL()) < level)
        return 0;
    number = number_at(pid, level, false);
    return number.pidns == pidns ? number.pid : 0;
}

/* find_owner() for any task. */
static __always_inline struct owner *find_owner_of(u64 task)
{
    struct owner *owner = NULL;

    if (OWNER_BY_MOUNT())
        owner = CASTS() ? owner_of_mount(POINTER_TO(task, TASK_NSPROXY), true) : owner_of_mount(task, false);
    if (!owner)
        owner = owner_of_cgroup(WORD_AT(WORD_AT(task, TASK_CGROUPS), CSET_CGROUP));
    if (!owner && OWNER_HOST()) {
        u64 pid = kernel_word(task, TASK_THREAD_PID());

        if (number_at(pid, kernel_int(pid, PID_LEVEL()), false).pidns == HOST_PIDNS_INO())
            owner = owner_by_key(HOST_KEY);
    }
    return owner && owner->container != NOBODY ? owner : NULL;
}

/* The owner of the current task's cgroup. The helpers answer for each level; loads go up from the innermost. */
static __always_inline struct owner *owner_of_current_cgroup(void)
{
    struct owner_levels *levels;
    struct owner *owner;
    u64 task = typed_task(), key, cgroup;
    int step, level;
    u32 zero = 0;

    if (TYPED()) {
        cgroup = LOAD_MEMBER(u64, LOAD_MEMBER(u64, task, TASK_CGROUPS), CSET_CGROUP);
        owner = owner_by_key(id_of_cgroup(cgroup, true));
        /* the cast makes all cgroups on the way up pointers of one kind to the verifier */
        return owner ? owner : owner_above(POINTER_TO(cgroup, CGROUP_LEVEL), true);
    }
    owner = owner_by_key(bpf_get_current_cgroup_id());
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
    u64 task = typed_task();
    struct owner *owner = NULL;

    if (OWNER_BY_MOUNT())
        owner = TYPED() ? owner_of_mount(task, true) : owner_of_mount(bpf_get_current_task(), false);
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

/* The PID of a task's process as the container sees it, from struct pid, which keeps a number per level; 0 when it
 * has none there. */
static __always_inline u32 container_pid_of(u64 task, struct owner *owner)
{
    u32 level = owner->pidns_level;
    struct number number;
    u64 pid;

    if (!WANTS_PID() || !PID_NUMBERS())
        return 0;
    if (!CASTS()) {
        pid = kernel_word(kernel_word(task, TASK_GROUP_LEADER()), TASK_THREAD_PID());
        return number_in(pid, level, owner->pidns_ino);
    }
    pid = LOAD_MEMBER(u64, LOAD_MEMBER(u64, POINTER_TO(task, TASK_GROUP_LEADER), TASK_GROUP_LEADER), TASK_THREAD_PID);
    if (LOAD_MEMBER(u32, pid, PID_LEVEL) < level)
        return 0;
    number = number_at(pid, level, true);
    return number.pidns == owner->pidns_ino ? number.pid : 0;
}

/* The PID of the current process as the container sees it; 0 when it has none there or WANTS_PID() is 0.
 *
 * The helper answers only for a task whose own PID namespace is the given one. A process that made a nested PID
 * namespace inside the container has a number at the container's level too, which struct pid gives. */
static __always_inline u32 container_pid(struct owner *owner)
{
    u64 task = typed_task();
    struct ns_pid here;

    if (!WANTS_PID())
        return 0;
    if (!CASTS()) {
        if (!bpf_get_ns_current_pid_tgid(owner->pidns_dev, owner->pidns_ino, (void *)&here, sizeof(here)))
            return here.tgid;
        task = bpf_get_current_task();
    }
    return container_pid_of(task, owner);
}

#endif
